#include "photographer.h"

#include "core/actions/backupbook.h"
#include "core/actions/changecampaign.h"
#include "core/actions/findsignals.h"
#include "core/actions/publishrules.h"
#include "core/rules/rulesjson.h"
#include "ui/campaigns/movedialog.h"
#include "ui/campaigns/rulesdialog.h"
#include "ui/imports/checktabs.h"
#include "ui/imports/importpage.h"
#include "ui/leaderboard/leaderboardpage.h"
#include "ui/leaderboard/leaderboardscreen.h"
#include "ui/payouts/payoutspage.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThreadPool>

namespace vouchwell::pictures {

namespace {

constexpr QSize kWindowSize(1180, 760);
constexpr int kSettleMs = 60;

void complain(const QString& sentence)
{
    QTextStream(stderr) << "vouchwell-pictures: " << sentence << Qt::endl;
}

} // namespace

Photographer::Photographer(app::Application& program, Order order) : m_program(program), m_order(std::move(order)) {}

bool Photographer::takeAll()
{
    m_program.start({});
    m_program.desk().window().resize(kWindowSize);
    take(QStringLiteral("welcome"));
    if (!m_program.openPath(m_order.book)) {
        const auto* notice = m_program.desk().window().findChild<ui::NoticeBar*>(QStringLiteral("notice.open"));
        complain(notice ? notice->text() : QStringLiteral("the book cannot be opened"));
        return false;
    }
    m_program.openBook()->feed.reloadNow();
    takePages();
    takeInsights();
    if (const Result<KeptSignals> kept = lookForSignals(*m_program.openBook()->book); !kept)
        complain(kept.failure().text);
    takeDialog(QStringLiteral("signals"), QStringLiteral("signals.look"), QStringLiteral("signalsDialog"));
    takeDialog(QStringLiteral("campaign"), QStringLiteral("campaign.edit"), QStringLiteral("campaignDialog"));
    takeDialog(QStringLiteral("newcampaign"), QStringLiteral("campaign.new"), QStringLiteral("newCampaignDialog"));
    takeDialog(QStringLiteral("gifts"), QStringLiteral("gifts.open"), QStringLiteral("giftsDialog"));
    takeRewards();
    takeRules();
    takeMilestones();
    takeMove();
    takeDialog(QStringLiteral("adjustments"), QStringLiteral("reward.adjust"), QStringLiteral("adjustmentsDialog"));
    takeWhy();
    takeDialog(QStringLiteral("record-referral"), QStringLiteral("referral.record"), {});
    takeDialog(QStringLiteral("person"), QStringLiteral("customer.add"), {});
    for (const BackupReason reason : {BackupReason::Daily, BackupReason::BeforeImport}) {
        if (const Result<Done> made = backUp(*m_program.openBook()->book, reason); !made)
            complain(made.failure().text);
    }
    takeDialog(QStringLiteral("restore"), QStringLiteral("file.restore"), {});
    takeDialog(QStringLiteral("check"), QStringLiteral("file.check"), {});
    takeDialog(QStringLiteral("preferences"), QStringLiteral("app.preferences"), {});
    takeDialog(QStringLiteral("shortcuts"), QStringLiteral("help.shortcuts"), {});
    takeDialog(QStringLiteral("about"), QStringLiteral("app.about"), {});
    takeLeaderboardScreen();
    takePayoutLists();
    takePayouts();
    takeArrival();
    takeImport();
    takeDifferences();
    takeReadOnly();
    m_program.closeBook();
    return m_isWell;
}

bool Photographer::wants(const QString& id) const
{
    return m_order.pages.isEmpty() || m_order.pages.contains(id);
}

void Photographer::settle()
{
    // Workers hand over their results, layouts and delayed refreshes come to rest.
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < kSettleMs) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
    // What the last result asked for, however late it came.
    QCoreApplication::processEvents();
}

void Photographer::take(const QString& id)
{
    if (wants(id))
        takeWidget(id, &m_program.desk().window());
}

void Photographer::takeWidget(const QString& id, QWidget* widget)
{
    settle();
    const QString path = m_order.folder.filePath(QStringLiteral("%1-%2.png").arg(id, m_order.variant));
    if (widget->grab().save(path))
        return;
    complain(QStringLiteral("cannot write ") + path);
    m_isWell = false;
}

void Photographer::takePages()
{
    ui::MainWindow& window = m_program.desk().window();
    for (const QString& id : window.navigation()->ids()) {
        window.showPage(id);
        take(id);
    }
}

void Photographer::takeArrival()
{
    if (m_order.importFile.isEmpty())
        return;
    const QTemporaryDir till;
    const QString path = till.filePath(QFileInfo(m_order.importFile).fileName());
    if (!QFile::copy(m_order.importFile, path))
        return complain(QStringLiteral("cannot copy ") + m_order.importFile);
    const QString book = m_program.openBook()->book->path();
    m_program.preferences().setWatchedFolder(book, till.path());
    m_program.watchTill();
    take(QStringLiteral("arrival"));
    takeDialog(QStringLiteral("preferences-till"), QStringLiteral("app.preferences"), {});
    m_program.preferences().setWatchedFolder(book, {});
    m_program.watchTill();
}

void Photographer::takeImport()
{
    const QString id = QStringLiteral("import");
    ui::MainWindow& window = m_program.desk().window();
    window.showPage(id);
    take(QStringLiteral("import-1"));
    if (m_order.importFile.isEmpty())
        return;
    auto* page = qobject_cast<ui::ImportPage*>(window.page(id));
    m_program.desk().openImport(m_order.importFile);
    settle();
    const auto press = [&](const char* button) {
        page->findChild<QPushButton*>(QLatin1String(button))->click();
        settle();
    };
    if (page->step() == ui::ImportPage::Step::Check)
        press("backButton"); // the columns are matched already
    using Step = ui::ImportPage::Step;
    const std::pair<Step, const char*> steps[] = {
        {Step::Match, "import-2"}, {Step::Check, "import-3"}, {Step::Done, "import-4"}};
    for (const auto& [step, name] : steps) {
        if (page->step() != step)
            press("nextButton");
        if (page->step() != step) {
            complain(QStringLiteral("the import did not come to ") + QLatin1String(name));
            m_isWell = false;
            return;
        }
        take(QLatin1String(name));
        if (step == Step::Check)
            takeCheckTabs(*page);
    }
    press("undoImportButton");
    take(QStringLiteral("import-5"));
}

void Photographer::takeCheckTabs(ui::ImportPage& page)
{
    auto* tabs = page.findChild<ui::CheckTabs*>(QStringLiteral("checkTabs"));
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (!tabs->isTabVisible(tab) || !tabs->isTabEnabled(tab))
            continue;
        tabs->setCurrentIndex(tab);
        take(QStringLiteral("import-3-tab%1").arg(tab));
    }
}

void Photographer::takeDialog(const QString& id, const QString& commandId, const QString& objectName)
{
    if (!wants(id))
        return;
    QAction* action = m_program.desk().commands().action(commandId);
    if (!action)
        return complain(QStringLiteral("there is no command ") + commandId);
    action->trigger();
    settle();
    ui::MainWindow& window = m_program.desk().window();
    for (QDialog* dialog : window.findChildren<QDialog*>(objectName)) {
        if (!dialog->isVisible())
            continue;
        takeWidget(id, dialog);
        dialog->reject();
        settle();
        return;
    }
    complain(QStringLiteral("no dialog came for ") + commandId);
    m_isWell = false;
}

/// What the check says of a book that was changed past the program; only the copy is.
void Photographer::takeDifferences()
{
    const QString id = QStringLiteral("check-differences");
    if (!wants(id))
        return;
    Database& database = m_program.openBook()->book->database();
    for (const char* damage : {"UPDATE referrals SET stage = 'lost' WHERE id = 3",
                               "UPDATE conversions SET qualifying_minor = qualifying_minor + 100 WHERE id = 2",
                               "UPDATE people SET name_key = 'x' WHERE id = 5"})
        database.execute(QLatin1String(damage));
    takeDialog(id, QStringLiteral("file.check"), {});
}

void Photographer::takeReadOnly()
{
    const QString id = QStringLiteral("read-only");
    if (!wants(id))
        return;
    m_program.closeBook();
    settle();
    QFile::setPermissions(m_order.book, QFile::ReadOwner);
    m_program.openPath(m_order.book);
    m_program.openBook()->feed.reloadNow();
    m_program.desk().window().showPage(QStringLiteral("home"));
    take(id);
}

/// The rules that are in force, looked at as if they were new ones.
void Photographer::takeRules()
{
    const QString id = QStringLiteral("rules");
    if (!wants(id))
        return;
    Book& book = *m_program.openBook()->book;
    const Result<RuleSet> rules = rulesInForce(book, book.today());
    if (!rules)
        return complain(rules.failure().text);
    RuleSet other = *rules;
    other.rules.front().amount.number *= 2;
    const Result<CampaignRecord> campaign = campaignOf(book);
    if (!campaign)
        return complain(campaign.failure().text);
    auto* dialog = new ui::RulesDialog(*m_program.desk().workbench(), *campaign, QStringLiteral("rules.json"),
                                       toCanonicalJson(other), &m_program.desk().window());
    dialog->open();
    takeWidget(id, dialog);
    delete dialog;
}

/// Referrals that would go to the newest rules, as if they were not under them yet.
void Photographer::takeMove()
{
    const QString id = QStringLiteral("move");
    if (!wants(id))
        return;
    Book& book = *m_program.openBook()->book;
    auto* dialog = new ui::MoveDialog(*m_program.desk().workbench(),
                                      CampaignStore(book.database()).versionsOf(book.starterCampaign()).back(),
                                      &m_program.desk().window());
    dialog->QDialog::open();
    takeWidget(id, dialog);
    delete dialog;
}

void Photographer::takeWhy()
{
    const QString id = QStringLiteral("why");
    if (!wants(id))
        return;
    ui::MainWindow& window = m_program.desk().window();
    window.showPage(QStringLiteral("payouts"));
    settle();
    window.findChild<QPushButton*>(QStringLiteral("whyReward"))->click();
    settle();
    if (auto* dialog = window.findChild<QDialog*>(QStringLiteral("whyDialog"))) {
        takeWidget(id, dialog);
        dialog->reject();
        return;
    }
    complain(QStringLiteral("nothing explains the reward"));
    m_isWell = false;
}

/// The payouts that were made, and the question before a new one.
/// The lists of the page Payouts besides what is owed, where there is something in them.
void Photographer::takePayoutLists()
{
    ui::MainWindow& window = m_program.desk().window();
    for (const char* list : {"showDecisions", "showBalances", "showDebts"}) {
        const QString id = QStringLiteral("payouts-") + QString::fromLatin1(list).mid(4).toLower();
        if (!wants(id))
            continue;
        window.showPage(QStringLiteral("payouts"));
        settle();
        auto* button = window.findChild<QPushButton*>(QLatin1String(list));
        if (!button || !button->isVisible())
            continue;
        button->click();
        take(id);
    }
}

void Photographer::takePayouts()
{
    const QString id = QStringLiteral("payouts-made");
    if (!wants(id))
        return;
    ui::MainWindow& window = m_program.desk().window();
    window.showPage(QStringLiteral("payouts"));
    auto* page = qobject_cast<ui::PayoutsPage*>(window.page(QStringLiteral("payouts")));
    if (!page)
        return complain(QStringLiteral("there is no page of payouts"));
    page->setPayoutsShown(true);
    take(id);
    page->header()->primary()->click();
    settle();
    if (auto* dialog = window.findChild<QDialog*>(QStringLiteral("preparePayoutDialog"))) {
        takeWidget(QStringLiteral("payouts-prepare"), dialog);
        dialog->reject();
    }
    page->findChild<QAction*>(QStringLiteral("bankFile"))->trigger();
    settle();
    if (auto* dialog = window.findChild<QDialog*>(QStringLiteral("bankFileDialog"))) {
        takeWidget(QStringLiteral("payouts-bankfile"), dialog);
        dialog->findChild<QPushButton*>(QStringLiteral("shopAccount"))->click();
        settle();
        if (auto* account = dialog->findChild<QDialog*>(QStringLiteral("shopAccountDialog"))) {
            takeWidget(QStringLiteral("payouts-account"), account);
            account->reject();
        }
        dialog->reject();
    }
    page->findChild<QPushButton*>(QStringLiteral("showDebts"))->click();
    take(QStringLiteral("payouts-debts"));
    page->setPayoutsShown(false);
}

void Photographer::takeLeaderboardScreen()
{
    const QString id = QStringLiteral("leaderboard-screen");
    if (!wants(id))
        return;
    m_program.desk().commands().action(QStringLiteral("leaderboard.fullscreen"))->trigger();
    settle();
    auto* page = qobject_cast<ui::LeaderboardPage*>(m_program.desk().window().page(QStringLiteral("leaderboard")));
    if (!page || !page->screen())
        return complain(QStringLiteral("the leaderboard did not come to the whole screen"));
    page->screen()->showNormal();
    page->screen()->resize(1280, 800);
    takeWidget(id, page->screen());
    page->screen()->close();
}

} // namespace vouchwell::pictures
