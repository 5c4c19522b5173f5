#include "core/actions/asknownon.h"
#include "core/actions/backupbook.h"
#include "core/actions/clockwarning.h"
#include "core/actions/historylines.h"
#include "core/storage/backupfolder.h"
#include "payoutshop.h"

#include <QSet>

#include <cstdlib>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

constexpr int kHold = 14;
constexpr int kExpiry = 30;
constexpr int kWindow = 90;

ShopSettings shopIn(const QByteArray& zone)
{
    ShopSettings shop = aShop();
    shop.timeZone = QTimeZone(zone);
    return shop;
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

/// "+3h", "-1d", "+10y" or "=2026-03-29T01:59", the shop's own time.
QDateTime moved(const QDateTime& now, const QString& step)
{
    if (step.startsWith(u'='))
        return QDateTime(QDate::fromString(step.mid(1, 10), Qt::ISODate),
                         QTime::fromString(step.mid(12), QStringLiteral("hh:mm")), now.timeZone());
    const qint64 count = QStringView(step).chopped(1).toLongLong();
    switch (step.back().toLatin1()) {
    case 'h': return now.addSecs(count * 3600);
    case 'd': return now.addDays(count);
    default: return now.addYears(int(count));
    }
}

/// The computer is somewhere else, or its owner has chosen another zone. The shop is where it was.
class ComputerZone
{
public:
    ComputerZone() : m_before(qgetenv("TZ")) {}
    ~ComputerZone() { set(m_before); }
    ComputerZone(const ComputerZone&) = delete;
    ComputerZone& operator=(const ComputerZone&) = delete;

    static void set(const QByteArray& zone)
    {
        if (zone.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", zone);
        tzset();
    }

private:
    QByteArray m_before;
};

} // namespace

/// Computers whose clock is wrong, is set right, or whose owner travels: nothing comes early, twice or gets lost.
class ClockChangesTest : public QObject
{
    Q_OBJECT

private:
    /// Somebody with a reward, and a friend who has not bought yet.
    struct Shop : PayoutShop
    {
        Shop(QDate day, const QByteArray& zone) : PayoutShop(day, shopIn(zone)), zone(zone)
        {
            now = QDateTime(day, QTime(9, 0), this->zone);
            clock().setInstant(now);
            RuleSet rules = starterRules(book().shop().currency);
            rules.rules.front().expiryDays = kExpiry;
            useRules(rules);
            ana = person(QStringLiteral("Ana"));
            ben = person(QStringLiteral("Ben"));
            eva = person(QStringLiteral("Eva"));
            claim(ana, ben, day);
            claim(ana, eva, day);
            sale(ben, day, 5000, QStringLiteral("S1"));
            dueOn = day.addDays(kHold);
            openUntil = day.addDays(kWindow);
        }
        void move(const QString& step)
        {
            now = moved(now, step);
            clock().setInstant(now);
        }
        QString expectedState()
        {
            const QDate today = book().today();
            if (today < dueOn)
                return QStringLiteral("pending");
            return today <= dueOn.addDays(kExpiry) ? QStringLiteral("available") : QStringLiteral("expired");
        }
        QString stageOfEva()
        {
            return texts("SELECT stage FROM referrals WHERE friend_id = " + QByteArray::number(eva.value)).value(0);
        }
        /// Instants that lie before one that was recorded earlier.
        qint64 stepsBack()
        {
            qint64 count = 0;
            for (const char* table : {"acts", "audit_log", "postings"}) {
                const QByteArray name(table);
                count += number("SELECT COUNT(*) FROM " + name + " a JOIN " + name +
                                " b ON b.id = a.id + 1 WHERE b.recorded_at < a.recorded_at");
            }
            return count;
        }

        QTimeZone zone;
        QDateTime now;
        PersonId ana;
        PersonId ben;
        PersonId eva;
        QDate dueOn;
        QDate openUntil;
    };

private Q_SLOTS:
    void paysNothingEarlyTwiceOrNever_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QStringList>("steps");
        const auto row = [](const char* name, const char* zone, QDate day, const char* steps) {
            QTest::addRow("%s, %s", name, zone) << QByteArray(zone) << day << words(steps);
        };
        const char* anywhere[] = {"UTC", "Europe/Stockholm", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"};
        for (const char* zone : anywhere) {
            row("a day back", zone, QDate(2026, 5, 1), "+13d +1d -1d +1d +30d +1d -1d +1d +1d +46d -1d +1d");
            row("ten years back", zone, QDate(2026, 5, 1), "+13d -10y +10y +1d -10y +10y +31d -10y +10y +60d");
            row("ten years ahead", zone, QDate(2026, 5, 1), "+1d +10y -10y +13d +10y -10y +1d +40d +10y -10y +46d");
            row("a day ahead", zone, QDate(2026, 5, 1), "+13d +1d -1d +1d +30d +1d -1d +45d +1d -1d +2d");
            row("around midnight", zone, QDate(2026, 5, 1), "=2026-05-14T23:59 +1h -1h +1h =2026-06-14T23:59 +1h");
            row("29 February", zone, QDate(2028, 2, 15), "+13d +1d -1d +1d =2028-02-29T23:30 +1h -4y +4y +30d +1y");
        }
        row("clocks go forward", "Europe/Stockholm", QDate(2026, 3, 15),
            "=2026-03-28T23:30 +1h +1h +1h +1h -1h =2026-03-29T23:59 +1h -25h =2026-04-28T23:30 +1h");
        row("clocks go back", "Europe/Stockholm", QDate(2026, 10, 11),
            "=2026-10-24T23:30 +1h +1h +1h +1h -1h =2026-10-25T23:59 +1h -25h =2026-11-24T23:30 +1h");
        row("clocks go forward", "America/New_York", QDate(2026, 2, 22),
            "=2026-03-07T23:30 +1h +1h +1h +1h -1h =2026-03-08T23:59 +1h -25h");
        row("clocks go back", "America/New_York", QDate(2026, 10, 18),
            "=2026-10-31T23:30 +1h +1h +1h +1h -1h =2026-11-01T23:59 +1h -25h");
    }
    void paysNothingEarlyTwiceOrNever()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(QStringList, steps);
        Shop shop(day, zone);
        for (const QString& step : std::as_const(steps)) {
            shop.move(step);
            mustHave(postDue(shop.book()));
            QCOMPARE(shop.state() + u' ' + step, shop.expectedState() + u' ' + step);
            QCOMPARE(shop.stageOfEva(),
                     shop.book().today() > shop.openUntil ? QStringLiteral("expired") : QStringLiteral("received"));
            QCOMPARE(shop.balance(shop.ana, "available"), shop.state() == u"available" ? 1000 : 0);
            QCOMPARE(shop.balance(shop.ana, "pending"), shop.state() == u"pending" ? 1000 : 0);
        }
        QCOMPARE(shop.number("SELECT COUNT(*) FROM rewards"), 1);
        QCOMPARE(shop.number("SELECT COUNT(*) FROM postings WHERE reason = 'earned' AND account = 'cost'"), 1);
        QCOMPARE(shop.stepsBack(), 0);
        QCOMPARE(shop.differences(), QString());
    }

    void paysOnceWhereTheClockGoesBackAfterwards_data()
    {
        QTest::addColumn<QString>("step");
        for (const char* step : {"-1h", "-1d", "-10y", "+10y"})
            QTest::addRow("%s", step) << QString::fromLatin1(step);
    }
    void paysOnceWhereTheClockGoesBackAfterwards()
    {
        QFETCH(QString, step);
        Shop shop(QDate(2026, 5, 1), "Europe/Stockholm");
        shop.move(QStringLiteral("+14d"));
        QCOMPARE(shop.payAll(), 1000);
        shop.move(step);
        mustHave(postDue(shop.book()));
        QVERIFY(!preparePayout(shop.book(), {}));
        shop.move(QStringLiteral("=2026-05-15T10:00"));
        mustHave(postDue(shop.book()));
        QVERIFY(!preparePayout(shop.book(), {}));
        QCOMPARE(shop.state(), QStringLiteral("paid"));
        QCOMPARE(shop.stepsBack(), 0);
        QCOMPARE(shop.differences(), QString());
    }

    void leavesADecisionOfAPersonAlone()
    {
        Shop shop(QDate(2026, 5, 1), "UTC");
        shop.move(QStringLiteral("+20d"));
        mustHave(postDue(shop.book()));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Expire, QStringLiteral("expired")));
        mustHave(postDue(shop.book()));
        QCOMPARE(shop.state(), QStringLiteral("expired"));
        shop.move(QStringLiteral("+60d"));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Reinstate, QString()));
        QCOMPARE(shop.state(), QStringLiteral("available"));
        shop.move(QStringLiteral("+1d"));
        mustHave(postDue(shop.book()));
        QCOMPARE(shop.state(), QStringLiteral("available"));
        QCOMPARE(shop.differences(), QString());
    }

    void doesNotCareWhereTheComputerIs()
    {
        const ComputerZone back;
        Shop shop(QDate(2026, 3, 15), "Europe/Stockholm");
        const char* zones[] = {"America/New_York", "Asia/Kathmandu", "Pacific/Apia", "Europe/Stockholm", "UTC"};
        shop.move(QStringLiteral("=2026-03-28T20:00"));
        for (int hour = 0; hour < 30; ++hour) {
            ComputerZone::set(zones[hour % 5]);
            shop.move(QStringLiteral("+1h"));
            mustHave(postDue(shop.book()));
            QCOMPARE(shop.book().today(), shop.now.date());
            QCOMPARE(shop.state(), shop.expectedState());
        }
        QCOMPARE(shop.stepsBack(), 0);
        QCOMPARE(shop.number("SELECT COUNT(*) FROM postings WHERE account = 'available'"), 1);
        QCOMPARE(shop.texts("SELECT occurred_on FROM postings WHERE account = 'available'").value(0),
                 QStringLiteral("2026-03-29"));
    }

    void keepsTheOrderOfWhatPeopleDid()
    {
        Shop shop(QDate(2026, 5, 1), "Asia/Kathmandu");
        QStringList done;
        int n = 0;
        for (const QString& step : words("-1d +10y -10y -10y +10y +1d -1h +2h")) {
            shop.move(step);
            done.prepend(QStringLiteral("Person %1").arg(++n));
            shop.person(done.front());
        }
        QStringList told;
        for (const HistoryLine& line : mustHave(historyOfBook(shop.book())))
            told << line.title.section(u' ', -2);
        QCOMPARE(told.mid(0, done.size()), done);
        QCOMPARE(shop.stepsBack(), 0);
        QCOMPARE(shop.number("SELECT COUNT(DISTINCT recorded_at) FROM acts"), shop.number("SELECT COUNT(*) FROM acts"));
    }

    void doesNotForgetDaysAfterAClockThatWasAheadOnce()
    {
        Shop shop(QDate(2026, 5, 1), "Europe/Stockholm");
        const auto known = [&](int day) {
            const Period always{QDate(2000, 1, 1), QDate(2050, 1, 1)};
            return mustHave(bookAsKnownOn(shop.book(), QDate(2026, 5, day), always)).snapshot->people.id.size();
        };
        shop.move(QStringLiteral("+10y"));
        shop.person(QStringLiteral("While it was wrong"));
        shop.move(QStringLiteral("-10y"));
        QCOMPARE(known(1), size_t(4)); // today everything is known
        shop.move(QStringLiteral("+3d"));
        QCOMPARE(known(3), size_t(3));
        shop.person(QStringLiteral("On the fourth"));
        shop.move(QStringLiteral("+2d"));
        shop.person(QStringLiteral("On the sixth"));
        shop.move(QStringLiteral("+10d"));
        QCOMPARE(known(2), size_t(3));
        QCOMPARE(known(4), size_t(5));
        QCOMPARE(known(5), size_t(5));
        QCOMPARE(known(6), size_t(6));
    }

    void saysOnceThatTheClockIsBehind()
    {
        Shop shop(QDate(2026, 5, 1), "Europe/Stockholm");
        shop.move(QStringLiteral("-12h"));
        QCOMPARE(clockWarning(shop.book()), QString());
        shop.move(QStringLiteral("-2d"));
        QVERIFY(clockWarning(shop.book()).contains(QLocale().toString(QDate(2026, 5, 1), QLocale::ShortFormat)));
        shop.person(QStringLiteral("Eva"));
        QCOMPARE(clockWarning(shop.book()), QString());
    }

    void knowsWhatItKnewWhenOpenForReadingOnly()
    {
        TestBook shop(QDate(2026, 5, 1), TestBook::Place::File);
        shop.import(ImportKind::Customers, QStringLiteral("Name\nAna\nBen\n"));
        shop.clock().addDays(3);
        shop.import(ImportKind::Customers, QStringLiteral("Name\nEva\n"));
        shop.clock().addDays(3);
        shop.close();
        const std::unique_ptr<Book> reading =
            mustHave(Book::open(shop.path(), shop.sharedClock(), Book::Mode::ReadOnly));
        const auto known = [&](int day) {
            return mustHave(bookAsKnownOn(*reading, QDate(2026, 5, day), {QDate(2026, 5, 1), QDate(2026, 5, 31)}))
                .snapshot->people.id.size();
        };
        QCOMPARE(known(3), size_t(2));
        QCOMPARE(known(4), size_t(3));
        QCOMPARE(known(3), size_t(2));
        QVERIFY(reading->isReadOnly());
    }

    void makesOneBackupADayAndLosesNone_data()
    {
        QTest::addColumn<QStringList>("steps");
        QTest::addRow("a day back") << words("+1d +1d -1d +1d +1d -1d -1d +3d");
        QTest::addRow("ten years ahead for a week") << words("+1d +10y +1d +1d +1d +1d +1d +1d +1d +1d -10y -7d");
        QTest::addRow("ten years back") << words("+1d -10y +1d +10y");
        QTest::addRow("a change of zone at midnight") << words("=2026-05-02T23:30 +1h +1h -2h +24h");
    }
    void makesOneBackupADayAndLosesNone()
    {
        QFETCH(QStringList, steps);
        TestBook shop(QDate(2026, 5, 1), TestBook::Place::File, shopIn("Pacific/Apia"));
        shop.close(); // the copy needs nobody who writes
        const QTimeZone zone("Pacific/Apia");
        QDateTime now(QDate(2026, 5, 1), QTime(9, 0), zone);
        QSet<QDate> days;
        for (const QString& step : std::as_const(steps)) {
            now = moved(now, step);
            shop.clock().setInstant(now);
            days.insert(now.date());
            mustHave(backUpToday(shop.path(), shop.clock(), zone));
            QVERIFY(BackupFolder(shop.path()).hasDaily(now.date()));
        }
        QList<QDate> kept;
        for (const BackupFile& backup : BackupFolder(shop.path()).list())
            kept << backup.madeAt.date();
        QCOMPARE(QSet<QDate>(kept.begin(), kept.end()).size(), kept.size());
        // Those of the true days are all there: fewer than are kept of days.
        for (const QDate day : std::as_const(days))
            QVERIFY2(day.year() > 2026 || kept.contains(day), qPrintable(day.toString(Qt::ISODate)));
    }
};

QTEST_GUILESS_MAIN(ClockChangesTest)
#include "tst_clockchanges.moc"
