#include "core/actions/segments.h"
#include "core/storage/personstore.h"
#include "tests/support/mnemonics.h"
#include "tests/support/pagebench.h"
#include "ui/leaderboard/boardloader.h"
#include "ui/leaderboard/leaderboardmodel.h"
#include "ui/leaderboard/leaderboardpage.h"
#include "ui/leaderboard/leaderboardscreen.h"
#include "ui/leaderboard/seasonsdialog.h"
#include "ui/leaderboard/segmentsdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/periodchooser.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
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
struct Contest
{
    explicit Contest(PageBench& bench)
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

template<typename Data>
void choose(LeaderboardPage& page, const char* name, Data data)
{
    auto* box = page.findChild<QComboBox*>(QLatin1String(name));
    box->setCurrentIndex(box->findData(data));
}

/// The dialog behind the last entry of a box, opened with the keyboard.
template<typename Dialog>
Dialog* openEditor(LeaderboardPage& page, const char* name)
{
    auto* box = page.findChild<QComboBox*>(QLatin1String(name));
    QTest::keyClick(box, Qt::Key_End);
    return page.window()->findChild<Dialog*>();
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
        const Contest board(bench);
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
        const Contest board(bench);
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
        const Contest board(bench);
        LeaderboardPage page(bench.workbench());
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        QTest::keyClick(page.findChild<QCheckBox*>(QStringLiteral("initials")), Qt::Key_Space);
        QCOMPARE(column(page, LeaderboardModel::NameColumn).first(), word("Amelia O."));
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
    void printsTheBoardAsItIsChosen()
    {
        PageBench bench;
        const Contest board(bench);
        LeaderboardPage page(bench.workbench());
        QSignalSpy asked(&bench.workbench(), &Workbench::boardReportRequested);
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        choose(page, "ties", int(TieRule::Dense));
        QTest::keyClick(page.findChild<QCheckBox*>(QStringLiteral("initials")), Qt::Key_Space);
        QTest::mouseClick(page.header()->primary(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        const auto report = asked.first().first().value<BoardReport>();
        const ReportTable table = leaderboardTable(*bench.snapshot(), report, QLocale());
        QCOMPARE(table.rows.size(), size_t(4));
        QCOMPARE(table.rows[0][1].toString(), word("Amelia O."));
        QCOMPARE(table.rows[3][0].toLongLong(), 3);
    }
    void opensAPersonWithEnter()
    {
        PageBench bench;
        const Contest board(bench);
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
        const Contest board(bench);
        LeaderboardPage page(bench.workbench());
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("fullScreen")), Qt::LeftButton);
        QPointer<LeaderboardScreen> screen = page.screen();
        QVERIFY(screen && screen->isVisible() && screen->isFullScreen());
        QVERIFY(screen->accessibleDescription().contains(word("1 Amelia Osei 3")));
        QVERIFY(!screen->grab().isNull());
        refer(bench, board.amelia, 1, QDate(2026, 11, 11));
        bench.snapshot();
        QVERIFY(screen->accessibleDescription().contains(word("1 Amelia Osei 4")));
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
        const Contest board(bench);
        BoardRequest request;
        request.choice.period = {QDate(2026, 11, 1), QDate(2026, 11, 30)};
        request.choice.metric = LeaderMetric::Referrals;
        const SnapshotPtr snapshot = bench.snapshot();
        model.setView(makeBoardView(snapshot, request), QLocale());
        QCOMPARE(model.rowCount(), 4);
        model.setShowsInitials(true);
        request.choice.top = 2;
        model.setView(makeBoardView(snapshot, request), QLocale());
        QCOMPARE(model.rowCount(), 2);
    }
    void makesLargeBoardsOnAWorker()
    {
        PageBench bench;
        const Contest board(bench);
        LeaderboardPage page(bench.workbench());
        page.loader().setFactsAtOnce(0);
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        QCOMPARE(page.table()->model()->rowCount(), 0);
        QVERIFY(!page.table()->isVisible()); // it would say that nobody is on the board
        QTRY_COMPARE(page.table()->model()->rowCount(), 4);
        QVERIFY(page.table()->isVisible());
    }
    void aBoardOfEverybodyDoesNotWaitForTheFile()
    {
        PageBench bench;
        const Contest board(bench);
        LeaderboardPage page(bench.workbench());
        QSignalSpy failed(&bench.workbench(), &Workbench::failed);
        const QString place = bench.book().path();
        QVERIFY(QFile::rename(place, place + word(".away")));
        page.loader().setFactsAtOnce(0);
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        QTRY_COMPARE(page.table()->model()->rowCount(), 4);
        QCOMPARE(failed.size(), 0);
        QVERIFY(QFile::rename(place + word(".away"), place));
    }
    void thePaperIsTitledAsTheBoardThatIsShown()
    {
        PageBench bench;
        const Contest board(bench);
        Segment nobody;
        nobody.name = word("Nobody");
        nobody.filter.tags = {word("nobody")};
        QVERIFY(saveSegment(bench.book(), nobody).isOk());
        bench.snapshot();
        LeaderboardPage page(bench.workbench());
        QSignalSpy asked(&bench.workbench(), &Workbench::boardReportRequested);
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        choose(page, "segment", qint64(1)); // worked out on a worker
        QTest::mouseClick(page.header()->primary(), Qt::LeftButton);
        QCOMPARE(asked.first().first().value<BoardReport>().style.filter, QString());
        QTRY_COMPARE(page.table()->model()->rowCount(), 0);
        QTest::mouseClick(page.header()->primary(), Qt::LeftButton);
        QCOMPARE(asked.last().first().value<BoardReport>().style.filter, word("Nobody"));
    }
    void showsOnlyThePeopleOfASegment()
    {
        PageBench bench;
        const Contest board(bench);
        LeaderboardPage page(bench.workbench());
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        auto* dialog = openEditor<SegmentsDialog>(page, "segment");
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("Friends of the house"));
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("save"));
        QVERIFY(!save->isEnabled());
        dialog->findChild<QLineEdit*>(QStringLiteral("tags"))->setText(QStringLiteral("vip"));
        QVERIFY(save->isEnabled());
        auto* count = dialog->findChild<QLabel*>(QStringLiteral("note"));
        QTRY_COMPARE(count->text(), QStringLiteral("0 people are in it."));
        QTest::mouseClick(save, Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("close")), Qt::LeftButton);
        Person amelia = *PersonStore(bench.book().database(), QStringLiteral("ES")).find(board.amelia);
        amelia.tags << QStringLiteral("VIP");
        bench.save(amelia);
        bench.snapshot();
        choose(page, "segment", qint64(1));
        QTRY_COMPARE(column(page, LeaderboardModel::NameColumn), QStringList(word("Amelia Osei")));
    }
    void leavesOutWhoChoseNotToBeShown()
    {
        PageBench bench;
        const Contest board(bench);
        Person tomas = *PersonStore(bench.book().database(), QStringLiteral("ES")).find(board.tomas);
        tomas.isOffBoards = true;
        bench.save(tomas);
        bench.snapshot();
        LeaderboardPage page(bench.workbench());
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        QCOMPARE(column(page, LeaderboardModel::NameColumn),
                 QStringList({word("Amelia Osei"), word("Priya Nair"), word("Chen Yu")}));
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("missing"))->text().contains(word("chose not to be shown")));
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("sums"))->text().startsWith(word("In all: 8 referred")));
    }
    void makesASeasonAndFreezesItsPlaces()
    {
        PageBench bench;
        const Contest board(bench);
        LeaderboardPage page(bench.workbench());
        page.show();
        page.refresh();
        auto* dialog = openEditor<SeasonsDialog>(page, "season");
        QCOMPARE(vouchwell::test::sharedMnemonics(*dialog), QStringList());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(QStringLiteral("name"))->setText(QStringLiteral("October"));
        dialog->findChild<QDateEdit*>(QStringLiteral("from"))->setDate(QDate(2026, 10, 1));
        dialog->findChild<QDateEdit*>(QStringLiteral("to"))->setDate(QDate(2026, 10, 31));
        auto* metric = dialog->findChild<QComboBox*>(QStringLiteral("metric"));
        metric->setCurrentIndex(metric->findData(QStringLiteral("referrals")));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("save")), Qt::LeftButton);
        const QStringList october{word("Tomás Rivera"), word("Chen Yu"), word("Amelia Osei")};
        QCOMPARE(column(page, LeaderboardModel::NameColumn), october);
        QVERIFY(!page.findChild<PeriodChooser*>()->isEnabled());
        QSignalSpy shown(dialog, &SeasonsDialog::seasonChosen);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("closeSeason")), Qt::LeftButton);
        QTRY_COMPARE(shown.size(), 1);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("close")), Qt::LeftButton);
        refer(bench, board.amelia, 5, QDate(2026, 10, 12));
        bench.snapshot();
        page.refresh();
        QCOMPARE(column(page, LeaderboardModel::NameColumn), october);
        QStringList fame;
        for (const QLabel* label : page.findChild<QWidget*>(QStringLiteral("fameCard"))->findChildren<QLabel*>())
            fame << label->text();
        QCOMPARE(fame.indexOf(word("Tomás Rivera")), fame.indexOf(word("October")) + 1);
    }
    void ranksFairly()
    {
        PageBench bench;
        const Contest board(bench);
        LeaderboardPage page(bench.workbench());
        page.show();
        page.refresh();
        rankBy(page, LeaderMetric::Referrals);
        QVERIFY(page.table()->isColumnHidden(LeaderboardModel::ValueColumn));
        choose(page, "fairness", int(Fairness::PerYear));
        QVERIFY(column(page, LeaderboardModel::NameColumn).isEmpty());
        QVERIFY(page.findChild<QLabel*>(QStringLiteral("missing"))->text().contains(word("since when")));
        rankBy(page, LeaderMetric::ConversionRate); // which is no number to divide by years
        QCOMPARE(page.findChild<QComboBox*>(QStringLiteral("fairness"))->currentIndex(), 0);
        QVERIFY(!page.table()->isColumnHidden(LeaderboardModel::ValueColumn));
    }
};

QTEST_MAIN(LeaderboardPageTest)
#include "tst_leaderboardpage.moc"
