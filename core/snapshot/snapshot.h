#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/person.h"
#include "core/domain/referral.h"
#include "core/domain/reward.h"
#include "core/rules/ruleset.h"
#include "core/snapshot/figures.h"
#include "core/snapshot/textcolumn.h"

#include <QDate>

#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace vouchwell {

class Book;

/// From ids to positions in a column: flat vectors, so that a large snapshot is gone as soon as it is let go. Ids that
/// lie close together, as a book's do, are looked up in one step.
class IdIndex
{
public:
    void add(qint64 id, qint32 index) { m_entries.emplace_back(id, index); }
    /// Once, after the last add().
    void finish();
    /// -1 for an unknown id.
    qint32 indexOf(qint64 id) const;

private:
    std::vector<std::pair<qint64, qint32>> m_entries; ///< by id; empty where they lie close together
    std::vector<qint32> m_close;                      ///< by id from m_first on, -1 for none
    qint64 m_first = 0;
};

/// The book's facts as columns in memory, as of one moment: boards, key figures, search and sorted tables read this and
/// never the file. Immutable once loaded, so it may be read from any thread. Rows are named by index; days are Julian
/// day numbers with 0 for "none".
struct Snapshot
{
    struct People
    {
        std::vector<qint64> id;
        TextColumn name;   ///< shown name
        TextColumn search; ///< folded name, company, city, e-mails, phone digits and codes, separated by line feeds
        TextColumn email;  ///< shown e-mail, lower case
        TextColumn phone;
        std::vector<Person::Status> status;
        std::vector<qint32> since;
        std::vector<bool> isOffBoards;    ///< chose not to be shown on leaderboards
        std::vector<qint32> referredBy;   ///< index of the credited referrer, -1 for none; invalid referrals too are -1
        std::vector<qint32> referralOf;   ///< index of the referral that brought this person, -1 for none; of several
                                          ///< the one that counts most
        std::vector<qint32> referrals;    ///< how many they brought, invalid ones excluded
        std::vector<qint32> conversions;  ///< how many of these became customers
        std::vector<qint32> bringerSlot;  ///< position in Snapshot::bringers, -1 for those who brought nobody
        std::vector<qint64> pendingMinor; ///< money they are owed as of `today`
        std::vector<qint64> availableMinor;
    };
    struct Referrals
    {
        std::vector<qint64> id;
        std::vector<qint32> friendIndex;
        std::vector<qint32> referrer; ///< index; the only claimant where nobody is credited; -1 for none
        std::vector<qint32> bringer;  ///< position in Snapshot::bringers; -1 where nobody is credited or it is invalid
        std::vector<Stage> stage;     ///< as of `today`: an open referral past its window is Expired
        std::vector<Reason> reason;
        std::vector<qint32> referredOn;
        std::vector<qint32> expiresAfter;
        std::vector<qint32> convertedOn;
        std::vector<qint64> revenueMinor; ///< net sales less returns of a converted friend since the claim
        std::vector<qint64> rewardMinor;  ///< granted and not reversed, as far as it is money
        std::vector<bool> hasSeveralClaims;
        TextColumn channel;
        std::vector<qint32> campaign; ///< position in Snapshot::campaigns
    };
    struct Campaigns ///< in the order in which they were made
    {
        std::vector<qint64> id;
        std::vector<QString> name;
    };
    struct Sales ///< of converted friends, from the claim date on; by day
    {
        std::vector<qint32> referral;
        std::vector<qint32> bringer; ///< as of the referral
        std::vector<qint32> on;
        std::vector<qint64> signedNetMinor;
    };
    struct Conversions ///< by day
    {
        std::vector<qint32> referral;
        std::vector<qint32> bringer; ///< as of the referral
        std::vector<qint32> on;
    };
    struct Rewards ///< by the day earned
    {
        std::vector<qint64> id;
        std::vector<qint32> referral;
        std::vector<qint32> recipient;
        std::vector<RewardForm> form;     ///< in any other than cash it is used, not paid
        std::vector<qint32> unit;         ///< position in Snapshot::units, in which the amounts are
        std::vector<qint64> amountMinor;  ///< less what partial returns took back
        std::vector<qint64> usedMinor;    ///< the part of it that was used
        std::vector<qint64> carriedMinor; ///< what the recipient owes for it, zero or below
        std::vector<qint64> costMinor;    ///< what it costs the shop in the end: nothing where it was undone
        std::vector<qint32> earnedOn;
        std::vector<qint32> availableOn;
        std::vector<RewardState> state; ///< as of `today`: a pending reward whose hold is over is Available
    };

    QDate today;
    QString shopName;
    Currency currency;
    People people;       ///< by name
    Referrals referrals; ///< newest first
    Campaigns campaigns; ///< those in which somebody was referred
    Sales sales;
    Conversions conversions;
    Rewards rewards;
    std::vector<qint32> bringers; ///< everybody who is credited with a valid referral, by name
    std::vector<QString> units;   ///< of rewards: currencies, "points", "piece:NAME"
    qint64 pendingMinor = 0;      ///< money owed in all, as of `today`
    qint64 availableMinor = 0;
    qint64 heldCostMinor = 0; ///< what credit, points and pieces that nobody used yet cost the shop
    qint32 firstDay = 0;      ///< of the facts
    qint32 lastDay = 0;
    DailyFigures daily;
    Attention attention;
    IdIndex personIndex;
    IdIndex referralIndex;

    qint32 indexOfPerson(PersonId id) const;
    qint32 indexOfReferral(ReferralId id) const;
};

/// A half-open range of positions in a column.
struct Slice
{
    size_t begin = 0;
    size_t end = 0;
};

/// Where the days from..to (Julian day numbers, both included) stand in a column that is sorted by day, ascending.
Slice daysBetween(const std::vector<qint32>& ascendingDays, qint32 from, qint32 to);
/// The referrals claimed from..to: they are in descending order of the day.
Slice referralsClaimed(const Snapshot& snapshot, qint32 from, qint32 to);

using SnapshotPtr = std::shared_ptr<const Snapshot>;

/// Reads the whole book. About 0.1 s per 100,000 people; call it on a worker with a book of its own. Whoever lets go of
/// the snapshot last does not wait until its memory is given back: a worker does that.
/// `today`: another day than the book's own, for looking back.
Result<SnapshotPtr> loadSnapshot(Book& book, std::stop_token stop = {}, QDate today = {});

/// The people whose name, company, city, e-mail, phone or code contains every word of the text, ignoring accents and
/// case; all of them for an empty text. In the order of the snapshot (by name), at most `limit`.
std::vector<qint32> searchPeople(const Snapshot& snapshot, const QString& text, size_t limit = SIZE_MAX);

} // namespace vouchwell
