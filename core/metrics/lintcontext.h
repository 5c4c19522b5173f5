#pragma once

#include "core/metrics/ruleslint.h"
#include "core/rules/termswords.h"

namespace vouchwell {

/// What every question about rules needs, and the advice that is found. One part of the linter is one function below.
struct LintContext
{
    const RuleSet& rules;
    const RulesEvidence& evidence;
    QLocale locale;
    std::vector<Advice>& found;

    QString money(qint64 minor) const { return formatMoney({minor, evidence.currency}, locale); }
    QString number(qint64 number) const { return locale.toString(number); }
    QString day(QDate date) const;
    QString days(int count) const;
    QString percent(qint64 basisPoints) const { return words().percent(basisPoints); }
    TermsWords words() const { return TermsWords({locale, nullptr}, rules.currency); }
    /// A sale as most are; a round one where there was none.
    qint64 usualSale() const;
    Advice& add(Advice::Kind kind, Advice::Severity severity, const Rule* rule, const QString& sentence,
                const QString& whatToDo) const;
};

/// Tiers of more friends than this are not tried out: nobody would feel them while a handle is dragged.
inline constexpr int kMostTriedFriends = 200;

bool needsPurchase(const Rule& rule);

void adviseOnTierJumps(const LintContext& context);
void adviseOnWindowEnds(const LintContext& context);
void adviseOnSaleSizes(const LintContext& context);
void adviseOnPromotions(const LintContext& context);
void adviseOnReach(const LintContext& context);
void adviseOnMargin(const LintContext& context);
void adviseOnHolds(const LintContext& context);
void adviseOnBudgets(const LintContext& context);

} // namespace vouchwell
