#pragma once

#include <QDate>
#include <QString>

namespace vouchwell {

/// What the shop wants of a key figure in a month.
struct KpiTarget
{
    QString kpi;       ///< its stable key
    QDate month;       ///< its first day
    qint64 target = 0; ///< in the unit of the key figure, above zero

    friend bool operator==(const KpiTarget&, const KpiTarget&) = default;
};

} // namespace vouchwell
