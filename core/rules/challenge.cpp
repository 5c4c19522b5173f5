#include "core/rules/challenge.h"

#include "core/rules/rulewords.h"

namespace vouchwell {

namespace {

constexpr const char* kChallengeKindWords[kChallengeKindCount] = {"target", "rank", "raffle"};
constexpr const char* kChallengeStateWords[] = {"open", "decided", "cancelled"};
const QString kWeighted = QStringLiteral("weighted");

} // namespace

QString toStored(Challenge::Kind kind)
{
    return QString::fromLatin1(kChallengeKindWords[int(kind)]);
}

std::optional<Challenge::Kind> challengeKindFrom(const QString& stored)
{
    for (int i = 0; i < kChallengeKindCount; ++i) {
        if (stored == QLatin1String(kChallengeKindWords[i]))
            return Challenge::Kind(i);
    }
    return std::nullopt;
}

QString toStored(Challenge::Chances chances)
{
    return chances == Challenge::Chances::Weighted ? kWeighted : QStringLiteral("equal");
}

Challenge::Chances chancesFrom(const QString& stored)
{
    return stored == kWeighted ? Challenge::Chances::Weighted : Challenge::Chances::Equal;
}

QString toStored(Challenge::State state)
{
    return QString::fromLatin1(kChallengeStateWords[int(state)]);
}

Challenge::State challengeStateFrom(const QString& stored)
{
    for (const Challenge::State state : {Challenge::State::Decided, Challenge::State::Cancelled}) {
        if (stored == toStored(state))
            return state;
    }
    return Challenge::State::Open;
}

QString unitWord(const Prize& prize, const QString& currency)
{
    RewardKind kind;
    kind.form = prize.form;
    kind.name = prize.name;
    return unitWord(kind, currency);
}

QString awardRuleKey(ChallengeId challenge)
{
    return QStringLiteral("challenge:%1").arg(challenge.value);
}

} // namespace vouchwell
