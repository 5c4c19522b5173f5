#pragma once

#include "core/domain/referral.h"
#include "core/storage/database.h"

#include <functional>
#include <stop_token>

namespace vouchwell {

/// Streams what key figures need beyond the facts of a FactReader. Days are Julian day numbers with 0 for "none"; texts
/// are UTF-8 and valid only inside the callback. Reads only; a stop request ends it early.
class MetricReader
{
public:
    struct Purchase
    {
        qint64 personId = 0;
        qint32 on = 0;
        qint64 netMinor = 0; ///< of a return below zero
        bool isReturn = false;
    };
    struct StageEntry
    {
        qint64 referralId = 0;
        Stage stage = Stage::Received;
        qint32 on = 0;
    };
    struct RewardDates
    {
        qint64 id = 0;
        qint32 approvedOn = 0;
        bool isOfFriend = false;
        qint64 grantedAmount = 0; ///< in the reward's own unit
        qint64 costMinor = 0;     ///< of all of it
        QByteArrayView recordedAt;
    };
    struct RewardPosting
    {
        qint64 rewardId = 0;
        qint32 on = 0;
        qint64 delta = 0; ///< in the reward's own unit
    };
    struct Cost
    {
        QByteArrayView channel;
        qint64 campaignId = 0;
        qint32 from = 0;
        qint32 to = 0;
        qint64 amountMinor = 0;
    };

    explicit MetricReader(Database& database, std::stop_token stop = {}) : m_database(database), m_stop(std::move(stop))
    {
    }

    void purchases(const std::function<void(const Purchase&)>& take);
    /// In the order in which they were recorded; "received" only where a referral came back to it.
    void stageEntries(const std::function<void(const StageEntry&)>& take);
    /// The day of the first purchase that counted once and was taken back.
    void reversedConversions(const std::function<void(qint64 referralId, qint32 on)>& take);
    /// When the shop said that a friend was qualified.
    void qualifiedDays(const std::function<void(qint64 referralId, qint32 on)>& take);
    void rewardDates(const std::function<void(const RewardDates&)>& take);
    /// What was handed over, and came back; recorded until this UTC instant (ISO text; empty: all).
    void issued(const QString& until, const std::function<void(const RewardPosting&)>& take);
    /// What rewards cost by the ledger, recorded until this instant.
    void costPostings(const QString& until, const std::function<void(const RewardPosting&)>& take);
    /// The day on which a reward that is declined by now was last taken out of the costs, recorded until this instant.
    void declinedDays(const QString& until, const std::function<void(qint64 rewardId, qint32 on)>& take);
    void costs(const std::function<void(const Cost&)>& take);
    /// Whom or what a friend named, where nobody was found.
    void mentions(const std::function<void(qint64 personId, QByteArrayView words)>& take);
    /// Signals about a referral or its referrer, noticed by this day: "r7" or "p12".
    void flaggedSubjects(QDate day, const std::function<void(QByteArrayView subject)>& take);
    /// Sales that belong to nobody.
    qint64 unmatchedSales();

private:
    template<typename Take>
    void stream(const char* sql, const Take& take, const QString& until = {});

    Database& m_database;
    std::stop_token m_stop;
};

} // namespace vouchwell
