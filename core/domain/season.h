#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <vector>

namespace vouchwell {

/// Where somebody stood when a season was closed.
struct SeasonPlace
{
    PersonId person;
    qint64 rank = 0;
    qint64 value = 0; ///< in the unit of the season's metric
    qint64 referrals = 0;
    qint64 conversions = 0;
    qint64 revenueMinor = 0;

    friend bool operator==(const SeasonPlace&, const SeasonPlace&) = default;
};

/// A contest over these days. Metric, fairness and ties are the words of core/metrics/boardwords.h.
struct Season
{
    SeasonId id;
    QString name;
    QDate from;
    QDate to;
    QString metric;
    QString fairness;
    QString ties;
    SegmentId segment;               ///< not valid: everybody
    QDate closedOn;                  ///< invalid while it is open
    std::vector<SeasonPlace> places; ///< as they were when it was closed

    bool isClosed() const { return closedOn.isValid(); }
};

QByteArray toStored(const std::vector<SeasonPlace>& places);
Result<std::vector<SeasonPlace>> seasonPlacesFrom(const QByteArray& json);

} // namespace vouchwell
