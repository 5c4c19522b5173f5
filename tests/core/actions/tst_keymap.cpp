#include "core/actions/entitylists.h"

#include <QTest>

using namespace vouchwell;

class KeyMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatWasPutInAndNothingElse()
    {
        KeyMap map;
        map.reserve(10); // it grows beyond that
        for (int i = 0; i < 50'000; ++i)
            map[KeyMap::keyOf(QString::number(i))] = i;
        for (int i = 0; i < 50'000; ++i)
            QCOMPARE(map.value(KeyMap::keyOf(QString::number(i))), i);
        for (int i = 50'000; i < 100'000; ++i)
            QCOMPARE(map.value(KeyMap::keyOf(QString::number(i))), KeyMap::kNone);
    }

    void tellsTwoTextsFromTheOtherWayRound()
    {
        KeyMap map;
        QCOMPARE(map.value(KeyMap::keyOf(u"a", u"b")), KeyMap::kNone);
        map[KeyMap::keyOf(u"a", u"b")] = 7;
        QCOMPARE(map.value(KeyMap::keyOf(u"a", u"b")), 7);
        QCOMPARE(map.value(KeyMap::keyOf(u"b", u"a")), KeyMap::kNone);
        QCOMPARE(map.value(KeyMap::keyOf(u"ab", u"")), KeyMap::kNone);
    }

    void listsComeInTheirOrder()
    {
        EntityLists lists;
        for (const int entity : {4, 2, 9}) {
            lists.add(u"ana", entity);
            lists.add(u"ben", entity + 100);
        }
        std::vector<int> seen;
        lists.forEach(u"ana", [&](int entity) {
            seen.push_back(entity);
            return seen.size() < 3;
        });
        QCOMPARE(seen, (std::vector<int>{4, 2, 9}));
        QCOMPARE(lists.last(u"ben"), 109);
        QCOMPARE(lists.last(u"zoe"), -1);
    }
};

QTEST_APPLESS_MAIN(KeyMapTest)
#include "tst_keymap.moc"
