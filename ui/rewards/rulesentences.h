#pragma once

#include "ui/rewards/rulewordmaker.h"

namespace vouchwell::ui {

/// What a rule gives, in sentences whose words can be changed: one for its amount or each bracket, and one for each
/// step of its tiers ("From the 5th friend in 12 months, give €8.00 store credit for each one that buys, valid 90
/// days.").
class RuleSentences
{
    Q_DECLARE_TR_FUNCTIONS(RuleSentences)

public:
    RuleSentences(const RuleSet& rules, int index, const QLocale& locale);

    std::vector<RuleSentence> write();

private:
    void writeMilestone();
    void writeAmount();
    void writeBracket(size_t i);
    void writeTier(size_t i);
    void writeCountedTier(size_t i);
    void writeValueTier(size_t i);
    RuleWord tierFrom(size_t i) const;
    RuleWord tierValue(size_t i) const;
    RuleWord tierWindow(size_t i) const;
    const Rule& rule() const { return m_make.rule(); }

    RuleWordMaker m_make;
    std::vector<RuleSentence> m_sentences;
};

/// How far the beginning of a step can go without passing its neighbours: the least and the most.
std::pair<qint64, qint64> roomOfStep(const std::vector<Step>& steps, size_t i, qint64 most);

} // namespace vouchwell::ui
