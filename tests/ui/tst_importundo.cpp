#include "core/actions/payoutpayment.h"
#include "core/actions/payouts.h"
#include "core/actions/postdue.h"
#include "core/actions/saveperson.h"
#include "core/actions/undo.h"
#include "core/storage/personstore.h"
#include "tests/ui/importdesk.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/theme.h"

using namespace vouchwell;
using namespace vouchwell::ui;
using namespace vouchwell::ui::test;

namespace {

constexpr auto kCustomers = "Name,E-mail\n"
                            "Ana,ana@example.org\n"
                            "Ben,ben@example.org\n"
                            "Cleo,cleo@example.org\n";
constexpr auto kReferrals = "Referrer,Referrer email,Friend,Friend email,Date\n"
                            "Ana,ana@example.org,Ben,ben@example.org,2025-05-01\n";
constexpr auto kSales = "Receipt,Date,Customer e-mail,Net\n"
                        "B1,2025-05-03,ben@example.org,40.00\n"
                        "B2,2025-05-04,ben@example.org,10.00\n";

} // namespace

/// Imports that are taken back from the page, and the list of them.
class ImportUndoTest : public QObject
{
    Q_OBJECT

private:
    static void import(const ImportDesk& desk, const QString& name, const QByteArray& list)
    {
        open(desk, desk.write(name, list));
        goTo(desk, ImportPage::Step::Done);
    }
    static void undoOnPage(const ImportDesk& desk)
    {
        QVERIFY(desk.button("undoImportButton")->isEnabled());
        desk.click("undoImportButton");
        QVERIFY(desk.bench->isWriting());
        QTRY_VERIFY(!desk.bench->isWriting());
    }
    static QAbstractItemModel* history(const ImportDesk& desk)
    {
        return desk.page->findChild<DataTable*>(QStringLiteral("importHistory"))->model();
    }
    /// Of the step that is shown; empty where nothing is said.
    static QString said(const ImportDesk& desk, const char* label)
    {
        for (const QLabel* each : desk.page->findChildren<QLabel*>(QLatin1String(label))) {
            if (each->isVisible())
                return each->text();
        }
        return {};
    }
    template<typename Type>
    static void must(const Result<Type>& result)
    {
        QVERIFY2(bool(result), result ? "" : qPrintable(result.failure().text));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void takesTheImportBackWhereItHasJustEnded()
    {
        ImportDesk desk;
        import(desk, QStringLiteral("list.csv"), kCustomers);
        QCOMPARE(desk.text("outcomeHeadline"), QStringLiteral("The list is in."));
        QCOMPARE(said(desk, "undoneRemoved"), QString());
        undoOnPage(desk);
        QCOMPARE(desk.count(QStringLiteral("people")), 0);
        QCOMPARE(desk.text("outcomeHeadline"), QStringLiteral("The import was taken back."));
        QCOMPARE(said(desk, "undoneRemoved"), QStringLiteral("Removed: 3."));
        QCOMPARE(said(desk, "undoneKept"), QString());
        QVERIFY(!desk.button("undoImportButton")->isEnabled());
    }

    void followsUndoAndRedoOfTheEditMenu()
    {
        ImportDesk desk;
        import(desk, QStringLiteral("list.csv"), kCustomers);
        must(undo(*desk.book));
        QCOMPARE(desk.text("outcomeHeadline"), QStringLiteral("The import was taken back."));
        QVERIFY(!desk.button("undoImportButton")->isEnabled());
        must(redo(*desk.book));
        QCOMPARE(desk.text("outcomeHeadline"), QStringLiteral("The list is in."));
        QVERIFY(desk.button("undoImportButton")->isEnabled());
        undoOnPage(desk);
        must(redo(*desk.book));
        QCOMPARE(desk.count(QStringLiteral("people")), 3);
        QCOMPARE(said(desk, "undoneRemoved"), QString());
    }

    void saysWhatStaysBecauseItWasChangedSince()
    {
        ImportDesk desk;
        import(desk, QStringLiteral("list.csv"), kCustomers);
        const PersonId ana{desk.value(QStringLiteral("SELECT id FROM people WHERE full_name = 'Ana'")).toLongLong()};
        Person changed = *PersonStore(desk.book->database(), QStringLiteral("ES")).find(ana);
        changed.fullName = QStringLiteral("Ana Alba");
        must(savePerson(*desk.book, changed));
        undoOnPage(desk);
        QCOMPARE(desk.count(QStringLiteral("people")), 1);
        QCOMPARE(said(desk, "undoneRemoved"), QStringLiteral("Removed: 2."));
        QCOMPARE(said(desk, "undoneKept"), QStringLiteral("1 stay(s) because of changes since: Ana Alba."));
    }

    void saysWhatStaysBecauseARewardWasPaid()
    {
        ImportDesk desk;
        import(desk, QStringLiteral("referrals.csv"), kReferrals);
        open(desk, desk.write(QStringLiteral("sales.csv"), kSales));
        importWithPastRewards(desk);
        must(postDue(*desk.book));
        const Result<PayoutId> payout = preparePayout(*desk.book, {});
        must(payout);
        must(approvePayout(*desk.book, *payout));
        must(markPaid(*desk.book, *payout, {}));
        undoOnPage(desk);
        QVERIFY2(said(desk, "undoneCannot").contains(QStringLiteral("because a reward was paid")),
                 qPrintable(said(desk, "undoneCannot")));
        QVERIFY(desk.count(QStringLiteral("transactions")) > 0);
    }

    void listsEveryImportWithCountsThatAddUp()
    {
        ImportDesk desk;
        constexpr int kImports = 10;
        for (int i = 0; i < kImports; ++i)
            import(desk, QStringLiteral("list-%1.csv").arg(i),
                   kCustomers + QByteArray("New,new" + QByteArray::number(i) + "@example.org\n"));
        desk.click("historyButton");
        QCOMPARE(desk.page->step(), ImportPage::Step::Choose);
        QCOMPARE(history(desk)->rowCount(), 8);
        desk.click("showAllImports");
        QCOMPARE(history(desk)->rowCount(), kImports);
        QVERIFY(!desk.button("showAllImports")->isVisible());
        for (int row = 0; row < kImports; ++row) {
            const auto number = [&](int column) { return history(desk)->index(row, column).data().toInt(); };
            QCOMPARE(number(4) + number(5) + number(6) + number(7), number(3));
        }
        QCOMPARE(history(desk)->index(kImports - 1, 0).data().toString(), QStringLiteral("list-0.csv"));
    }

    void takesAnEarlierImportOfTheListBack()
    {
        ImportDesk desk;
        import(desk, QStringLiteral("list.csv"), kCustomers);
        import(desk, QStringLiteral("referrals.csv"), kReferrals); // about two of them
        desk.click("historyButton");
        auto* table = desk.page->findChild<DataTable*>(QStringLiteral("importHistory"));
        table->selectRow(1);
        QTest::keyClick(desk.button("takeBackButton"), Qt::Key_Space);
        QTRY_VERIFY(!desk.bench->isWriting());
        QCOMPARE(said(desk, "undoneRemoved"), QStringLiteral("Removed: 1."));
        QVERIFY(said(desk, "undoneKept").startsWith(QStringLiteral("2 stay(s)")));
        QCOMPARE(history(desk)->index(1, 8).data().toString(), QStringLiteral("Taken back"));
        desk.page->refresh(); // as the window does when the book has been read again
        QCOMPARE(said(desk, "undoneRemoved"), QStringLiteral("Removed: 1."));
        must(redo(*desk.book));
        desk.page->refresh();
        QCOMPARE(said(desk, "undoneRemoved"), QString());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(ImportUndoTest)
#include "tst_importundo.moc"
