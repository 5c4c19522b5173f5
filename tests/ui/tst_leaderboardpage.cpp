#include "tests/support/pagebench.h"
#include "ui/leaderboard/leaderboardmodel.h"
#include "ui/leaderboard/leaderboardpage.h"
#include "ui/leaderboard/leaderboardscreen.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/periodchooser.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;

namespace {

/// `count` friends referred by one person, all on one day of a month.
void refer(PageBench& bench, PersonId referrer, int count, QDate on)
{
    for (int i = 0; i < count; ++i) {
        ReferralEntry entry;
        entry.referrer = referrer;
        entry.newFriendName = QStringLiteral("Friend %1 of %2 in %3").arg(i).arg(referrer.value).arg(on.month());
        entry.referredOn = on;
        QVERIFY(recordReferral(bench.book(), entry).isOk());
    }
}

/// November: Amelia 3, Tomás 2, Priya 2, Chen 1. October: Tomás 3, Amelia 1, Chen 2.
struct Board
{
    explicit Board(PageBench& bench)
    {
        const auto person = [&](const char* given, const char* family) {
            return bench.person(QString::fromUtf8(given), QString::fromUtf8(family));
        };
        amelia = person("Amelia", "Osei");
        tomas = person("Tomás", "Rivera");
        priya = person("Priya", "Nair");
        chen = person("Chen", "Yu");
        const QDate october(2026, 10, 10);
        const QDate november(2026, 11, 10);
        refer(bench, tomas, 3, october);
        refer(bench, amelia, 1, october);
        refer(bench, chen, 2, october);
        refer(bench, amelia, 3, november);
        refer(bench, tomas, 2, november);
        refer(bench, priya, 2, november);
        refer(bench, chen, 1, november);
        bench.snapshot();
    }

    PersonId amelia, tomas, priya, chen;
};

QStringList column(const LeaderboardPage& page, int which)
{
    QStringList texts;
    for (int row = 0; row < page.table()->model()->rowCount(); ++row)
        texts.append(page.table()->model()->index(row, which).data().toString());
    return texts;
}

void rankBy(LeaderboardPage& page, LeaderMetric metric)
{
    auto* box = page.findChild<QComboBox*>(QStringLiteral("metric"));
    box->setCurrentIndex(box->findData(int(metric)));
}

QString word(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class LeaderboardPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void equalCountsShareARank()
    {
        PageBench bench;
        const Board board(bench);
        LeaderboardPage page(bench.workbench());
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        QCOMPARE(column(page, LeaderboardModel::RankColumn), QStringList({word("1"), word("2"), word("2"), word("4")}));
        QCOMPARE(column(page, LeaderboardModel::NameColumn).first(), word("Amelia Osei"));
        QCOMPARE(column(page, LeaderboardModel::ReferralsColumn),
                 QStringList({word("3"), word("2"), word("2"), word("1")}));
        const auto* model = page.table()->model();
        QCOMPARE(model->index(0, LeaderboardModel::BarColumn).data(LeaderboardModel::FractionRole).toDouble(), 1.0);
        QCOMPARE(page.countsText().contains(u'4'), true);
    }
    void showsMovementAgainstThePeriodBefore()
    {
        PageBench bench;
        const Board board(bench);
        LeaderboardPage page(bench.workbench());
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        QHash<QString, QString> moves;
        const QStringList names = column(page, LeaderboardModel::NameColumn);
        const QStringList texts = column(page, LeaderboardModel::MoveColumn);
        for (int i = 0; i < names.size(); ++i)
            moves.insert(names.at(i), texts.at(i));
        QCOMPARE(moves.value(word("Amelia Osei")), word("▲ 2"));
        QCOMPARE(moves.value(word("Tomás Rivera")), word("▼ 1"));
        QCOMPARE(moves.value(word("Priya Nair")), word("new"));
        QCOMPARE(moves.value(word("Chen Yu")), word("▼ 2"));
        QVERIFY(!page.table()->isColumnHidden(LeaderboardModel::MoveColumn));
        page.findChild<PeriodChooser*>()->setKind(ui::Period::Kind::AllTime);
        QVERIFY(page.table()->isColumnHidden(LeaderboardModel::MoveColumn));
    }
    void hidesFamilyNamesOnRequest()
    {
        PageBench bench;
        const Board board(bench);
        LeaderboardPage page(bench.workbench());
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        QTest::keyClick(page.findChild<QCheckBox*>(QStringLiteral("initials")), Qt::Key_Space);
        QCOMPARE(column(page, LeaderboardModel::NameColumn).first(), word("Amelia O."));
    }
    void shortensNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("two") << word("Amelia Osei") << word("Amelia O.");
        QTest::newRow("three") << word("Lucía Gómez Ruiz") << word("Lucía R.");
        QTest::newRow("one") << word("Zoë") << word("Zoë");
        QTest::newRow("letter with a mark of its own") << word("Ana E\u0301lan") << word("Ana E\u0301.");
        QTest::newRow("beyond the first plane") << word("Ana \U0001F600x") << word("Ana \U0001F600.");
        QTest::newRow("nothing") << QString() << QString();
    }
    void shortensNames()
    {
        QFETCH(QString, name);
        QTEST(nameWithInitial(name), "shown");
    }
    void cutsALongBoardUntilAskedForAll()
    {
        PageBench bench;
        for (int i = 0; i < 130; ++i) {
            ReferralEntry entry;
            entry.newReferrerName = QStringLiteral("Referrer %1").arg(i);
            entry.newFriendName = QStringLiteral("Friend %1").arg(i);
            entry.referredOn = QDate(2026, 11, 5);
            QVERIFY(recordReferral(bench.book(), entry).isOk());
        }
        bench.snapshot();
        LeaderboardPage page(bench.workbench());
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        QCOMPARE(page.table()->model()->rowCount(), 100);
        QVERIFY(page.countsText().contains(QStringLiteral("130")));
        auto* all = page.findChild<QPushButton*>(QStringLiteral("showAll"));
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(page.table()->model()->rowCount(), 130);
        QVERIFY(!all->isVisible());
    }
    void printingLeadsToTheReports()
    {
        PageBench bench;
        const Board board(bench);
        Command command;
        command.id = QStringLiteral("report.leaderboard");
        const QAction* report = bench.commands().add(command);
        QSignalSpy triggered(report, &QAction::triggered);
        LeaderboardPage page(bench.workbench());
        page.show();
        QTest::mouseClick(page.header()->primary(), Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
    }
    void opensAPersonWithEnter()
    {
        PageBench bench;
        const Board board(bench);
        LeaderboardPage page(bench.workbench());
        QSignalSpy asked(&bench.workbench(), &Workbench::personRequested);
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        page.table()->setCurrentIndex(page.table()->model()->index(0, 0));
        QTest::keyClick(page.table(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<PersonId>().value, board.amelia.value);
    }
    void fillsTheScreenUntilEscape()
    {
        PageBench bench;
        const Board board(bench);
        LeaderboardPage page(bench.workbench());
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("fullScreen")), Qt::LeftButton);
        QPointer<LeaderboardScreen> screen = page.screen();
        QVERIFY(screen && screen->isVisible() && screen->isFullScreen());
        QVERIFY(screen->accessibleDescription().startsWith(word("1 Amelia Osei 3")));
        QTest::keyClick(screen.data(), Qt::Key_Escape);
        QTRY_VERIFY(!screen);
        QVERIFY(!page.screen());
    }
    void saysWhyTheBoardIsEmpty()
    {
        PageBench bench;
        bench.snapshot();
        LeaderboardPage page(bench.workbench());
        QSignalSpy record(&bench.workbench(), &Workbench::recordReferralRequested);
        page.show();
        page.refresh();
        auto* button = page.findChild<QPushButton*>(QStringLiteral("emptyStateAction"));
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(record.size(), 1);
    }
    void keepsTheRulesOfModels()
    {
        PageBench bench;
        LeaderboardModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Board board(bench);
        LeaderboardModel::Request request;
        request.period = {QDate(2026, 11, 1), QDate(2026, 11, 30)};
        request.metric = LeaderMetric::Referrals;
        model.setBoard(bench.snapshot(), request, QLocale());
        QCOMPARE(model.rowCount(), 4);
        model.setShowsInitials(true);
        request.top = 2;
        model.setBoard(bench.snapshot(), request, QLocale());
        QCOMPARE(model.rowCount(), 2);
    }
    void ranksWithoutTheBoardAreTheRanksOfTheBoard()
    {
        PageBench bench;
        const Board board(bench);
        const SnapshotPtr snapshot = bench.snapshot();
        const vouchwell::Period period{QDate(2026, 10, 1), QDate(2026, 11, 30)};
        std::vector<qint32> people;
        std::vector<qint64> expected;
        size_t total = 0;
        leaderboard(*snapshot, period, LeaderMetric::Referrals, 1, &total);
        for (const LeaderRow& row : leaderboard(*snapshot, period, LeaderMetric::Referrals)) {
            people.push_back(row.person);
            expected.push_back(row.rank);
        }
        QCOMPARE(leaderRanks(*snapshot, period, LeaderMetric::Referrals, people), expected);
        QCOMPARE(total, people.size());
    }
};

QTEST_MAIN(LeaderboardPageTest)
#include "tst_leaderboardpage.moc"
