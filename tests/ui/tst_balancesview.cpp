#include "core/actions/publishrules.h"
#include "core/actions/redeem.h"
#include "core/rules/starterrules.h"
#include "core/storage/balancereader.h"
#include "tests/support/pagebench.h"
#include "ui/payouts/payoutspage.h"
#include "ui/people/customerspage.h"
#include "ui/people/linkbutton.h"
#include "ui/widgets/datatable.h"

#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;

namespace {

/// Lucía brought Ana: 10.00 of credit for her, which expires, and 120 points for Ana.
struct Shop
{
    explicit Shop(PageBench& bench)
    {
        RuleSet rules = starterRules({QStringLiteral("EUR"), 2});
        rules.rules.front().reward.form = RewardForm::StoreCredit;
        rules.rules.front().expiryDays = 30;
        rules.rules.push_back(rules.rules.front());
        Rule& points = rules.rules.back();
        points.key = QStringLiteral("points");
        points.role = Role::Friend;
        points.reward.form = RewardForm::Points;
        points.amount.number = 120;
        points.expiryDays = 0;
        const Result<Published> published = publishRules(bench.book(), {{}, rules, QDate(2026, 10, 1), {}});
        if (!published)
            qFatal("%s", qPrintable(published.failure().text));
        lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        const PersonId ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
        bench.referral(lucia, ana, QDate(2026, 11, 1));
        bench.sale(ana, QDate(2026, 11, 3), 1200, QStringLiteral("B-1"));
        bench.snapshot();
    }

    PersonId lucia;
};

DataTable* table(const QWidget& widget, const char* name)
{
    return widget.findChild<DataTable*>(QLatin1String(name));
}

QString cell(const QWidget& widget, const char* name, int row, int column)
{
    return table(widget, name)->model()->index(row, column).data().toString();
}

QPushButton* button(const QWidget& widget, const char* name)
{
    return widget.findChild<QPushButton*>(QLatin1String(name));
}

void click(const QWidget& widget, const char* name)
{
    QVERIFY2(button(widget, name) && button(widget, name)->isVisible(), name);
    QTest::mouseClick(button(widget, name), Qt::LeftButton);
}

void enter(const QWidget& dialog, const char* field, const QString& text)
{
    dialog.findChild<QLineEdit*>(QLatin1String(field))->setFocus();
    dialog.findChild<QLineEdit*>(QLatin1String(field))->setText(text);
}

} // namespace

/// Credit, points and pieces on screen: who has what, its use, and the statement.
class BalancesViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void showsWhoHasWhat()
    {
        PageBench bench;
        const Shop shop(bench);
        PayoutsPage page(bench.workbench());
        showBalances(page);
        QCOMPARE(cell(page, "balancesTable", 0, 0), QStringLiteral("Ana Pérez"));
        QVERIFY(cell(page, "balancesTable", 0, 3).startsWith(u"120 point"));
        QCOMPARE(cell(page, "balancesTable", 1, 1), QStringLiteral("Store credit"));
        QCOMPARE(cell(page, "balancesTable", 1, 3), QStringLiteral("€10.00"));
        QCOMPARE(cell(page, "balancesTable", 1, 6), QStringLiteral("17 Dec 2026"));
    }
    void findsPeopleByName()
    {
        PageBench bench;
        const Shop shop(bench);
        PayoutsPage page(bench.workbench());
        showBalances(page);
        auto* search = page.findChild<QLineEdit*>(QStringLiteral("searchField"));
        QVERIFY(search && search->isVisible());
        search->setText(QStringLiteral("lucia"));
        QTRY_COMPARE(table(page, "balancesTable")->model()->rowCount(), 1);
    }
    void usesCreditWithTheKeyboard()
    {
        PageBench bench;
        const Shop shop(bench);
        PayoutsPage page(bench.workbench());
        showBalances(page);
        DataTable* balances = table(page, "balancesTable");
        balances->setCurrentIndex(balances->model()->index(1, 0));
        QTest::keyClick(balances, Qt::Key_Return);
        auto* dialog = page.findChild<QDialog*>(QStringLiteral("redeemDialog"));
        QVERIFY(dialog);
        QVERIFY(!button(*dialog, "accept")->isEnabled());
        enter(*dialog, "amount", QStringLiteral("10.01"));
        QVERIFY(!button(*dialog, "accept")->isEnabled());
        enter(*dialog, "document", QStringLiteral("T-7"));
        enter(*dialog, "amount", QStringLiteral("7.50"));
        QTest::keyClick(dialog->findChild<QLineEdit*>(QStringLiteral("amount")), Qt::Key_Return);
        QCOMPARE(bench.value(QStringLiteral("SELECT amount_minor || ' ' || document || ' ' || balance FROM "
                                            "redemptions")),
                 QStringLiteral("750 T-7 credit"));
        QTRY_COMPARE(cell(page, "balancesTable", 1, 3), QStringLiteral("€2.50"));
        QCOMPARE(cell(page, "balancesTable", 1, 4), QStringLiteral("€7.50"));
    }
    void usesPoints()
    {
        PageBench bench;
        const Shop shop(bench);
        PayoutsPage page(bench.workbench());
        showBalances(page);
        click(page, "useBalance");
        auto* dialog = page.findChild<QDialog*>(QStringLiteral("redeemDialog"));
        enter(*dialog, "amount", QStringLiteral("121"));
        QVERIFY(!button(*dialog, "accept")->isEnabled());
        enter(*dialog, "amount", QStringLiteral("20"));
        click(*dialog, "accept");
        QTRY_VERIFY(cell(page, "balancesTable", 0, 3).startsWith(u"100 point"));
    }
    void showsAStatementAndCancelsAUse()
    {
        PageBench bench;
        const Shop shop(bench);
        QVERIFY(redeem(bench.book(), {shop.lucia, {}, 400, {}, QStringLiteral("T-8")}));
        PayoutsPage page(bench.workbench());
        showBalances(page);
        table(page, "balancesTable")->setCurrentIndex(table(page, "balancesTable")->model()->index(1, 0));
        click(page, "showStatement");
        auto* dialog = page.findChild<QDialog*>(QStringLiteral("statementDialog"));
        QVERIFY(dialog);
        DataTable* lines = table(*dialog, "statementTable");
        QCOMPARE(lines->model()->rowCount(), 4); // opening, earned, used, closing
        QCOMPARE(cell(*dialog, "statementTable", 1, 1), QStringLiteral("Earned for bringing Ana Pérez, sale B-1"));
        QCOMPARE(cell(*dialog, "statementTable", 2, 1), QStringLiteral("Used, T-8"));
        QCOMPARE(cell(*dialog, "statementTable", 2, 2), QStringLiteral("(€4.00)"));
        QCOMPARE(cell(*dialog, "statementTable", 3, 3), QStringLiteral("€6.00"));
        QVERIFY(!button(*dialog, "cancelUse")->isVisible());
        lines->setCurrentIndex(lines->model()->index(2, 0));
        click(*dialog, "cancelUse");
        auto* reason = dialog->findChild<QDialog*>(QStringLiteral("reasonDialog"));
        enter(*reason, "reason", QStringLiteral("wrong person"));
        click(*reason, "accept");
        QCOMPARE(bench.value(QStringLiteral("SELECT reason FROM redemption_returns")), QStringLiteral("wrong person"));
        QTRY_COMPARE(lines->model()->rowCount(), 5);
        QCOMPARE(cell(*dialog, "statementTable", 4, 3), QStringLiteral("€10.00"));
    }
    void savesAStatement()
    {
        PageBench bench;
        const Shop shop(bench);
        PayoutsPage page(bench.workbench());
        showBalances(page);
        click(page, "showStatement");
        auto* dialog = page.findChild<QDialog*>(QStringLiteral("statementDialog"));
        for (const auto& [name, suffix] : {std::pair("statementPdf", "pdf"), std::pair("statementCsv", "csv")}) {
            const QString path = bench.path(QStringLiteral("statement.") + QLatin1String(suffix));
            bench.prompts().nextFile(path);
            click(*dialog, name);
            QVERIFY2(QFile::exists(path), name);
        }
        QVERIFY(!bench.prompts().fileRequests().front().suggestedName.contains(u':'));
    }
    void offersBothInTheDetailsOfAPerson()
    {
        PageBench bench;
        const Shop shop(bench);
        CustomersPage page(bench.workbench());
        page.resize(1200, 800);
        page.show();
        page.refresh();
        QVERIFY(page.showPerson(shop.lucia));
        const auto link = [&](const QString& text) -> LinkButton* {
            for (auto* one : page.findChildren<LinkButton*>()) {
                if (one->text().contains(text) && one->isVisible())
                    return one;
            }
            return nullptr;
        };
        QTRY_VERIFY(link(QStringLiteral("€10.00…")));
        QTest::mouseClick(link(QStringLiteral("€10.00…")), Qt::LeftButton);
        QVERIFY(page.findChild<QDialog*>(QStringLiteral("redeemDialog")));
        page.findChild<QDialog*>(QStringLiteral("redeemDialog"))->close();
        QTest::mouseClick(link(QStringLiteral("Statement")), Qt::LeftButton);
        QVERIFY(page.findChild<QDialog*>(QStringLiteral("statementDialog")));
    }
    void isNotOfferedWhereEverythingIsPaidAsMoney()
    {
        PageBench bench;
        bench.snapshot();
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        QVERIFY(!button(page, "showBalances")->isVisible());
    }

private:
    static void showBalances(PayoutsPage& page)
    {
        page.resize(1100, 700);
        page.show();
        page.refresh();
        click(page, "showBalances");
        QTRY_COMPARE(table(page, "balancesTable")->model()->rowCount(), 2);
    }
};

QTEST_MAIN(BalancesViewTest)
#include "tst_balancesview.moc"
