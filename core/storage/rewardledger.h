#pragma once

#include "core/domain/rewardcycle.h"
#include "core/storage/ledgerwriter.h"

#include <optional>

namespace vouchwell {

/// How a step is written down.
struct RewardStep
{
    QDate on;
    QString reason;         ///< why somebody did it; empty: the event itself
    qint64 amountMinor = 0; ///< for events that move a part
    ActId act;              ///< what a person did; invalid where the rules did it
};

/// Moves rewards through their life: for each step its postings, the new state and an audit row. Nothing else changes
/// a reward or the ledger.
class RewardLedger
{
public:
    explicit RewardLedger(UnitOfWork& work);

    /// The first postings of a reward that was just added.
    void grant(const Reward& reward, const QString& unit);
    /// Number of the operation, 0 where nothing had to be posted; nullopt where the step is refused. Changes `reward`.
    std::optional<qint64> take(Reward& reward, const QString& unit, RewardEvent event, const RewardStep& step);

private:
    qint64 post(const Reward& reward, const QString& unit, const std::vector<PostedMove>& moves,
                const RewardStep& step);
    void update(const Reward& reward);
    void audit(const Reward& before, const Reward& after, ActId act);

    UnitOfWork& m_work;
    LedgerWriter m_ledger;
    BulkStatement m_update;
    BulkStatement m_audit;
};

} // namespace vouchwell
