#include "ui/rewards/monthbars.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace vouchwell::ui {

namespace {

constexpr double kBarShare = 0.36; ///< of a month's strip, for each of its bars
constexpr int kMostMonths = 36;

} // namespace

MonthBars::MonthBars(const Currency& currency, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_currency(currency), m_locale(locale)
{
    setObjectName(QStringLiteral("monthBars"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthBars::setMonths(QDate first, const std::vector<qint64>& now, const std::vector<qint64>& draft)
{
    // Of a longer time the last months are drawn.
    const int left = std::max(0, int(std::min(now.size(), draft.size())) - kMostMonths);
    m_first = QDate(first.year(), first.month(), 1).addMonths(left);
    m_now.assign(now.begin() + left, now.end());
    m_draft.assign(draft.begin() + left, draft.end());
    QStringList sentences;
    for (int month = 0; month < int(m_now.size()); ++month)
        sentences << sentenceOf(month);
    setAccessibleName(tr("Reward cost by month"));
    setAccessibleDescription(sentences.join(u' '));
    update();
}

QSize MonthBars::sizeHint() const
{
    const Metrics m(font());
    return {m.lines(10), m.lines(4.6)};
}

QSize MonthBars::minimumSizeHint() const
{
    const Metrics m(font());
    return {m.lines(6), m.lines(4.6)};
}

QString MonthBars::nameOf(int month) const
{
    return m_locale.standaloneMonthName(m_first.addMonths(month).month(), QLocale::ShortFormat);
}

QString MonthBars::sentenceOf(int month) const
{
    const QDate day = m_first.addMonths(month);
    //: a month, what rewards cost in it now and with the draft
    return tr("%1: %2 now, %3 with the draft.")
        .arg(m_locale.toString(day, QStringLiteral("MMMM yyyy")),
             formatMoney({m_now[size_t(month)], m_currency}, m_locale),
             formatMoney({m_draft[size_t(month)], m_currency}, m_locale));
}

QRect MonthBars::stripOf(int month) const
{
    const int count = int(m_now.size());
    const int begin = width() * month / count;
    const QRect strip(begin, 0, width() * (month + 1) / count - begin, height());
    return QStyle::visualRect(layoutDirection(), rect(), strip);
}

void MonthBars::paintEvent(QPaintEvent*)
{
    if (m_now.empty())
        return;
    const ThemeColors& colors = ThemeColors::current();
    QPainter painter(this);
    const int words = painter.fontMetrics().height();
    const int ground = height() - words;
    qint64 highest = 1;
    for (size_t i = 0; i < m_now.size(); ++i)
        highest = std::max({highest, m_now[i], m_draft[i]});
    const auto bar = [&](const QRect& strip, double begin, qint64 amount, const QColor& color) {
        const int length = int(double(ground) * double(amount) / double(highest));
        const int from = strip.left() + int(strip.width() * begin);
        painter.fillRect(from, ground - length, std::max(1, int(strip.width() * kBarShare)), length, color);
    };
    int lastWord = -1;
    for (int month = 0; month < int(m_now.size()); ++month) {
        const QRect strip = stripOf(month);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const double first = 0.5 - kBarShare;
        bar(strip, isMirrored ? 0.5 : first, m_now[size_t(month)], colors.barBack);
        bar(strip, isMirrored ? first : 0.5, m_draft[size_t(month)], colors.accent);
        const int room =
            painter.fontMetrics().horizontalAdvance(nameOf(month)) + painter.fontMetrics().averageCharWidth();
        const QRect word(strip.center().x() - room / 2, ground, room, words);
        const int distance = isMirrored ? lastWord - word.right() : word.left() - lastWord;
        if ((lastWord >= 0 && distance < 0) || word.left() < 0 || word.right() > width())
            continue;
        painter.setPen(colors.textMuted);
        painter.drawText(word, Qt::AlignCenter, nameOf(month));
        lastWord = isMirrored ? word.left() : word.right();
    }
    painter.fillRect(0, ground, width(), Metrics(font()).hairline(), colors.border);
}

bool MonthBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_now.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    for (int month = 0; month < int(m_now.size()); ++month) {
        if (stripOf(month).contains(help->pos()))
            QToolTip::showText(help->globalPos(), sentenceOf(month), this, stripOf(month));
    }
    return true;
}

} // namespace vouchwell::ui
