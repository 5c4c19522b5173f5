#pragma once

#include "core/domain/ids.h"
#include "core/rules/grant.h"

#include <QByteArray>

#include <optional>

namespace vouchwell {

/// How the amount of a reward came about, as it is kept with it.
struct RewardTrace
{
    QString ruleKey;
    TransactionId sale; ///< not valid where it was not earned with a purchase
    QDate referredOn;
    QDate earnedOn;
    QDate availableOn;
    qint64 amountMinor = 0;
    qint64 saleMinor = 0; ///< net; 0 where there was none
    qint64 uncapped = 0;
    int instalment = 1;
    int instalments = 1;
    std::vector<TraceStep> steps;

    friend bool operator==(const RewardTrace&, const RewardTrace&) = default;
};

QByteArray toJson(const RewardTrace& trace);
/// Nullopt for what an engine before this one kept, which had no steps.
std::optional<RewardTrace> traceFromJson(const QByteArray& json);

} // namespace vouchwell
