#include "core/actions/saveperson.h"
#include "core/metrics/boardtable.h"
#include "core/metrics/boardwords.h"
#include "core/metrics/fairvalue.h"
#include "core/storage/personstore.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 6, 30);
const Period kApril{QDate(2026, 4, 1), QDate(2026, 4, 30)};

} // namespace

Q_DECLARE_METATYPE(vouchwell::TieRule)

class LeaderboardTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestBook> m_book;
    int m_count = 0;

    /// A friend of the referrer, claimed and buying on days of April; 0 means never.
    QString bring(const QString& referrer, int claimed, int bought, const char* net = "10.00")
    {
        const QString who = QStringLiteral("friend%1@example.org").arg(++m_count);
        m_book->import(
            ImportKind::Referrals,
            QStringLiteral("Referrer Name,Referrer Email,Friend Email,Referred On\n%1,%1@example.org,%2,%3\n")
                .arg(referrer, who, QDate(2026, 4, 1).addDays(claimed - 1).toString(Qt::ISODate)));
        if (bought > 0)
            book(who, QStringLiteral("sale"), bought, net, {});
        return who;
    }
    void book(const QString& who, const QString& kind, int day, const char* net, const QString& of)
    {
        m_book->import(
            ImportKind::Sales,
            QStringLiteral("Document,Kind,Email,Date,Net,Original Document\n%1-%2,%2,%1,%3,%4,%5\n")
                .arg(who, kind, QDate(2026, 4, 1).addDays(day - 1).toString(Qt::ISODate), QLatin1String(net), of));
    }
    static BoardChoice chosen(LeaderMetric metric, size_t top = 0, const Period& period = kApril)
    {
        BoardChoice choice;
        choice.period = period;
        choice.metric = metric;
        choice.top = top;
        return choice;
    }
    template<typename Change>
    void change(const QString& name, Change change)
    {
        const SnapshotPtr snapshot = m_book->snapshot();
        PersonStore people(m_book->book().database(), QStringLiteral("ES"));
        for (size_t i = 0; i < snapshot->people.id.size(); ++i) {
            if (snapshot->people.name.at(i) != name)
                continue;
            Person person = people.find({snapshot->people.id[i]}).value();
            change(person);
            mustHave(savePerson(m_book->book(), person));
        }
    }
    void hide(const QString& name)
    {
        change(name, [](Person& person) { person.isOffBoards = true; });
    }
    void since(const QString& name, QDate day)
    {
        change(name, [&](Person& person) { person.customerSince = day; });
    }
    QStringList board(LeaderMetric metric, size_t top = 0, const Period& period = kApril)
    {
        const SnapshotPtr snapshot = m_book->snapshot();
        QStringList rows;
        for (const LeaderRow& row : leaderboard(*snapshot, chosen(metric, top, period)).rows) {
            rows << QStringLiteral("%1 %2 %3/%4/%5")
                        .arg(row.rank)
                        .arg(snapshot->people.name.at(size_t(row.person)))
                        .arg(row.referrals)
                        .arg(row.conversions)
                        .arg(row.revenueMinor);
        }
        return rows;
    }

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<TestBook>(kToday);
        m_count = 0;
    }

    void ranksAsInCompetitions()
    {
        for (int i = 0; i < 3; ++i)
            bring(QStringLiteral("ana"), 1, 2 + i);
        for (const char* referrer : {"ben", "carla"}) {
            bring(QString::fromLatin1(referrer), 1, 5);
            bring(QString::fromLatin1(referrer), 1, 6);
        }
        bring(QStringLiteral("dora"), 1, 2);
        QCOMPARE(board(LeaderMetric::Conversions),
                 QStringList({QStringLiteral("1 ana 3/3/3000"), QStringLiteral("2 ben 2/2/2000"),
                              QStringLiteral("2 carla 2/2/2000"), QStringLiteral("4 dora 1/1/1000")}));
    }

    void putsTheEarlierLastConversionFirstThenTheEmail()
    {
        bring(QStringLiteral("zoe"), 1, 3);
        bring(QStringLiteral("ana"), 1, 4);
        bring(QStringLiteral("ben"), 1, 3);
        QCOMPARE(board(LeaderMetric::Conversions).replaceInStrings(QStringLiteral(" 1/1/1000"), QString()),
                 QStringList({QStringLiteral("1 ben"), QStringLiteral("1 zoe"), QStringLiteral("1 ana")}));
    }

    void looksAtTheLastConversionOfThePeriodOnly()
    {
        bring(QStringLiteral("ana"), 1, 5);
        bring(QStringLiteral("ana"), 1, 60); // in May
        bring(QStringLiteral("ben"), 1, 6);
        QCOMPARE(board(LeaderMetric::Conversions).first(), QStringLiteral("1 ana 2/1/1000"));
    }

    void putsPeopleWithoutConversionsBehindTheirEquals()
    {
        bring(QStringLiteral("ana"), 1, 0);
        bring(QStringLiteral("zoe"), 1, 9);
        QCOMPARE(board(LeaderMetric::Referrals),
                 QStringList({QStringLiteral("1 zoe 1/1/1000"), QStringLiteral("1 ana 1/0/0")}));
    }

    void listsOnlyWhoHasSomething()
    {
        bring(QStringLiteral("ana"), 1, 0);
        bring(QStringLiteral("ben"), 1, 5);
        QCOMPARE(board(LeaderMetric::Conversions), QStringList(QStringLiteral("1 ben 1/1/1000")));
        QCOMPARE(board(LeaderMetric::Revenue), QStringList(QStringLiteral("1 ben 1/1/1000")));
        QCOMPARE(board(LeaderMetric::Referrals).size(), 2);
        QVERIFY(board(LeaderMetric::Referrals, 0, {QDate(2025, 1, 1), QDate(2025, 12, 31)}).isEmpty());
    }

    void takesReturnsOffTheRevenueOfThePeriodTheyFallIn()
    {
        const QString who = bring(QStringLiteral("ana"), 1, 5, "50.00");
        book(who, QStringLiteral("return"), 10, "20.00", who + QStringLiteral("-sale"));
        bring(QStringLiteral("ben"), 1, 5, "40.00");
        QCOMPARE(board(LeaderMetric::Revenue),
                 QStringList({QStringLiteral("1 ben 1/1/4000"), QStringLiteral("2 ana 1/1/3000")}));
        const Period untilTheNinth{QDate(2026, 4, 1), QDate(2026, 4, 9)};
        QCOMPARE(board(LeaderMetric::Revenue, 0, untilTheNinth).first(), QStringLiteral("1 ana 1/1/5000"));
        const Period onTheTenth{QDate(2026, 4, 10), QDate(2026, 4, 10)};
        QVERIFY(board(LeaderMetric::Revenue, 0, onTheTenth).isEmpty()); // below zero
    }

    void cutsAfterTheFirst()
    {
        for (const char* referrer : {"ana", "ben", "carla", "dora"})
            bring(QString::fromLatin1(referrer), 1, 5);
        QCOMPARE(board(LeaderMetric::Conversions, 2).size(), 2);
        QCOMPARE(board(LeaderMetric::Conversions, 9).size(), 4);
        QCOMPARE(board(LeaderMetric::Conversions, 2), board(LeaderMetric::Conversions).mid(0, 2));
    }

    void addsUpToTheKeyFigures()
    {
        bring(QStringLiteral("ana"), 1, 5, "50.00");
        bring(QStringLiteral("ana"), 2, 0);
        bring(QStringLiteral("ben"), 3, 20, "12.34");
        const ReportTable table = leaderboardTable(*m_book->snapshot(), chosen(LeaderMetric::Referrals), QLocale::c());
        const Kpis kpis = computeKpis(*m_book->snapshot(), kApril);
        QCOMPARE(table.total(2).toLongLong(), kpis.referralsReceived);
        QCOMPARE(table.total(3).toLongLong(), kpis.conversions);
        QCOMPARE(table.total(4).toLongLong(), kpis.referredRevenueMinor);
        QVERIFY(!table.total(0).isValid());
    }

    void numbersTiesByTheChosenRule_data()
    {
        QTest::addColumn<TieRule>("ties");
        QTest::addColumn<std::vector<qint64>>("ranks");
        QTest::newRow("as in competitions") << TieRule::Competition << std::vector<qint64>{1, 2, 2, 4};
        QTest::newRow("dense") << TieRule::Dense << std::vector<qint64>{1, 2, 2, 3};
        QTest::newRow("one each") << TieRule::RowNumber << std::vector<qint64>{1, 2, 3, 4};
    }
    void numbersTiesByTheChosenRule()
    {
        QFETCH(const TieRule, ties);
        for (const char* referrer : {"ana", "ana", "ana", "ben", "ben", "carla", "carla", "dora"})
            bring(QString::fromLatin1(referrer), 1, 0);
        BoardChoice choice = chosen(LeaderMetric::Referrals);
        choice.ties = ties;
        const SnapshotPtr snapshot = m_book->snapshot();
        std::vector<qint64> ranks;
        std::vector<qint32> people;
        for (const LeaderRow& row : leaderboard(*snapshot, choice).rows) {
            ranks.push_back(row.rank);
            people.push_back(row.person);
        }
        QTEST(ranks, "ranks");
        QCOMPARE(leaderRanks(*snapshot, choice, people), ranks);
    }

    void leavesOutWhoChoseNotToBeShownButNotWhatTheyBrought()
    {
        bring(QStringLiteral("ana"), 1, 5, "50.00");
        bring(QStringLiteral("ana"), 1, 6);
        bring(QStringLiteral("ben"), 1, 7);
        const SnapshotPtr before = m_book->snapshot();
        const Board all = leaderboard(*before, chosen(LeaderMetric::Conversions));
        hide(QStringLiteral("ana"));
        const SnapshotPtr snapshot = m_book->snapshot();
        const Board board = leaderboard(*snapshot, chosen(LeaderMetric::Conversions));
        QCOMPARE(board.rows.size(), size_t(1));
        QCOMPARE(board.rows.front().rank, 1);
        QCOMPARE(board.optedOut, size_t(1));
        QVERIFY(board.all == all.all);
        QCOMPARE(whoIsMissing(board).size(), 1);
        BoardTableStyle style;
        style.showsRest = true;
        const ReportTable table = leaderboardTable(*snapshot, chosen(LeaderMetric::Conversions), QLocale::c(), style);
        QCOMPARE(table.rows.size(), size_t(2));
        QCOMPARE(table.total(3).toLongLong(), computeKpis(*snapshot, kApril).conversions);
        QCOMPARE(table.rows.back()[0], QVariant());
    }

    void measuresByTheYearsOfACustomer()
    {
        bring(QStringLiteral("ana"), 1, 2);
        bring(QStringLiteral("ana"), 1, 3);
        bring(QStringLiteral("ben"), 1, 4);
        bring(QStringLiteral("carla"), 1, 5);
        since(QStringLiteral("ana"), QDate(2026, 4, 30).addDays(-4 * 365 + 1));
        since(QStringLiteral("ben"), QDate(2026, 4, 1));
        BoardChoice choice = chosen(LeaderMetric::Conversions);
        choice.fairness = Fairness::PerYear;
        const SnapshotPtr snapshot = m_book->snapshot();
        const Board board = leaderboard(*snapshot, choice);
        QCOMPARE(board.rows.size(), size_t(2));
        QCOMPARE(snapshot->people.name.at(size_t(board.rows[0].person)), QStringLiteral("ben"));
        QCOMPARE(leaderText(board.rows[0], choice, snapshot->currency, QLocale::c()), QStringLiteral("1"));
        QCOMPARE(leaderText(board.rows[1], choice, snapshot->currency, QLocale::c()), QStringLiteral("0.5"));
        QCOMPARE(board.unknownSince, size_t(1));
    }

    void doesNotLetOneOfOneBeatNineOfTen()
    {
        bring(QStringLiteral("lucky"), 1, 2);
        for (int i = 0; i < 10; ++i)
            bring(QStringLiteral("steady"), 1, i == 0 ? 0 : 3);
        BoardChoice choice = chosen(LeaderMetric::ConversionRate);
        const SnapshotPtr snapshot = m_book->snapshot();
        const Board raw = leaderboard(*snapshot, choice);
        QCOMPARE(raw.rows.size(), size_t(1));
        QCOMPARE(raw.tooFew, size_t(1));
        QCOMPARE(leaderText(raw.rows[0], choice, snapshot->currency, QLocale::c()), QStringLiteral("90 %"));
        choice.fairness = Fairness::Adjusted;
        const Board adjusted = leaderboard(*snapshot, choice);
        QCOMPARE(adjusted.rows.size(), size_t(2));
        QCOMPARE(snapshot->people.name.at(size_t(adjusted.rows[0].person)), QStringLiteral("steady"));
    }

    void estimatesSharesCautiously_data()
    {
        QTest::addColumn<qint64>("part");
        QTest::addColumn<qint64>("whole");
        QTest::addColumn<qint64>("low"); // of the interval, from tables
        QTest::newRow("no case") << qint64(0) << qint64(0) << qint64(0);
        QTest::newRow("none of ten") << qint64(0) << qint64(10) << qint64(0);
        QTest::newRow("one of one") << qint64(1) << qint64(1) << qint64(2065);
        QTest::newRow("9 of 10") << qint64(9) << qint64(10) << qint64(5958);
        QTest::newRow("half of a million") << qint64(500000) << qint64(1000000) << qint64(4990);
    }
    void estimatesSharesCautiously()
    {
        QFETCH(const qint64, part);
        QFETCH(const qint64, whole);
        QTEST(cautiousShareBp(part, whole), "low");
    }

    void followsTheMoneyDownTheLine()
    {
        bring(QStringLiteral("ana"), 1, 0); // friend1
        m_book->import(ImportKind::Referrals, QStringLiteral("Referrer Email,Friend Email,Referred On\n"
                                                             "friend1@example.org,deep@example.org,2026-04-02\n"));
        book(QStringLiteral("deep@example.org"), QStringLiteral("sale"), 9, "70.00", {});
        QCOMPARE(board(LeaderMetric::Revenue).size(), 1);
        const SnapshotPtr snapshot = m_book->snapshot();
        const Board board = leaderboard(*snapshot, chosen(LeaderMetric::NetworkRevenue));
        QCOMPARE(board.rows.size(), size_t(2));
        QCOMPARE(board.rows[0].value, 7000);
        QCOMPARE(board.rows[1].value, 7000);
    }

    void namesWhoImprovedMost()
    {
        for (const char* referrer : {"ana", "ana", "ben", "ben", "ben"})
            bring(QString::fromLatin1(referrer), 1, 0);
        for (const char* referrer : {"ana", "ana", "ana", "ben", "carla", "carla"})
            bring(QString::fromLatin1(referrer), 40, 0);
        const SnapshotPtr snapshot = m_book->snapshot();
        const BoardChoice may = chosen(LeaderMetric::Referrals, 1, {QDate(2026, 5, 1), QDate(2026, 5, 31)});
        const std::vector<Improvement> best = mostImproved(*snapshot, may, kApril);
        QCOMPARE(best.size(), size_t(1));
        QCOMPARE(snapshot->people.name.at(size_t(best[0].person)), QStringLiteral("carla"));
        QCOMPARE(best[0].gain, 2);
    }

    void knowsItsOwnWords()
    {
        for (const LeaderMetric metric : leaderMetrics())
            QVERIFY(leaderMetricFrom(toStored(metric)) == metric);
        for (const TieRule ties : {TieRule::Competition, TieRule::Dense, TieRule::RowNumber})
            QVERIFY(tieRuleFrom(toStored(ties)) == ties);
        for (const Fairness fairness : {Fairness::Raw, Fairness::PerYear, Fairness::Adjusted})
            QVERIFY(fairnessFrom(toStored(fairness)) == fairness);
        QVERIFY(!leaderMetricFrom(QStringLiteral("height")));
    }

    void shortensNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("two") << QStringLiteral("Amelia Osei") << QStringLiteral("Amelia O.");
        QTest::newRow("three") << QStringLiteral("Lucía Gómez Ruiz") << QStringLiteral("Lucía R.");
        QTest::newRow("one") << QStringLiteral("Zoë") << QStringLiteral("Zoë");
        QTest::newRow("letter with a mark of its own")
            << QString::fromUtf8("Ana E\u0301lan") << QString::fromUtf8("Ana E\u0301.");
        QTest::newRow("beyond the first plane")
            << QString::fromUtf8("Ana \U0001F600x") << QString::fromUtf8("Ana \U0001F600.");
        QTest::newRow("nothing") << QString() << QString();
    }
    void shortensNames()
    {
        QFETCH(const QString, name);
        QTEST(nameWithInitial(name), "shown");
    }

    void showsTheSameRowsAsATable()
    {
        bring(QStringLiteral("ana"), 1, 5);
        const ReportTable table =
            leaderboardTable(*m_book->snapshot(), chosen(LeaderMetric::Conversions), QLocale::c());
        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(table.rows.front(),
                 (std::vector<QVariant>{qint64(1), QStringLiteral("ana"), qint64(1), qint64(1), qint64(1000)}));
        QVERIFY(table.subtitle.contains(QStringLiteral("April 2026")));
    }
};

QTEST_GUILESS_MAIN(LeaderboardTest)
#include "tst_leaderboard.moc"
