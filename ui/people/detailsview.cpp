#include "ui/people/detailsview.h"

#include "ui/people/linkbutton.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QGuiApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace vouchwell::ui {

namespace {

PlainLabel* dataLabel(const QString& text, PlainLabel::Role role)
{
    auto* label = new PlainLabel({}, role);
    label->setData(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A text that can be selected aligns by its own direction unless it is told the side.
    const bool isMirrored = QGuiApplication::isRightToLeft();
    label->setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    label->setMinimumWidth(Metrics().characters(8));
    return label;
}

} // namespace

DetailsView::DetailsView(const QString& accessibleName, QWidget* parent) : Card({}, parent), m_scroll(new QScrollArea)
{
    setAccessibleName(accessibleName);
    m_scroll->setAccessibleName(accessibleName);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);
    setMinimumWidth(Metrics().lines(15.5));
}

void DetailsView::begin(qint64 recordId)
{
    m_position = recordId == m_recordId ? m_scroll->verticalScrollBar()->value() : 0;
    m_recordId = recordId;
    m_facts = nullptr;
    setFooter(nullptr);
    const Metrics m;
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, m.lines(0.4), 0);
    m_column->setSpacing(m.lines(0.45));
}

void DetailsView::addHeading(const QString& text, const QString& pillText, Tone tone)
{
    auto* row = new QHBoxLayout;
    PlainLabel* title = dataLabel(text, PlainLabel::Role::SectionTitle);
    title->setObjectName(QStringLiteral("detailsHeading"));
    row->addWidget(title, 1);
    if (!pillText.isEmpty())
        row->addWidget(new Pill(pillText, tone), 0, Qt::AlignTop);
    m_column->addLayout(row);
    m_facts = nullptr;
}

void DetailsView::addText(const QString& text)
{
    addWidget(dataLabel(text, PlainLabel::Role::Normal));
}

void DetailsView::addMuted(const QString& text)
{
    addWidget(dataLabel(text, PlainLabel::Role::Muted));
}

void DetailsView::addSection(const QString& title)
{
    m_column->addSpacing(Metrics().lines(0.5));
    addWidget(new PlainLabel(title, PlainLabel::Role::Strong));
}

void DetailsView::addFact(const QString& label, const QString& value)
{
    if (value.trimmed().isEmpty())
        return;
    const Metrics m;
    if (!m_facts) {
        m_facts = new QGridLayout;
        m_facts->setHorizontalSpacing(m.lines(0.7));
        m_facts->setVerticalSpacing(m.lines(0.3));
        m_facts->setColumnStretch(1, 1);
        m_column->addLayout(m_facts);
    }
    const int row = m_facts->rowCount();
    PlainLabel* name = dataLabel(label, PlainLabel::Role::Muted);
    name->setMaximumWidth(m.lines(8));
    name->setWordWrap(name->sizeHint().width() > m.lines(6.5));
    m_facts->addWidget(name, row, 0, Qt::AlignTop);
    PlainLabel* shown = dataLabel(value, PlainLabel::Role::Normal);
    m_facts->addWidget(shown, row, 1, Qt::AlignTop);
    if (!value.contains(u' ') && !value.contains(u'\n')) { // one long word cannot be wrapped
        shown->setWordWrap(false);
        shown->setElided(true);
        shown->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
}

void DetailsView::addLine(const QString& text, const QString& trailing, const QString& note, std::function<void()> open)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(Metrics().lines(0.5));
    if (open) {
        auto* link = new LinkButton(text);
        connect(link, &QAbstractButton::clicked, this, [open = std::move(open)] { open(); });
        if (!note.isEmpty())
            link->setAccessibleDescription(note);
        row->addWidget(link);
        row->addStretch(1);
    } else {
        row->addWidget(dataLabel(text, PlainLabel::Role::Normal), 1);
    }
    if (!trailing.isEmpty()) {
        auto* end = new PlainLabel({}, PlainLabel::Role::Muted);
        end->setData(trailing);
        row->addWidget(end, 0, Qt::AlignTop);
    }
    auto* both = new QVBoxLayout;
    both->setSpacing(0);
    both->addLayout(row);
    if (!note.isEmpty())
        both->addWidget(dataLabel(note, PlainLabel::Role::Small));
    m_column->addLayout(both);
    m_facts = nullptr;
}

void DetailsView::addWidget(QWidget* widget)
{
    m_column->addWidget(widget);
    m_facts = nullptr;
}

void DetailsView::setFooter(QWidget* footer)
{
    // The old one may hold the button whose click brought us here.
    if (m_footer) {
        m_footer->hide();
        m_footer->deleteLater();
    }
    m_footer = footer;
    if (footer)
        body()->addWidget(footer);
}

void DetailsView::end()
{
    m_column->addStretch(1);
    // What goes away may hold the button whose click brought us here.
    if (QWidget* old = m_scroll->takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false); // setWidget() turns it on
    m_content->show();
    m_content->layout()->activate();
    m_scroll->verticalScrollBar()->setValue(m_position);
}

} // namespace vouchwell::ui
