#include "ui/widgets/pageheader.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

namespace vouchwell::ui {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new PlainLabel(title, PlainLabel::Role::PageTitle)),
      m_subtitle(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_controls(new QWidget),
      m_controlRow(new QHBoxLayout(m_controls)),
      m_grid(new QGridLayout(this))
{
    const Metrics m;
    m_subtitle->setElided(true);
    m_controlRow->setContentsMargins(0, 0, 0, 0);
    m_controlRow->setSpacing(m.lines(0.6));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(m.lines(0.85));
    m_grid->setVerticalSpacing(m.lines(0.5));
    m_grid->setColumnStretch(2, 1);
    m_grid->addWidget(m_title, 0, 0);
    m_grid->addWidget(m_subtitle, 0, 1);
    m_grid->addWidget(m_controls, 0, 3);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString PageHeader::title() const
{
    return m_title->text();
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void PageHeader::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
}

void PageHeader::addControl(QWidget* control)
{
    m_controlRow->insertWidget(m_controlRow->count() - (m_primary ? 1 : 0), control);
    arrange();
}

QPushButton* PageHeader::setPrimary(const QString& text, const QString& iconName)
{
    if (!m_primary) {
        m_primary = new QPushButton;
        m_primary->setProperty("primary", true);
        m_primary->setObjectName(QStringLiteral("primaryButton"));
        m_controlRow->addWidget(m_primary);
    }
    m_primary->setText(text);
    if (!iconName.isEmpty())
        m_primary->setIcon(icon(iconName, IconTone::OnAccent));
    arrange();
    return m_primary;
}

QSize PageHeader::minimumSizeHint() const
{
    return {std::max(m_title->sizeHint().width(), m_controls->sizeHint().width()), QWidget::minimumSizeHint().height()};
}

bool PageHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PageHeader::arrange()
{
    const Metrics m;
    const int subtitle = m_subtitle->text().isEmpty() ? 0 : m.characters(16);
    const int needed = m_title->sizeHint().width() + subtitle + m_controls->sizeHint().width() + 2 * m.lines(0.85);
    const bool isStacked = width() < needed && m_controlRow->count() > 0;
    if (isStacked == m_isStacked)
        return;
    m_isStacked = isStacked;
    m_grid->removeWidget(m_controls);
    if (isStacked)
        m_grid->addWidget(m_controls, 1, 0, 1, 4, Qt::AlignLeading);
    else
        m_grid->addWidget(m_controls, 0, 3);
    updateGeometry();
}

} // namespace vouchwell::ui
