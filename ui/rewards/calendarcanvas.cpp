#include "ui/rewards/calendarcanvas.h"

#include "core/base/text.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace vouchwell::ui {

namespace {

constexpr int kMonthsAhead = 11;
constexpr int kDaysOfWeek = 7;
constexpr double kRowLines = 2.1;

QDate calendarMonthBegin(QDate day)
{
    return {day.year(), day.month(), 1};
}

ToneColors colorsOfKind(CalendarItem::Kind kind)
{
    const ThemeColors& c = ThemeColors::current();
    switch (kind) {
    case CalendarItem::Kind::Promotion: return toneColors(Tone::Info, c);
    case CalendarItem::Kind::TimedRule: return toneColors(Tone::Good, c);
    case CalendarItem::Kind::Challenge: break;
    }
    return toneColors(Tone::Warn, c);
}

} // namespace

CalendarCanvas::CalendarCanvas(QDate today, const QLocale& locale, QWidget* parent)
    : HandleCanvas(tr("Calendar of promotions and challenges"), parent), m_today(today), m_locale(locale)
{
    measure();
}

void CalendarCanvas::setItems(const std::vector<CalendarItem>& items)
{
    m_items = items;
    if (!isDragged())
        measure();
    refresh();
}

void CalendarCanvas::measure()
{
    QDate first = m_today;
    QDate last = m_today.addMonths(kMonthsAhead);
    for (const CalendarItem& item : m_items) {
        for (const QDate day : {item.from, item.until}) {
            if (day.isValid()) {
                first = std::min(first, day);
                last = std::max(last, day);
            }
        }
    }
    m_first = calendarMonthBegin(first);
    m_last = calendarMonthBegin(last).addMonths(1).addDays(-1);
}

QString CalendarCanvas::nameOf(const Grip& grip)
{
    return QStringLiteral("%1.%2").arg(grip.item).arg(int(grip.part));
}

CalendarCanvas::Grip CalendarCanvas::gripOf(const QString& name)
{
    return {size_t(name.section(u'.', 0, 0).toInt()), Part(name.section(u'.', 1, 1).toInt())};
}

int CalendarCanvas::currentItem() const
{
    return currentHandle().isEmpty() ? -1 : int(gripOf(currentHandle()).item);
}

void CalendarCanvas::setCurrentItem(int item)
{
    if (item != currentItem())
        setCurrentHandle(item < 0 ? QString() : nameOf({size_t(item), Part::Whole}));
}

PlotScale CalendarCanvas::scale() const
{
    const Metrics m(font());
    double names = 0;
    for (const CalendarItem& item : m_items)
        names = std::max(names, double(fontMetrics().horizontalAdvance(displayText(item.name))));
    names = std::min(names, width() * 0.3) + m.lines(1.1);
    PlotScale scale;
    scale.whole = QRectF(rect());
    scale.isMirrored = isRightToLeft();
    const double spare = m.lines(0.9);
    scale.area = scale.whole.adjusted(scale.isMirrored ? spare : names, m.lines(1.8),
                                      scale.isMirrored ? -names : -spare, -m.lines(0.4));
    scale.left = double(m_first.toJulianDay());
    scale.right = double(m_last.addDays(1).toJulianDay());
    return scale;
}

double CalendarCanvas::placeOfDay(QDate day) const
{
    return scale().x(double(std::clamp(day, m_first, m_last.addDays(1)).toJulianDay()));
}

QRectF CalendarCanvas::barOf(size_t item) const
{
    const Metrics m(font());
    const PlotScale all = scale();
    const CalendarItem& shown = m_items[item];
    const double begin = placeOfDay(shown.from.isValid() ? shown.from : m_first);
    const double end = placeOfDay(shown.until.isValid() ? shown.until.addDays(1) : m_last.addDays(1));
    const double top = all.area.top() + m.lines(kRowLines) * double(item) + m.lines(0.35);
    return {std::min(begin, end), top, std::abs(end - begin), double(m.lines(kRowLines - 0.7))};
}

std::vector<CanvasHandle> CalendarCanvas::handles() const
{
    std::vector<CanvasHandle> all;
    for (size_t i = 0; i < m_items.size(); ++i) {
        const CalendarItem& item = m_items[i];
        const QRectF bar = barOf(i);
        const double begin = isRightToLeft() ? bar.right() : bar.left();
        const double end = isRightToLeft() ? bar.left() : bar.right();
        const QString days = daysText(item.from, item.until, m_locale);
        const QColor ink = colorsOfKind(item.kind).ink;
        all.push_back({nameOf({i, Part::Whole}),
                       tr("%1 “%2” %3, %4").arg(kindTitle(item.kind), item.name, item.value, days), bar.center(), bar,
                       Qt::OpenHandCursor, false, ink});
        all.push_back({nameOf({i, Part::From}),
                       tr("First day of “%1”: %2").arg(item.name, days),
                       {begin, bar.center().y()},
                       {},
                       Qt::SizeHorCursor,
                       true,
                       ink});
        all.push_back({nameOf({i, Part::Until}),
                       tr("Last day of “%1”: %2").arg(item.name, days),
                       {end, bar.center().y()},
                       {},
                       Qt::SizeHorCursor,
                       true,
                       ink});
    }
    return all;
}

void CalendarCanvas::move(const Grip& grip, int days)
{
    if (days == 0)
        return;
    const CalendarItem& item = m_items[grip.item];
    QDate from = item.from;
    QDate until = item.until;
    if (grip.part == Part::Whole) {
        from = from.isValid() ? from.addDays(days) : from;
        until = until.isValid() ? until.addDays(days) : until;
    } else if (grip.part == Part::From) {
        from = (from.isValid() ? from : m_first).addDays(days);
        from = until.isValid() ? std::min(from, until) : from;
    } else {
        until = (until.isValid() ? until : m_last).addDays(days);
        until = from.isValid() ? std::max(from, until) : until;
    }
    if (from != item.from || until != item.until)
        Q_EMIT itemMoved(int(grip.item), from, until);
}

void CalendarCanvas::drag(const CanvasHandle& handle, const QPointF& to, Qt::KeyboardModifiers modifiers)
{
    const PlotScale all = scale();
    const double days = all.numberAtX(to.x()) - all.numberAtX(handle.place.x());
    const int step = modifiers.testFlag(Qt::ShiftModifier) ? kDaysOfWeek : 1;
    move(gripOf(handle.name), int(std::lround(days / step)) * step);
}

void CalendarCanvas::nudge(const CanvasHandle& handle, int along, int up, bool isFar)
{
    if (up != 0) { // to the bar above or below
        const int item = std::clamp(int(gripOf(handle.name).item) - up, 0, int(m_items.size()) - 1);
        return setCurrentHandle(nameOf({size_t(item), gripOf(handle.name).part}));
    }
    move(gripOf(handle.name), along * (isFar ? kDaysOfWeek : 1));
}

void CalendarCanvas::remove(const CanvasHandle& handle)
{
    Q_EMIT itemRemoved(int(gripOf(handle.name).item));
}

void CalendarCanvas::drawMonths(QPainter& painter) const
{
    const Metrics m(font());
    const ThemeColors& c = ThemeColors::current();
    const PlotScale all = scale();
    const double line = fontMetrics().height();
    double taken = -1;
    for (QDate month = m_first; month <= m_last; month = month.addMonths(1)) {
        const double x = placeOfDay(month);
        painter.setPen(QPen(c.border, m.hairline()));
        painter.drawLine(QLineF(x, all.area.top(), x, all.area.bottom()));
        const QString name = month.month() == 1 || month == m_first
                                 ? m_locale.toString(month, QStringLiteral("MMM yyyy"))
                                 : m_locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        const double width = fontMetrics().horizontalAdvance(name);
        const double distance = all.isMirrored ? all.whole.right() - x : x;
        if (distance < taken || distance + width > all.whole.width())
            continue;
        taken = distance + width + m.lines(0.5);
        painter.setPen(c.textMuted);
        painter.drawText(QRectF(all.isMirrored ? x - width : x, all.area.top() - line - m.lines(0.25), width, line),
                         int(Qt::AlignCenter | Qt::TextDontClip), name);
    }
    painter.setPen(QPen(c.attention, m.ring()));
    painter.drawLine(QLineF(placeOfDay(m_today), all.area.top(), placeOfDay(m_today), all.area.bottom()));
}

void CalendarCanvas::drawBar(QPainter& painter, size_t i) const
{
    const Metrics m(font());
    const CalendarItem& item = m_items[i];
    const QRectF bar = barOf(i);
    const ToneColors colors = colorsOfKind(item.kind);
    painter.setPen(QPen(colors.ink, m.hairline()));
    painter.setBrush(colors.ground);
    painter.drawRoundedRect(bar, m.controlRadius(), m.controlRadius());
    painter.setPen(colors.ink);
    const PlotScale all = scale();
    const double value = fontMetrics().horizontalAdvance(item.value);
    const double gap = m.lines(0.8);
    const QRectF behind(all.isMirrored ? bar.left() - gap - value : bar.right() + gap, bar.top(), value, bar.height());
    if (value + 2 * gap < bar.width())
        painter.drawText(bar, int(Qt::AlignCenter | Qt::TextSingleLine), item.value);
    else if (all.whole.contains(behind))
        painter.drawText(behind, int(Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip), item.value);
    const double room = (all.isMirrored ? all.whole.right() - all.area.right() : all.area.left()) - m.lines(1.0);
    const QString name = fontMetrics().elidedText(displayText(item.name), Qt::ElideRight, int(std::ceil(room)) + 1);
    const bool isCurrent = int(i) == currentItem();
    painter.setPen(isCurrent ? ThemeColors::current().accentText : ThemeColors::current().text);
    const QRectF beside(all.isMirrored ? all.whole.right() - room : 0, bar.top(), room, bar.height());
    painter.drawText(beside,
                     int((all.isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute |
                         Qt::TextDontClip),
                     name);
}

void CalendarCanvas::draw(QPainter& painter)
{
    drawMonths(painter);
    for (size_t i = 0; i < m_items.size(); ++i)
        drawBar(painter, i);
    drawHandles(painter);
}

QSize CalendarCanvas::sizeHint() const
{
    const Metrics m(font());
    return {m.lines(34), m.lines(2.4) + m.lines(kRowLines) * std::max(1, int(m_items.size()))};
}

QSize CalendarCanvas::minimumSizeHint() const
{
    return {Metrics(font()).lines(18), sizeHint().height()};
}

} // namespace vouchwell::ui
