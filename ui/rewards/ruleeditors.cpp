#include "ui/rewards/ruleeditors.h"

#include "ui/rewards/bracketseditor.h"
#include "ui/rewards/calendareditor.h"
#include "ui/rewards/capseditor.h"
#include "ui/rewards/decayeditor.h"
#include "ui/rewards/rulesentence.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace vouchwell::ui {

RuleEditors::RuleEditors(RulesDraft& draft, QDate today, const QLocale& locale, QWidget* parent)
    : QTabWidget(parent), m_caps(new CapsEditor(draft, locale))
{
    setObjectName(QStringLiteral("ruleEditors"));
    setDocumentMode(true);
    add(new RuleSentenceView(draft, locale), tr("&Sentence"));
    add(new BracketsEditor(draft, locale), tr("Sale S&ize"));
    add(new DecayEditor(draft, locale), tr("&Decay"));
    add(m_caps, tr("&Limits"));
    add(new CalendarEditor(draft, today, locale), tr("&Calendar"));
}

void RuleEditors::add(QWidget* editor, const QString& title)
{
    const Metrics m;
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, m.lines(0.8), 0, 0);
    column->addWidget(editor);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    addTab(scroll, title);
}

} // namespace vouchwell::ui
