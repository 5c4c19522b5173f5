#include "ui/imports/importpage.h"

#include "core/base/text.h"
#include "core/metrics/reporttable.h"
#include "core/storage/book.h"
#include "ui/imports/busystep.h"
#include "ui/imports/checkstep.h"
#include "ui/imports/choosestep.h"
#include "ui/imports/donestep.h"
#include "ui/imports/importhistory.h"
#include "ui/imports/importintake.h"
#include "ui/imports/importtexts.h"
#include "ui/imports/matchstep.h"
#include "ui/imports/skippedrowsfile.h"
#include "ui/imports/stepline.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace vouchwell::ui {

namespace {

QScrollArea* scrolling(QWidget* inside)
{
    auto* area = new QScrollArea;
    area->setWidget(inside);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

} // namespace

ImportPage::ImportPage(Workbench& bench, QWidget* parent)
    : Page(tr("Import"), Body::Fills, parent),
      m_bench(bench),
      m_flow(new ImportFlow(bench, this)),
      m_intake(new ImportIntake(bench, *m_flow, this)),
      m_stepLine(new StepLine({tr("Choose"), tr("Match columns"), tr("Check"), tr("Done")})),
      m_problem(new NoticeBar(NoticeBar::Kind::Error, {})),
      m_stack(new QStackedWidget),
      m_choose(new ChooseStep(bench)),
      m_match(new MatchStep(bench)),
      m_check(new CheckStep(bench)),
      m_busy(new BusyStep(bench.locale())),
      m_done(new DoneStep(bench.locale())),
      m_note(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton)
{
    setObjectName(QStringLiteral("importPage"));
    createParts();
    connectParts();
    startOver();
}

void ImportPage::createParts()
{
    m_problem->setObjectName(QStringLiteral("importFailure"));
    m_problem->setDismissible(true);
    m_problem->hide();
    m_stack->addWidget(scrolling(m_choose));
    m_stack->addWidget(m_match);
    m_stack->addWidget(m_check);
    m_stack->addWidget(m_done);
    m_stack->addWidget(m_busy);
    m_buttons = createButtons();
    content()->addWidget(m_stepLine);
    content()->addWidget(m_problem);
    content()->addWidget(m_stack, 1);
    content()->addWidget(m_buttons);
}

QWidget* ImportPage::createButtons()
{
    const Metrics m;
    m_back->setObjectName(QStringLiteral("backButton"));
    m_next->setObjectName(QStringLiteral("nextButton"));
    m_next->setProperty("primary", true);
    m_note->setObjectName(QStringLiteral("importNote"));
    m_note->setWordWrap(true);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.6));
    row->addWidget(m_note, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return buttons;
}

void ImportPage::connectParts()
{
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
    connect(m_problem, &NoticeBar::dismissed, m_problem, &QWidget::hide);
    connect(m_choose, &ChooseStep::fileRequested, this, &ImportPage::chooseFile);
    connect(m_choose, &ChooseStep::kindChosen, this, [this](ImportKind kind) { readFile(kind); });
    connect(m_choose, &ChooseStep::optionsChosen, this, [this](const TableOptions& options) {
        m_flow->setTableOptions(options);
        readFile(m_flow->request().kind);
    });
    connect(m_intake, &ImportIntake::listCame, this, &ImportPage::open);
    connect(m_intake, &ImportIntake::failed, this, &ImportPage::showProblem);
    connect(m_choose->history(), &ImportHistory::failed, this, &ImportPage::showProblem);
    connect(m_match, &MatchStep::profileChanged, this, &ImportPage::updateNote);
    connect(m_match, &MatchStep::failed, this, &ImportPage::showProblem);
    connect(m_check, &CheckStep::matchingRequested, this, &ImportPage::goBack);
    connect(&m_check->decider(), &CheckDecider::decided, this, [this] {
        m_flow->checkAnew(m_check->decider().profile(), m_check->decider().decisions());
        updateNote();
    });
    connect(m_busy, &BusyStep::cancelRequested, m_flow, &ImportFlow::cancel);
    connect(m_flow, &ImportFlow::progressed, m_busy, &BusyStep::setProgress);
    connect(m_flow, &ImportFlow::profiled, this, &ImportPage::takeProfile);
    connect(m_flow, &ImportFlow::checked, this, &ImportPage::takeCheck);
    connect(m_flow, &ImportFlow::checkedAnew, this, &ImportPage::takeCheckAnew);
    connect(m_flow, &ImportFlow::imported, this, &ImportPage::takeImport);
    connect(m_done, &DoneStep::skippedRowsRequested, this, [this] {
        saveSkippedRows(m_bench, this, m_flow->request(), m_flow->summary(),
                        [this](const Failure& failure) { showProblem(failure); });
    });
    connect(m_done, &DoneStep::anotherFileRequested, this, [this] {
        startOver();
        chooseFile();
    });
    connect(&m_bench, &Workbench::writingChanged, this, [this](bool isWriting) {
        if (QAction* action = m_bench.commands().action(QStringLiteral("import.file")))
            action->setEnabled(!isWriting);
    });
}

bool ImportPage::isBusy() const
{
    return m_flow->isBusy();
}

void ImportPage::refresh()
{
    if (m_step == Step::Choose)
        m_choose->history()->refresh();
}

void ImportPage::startOver()
{
    m_flow->start();
    m_check->decider().forget();
    m_choose->clear();
    header()->setSubtitle({});
    showStep(Step::Choose);
    refresh();
}

void ImportPage::showStep(Step step)
{
    m_step = step;
    m_stack->setCurrentIndex(int(step));
    m_stepLine->setCurrent(int(step));
    m_buttons->show();
    updateButtons();
    updateNote();
    Q_EMIT stepChanged(step);
}

void ImportPage::showBusy(const QString& title, qint64 rows)
{
    m_problem->hide();
    m_buttons->hide();
    m_stack->setCurrentWidget(m_busy);
    m_busy->start(title, rows);
}

void ImportPage::showProblem(const Failure& failure)
{
    const bool isCancelled = failure.kind == Failure::Kind::Cancelled;
    m_problem->setNotice(isCancelled ? NoticeBar::Kind::Info : NoticeBar::Kind::Error, displayText(failure.text));
    m_problem->show();
}

void ImportPage::updateButtons()
{
    m_back->setVisible(m_step == Step::Match || m_step == Step::Check);
    m_next->setEnabled(m_step != Step::Check || !m_bench.book().isReadOnly());
    switch (m_step) {
    case Step::Choose:
        m_next->setVisible(m_flow->request().profile.has_value());
        m_next->setText(tr("&Match the Columns"));
        break;
    case Step::Match:
        m_next->setVisible(true);
        m_next->setText(tr("&Check %Ln Row(s)", nullptr, int(m_flow->rowCount())));
        break;
    case Step::Check:
        m_next->setText(importButtonText(m_flow->request().kind, m_flow->summary(), m_bench.locale()));
        break;
    case Step::Done:
        m_next->setText(m_flow->request().kind == ImportKind::Customers ? tr("Show the &Customers")
                                                                        : tr("Show the &Referrals"));
        break;
    }
}

void ImportPage::updateNote()
{
    QString note;
    if (m_step == Step::Match)
        note = stillNeeded(m_match->profile());
    if (m_step == Step::Check && m_bench.book().isReadOnly())
        note = tr("This file is open for reading only, so nothing can be imported into it.");
    else if (m_step == Step::Check && m_flow->isCheckingAnew())
        note = tr("What you decided is being checked…");
    const bool isNothingWritten = m_step == Step::Match || m_step == Step::Check;
    m_note->setText(note.isEmpty() && isNothingWritten ? tr("Nothing is written yet.") : note);
}

void ImportPage::goOn()
{
    switch (m_step) {
    case Step::Choose: showMatching(*m_flow->request().profile); return showStep(Step::Match);
    case Step::Match: return check();
    case Step::Check: return import();
    case Step::Done: return showWhatCameIn();
    }
}

void ImportPage::goBack()
{
    m_problem->hide();
    m_flow->dropChecksAnew();
    if (m_step == Step::Check)
        m_match->updateProfile(m_check->decider().profile());
    showStep(m_step == Step::Check ? Step::Match : Step::Choose);
    refresh();
}

void ImportPage::chooseFile()
{
    m_intake->choose();
}

void ImportPage::openFile(const QString& path)
{
    m_intake->take(path);
}

void ImportPage::paste(const QMimeData& data)
{
    m_intake->paste(data);
}

void ImportPage::open(const QString& path)
{
    startOver();
    m_flow->start(path);
    readFile({});
}

void ImportPage::readFile(std::optional<ImportKind> kind)
{
    m_check->decider().forget();
    showBusy(tr("Reading %1…").arg(displayText(QFileInfo(m_flow->request().path).fileName())), 0);
    m_flow->read(kind);
}

void ImportPage::takeProfile(const Result<TableProfile>& profile, QDate rememberedOn)
{
    if (!profile) {
        m_choose->clear();
        m_choose->showProblem(profile.failure().text);
        return showStep(Step::Choose);
    }
    m_check->decider().forget(m_flow->request().decisions);
    const QString path = m_flow->request().path;
    m_choose->showFile(path, *profile);
    header()->setSubtitle(displayText(QFileInfo(path).fileName()));
    m_origin =
        rememberedOn.isValid() ? tr("Matched as on %1").arg(formatDate(rememberedOn, m_bench.locale())) : QString();
    if (rememberedOn.isValid() && !m_bench.book().isReadOnly()) {
        showMatching(*profile);
        return check(); // there is nothing to match
    }
    showStep(Step::Choose);
    m_next->setFocus();
}

void ImportPage::showMatching(const TableProfile& profile)
{
    m_match->setProfile(profile, m_flow->request().choices, m_origin);
}

void ImportPage::check()
{
    m_check->decider().setProfile(m_match->profile());
    showBusy(tr("Checking %Ln row(s)…", nullptr, int(m_flow->rowCount())), m_flow->rowCount());
    m_flow->check(m_match->profile(), m_check->decider().decisions());
}

void ImportPage::import()
{
    showBusy(tr("Importing %Ln row(s)…", nullptr, int(m_flow->rowCount())), m_flow->rowCount());
    m_flow->import();
}

void ImportPage::takeCheck(const Result<ImportSummary>& summary)
{
    if (!summary) {
        showStep(Step::Match);
        return showProblem(summary.failure());
    }
    m_check->start(*summary, m_origin);
    showStep(Step::Check);
    m_next->setFocus();
}

void ImportPage::takeCheckAnew(const Result<ImportSummary>& summary)
{
    if (summary)
        m_check->update(*summary);
    else
        showProblem(summary.failure());
    updateButtons();
    updateNote();
}

void ImportPage::takeImport(const Result<ImportSummary>& summary)
{
    if (!summary) {
        showStep(Step::Check);
        return showProblem(summary.failure());
    }
    m_done->setSummary(m_flow->request().kind, *summary, m_bench.book().shop().currency);
    showStep(Step::Done);
    m_bench.tell(outcomeSentence(*summary, m_bench.locale()));
    m_next->setFocus();
}

void ImportPage::showWhatCameIn()
{
    const bool isCustomers = m_flow->request().kind == ImportKind::Customers;
    startOver();
    m_bench.openPage(isCustomers ? QStringLiteral("customers") : QStringLiteral("referrals"));
}

void ImportPage::keyPressEvent(QKeyEvent* event)
{
    if (m_step == Step::Choose && event->matches(QKeySequence::Paste))
        paste(*QGuiApplication::clipboard()->mimeData());
    else
        Page::keyPressEvent(event);
}

void registerImportCommands(CommandCatalog& commands)
{
    commands.add({QStringLiteral("import.file"),
                  ImportPage::tr("&Import…"),
                  ImportPage::tr("Bring in customers, referrals or sales from a spreadsheet"),
                  QStringLiteral("upload"),
                  {QKeySequence(Qt::CTRL | Qt::Key_I)},
                  ImportPage::tr("File")});
}

} // namespace vouchwell::ui
