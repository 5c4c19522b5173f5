#pragma once

#include <QPushButton>

#include <functional>
#include <vector>

namespace vouchwell::ui {

/// One thing that a word of a sentence can be changed to.
struct WordChoice
{
    QString text;
    bool isChosen = false;
    std::function<void()> choose;
    /// Why it cannot be chosen, asked when the menu opens; empty or none: it can.
    std::function<QString()> whyNot = {};
};

/// A word of a sentence. One without choices and without an editor is plain text.
struct SentenceWord
{
    QString text;
    QString name; ///< of its button
    std::vector<WordChoice> choices;
    QString title = {};              ///< what the word is about, for screen readers
    std::function<void()> edit = {}; ///< instead of choices: opens the editor of the word
};

/// A word that is a button: it opens the menu of its choices, or the editor of the word. It can become another word
/// while either of them is open.
class WordButton : public QPushButton
{
    Q_OBJECT

public:
    explicit WordButton(QWidget* parent);

    void setWord(const SentenceWord& word);
    /// The words around it are read in this direction, whatever that of the window is.
    void setReadingDirection(Qt::LayoutDirection direction);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Something of the menu is about to be chosen.
    void choosing();

protected:
    bool event(QEvent* event) override;

private:
    void fillMenu();
    void checkChoices();
    void showText();

    SentenceWord m_word;
    Qt::LayoutDirection m_direction = Qt::LayoutDirectionAuto;
    mutable QSize m_size; ///< style sheets take long to say it; invalid: not known
};

} // namespace vouchwell::ui
