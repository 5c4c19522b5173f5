#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace vouchwell {

/// One thing that can be looked up: a claim of a ring, a friend whose purchases came back. Which fields are used
/// depends on the kind of its signal.
struct SignalItem
{
    ReferralId referral;
    PersonId referrer;
    PersonId referredFriend;
    QDate on;               ///< of the claim, of the last return, of the payment
    QDate before = {};      ///< LateKnowledge: the purchase before the claim
    qint64 amountMinor = 0; ///< what came back or was paid
    qint64 ofMinor = 0;     ///< Refunds: of purchases of this much; LateKnowledge: what is owed back of it
    int detail = 0;         ///< SharedDetails: a SharedDetail
    int group = 0;          ///< SharedDetails: items with the same number share one
    RewardId reward = {};   ///< DoubleMilestone

    friend bool operator==(const SignalItem&, const SignalItem&) = default;
};

/// What several people have in common. Ordered: the stronger, the later.
enum class SharedDetail { Street, Phone, Account };

/// Something about people and referrals that is worth a look. It never changes anything by itself.
struct Signal
{
    enum class Kind {
        Ring,            ///< people brought each other in a circle
        Velocity,        ///< unusually many referrals within few days
        Refunds,         ///< most of what the friends bought came back
        SharedDetails,   ///< friends of one referrer share a telephone, an address or a bank account
        LateKnowledge,   ///< a reward was paid before it was known that the friend had bought earlier
        DoubleMilestone, ///< two records that are one person were both paid for the same milestone
    };

    /// What of the evidence is told apart: a key with a number. A number that grows is new evidence, as a new key is.
    using Marks = std::map<QString, qint64>;
    /// Longer lists of items are cut; `more` says by how many.
    static constexpr size_t kMostItems = 200;

    Kind kind = Kind::Ring;
    std::vector<PersonId> people; ///< a ring in the order in which they brought each other; else the referrer
    ReferralId referral = {};     ///< LateKnowledge: what it is about
    std::vector<SignalItem> items = {};
    qint64 more = 0;
    QDate from = {};        ///< Velocity: the first day
    int days = 0;           ///< Velocity: how many
    qint64 count = 0;       ///< Velocity: referrals in them; Refunds: friends who bought; Ring: people in the knot
    qint64 ownUsual = 0;    ///< Velocity: per as many days, in hundredths, by this referrer before
    qint64 shopUsual = 0;   ///< Velocity: the most that half of all referrers ever had in as many days
    qint64 amountMinor = 0; ///< Refunds: what came back
    qint64 ofMinor = 0;     ///< Refunds: of this much
    int score = 0;          ///< 0 to 100; how it is worked out stands with each detector
    Marks marks = {};

    friend bool operator==(const Signal&, const Signal&) = default;
};
inline constexpr int kSignalKindCount = int(Signal::Kind::DoubleMilestone) + 1;

/// Whom or what it is about, as a key that stays the same however the evidence grows: "p12", "r7".
QString subjectKeyOf(const Signal& signal);
/// True where `known` has all of it already.
bool isAllKnown(const Signal::Marks& marks, const Signal::Marks& known);
/// What is known once both are.
Signal::Marks joined(const Signal::Marks& a, const Signal::Marks& b);
/// Adds the item, or counts it where there are many already.
void addItem(Signal& signal, const SignalItem& item);

/// "A brought B" as detectors see it: claims that are credited, shared or open, of referrals that are valid.
struct BroughtFact
{
    ClaimId claim;
    ReferralId referral;
    PersonId referrer;
    PersonId referredFriend;
    qint32 on = 0;          ///< Julian day
    bool isOpen = false;    ///< nobody has decided yet whether it is credited
    bool isUndated = false; ///< a list without days was imported: the day says nothing
};

/// Stable words: "ring", "velocity", "refunds", "shared_details", "late_knowledge", "double_milestone".
QString signalWord(Signal::Kind kind);
Signal::Kind signalKindFrom(const QString& word);
QString sharedDetailWord(SharedDetail detail);

} // namespace vouchwell
