#pragma once

#include "ui/rewards/rulewordmaker.h"

#include <QObject>
#include <QPointer>

namespace vouchwell::ui {

class NumberPopup;
class RulesDraft;
class WordSentence;
struct SentenceWord;

/// Shows sentences about rules in word sentences, and makes what is chosen there a change of the draft. A number that
/// is being changed stays open while the sentences follow the draft.
class SentenceBinder : public QObject
{
    Q_OBJECT

public:
    SentenceBinder(RulesDraft& draft, QWidget* parent);

    void show(WordSentence* view, const std::vector<RuleSentence>& sentences, bool isLineEach);

private:
    SentenceWord bound(WordSentence* view, const RuleWord& word);
    void open(WordSentence* view, const RuleWord& word);
    void follow(const std::vector<RuleSentence>& sentences);
    void setNumber(qint64 number);

    RulesDraft& m_draft;
    NumberPopup* m_popup;
    QPointer<WordSentence> m_view; ///< in which the popup is open
    RuleWord m_word;               ///< ... and on which word
};

} // namespace vouchwell::ui
