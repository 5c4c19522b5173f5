#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace vouchwell {

/// What somebody must have to be in a segment: all of these. What is left empty is not asked for.
struct SegmentFilter
{
    QStringList tags;                ///< every one of them
    QStringList cities;              ///< one of them
    QDate sinceFrom;                 ///< customer since this day or later
    QDate sinceTo;                   ///< customer since this day or earlier
    std::optional<bool> hasReferred; ///< brought somebody, or nobody
    std::optional<bool> wasReferred; ///< came by a referral, or by themselves

    bool isEmpty() const
    {
        return tags.isEmpty() && cities.isEmpty() && !sinceFrom.isValid() && !sinceTo.isValid() && !hasReferred &&
               !wasReferred;
    }
    friend bool operator==(const SegmentFilter&, const SegmentFilter&) = default;
};

/// A group of people as a saved filter.
struct Segment
{
    SegmentId id;
    QString name;
    SegmentFilter filter;

    friend bool operator==(const Segment&, const Segment&) = default;
};

/// Equal filters give equal bytes.
QByteArray toStored(const SegmentFilter& filter);
Result<SegmentFilter> segmentFilterFrom(const QByteArray& json);

/// What is wrong with a filter as typed, in one sentence; empty where it can be saved.
QString problemOf(const SegmentFilter& filter);
/// "tagged VIP, from Madrid or Getafe, customer since 1 Jan 2026 or later"
QString segmentInWords(const SegmentFilter& filter, const QLocale& locale);

} // namespace vouchwell
