#include "ui/rewards/ladder.h"

#include "core/rules/starterrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell::ui {

namespace {

class LadderTexts
{
    Q_DECLARE_TR_FUNCTIONS(Ladder)
};

constexpr double kBasisPointsPerPercent = 100.0;
constexpr qint64 kLargestFrom = 1'000'000'000'000;
/// How far behind the last step a new one begins, as a share of its place.
constexpr qint64 kFartherBy = 2;

QString measureTitle(Measure measure)
{
    switch (measure) {
    case Measure::Received: return LadderTexts::tr("referrals made");
    case Measure::Qualified: return LadderTexts::tr("qualified referrals");
    case Measure::Converted: return LadderTexts::tr("converted referrals");
    case Measure::Settled: return LadderTexts::tr("friends whose reward is available");
    case Measure::Value: break;
    }
    return LadderTexts::tr("bought by friends");
}

} // namespace

RewardValue::Kind Ladder::valueKind() const
{
    return steps.empty() ? RewardValue::Kind::Flat : steps.front().value.kind;
}

Ladder ladderOf(const Rule& rule)
{
    Ladder ladder;
    ladder.reward = rule.reward;
    if (rule.tiers) {
        ladder.kind = Ladder::Kind::Tiers;
        ladder.measure = rule.tiers->measure;
        ladder.window = rule.tiers->window;
        ladder.steps = rule.tiers->steps;
        return ladder;
    }
    if (rule.brackets)
        return ladder;
    const bool isMilestone = rule.trigger.kind == Trigger::Kind::Milestone;
    ladder.kind = isMilestone ? Ladder::Kind::Milestone : Ladder::Kind::Flat;
    if (isMilestone) {
        ladder.measure = rule.milestoneMeasure;
        ladder.window = rule.milestoneWindow;
    }
    ladder.steps = {{isMilestone ? rule.trigger.number : 1, rule.amount, {}}};
    return ladder;
}

void putLadder(Rule& rule, const Ladder& ladder)
{
    if (ladder.isEmpty())
        return;
    const Step& first = ladder.steps.front();
    if (ladder.kind == Ladder::Kind::Milestone) {
        rule.trigger.number = first.from;
        rule.amount = first.value;
        return;
    }
    if (ladder.kind == Ladder::Kind::Flat) {
        rule.tiers.reset();
        rule.amount = first.value;
        return;
    }
    if (!rule.tiers) {
        rule.tiers.emplace();
        rule.amount = {};
    }
    rule.tiers->steps = ladder.steps;
}

StepRoom roomOf(const Ladder& ladder, int step)
{
    const auto at = size_t(step);
    const qint64 least = at == 0 ? ladder.leastFrom() : ladder.steps[at - 1].from + 1;
    const qint64 most = at + 1 == ladder.steps.size() ? kLargestFrom : ladder.steps[at + 1].from - 1;
    return {least, std::max(least, most)};
}

int addStep(Ladder& ladder, int behind)
{
    const bool takesSteps = ladder.kind == Ladder::Kind::Flat || ladder.kind == Ladder::Kind::Tiers;
    if (!takesSteps || ladder.isEmpty())
        return -1;
    const int last = int(ladder.steps.size()) - 1;
    const int before = behind < 0 ? last : std::min(behind, last);
    const Step& left = ladder.steps[size_t(before)];
    Step added = left;
    added.name.clear();
    if (before == last) {
        added.from = left.from > 1 ? left.from * kFartherBy : left.from + 4;
        // As much more as the step before is above its own neighbour; the first one half of its amount.
        const qint64 rise = before > 0 ? left.value.number - ladder.steps[size_t(before) - 1].value.number : 0;
        added.value.number += rise > 0 ? rise : std::max<qint64>(1, left.value.number / 2);
    } else {
        const Step& right = ladder.steps[size_t(before) + 1];
        if (right.from - left.from < 2)
            return -1;
        added.from = left.from + (right.from - left.from) / 2;
        added.value.number = left.value.number + (right.value.number - left.value.number) / 2;
    }
    ladder.kind = Ladder::Kind::Tiers;
    ladder.steps.insert(ladder.steps.begin() + before + 1, added);
    return before + 1;
}

bool removeStep(Ladder& ladder, int step)
{
    if (ladder.steps.size() < 2 || step < 0 || step >= int(ladder.steps.size()))
        return false;
    // Who is below the first step that is left must still get something.
    if (step == 0)
        ladder.steps[1].from = ladder.steps[0].from;
    ladder.steps.erase(ladder.steps.begin() + step);
    const Step& first = ladder.steps.front();
    if (ladder.steps.size() == 1 && first.from <= 1 && first.value.kind != RewardValue::Kind::Factor)
        ladder.kind = Ladder::Kind::Flat;
    return true;
}

bool swapSteps(Ladder& ladder, int step, int other)
{
    const int count = int(ladder.steps.size());
    if (step < 0 || other < 0 || step >= count || other >= count || step == other)
        return false;
    std::swap(ladder.steps[size_t(step)], ladder.steps[size_t(other)]);
    std::swap(ladder.steps[size_t(step)].from, ladder.steps[size_t(other)].from);
    return true;
}

QString LadderWords::money(qint64 minor) const
{
    QString text = formatMoney({minor, m_currency}, m_locale);
    if (m_currency.exponent > 0 && minor % m_currency.minorPerMajor() == 0)
        text.remove(m_locale.decimalPoint() + m_locale.zeroDigit().repeated(m_currency.exponent));
    return text;
}

QString LadderWords::from(qint64 from, Measure measure) const
{
    return measure == Measure::Value ? money(from) : m_locale.toString(from);
}

QString LadderWords::value(qint64 number, RewardValue::Kind kind, const RewardKind& reward) const
{
    if (kind != RewardValue::Kind::Flat) {
        // For showing only: nothing is computed with it.
        const QString share =
            m_locale.toString(double(number) / kBasisPointsPerPercent, 'f', QLocale::FloatingPointShortest);
        return kind == RewardValue::Kind::Percent ? LadderTexts::tr("%1%").arg(share)
                                                  : LadderTexts::tr("%1% of the amount").arg(share);
    }
    switch (unitOf(reward.form)) {
    case RewardUnit::Money: return money(number);
    case RewardUnit::Points: return LadderTexts::tr("%Ln point(s)", nullptr, int(number));
    case RewardUnit::Pieces: break;
    }
    return reward.name.isEmpty() ? m_locale.toString(number)
                                 : LadderTexts::tr("%1 × %2").arg(m_locale.toString(number), reward.name);
}

QString LadderWords::tick(qint64 number, RewardValue::Kind kind, const RewardKind& reward) const
{
    if (kind == RewardValue::Kind::Factor)
        return value(number, RewardValue::Kind::Percent, reward);
    const bool isNumber = kind == RewardValue::Kind::Flat && unitOf(reward.form) != RewardUnit::Money;
    return isNumber ? m_locale.toString(number) : value(number, kind, reward);
}

QString LadderWords::title(const Ladder& ladder, int step)
{
    const QString name = ladder.steps[size_t(step)].name;
    if (!name.isEmpty())
        return name;
    if (ladder.kind == Ladder::Kind::Flat)
        return LadderTexts::tr("Every friend");
    if (ladder.kind == Ladder::Kind::Milestone)
        return LadderTexts::tr("Milestone");
    return LadderTexts::tr("Step %1").arg(step + 1);
}

QString LadderWords::label(const Ladder& ladder, int step) const
{
    const RewardValue& amount = ladder.steps[size_t(step)].value;
    const QString shown = value(amount.number, amount.kind, ladder.reward);
    //: Beside a step of the ladder: "Champion · €20 each"; a milestone is given once
    return (ladder.kind == Ladder::Kind::Milestone ? LadderTexts::tr("%1 · %2 once") : LadderTexts::tr("%1 · %2 each"))
        .arg(title(ladder, step), shown);
}

QString LadderWords::spoken(const Ladder& ladder, int step) const
{
    const Step& shown = ladder.steps[size_t(step)];
    const QString amount = value(shown.value.number, shown.value.kind, ladder.reward);
    //: "Champion: from 7, €20"
    return LadderTexts::tr("%1: from %2, %3").arg(title(ladder, step), from(shown.from, ladder.measure), amount);
}

QString LadderWords::placesTitle(const Ladder& ladder) const
{
    const QString counted = measureTitle(ladder.measure);
    switch (ladder.window.kind) {
    case Window::Kind::Lifetime: return counted;
    case Window::Kind::Month: return LadderTexts::tr("%1 in a calendar month").arg(counted);
    case Window::Kind::Quarter: return LadderTexts::tr("%1 in a calendar quarter").arg(counted);
    case Window::Kind::Year: return LadderTexts::tr("%1 in a calendar year").arg(counted);
    case Window::Kind::Rolling: break;
    }
    return LadderTexts::tr("%1 within %Ln day(s)", nullptr, ladder.window.days).arg(counted);
}

QString LadderWords::ruleTitle(const Rule& rule)
{
    if (!rule.name.isEmpty())
        return rule.name;
    return rule.key == kReferrerRuleKey ? LadderTexts::tr("Reward for bringing a friend") : rule.key;
}

} // namespace vouchwell::ui
