#include "core/actions/seasons.h"

#include "core/actions/mergepeople.h"
#include "core/actions/undo.h"
#include "core/metrics/halloffame.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

Season spring(const char* name = "Spring")
{
    Season season;
    season.name = QString::fromUtf8(name);
    season.from = QDate(2026, 3, 1);
    season.to = QDate(2026, 5, 31);
    season.metric = QStringLiteral("referrals");
    season.fairness = QStringLiteral("raw");
    season.ties = QStringLiteral("competition");
    return season;
}

class SeasonShop : public TestBook
{
public:
    SeasonShop() : TestBook(QDate(2026, 6, 30))
    {
        bring("ana", "f1", QDate(2026, 3, 10));
        bring("ana", "f2", QDate(2026, 4, 10));
        bring("ben", "f3", QDate(2026, 4, 11));
    }
    void bring(const char* who, const char* whom, QDate on)
    {
        import(ImportKind::Referrals,
               QStringLiteral("Referrer Name,Referrer Email,Friend Email,Referred On\n%1,%1@example.org,"
                              "%2@example.org,%3\n")
                   .arg(QLatin1String(who), QLatin1String(whom), on.toString(Qt::ISODate)));
    }
    Season named(const char* name) { return mustHave(seasonNamed(book(), QString::fromUtf8(name))); }
    QStringList places(const char* name)
    {
        const SnapshotPtr loaded = snapshot();
        QStringList texts;
        for (const SeasonPlace& place : named(name).places) {
            const qint32 person = loaded->indexOfPerson(place.person);
            texts << QStringLiteral("%1 %2 %3")
                         .arg(place.rank)
                         .arg(person < 0 ? QStringLiteral("?") : loaded->people.name.at(size_t(person)))
                         .arg(place.value);
        }
        return texts;
    }
};

} // namespace

class SeasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThePlacesOfAClosedSeason()
    {
        SeasonShop shop;
        const SeasonId id = mustHave(saveSeason(shop.book(), spring()));
        QVERIFY(!shop.named("spring").isClosed());
        mustHave(closeSeason(shop.book(), id));
        const QStringList places{QStringLiteral("1 ana 2"), QStringLiteral("2 ben 1")};
        QCOMPARE(shop.places("Spring"), places);
        shop.bring("ben", "f4", QDate(2026, 4, 12));
        shop.bring("ben", "f5", QDate(2026, 4, 13));
        QCOMPARE(shop.places("Spring"), places);
        QCOMPARE(shop.named("Spring").closedOn, QDate(2026, 6, 30));
        QVERIFY(!closeSeason(shop.book(), id));
        Season changed = spring("Other");
        changed.id = id;
        QVERIFY(saveSeason(shop.book(), changed).failure().text.contains(QStringLiteral("closed")));
    }

    void opensAgainWithUndo()
    {
        SeasonShop shop;
        const SeasonId id = mustHave(saveSeason(shop.book(), spring()));
        mustHave(closeSeason(shop.book(), id));
        QCOMPARE(mustHave(undo(shop.book())).act.name, QStringLiteral("close_season"));
        QVERIFY(!shop.named("Spring").isClosed());
        QVERIFY(shop.named("Spring").places.empty());
        mustHave(redo(shop.book()));
        QCOMPARE(shop.places("Spring").size(), 2);
        mustHave(deleteSeason(shop.book(), id));
        QVERIFY(mustHave(savedSeasons(shop.book())).empty());
        mustHave(undo(shop.book()));
        QCOMPARE(shop.places("Spring").size(), 2);
    }

    void refusesWhatIsNoSeason()
    {
        SeasonShop shop;
        QVERIFY(!saveSeason(shop.book(), spring(" ")));
        mustHave(saveSeason(shop.book(), spring()));
        QVERIFY(saveSeason(shop.book(), spring("SPRING")).failure().text.contains(QStringLiteral("Spring")));
        Season wrong = spring("Wrong");
        std::swap(wrong.from, wrong.to);
        QVERIFY(!saveSeason(shop.book(), wrong));
        wrong = spring("Wrong");
        wrong.metric = QStringLiteral("height");
        QVERIFY(!saveSeason(shop.book(), wrong));
        wrong.metric = QStringLiteral("conversion_rate");
        wrong.fairness = QStringLiteral("per_year");
        QVERIFY(!saveSeason(shop.book(), wrong));
        Season running = spring("Summer");
        running.to = QDate(2026, 6, 30);
        const SeasonId id = mustHave(saveSeason(shop.book(), running));
        QVERIFY(closeSeason(shop.book(), id).failure().text.contains(QStringLiteral("30 Jun 2026")));
        QVERIFY(!deleteSeason(shop.book(), {99}));
        QVERIFY(seasonNamed(shop.book(), QStringLiteral("Winter")).failure().text.contains(QStringLiteral("Summer")));
    }

    void namesWhoMergedPeopleAreNow()
    {
        SeasonShop shop;
        const SeasonId id = mustHave(saveSeason(shop.book(), spring()));
        mustHave(closeSeason(shop.book(), id));
        const SnapshotPtr before = shop.snapshot();
        const auto idOf = [&](const char* name) {
            for (size_t i = 0; i < before->people.id.size(); ++i) {
                if (before->people.name.at(i) == QLatin1String(name))
                    return PersonId{before->people.id[i]};
            }
            return PersonId();
        };
        mustHave(mergePeople(shop.book(), idOf("ben"), idOf("ana")));
        QCOMPARE(shop.places("Spring"), QStringList({QStringLiteral("1 ben 2"), QStringLiteral("2 ben 1")}));
    }

    void listsWhoLedThePastMonths()
    {
        SeasonShop shop;
        shop.bring("carla", "f7", QDate(2026, 6, 2)); // this month is not over
        BoardChoice choice;
        choice.metric = LeaderMetric::Referrals;
        const SnapshotPtr snapshot = shop.snapshot();
        QStringList months;
        for (const FameMonth& month : monthlyWinners(*snapshot, choice, 12)) {
            QStringList names;
            for (const qint32 person : month.people)
                names << snapshot->people.name.at(size_t(person));
            months << QStringLiteral("%1 %2 %3")
                          .arg(month.month.toString(QStringLiteral("yyyy-MM")), names.join(u'+'))
                          .arg(month.value);
        }
        QCOMPARE(months, QStringList({QStringLiteral("2026-04 ana+ben 1"), QStringLiteral("2026-03 ana 1")}));
    }
};

QTEST_GUILESS_MAIN(SeasonsTest)
#include "tst_seasons.moc"
