#pragma once

#include "core/domain/ids.h"
#include "core/storage/unitofwork.h"

#include <QDate>

namespace vouchwell {

/// Which referrals of a campaign go to another of its versions.
struct VersionMove
{
    enum class Which {
        Open,  ///< without a purchase so far
        Unpaid ///< these, and those of whose rewards none is decided or paid
    };

    CampaignVersionId version;
    Which which = Which::Open;
    QDate referredFrom = {}; ///< invalid: from the beginning
    QDate referredUntil = {};
};

/// Moves referrals from the version of their day to another one of the same campaign.
class VersionMoveStore
{
public:
    explicit VersionMoveStore(UnitOfWork& work) : m_work(work) {}

    /// Marks their friends for evaluation (EvaluationStore) and says how many referrals were moved.
    int move(const VersionMove& move);
    /// Of the days of the move, referrals under other versions that stay: something was paid or decided for them.
    int settledOf(const VersionMove& move);

private:
    UnitOfWork& m_work;
};

} // namespace vouchwell
