#include "ui/people/chiprow.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QStyle>

namespace vouchwell::ui {

Chip::Chip(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize Chip::sizeHint() const
{
    const Metrics m;
    return {fontMetrics().horizontalAdvance(text()) + 2 * m.lines(0.75), m.lines(1.65)};
}

void Chip::paintEvent(QPaintEvent*)
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = hasFocus();
    const qreal pen = isFocused ? m.ring() : m.hairline();
    const QRectF area = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    painter.setPen(QPen(isFocused || isChecked() ? c.accent : c.borderStrong, pen));
    painter.setBrush(isChecked() ? c.accentSoft : underMouse() ? c.hover : c.card);
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setPen(isChecked() ? c.accentText : c.text);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

ChipRow::ChipRow(const QString& accessibleName, QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // Not the click: the arrow keys check the neighbour without one.
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        if (isChecked)
            Q_EMIT chosen(id);
    });
}

void ChipRow::addChip(int id, const QString& text)
{
    auto* added = new Chip(text, this);
    added->setObjectName(QStringLiteral("chip%1").arg(id));
    m_group->addButton(added, id);
    if (m_chips.empty())
        added->setChecked(true);
    m_chips.push_back(added);
    m_texts.push_back(text);
    updateGeometry();
}

void ChipRow::setCount(int id, qint64 count)
{
    const auto it = std::find(m_chips.begin(), m_chips.end(), chip(id));
    const QString& name = m_texts[size_t(it - m_chips.begin())];
    //: A filter and how many records it shows: "Lost 4"
    (*it)->setText(tr("%1 %2").arg(name, QLocale().toString(count)));
    updateGeometry();
    arrange(width(), true);
}

void ChipRow::setCurrent(int id)
{
    const QSignalBlocker silent(m_group);
    chip(id)->setChecked(true);
}

int ChipRow::current() const
{
    return m_group->checkedId();
}

Chip* ChipRow::chip(int id) const
{
    return static_cast<Chip*>(m_group->button(id));
}

QSize ChipRow::sizeHint() const
{
    int width = 0;
    for (const Chip* one : m_chips)
        width += one->sizeHint().width() + Metrics().lines(0.4);
    return {width, m_chips.empty() ? 0 : m_chips.front()->sizeHint().height()};
}

QSize ChipRow::minimumSizeHint() const
{
    int width = 0;
    for (const Chip* one : m_chips)
        width = std::max(width, one->sizeHint().width());
    return {width, m_chips.empty() ? 0 : m_chips.front()->sizeHint().height()};
}

void ChipRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width(), true);
}

int ChipRow::arrange(int width, bool moves) const
{
    const int gap = Metrics().lines(0.4);
    int x = 0;
    int y = 0;
    int height = 0;
    for (Chip* one : m_chips) {
        const QSize size = one->sizeHint();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += size.height() + gap;
        }
        if (moves)
            one->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, 0), QRect(QPoint(x, y), size)));
        x += size.width() + gap;
        height = y + size.height();
    }
    return height;
}

} // namespace vouchwell::ui
