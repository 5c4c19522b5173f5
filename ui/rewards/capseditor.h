#pragma once

#include "core/metrics/replayfigures.h"
#include "ui/rewards/ruleeditor.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace vouchwell::ui {

class CapCanvas;
class NumberSpin;
class PlainLabel;
class SentenceBinder;
class WordSentence;

/// The limits of the draft: a sentence, its bars and its numbers for each.
class CapsEditor : public RuleEditor
{
    Q_OBJECT

public:
    CapsEditor(RulesDraft& draft, const QLocale& locale, QWidget* parent = nullptr);

    /// One for each limit of the draft, in their order; nothing of it is shown where the number is another one.
    void setUse(const std::vector<LimitUse>& use);

protected:
    void refresh() override;

private:
    struct Row
    {
        QWidget* whole;
        WordSentence* sentence;
        CapCanvas* bars;
        NumberSpin* amount;
        NumberSpin* count;
        PlainLabel* use;
    };

    void createAddMenu(QPushButton* button);
    void addRow();
    void showRow(size_t i);
    QString useText(size_t i) const;
    void add(Cap::Scope scope);
    void remove(size_t i);
    void move(size_t i, bool isAmount, qint64 value);

    SentenceBinder* m_binder;
    PlainLabel* m_none;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
    std::vector<LimitUse> m_use;
};

} // namespace vouchwell::ui
