#include "core/metrics/ruleslint.h"

#include "core/metrics/lintcontext.h"
#include "core/metrics/reporttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class LintTexts
{
    Q_DECLARE_TR_FUNCTIONS(RulesLint)
};

size_t placeOf(const RuleSet& rules, const QString& key)
{
    const auto found =
        std::find_if(rules.rules.begin(), rules.rules.end(), [&](const Rule& rule) { return rule.key == key; });
    return size_t(found - rules.rules.begin());
}

} // namespace

QString LintContext::day(QDate date) const
{
    return formatDate(date, locale);
}

QString LintContext::days(int count) const
{
    return LintTexts::tr("%Ln day(s)", nullptr, count);
}

qint64 LintContext::usualSale() const
{
    constexpr qint64 kRoundSale = 50;
    return percentile(evidence.salesMinor, 50).value_or(kRoundSale * evidence.currency.minorPerMajor());
}

Advice& LintContext::add(Advice::Kind kind, Advice::Severity severity, const Rule* rule, const QString& sentence,
                         const QString& whatToDo) const
{
    return found.emplace_back(Advice{kind, severity, rule ? rule->key : QString(), -1, sentence, whatToDo, {}, {}});
}

bool needsPurchase(const Rule& rule)
{
    return rule.trigger.kind == Trigger::Kind::FirstPurchase || rule.trigger.kind == Trigger::Kind::EachPurchase ||
           rule.trigger.kind == Trigger::Kind::NthPurchase;
}

QString adviceTitle(Advice::Kind kind)
{
    switch (kind) {
    case Advice::Kind::Cliff: return LintTexts::tr("Cliff");
    case Advice::Kind::Unreached: return LintTexts::tr("Out of reach");
    case Advice::Kind::Margin: return LintTexts::tr("Margin");
    case Advice::Kind::ShortHold: return LintTexts::tr("Returns");
    case Advice::Kind::Budget: return LintTexts::tr("Budget");
    case Advice::Kind::Exploit: return LintTexts::tr("Loophole");
    }
    Q_UNREACHABLE();
}

QString adviceWord(Advice::Kind kind)
{
    switch (kind) {
    case Advice::Kind::Cliff: return QStringLiteral("cliff");
    case Advice::Kind::Unreached: return QStringLiteral("unreached");
    case Advice::Kind::Margin: return QStringLiteral("margin");
    case Advice::Kind::ShortHold: return QStringLiteral("short_hold");
    case Advice::Kind::Budget: return QStringLiteral("budget");
    case Advice::Kind::Exploit: return QStringLiteral("exploit");
    }
    Q_UNREACHABLE();
}

std::vector<Advice> lintRules(const RuleSet& rules, const RulesEvidence& evidence, const QLocale& locale)
{
    std::vector<Advice> found;
    const LintContext context{rules, evidence, locale, found};
    adviseOnTierJumps(context);
    adviseOnWindowEnds(context);
    adviseOnSaleSizes(context);
    adviseOnPromotions(context);
    adviseOnReach(context);
    adviseOnMargin(context);
    adviseOnHolds(context);
    adviseOnBudgets(context);
    std::stable_sort(found.begin(), found.end(), [&](const Advice& a, const Advice& b) {
        if (a.severity != b.severity)
            return a.severity < b.severity;
        return placeOf(rules, a.ruleKey) < placeOf(rules, b.ruleKey);
    });
    return found;
}

QString lintedSentence(const RulesEvidence& evidence)
{
    const QString sales = LintTexts::tr("%Ln purchase(s) by friends", nullptr, int(evidence.salesMinor.size()));
    const QString returns = LintTexts::tr("%Ln return(s)", nullptr, int(evidence.returnDays.size()));
    const QString people = LintTexts::tr("%Ln referrer(s)", nullptr, int(evidence.received.size()));
    return LintTexts::tr("Looked at: steps and limits, what splitting, waiting and hurrying would gain, and your "
                         "history of %1, %2 and %3.")
        .arg(people, sales, returns);
}

} // namespace vouchwell
