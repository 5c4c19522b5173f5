#include "ui/reports/reportspage.h"

#include "core/base/task.h"
#include "core/metrics/boardwords.h"
#include "core/metrics/reportcsv.h"
#include "core/storage/book.h"
#include "ui/reports/pagepreview.h"
#include "ui/reports/pagesetupdialog.h"
#include "ui/reports/printreport.h"
#include "ui/reports/reportgallery.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/periodchooser.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QStackedWidget>

namespace vouchwell::ui {

namespace {

/// Enough to judge the widths of the columns; more would take time with every report.
constexpr int kMeasuredRows = 50;
constexpr auto kSetupKey = "reports.page";

QStringList pageCommandIds()
{
    return {QStringLiteral("print"), QStringLiteral("page.setup"), QStringLiteral("export.table")};
}

} // namespace

ReportsPage::ReportsPage(Workbench& bench, QWidget* parent)
    : Page(tr("Reports"), Body::Fills, parent),
      m_bench(bench),
      m_gallery(new ReportGallery),
      m_period(new PeriodChooser(bench.book().today())),
      m_metric(new QComboBox),
      m_tableButton(new QPushButton(tr("Show as &Table"))),
      m_pageText(new PlainLabel({}, PlainLabel::Role::Small)),
      m_preview(new PagePreview),
      m_facts(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_model(new ReportTableModel(bench.locale(), this)),
      m_table(new DataTable(tr("Figures of the report"))),
      m_views(new QStackedWidget)
{
    setObjectName(QStringLiteral("reportsPage"));
    createHeader();
    createBody();
    connectCommands();
    connect(m_gallery, &ReportGallery::kindChanged, this, &ReportsPage::prepare);
    connect(m_period, &PeriodChooser::periodChanged, this, &ReportsPage::prepare);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &ReportsPage::prepare);
    connect(m_tableButton, &QPushButton::toggled, this, &ReportsPage::setTableShown);
    connect(m_preview, &PagePreview::currentPageChanged, this, &ReportsPage::updatePageText);
    connect(&bench.feed(), &SnapshotFeed::snapshotChanged, this, [this] {
        if (isVisible()) // else the window refreshes the page when it comes to the front
            prepare();
    });
    take({nullptr, tr("Preparing the report…")});
}

void ReportsPage::createHeader()
{
    const auto add = [this](const QString& text, const QString& iconName, const QString& name, auto slot) {
        auto* button = new QPushButton(icon(iconName, IconTone::Muted), text);
        button->setObjectName(name);
        header()->addControl(button);
        connect(button, &QPushButton::clicked, this, slot);
        m_outputs.push_back(button);
    };
    add(tr("Page Set&up…"), QStringLiteral("file-text"), QStringLiteral("pageSetupButton"), &ReportsPage::askPageSetup);
    add(tr("Save P&DF…"), QStringLiteral("download"), QStringLiteral("savePdfButton"), &ReportsPage::savePdf);
    add(tr("Save Spread&sheet…"), QStringLiteral("file-spreadsheet"), QStringLiteral("saveCsvButton"),
        &ReportsPage::saveCsv);
    QPushButton* primary = header()->setPrimary(tr("&Print…"), QStringLiteral("printer"));
    connect(primary, &QPushButton::clicked, this, &ReportsPage::print);
    m_outputs.push_back(primary);
}

void ReportsPage::createBody()
{
    const Metrics m;
    auto* gallery = new Card;
    gallery->body()->addWidget(m_gallery);
    gallery->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    m_views->addWidget(m_preview);
    m_views->addWidget(createTwin());
    auto* right = new QVBoxLayout;
    right->setSpacing(m.lines(0.6));
    right->addWidget(createOptions());
    right->addWidget(m_views, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(1));
    row->addWidget(gallery, 0, Qt::AlignTop);
    row->addLayout(right, 1);
    content()->addLayout(row, 1);
    auto* asTable = new QShortcut(Qt::Key_F4, this);
    asTable->setContext(Qt::WidgetWithChildrenShortcut);
    connect(asTable, &QShortcut::activated, m_tableButton, &QPushButton::toggle);
}

QWidget* ReportsPage::createOptions()
{
    const Metrics m;
    m_period->setKind(ui::Period::Kind::Last12Months);
    m_metric->setObjectName(QStringLiteral("leaderMetric"));
    m_metric->setAccessibleName(tr("Ranked by"));
    m_metric->setMinimumWidth(m.lines(7)); // may be cut rather than make the window wider than a small screen
    for (const LeaderMetric metric : leaderMetrics())
        //: Leaderboard ranked by new customers, referrals or revenue
        m_metric->addItem(tr("by %1").arg(leaderMetricTitle(metric)), int(metric));
    m_tableButton->setObjectName(QStringLiteral("tableButton"));
    m_tableButton->setCheckable(true);
    m_tableButton->setIcon(icon(QStringLiteral("table"), IconTone::Muted));
    m_tableButton->setToolTip(tr("The figures of the report as a table (F4)"));
    auto* options = new QWidget;
    auto* row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.6));
    row->addWidget(m_period);
    row->addWidget(m_metric);
    row->addStretch(1);
    row->addWidget(m_pageText);
    row->addWidget(m_tableButton);
    return options;
}

QWidget* ReportsPage::createTwin()
{
    m_facts->setWordWrap(true);
    m_table->setModel(m_model);
    m_table->setPlaceholder(tr("There is nothing to list here."));
    auto* card = new Card;
    card->body()->addWidget(m_facts);
    card->body()->addWidget(m_table, 1);
    return card;
}

void ReportsPage::connectCommands()
{
    const auto connectTo = [this](const QString& id, auto slot) {
        if (QAction* action = m_bench.commands().action(id))
            connect(action, &QAction::triggered, this, slot);
    };
    connectTo(QStringLiteral("print"), &ReportsPage::print);
    connectTo(QStringLiteral("page.setup"), &ReportsPage::askPageSetup);
    connectTo(QStringLiteral("export.table"), &ReportsPage::saveCsv);
}

void ReportsPage::setCommandsEnabled(bool isEnabled)
{
    for (const QString& id : pageCommandIds()) {
        if (QAction* action = m_bench.commands().action(id))
            action->setEnabled(isEnabled);
    }
}

void ReportsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    setCommandsEnabled(m_report != nullptr);
}

void ReportsPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    setCommandsEnabled(false);
}

void ReportsPage::refresh()
{
    m_period->setToday(m_bench.book().today());
    prepare();
}

void ReportsPage::showReport(ReportKind kind)
{
    m_gallery->setKind(kind);
}

void ReportsPage::showBoard(const BoardReport& report)
{
    m_board = report;
    const QSignalBlocker quietMetric(m_metric);
    const QSignalBlocker quietPeriod(m_period);
    m_metric->setCurrentIndex(m_metric->findData(int(report.choice.metric)));
    m_period->setCustom(report.choice.period.from, report.choice.period.to);
    prepare();
}

ReportChoice ReportsPage::choice() const
{
    ReportChoice choice{m_gallery->kind(), {m_period->from(), m_period->to()}, m_board};
    const auto metric = LeaderMetric(m_metric->currentData().toInt());
    if (choice.board.choice.metric != metric)
        choice.board = {}; // another board than the one that was sent here
    choice.board.choice.metric = metric;
    return choice;
}

PageSetup ReportsPage::pageSetup() const
{
    PageSetup setup;
    setup.paper = paperFor(m_bench.book().shop().country);
    const QList<QByteArray> kept = m_bench.session().layout(QLatin1String(kSetupKey)).split(' ');
    if (kept.size() == 2) {
        setup.paper = QPageSize::PageSizeId(kept.at(0).toInt());
        if (kept.at(1).toInt() >= 0)
            setup.orientation = QPageLayout::Orientation(kept.at(1).toInt());
    }
    setup.direction = layoutDirection();
    setup.locale = m_bench.locale();
    setup.printedOn = m_bench.book().today();
    setup.fileName = QFileInfo(m_bench.book().path()).fileName();
    return setup;
}

void ReportsPage::prepare()
{
    const ReportChoice chosen = choice();
    for (const ReportKindInfo& info : reportKinds()) {
        if (info.kind == chosen.kind) {
            m_period->setVisible(info.hasPeriod);
            m_metric->setVisible(info.hasMetric);
        }
    }
    const SnapshotPtr snapshot = m_bench.snapshot();
    if (!snapshot)
        return;
    const int request = ++m_request;
    runTask(
        this,
        [snapshot, chosen, setup = pageSetup()](const std::stop_token&) -> Prepared {
            Result<ReportPrinter> laidOut = ReportPrinter::layout(makeReport(*snapshot, chosen, setup.locale), setup);
            if (!laidOut)
                return {nullptr, laidOut.failure().text};
            return {
                std::shared_ptr<const ReportPrinter>(new ReportPrinter(std::move(laidOut.value())), DeleteOnWorker()),
                {}};
        },
        [this, request](const Prepared& prepared) {
            if (request == m_request)
                take(prepared);
        });
}

void ReportsPage::take(const Prepared& prepared)
{
    m_report = prepared.report;
    m_preview->setPlaceholder(prepared.problem);
    m_preview->setReport(m_report);
    const std::shared_ptr<const ReportTable> shared =
        m_report ? std::shared_ptr<const ReportTable>(m_report, &m_report->table()) : std::make_shared<ReportTable>();
    const ReportTable& table = *shared;
    m_model->setTable(shared);
    setColumnKinds(m_table, table);
    m_table->horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    m_table->resizeColumnsToContents();
    QStringList facts;
    for (const ReportTable::Fact& fact : table.facts)
        facts += tr("%1: %2").arg(fact.title, formatCell(fact.value, fact.kind, table.currency, m_bench.locale()));
    m_facts->setData(facts.join(QStringLiteral("  ·  ")));
    m_facts->setVisible(!facts.isEmpty());
    for (QPushButton* button : m_outputs)
        button->setEnabled(m_report != nullptr);
    setCommandsEnabled(m_report && isVisible());
    setCountsText(m_report ? tr("%Ln row(s)", nullptr, int(table.rows.size())) : QString());
    updatePageText(m_preview->currentPage());
    if (m_report)
        Q_EMIT reportReady();
}

void ReportsPage::updatePageText(int page)
{
    const bool isShown = m_report && m_views->currentWidget() == m_preview;
    m_pageText->setText(isShown ? tr("Page %1 of %2").arg(page + 1).arg(m_report->pageCount()) : QString());
    m_pageText->setMinimumWidth(m_pageText->sizeHint().width()); // the controls beside it give way first
}

void ReportsPage::setTableShown(bool isShown)
{
    m_views->setCurrentIndex(isShown ? 1 : 0);
    updatePageText(m_preview->currentPage());
    m_views->currentWidget()->setFocusProxy(isShown ? static_cast<QWidget*>(m_table) : nullptr);
    if (isShown)
        m_table->setFocus();
    else
        m_preview->setFocus();
}

void ReportsPage::askPageSetup()
{
    const PageSetup setup = pageSetup();
    auto* dialog = new PageSetupDialog(setup.paper, setup.orientation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { usePageSetup(*dialog); });
    dialog->open();
}

void ReportsPage::usePageSetup(const PageSetupDialog& dialog)
{
    const int orientation = dialog.orientation() ? int(*dialog.orientation()) : -1;
    m_bench.session().setLayout(QLatin1String(kSetupKey),
                                QByteArray::number(int(dialog.paper())) + ' ' + QByteArray::number(orientation));
    prepare();
}

QString ReportsPage::suggestedName(const QString& suffix) const
{
    QString name = m_report->table().title;
    const vouchwell::Period period = choice().period;
    if (m_period->isVisibleTo(this) && period.from.isValid())
        //: Name of a file: report, first day, last day
        name = tr("%1 %2 to %3").arg(name, period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate));
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*\"<>|?\\p{C}]"));
    return name.replace(notInNames, QStringLiteral("-")) + u'.' + suffix;
}

void ReportsPage::savePdf()
{
    if (!m_report || m_isSaving)
        return;
    const QString path = m_bench.prompts().saveFile(this, {tr("Save as PDF"),
                                                           m_bench.session().lastFolder(),
                                                           suggestedName(QStringLiteral("pdf")),
                                                           {tr("PDF documents (*.pdf)")},
                                                           QStringLiteral("pdf")});
    if (path.isEmpty())
        return;
    m_bench.session().setLastFolder(QFileInfo(path).path());
    m_isSaving = true;
    // Fonts belong to the thread that uses them: the worker lays the pages out for itself.
    runTask(
        this,
        [path, table = m_report->table(), setup = m_report->setup()](const std::stop_token& stop) -> Result<Done> {
            const Result<ReportPrinter> own = ReportPrinter::layout(table, setup);
            return own ? own->writePdf(path, stop) : Result<Done>(own.failure());
        },
        [this, path](const Result<Done>& done) {
            m_isSaving = false;
            if (done)
                m_bench.tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            else
                m_bench.report(done.failure());
        });
}

void ReportsPage::saveCsv()
{
    if (!m_report)
        return;
    const QString path = m_bench.prompts().saveFile(
        this, {tr("Save as a spreadsheet"),
               m_bench.session().lastFolder(),
               suggestedName(QStringLiteral("csv")),
               {tr("CSV for spreadsheets (*.csv)"), tr("CSV, exact, for other programs (*.csv)")},
               QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    m_bench.session().setLastFolder(QFileInfo(path).path());
    const bool isExact = m_bench.prompts().chosenFilter() == 1;
    const ReportTable& table = m_report->table();
    const Result<Done> done = writeFile(path, isExact ? exactCsv(table) : spreadsheetCsv(table, m_bench.locale()));
    if (done)
        m_bench.tell(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else
        m_bench.report(done.failure());
}

void ReportsPage::print()
{
    if (!m_report)
        return;
    const std::shared_ptr<const ReportPrinter> shown = m_report; // the dialog lets a new one arrive meanwhile
    const Result<bool> printed = printReport(shown->table(), shown->setup(), this);
    if (!printed)
        m_bench.report(printed.failure());
    else if (*printed)
        m_bench.tell(tr("Sent to the printer: %1").arg(shown->table().title));
}

void registerReportCommands(CommandCatalog& commands)
{
    const QString category = ReportsPage::tr("Reports");
    const auto add = [&](const char* id, const QString& text, const QString& tip, const QString& iconName,
                         const QList<QKeySequence>& keys) {
        return commands.add({QLatin1String(id), text, tip, iconName, keys, category});
    };
    QAction* print = add("print", ReportsPage::tr("&Print…"), ReportsPage::tr("Print the report that is shown"),
                         QStringLiteral("printer"), {QKeySequence::Print});
    QAction* setup = add("page.setup", ReportsPage::tr("Page Set&up…"), ReportsPage::tr("Choose paper and orientation"),
                         QStringLiteral("file-text"), {});
    QAction* table = add("export.table", ReportsPage::tr("Save Spread&sheet…"),
                         ReportsPage::tr("Save the figures of the report for a spreadsheet or another program"),
                         QStringLiteral("file-spreadsheet"), {});
    for (QAction* action : {print, setup, table})
        action->setEnabled(false);
    add("report.referrals", ReportsPage::tr("&Referral Report"), {}, QStringLiteral("share-2"), {});
    add("report.leaderboard", ReportsPage::tr("&Leaderboard"), {}, QStringLiteral("trophy"), {});
    add("report.payouts", ReportsPage::tr("Rewards &Owed"), {}, QStringLiteral("wallet"), {});
}

} // namespace vouchwell::ui
