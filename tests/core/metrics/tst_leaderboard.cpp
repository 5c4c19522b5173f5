#include "core/metrics/leaderboard.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 6, 30);
const Period kApril{QDate(2026, 4, 1), QDate(2026, 4, 30)};

} // namespace

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
    QStringList board(LeaderMetric metric, size_t top = 0, const Period& period = kApril)
    {
        const SnapshotPtr snapshot = m_book->snapshot();
        QStringList rows;
        for (const LeaderRow& row : leaderboard(*snapshot, period, metric, top)) {
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
        const ReportTable table = leaderboardTable(*m_book->snapshot(), kApril, LeaderMetric::Referrals, QLocale::c());
        const Kpis kpis = computeKpis(*m_book->snapshot(), kApril);
        QCOMPARE(table.total(2).toLongLong(), kpis.referralsReceived);
        QCOMPARE(table.total(3).toLongLong(), kpis.conversions);
        QCOMPARE(table.total(4).toLongLong(), kpis.referredRevenueMinor);
        QVERIFY(!table.total(0).isValid());
    }

    void showsTheSameRowsAsATable()
    {
        bring(QStringLiteral("ana"), 1, 5);
        const ReportTable table =
            leaderboardTable(*m_book->snapshot(), kApril, LeaderMetric::Conversions, QLocale::c());
        QCOMPARE(table.rows.size(), size_t(1));
        QCOMPARE(table.rows.front(),
                 (std::vector<QVariant>{qint64(1), QStringLiteral("ana"), qint64(1), qint64(1), qint64(1000)}));
        QVERIFY(table.subtitle.contains(QStringLiteral("April 2026")));
    }
};

QTEST_GUILESS_MAIN(LeaderboardTest)
#include "tst_leaderboard.moc"
