#include "ui/widgets/wordsentence.h"

#include "core/base/text.h"
#include "ui/widgets/metrics.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>

namespace vouchwell::ui {

namespace {

QString inButton(const QString& text)
{
    return displayText(text).replace(u'&', QStringLiteral("&&"));
}

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
    for (const Piece& piece : m_pieces) {
        if (!piece.button)
            continue;
        piece.button->hide();
        piece.button->setParent(nullptr); // its menu may just be closing
        piece.button->deleteLater();
    }
    m_pieces.clear();
    m_text.clear();
    updateGeometry();
}

void WordSentence::add(const QString& sentence, const std::vector<SentenceWord>& words)
{
    static const QRegularExpression mark(QStringLiteral("%([1-9])"));
    qsizetype at = 0;
    if (!m_text.isEmpty())
        m_text += u' ';
    for (auto matches = mark.globalMatch(sentence); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString before = sentence.mid(at, match.capturedStart() - at);
        addText(before);
        const auto which = size_t(match.captured(1).toInt()) - 1;
        if (which < words.size())
            addWord(words[which], match.capturedStart() == 0 || isBlankAt(sentence, match.capturedStart() - 1));
        m_text += before + (which < words.size() ? words[which].text : QString());
        at = match.capturedEnd();
    }
    addText(sentence.mid(at));
    m_text += sentence.mid(at);
    setAccessibleName(displayText(m_text));
    place();
    updateGeometry();
    update();
}

void WordSentence::addText(const QString& text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const bool isApart = isBlankAt(text, at) || (at == 0 && (m_pieces.empty() || !m_pieces.back().button));
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
    if (word.choices.empty()) {
        m_pieces.push_back({displayText(word.text), nullptr, isApart, {}});
        return;
    }
    auto* button = new QPushButton(inButton(word.text), this);
    button->setObjectName(word.name);
    button->setProperty("word", true);
    button->setCursor(Qt::PointingHandCursor);
    auto* menu = new QMenu(button);
    for (const WordChoice& choice : word.choices) {
        QAction* action = menu->addAction(inButton(choice.text));
        action->setCheckable(true);
        action->setChecked(choice.isChosen);
        connect(action, &QAction::triggered, this, [this, name = word.name, choose = choice.choose] {
            m_changedWord = name;
            choose();
        });
    }
    button->setMenu(menu);
    button->show();
    m_pieces.push_back({{}, button, isApart, {}});
}

void WordSentence::focusWord(const QString& name)
{
    for (const Piece& piece : m_pieces) {
        if (piece.button && piece.button->objectName() == name)
            piece.button->setFocus(Qt::OtherFocusReason);
    }
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

void WordSentence::place()
{
    arrange(width(), m_pieces);
    for (const Piece& piece : m_pieces) {
        if (piece.button)
            piece.button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), piece.place));
    }
}

void WordSentence::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    for (const Piece& piece : m_pieces) {
        if (!piece.button)
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), piece.place),
                             int(Qt::AlignCenter | Qt::TextSingleLine), piece.text);
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
