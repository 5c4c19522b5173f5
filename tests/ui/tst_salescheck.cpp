#include "tests/ui/checkhands.h"
#include "ui/widgets/theme.h"

using namespace vouchwell;
using namespace vouchwell::ui;
using namespace vouchwell::ui::test;
using Model = ImportRowModel;

namespace {

constexpr auto kReferrals = "Referrer,Referrer email,Friend,Friend email,Date\n"
                            "Ana,ana@example.org,Ben,ben@example.org,2025-05-01\n"
                            "Ana,ana@example.org,Cleo,cleo@example.org,2025-05-02\n";
constexpr auto kSales = "Receipt,Date,Customer name,Customer e-mail,Net,Original receipt\n"
                        "B1,2025-05-03,Ben,ben@example.org,40.00,\n"
                        "B2,2025-05-04,Dora,dora@example.org,10.00,\n";
constexpr auto kLaterSales = "Receipt,Date,Customer name,Customer e-mail,Net,Original receipt\n"
                             "B1,2025-05-03,Ben,ben@example.org,45.00,\n"
                             "B2,2025-05-06,Cleo,cleo@example.org,10.00,\n"
                             "B3,2025-05-07,Cleo,cleo@example.org,9.00,\n"
                             "R1,2025-05-08,Ben,ben@example.org,-5.00,B1\n"
                             "R2,2025-05-09,Dora,dora@example.org,-5.00,X9\n";

QString sales(const ImportDesk& desk)
{
    return desk.value(QStringLiteral("SELECT GROUP_CONCAT(t, ', ') FROM (SELECT x.doc_no || ' ' || x.occurred_on || "
                                     "' ' || x.net_minor || ' ' || p.full_name AS t FROM transactions x JOIN people p "
                                     "ON p.id = x.person_id WHERE x.kind = 'sale' ORDER BY x.doc_no)"));
}

} // namespace

/// The check step of a list of sales.
class SalesCheckTest : public QObject
{
    Q_OBJECT

private:
    static void import(const ImportDesk& desk, const QString& name, const QByteArray& list)
    {
        open(desk, desk.write(name, list));
        goTo(desk, ImportPage::Step::Done);
    }
    /// A book with two referrals and two sales, and a later list of sales up to its check.
    static void openLaterSales(const ImportDesk& desk)
    {
        import(desk, QStringLiteral("referrals.csv"), kReferrals);
        import(desk, QStringLiteral("sales-1.csv"), kSales);
        desk.feed->reload();
        QTRY_VERIFY(desk.bench->snapshot());
        open(desk, desk.write(QStringLiteral("sales-2.csv"), kLaterSales));
        goTo(desk, ImportPage::Step::Check);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void saysWhoBecomesACustomer()
    {
        ImportDesk desk;
        openLaterSales(desk);
        QCOMPARE(tabText(desk, CheckTab::Converted), QStringLiteral("Becomes a customer  1"));
        openTab(desk, CheckTab::Converted);
        QCOMPARE(cell(desk, 0, Model::LabelColumn), QStringLiteral("Cleo"));
        QCOMPARE(cell(desk, 0, Model::ReferrerColumn), QStringLiteral("Ana"));
        QCOMPARE(cell(desk, 0, Model::StageColumn), stageTitle(Stage::Received));
        QCOMPARE(cell(desk, 0, Model::DayColumn), QStringLiteral("7 May 2025"));
        QCOMPARE(cell(desk, 0, Model::ResultColumn), QStringLiteral("Customer"));
        QVERIFY(cell(desk, 0, Model::RewardColumn).startsWith(QStringLiteral("€")));
        QCOMPARE(desk.text("tabSum"),
                 QStringLiteral("1 become(s) a customer. Rewards: %1 in all.").arg(cell(desk, 0, Model::RewardColumn)));
        QCOMPARE(desk.button("nextButton")->text(), QStringLiteral("Import 3 sale(s) (1 become(s) a customer)"));
        clickCell(desk, 0, Model::TickColumn); // the sale is left out
        settle(desk);
        QCOMPARE(tabText(desk, CheckTab::Converted), QStringLiteral("Becomes a customer  0"));
        QCOMPARE(desk.button("nextButton")->text(), QStringLiteral("Import 2 sale(s)"));
    }

    void saysWhoIsACustomerNoMore()
    {
        ImportDesk desk;
        import(desk, QStringLiteral("referrals.csv"), kReferrals);
        open(desk, desk.write(QStringLiteral("sales-1.csv"), kSales));
        importWithPastRewards(desk);
        open(desk, desk.write(QStringLiteral("back.csv"), "Receipt,Date,Customer e-mail,Net,Original receipt\n"
                                                          "R1,2025-05-08,ben@example.org,-40.00,B1\n"));
        goTo(desk, ImportPage::Step::Check);
        openTab(desk, CheckTab::Converted);
        QCOMPARE(cell(desk, 0, Model::ResultColumn), QStringLiteral("Customer no more"));
        QCOMPARE(cell(desk, 0, Model::RewardColumn), formatMoney({-1000, desk.book->shop().currency}, QLocale()));
        QVERIFY(desk.text("rowReason").contains(QStringLiteral("B1")));
    }

    void showsBothValuesOfAChangedDocumentAndKeepsTheBook()
    {
        ImportDesk desk;
        openLaterSales(desk);
        const QString before = sales(desk);
        QCOMPARE(tabText(desk, CheckTab::ChangedSales), QStringLiteral("Changed  2"));
        QCOMPARE(int(tabs(desk)->current()), int(CheckTab::ChangedSales)); // it waits for a decision
        QCOMPARE(cell(desk, 0, Model::BookColumn), QStringLiteral("€40.00"));
        QCOMPARE(cell(desk, 0, Model::FileColumn), QStringLiteral("€45.00"));
        QCOMPARE(cell(desk, 1, Model::BookColumn), QStringLiteral("Dora · 4 May 2025"));
        QCOMPARE(cell(desk, 1, Model::FileColumn), QStringLiteral("Cleo · 6 May 2025"));
        QCOMPARE(cell(desk, 1, Model::ResultColumn), QStringLiteral("As in the book"));
        goTo(desk, ImportPage::Step::Done);
        QVERIFY(sales(desk).startsWith(before));
    }

    void takesTheFilesValuesOfOneDocumentByKey()
    {
        ImportDesk desk;
        openLaterSales(desk);
        clickCell(desk, 0, Model::LabelColumn);
        QTest::keyClick(table(desk), Qt::Key_F);
        settle(desk);
        QCOMPARE(tabText(desk, CheckTab::ChangedSales), QStringLiteral("Changed  2")); // it can be decided again
        QCOMPARE(cell(desk, 0, Model::ResultColumn), QStringLiteral("As in the file"));
        QCOMPARE(cell(desk, 0, Model::BookColumn), QStringLiteral("€40.00"));
        QVERIFY(desk.button("nextButton")->text().contains(QStringLiteral("1 change(s)")));
        QTest::keyClick(table(desk), Qt::Key_B);
        settle(desk);
        QCOMPARE(cell(desk, 0, Model::ResultColumn), QStringLiteral("As in the book"));
        desk.click("takeFile");
        settle(desk);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(sales(desk),
                 QStringLiteral("B1 2025-05-03 4500 Ben, B2 2025-05-04 1000 Dora, B3 2025-05-07 900 Cleo"));
    }

    void takesTheFilesValuesOfAllDocuments()
    {
        ImportDesk desk;
        openLaterSales(desk);
        clickCell(desk, 0, Model::LabelColumn);
        chooseScope(desk, 1);
        desk.click("takeFile");
        settle(desk);
        QVERIFY(desk.button("nextButton")->text().contains(QStringLiteral("2 change(s)")));
        clickCell(desk, 1, Model::LabelColumn);
        desk.click("keepBook"); // all but this one
        settle(desk);
        QVERIFY(desk.button("nextButton")->text().contains(QStringLiteral("1 change(s)")));
        desk.click("takeBackDecision");
        settle(desk);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(sales(desk),
                 QStringLiteral("B1 2025-05-03 4500 Ben, B2 2025-05-06 1000 Cleo, B3 2025-05-07 900 Cleo"));
    }

    void asksAboutADocumentThatIsTwiceInTheFile()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("twice.csv"), "Receipt,Date,Customer e-mail,Net\n"
                                                           "B1,2025-05-03,ben@example.org,40.00\n"
                                                           "B1,2025-05-04,ben@example.org,41.00\n"));
        goTo(desk, ImportPage::Step::Check);
        QCOMPARE(int(tabs(desk)->current()), int(CheckTab::NeedsFixing));
        QVERIFY(!tabs(desk)->isTabVisible(int(CheckTab::ChangedSales)));
        QVERIFY(desk.text("rowReason").contains(QStringLiteral("another row of this file")));
    }

    void saysWhichReturnsHaveFoundTheirSale()
    {
        ImportDesk desk;
        openLaterSales(desk);
        QCOMPARE(tabText(desk, CheckTab::Returns), QStringLiteral("Returns  2"));
        openTab(desk, CheckTab::Returns);
        QCOMPARE(cell(desk, 0, Model::OriginalColumn), QStringLiteral("B1"));
        QCOMPARE(cell(desk, 0, Model::DayColumn), QStringLiteral("3 May 2025"));
        QCOMPARE(cell(desk, 0, Model::ResultColumn), QStringLiteral("Sale found"));
        QCOMPARE(cell(desk, 1, Model::ResultColumn), QStringLiteral("No sale found"));
        clickCell(desk, 1, Model::LabelColumn);
        QVERIFY(desk.text("rowReason").contains(QStringLiteral("“X9” is not in the book")));
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(SalesCheckTest)
#include "tst_salescheck.moc"
