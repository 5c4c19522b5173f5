#pragma once

#include "core/domain/referral.h"
#include "core/domain/reward.h"
#include "core/rules/ruleset.h"
#include "core/storage/database.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace vouchwell {

/// Rows of the book as they stream past: texts are UTF-8 and valid only inside the callback, days are Julian day
/// numbers with 0 for "none".
struct PersonRow
{
    qint64 id = 0;
    QByteArrayView givenName;
    QByteArrayView familyName;
    QByteArrayView fullName;
    QByteArrayView nameKey;
    QByteArrayView status;
    qint32 customerSince = 0;
    QByteArrayView company;
    QByteArrayView city;
    bool isOffBoards = false;
};

struct ContactRow
{
    qint64 personId = 0;
    bool isEmail = false;
    QByteArrayView raw;
    QByteArrayView normalised;
};

struct ReferralRow
{
    qint64 id = 0;
    qint64 friendId = 0;
    qint64 referrerId = 0;
    Stage stage = Stage::Received;
    Reason reason = Reason::None;
    qint32 referredOn = 0;
    qint32 expiresAfter = 0;
    qint32 convertedOn = 0;
    QByteArrayView channel;
    qint32 claims = 1; ///< how many people say that they brought the friend
    qint64 campaignId = 0;
};

struct SaleRow
{
    qint64 personId = 0;
    qint32 on = 0;
    qint64 signedNetMinor = 0; ///< returns are negative
};

struct RewardRow
{
    qint64 id = 0;
    qint64 referralId = 0;
    qint64 recipientId = 0;
    qint64 amountMinor = 0;
    qint64 reversedMinor = 0;
    qint64 carriedMinor = 0;
    qint64 writtenOffMinor = 0;
    qint32 earnedOn = 0;
    qint32 availableOn = 0;
    RewardState state = RewardState::Pending;
    qint64 redeemedMinor = 0;
    qint64 costMinor = 0; ///< of all that was granted
    RewardForm form = RewardForm::Cash;
    QByteArrayView unit;
};

/// Streams the facts of the book in a fixed order, for columns in memory. Reads only. A stop request ends it early.
class FactReader
{
public:
    explicit FactReader(Database& database, std::stop_token stop = {}) : m_database(database), m_stop(std::move(stop))
    {
    }

    /// By name, then id; without people merged into others.
    void people(const std::function<void(const PersonRow&)>& take);
    void contacts(const std::function<void(const ContactRow&)>& take); ///< by person and compared form
    void codes(const std::function<void(qint64 personId, QByteArrayView code)>& take);
    void referrals(const std::function<void(const ReferralRow&)>& take); ///< newest first, then id
    /// Sales and returns of somebody, in the order in which they came into the book.
    void sales(const std::function<void(const SaleRow&)>& take);
    /// Also those that were deleted; in the order in which they were made.
    void campaigns(const std::function<void(qint64 id, QByteArrayView name)>& take);
    void rewards(const std::function<void(const RewardRow&)>& take);
    /// Who was merged into whom, in the order of the merges.
    void merges(const std::function<void(qint64 absorbed, qint64 survivor)>& take);
    /// How many signals nobody has decided about.
    qint64 openSignals();
    /// The day of the earliest and of the latest referral or sale of the book; 0 without any.
    std::pair<qint32, qint32> span();

private:
    struct ClaimSum
    {
        qint64 referral;
        qint64 claimant; ///< the only one who says so; 0 where there are several
        qint32 standing; ///< how many claims are not withdrawn
    };
    std::vector<ClaimSum> claimSums();

    Database& m_database;
    std::stop_token m_stop;
};

} // namespace vouchwell
