#include "ui/leaderboard/leaderboardscreen.h"

#include "core/base/text.h"
#include "ui/leaderboard/leaderboardmodel.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace vouchwell::ui {

namespace {

/// Heights as parts of the window's: the board is read from across the room, whatever the screen.
constexpr int kRowsPerScreen = 14;
constexpr int kMostRows = 10;

QFont screenFont(const QFont& base, int pixels, QFont::Weight weight)
{
    QFont font = base;
    font.setPixelSize(std::max(1, pixels));
    font.setWeight(weight);
    return font;
}

} // namespace

LeaderboardScreen::LeaderboardScreen(QAbstractItemModel& model, QWidget* parent)
    : QWidget(parent, Qt::Window), m_model(model), m_valueColumn(LeaderboardModel::ConversionsColumn)
{
    setObjectName(QStringLiteral("leaderboardScreen"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Leaderboard"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &LeaderboardScreen::describe);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &LeaderboardScreen::describe);
    describe();
}

void LeaderboardScreen::setTitles(const QString& title, const QString& subtitle)
{
    m_title = displayText(title);
    m_subtitle = subtitle;
    update();
}

void LeaderboardScreen::setValueColumn(int column)
{
    m_valueColumn = column;
    describe();
}

void LeaderboardScreen::describe()
{
    setAccessibleName(tr("Leaderboard in large type; Escape closes it"));
    QStringList lines;
    for (int row = 0; row < std::min(kMostRows, m_model.rowCount()); ++row) {
        QStringList cells;
        for (const int column : {int(LeaderboardModel::RankColumn), int(LeaderboardModel::NameColumn), m_valueColumn})
            cells.append(m_model.index(row, column).data().toString());
        lines.append(cells.join(u' '));
    }
    setAccessibleDescription(lines.join(u'\n'));
    update();
}

QRect LeaderboardScreen::mirrored(const QRect& rect) const
{
    return QStyle::visualRect(layoutDirection(), this->rect(), rect);
}

void LeaderboardScreen::paintEvent(QPaintEvent*)
{
    const ThemeColors& c = ThemeColors::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), c.page);
    const int line = height() / kRowsPerScreen;
    const int margin = line;
    painter.setPen(c.text);
    painter.setFont(screenFont(font(), line * 6 / 10, QFont::Bold));
    const QRect title(margin, line / 2, width() - 2 * margin, line);
    const auto edge = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading)) | Qt::AlignVCenter;
    painter.drawText(title, edge, painter.fontMetrics().elidedText(m_title, Qt::ElideRight, title.width()));
    painter.setPen(c.textMuted);
    painter.setFont(screenFont(font(), line * 3 / 10, QFont::Normal));
    painter.drawText(title.translated(0, line * 8 / 10), edge, m_subtitle);
    for (int row = 0; row < std::min(kMostRows, m_model.rowCount()); ++row)
        paintRow(&painter, row, QRect(margin, line * 5 / 2 + row * line, width() - 2 * margin, line));
    painter.setPen(c.textMuted);
    painter.setFont(screenFont(font(), line * 2 / 10, QFont::Normal));
    painter.drawText(QRect(margin, height() - line, width() - 2 * margin, line), Qt::AlignCenter,
                     m_model.rowCount() == 0 ? tr("Nobody is on the board in this period.")
                                             : tr("Escape closes this view."));
}

void LeaderboardScreen::paintRow(QPainter* painter, int row, const QRect& area) const
{
    const ThemeColors& c = ThemeColors::current();
    const auto text = [&](int column) { return displayText(m_model.index(row, column).data().toString()); };
    const int unit = area.height();
    const QRect rank(area.left(), area.top(), unit, unit);
    const QRect name(area.left() + unit * 5 / 4, area.top(), area.width() * 3 / 10, unit);
    painter->setFont(screenFont(font(), unit * 42 / 100, QFont::DemiBold));
    // The first row has the largest value.
    const int valueWidth =
        painter->fontMetrics().horizontalAdvance(m_model.index(0, m_valueColumn).data().toString()) + unit / 4;
    const QRect value(area.right() - valueWidth, area.top(), valueWidth, unit);
    QRect track(name.right() + unit / 4, area.top() + unit * 35 / 100, 0, unit * 3 / 10);
    track.setRight(value.left() - unit / 4);
    QRect bar = track;
    const double fraction =
        m_model.index(row, LeaderboardModel::BarColumn).data(LeaderboardModel::FractionRole).toDouble();
    bar.setWidth(std::max(bar.height(), int(track.width() * fraction)));
    const auto align = [&](Qt::Alignment wanted) {
        return int(QStyle::visualAlignment(layoutDirection(), wanted)) | Qt::AlignVCenter;
    };
    const double radius = bar.height() / 3.0;
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.track);
    painter->drawRoundedRect(mirrored(track), radius, radius);
    painter->setBrush(c.accent);
    painter->drawRoundedRect(mirrored(bar), radius, radius);
    painter->setPen(c.accentText);
    painter->setFont(screenFont(font(), unit * 45 / 100, QFont::Bold));
    painter->drawText(mirrored(rank), align(Qt::AlignTrailing), text(LeaderboardModel::RankColumn));
    painter->setPen(c.text);
    painter->setFont(screenFont(font(), unit * 42 / 100, QFont::DemiBold));
    painter->drawText(
        mirrored(name), align(Qt::AlignLeading),
        painter->fontMetrics().elidedText(text(LeaderboardModel::NameColumn), Qt::ElideRight, name.width()));
    painter->drawText(mirrored(value), align(Qt::AlignTrailing), text(m_valueColumn));
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
