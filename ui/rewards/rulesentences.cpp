#include "ui/rewards/rulesentences.h"

#include "core/rules/exactamount.h"

#include <algorithm>

namespace vouchwell::ui {

namespace {

constexpr qint64 kMostCounted = 1'000'000;
constexpr int kCountMeasures = 4;     ///< the measures before Measure::Value
constexpr int kMilestoneMeasures = 3; ///< a milestone cannot wait for holds

} // namespace

std::pair<qint64, qint64> roomOfStep(const std::vector<Step>& steps, size_t i, qint64 most)
{
    const qint64 least = i == 0 ? 0 : steps[i - 1].from + 1;
    return {least, i + 1 < steps.size() ? std::max(least, steps[i + 1].from - 1) : most};
}

RuleSentences::RuleSentences(const RuleSet& rules, int index, const QLocale& locale) : m_make(rules, index, locale) {}

std::vector<RuleSentence> RuleSentences::write()
{
    if (rule().trigger.kind == Trigger::Kind::Milestone)
        writeMilestone();
    else if (rule().brackets)
        for (size_t i = 0; i < rule().brackets->steps.size(); ++i)
            writeBracket(i);
    else if (!rule().tiers || rule().amount.number > 0)
        writeAmount();
    if (rule().tiers)
        for (size_t i = 0; i < rule().tiers->steps.size(); ++i)
            writeTier(i);
    return std::move(m_sentences);
}

void RuleSentences::writeMilestone()
{
    const Measure measure = rule().milestoneMeasure;
    const bool isValue = measure == Measure::Value;
    const NumberStyle style = m_make.style(isValue ? NumberStyle::Kind::Money : NumberStyle::Kind::Count);
    const RuleWord count =
        m_make.threshold(QStringLiteral("milestone"), tr("Milestone"), measure,
                         m_make.range(style, rule().trigger.number, 1, isValue ? kLargestAmount : kMostCounted),
                         [](Rule& changed, qint64 number) { changed.trigger.number = number; });
    const RuleWord amount = m_make.value(QStringLiteral("amount"), tr("Reward"), rule().amount,
                                         [](Rule& changed, qint64 number) { changed.amount.number = number; });
    const RuleWord form = m_make.form(QStringLiteral("form"), rule().amount, RuleWordMaker::Place::Rule);
    const RuleWord window = m_make.window(QStringLiteral("window"), rule().milestoneWindow,
                                          [](Rule& changed, const Window& other) { changed.milestoneWindow = other; });
    const RuleWord expiry = m_make.expiry(QStringLiteral("expiry"));
    if (isValue) {
        m_sentences.push_back({tr("Give %1 %2 once when friends have bought for %3 in %4, valid %5."),
                               {amount, form, count, window, expiry}});
        return;
    }
    const RuleWord noun = m_make.measure(QStringLiteral("measure"), measure, kMilestoneMeasures,
                                         [](Rule& changed, Measure other) { changed.milestoneMeasure = other; });
    m_sentences.push_back(
        {tr("Give %1 %2 once for the %3 %4 in %5, valid %6."), {amount, form, count, noun, window, expiry}});
}

void RuleSentences::writeAmount()
{
    m_sentences.push_back(
        {tr("Give %1 %2 for %3, valid %4."),
         {m_make.value(QStringLiteral("amount"), tr("Reward"), rule().amount,
                       [](Rule& changed, qint64 number) { changed.amount.number = number; }),
          m_make.form(QStringLiteral("form"), rule().amount, RuleWordMaker::Place::Rule),
          m_make.trigger(QStringLiteral("trigger"), false), m_make.expiry(QStringLiteral("expiry"))}});
}

void RuleSentences::writeBracket(size_t i)
{
    const Step& step = rule().brackets->steps[i];
    const QString at = QStringLiteral(".bracket.%1").arg(i);
    const QString number = QString::number(i + 1);
    const auto [least, most] = roomOfStep(rule().brackets->steps, i, kLargestAmount);
    RuleWord from =
        m_make.number(QStringLiteral("from") + at, tr("Beginning of bracket %1").arg(number),
                      m_make.range(m_make.style(NumberStyle::Kind::Money), step.from, least, i == 0 ? 0 : most),
                      [i](Rule& changed, qint64 to) { changed.brackets->steps.at(i).from = to; });
    if (i == 0)
        from = m_make.plain(from.text); // the first one has to begin at 0
    m_sentences.push_back(
        {rule().brackets->isGraduated ? tr("For the part of a purchase from %1 on, give %2 %3 for %4, valid %5.")
                                      : tr("For a purchase from %1 on, give %2 %3 for %4, valid %5."),
         {from,
          m_make.value(QStringLiteral("value") + at, tr("Reward of bracket %1").arg(number), step.value,
                       [i](Rule& changed, qint64 to) { changed.brackets->steps.at(i).value.number = to; }),
          m_make.form(QStringLiteral("form") + at, step.value, RuleWordMaker::Place::Bracket),
          m_make.trigger(QStringLiteral("trigger") + at, false), m_make.expiry(QStringLiteral("expiry") + at)}});
}

void RuleSentences::writeTier(size_t i)
{
    const TierSchedule& tiers = *rule().tiers;
    if (tiers.crossing == TierSchedule::Crossing::Marginal) {
        const QString at = QStringLiteral(".tier.%1").arg(i);
        m_sentences.push_back(
            {tr("For what friends buy from %1 on in %2, give %3 %4, valid %5."),
             {tierFrom(i), tierWindow(i), tierValue(i),
              m_make.form(QStringLiteral("form") + at, tiers.steps[i].value, RuleWordMaker::Place::Bracket),
              m_make.expiry(QStringLiteral("expiry") + at)}});
    } else if (tiers.measure == Measure::Value) {
        writeValueTier(i);
    } else {
        writeCountedTier(i);
    }
}

void RuleSentences::writeCountedTier(size_t i)
{
    const TierSchedule& tiers = *rule().tiers;
    const QString at = QStringLiteral(".tier.%1").arg(i);
    const bool isAfter = tiers.crossing == TierSchedule::Crossing::Next;
    const RuleWord noun = m_make.measure(QStringLiteral("measure") + at, tiers.measure, kCountMeasures,
                                         [](Rule& changed, Measure other) { changed.tiers->measure = other; });
    std::vector<RuleWord> words{tierFrom(i), noun, tierWindow(i), tierValue(i)};
    if (tiers.steps[i].value.kind == RewardValue::Kind::Factor) {
        m_sentences.push_back({isAfter ? tr("After the %1 %2 in %3, give %4 the usual amount.")
                                       : tr("From the %1 %2 in %3, give %4 the usual amount."),
                               words});
        return;
    }
    words.push_back(m_make.form(QStringLiteral("form") + at, tiers.steps[i].value, RuleWordMaker::Place::Tier));
    words.push_back(m_make.trigger(QStringLiteral("trigger") + at, true));
    words.push_back(m_make.expiry(QStringLiteral("expiry") + at));
    m_sentences.push_back({isAfter ? tr("After the %1 %2 in %3, give %4 %5 for %6, valid %7.")
                                   : tr("From the %1 %2 in %3, give %4 %5 for %6, valid %7."),
                           words});
}

void RuleSentences::writeValueTier(size_t i)
{
    const TierSchedule& tiers = *rule().tiers;
    const QString at = QStringLiteral(".tier.%1").arg(i);
    const bool isAfter = tiers.crossing == TierSchedule::Crossing::Next;
    std::vector<RuleWord> words{tierFrom(i), tierWindow(i), tierValue(i)};
    if (tiers.steps[i].value.kind == RewardValue::Kind::Factor) {
        m_sentences.push_back({isAfter ? tr("After friends have bought for %1 in %2, give %3 the usual amount.")
                                       : tr("Once friends have bought for %1 in %2, give %3 the usual amount."),
                               words});
        return;
    }
    words.push_back(m_make.form(QStringLiteral("form") + at, tiers.steps[i].value, RuleWordMaker::Place::Tier));
    words.push_back(m_make.trigger(QStringLiteral("trigger") + at, true));
    words.push_back(m_make.expiry(QStringLiteral("expiry") + at));
    m_sentences.push_back({isAfter ? tr("After friends have bought for %1 in %2, give %3 %4 for %5, valid %6.")
                                   : tr("Once friends have bought for %1 in %2, give %3 %4 for %5, valid %6."),
                           words});
}

RuleWord RuleSentences::tierFrom(size_t i) const
{
    const TierSchedule& tiers = *rule().tiers;
    const bool isValue = tiers.measure == Measure::Value;
    const auto [least, most] = roomOfStep(tiers.steps, i, isValue ? kLargestAmount : kMostCounted);
    const NumberStyle style = m_make.style(isValue ? NumberStyle::Kind::Money : NumberStyle::Kind::Count);
    // Below the first tier something must be said: by the rule itself, or by the tier.
    const bool hasOwnAmount = rule().brackets || rule().amount.number > 0;
    const bool isFixed = i == 0 && (!hasOwnAmount || tiers.crossing == TierSchedule::Crossing::Marginal);
    const qint64 from = tiers.steps[i].from;
    RuleWord word =
        m_make.threshold(QStringLiteral("from.tier.%1").arg(i), tr("Beginning of step %1").arg(QString::number(i + 1)),
                         tiers.measure, m_make.range(style, from, isValue ? least : std::max<qint64>(1, least), most),
                         [i](Rule& changed, qint64 to) { changed.tiers->steps.at(i).from = to; });
    return isFixed && from <= 1 ? m_make.plain(word.text) : word;
}

RuleWord RuleSentences::tierValue(size_t i) const
{
    return m_make.value(QStringLiteral("value.tier.%1").arg(i), tr("Reward of step %1").arg(QString::number(i + 1)),
                        rule().tiers->steps[i].value,
                        [i](Rule& changed, qint64 to) { changed.tiers->steps.at(i).value.number = to; });
}

RuleWord RuleSentences::tierWindow(size_t i) const
{
    return m_make.window(QStringLiteral("window.tier.%1").arg(i), rule().tiers->window,
                         [](Rule& changed, const Window& other) { changed.tiers->window = other; });
}

} // namespace vouchwell::ui
