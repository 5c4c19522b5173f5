#pragma once

#include "ui/rewards/ruleeditor.h"

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace vouchwell::ui {

class PlainLabel;
class SentenceBinder;
class WordSentence;

/// The selected rule, or all of them, in sentences whose words are editors. Always in step with what is drawn beside
/// it, also during a drag.
class RuleSentenceView : public RuleEditor
{
    Q_OBJECT

public:
    RuleSentenceView(RulesDraft& draft, const QLocale& locale, QWidget* parent = nullptr);

    /// All sentences of the rule as they are read; empty where it is not shown.
    QString textOf(int rule) const;
    /// What a rule is called on screen.
    static QString nameOf(const RulesDraft& draft, int rule);

protected:
    void refresh() override;

private:
    /// What is said about one rule.
    struct Block
    {
        int rule = -1;
        PlainLabel* name;
        WordSentence* reward;
        WordSentence* rest;
    };

    void addBlock();
    void showRule(Block& block, int rule);

    SentenceBinder* m_binder;
    QCheckBox* m_all;
    PlainLabel* m_empty;
    QVBoxLayout* m_column;
    std::vector<Block> m_blocks;
};

} // namespace vouchwell::ui
