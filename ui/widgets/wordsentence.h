#pragma once

#include "ui/widgets/wordbutton.h"

#include <QWidget>

#include <map>
#include <vector>

namespace vouchwell::ui {

struct WordedSentence
{
    QString pattern; ///< with the words in the places of %1, %2 ...
    std::vector<SentenceWord> words;
};

/// Sentences that wrap like text and some of whose words are buttons with a menu of what they can be changed to.
class WordSentence : public QWidget
{
    Q_OBJECT

public:
    explicit WordSentence(QWidget* parent = nullptr);

    void clear();
    /// Adds a sentence with the words in the places of %1, %2 ... Everything is plain text.
    void add(const QString& sentence, const std::vector<SentenceWord>& words = {});
    /// Shows these sentences instead. The buttons of words that stay remain, with the focus and what is open.
    void setSentences(const std::vector<WordedSentence>& sentences, bool isLineEach);
    /// All sentences as they are read.
    const QString& text() const { return m_text; }
    /// The focus goes to the button of that name, if there is one.
    void focusWord(const QString& name);
    /// The button of that name; nullptr where there is none.
    WordButton* wordButton(const QString& name) const;
    /// The name of the word that was changed last.
    const QString& changedWord() const { return m_changedWord; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// What is never broken over two lines.
    struct Piece
    {
        QString text;
        WordButton* button = nullptr; ///< instead of the text
        bool isApart = true;          ///< a blank stands before it
        QRect place;                  ///< on the screen
        bool isNewLine = false;
    };

    void append(const QString& sentence, const std::vector<SentenceWord>& words);
    /// `isBegun`: a word of the same sentence stands before it.
    void addText(const QString& text, bool isBegun);
    void addWord(const SentenceWord& word, bool isApart);
    WordButton* buttonOf(const SentenceWord& word);
    /// Without those that no piece shows.
    void dropWords();
    void showText();
    QSize sizeOf(const Piece& piece) const;
    /// Gives every piece its place; the height of all.
    int arrange(int width, std::vector<Piece>& pieces) const;
    Qt::LayoutDirection readingDirection() const;
    /// The height of all.
    int place();

    std::vector<Piece> m_pieces;
    std::map<QString, WordButton*> m_words; ///< by name
    QString m_text;
    QString m_changedWord;
    QSize m_needed; ///< the last that the layout was told
};

} // namespace vouchwell::ui
