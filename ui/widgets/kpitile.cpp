#include "ui/widgets/kpitile.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPainter>

namespace vouchwell::ui {

KpiTile::KpiTile(const QString& title, QWidget* parent)
    : QAbstractButton(parent),
      m_title(new PlainLabel({}, PlainLabel::Role::Small)),
      m_value(new PlainLabel({}, PlainLabel::Role::Figure)),
      m_pill(new Pill)
{
    const Metrics m;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.cardPadding(), m.lines(0.85), m.cardPadding(), m.lines(0.85));
    column->setSpacing(m.lines(0.2));
    column->addWidget(m_title);
    column->addWidget(m_value);
    column->addWidget(m_pill, 0, Qt::AlignLeading);
    column->addStretch(1);
    for (QLabel* label : {static_cast<QLabel*>(m_title), static_cast<QLabel*>(m_value), static_cast<QLabel*>(m_pill)})
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title->setElided(true);
    m_value->setElided(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTitle(title);
    setValue(QStringLiteral("–"));
}

void KpiTile::setTitle(const QString& title)
{
    m_title->setText(title);
    updateAccessibleName();
}

void KpiTile::setValue(const QString& value)
{
    m_value->setText(value);
    updateAccessibleName();
}

void KpiTile::setPill(const QString& text, Tone tone)
{
    m_pill->setText(text);
    m_pill->setTone(tone);
    updateAccessibleName();
}

QString KpiTile::value() const
{
    return m_value->text();
}

QSize KpiTile::sizeHint() const
{
    return QWidget::sizeHint();
}

QSize KpiTile::minimumSizeHint() const
{
    const Metrics m;
    const int content = std::max(m_pill->sizeHint().width(), m_value->sizeHint().width());
    return {content + 2 * m.cardPadding(), sizeHint().height()};
}

void KpiTile::updateAccessibleName()
{
    setAccessibleName(m_pill->text().isEmpty()
                          ? tr("%1: %2").arg(m_title->text(), m_value->text())
                          : tr("%1: %2, %3").arg(m_title->text(), m_value->text(), m_pill->text()));
}

void KpiTile::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void KpiTile::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void KpiTile::paintEvent(QPaintEvent*)
{
    const Metrics m;
    const ThemeColors& c = ThemeColors::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() || isChecked() ? m.ring() : m.hairline();
    painter.setPen(QPen(hasFocus() || isChecked() ? c.accent : underMouse() ? c.borderStrong : c.border, width));
    painter.setBrush(isDown() ? c.hover : c.card);
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), m.radius(), m.radius());
}

} // namespace vouchwell::ui
