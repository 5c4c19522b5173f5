#include "core/rules/tracetext.h"

#include "core/base/money.h"
#include "core/rules/exactamount.h"
#include "core/rules/rulewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class TraceTexts
{
    Q_DECLARE_TR_FUNCTIONS(RewardTrace)
};

constexpr qint64 kBpPerPercent = 100;
constexpr qint64 kPpmPerPercent = 10'000;

/// The sentences of one trace.
class TraceWriter
{
public:
    TraceWriter(const RuleSet& rules, const Rule* rule, const QLocale& locale)
        : m_rules(rules), m_rule(rule), m_locale(locale)
    {
    }

    QString sentence(const TraceStep& step) const
    {
        const QString after = amount(step.after);
        const QString before = amount(step.before);
        switch (step.kind) {
        case TraceStep::Kind::Base: return base(step).arg(after);
        case TraceStep::Kind::Bracket:
            return TraceTexts::tr("Bracket %1 of the purchase of %2: %3.")
                .arg(m_locale.toString(step.number), money(step.total), after);
        case TraceStep::Kind::Tier:
            return step.number > 0 ? TraceTexts::tr("Tier %1, reached with %2: %3.")
                                         .arg(m_locale.toString(step.number), total(step.total), after)
                                   : TraceTexts::tr("Below the first tier with %1: %2.").arg(total(step.total), after);
        case TraceStep::Kind::TopUp:
            return TraceTexts::tr("The higher tier counts for %n earlier friend(s) too: %1 more.", nullptr,
                                  int(step.number))
                .arg(after);
        case TraceStep::Kind::Factor:
            return TraceTexts::tr("%1: %2 of %3 is %4.")
                .arg(step.name, percent(step.number, kBpPerPercent), before, after);
        case TraceStep::Kind::Decay:
            return TraceTexts::tr("%n day(s) after the referral %1 of it is left: %2 instead of %3.", nullptr,
                                  int(step.total))
                .arg(percent(step.number, kPpmPerPercent), after, before);
        default: return limit(step, before, after);
        }
    }

private:
    QString limit(const TraceStep& step, const QString& before, const QString& after) const
    {
        switch (step.kind) {
        case TraceStep::Kind::Floor: return TraceTexts::tr("At least %1, instead of %2.").arg(after, before);
        case TraceStep::Kind::Ceiling: return TraceTexts::tr("At most %1, instead of %2.").arg(after, before);
        case TraceStep::Kind::Cap: return cap(step).arg(after, before);
        case TraceStep::Kind::Share:
            return TraceTexts::tr("Shared with others who were credited, %1 of it: %2.")
                .arg(percent(step.number, kBpPerPercent), after);
        default:
            return TraceTexts::tr("It had been given before and stays: %1. Today it would be %2.").arg(after, before);
        }
    }

    QString base(const TraceStep& step) const
    {
        const bool isPercent = m_rule && m_rule->amount.kind == RewardValue::Kind::Percent;
        if (!isPercent)
            return TraceTexts::tr("The rule gives %1.");
        return TraceTexts::tr("The rule gives %2 of the purchase: %1.")
            .arg(QStringLiteral("%1"), percent(step.number, kBpPerPercent));
    }

    /// With places for the amount after and before.
    QString cap(const TraceStep& step) const
    {
        const bool isKnown = step.number >= 0 && size_t(step.number) < m_rules.caps.size();
        const Cap known = isKnown ? m_rules.caps[size_t(step.number)] : Cap{Cap::Scope::Reward, {}, {}, {}, {}, false};
        if (known.scope == Cap::Scope::Reward && known.amount)
            return TraceTexts::tr("One reward is at most %3: %1 instead of %2.")
                .arg(QStringLiteral("%1"), QStringLiteral("%2"), amount(*known.amount));
        const QString name = capName(known.scope);
        if (known.amount && step.total + step.after == *known.amount)
            return TraceTexts::tr("%3 is %4, and %5 of it was used before: %1 instead of %2.")
                .arg(QStringLiteral("%1"), QStringLiteral("%2"), name, amount(*known.amount), amount(step.total));
        return TraceTexts::tr("%3 was reached before: %1 instead of %2.")
            .arg(QStringLiteral("%1"), QStringLiteral("%2"), name);
    }

    static QString capName(Cap::Scope scope)
    {
        switch (scope) {
        case Cap::Scope::Friend: return TraceTexts::tr("The limit for one friend");
        case Cap::Scope::Referrer: return TraceTexts::tr("The limit for one referrer");
        case Cap::Scope::Campaign: return TraceTexts::tr("The budget of the campaign");
        case Cap::Scope::Business: return TraceTexts::tr("The yearly limit of the business");
        case Cap::Scope::Reward: break;
        }
        return TraceTexts::tr("The limit of one reward");
    }

    QString total(qint64 total) const
    {
        const bool isValue = m_rule && m_rule->tiers && m_rule->tiers->measure == Measure::Value;
        return isValue ? money(total) : TraceTexts::tr("%Ln friend(s)", nullptr, int(total));
    }

    QString amount(qint64 minor) const
    {
        return rewardAmountText(minor, m_rule ? m_rule->reward : RewardKind{}, m_rules.currency, m_locale);
    }

    QString money(qint64 minor) const { return rewardAmountText(minor, RewardKind{}, m_rules.currency, m_locale); }

    /// For showing only: nothing is computed with it.
    QString percent(qint64 parts, qint64 perPercent) const
    {
        const double shown = double(parts) / double(perPercent);
        return TraceTexts::tr("%1%").arg(m_locale.toString(shown, 'f', QLocale::FloatingPointShortest));
    }

    const RuleSet& m_rules;
    const Rule* m_rule;
    const QLocale& m_locale;
};

/// A rule whose amount is in its steps begins with nothing, which is no news.
bool isSaid(const std::vector<TraceStep>& steps, size_t index)
{
    const bool isEmptyBase = steps[index].kind == TraceStep::Kind::Base && steps[index].after == 0;
    if (!isEmptyBase || index + 1 == steps.size())
        return true;
    const TraceStep::Kind next = steps[index + 1].kind;
    return next != TraceStep::Kind::Tier && next != TraceStep::Kind::Bracket;
}

} // namespace

QString rewardAmountText(qint64 amount, const RewardKind& kind, const QString& currencyCode, const QLocale& locale)
{
    switch (unitOf(kind.form)) {
    case RewardUnit::Points: return TraceTexts::tr("%Ln point(s)", nullptr, int(amount));
    case RewardUnit::Pieces: return TraceTexts::tr("%1 × %2").arg(locale.toString(amount), kind.name);
    case RewardUnit::Money: break;
    }
    return formatMoney({amount, Currency::parse(currencyCode).value_or(Currency{currencyCode, 2})}, locale);
}

QString unitAmountText(qint64 amount, const QString& unit, const QLocale& locale)
{
    return rewardAmountText(amount, kindOfUnit(unit), unit, locale);
}

QStringList traceSentences(const RewardTrace& trace, const RuleSet& rules, const QLocale& locale)
{
    const auto found = std::find_if(rules.rules.begin(), rules.rules.end(),
                                    [&](const Rule& rule) { return rule.key == trace.ruleKey; });
    const TraceWriter writer(rules, found == rules.rules.end() ? nullptr : &*found, locale);
    QStringList sentences;
    for (size_t i = 0; i < trace.steps.size(); ++i) {
        if (isSaid(trace.steps, i))
            sentences << writer.sentence(trace.steps[i]);
    }
    if (trace.instalments > 1)
        sentences << TraceTexts::tr("This is part %1 of %2.")
                         .arg(locale.toString(trace.instalment), locale.toString(trace.instalments));
    return sentences;
}

} // namespace vouchwell
