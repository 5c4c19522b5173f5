#include "ui/rewards/sentencebinder.h"

#include "ui/rewards/numberpopup.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/rewards/soundchange.h"
#include "ui/widgets/wordsentence.h"

namespace vouchwell::ui {

namespace {

QString otherNumberText(NumberStyle::Kind kind)
{
    switch (kind) {
    case NumberStyle::Kind::Money: return SentenceBinder::tr("Another amount…");
    case NumberStyle::Kind::Days: return SentenceBinder::tr("Another number of days…");
    default: break;
    }
    return SentenceBinder::tr("Another number…");
}

QString wordChangeTitle(const QString& what)
{
    return SentenceBinder::tr("Change “%1”").arg(what);
}

} // namespace

SentenceBinder::SentenceBinder(RulesDraft& draft, QWidget* parent)
    : QObject(parent), m_draft(draft), m_popup(new NumberPopup(parent))
{
    connect(m_popup, &NumberPopup::edited, this, &SentenceBinder::setNumber);
    connect(m_popup, &NumberPopup::finished, this, [this] { m_draft.endGesture(); });
}

void SentenceBinder::show(WordSentence* view, const std::vector<RuleSentence>& sentences, bool isLineEach)
{
    std::vector<WordedSentence> worded;
    worded.reserve(sentences.size());
    for (const RuleSentence& sentence : sentences) {
        worded.push_back({sentence.pattern, {}});
        for (const RuleWord& word : sentence.words)
            worded.back().words.push_back(bound(view, word));
    }
    view->setSentences(worded, isLineEach);
    if (m_view == view && m_popup->isVisible())
        follow(sentences);
}

SentenceWord SentenceBinder::bound(WordSentence* view, const RuleWord& word)
{
    SentenceWord shown{word.text, word.name, {}, word.title, {}};
    for (const RuleChoice& choice : word.choices) {
        const auto changed = [this, apply = choice.apply] {
            RuleSet rules = m_draft.rules();
            apply(rules);
            return rules;
        };
        shown.choices.push_back(
            {choice.text, choice.isChosen,
             [this, changed, title = word.title] { m_draft.change(wordChangeTitle(title), changed()); },
             [this, changed] { return newProblem(m_draft.rules(), changed()); }});
    }
    if (word.number && word.choices.empty())
        shown.edit = [this, view, word] { open(view, word); };
    else if (word.number)
        shown.choices.push_back(
            {otherNumberText(word.number->style.kind()), false, [this, view, word] { open(view, word); }});
    return shown;
}

void SentenceBinder::open(WordSentence* view, const RuleWord& word)
{
    WordButton* button = view->wordButton(word.name);
    if (!button)
        return;
    m_view = view;
    m_word = word;
    m_popup->openAt(button, word.title, *word.number);
}

void SentenceBinder::follow(const std::vector<RuleSentence>& sentences)
{
    for (const RuleSentence& sentence : sentences) {
        for (const RuleWord& word : sentence.words) {
            if (word.name != m_word.name || !word.number)
                continue;
            m_word = word;
            m_popup->setRange(*word.number);
            return;
        }
    }
    // What was only about to get a number has none yet, the popup stays; a word that is gone takes it along.
    if (!m_view->wordButton(m_word.name))
        m_popup->hide();
}

void SentenceBinder::setNumber(qint64 number)
{
    RuleSet rules = m_draft.rules();
    m_word.setNumber(rules, number);
    const QString gesture = QStringLiteral("word ") + m_word.name;
    if (!changeSoundly(m_draft, wordChangeTitle(m_word.title), rules, gesture) && m_word.number)
        m_popup->setRange(*m_word.number);
}

} // namespace vouchwell::ui
