#pragma once

#include "core/rules/window.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace vouchwell {

/// Who gets a reward.
enum class Role {
    Referrer,
    Friend,
    Staff, ///< who asked for the referral
    Upline ///< whoever brought the referrer; no rule of a template uses it
};
inline constexpr int kRoleCount = 4;

enum class RewardForm : quint8 {
    Cash,
    Discount,
    StoreCredit,
    Points,
    Gift,
    GiftCode,
    Upgrade,
    EventTicket,
    EarlyAccess,
    ThankYou ///< in public: costs nothing and counts in the history
};
inline constexpr int kRewardFormCount = 10;

/// In what the amount of a reward is counted.
enum class RewardUnit { Money, Points, Pieces };
RewardUnit unitOf(RewardForm form);

/// What is given.
struct RewardKind
{
    RewardForm form = RewardForm::StoreCredit;
    QString name;         ///< of a piece: "Tote bag"; empty for money and points
    qint64 faceMinor = 0; ///< what a point or a piece is worth to the recipient
    qint64 costMinor = 0; ///< what a point or a piece costs the shop
    int costBp = 10'000;  ///< money: the share of it that it costs the shop

    friend bool operator==(const RewardKind&, const RewardKind&) = default;
};

/// What happened.
struct Trigger
{
    enum class Kind {
        Received,
        Qualified,
        FirstPurchase,
        EachPurchase,
        NthPurchase, ///< `number` is the n
        Retained,    ///< `number` is the days; the friend bought again up to then and kept it
        Milestone    ///< the referrer's total reaches `number`; once in its window under all versions with its key
    };

    Kind kind = Kind::FirstPurchase;
    qint64 number = 0;

    friend bool operator==(const Trigger&, const Trigger&) = default;
};

/// What totals count: of tiers, milestones and conditions.
enum class Measure {
    Received,
    Qualified,
    Converted, ///< friends who became customers, without those whose purchases all came back
    Settled,   ///< converted friends whose reward is past its hold
    Value      ///< what friends bought and kept, in minor units
};

/// One question about the facts at the time of the event, or several joined.
struct Condition
{
    enum class Kind { All, Any, Test };
    enum class Subject {
        ReferrerTag,
        FriendTag,
        ReferrerCity,
        FriendCity,
        Channel,
        Weekday,              ///< 1 Monday to 7 Sunday
        SaleAmount,           ///< net, minor units
        ReferrerConversions,  ///< before this event, over the referrer's life in the campaign
        ReferrerCustomerDays, ///< since they are a customer; not known: the test fails
        DaysSinceReferral
    };
    enum class Comparison { Is, IsNot, AtLeast, Below };

    Kind kind = Kind::All;
    std::vector<Condition> parts = {}; ///< All, Any; All without parts always holds
    Subject subject = Subject::ReferrerTag;
    Comparison comparison = Comparison::Is;
    QString text = {};
    qint64 number = 0;

    friend bool operator==(const Condition&, const Condition&) = default;
};
/// Tags and places are compared as text, the others as numbers.
bool isTextSubject(Condition::Subject subject);

/// How much, or how the amount that is there changes.
struct RewardValue
{
    enum class Kind {
        Flat,    ///< minor units, points or pieces
        Percent, ///< basis points of the sale
        Factor   ///< basis points of the amount before; only where there is one
    };

    Kind kind = Kind::Flat;
    qint64 number = 0;

    friend bool operator==(const RewardValue&, const RewardValue&) = default;
};

/// A step begins at `from`, which belongs to it.
struct Step
{
    qint64 from = 0;
    RewardValue value;
    QString name = {}; ///< of a tier: "Champion"; may be empty

    friend bool operator==(const Step&, const Step&) = default;
};

/// The amount by the size of the sale.
struct Brackets
{
    bool isGraduated =
        true; ///< each part of the sale at its own percentage; else the whole sale at the last one reached
    std::vector<Step> steps;

    friend bool operator==(const Brackets&, const Brackets&) = default;
};

/// The amount by what the referrer has done so far.
struct TierSchedule
{
    enum class Crossing {
        Inclusive,   ///< the one that reaches the threshold already gets the new tier
        Next,        ///< ... only the one after it
        Retroactive, ///< ... and those before it are topped up to it, as a reward of its own
        Marginal     ///< by value: each part of the sale at the percentage of its own tier
    };
    enum class Loss {
        AtPeriodEnd, ///< the tier is what the window says
        Never,       ///< a tier once reached stays
        AfterIdle    ///< counting starts anew after `idleMonths` without a purchase by a friend
    };

    Measure measure = Measure::Converted;
    Crossing crossing = Crossing::Inclusive;
    Window window;
    Loss loss = Loss::AtPeriodEnd;
    int idleMonths = 0;
    std::vector<Step> steps;

    friend bool operator==(const TierSchedule&, const TierSchedule&) = default;
};

/// How a reward shrinks with the days between referral and purchase.
struct Decay
{
    enum class Shape { None, Steps, Linear, HalfLife };

    Shape shape = Shape::None;
    std::vector<Step> steps = {}; ///< Steps: from so many days on this factor
    int fromDays = 0;             ///< Linear: whole up to here ...
    int toDays = 0;               ///< ... then evenly down to the floor, which holds from here on
    int halfLifeDays = 0;
    qint64 floorBp = 0; ///< never less than this share

    friend bool operator==(const Decay&, const Decay&) = default;
};

/// A limited-time promotion, or more for a segment.
struct Factor
{
    QString name;
    qint64 factorBp = 10'000;
    QDate from;  ///< invalid: always
    QDate until; ///< the last day
    Condition condition;

    friend bool operator==(const Factor&, const Factor&) = default;
};

struct Instalments
{
    int count = 1;
    int everyDays = 30;

    friend bool operator==(const Instalments&, const Instalments&) = default;
};

struct Rule
{
    enum class Approval { Automatic, ByHand };
    enum class PartialReturn { KeepsReward, Proportional }; ///< of flat amounts; percentages always shrink

    QString key; ///< names the rule for good, in rewards and traces
    QString name;
    Role role = Role::Referrer;
    Trigger trigger;
    Window milestoneWindow;                        ///< Milestone: what the total is over, and how often it is given
    Measure milestoneMeasure = Measure::Converted; ///< Milestone
    int priority = 0;     ///< of the base rules that fit, the one with the highest gives its amount
    bool isExtra = false; ///< given besides, in the order of priority
    bool endsExtras = false;
    Condition condition;
    QDate from; ///< day of the event; invalid: always
    QDate until;

    RewardKind reward;
    RewardValue amount;
    std::optional<Brackets> brackets;  ///< instead of `amount`
    std::optional<TierSchedule> tiers; ///< instead of `amount`, or as factors of it
    std::vector<Factor> factors;
    Decay decay;
    std::optional<qint64> floor;
    std::optional<qint64> ceiling;

    int holdDays = 14;
    Approval approval = Approval::Automatic;
    Instalments instalments;
    int expiryDays = 0; ///< 0: never
    PartialReturn partialReturn = PartialReturn::KeepsReward;

    friend bool operator==(const Rule&, const Rule&) = default;
};

/// A limit. What goes beyond is not given.
struct Cap
{
    enum class Scope {
        Reward,   ///< each single one
        Friend,   ///< all because of one friend
        Referrer, ///< all for one referrer in the window
        Campaign, ///< the budget of the campaign in the window
        Business  ///< all campaigns, in the calendar year
    };

    Scope scope = Scope::Referrer;
    Window window;
    RewardUnit unit = RewardUnit::Money;
    std::optional<qint64> amount;
    std::optional<int> count; ///< of rewards
    /// Friend: what anybody gets because of the friend. Referrer: what the person gets in any role. Else referrers
    /// only.
    bool countsBothRoles = false;

    friend bool operator==(const Cap&, const Cap&) = default;
};

/// Who is credited, and whose purchase counts.
struct Eligibility
{
    enum class Attribution { First, Last, Manual, Split };
    enum class ExistingCustomer { Invalid, Allowed, LapsedIsNew };
    enum class Household { Allow, Flag, Block };

    Attribution attribution = Attribution::First;
    ExistingCustomer existingCustomer = ExistingCustomer::Invalid;
    int lapsedDays = 0; ///< LapsedIsNew: without a purchase for longer
    Household household = Household::Flag;
    int claimValidDays = 0; ///< a claim is credited for purchases up to so many days after it; 0: without end
    int conversionWindowDays = 90;
    int lateClaimDays = 0; ///< a claim may name a friend whose first purchase was up to so many days before
    qint64 minimumSaleMinor = 0;

    friend bool operator==(const Eligibility&, const Eligibility&) = default;
};

/// All that one campaign version says: what the engine reads. Stored as canonical JSON (rulesjson.h), never changed
/// once published.
struct RuleSet
{
    QString currency;
    Eligibility eligibility;
    std::vector<Rule> rules;
    std::vector<Cap> caps; ///< applied in the order of their scopes, then as written

    friend bool operator==(const RuleSet&, const RuleSet&) = default;
};

} // namespace vouchwell
