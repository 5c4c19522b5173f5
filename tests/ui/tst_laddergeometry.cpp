#include "ui/rewards/laddergeometry.h"

#include <QTest>

using namespace vouchwell::ui;
using Spacing = LadderAxis::Spacing;

class LadderGeometryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixelsAndValuesAgree_data()
    {
        QTest::addColumn<double>("begin");
        QTest::addColumn<double>("end");
        QTest::addColumn<qint64>("top");
        QTest::addColumn<bool>("isRoot");
        QTest::newRow("even") << 40.0 << 640.0 << qint64(12) << false;
        QTest::newRow("from right to left") << 640.0 << 40.0 << qint64(12) << false;
        QTest::newRow("upwards") << 380.0 << 20.0 << qint64(2500) << false;
        QTest::newRow("square roots") << 40.0 << 640.0 << qint64(250) << true;
        QTest::newRow("square roots from right to left") << 640.0 << 40.0 << qint64(30) << true;
        QTest::newRow("more values than pixels") << 0.0 << 100.0 << qint64(1'000'000) << false;
    }

    void pixelsAndValuesAgree()
    {
        QFETCH(double, begin);
        QFETCH(double, end);
        QFETCH(qint64, top);
        QFETCH(bool, isRoot);
        const LadderAxis axis(begin, end, top, isRoot ? Spacing::Root : Spacing::Even);
        QCOMPARE(axis.pixelOf(0), begin);
        QCOMPARE(axis.pixelOf(double(top)), end);
        for (qint64 value = 0; value <= top; value += std::max<qint64>(1, top / 97))
            QCOMPARE(axis.valueAt(axis.pixelOf(double(value))), value);
    }

    void staysBetweenItsEnds()
    {
        const LadderAxis axis(40, 640, 12);
        QCOMPARE(axis.valueAt(-1000), qint64(0));
        QCOMPARE(axis.valueAt(5000), qint64(12));
    }

    void rootsGiveSmallValuesRoom()
    {
        const LadderAxis axis(0, 1000, 100, Spacing::Root);
        QCOMPARE(axis.pixelOf(1), 100.0);
        QCOMPARE(axis.pixelOf(25), 500.0);
    }

    void ticksAreRoundAndApart_data()
    {
        QTest::addColumn<qint64>("top");
        QTest::addColumn<bool>("isRoot");
        QTest::addColumn<double>("gap");
        QTest::addColumn<QList<qint64>>("ticks");
        QTest::newRow("every one") << qint64(5) << false << 40.0 << QList<qint64>{0, 1, 2, 3, 4, 5};
        QTest::newRow("every second") << qint64(12) << false << 60.0 << QList<qint64>{0, 2, 4, 6, 8, 10, 12};
        QTest::newRow("money") << qint64(2500) << false << 80.0 << QList<qint64>{0, 500, 1000, 1500, 2000, 2500};
        QTest::newRow("roots") << qint64(125) << true << 30.0 << QList<qint64>{0, 1, 5, 10, 20, 50, 100};
        QTest::newRow("roots, crowded") << qint64(10'000) << true << 60.0 << QList<qint64>{0, 500, 2000, 5000, 10'000};
    }

    void ticksAreRoundAndApart()
    {
        QFETCH(qint64, top);
        QFETCH(bool, isRoot);
        QFETCH(double, gap);
        QFETCH(QList<qint64>, ticks);
        const LadderAxis axis(0, 400, top, isRoot ? Spacing::Root : Spacing::Even);
        const std::vector<qint64> found = axis.ticks(gap);
        QCOMPARE(QList<qint64>(found.begin(), found.end()), ticks);
    }

    void theAxisEndsBeyondStepsAndPeople_data()
    {
        QTest::addColumn<qint64>("lastStep");
        QTest::addColumn<qint64>("mostPeople");
        QTest::addColumn<qint64>("end");
        QTest::newRow("nothing") << qint64(0) << qint64(0) << qint64(4);
        QTest::newRow("a step") << qint64(12) << qint64(3) << qint64(15);
        QTest::newRow("people") << qint64(7) << qint64(40) << qint64(50);
        QTest::newRow("rounded up") << qint64(7) << qint64(1) << qint64(9);
    }

    void theAxisEndsBeyondStepsAndPeople()
    {
        QFETCH(qint64, lastStep);
        QFETCH(qint64, mostPeople);
        QFETCH(qint64, end);
        QCOMPARE(axisEnd(lastStep, mostPeople), end);
    }

    void wideAxesGoByRoots()
    {
        QCOMPARE(spacingFor(1, 10), Spacing::Even);
        QCOMPARE(spacingFor(1, 11), Spacing::Root);
        QCOMPARE(spacingFor(5, 25), Spacing::Even);
        QCOMPARE(spacingFor(0, 50'000), Spacing::Root);
    }

    void movesInRoundAmounts_data()
    {
        QTest::addColumn<qint64>("top");
        QTest::addColumn<qint64>("step");
        QTest::newRow("referrals") << qint64(12) << qint64(1);
        QTest::newRow("25 euros") << qint64(2500) << qint64(50);
        QTest::newRow("20 percent") << qint64(2000) << qint64(50);
        QTest::newRow("500 euros") << qint64(50'000) << qint64(1000);
        QTest::newRow("30 yen") << qint64(30) << qint64(1);
    }

    void movesInRoundAmounts()
    {
        QFETCH(qint64, top);
        QFETCH(qint64, step);
        QCOMPARE(roundStep(top), step);
    }

    void snapsBetweenItsNeighbours()
    {
        QCOMPARE(snapped(1234, 50, 0, 9999), qint64(1250));
        QCOMPARE(snapped(1224, 50, 0, 9999), qint64(1200));
        QCOMPARE(snapped(1234, 1, 0, 9999), qint64(1234));
        QCOMPARE(snapped(1234, 50, 0, 1230), qint64(1230));
        QCOMPARE(snapped(2, 5, 4, 9), qint64(4));
    }

    void nudgesToTheNextRoundAmount()
    {
        QCOMPARE(nudged(1234, 50, 1, 0, 9999), qint64(1250));
        QCOMPARE(nudged(1234, 50, -1, 0, 9999), qint64(1200));
        QCOMPARE(nudged(1250, 50, -1, 0, 9999), qint64(1200));
        QCOMPARE(nudged(7, 1, 1, 1, 7), qint64(7));
        QCOMPARE(nudged(1, 1, -1, 1, 7), qint64(1));
    }

    void findsWhatNearlyAllDoNotExceed()
    {
        QCOMPARE(reachedByFew({}), qint64(0));
        QCOMPARE(reachedByFew({3}), qint64(3));
        std::vector<qint64> many(990, 2);
        many.insert(many.end(), 10, 500);
        QCOMPARE(reachedByFew(many), qint64(2));
    }

    void countsPeopleInBars()
    {
        const LadderAxis wide(0, 400, 5);
        QCOMPARE(peopleBars({1, 1, 1, 2, 4, 4, 90}, wide, 1, 10),
                 (std::vector<PeopleBar>{{1, 1, 3}, {2, 2, 1}, {4, 4, 2}}));
        const LadderAxis narrow(0, 40, 20);
        QCOMPARE(peopleBars({1, 1, 5, 6, 20}, narrow, 1, 10),
                 (std::vector<PeopleBar>{{1, 5, 3}, {6, 10, 1}, {16, 20, 1}}));
        const LadderAxis money(0, 400, 10'000);
        QCOMPARE(peopleBars({0, 999, 1000, 2500}, money, 1000, 10),
                 (std::vector<PeopleBar>{{0, 999, 2}, {1000, 1999, 1}, {2000, 2999, 1}}));
    }

    void labelsStandBesideTheirSteps()
    {
        const auto places = placeLabels({{{100, 200}, {80, 20}}}, {}, {0, 0, 500, 400}, 10, false);
        QCOMPARE(places.front().rect, QRectF(110, 175, 80, 20));
        QVERIFY(!places.front().isMoved);
        const auto mirrored = placeLabels({{{400, 200}, {80, 20}}}, {}, {0, 0, 500, 400}, 10, true);
        QCOMPARE(mirrored.front().rect, QRectF(310, 175, 80, 20));
    }

    void crowdedLabelsDoNotCoverEachOther()
    {
        std::vector<LabelWish> wishes;
        for (int i = 0; i < 8; ++i)
            wishes.push_back({{100.0 + 6 * i, 200.0 - 3 * i}, {120, 20}});
        const QRectF area(0, 0, 500, 400);
        const std::vector<LabelPlace> places = placeLabels(wishes, {}, area, 10, false);
        int moved = 0;
        for (size_t i = 0; i < places.size(); ++i) {
            QVERIFY(area.contains(places[i].rect));
            moved += places[i].isMoved;
            for (size_t j = i + 1; j < places.size(); ++j)
                QVERIFY(!places[i].rect.intersects(places[j].rect));
        }
        QCOMPARE(moved, 7);
    }

    void labelsStayInsideAndOffObstacles()
    {
        const QRectF area(0, 0, 300, 400);
        const auto places = placeLabels({{{280, 200}, {120, 20}}}, {{250, 170, 50, 20}}, area, 10, false);
        QVERIFY(area.contains(places.front().rect));
        QVERIFY(!places.front().rect.intersects(QRectF(250, 170, 50, 20)));
    }
};

QTEST_APPLESS_MAIN(LadderGeometryTest)
#include "tst_laddergeometry.moc"
