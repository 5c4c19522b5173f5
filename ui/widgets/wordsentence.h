#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;

namespace vouchwell::ui {

/// One thing that a word of a sentence can be changed to.
struct WordChoice
{
    QString text;
    bool isChosen = false;
    std::function<void()> choose;
};

/// A word of a sentence. One without choices is plain text.
struct SentenceWord
{
    QString text;
    QString name; ///< of its button
    std::vector<WordChoice> choices;
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
    /// All sentences as they are read.
    const QString& text() const { return m_text; }
    /// The focus goes to the button of that name, if there is one.
    void focusWord(const QString& name);
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
        QPushButton* button = nullptr; ///< instead of the text
        bool isApart = true;           ///< a blank stands before it
        QRect place;
    };

    void addText(const QString& text);
    void addWord(const SentenceWord& word, bool isApart);
    QSize sizeOf(const Piece& piece) const;
    /// Gives every piece its place; the height of all.
    int arrange(int width, std::vector<Piece>& pieces) const;
    void place();

    std::vector<Piece> m_pieces;
    QString m_text;
    QString m_changedWord;
};

} // namespace vouchwell::ui
