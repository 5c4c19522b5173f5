#pragma once

#include "ui/rewards/rulewordmaker.h"

namespace vouchwell::ui {

/// What one limit says, as a sentence whose words can be changed: "One referrer gets at most €100.00 and any number of
/// rewards in a calendar year, counting rewards as a referrer."
class CapSentences
{
    Q_DECLARE_TR_FUNCTIONS(CapSentences)

public:
    CapSentences(const RuleSet& rules, int index, const QLocale& locale);

    RuleSentence write() const;
    /// What a new limit of this kind says at first.
    static Cap usualCap(Cap::Scope scope, const Currency& currency);
    /// "One referrer gets"
    static QString scopeText(Cap::Scope scope);

private:
    using Edit = std::function<void(Cap&)>;

    RuleChoice choice(const QString& text, bool isChosen, const Edit& edit) const;
    RuleWord scopeWord() const;
    RuleWord amountWord() const;
    RuleWord countWord() const;
    RuleWord windowWord() const;
    RuleWord rolesWord() const;
    QString unitText(RewardUnit unit) const;
    const Cap& cap() const { return m_rules.caps[size_t(m_index)]; }

    const RuleSet& m_rules;
    int m_index;
    QLocale m_locale;
    Currency m_currency;
    TermsWords m_words;
};

/// How the amount of a limit is written.
NumberStyle styleOfCap(const Cap& cap, const Currency& currency, const QLocale& locale);

} // namespace vouchwell::ui
