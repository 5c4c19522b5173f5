#include "ui/widgets/card.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>

namespace vouchwell::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent),
      m_title(new PlainLabel({}, PlainLabel::Role::SectionTitle)),
      m_subtitle(new PlainLabel({}, PlainLabel::Role::Small)),
      m_header(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    const Metrics m;
    setProperty("surface", QStringLiteral("card"));
    auto* titles = new QVBoxLayout;
    titles->setSpacing(m.lines(0.15));
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    m_subtitle->setWordWrap(true);
    for (PlainLabel* label : {m_title, m_subtitle})
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_header->addLayout(titles, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(m.cardPadding(), m.cardPadding(), m.cardPadding(), m.cardPadding());
    all->setSpacing(m.lines(0.5));
    all->addLayout(m_header);
    all->addLayout(m_body, 1);
    m_body->setSpacing(m.lines(0.5));
    setTitle(title);
    setSubtitle({});
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setSubtitle(const QString& subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_header->addWidget(widget, 0, Qt::AlignTop);
}

} // namespace vouchwell::ui
