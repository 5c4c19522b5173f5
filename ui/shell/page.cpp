#include "ui/shell/page.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace vouchwell::ui {

Page::Page(const QString& title, Body body, QWidget* parent)
    : QWidget(parent), m_header(new PageHeader(title)), m_content(new QVBoxLayout)
{
    const Metrics m;
    const int margin = m.pageMargin();
    m_content->setSpacing(m.lines(0.85));
    auto* all = new QVBoxLayout(this);
    all->setSpacing(0);
    all->setContentsMargins(0, 0, 0, 0);
    auto* headerRow = new QVBoxLayout;
    headerRow->setContentsMargins(margin, m.lines(1.1), margin, m.lines(0.9));
    headerRow->addWidget(m_header);
    all->addLayout(headerRow);
    if (body == Body::Fills) {
        m_content->setContentsMargins(margin, 0, margin, margin);
        all->addLayout(m_content, 1);
        return;
    }
    auto* inside = new QWidget;
    inside->setLayout(m_content);
    m_content->setContentsMargins(margin, m.hairline(), margin, margin);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    all->addWidget(scroll, 1);
}

void Page::setCountsText(const QString& text)
{
    m_countsText = text;
    Q_EMIT countsChanged(text);
}

} // namespace vouchwell::ui
