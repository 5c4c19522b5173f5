#include "core/actions/segments.h"

#include "core/actions/saveperson.h"
#include "core/actions/undo.h"
#include "core/snapshot/segmentpeople.h"
#include "core/storage/segmentreader.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

class SegmentShop : public TestBook
{
public:
    SegmentShop() : TestBook(QDate(2026, 11, 22)) {}

    void person(const char* name, const QStringList& tags, const char* city, QDate since = {})
    {
        Person person;
        person.fullName = QString::fromUtf8(name);
        person.tags = tags;
        person.city = QString::fromUtf8(city);
        person.customerSince = since;
        mustHave(savePerson(book(), person));
    }
    QStringList in(const SegmentFilter& filter)
    {
        const SnapshotPtr loaded = snapshot();
        const PeopleChoice choice = mustHave(peopleIn(book(), *loaded, filter));
        QStringList names;
        for (size_t i = 0; i < loaded->people.id.size(); ++i) {
            if (!choice || (*choice)[i])
                names << loaded->people.name.at(i);
        }
        if (countChosen(*loaded, choice) != names.size())
            names << QStringLiteral("counted otherwise");
        return names;
    }
    QStringList names()
    {
        QStringList names;
        for (const Segment& segment : mustHave(savedSegments(book())))
            names << segment.name;
        return names;
    }
};

SegmentFilter tagged(const QStringList& tags)
{
    SegmentFilter filter;
    filter.tags = tags;
    return filter;
}

const QString kVip = QStringLiteral("VIP");
const QString kPress = QStringLiteral("Press");

} // namespace

class SegmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInWhoHasEverythingAskedFor()
    {
        SegmentShop shop;
        shop.person("Ana", {kVip, kPress}, "Málaga", QDate(2026, 1, 10));
        shop.person("Ben", {QStringLiteral("vip")}, "Madrid", QDate(2026, 3, 10));
        shop.person("Carla", {}, "MALAGA");
        QCOMPARE(shop.in({}), QStringList({QStringLiteral("Ana"), QStringLiteral("Ben"), QStringLiteral("Carla")}));
        QCOMPARE(shop.in(tagged({QStringLiteral("Vip")})), QStringList({QStringLiteral("Ana"), QStringLiteral("Ben")}));
        QCOMPARE(shop.in(tagged({kVip, kPress})), QStringList(QStringLiteral("Ana")));
        QVERIFY(shop.in(tagged({QStringLiteral("nobody")})).isEmpty());
        SegmentFilter filter;
        filter.cities = {QStringLiteral("malaga"), QStringLiteral("Bilbao")};
        QCOMPARE(shop.in(filter), QStringList({QStringLiteral("Ana"), QStringLiteral("Carla")}));
        filter.tags = {kPress};
        QCOMPARE(shop.in(filter), QStringList(QStringLiteral("Ana")));
        filter = {};
        filter.sinceFrom = QDate(2026, 1, 11);
        QCOMPARE(shop.in(filter), QStringList(QStringLiteral("Ben")));
        filter = {};
        filter.sinceTo = QDate(2026, 1, 10);
        QCOMPARE(shop.in(filter), QStringList(QStringLiteral("Ana")));
    }

    void knowsWhoReferredAndWhoWasReferred()
    {
        SegmentShop shop;
        shop.person("Zoe", {}, "");
        shop.import(ImportKind::Referrals,
                    QStringLiteral("Referrer Name,Referrer Email,Friend Name,Friend Email,Referred On\n"
                                   "Ana,ana@example.org,Ben,ben@example.org,2026-11-01\n"));
        SegmentFilter filter;
        filter.hasReferred = true;
        QCOMPARE(shop.in(filter), QStringList(QStringLiteral("Ana")));
        filter.hasReferred = false;
        QCOMPARE(shop.in(filter), QStringList({QStringLiteral("Ben"), QStringLiteral("Zoe")}));
        filter.wasReferred = true;
        QCOMPARE(shop.in(filter), QStringList(QStringLiteral("Ben")));
        filter.hasReferred = {};
        filter.wasReferred = false;
        QCOMPARE(shop.in(filter), QStringList({QStringLiteral("Ana"), QStringLiteral("Zoe")}));
    }

    void savesChangesAndDeletesWithUndo()
    {
        SegmentShop shop;
        const SegmentId id = mustHave(saveSegment(shop.book(), {{}, QStringLiteral(" The  best "), tagged({kVip})}));
        QCOMPARE(shop.names(), QStringList(QStringLiteral("The best")));
        mustHave(saveSegment(shop.book(), {id, QStringLiteral("Papers"), tagged({kPress, QStringLiteral(" ")})}));
        const Segment saved = mustHave(segmentNamed(shop.book(), QStringLiteral("PAPERS")));
        QCOMPARE(saved.filter, tagged({kPress}));
        mustHave(deleteSegment(shop.book(), id));
        QVERIFY(shop.names().isEmpty());
        QCOMPARE(mustHave(undo(shop.book())).act.subject, QStringLiteral("Papers"));
        mustHave(undo(shop.book()));
        QCOMPARE(mustHave(segmentNamed(shop.book(), QStringLiteral("the best"))).filter, tagged({kVip}));
        mustHave(undo(shop.book()));
        QVERIFY(shop.names().isEmpty());
        mustHave(redo(shop.book()));
        QCOMPARE(shop.names(), QStringList(QStringLiteral("The best")));
    }

    void refusesWhatCannotBeASegment()
    {
        SegmentShop shop;
        const SegmentId id = mustHave(saveSegment(shop.book(), {{}, QStringLiteral("Málaga"), tagged({kVip})}));
        QVERIFY(saveSegment(shop.book(), {{}, QStringLiteral(" "), tagged({kVip})}).failure().text.contains(u"name"));
        QVERIFY(saveSegment(shop.book(), {{}, QStringLiteral("malaga"), tagged({kVip})})
                    .failure()
                    .text.contains(QStringLiteral("Málaga")));
        QVERIFY(!saveSegment(shop.book(), {{}, QStringLiteral("Nothing"), tagged({QString()})}));
        QVERIFY(!saveSegment(shop.book(), {{id.value + 1}, QStringLiteral("Gone"), tagged({kVip})}));
        QVERIFY(!deleteSegment(shop.book(), {id.value + 1}));
        QVERIFY(segmentNamed(shop.book(), QStringLiteral("Oslo")).failure().text.contains(QStringLiteral("Málaga")));
    }

    void keepsASegmentThatASeasonIsFor()
    {
        SegmentShop shop;
        const SegmentId id = mustHave(saveSegment(shop.book(), {{}, kVip, tagged({kVip})}));
        Statement(
            shop.book().database(),
            QStringLiteral("INSERT INTO seasons (name, from_on, to_on, metric, fairness, ties, segment_id) VALUES "
                           "('Spring', '2026-03-01', '2026-05-31', 'conversions', 'raw', 'competition', :id)"))
            .bind(QStringLiteral(":id"), id)
            .run();
        QVERIFY(deleteSegment(shop.book(), id).failure().text.contains(QStringLiteral("Spring")));
        QCOMPARE(mustHave(undo(shop.book())).kept, QStringList(kVip));
        QCOMPARE(shop.names(), QStringList(kVip));
    }

    void listsTheKnownTagsAndCities()
    {
        SegmentShop shop;
        shop.person("Ana", {kVip, kPress}, "Madrid");
        shop.person("Ben", {kVip}, "");
        SegmentReader reader(shop.book().database());
        QVERIFY(reader.knownTags() == std::vector<CountedWord>({{kVip, 2}, {kPress, 1}}));
        QVERIFY(reader.knownCities() == std::vector<CountedWord>({{QStringLiteral("Madrid"), 1}}));
    }
};

QTEST_GUILESS_MAIN(SegmentsTest)
#include "tst_segments.moc"
