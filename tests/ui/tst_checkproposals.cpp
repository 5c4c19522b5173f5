#include "tests/ui/importdesk.h"
#include "ui/imports/checktabs.h"
#include "ui/imports/importrowmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/theme.h"

using namespace vouchwell;
using namespace vouchwell::ui;
using namespace vouchwell::ui::test;

namespace {

constexpr auto kBook = "Name,E-mail,Phone,Street,City,Customer since\n"
                       "Jonathan Smith,,600 111 222,Calle Mayor 1,Vigo,2024-03-01\n";
constexpr auto kFile = "Name,E-mail,Phone,Street,City,Customer since\n"
                       "Jonathon Smith,jon@example.org,+34600111222,,,2024-05-02\n";
constexpr auto kReferrals = "Referrer Name,Friend Name,Friend Email,Referred On\n"
                            "Petra Unkell,Ben Berg,ben@example.org,2025-06-01\n"
                            "petra unkell,Cleo Cruz,cleo@example.org,2025-06-02\n";

} // namespace

/// Who a row means, and who it may be the same person as: what the check step proposes.
class CheckProposalsTest : public QObject
{
    Q_OBJECT

private:
    static DataTable* table(const ImportDesk& desk)
    {
        return desk.page->findChild<DataTable*>(QStringLiteral("checkTable"));
    }
    static CheckTabs* tabs(const ImportDesk& desk)
    {
        return desk.page->findChild<CheckTabs*>(QStringLiteral("checkTabs"));
    }
    static void settle(const ImportDesk& desk)
    {
        QTRY_COMPARE(desk.text("importNote"), QStringLiteral("Nothing is written yet."));
    }
    static void check(const ImportDesk& desk, const char* list)
    {
        open(desk, desk.write(QStringLiteral("list.csv"), list));
        goTo(desk, ImportPage::Step::Check);
    }
    static void checkReferrals(const ImportDesk& desk)
    {
        check(desk, "Name,E-mail\nPetra Unkel,petra@example.org\n");
        goTo(desk, ImportPage::Step::Done);
        desk.feed->reloadNow();
        check(desk, kReferrals);
        QCOMPARE(int(tabs(desk)->current()), int(CheckTab::ReferrerNotFound));
        QCOMPARE(table(desk)->model()->rowCount(), 2);
        table(desk)->setFocus();
    }
    static QWidget* records(const ImportDesk& desk)
    {
        return desk.page->findChild<QWidget*>(QStringLiteral("recordsBeside"));
    }
    /// "first | second | word" of every line that is shown.
    static QStringList beside(const ImportDesk& desk)
    {
        QStringList lines;
        for (int row = 1;; ++row) {
            const auto part = [&](const char* name) {
                return desk.page->findChild<QLabel*>(QString::fromLatin1(name) + QString::number(row));
            };
            if (!part("beside") || !part("beside")->isVisible())
                return lines;
            lines << part("besideFirst")->text() + QLatin1String(" | ") + part("besideSecond")->text() +
                         QLatin1String(" | ") + part("beside")->text();
        }
    }
    static QString referrers(const ImportDesk& desk)
    {
        return desk.value(QStringLiteral("SELECT GROUP_CONCAT(n, ', ') FROM (SELECT DISTINCT p.full_name AS n FROM "
                                         "claims c JOIN people p ON p.id = c.referrer_id ORDER BY n)"));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void showsBothRecordsSideBySide()
    {
        const ImportDesk desk;
        check(desk, kBook);
        QVERIFY(!records(desk)->isVisible());
        goTo(desk, ImportPage::Step::Done);
        check(desk, kFile);
        QCOMPARE(int(tabs(desk)->current()), int(CheckTab::SamePerson));
        QVERIFY(records(desk)->isVisible());
        QCOMPARE(beside(desk), QStringList({QStringLiteral("Jonathon Smith | Jonathan Smith | differs"),
                                            QStringLiteral("jon@example.org | – | only in this row"),
                                            QStringLiteral("+34600111222 | 600 111 222 | same"),
                                            QStringLiteral("– | Calle Mayor 1, Vigo | only in your book"),
                                            QStringLiteral("2 May 2024 | 1 Mar 2024 | differs")}));
        QTest::keyClick(table(desk), Qt::Key_M);
        settle(desk);
        QVERIFY(!records(desk)->isVisible());
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.count(QStringLiteral("people WHERE merged_into IS NULL")), 1);
    }

    void showsTwoRowsOfTheFileSideBySide()
    {
        const ImportDesk desk;
        check(desk, "Name,E-mail,Phone\nJonathan Smith,,600111222\nJonathon Smith,jon@example.org,600111222\n");
        QCOMPARE(int(tabs(desk)->current()), int(CheckTab::SamePerson));
        QCOMPARE(beside(desk).size(), 3);
        QVERIFY(beside(desk).at(1).contains(QStringLiteral("only in")));
        QVERIFY(!beside(desk).join(u' ').contains(QStringLiteral("your book")));
    }

    void enterTakesTheMostLikelyReferrerOfAListOfReferrals()
    {
        const ImportDesk desk;
        checkReferrals(desk);
        QVERIFY(!desk.button("noReferrer")->isVisible());
        QVERIFY(desk.button("leaveOut")->isVisible());
        QTest::keyClick(table(desk), Qt::Key_Return);
        settle(desk);
        QCOMPARE(table(desk)->model()->rowCount(), 0); // both rows
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(referrers(desk), QStringLiteral("Petra Unkel"));
        QCOMPARE(desk.count(QStringLiteral("claims")), 2);
    }

    void deleteGoesOnWithoutTheProposals()
    {
        const ImportDesk desk;
        checkReferrals(desk);
        QTest::keyClick(table(desk), Qt::Key_Delete);
        settle(desk);
        QCOMPARE(table(desk)->model()->rowCount(), 0);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(referrers(desk), QStringLiteral("Petra Unkell"));
    }

    void spaceSkipsTheRowOfAReferrer()
    {
        const ImportDesk desk;
        checkReferrals(desk);
        QTest::keyClick(table(desk), Qt::Key_Space);
        settle(desk);
        QCOMPARE(table(desk)->model()->rowCount(), 1);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.count(QStringLiteral("claims")), 1);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(CheckProposalsTest)
#include "tst_checkproposals.moc"
