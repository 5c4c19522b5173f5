#include "core/rules/rulewords.h"

namespace vouchwell {

namespace {

const QLatin1String kPoints("points");
const QLatin1String kPiece("piece:");

} // namespace

QString roleWord(Role role)
{
    return QString::fromLatin1(kRoleWords[int(role)]);
}

QString formWord(RewardForm form)
{
    return QString::fromLatin1(kFormWords[int(form)]);
}

RewardForm rewardFormFrom(const QString& word)
{
    for (int i = 0; i < kRewardFormCount; ++i) {
        if (word == QLatin1String(kFormWords[i]))
            return RewardForm(i);
    }
    return RewardForm::Cash;
}

QString unitWord(const RewardKind& kind, const QString& currency)
{
    switch (unitOf(kind.form)) {
    case RewardUnit::Money: return currency;
    case RewardUnit::Points: return kPoints;
    case RewardUnit::Pieces: break;
    }
    return kPiece + kind.name;
}

RewardUnit rewardUnitFrom(const QString& unitWord)
{
    if (unitWord == kPoints)
        return RewardUnit::Points;
    return unitWord.startsWith(kPiece) ? RewardUnit::Pieces : RewardUnit::Money;
}

RewardKind kindOfUnit(const QString& unitWord)
{
    RewardKind kind;
    switch (rewardUnitFrom(unitWord)) {
    case RewardUnit::Money: kind.form = RewardForm::Cash; break;
    case RewardUnit::Points: kind.form = RewardForm::Points; break;
    case RewardUnit::Pieces:
        kind.form = RewardForm::Gift;
        kind.name = unitWord.mid(kPiece.size());
        break;
    }
    return kind;
}

} // namespace vouchwell
