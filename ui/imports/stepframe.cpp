#include "ui/imports/stepframe.h"

#include "core/base/text.h"
#include "ui/imports/busystep.h"
#include "ui/imports/stepline.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace vouchwell::ui {

StepFrame::StepFrame(const QStringList& titles, const QLocale& locale, QWidget* parent)
    : QWidget(parent),
      m_line(new StepLine(titles)),
      m_problem(new NoticeBar(NoticeBar::Kind::Error, {})),
      m_stack(new QStackedWidget),
      m_busy(new BusyStep(locale)),
      m_buttons(new QWidget),
      m_note(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton)
{
    m_problem->setObjectName(QStringLiteral("importFailure"));
    m_problem->setDismissible(true);
    m_problem->hide();
    createButtons();
    m_stack->addWidget(m_busy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics().lines(0.85));
    column->addWidget(m_line);
    column->addWidget(m_problem);
    column->addWidget(m_stack, 1);
    column->addWidget(m_buttons);
    connect(m_problem, &NoticeBar::dismissed, m_problem, &QWidget::hide);
    connect(m_busy, &BusyStep::cancelRequested, this, &StepFrame::cancelRequested);
}

void StepFrame::createButtons()
{
    m_back->setObjectName(QStringLiteral("backButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_next->setProperty("primary", true);
    m_note->setObjectName(QStringLiteral("importNote"));
    m_note->setWordWrap(true);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics().lines(0.6));
    row->addWidget(m_note, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
}

void StepFrame::addStep(QWidget* step)
{
    m_stack->insertWidget(m_stack->count() - 1, step);
}

void StepFrame::addScrollingStep(QWidget* step)
{
    auto* area = new QScrollArea;
    area->setWidget(step);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    step->setAutoFillBackground(false);
    addStep(area);
}

void StepFrame::showStep(int step)
{
    m_stack->setCurrentIndex(step);
    m_line->setCurrent(step);
    m_buttons->show();
}

void StepFrame::showBusy(const QString& title, qint64 rows)
{
    hideProblem();
    m_buttons->hide();
    m_stack->setCurrentWidget(m_busy);
    m_busy->start(title, rows);
}

void StepFrame::setProgress(double share)
{
    m_busy->setProgress(share);
}

void StepFrame::showProblem(const Failure& failure)
{
    const bool isCancelled = failure.kind == Failure::Kind::Cancelled;
    m_problem->setNotice(isCancelled ? NoticeBar::Kind::Info : NoticeBar::Kind::Error, displayText(failure.text));
    m_problem->show();
}

void StepFrame::hideProblem()
{
    m_problem->hide();
}

void StepFrame::setNote(const QString& sentence)
{
    m_note->setText(sentence);
}

} // namespace vouchwell::ui
