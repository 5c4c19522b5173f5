#include "ui/rewards/comparedrafts.h"

#include "core/actions/ruledrafts.h"
#include "core/base/task.h"
#include "core/base/text.h"
#include "core/metrics/reportcsv.h"
#include "core/print/reportprinter.h"
#include "core/storage/book.h"
#include "ui/reports/printreport.h"
#include "ui/rewards/comparisongrid.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>

namespace vouchwell::ui {

namespace {

/// More columns than this nobody reads at once.
constexpr size_t kChosenAtFirst = 3;

} // namespace

CompareDraftsDialog::CompareDraftsDialog(RulesDraft& draft, Workbench& workbench, CampaignId campaign, QWidget* parent)
    : QDialog(parent),
      m_draft(draft),
      m_workbench(workbench),
      m_campaign(campaign),
      m_subtitle(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_area(new QScrollArea)
{
    const Metrics m;
    setObjectName(QStringLiteral("compareDraftsDialog"));
    setWindowTitle(tr("Compare Drafts"));
    m_subtitle->setObjectName(QStringLiteral("comparisonState"));
    m_subtitle->setWordWrap(true);
    m_area->setObjectName(QStringLiteral("comparisonArea"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setAccessibleName(tr("Drafts side by side"));
    readDrafts();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.7));
    column->addWidget(createChoices());
    column->addWidget(m_subtitle);
    column->addWidget(m_area, 1);
    column->addWidget(createButtons());
    resize(m.lines(58), m.lines(38));
    compare();
}

CompareDraftsDialog::~CompareDraftsDialog()
{
    m_stop.request_stop();
}

void CompareDraftsDialog::readDrafts()
{
    if (m_draft.isChanged())
        addChoice({tr("This draft"), m_draft.rules()});
    const Result<std::vector<KeptDraft>> kept = keptDrafts(m_workbench.book(), m_campaign);
    if (!kept)
        return m_workbench.report(kept.failure());
    for (const KeptDraft& draft : *kept) {
        if (const Result<RuleSet> rules = rulesOf(draft))
            addChoice({draft.name, *rules});
        else
            m_workbench.report(rules.failure());
    }
}

void CompareDraftsDialog::addChoice(const NamedRules& rules)
{
    // An ampersand in a name is not a mnemonic.
    auto* choice = new QCheckBox(displayText(rules.name).replace(u'&', QLatin1String("&&")));
    choice->setObjectName(QStringLiteral("compared"));
    choice->setChecked(m_choices.size() < kChosenAtFirst);
    connect(choice, &QCheckBox::toggled, this, &CompareDraftsDialog::compare);
    m_choices.push_back(choice);
    m_rules.push_back(rules);
}

QWidget* CompareDraftsDialog::createChoices()
{
    const Metrics m;
    constexpr int kChoicesInARow = 4;
    auto* bar = new QWidget;
    auto* grid = new QGridLayout(bar);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m.lines(1.0));
    for (size_t i = 0; i < m_choices.size(); ++i)
        grid->addWidget(m_choices[i], int(i) / kChoicesInARow, int(i) % kChoicesInARow);
    grid->setColumnStretch(kChoicesInARow, 1);
    return bar;
}

QPushButton* CompareDraftsDialog::addButton(const char* name, const QString& text, void (CompareDraftsDialog::*slot)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget* CompareDraftsDialog::createButtons()
{
    const Metrics m;
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.6));
    m_pdf = addButton("saveComparisonPdf", tr("Save P&DF…"), &CompareDraftsDialog::savePdf);
    m_spreadsheet = addButton("saveComparison", tr("Save &spreadsheet…"), &CompareDraftsDialog::saveSpreadsheet);
    m_print = addButton("printComparison", tr("&Print…"), &CompareDraftsDialog::print);
    auto* close = new QPushButton(tr("&Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    row->addWidget(m_pdf);
    row->addWidget(m_spreadsheet);
    row->addWidget(m_print);
    row->addStretch(1);
    row->addWidget(close);
    return bar;
}

std::vector<NamedRules> CompareDraftsDialog::chosen() const
{
    std::vector<NamedRules> rules;
    for (size_t i = 0; i < m_rules.size(); ++i) {
        if (m_choices[i]->isChecked())
            rules.push_back(m_rules[i]);
    }
    return rules;
}

void CompareDraftsDialog::compare()
{
    m_stop.request_stop();
    say(tr("Working out your history by these rules…"));
    const Book& book = m_workbench.book();
    m_stop = runTask(
        this,
        [place = book.place(), clock = book.sharedClock(), rules = chosen(), campaign = m_campaign,
         locale = m_workbench.locale()](const std::stop_token& stop) -> Result<ReportTable> {
            const Result<std::unique_ptr<Book>> own = Book::reopen(place, clock, Book::Mode::ReadOnly);
            return own ? compareDrafts(**own, campaign, rules, locale, stop) : Result<ReportTable>(own.failure());
        },
        [this](const Result<ReportTable>& table) { take(table); });
}

void CompareDraftsDialog::take(const Result<ReportTable>& table)
{
    // What was stopped is about another choice.
    if (!table && table.failure().kind == Failure::Kind::Cancelled)
        return;
    if (!table)
        return say(table.failure().text);
    m_table = *table;
    showTable();
}

void CompareDraftsDialog::say(const QString& sentence)
{
    m_subtitle->setText(sentence);
    for (QPushButton* button : {m_pdf, m_spreadsheet, m_print}) {
        button->setEnabled(false);
        button->setAccessibleDescription(sentence);
    }
}

void CompareDraftsDialog::showTable()
{
    m_subtitle->setText(m_table.subtitle);
    for (QPushButton* button : {m_pdf, m_spreadsheet, m_print}) {
        button->setEnabled(true);
        button->setAccessibleDescription({});
    }
    m_area->setWidget(new ComparisonGrid(m_table));
}

PageSetup CompareDraftsDialog::pageSetup() const
{
    PageSetup setup;
    setup.paper = paperFor(m_workbench.book().shop().country);
    setup.orientation = QPageLayout::Landscape;
    setup.direction = layoutDirection();
    setup.locale = m_workbench.locale();
    setup.printedOn = m_workbench.book().today();
    setup.fileName = QFileInfo(m_workbench.book().path()).fileName();
    return setup;
}

void CompareDraftsDialog::print()
{
    const Result<bool> printed = printReport(m_table, pageSetup(), this);
    if (!printed)
        m_workbench.report(printed.failure());
    else if (*printed)
        m_workbench.tell(tr("Sent to the printer: %1").arg(m_table.title));
}

QString CompareDraftsDialog::askWhere(const QString& title, const QString& filter, const QString& suffix)
{
    const QString path = m_workbench.prompts().saveFile(
        this, {title, m_workbench.session().lastFolder(), m_table.title + u'.' + suffix, {filter}, suffix});
    if (!path.isEmpty())
        m_workbench.session().setLastFolder(QFileInfo(path).path());
    return path;
}

void CompareDraftsDialog::tellSaved(const Result<Done>& done, const QString& path)
{
    if (done)
        m_workbench.tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_workbench.report(done.failure());
}

void CompareDraftsDialog::savePdf()
{
    const QString path = askWhere(tr("Save as PDF"), tr("PDF documents (*.pdf)"), QStringLiteral("pdf"));
    if (path.isEmpty())
        return;
    const Result<ReportPrinter> pages = ReportPrinter::layout(m_table, pageSetup());
    tellSaved(pages ? pages->writePdf(path) : Result<Done>(pages.failure()), path);
}

void CompareDraftsDialog::saveSpreadsheet()
{
    const QString path =
        askWhere(tr("Save for a spreadsheet"), tr("CSV for spreadsheets (*.csv)"), QStringLiteral("csv"));
    if (!path.isEmpty())
        tellSaved(writeFile(path, spreadsheetCsv(m_table, m_workbench.locale())), path);
}

} // namespace vouchwell::ui
