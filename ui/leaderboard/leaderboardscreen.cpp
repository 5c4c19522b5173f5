#include "ui/leaderboard/leaderboardscreen.h"

#include "core/base/text.h"
#include "ui/leaderboard/leaderboardmodel.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace vouchwell::ui {

namespace {

/// Heights as parts of the window's: the board is read from across the room, whatever the screen.
constexpr int kLinesPerScreen = 18;
constexpr int kPodiumLines = 6;
constexpr int kHeadLines = 3;
constexpr int kPodium = 3;
constexpr int kScreenRows = 10;

QFont screenFont(const QFont& base, int pixels, QFont::Weight weight)
{
    QFont font = base;
    font.setPixelSize(std::max(1, pixels));
    font.setWeight(weight);
    return font;
}

} // namespace

LeaderboardScreen::LeaderboardScreen(LeaderboardModel& model, QWidget* parent)
    : QWidget(parent, Qt::Window), m_model(model)
{
    setObjectName(QStringLiteral("leaderboardScreen"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Leaderboard"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LeaderboardScreen::describe);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LeaderboardScreen::describe);
    describe();
}

void LeaderboardScreen::setTitles(const QString& title, const QString& subtitle, const QString& rules)
{
    m_title = displayText(title);
    m_subtitle = displayText(subtitle);
    m_rules = rules;
    describe();
}

QString LeaderboardScreen::cell(int row, int column) const
{
    return displayText(m_model.index(row, column).data().toString());
}

void LeaderboardScreen::describe()
{
    setAccessibleName(tr("Leaderboard in large type; Escape closes it"));
    QStringList lines{m_subtitle};
    for (int row = 0; row < std::min(kScreenRows, m_model.rowCount()); ++row) {
        QStringList cells;
        for (const int column :
             {LeaderboardModel::RankColumn, LeaderboardModel::NameColumn, LeaderboardModel::ValueColumn})
            cells.append(cell(row, column));
        lines.append(cells.join(u' '));
    }
    setAccessibleDescription(lines.join(u'\n'));
    update();
}

QRect LeaderboardScreen::mirrored(const QRect& rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void LeaderboardScreen::drawText(QPainter* painter, const QRect& rect, Qt::Alignment alignment,
                                 const QString& text) const
{
    const auto flags = int(QStyle::visualAlignment(layoutDirection(), alignment)) | Qt::AlignVCenter;
    painter->drawText(mirrored(rect), flags, painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void LeaderboardScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), ThemeColors::current().page);
    const int line = height() / kLinesPerScreen;
    paintHead(&painter, line);
    const QRect podium(line, kHeadLines * line, width() - 2 * line, kPodiumLines * line);
    if (m_model.rowCount() > 0)
        paintPodium(&painter, podium);
    const int below = podium.bottom() + line / 2;
    for (int row = kPodium; row < std::min(kScreenRows, m_model.rowCount()); ++row)
        paintRow(&painter, row, QRect(line, below + (row - kPodium) * line, width() - 2 * line, line));
    paintFoot(&painter, line);
}

void LeaderboardScreen::paintHead(QPainter* painter, int line) const
{
    const ThemeColors& c = ThemeColors::current();
    const QRect title(line, line / 2, width() - 2 * line, line * 5 / 4);
    painter->setPen(c.text);
    painter->setFont(screenFont(font(), line * 9 / 10, QFont::Bold));
    drawText(painter, title, Qt::AlignLeading, m_title);
    painter->setPen(c.textMuted);
    painter->setFont(screenFont(font(), line * 5 / 10, QFont::Normal));
    drawText(painter, QRect(title.left(), title.bottom(), title.width(), line * 8 / 10), Qt::AlignLeading, m_subtitle);
}

/// The second stands before the first and the third behind, as on every podium; a short board stays short.
void LeaderboardScreen::paintPodium(QPainter* painter, const QRect& area) const
{
    constexpr int kOrder[kPodium] = {1, 0, 2};
    constexpr int kHeightTenths[kPodium] = {10, 7, 6}; // by rank: equals stand equally high
    const int gap = area.width() / 40;
    const int width = (area.width() - 2 * gap) / kPodium;
    for (int place = 0; place < kPodium; ++place) {
        const int row = kOrder[place];
        if (row >= m_model.rowCount())
            continue;
        const int height = area.height() * kHeightTenths[stepOf(row)] / 10;
        paintStep(painter, row, QRect(area.left() + place * (width + gap), area.bottom() - height, width, height));
    }
}

/// 0 for the first rank.
int LeaderboardScreen::stepOf(int row) const
{
    const std::vector<LeaderRow>& rows = m_model.view().board.rows;
    return int(std::min<qint64>(kPodium, rows[size_t(row)].rank)) - 1;
}

void LeaderboardScreen::paintStep(QPainter* painter, int row, const QRect& step) const
{
    const ThemeColors& c = ThemeColors::current();
    const int unit = height() / kLinesPerScreen;
    painter->setPen(Qt::NoPen);
    painter->setBrush(stepOf(row) == 0 ? c.accent : c.track);
    painter->drawRoundedRect(mirrored(step), unit / 6.0, unit / 6.0);
    const QRect inside = step.adjusted(unit / 3, unit / 4, -unit / 3, -unit / 4);
    const int part = inside.height() / 4;
    painter->setPen(stepOf(row) == 0 ? c.onAccent : c.text);
    painter->setFont(screenFont(font(), std::min(part * 9 / 10, unit), QFont::Bold));
    drawText(painter, QRect(inside.left(), inside.top(), inside.width(), part), Qt::AlignHCenter,
             cell(row, LeaderboardModel::RankColumn));
    painter->setFont(screenFont(font(), std::min(part * 8 / 10, unit * 8 / 10), QFont::DemiBold));
    drawText(painter, QRect(inside.left(), inside.top() + part, inside.width(), part * 3 / 2), Qt::AlignHCenter,
             cell(row, LeaderboardModel::NameColumn));
    drawText(painter, QRect(inside.left(), inside.top() + part * 5 / 2, inside.width(), part * 3 / 2), Qt::AlignHCenter,
             cell(row, LeaderboardModel::ValueColumn));
}

void LeaderboardScreen::paintRow(QPainter* painter, int row, const QRect& area) const
{
    const ThemeColors& c = ThemeColors::current();
    const int unit = area.height();
    painter->setFont(screenFont(font(), unit * 55 / 100, QFont::DemiBold));
    // The first row has the largest value.
    const int valueWidth = painter->fontMetrics().horizontalAdvance(cell(0, LeaderboardModel::ValueColumn)) + unit / 4;
    const QRect rank(area.left(), area.top(), unit * 3 / 2, unit);
    const QRect name(rank.right() + unit / 3, area.top(), area.width() * 35 / 100, unit);
    const QRect value(area.right() - valueWidth, area.top(), valueWidth, unit);
    QRect track(name.right() + unit / 4, area.top() + unit * 35 / 100, 0, unit * 3 / 10);
    track.setRight(value.left() - unit / 4);
    QRect bar = track;
    const double fraction =
        m_model.index(row, LeaderboardModel::BarColumn).data(LeaderboardModel::FractionRole).toDouble();
    bar.setWidth(std::max(bar.height(), int(track.width() * fraction)));
    const double radius = bar.height() / 3.0;
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.track);
    painter->drawRoundedRect(mirrored(track), radius, radius);
    painter->setBrush(c.accent);
    painter->drawRoundedRect(mirrored(bar), radius, radius);
    painter->setPen(c.accentText);
    drawText(painter, rank, Qt::AlignTrailing, cell(row, LeaderboardModel::RankColumn));
    painter->setPen(c.text);
    drawText(painter, name, Qt::AlignLeading, cell(row, LeaderboardModel::NameColumn));
    drawText(painter, value, Qt::AlignTrailing, cell(row, LeaderboardModel::ValueColumn));
}

void LeaderboardScreen::paintFoot(QPainter* painter, int line) const
{
    painter->setPen(ThemeColors::current().textMuted);
    painter->setFont(screenFont(font(), line * 32 / 100, QFont::Normal));
    const QRect foot(line, height() - line * 5 / 4, width() - 2 * line, line);
    const QString text = m_model.rowCount() == 0 ? tr("Nobody is on the board in this period.") : m_rules;
    painter->drawText(foot, int(Qt::AlignCenter) | Qt::TextWordWrap, text);
}

void LeaderboardScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else
        QWidget::keyPressEvent(event);
}

void LeaderboardScreen::mouseDoubleClickEvent(QMouseEvent*)
{
    close();
}

} // namespace vouchwell::ui
