#pragma once

#include "core/base/result.h"
#include "core/metrics/kpidefinition.h"
#include "core/snapshot/snapshot.h"

#include <stop_token>

namespace vouchwell {

/// What waits for somebody besides Snapshot::attention, as of the snapshot's today.
struct TodoFacts
{
    /// A backup that is older than this many days is worth a word; likewise a draft and a referral that stays open.
    static constexpr int kBackupDays = 7;
    static constexpr int kDraftDays = 14;
    static constexpr int kWaitingDays = 30;

    qint64 openClaims = 0; ///< friends whom several people claim and nobody is credited with
    ReferralId firstClaimed;
    qint64 oldDrafts = 0;
    QString oldestDraft;
    qint64 peopleInDebt = 0; ///< of money
    qint64 debtMinor = 0;
    qint64 waitingLong = 0;   ///< open referrals that are older than `kWaitingDays`
    qint64 peopleToThank = 0; ///< who reached a milestone
    qint64 challengesToDecide = 0;
    QString challengeToDecide;               ///< the first of these
    qint64 goalsBehind = 0;                  ///< of this month
    Kpi goalBehind = Kpi::ReferralsReceived; ///< the first of these
    qint64 neededPerWeek = 0;                ///< of it, in its unit; 0: nothing to say
    bool isBackupDue = false;
    QDate newestBackup; ///< invalid: there is none

    friend bool operator==(const TodoFacts&, const TodoFacts&) = default;
};

/// Whether a referral is open for so long that somebody might ask.
bool isWaitingLong(const Snapshot& snapshot, size_t referral);

/// Runs along the columns and looks for backups: on a worker.
Result<TodoFacts> gatherTodoFacts(Book& book, const SnapshotPtr& snapshot, const std::stop_token& stop = {});

} // namespace vouchwell
