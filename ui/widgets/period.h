#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QLocale>
#include <QString>

namespace vouchwell::ui {

/// A span of days people speak about. Months, quarters and years are whole calendar ones; "last ..." ends today.
class Period
{
    Q_DECLARE_TR_FUNCTIONS(Period)

public:
    enum class Kind {
        ThisMonth,
        LastMonth,
        Last30Days,
        Last90Days,
        ThisQuarter,
        ThisYear,
        Last12Months,
        AllTime,
        Custom
    };

    /// Both dates belong to the period; both are invalid for "all time".
    struct Span
    {
        QDate from;
        QDate to;
        friend bool operator==(const Span&, const Span&) = default;
    };

    static QList<Kind> presets();
    static QString name(Kind kind);
    static Span span(Kind kind, QDate today);
    /// "1 Nov 2026 – 30 Nov 2026", or "All time".
    static QString describe(const Span& span, const QLocale& locale);
};

} // namespace vouchwell::ui
