#pragma once

#include "ui/rewards/rulewordmaker.h"

namespace vouchwell::ui {

/// What else a rule says, in sentences whose words can be changed: who gets it, on which conditions, how it shrinks,
/// its bounds, and when and how it is given.
class RuleFinePrint
{
    Q_DECLARE_TR_FUNCTIONS(RuleFinePrint)

public:
    RuleFinePrint(const RuleSet& rules, int index, const QLocale& locale);

    std::vector<RuleSentence> write();

private:
    void writeRole();
    void writeTiers();
    void writeCondition();
    void writeFactor(size_t i);
    void writeDecay();
    void writeDecayStep(size_t i);
    void writeBounds();
    void writeAvailability();
    void writeInstalments();
    void writeReturns();
    void writeStacking();
    RuleWord lossWord() const;
    RuleWord floorShare() const;
    RuleWord bound(bool isFloor) const;
    QString timeOf(QDate from, QDate until) const;
    const Rule& rule() const { return m_make.rule(); }

    RuleWordMaker m_make;
    bool m_isAlone; ///< no other rule could stand before or besides it
    std::vector<RuleSentence> m_sentences;
};

} // namespace vouchwell::ui
