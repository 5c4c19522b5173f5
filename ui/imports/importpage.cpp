#include "ui/imports/importpage.h"

#include "core/actions/importmatching.h"
#include "core/base/text.h"
#include "core/metrics/reporttable.h"
#include "core/storage/book.h"
#include "ui/imports/checkstep.h"
#include "ui/imports/choosestep.h"
#include "ui/imports/donestep.h"
#include "ui/imports/factssentence.h"
#include "ui/imports/importhistory.h"
#include "ui/imports/importintake.h"
#include "ui/imports/importtexts.h"
#include "ui/imports/matchstep.h"
#include "ui/imports/skippedrowsfile.h"
#include "ui/imports/stepframe.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/pageheader.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>

#include <utility>

namespace vouchwell::ui {

ImportPage::ImportPage(Workbench& bench, QWidget* parent)
    : Page(tr("Import"), Body::Fills, parent),
      m_bench(bench),
      m_flow(new ImportFlow(bench, this)),
      m_intake(new ImportIntake(bench, *m_flow, this)),
      m_frame(new StepFrame({tr("Choose"), tr("Match columns"), tr("Check"), tr("Done")}, bench.locale())),
      m_choose(new ChooseStep(bench)),
      m_match(new MatchStep(bench)),
      m_check(new CheckStep(bench)),
      m_done(new DoneStep(bench))
{
    setObjectName(QStringLiteral("importPage"));
    m_frame->addScrollingStep(m_choose);
    for (QWidget* step : std::initializer_list<QWidget*>{m_match, m_check, m_done})
        m_frame->addStep(step);
    content()->addWidget(m_frame, 1);
    connectParts();
    startOver();
}

void ImportPage::connectParts()
{
    connect(m_frame->back(), &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_frame->next(), &QPushButton::clicked, this, &ImportPage::goOn);
    connect(m_choose, &ChooseStep::fileRequested, this, &ImportPage::chooseFile);
    connect(m_choose, &ChooseStep::kindChosen, this, [this](ImportKind kind) { readFile(kind); });
    connectFacts();
    connect(m_intake, &ImportIntake::listCame, this, &ImportPage::open);
    connect(m_intake, &ImportIntake::failed, m_frame, &StepFrame::showProblem);
    connect(m_choose->history(), &ImportHistory::failed, m_frame, &StepFrame::showProblem);
    connect(m_match, &MatchStep::profileChanged, this, &ImportPage::updateNote);
    connect(m_match, &MatchStep::failed, m_frame, &StepFrame::showProblem);
    connect(m_check, &CheckStep::matchingRequested, this, &ImportPage::goBack);
    connect(&m_check->decider(), &CheckDecider::decided, this, [this] {
        m_flow->checkAnew(m_check->decider().profile(), m_check->decider().decisions());
        updateNote();
    });
    connect(m_frame, &StepFrame::cancelRequested, m_flow, &ImportFlow::cancel);
    connect(m_flow, &ImportFlow::progressed, m_frame, &StepFrame::setProgress);
    connect(m_flow, &ImportFlow::profiled, this, &ImportPage::takeProfile);
    connect(m_flow, &ImportFlow::checked, this, &ImportPage::takeCheck);
    connect(m_flow, &ImportFlow::checkedAnew, this, &ImportPage::takeCheckAnew);
    connect(m_flow, &ImportFlow::imported, this, &ImportPage::takeImport);
    connect(m_done, &DoneStep::skippedRowsRequested, this, [this] {
        saveSkippedRows(m_bench, this, m_flow->request(), m_flow->summary(),
                        [frame = m_frame](const Failure& failure) { frame->showProblem(failure); });
    });
    connect(m_done, &DoneStep::historyRequested, this, &ImportPage::startOver);
    connect(m_done, &DoneStep::anotherFileRequested, this, [this] {
        startOver();
        chooseFile();
    });
    connect(&m_bench, &Workbench::writingChanged, this, [this](bool isWriting) {
        if (QAction* action = m_bench.commands().action(QStringLiteral("import.file")))
            action->setEnabled(!isWriting);
    });
}

/// An import that is stopped with the page tells everybody else.
ImportPage::~ImportPage()
{
    disconnect(&m_bench, nullptr, this, nullptr);
}

void ImportPage::connectFacts()
{
    const auto readAsChosen = [this](const TableOptions& options) { readAnew(options); };
    connect(m_choose->facts(), &FactsSentence::optionsChosen, this, readAsChosen);
    connect(m_match->facts(), &FactsSentence::optionsChosen, this, readAsChosen);
    connect(m_choose->facts(), &FactsSentence::profileChosen, this, [this](const TableProfile& profile) {
        m_flow->setProfile(profile);
        m_choose->showFile(m_flow->request().path, profile);
        m_choose->facts()->focusWord(m_choose->facts()->changedWord());
    });
    connect(m_match->facts(), &FactsSentence::profileChosen, this, [this](const TableProfile& profile) {
        m_match->updateProfile(profile);
        m_match->facts()->focusWord(m_match->facts()->changedWord());
    });
    connect(m_match, &MatchStep::readingRequested, this, [this](const ColumnMatching& matching) {
        m_origin = m_match->origin();
        readAnew(optionsWith(m_match->profile(), matching), matching);
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
    m_frame->showStep(int(step));
    updateButtons();
    updateNote();
    Q_EMIT stepChanged(step);
}

void ImportPage::updateButtons()
{
    QPushButton* next = m_frame->next();
    m_frame->back()->setVisible(m_step == Step::Match || m_step == Step::Check);
    next->setEnabled(m_step != Step::Check || !m_bench.book().isReadOnly());
    switch (m_step) {
    case Step::Choose:
        next->setVisible(m_flow->request().profile.has_value());
        next->setText(tr("&Match the Columns"));
        break;
    case Step::Match:
        next->setVisible(true);
        next->setText(tr("&Check %Ln Row(s)", nullptr, int(m_flow->rowCount())));
        break;
    case Step::Check:
        next->setText(importButtonText(m_flow->request().kind, m_flow->summary(), m_bench.locale()));
        break;
    case Step::Done:
        next->setText(m_flow->request().kind == ImportKind::Customers ? tr("Show the &Customers")
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
    m_frame->setNote(note.isEmpty() && isNothingWritten ? tr("Nothing is written yet.") : note);
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
    m_frame->hideProblem();
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
    m_frame->showBusy(tr("Reading %1…").arg(displayText(QFileInfo(m_flow->request().path).fileName())), 0);
    m_flow->read(kind);
}

void ImportPage::readAnew(const TableOptions& options, const std::optional<ColumnMatching>& matching)
{
    m_isReadingAnew = true;
    m_check->decider().forget();
    m_frame->showBusy(tr("Reading %1…").arg(displayText(QFileInfo(m_flow->request().path).fileName())), 0);
    m_flow->readAnew(options, matching);
}

/// The person stays at the sentence whose word was changed.
void ImportPage::showReadAnew(const TableProfile& profile)
{
    const bool isMatching = m_step == Step::Match;
    if (isMatching)
        showMatching(profile);
    showStep(m_step);
    FactsSentence* const facts = isMatching ? m_match->facts() : m_choose->facts();
    facts->focusWord(facts->changedWord());
}

void ImportPage::takeProfile(const Result<TableProfile>& profile, QDate rememberedOn)
{
    const bool isReadAnew = std::exchange(m_isReadingAnew, false);
    if (!profile) {
        m_choose->clear();
        m_choose->showProblem(profile.failure().text);
        return showStep(Step::Choose);
    }
    m_check->decider().forget(m_flow->request().decisions);
    const QString path = m_flow->request().path;
    m_choose->showFile(path, *profile);
    header()->setSubtitle(displayText(QFileInfo(path).fileName()));
    if (isReadAnew)
        return showReadAnew(*profile);
    m_origin =
        rememberedOn.isValid() ? tr("Matched as on %1").arg(formatDate(rememberedOn, m_bench.locale())) : QString();
    if (rememberedOn.isValid() && !m_bench.book().isReadOnly()) {
        showMatching(*profile);
        return check(); // there is nothing to match
    }
    showStep(Step::Choose);
    m_frame->next()->setFocus();
}

void ImportPage::showMatching(const TableProfile& profile)
{
    m_match->setProfile(profile, m_flow->request().choices, m_origin);
}

void ImportPage::check()
{
    m_check->decider().setProfile(m_match->profile());
    m_frame->showBusy(tr("Checking %Ln row(s)…", nullptr, int(m_flow->rowCount())), m_flow->rowCount());
    m_flow->check(m_match->profile(), m_check->decider().decisions());
}

void ImportPage::import()
{
    m_frame->showBusy(tr("Importing %Ln row(s)…", nullptr, int(m_flow->rowCount())), m_flow->rowCount());
    m_flow->import();
}

void ImportPage::takeCheck(const Result<ImportSummary>& summary)
{
    if (!summary) {
        showStep(Step::Match);
        return m_frame->showProblem(summary.failure());
    }
    m_check->start(*summary, m_origin);
    showStep(Step::Check);
    m_frame->next()->setFocus();
}

void ImportPage::takeCheckAnew(const Result<ImportSummary>& summary)
{
    if (summary)
        m_check->update(*summary);
    else
        m_frame->showProblem(summary.failure());
    updateButtons();
    updateNote();
}

void ImportPage::takeImport(const Result<ImportSummary>& summary)
{
    if (!summary) {
        showStep(Step::Check);
        return m_frame->showProblem(summary.failure());
    }
    m_done->setSummary(m_flow->request().kind, *summary, m_bench.book().shop().currency);
    showStep(Step::Done);
    m_bench.tell(outcomeSentence(*summary, m_bench.locale()));
    m_frame->next()->setFocus();
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
