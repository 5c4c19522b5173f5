#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPushButton>

namespace vouchwell::ui {

EmptyState::EmptyState(const QString& iconName, const QString& title, const QString& text, const QString& actionText,
                       QWidget* parent)
    : QWidget(parent),
      m_iconName(iconName),
      m_icon(new QLabel),
      m_title(new PlainLabel(title, PlainLabel::Role::SectionTitle)),
      m_text(new PlainLabel(text, PlainLabel::Role::Muted)),
      m_button(new QPushButton)
{
    const Metrics m;
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("emptyStateAction"));
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(m.lines(0.5));
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignCenter);
    column->addSpacing(m.lines(0.3));
    column->addWidget(m_title);
    auto* textRow = new QHBoxLayout;
    textRow->addStretch(1);
    textRow->addWidget(m_text, 6);
    textRow->addStretch(1);
    column->addLayout(textRow);
    column->addSpacing(m.lines(0.5));
    column->addWidget(m_button, 0, Qt::AlignCenter);
    column->addStretch(3);
    setActionText(actionText);
    updateIcon();
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyState::setActionText(const QString& text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

void EmptyState::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void EmptyState::updateIcon()
{
    const ThemeColors& c = ThemeColors::current();
    const int side = Metrics().lines(3.6);
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.accentSoft);
    painter.drawEllipse(QRectF(0, 0, side, side));
    QRect inner(0, 0, side / 2, side / 2);
    inner.moveCenter(QRect(0, 0, side, side).center());
    drawIcon(&painter, m_iconName, inner, c.accentText);
    painter.end();
    m_icon->setPixmap(pixmap);
}

} // namespace vouchwell::ui
