#include "ui/widgets/wordbutton.h"

#include "core/base/text.h"

#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QTextDocument>

#include <algorithm>
#include <utility>

namespace vouchwell::ui {

namespace {

QString inButton(const QString& text)
{
    return displayText(text).replace(u'&', QStringLiteral("&&"));
}

} // namespace

WordButton::WordButton(QWidget* parent) : QPushButton(parent)
{
    setProperty("word", true);
    setAutoDefault(true); // Enter opens it, as Space does
    setCursor(Qt::PointingHandCursor);
    connect(this, &QPushButton::clicked, this, [this] {
        if (const auto edit = m_word.edit; edit)
            edit();
    });
}

void WordButton::setWord(const SentenceWord& word)
{
    const SentenceWord before = std::exchange(m_word, word);
    const bool hasSameTexts =
        std::equal(before.choices.begin(), before.choices.end(), word.choices.begin(), word.choices.end(),
                   [](const WordChoice& a, const WordChoice& b) { return a.text == b.text; });
    setObjectName(word.name);
    showText();
    if (!word.title.isEmpty())
        setAccessibleName(tr("%1: %2").arg(word.title, displayText(word.text)));
    if (!hasSameTexts)
        fillMenu();
    if (const QMenu* choices = menu()) {
        const QList<QAction*> actions = choices->actions();
        for (int i = 0; i < actions.size(); ++i)
            actions[i]->setChecked(word.choices[size_t(i)].isChosen);
    }
}

void WordButton::setReadingDirection(Qt::LayoutDirection direction)
{
    m_direction = direction;
    showText();
}

void WordButton::showText()
{
    // Styles write the text of a button in the direction of the application.
    static const QString leftToRight(QChar(0x200E));
    const bool isTurned = m_direction == Qt::LeftToRight && QGuiApplication::isRightToLeft();
    const QString text = inButton(m_word.text);
    const QString shown = isTurned ? leftToRight + text + leftToRight : text;
    if (shown == this->text())
        return;
    m_size = {};
    setText(shown);
}

QSize WordButton::sizeHint() const
{
    if (!m_size.isValid())
        m_size = QPushButton::sizeHint();
    return m_size;
}

bool WordButton::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::Polish: m_size = {}; break;
    default: break;
    }
    return QPushButton::event(event);
}

void WordButton::fillMenu()
{
    if (!menu()) {
        auto* choices = new QMenu(this);
        choices->setToolTipsVisible(true);
        connect(choices, &QMenu::aboutToShow, this, &WordButton::checkChoices);
        setMenu(choices);
    }
    for (QAction* action : menu()->actions()) {
        menu()->removeAction(action);
        action->deleteLater(); // it may be the one that was just chosen
    }
    for (size_t i = 0; i < m_word.choices.size(); ++i) {
        QAction* action = menu()->addAction(inButton(m_word.choices[i].text));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, i] {
            const auto choose = m_word.choices[i].choose; // the word may be another one after it
            Q_EMIT choosing();
            choose();
        });
    }
}

void WordButton::checkChoices()
{
    const QList<QAction*> actions = menu()->actions();
    for (int i = 0; i < actions.size(); ++i) {
        const WordChoice& choice = m_word.choices[size_t(i)];
        const QString reason = choice.whyNot ? choice.whyNot() : QString();
        actions[i]->setEnabled(reason.isEmpty());
        actions[i]->setToolTip(Qt::convertFromPlainText(reason));
        actions[i]->setChecked(choice.isChosen);
    }
}

} // namespace vouchwell::ui
