#include "app/desk.h"

#include "app/adjustmentnotices.h"
#include "app/booknotices.h"
#include "app/commands.h"
#include "app/openbook.h"
#include "app/tillnotices.h"
#include "core/actions/clockwarning.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/gifts/giftsdialog.h"
#include "ui/home/homepage.h"
#include "ui/imports/importpage.h"
#include "ui/insights/costsdialog.h"
#include "ui/insights/insightspage.h"
#include "ui/leaderboard/leaderboardpage.h"
#include "ui/milestones/milestonespage.h"
#include "ui/milestones/recognitionfeed.h"
#include "ui/payouts/adjustmentsdialog.h"
#include "ui/payouts/payoutspage.h"
#include "ui/payouts/shopaccountdialog.h"
#include "ui/people/customercommands.h"
#include "ui/people/customerspage.h"
#include "ui/referrals/referralcommands.h"
#include "ui/referrals/referralspage.h"
#include "ui/reports/reportspage.h"
#include "ui/rewards/margindialog.h"
#include "ui/rewards/rewardspage.h"
#include "ui/settings/checkdialog.h"
#include "ui/shell/navigation.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/welcomepage.h"
#include "ui/signals/signalsdialog.h"
#include "ui/widgets/searchfield.h"

#include <QDialog>

namespace vouchwell::app {

using namespace vouchwell::ui;

namespace {

const QString kSampleNotice = QStringLiteral("sample");
const QString kClockNotice = QStringLiteral("clock");

/// What can be done without a book.
bool worksWithoutBook(const QString& id)
{
    static const QStringList ids{
        QStringLiteral("file.new"),       QStringLiteral("file.open"),   QStringLiteral("file.recent"),
        QStringLiteral("import.file"),    QStringLiteral("app.quit"),    QStringLiteral("app.preferences"),
        QStringLiteral("help.shortcuts"), QStringLiteral("help.sample"), QStringLiteral("app.about")};
    return ids.contains(id);
}

/// Commands that keep their own enabled state while a book is open.
bool isOwnBusiness(const QString& id)
{
    static const QStringList ofReports{QStringLiteral("print"), QStringLiteral("page.setup"),
                                       QStringLiteral("export.table")};
    return ofReports.contains(id) || id.startsWith(QLatin1String("go.")) || id.startsWith(QLatin1String("customer.")) ||
           id.startsWith(QLatin1String("referral.")) || id == u"edit.undo" || id == u"edit.redo" ||
           id.startsWith(QLatin1String("view."));
}

} // namespace

Desk::Desk(Session& session, Prompts& prompts, QObject* parent)
    : QObject(parent),
      m_session(session),
      m_prompts(prompts),
      m_window(std::make_unique<MainWindow>(m_commands, session))
{
    registerCommands(m_commands);
    addPages();
    m_window->setWelcome([this] {
        m_welcome = new WelcomePage;
        Q_EMIT welcomeMade(m_welcome);
        return m_welcome;
    });
    m_window->buildMenus();
    connectCommands();
}

Desk::~Desk() = default;

void Desk::addPages()
{
    const auto page = [this]<typename PageType>(std::type_identity<PageType>) {
        return [this]() -> QWidget* { return new PageType(*m_workbench); };
    };
    //: Headings of the side list, in capitals
    const QString people = tr("PEOPLE");
    const QString program = tr("PROGRAM");
    const QString recognition = tr("RECOGNITION");
    const QString numbers = tr("NUMBERS");
    const auto key = [](Qt::Key digit) { return QKeySequence(Qt::CTRL | digit); };
    m_window->addPage({QStringLiteral("home"), tr("Home"), {}, QStringLiteral("house"), key(Qt::Key_1)},
                      page(std::type_identity<HomePage>()));
    m_window->addPage({QStringLiteral("customers"), tr("Customers"), people, QStringLiteral("users"), key(Qt::Key_2)},
                      page(std::type_identity<CustomersPage>()));
    m_window->addPage({QStringLiteral("referrals"), tr("Referrals"), people, QStringLiteral("share-2"), key(Qt::Key_3)},
                      page(std::type_identity<ReferralsPage>()));
    m_window->addPage({QStringLiteral("campaigns"), tr("Campaigns"), program, QStringLiteral("flag"), key(Qt::Key_4)},
                      page(std::type_identity<CampaignsPage>()));
    m_window->addPage({QStringLiteral("rewards"), tr("Rewards"), program, QStringLiteral("stairs"), key(Qt::Key_5)},
                      page(std::type_identity<RewardsPage>()));
    m_window->addPage({QStringLiteral("payouts"), tr("Payouts"), program, QStringLiteral("wallet"), key(Qt::Key_6)},
                      page(std::type_identity<PayoutsPage>()));
    m_window->addPage(
        {QStringLiteral("leaderboard"), tr("Leaderboard"), recognition, QStringLiteral("trophy"), key(Qt::Key_7)},
        page(std::type_identity<LeaderboardPage>()));
    m_window->addPage(
        {QStringLiteral("milestones"), tr("Milestones"), recognition, QStringLiteral("circle-check"), key(Qt::Key_8)},
        page(std::type_identity<MilestonesPage>()));
    m_window->addPage(
        {QStringLiteral("insights"), tr("Insights"), numbers, QStringLiteral("chart-line"), key(Qt::Key_9)},
        page(std::type_identity<InsightsPage>()));
    m_window->addPage({QStringLiteral("reports"), tr("Reports"), numbers, QStringLiteral("file-text"), key(Qt::Key_0)},
                      page(std::type_identity<ReportsPage>()));
    m_window->addPage({QStringLiteral("import"), tr("Import"), {}, QStringLiteral("upload"), {}, false},
                      page(std::type_identity<ImportPage>()));
}

void Desk::connectCommands()
{
    const auto on = [this](const char* id, auto deed) {
        connect(m_commands.action(QLatin1String(id)), &QAction::triggered, this, deed);
    };
    on("edit.find", [this] { focusSearch(); });
    on("file.check", [this] {
        if (m_workbench)
            CheckDialog::open(*m_workbench, m_window.get());
    });
    on("file.account", [this] {
        if (!m_workbench)
            return;
        auto* dialog = new ShopAccountDialog(*m_workbench, m_window.get());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on("file.margin", [this] {
        if (m_workbench)
            MarginDialog::open(*m_workbench, m_window.get());
    });
    on("file.costs", [this] {
        if (m_workbench)
            CostsDialog::open(*m_workbench, m_window.get());
    });
    on("reward.adjust", [this] {
        if (m_workbench)
            AdjustmentsDialog::open(*m_workbench, m_window.get());
    });
    on("campaign.new", [this] { showCampaigns()->addCampaign(); });
    on("gifts.open", [this] {
        if (m_workbench)
            GiftsDialog::open(*m_workbench, m_window.get());
    });
    on("campaign.edit", [this] { showCampaigns()->editCampaign(); });
    on("draft.publish", [this] { showRewards()->publish(); });
    on("draft.terms", [this] { showRewards()->showTerms(); });
    on("campaign.rules", [this] { showCampaigns()->changeRules(); });
    on("signals.look", [this] {
        if (m_workbench)
            m_workbench->openSignals();
    });
    on("leaderboard.fullscreen", [this] { showLeaderboardScreen(); });
    on("report.referrals", [this] { showReport(ReportKind::Referrals); });
    on("report.leaderboard", [this] { showReport(ReportKind::Leaderboard); });
    on("report.payouts", [this] { showReport(ReportKind::RewardsOwed); });
}

void Desk::setBook(OpenBook* open)
{
    setBook(open, {});
}

void Desk::setBook(OpenBook* open, const QString& pageId)
{
    closeDialogs();
    m_window->discardPages();
    BookNotices::clear(*m_window);
    TillNotices::clear(*m_window);
    AdjustmentNotices::clear(*m_window);
    m_window->removeNotice(kSampleNotice);
    m_window->removeNotice(kClockNotice);
    m_workbench.reset();
    m_open = open;
    describeBook();
    if (!open) {
        enableCommands();
        m_window->showWelcome();
        return;
    }
    m_workbench = std::make_unique<Workbench>(*open->book, open->feed, m_commands, m_prompts, m_session);
    enableCommands();
    connectWorkbench();
    if (pageId.isEmpty())
        m_window->showPages();
    else
        m_window->showPage(pageId);
    if (const QString warning = clockWarning(*open->book); !warning.isEmpty())
        m_window->showNotice(kClockNotice, NoticeBar::Kind::Warn, warning);
    // The keyboard starts on the page, with none of its controls marked.
    m_window->currentPage()->setFocus();
}

void Desk::closeDialogs()
{
    // Those that are open without a loop of their own stand on the workbench.
    for (QDialog* dialog : m_window->findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (dialog->testAttribute(Qt::WA_DeleteOnClose))
            delete dialog;
    }
}

void Desk::connectWorkbench()
{
    Workbench* bench = m_workbench.get();
    connect(bench, &Workbench::pageRequested, this, [this](const QString& id) { m_window->showPage(id); });
    connect(bench, &Workbench::viewRequested, this, [this](const QString& id, const QString& view) {
        m_window->showPage(id);
        if (auto* page = qobject_cast<Page*>(m_window->page(id)); page && !view.isEmpty())
            page->showView(view);
    });
    connect(bench, &Workbench::personRequested, this, &Desk::showPerson);
    connect(bench, &Workbench::referralRequested, this, &Desk::showReferral);
    connect(bench, &Workbench::payoutRequested, this, &Desk::showPayout);
    connect(bench, &Workbench::signalsRequested, this,
            [this](RiskFlagId flag) { openSignalsDesk(*m_workbench, m_window.get(), flag); });
    connect(bench, &Workbench::boardReportRequested, this, [this](const BoardReport& report) {
        showReport(ReportKind::Leaderboard);
        static_cast<ReportsPage*>(m_window->page(QStringLiteral("reports")))->showBoard(report);
    });
    connect(bench, &Workbench::importRequested, this, &Desk::openImport);
    connectCustomerCommands(*bench, m_window.get());
    connectReferralCommands(*bench, m_window.get());
    new BookNotices(*bench, *m_window);
    new AdjustmentNotices(*bench, *m_window);
    connect(&m_open->feed, &SnapshotFeed::snapshotChanged, bench, [this] { showState(); });
    connect(RecognitionFeed::of(*bench), &RecognitionFeed::changed, bench, [this] { showRecognition(); });
    if (bench->snapshot())
        showState();
}

void Desk::enableCommands()
{
    for (const Command& command : m_commands.commands()) {
        if (!isOwnBusiness(command.id) || !m_workbench)
            m_commands.action(command.id)->setEnabled(m_workbench || worksWithoutBook(command.id));
    }
}

void Desk::describeBook()
{
    m_window->setBookName(m_open ? m_open->name() : QString());
    QString saved;
    if (m_open && m_open->isSample())
        saved = tr("Sample data, not saved");
    else if (m_open && m_open->book->isReadOnly())
        saved = tr("Open for reading only");
    m_window->status()->setSaved(saved);
}

void Desk::showState()
{
    const SnapshotPtr snapshot = m_workbench->snapshot();
    const auto waiting = int(snapshot->attention.peopleToPay);
    m_window->navigation()->setBadge(QStringLiteral("payouts"), waiting, tr("%n person(s) to pay", nullptr, waiting));
    if (m_open->isSample() || m_open->book->isReadOnly())
        return;
    const QTime now = m_open->book->clock().nowUtc().toLocalTime().time();
    m_window->status()->setSaved(
        tr("All changes saved %1").arg(m_workbench->locale().toString(now, QLocale::ShortFormat)));
}

void Desk::showRecognition()
{
    const int waiting = RecognitionFeed::of(*m_workbench)->current()->waiting();
    m_window->navigation()->setBadge(QStringLiteral("milestones"), waiting,
                                     tr("%n to thank or to decide", nullptr, waiting));
}

QString Desk::obstacle() const
{
    return m_workbench && m_workbench->isWriting()
               ? tr("%1 Please wait until that is done, or cancel it first.").arg(m_workbench->deed())
               : QString();
}

void Desk::showReport(ReportKind kind)
{
    const QString id = QStringLiteral("reports");
    m_window->showPage(id);
    static_cast<ReportsPage*>(m_window->page(id))->showReport(kind);
}

CampaignsPage* Desk::showCampaigns()
{
    const QString id = QStringLiteral("campaigns");
    m_window->showPage(id);
    return static_cast<CampaignsPage*>(m_window->page(id));
}

RewardsPage* Desk::showRewards()
{
    const QString id = QStringLiteral("rewards");
    m_window->showPage(id);
    return static_cast<RewardsPage*>(m_window->page(id));
}

void Desk::showPerson(PersonId person)
{
    const QString id = QStringLiteral("customers");
    m_window->showPage(id);
    static_cast<CustomersPage*>(m_window->page(id))->showPerson(person);
}

void Desk::showReferral(ReferralId referral)
{
    const QString id = QStringLiteral("referrals");
    m_window->showPage(id);
    static_cast<ReferralsPage*>(m_window->page(id))->showReferral(referral);
}

void Desk::showPayout(PayoutId payout)
{
    const QString id = QStringLiteral("payouts");
    m_window->showPage(id);
    static_cast<PayoutsPage*>(m_window->page(id))->showPayout(payout);
}

void Desk::openImport(const QString& path)
{
    const QString id = QStringLiteral("import");
    m_window->showPage(id);
    auto* page = static_cast<ImportPage*>(m_window->page(id));
    if (page->isBusy())
        return;
    if (path.isEmpty())
        page->chooseFile();
    else
        page->openFile(path);
}

void Desk::focusSearch()
{
    if (auto* search = m_window->currentPage()->findChild<SearchField*>(); search && search->isVisible()) {
        search->setFocus(Qt::ShortcutFocusReason);
        search->selectAll();
    }
}

void Desk::showLeaderboardScreen()
{
    const QString id = QStringLiteral("leaderboard");
    m_window->showPage(id);
    if (auto* board = qobject_cast<LeaderboardPage*>(m_window->page(id)))
        board->showFullScreen();
}

} // namespace vouchwell::app
