#include "ui/imports/importpage.h"

#include "core/actions/skippedrows.h"
#include "core/actions/undo.h"
#include "core/base/task.h"
#include "core/base/text.h"
#include "core/storage/book.h"
#include "core/storage/storageerror.h"
#include "core/transfer/pastedcells.h"
#include "ui/imports/busystep.h"
#include "ui/imports/checkstep.h"
#include "ui/imports/choosestep.h"
#include "ui/imports/donestep.h"
#include "ui/imports/importhistory.h"
#include "ui/imports/importtexts.h"
#include "ui/imports/importworker.h"
#include "ui/imports/matchstep.h"
#include "ui/imports/stepline.h"
#include "ui/shell/bookjob.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace vouchwell::ui {

namespace {

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

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
      m_worker(new ImportWorker(bench, this)),
      m_stepLine(new StepLine({tr("Choose"), tr("Match columns"), tr("Check"), tr("Done")})),
      m_problem(new NoticeBar(NoticeBar::Kind::Error, {})),
      m_stack(new QStackedWidget),
      m_choose(new ChooseStep(bench.locale())),
      m_match(new MatchStep(bench.locale())),
      m_check(new CheckStep(bench.locale())),
      m_busy(new BusyStep(bench.locale())),
      m_done(new DoneStep(bench.locale())),
      m_note(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_back(new QPushButton(tr("&Back"))),
      m_next(new QPushButton)
{
    setObjectName(QStringLiteral("importPage"));
    setAcceptDrops(true);
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
        m_request.table = options;
        readFile(m_request.kind);
    });
    connect(m_choose->history(), &ImportHistory::takeBackRequested, this, &ImportPage::takeBack);
    connect(m_match, &MatchStep::profileChanged, this, &ImportPage::updateNote);
    connect(m_busy, &BusyStep::cancelRequested, m_worker, &ImportWorker::cancel);
    connect(m_worker, &ImportWorker::progressed, m_busy, &BusyStep::setProgress);
    connect(m_worker, &ImportWorker::profiled, this, &ImportPage::takeProfile);
    connect(m_worker, &ImportWorker::finished, this, &ImportPage::takeSummary);
    connect(m_done, &DoneStep::skippedRowsRequested, this, &ImportPage::saveSkippedRows);
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
    return m_worker->isRunning();
}

void ImportPage::refresh()
{
    if (m_step == Step::Choose && !m_bench.isWriting())
        showHistory();
}

void ImportPage::showHistory()
{
    try {
        m_choose->history()->setEntries(ImportStore::history(m_bench.book().database()));
        m_choose->history()->setObstacle(m_bench.book().isReadOnly()
                                             ? tr("This file is open for reading only: nothing can be changed.")
                                             : QString());
    } catch (const StorageError& error) {
        showProblem(error.toFailure());
    }
}

void ImportPage::takeBack(BatchId batch)
{
    if (m_bench.isWriting())
        return;
    runBookJob(
        m_bench, tr("An import is being taken back."), Book::Mode::ReadWrite,
        [batch](Book& book, const std::stop_token&) { return undoImport(book, batch); },
        [bench = &m_bench, page = QPointer(this)](const Result<TakenBack>& result) {
            if (result)
                bench->tell(result->sentence);
            else
                bench->report(result.failure());
            if (page)
                page->refresh();
        });
}

void ImportPage::startOver()
{
    m_request = {};
    m_request.choices = choicesFor(m_bench.book());
    m_summary = {};
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

qint64 ImportPage::rowCount() const
{
    return m_request.profile ? m_request.profile->rows : 0;
}

void ImportPage::updateButtons()
{
    m_back->setVisible(m_step == Step::Match || m_step == Step::Check);
    m_next->setEnabled(m_step != Step::Check || !m_bench.book().isReadOnly());
    switch (m_step) {
    case Step::Choose:
        m_next->setVisible(m_request.profile.has_value());
        m_next->setText(tr("&Match the Columns"));
        break;
    case Step::Match:
        m_next->setVisible(true);
        m_next->setText(tr("&Check %Ln Row(s)", nullptr, int(rowCount())));
        break;
    case Step::Check: m_next->setText(importButtonText(m_request.kind, m_summary, m_bench.locale())); break;
    case Step::Done:
        m_next->setText(m_request.kind == ImportKind::Customers ? tr("Show the &Customers")
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
    const bool isNothingWritten = m_step == Step::Match || m_step == Step::Check;
    m_note->setText(note.isEmpty() && isNothingWritten ? tr("Nothing is written yet.") : note);
}

void ImportPage::goOn()
{
    switch (m_step) {
    case Step::Choose:
        m_match->setProfile(*m_request.profile, m_request.choices, m_bench.book().shop().currency,
                            m_bench.book().today());
        return showStep(Step::Match);
    case Step::Match: return check();
    case Step::Check: return import();
    case Step::Done: return showWhatCameIn();
    }
}

void ImportPage::goBack()
{
    m_problem->hide();
    showStep(m_step == Step::Check ? Step::Match : Step::Choose);
    refresh();
}

void ImportPage::chooseFile()
{
    if (isBusy())
        return;
    const QString path = m_bench.prompts().openFile(
        this,
        {tr("Choose a list"),
         m_bench.session().lastFolder(),
         {},
         {tr("Spreadsheets and contacts (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls *.vcf)"), tr("All files (*)")},
         {}});
    if (!path.isEmpty())
        openFile(path);
}

void ImportPage::openFile(const QString& path)
{
    if (isBusy())
        return m_bench.tell(tr("Another list is being imported. Please wait until it is done."));
    m_bench.session().setLastFolder(QFileInfo(path).path());
    open(path);
}

void ImportPage::paste(const QMimeData& data)
{
    if (isBusy())
        return m_bench.tell(tr("Another list is being imported. Please wait until it is done."));
    const Result<QString> path = m_pasted.write(data);
    if (path)
        open(*path);
    else
        showProblem(path.failure());
}

void ImportPage::open(const QString& path)
{
    startOver();
    m_request.path = path;
    readFile({});
}

void ImportPage::readFile(std::optional<ImportKind> kind)
{
    m_request.profile.reset();
    showBusy(tr("Reading %1…").arg(displayText(QFileInfo(m_request.path).fileName())), 0);
    m_worker->profile(m_request, kind);
}

void ImportPage::takeProfile(const Result<TableProfile>& profile)
{
    if (profile) {
        m_request.kind = profile->kind;
        m_request.profile = *profile;
        m_choose->showFile(m_request.path, *profile);
        header()->setSubtitle(displayText(QFileInfo(m_request.path).fileName()));
    } else {
        m_choose->clear();
        m_choose->showProblem(profile.failure().text);
    }
    showStep(Step::Choose);
    if (profile)
        m_next->setFocus();
}

void ImportPage::check()
{
    m_request.profile = m_match->profile();
    m_request.isDryRun = true;
    showBusy(tr("Checking %Ln row(s)…", nullptr, int(rowCount())), rowCount());
    m_worker->run(m_request);
}

void ImportPage::import()
{
    m_request.isDryRun = false;
    showBusy(tr("Importing %Ln row(s)…", nullptr, int(rowCount())), rowCount());
    m_worker->run(m_request);
}

void ImportPage::takeSummary(const Result<ImportSummary>& summary)
{
    if (!summary) {
        showStep(m_request.isDryRun ? Step::Match : Step::Check);
        return showProblem(summary.failure());
    }
    m_summary = *summary;
    if (m_request.isDryRun) {
        m_check->setSummary(m_summary);
        showStep(Step::Check);
    } else {
        m_done->setSummary(m_request.kind, m_summary);
        showStep(Step::Done);
        m_bench.tell(outcomeSentence(m_summary, m_bench.locale()));
    }
    m_next->setFocus();
}

void ImportPage::saveSkippedRows()
{
    //: Name of a file: the imported file without its suffix
    const QString name = tr("%1 – skipped rows").arg(QFileInfo(m_request.path).completeBaseName());
    const QString path = m_bench.prompts().saveFile(this, {tr("Save the skipped rows"),
                                                           m_bench.session().lastFolder(),
                                                           name + QStringLiteral(".csv"),
                                                           {tr("CSV for spreadsheets (*.csv)")},
                                                           QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    runTask(
        this,
        [request = m_request, summary = m_summary, path](const std::stop_token&) {
            return writeSkippedRows(request, summary, path);
        },
        [this, path](const Result<Done>& done) {
            if (done)
                m_bench.tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            else
                showProblem(done.failure());
        });
}

void ImportPage::showWhatCameIn()
{
    const bool isCustomers = m_request.kind == ImportKind::Customers;
    startOver();
    m_bench.openPage(isCustomers ? QStringLiteral("customers") : QStringLiteral("referrals"));
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!isBusy() && (!droppedFile(event->mimeData()).isEmpty() || mayHoldCells(*event->mimeData())))
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        paste(*event->mimeData());
    else
        openFile(path);
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
