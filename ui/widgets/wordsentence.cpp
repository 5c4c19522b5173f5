#include "ui/widgets/wordsentence.h"

#include "core/base/text.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace vouchwell::ui {

namespace {

bool isBlankAt(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isSpace();
}

} // namespace

WordSentence::WordSentence(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WordSentence::clear()
{
    setSentences({}, false);
}

void WordSentence::add(const QString& sentence, const std::vector<SentenceWord>& words)
{
    append(sentence, words);
    showText();
}

void WordSentence::setSentences(const std::vector<WordedSentence>& sentences, bool isLineEach)
{
    m_pieces.clear();
    m_text.clear();
    for (const WordedSentence& sentence : sentences) {
        const size_t first = m_pieces.size();
        append(sentence.pattern, sentence.words);
        if (isLineEach && first < m_pieces.size())
            m_pieces[first].isNewLine = true;
    }
    dropWords();
    QWidget* before = this;
    for (const Piece& piece : m_pieces) {
        if (piece.button)
            setTabOrder(std::exchange(before, piece.button), piece.button);
    }
    showText();
}

void WordSentence::dropWords()
{
    std::erase_if(m_words, [this](const auto& entry) {
        WordButton* const button = entry.second;
        if (std::any_of(m_pieces.begin(), m_pieces.end(), [button](const Piece& p) { return p.button == button; }))
            return false;
        button->hide();
        button->setParent(nullptr); // its menu may just be closing
        button->deleteLater();
        return true;
    });
}

void WordSentence::append(const QString& sentence, const std::vector<SentenceWord>& words)
{
    static const QRegularExpression mark(QStringLiteral("%([1-9])"));
    qsizetype at = 0;
    if (!m_text.isEmpty())
        m_text += u' ';
    for (auto matches = mark.globalMatch(sentence); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString before = sentence.mid(at, match.capturedStart() - at);
        addText(before, at > 0);
        const auto which = size_t(match.captured(1).toInt()) - 1;
        if (which < words.size())
            addWord(words[which], match.capturedStart() == 0 || isBlankAt(sentence, match.capturedStart() - 1));
        m_text += before + (which < words.size() ? words[which].text : QString());
        at = match.capturedEnd();
    }
    addText(sentence.mid(at), at > 0);
    m_text += sentence.mid(at);
}

void WordSentence::showText()
{
    setAccessibleName(displayText(m_text));
    // A movement changes a number, and rarely the room for it.
    const QSize needed(minimumSizeHint().width(), place());
    if (std::exchange(m_needed, needed) != needed)
        updateGeometry();
    update();
}

void WordSentence::addText(const QString& text, bool isBegun)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const bool isApart = isBlankAt(text, at) || (at == 0 && !isBegun);
        while (isBlankAt(text, at))
            ++at;
        const qsizetype begin = at;
        while (at < text.size() && !text[at].isSpace())
            ++at;
        if (at > begin)
            m_pieces.push_back({displayText(text.mid(begin, at - begin)), nullptr, isApart, {}});
    }
}

void WordSentence::addWord(const SentenceWord& word, bool isApart)
{
    if (!word.choices.empty() || word.edit)
        return m_pieces.push_back({{}, buttonOf(word), isApart, {}});
    // Text with blanks of its own wraps like the text around it.
    const QStringList parts = displayText(word.text).split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        m_pieces.push_back({part, nullptr, isApart || &part != &parts.front(), {}});
}

WordButton* WordSentence::buttonOf(const SentenceWord& word)
{
    WordButton*& button = m_words[word.name];
    if (!button) {
        button = new WordButton(this);
        connect(button, &WordButton::choosing, this, [this, name = word.name] { m_changedWord = name; });
        button->show();
    }
    button->setWord(word);
    return button;
}

WordButton* WordSentence::wordButton(const QString& name) const
{
    const auto found = m_words.find(name);
    return found == m_words.end() ? nullptr : found->second;
}

void WordSentence::focusWord(const QString& name)
{
    if (WordButton* button = wordButton(name))
        button->setFocus(Qt::OtherFocusReason);
}

QSize WordSentence::sizeOf(const Piece& piece) const
{
    return piece.button ? piece.button->sizeHint()
                        : QSize(fontMetrics().horizontalAdvance(piece.text), fontMetrics().height());
}

int WordSentence::arrange(int width, std::vector<Piece>& pieces) const
{
    const int blank = fontMetrics().horizontalAdvance(u' ');
    int lineHeight = fontMetrics().height();
    for (const Piece& piece : pieces)
        lineHeight = std::max(lineHeight, sizeOf(piece).height());
    int x = 0;
    int y = 0;
    for (size_t first = 0; first < pieces.size();) {
        if (pieces[first].isNewLine && x > 0) {
            x = 0;
            y += lineHeight;
        }
        // What stands together wraps together.
        size_t end = first + 1;
        int together = sizeOf(pieces[first]).width();
        while (end < pieces.size() && !pieces[end].isApart)
            together += sizeOf(pieces[end++]).width();
        if (x > 0 && x + blank + together > width) {
            x = 0;
            y += lineHeight;
        } else if (x > 0) {
            x += blank;
        }
        for (; first < end; ++first) {
            const QSize size = sizeOf(pieces[first]);
            pieces[first].place = QRect(x, y, std::min(size.width(), width), lineHeight);
            x += size.width();
        }
    }
    return pieces.empty() ? 0 : y + lineHeight;
}

int WordSentence::heightForWidth(int width) const
{
    std::vector<Piece> pieces = m_pieces;
    return arrange(width, pieces);
}

QSize WordSentence::sizeHint() const
{
    const int width = Metrics(font()).characters(60);
    return {width, heightForWidth(width)};
}

QSize WordSentence::minimumSizeHint() const
{
    int width = 0;
    for (const Piece& piece : m_pieces)
        width = std::max(width, sizeOf(piece).width());
    return {std::min(width, Metrics(font()).characters(30)), fontMetrics().height()};
}

Qt::LayoutDirection WordSentence::readingDirection() const
{
    return m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

int WordSentence::place()
{
    const int height = arrange(width(), m_pieces);
    // Words follow each other as their language is read; the lines begin at the side where the window's do.
    std::map<int, int> ends;
    for (const Piece& piece : m_pieces)
        ends[piece.place.top()] = std::max(ends[piece.place.top()], piece.place.left() + piece.place.width());
    const Qt::LayoutDirection reading = readingDirection();
    for (Piece& piece : m_pieces) {
        if (reading != layoutDirection())
            piece.place.translate(std::max(0, width() - ends[piece.place.top()]), 0);
        piece.place = QStyle::visualRect(reading, rect(), piece.place);
        if (piece.button) {
            piece.button->setReadingDirection(reading);
            piece.button->setGeometry(piece.place);
        }
    }
    return height;
}

void WordSentence::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(readingDirection());
    painter.setPen(palette().color(QPalette::WindowText));
    for (const Piece& piece : m_pieces) {
        if (!piece.button)
            painter.drawText(piece.place, int(Qt::AlignCenter | Qt::TextSingleLine), piece.text);
    }
}

void WordSentence::resizeEvent(QResizeEvent*)
{
    place();
}

bool WordSentence::event(QEvent* event)
{
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::Polish:
        place();
        updateGeometry();
        break;
    default: break;
    }
    return QWidget::event(event);
}

} // namespace vouchwell::ui
