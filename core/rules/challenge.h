#pragma once

#include "core/domain/achievement.h"
#include "core/domain/ids.h"
#include "core/rules/ruleset.h"

#include <algorithm>
#include <optional>

namespace vouchwell {

/// What a winner of a challenge gets: money, credit, points or a thing.
struct Prize
{
    RewardForm form = RewardForm::StoreCredit;
    QString name = {};    ///< of a thing: "Weekend for two"
    qint64 amount = 0;    ///< minor units, points or pieces
    qint64 costMinor = 0; ///< what all of it costs the shop

    friend bool operator==(const Prize&, const Prize&) = default;
};

/// A contest over some days with a prize. Everybody counts with what they brought on these days, as on the leaderboard.
struct Challenge
{
    enum class Kind {
        Target, ///< everybody who reaches the target wins
        Rank,   ///< the best win
        Raffle  ///< some are drawn of those who reach the target
    };
    enum class Chances {
        Equal,   ///< one ticket for each person
        Weighted ///< one for each that counts; of revenue, for each whole unit of the currency
    };
    enum class State { Open, Decided, Cancelled };

    ChallengeId id;
    QString name;
    QDate from;
    QDate to; ///< the last day
    Kind kind = Kind::Rank;
    Achievement metric = Achievement::Conversions; ///< not Years
    qint64 target = 0;
    int winners = 1; ///< of Rank and Raffle
    Chances chances = Chances::Equal;
    SegmentId segment = {};   ///< not valid: everybody takes part
    CampaignId campaign = {}; ///< not valid: whatever the campaign
    Prize prize = {};
    int holdDays = 0; ///< the prize may be paid so many days after the decision
    State state = State::Open;
    QDate decidedOn = {};

    /// What has to be reached to be on the board as somebody who can win.
    qint64 leastValue() const { return kind == Kind::Rank ? 1 : std::max<qint64>(1, target); }
};
inline constexpr int kChallengeKindCount = 3;

QString toStored(Challenge::Kind kind);
std::optional<Challenge::Kind> challengeKindFrom(const QString& stored);
QString toStored(Challenge::Chances chances);
Challenge::Chances chancesFrom(const QString& stored);
QString toStored(Challenge::State state);
Challenge::State challengeStateFrom(const QString& stored);

/// The forms that a prize can have.
inline constexpr RewardForm kPrizeForms[] = {RewardForm::Cash, RewardForm::StoreCredit, RewardForm::Points,
                                             RewardForm::Gift};
/// In what it is posted, in a book of this currency.
QString unitWord(const Prize& prize, const QString& currency);

/// A prize that somebody won and that stands, as its reward is made of it.
struct Award
{
    AwardId id;
    ChallengeId challenge;
    ChallengeDrawId draw;
    PersonId person;     ///< who they are after merges
    ReferralId referral; ///< the last one that counted for them
    int place = 0;
    qint64 value = 0;
    QDate decidedOn;
    QString reason = {};
    RewardForm form = RewardForm::Cash; ///< this and the following of the prize
    QString unit = {};
    qint64 amount = 0;
    qint64 costMinor = 0;
    QDate availableOn = {};
};

/// Names the cause of the rewards of an award, where other rewards name their rule.
QString awardRuleKey(ChallengeId challenge);

} // namespace vouchwell
