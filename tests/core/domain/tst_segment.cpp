#include "core/domain/segment.h"

#include <QTest>

using namespace vouchwell;

namespace {

SegmentFilter fullFilter()
{
    SegmentFilter filter;
    filter.tags = {QStringLiteral("VIP"), QStringLiteral("Press")};
    filter.cities = {QStringLiteral("Madrid"), QStringLiteral("Getafe")};
    filter.sinceFrom = QDate(2026, 1, 1);
    filter.sinceTo = QDate(2026, 6, 30);
    filter.hasReferred = true;
    filter.wasReferred = false;
    return filter;
}

} // namespace

class SegmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites()
    {
        const QByteArray stored = toStored(fullFilter());
        const Result<SegmentFilter> read = segmentFilterFrom(stored);
        QVERIFY(read.isOk());
        QCOMPARE(toStored(*read), stored);
        QCOMPARE(*read->hasReferred, true);
        QCOMPARE(*read->wasReferred, false);
        QCOMPARE(read->sinceTo, QDate(2026, 6, 30));
        QVERIFY(segmentFilterFrom("{}")->isEmpty());
    }

    void writesEqualFiltersWithEqualBytes()
    {
        SegmentFilter other = fullFilter();
        other.tags = {QStringLiteral("Press"), QStringLiteral("VIP"), QStringLiteral("Press")};
        std::swap(other.cities[0], other.cities[1]);
        QCOMPARE(toStored(other), toStored(fullFilter()));
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a condition of later versions") << QByteArray(R"({"tier":"gold"})");
        QTest::newRow("words that are no list") << QByteArray(R"({"tags":"VIP"})");
        QTest::newRow("a word that is none") << QByteArray(R"({"cities":[3]})");
        QTest::newRow("a day that is none") << QByteArray(R"({"since_from":"2026-02-30"})");
        QTest::newRow("an answer that is none") << QByteArray(R"({"has_referred":"yes"})");
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!segmentFilterFrom(json));
    }

    void saysInWordsWhoBelongsToIt()
    {
        QCOMPARE(segmentInWords(fullFilter(), QLocale::c()),
                 QStringLiteral("tagged VIP and Press, from Madrid or Getafe, customer since a day from 1 Jan 2026 to "
                                "30 Jun 2026, has referred somebody, came without a referral"));
        QCOMPARE(segmentInWords({}, QLocale::c()), QStringLiteral("everybody"));
        SegmentFilter open;
        open.sinceTo = QDate(2026, 6, 30);
        QCOMPARE(segmentInWords(open, QLocale::c()), QStringLiteral("customer since 30 Jun 2026 or earlier"));
    }

    void namesWhatCannotBeSaved()
    {
        QVERIFY(problemOf({}).contains(QLatin1String("who belongs")));
        SegmentFilter filter = fullFilter();
        QVERIFY(problemOf(filter).isEmpty());
        std::swap(filter.sinceFrom, filter.sinceTo);
        QVERIFY(problemOf(filter).contains(QLatin1String("before")));
    }
};

QTEST_GUILESS_MAIN(SegmentTest)
#include "tst_segment.moc"
