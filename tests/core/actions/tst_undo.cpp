#include "core/actions/acttitle.h"
#include "core/actions/asknownon.h"
#include "core/actions/historylines.h"
#include "core/actions/mergepeople.h"
#include "core/actions/recordreferral.h"
#include "core/actions/undo.h"
#include "core/storage/historystore.h"
#include "core/storage/personstore.h"
#include "payoutshop.h"
#include "shopfiles.h"
#include "tests/support/logicaldump.h"

#include <QJsonArray>
#include <QTest>

#include <functional>
#include <random>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 6, 30);

/// A shop with some people and sales, in which a test does things.
class UndoShop : public PayoutShop
{
public:
    UndoShop() : PayoutShop(kToday) {}

    QStringList dump() { return LogicalDump::of(book()); }

    ReferralId refer(PersonId referrer, PersonId referredFriend, QDate on = kToday)
    {
        ReferralEntry entry;
        entry.referrer = referrer;
        entry.referredFriend = referredFriend;
        entry.referredOn = on;
        return mustHave(recordReferral(book(), entry)).referral;
    }
    ReferralId referNew(PersonId referrer, const QString& name, const QString& contact = {})
    {
        ReferralEntry entry;
        entry.referrer = referrer;
        entry.newFriendName = name;
        entry.newFriendContact = contact;
        entry.referredOn = kToday;
        return mustHave(recordReferral(book(), entry)).referral;
    }
    Person read(PersonId id) { return *PersonStore(book().database(), QStringLiteral("ES")).find(id); }
    void edit(PersonId id, const std::function<void(Person&)>& change)
    {
        Person person = read(id);
        change(person);
        mustHave(savePerson(book(), person));
    }
    PersonId personWith(const QString& name, const QString& email)
    {
        Person person;
        person.fullName = name;
        person.emails << email;
        return mustHave(savePerson(book(), person));
    }
};

using Act = std::function<void(UndoShop&)>;

/// People by the order in which they were made.
PersonId nth(UndoShop& shop, int n)
{
    return {shop.number("SELECT id FROM people ORDER BY id LIMIT 1 OFFSET " + QByteArray::number(n - 1))};
}

ReferralId nthReferral(UndoShop& shop, int n)
{
    return {shop.number("SELECT id FROM referrals ORDER BY id LIMIT 1 OFFSET " + QByteArray::number(n - 1))};
}

Act importing(ImportKind kind, const char* text)
{
    return [kind, text](UndoShop& shop) { shop.import(kind, QString::fromUtf8(text)); };
}

/// Thirty acts as a shop does them in a week.
std::vector<Act> scriptedActs()
{
    const auto edit = [](int n, const std::function<void(Person&)>& change) {
        return [n, change](UndoShop& shop) { shop.edit(nth(shop, n), change); };
    };
    return {
        [](UndoShop& s) { s.personWith(QStringLiteral("Ana Gil"), QStringLiteral("ana@example.org")); },
        [](UndoShop& s) { s.personWith(QStringLiteral("Ben Roca"), QStringLiteral("ben@example.org")); },
        [](UndoShop& s) { s.refer(nth(s, 1), nth(s, 2)); },
        importing(ImportKind::Sales, "Document,Kind,Email,Date,Net\nS1,sale,ben@example.org,2026-06-30,40.00\n"),
        edit(1, [](Person& p) { p.phones << QStringLiteral("600111222"); }),
        edit(1, [](Person& p) { p.city = QStringLiteral("Vigo"); }),
        [](UndoShop& s) { s.referNew(nth(s, 1), QStringLiteral("Carla"), QStringLiteral("carla@example.org")); },
        [](UndoShop& s) {
            mustHave(setReferralStage(s.book(), nthReferral(s, 2), Stage::Contacted, QStringLiteral("called")));
        },
        [](UndoShop& s) { s.refer(nth(s, 2), nth(s, 3)); },
        [](UndoShop& s) { s.refer(nth(s, 2), nth(s, 3)); }, // known already
        importing(ImportKind::Customers, "Name,Email,Phone,City,Referred by\nAna Gil,ana@example.org,,Lugo,\n"
                                         "Dario Paz,dario@example.org,600222333,Vigo,Ana Gil\n"
                                         "Eva Sol,eva@example.org,,Vigo,Nobody Here\n"),
        edit(4, [](Person& p) { p.emails = {QStringLiteral("dario@example.com")}; }),
        [](UndoShop& s) { mustHave(setPersonArchived(s.book(), nth(s, 5), true)); },
        [](UndoShop& s) { mustHave(setPersonArchived(s.book(), nth(s, 5), false)); },
        [](UndoShop& s) { s.personWith(QStringLiteral("Anna Gil"), QStringLiteral("anna@example.org")); },
        [](UndoShop& s) { s.referNew(nth(s, 6), QStringLiteral("Fina")); },
        [](UndoShop& s) { mustHave(mergePeople(s.book(), nth(s, 1), nth(s, 6))); },
        importing(ImportKind::Referrals, "Referrer Name,Referrer Email,Friend Name,Friend Email,Referred On\n"
                                         "Ana Gil,anna@example.org,Gus Rey,gus@example.org,2026-06-29\n"
                                         "Ben Roca,ben@example.org,Carla,carla@example.org,2026-06-28\n"),
        importing(ImportKind::Sales, "Document,Kind,Email,Date,Net,Original Document\n"
                                     "S2,sale,carla@example.org,2026-06-30,25.00,\n"
                                     "S3,sale,gus@example.org,2026-06-30,60.00,\n"
                                     "R1,return,ben@example.org,2026-06-30,40.00,S1\n"
                                     "S4,sale,,2026-06-30,9.00,\n"),
        [](UndoShop& s) {
            mustHave(setReferralStage(s.book(), nthReferral(s, 2), Stage::Invalid, QStringLiteral("a joke")));
        },
        importing(ImportKind::Sales, "Document,Kind,Email,Date,Net\nS4,sale,ana@example.org,2026-06-30,9.00\n"),
        edit(2, [](Person& p) { p.tags << QStringLiteral("regular"); }),
        edit(2, [](Person& p) { p.notes = QStringLiteral("Likes rye"); }),
        edit(2, [](Person& p) { p.tags.clear(); }),
        [](UndoShop& s) { s.personWith(QStringLiteral("Nobody Here"), QStringLiteral("nobody@example.org")); },
        importing(ImportKind::Customers, "Name,Email,Phone\nDario Paz,dario@example.org,600222333\n"
                                         "Dario P,dario@example.com,600222333\n"),
        [](UndoShop& s) { mustHave(mergePeople(s.book(), nth(s, 2), nth(s, 3))); },
        [](UndoShop& s) { s.referNew(nth(s, 2), QStringLiteral("Hugo")); },
        edit(1, [](Person& p) { p.fullName = QStringLiteral("Ana María Gil"); }),
        [](UndoShop& s) { mustHave(setPersonArchived(s.book(), nth(s, 2), true)); },
    };
}

/// Acts as they come, on whoever is there then.
std::vector<Act> randomActs(quint64 seed)
{
    std::vector<Act> acts;
    auto random = std::make_shared<std::mt19937_64>(seed);
    const auto below = [random](int limit) { return int((*random)() % quint64(limit)); };
    const auto someone = [](UndoShop& shop, int n) {
        const qint64 people = std::max<qint64>(1, shop.number("SELECT COUNT(*) FROM people WHERE status <> 'merged'"));
        return PersonId{shop.number("SELECT id FROM people WHERE status <> 'merged' ORDER BY id LIMIT 1 OFFSET " +
                                    QByteArray::number(n % people))};
    };
    for (int i = 0; i < 4; ++i) {
        acts.push_back([i](UndoShop& s) {
            s.personWith(QStringLiteral("Person %1").arg(i), QStringLiteral("p%1@example.org").arg(i));
        });
    }
    for (int i = 0; i < 20; ++i) {
        const int a = below(50);
        const int b = below(50);
        const int c = below(50);
        switch (below(6)) {
        case 0: acts.push_back([=](UndoShop& s) { s.referNew(someone(s, a), QStringLiteral("New %1").arg(i)); }); break;
        case 1: acts.push_back([=](UndoShop& s) { s.refer(someone(s, a), someone(s, b), kToday.addDays(-c)); }); break;
        case 2:
            acts.push_back([=](UndoShop& s) {
                s.edit(someone(s, a), [=](Person& p) { p.city = QStringLiteral("City %1").arg(b); });
            });
            break;
        case 3:
            acts.push_back([=](UndoShop& s) {
                const PersonId from = someone(s, a);
                const PersonId to = someone(s, a + 1);
                if (from != to)
                    mustHave(mergePeople(s.book(), from, to));
            });
            break;
        case 4:
            acts.push_back([=](UndoShop& s) {
                s.import(ImportKind::Sales,
                         QStringLiteral("Document,Kind,Email,Date,Net\nD%1,sale,p%2@example.org,%3,%4.00\n")
                             .arg(i)
                             .arg(a % 6)
                             .arg(kToday.addDays(-b).toString(Qt::ISODate))
                             .arg(c + 1));
            });
            break;
        default:
            acts.push_back([=](UndoShop& s) {
                s.import(ImportKind::Referrals, QStringLiteral("Referrer Email,Friend Email,Friend Name,Referred On\n"
                                                               "p%1@example.org,p%2@example.org,Person %2,%3\n")
                                                    .arg(a % 6)
                                                    .arg(b % 6)
                                                    .arg(kToday.addDays(-c).toString(Qt::ISODate)));
            });
        }
    }
    return acts;
}

/// Does the acts, takes them back one by one, does them again and takes them back, comparing at every step.
void checkThereAndBack(UndoShop& shop, const std::vector<Act>& acts)
{
    std::vector<QStringList> dumps{shop.dump()};
    for (const Act& act : acts) {
        act(shop);
        dumps.push_back(shop.dump());
    }
    for (int turn = 0; turn < 2; ++turn) {
        for (size_t i = acts.size(); i > 0; --i) {
            const Result<TakenBack> undone = undo(shop.book());
            if (!undone)
                QFAIL(qPrintable(QStringLiteral("act %1: %2").arg(i).arg(undone.failure().text)));
            const QString difference = dumpDifference(dumps[i - 1], shop.dump());
            if (!difference.isEmpty())
                QFAIL(qPrintable(QStringLiteral("turn %1, undoing act %2 (%3):\n%4")
                                     .arg(turn)
                                     .arg(i)
                                     .arg(undone->act.name, difference)));
            QCOMPARE(shop.differences(), QString());
        }
        if (turn == 1)
            break;
        for (size_t i = 0; i < acts.size(); ++i) {
            const Result<TakenBack> redone = redo(shop.book());
            if (!redone)
                QFAIL(qPrintable(QStringLiteral("redo %1: %2").arg(i + 1).arg(redone.failure().text)));
            const QString difference = dumpDifference(dumps[i + 1], shop.dump());
            if (!difference.isEmpty())
                QFAIL(qPrintable(
                    QStringLiteral("redoing act %1 (%2):\n%3").arg(i + 1).arg(redone->act.name, difference)));
        }
        QCOMPARE(shop.differences(), QString());
    }
}

} // namespace

class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesThirtyActsBackOneByOneAndDoesThemAgain()
    {
        UndoShop shop;
        const std::vector<Act> acts = scriptedActs();
        QCOMPARE(acts.size(), size_t(30));
        checkThereAndBack(shop, acts);
    }

    void takesAnImportOfARandomShopBackAndImportsItAgain_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 25; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void takesAnImportOfARandomShopBackAndImportsItAgain()
    {
        QFETCH(quint64, seed);
        ShopMaker random(seed);
        const InventedShop invented = random.make();
        const PlainEvaluator truth(invented);
        TestBook shop(invented.today, TestBook::Place::Memory, aShop(invented.currency));
        std::vector<QStringList> dumps{LogicalDump::of(shop.book())};
        const std::vector<ListFile> files = writtenDown(invented, truth, random);
        for (const ListFile& file : files) {
            shop.import(file.kind, file.text);
            dumps.push_back(LogicalDump::of(shop.book()));
        }
        for (size_t i = files.size(); i > 0; --i) {
            const TakenBack undone = mustHave(undo(shop.book()));
            QCOMPARE(undone.kept, QStringList());
            QCOMPARE(dumpDifference(dumps[i - 1], LogicalDump::of(shop.book())), QString());
            QCOMPARE(shop.differences(), QString());
        }
        for (size_t i = 0; i < files.size(); ++i) {
            const ListFile& file = files[i];
            if (random.isOneIn(2))
                mustHave(redo(shop.book()));
            else
                shop.import(file.kind, file.text);
            QCOMPARE(dumpDifference(dumps[i + 1], LogicalDump::of(shop.book())), QString());
            if (!undoState(shop.book()).redo)
                break;
        }
        for (const ListFile& file : files)
            shop.import(file.kind, file.text);
        QCOMPARE(dumpDifference(dumps.back(), LogicalDump::of(shop.book())), QString());
        QCOMPARE(shop.differences(), QString());
    }

    void takesRandomActsBackAndDoesThemAgain_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 12; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void takesRandomActsBackAndDoesThemAgain()
    {
        QFETCH(quint64, seed);
        UndoShop shop;
        checkThereAndBack(shop, randomActs(seed));
    }

    void remembersWhatCanBeUndoneWhenTheBookIsOpenedAgain()
    {
        TestBook shop(kToday, TestBook::Place::File);
        const QStringList before = LogicalDump::of(shop.book());
        shop.import(ImportKind::Customers, QStringLiteral("Name,Email\nAna,ana@example.org\nBen,ben@example.org\n"));
        shop.close();
        shop.reopen();
        QCOMPARE(actTitle(*undoState(shop.book()).undo), QStringLiteral("import of import.csv (2 customer(s))"));
        mustHave(undo(shop.book()));
        shop.close();
        shop.reopen();
        QCOMPARE(LogicalDump::of(shop.book()), before);
        QVERIFY(!undoState(shop.book()).undo);
        mustHave(redo(shop.book()));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM people"), 2);
    }

    void forgetsWhatCouldBeRedoneWhenSomethingNewIsDone()
    {
        UndoShop shop;
        shop.person(QStringLiteral("Ana"));
        mustHave(undo(shop.book()));
        shop.person(QStringLiteral("Ben"));
        QVERIFY(!redo(shop.book()));
        QCOMPARE(undo(shop.book())->act.subject, QStringLiteral("Ben"));
    }

    void addsNothingWhenAKnownPairIsTakenBack()
    {
        UndoShop shop;
        const PersonId ana = shop.person(QStringLiteral("Ana"));
        const PersonId ben = shop.person(QStringLiteral("Ben"));
        shop.refer(ana, ben);
        shop.refer(ana, ben);
        mustHave(undo(shop.book()));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM claims"), 1);
    }

    void keepsWhatWasChangedSinceAnImport_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<int>("removed");
        QTest::addRow("nothing") << QString() << QString() << 3;
        QTest::addRow("a city") << QStringLiteral("edit") << QStringLiteral("Ana Gil") << 2;
        QTest::addRow("a city, taken back") << QStringLiteral("edit undo") << QString() << 3;
        QTest::addRow("a referral by her") << QStringLiteral("refer") << QStringLiteral("Ana Gil") << 2;
        QTest::addRow("a sale to her") << QStringLiteral("sell") << QStringLiteral("Ana Gil") << 2;
        QTest::addRow("the same list again") << QStringLiteral("again") << QString() << 3;
        QTest::addRow("a telephone of another list") << QStringLiteral("phone") << QStringLiteral("Ana Gil") << 2;
    }
    void keepsWhatWasChangedSinceAnImport()
    {
        QFETCH(QString, change);
        QFETCH(QString, kept);
        QFETCH(int, removed);
        UndoShop shop;
        const QString list = QStringLiteral("Name,Email\nAna Gil,ana@example.org\nBen,ben@example.org\n"
                                            "Eva,eva@example.org\n");
        const BatchId batch = shop.import(ImportKind::Customers, list).batch;
        if (change.startsWith(u"edit"))
            shop.edit(nth(shop, 1), [](Person& p) { p.city = QStringLiteral("Vigo"); });
        if (change == u"edit undo")
            mustHave(undo(shop.book()));
        if (change == u"refer")
            shop.referNew(nth(shop, 1), QStringLiteral("Friend"));
        if (change == u"sell")
            shop.import(ImportKind::Sales,
                        QStringLiteral("Document,Kind,Email,Date,Net\nS1,sale,ana@example.org,2026-06-30,4.00\n"));
        if (change == u"again")
            shop.import(ImportKind::Customers, list);
        if (change == u"phone")
            shop.import(ImportKind::Customers, QStringLiteral("Name,Email,Phone\nAna Gil,ana@example.org,600111222\n"));
        const TakenBack result = mustHave(undoImport(shop.book(), batch));
        QCOMPARE(result.kept.join(u','), kept);
        QCOMPARE(result.removed, removed);
        QCOMPARE(result.cannot, QStringList());
        QCOMPARE(shop.differences(), QString());
        QVERIFY(!undoImport(shop.book(), batch));
    }

    void keepsAFieldThatWasChangedSince()
    {
        UndoShop shop;
        shop.personWith(QStringLiteral("Ana"), QStringLiteral("ana@example.org"));
        const BatchId batch = shop.import(ImportKind::Customers,
                                          QStringLiteral("Name,Email,City,Company\nAna,ana@example.org,Vigo,Sol\n"))
                                  .batch;
        shop.edit(nth(shop, 1), [](Person& p) { p.city = QStringLiteral("Lugo"); });
        const TakenBack result = mustHave(undoImport(shop.book(), batch));
        QCOMPARE(result.kept, QStringList(QStringLiteral("Ana")));
        const Person ana = shop.read(nth(shop, 1));
        QCOMPARE(ana.city, QStringLiteral("Lugo"));
        QCOMPARE(ana.company, QString());
    }

    void keepsWhatAPaidRewardWasEarnedWith()
    {
        UndoShop shop;
        RuleSet rules = starterRules(shop.book().shop().currency);
        rules.rules.front().holdDays = 0;
        shop.useRules(rules);
        shop.clock().setToday(QDate(2026, 3, 1));
        shop.personWith(QStringLiteral("Ana"), QStringLiteral("ana@example.org"));
        shop.personWith(QStringLiteral("Ben"), QStringLiteral("ben@example.org"));
        shop.personWith(QStringLiteral("Eva"), QStringLiteral("eva@example.org"));
        shop.refer(nth(shop, 1), nth(shop, 2), QDate(2026, 3, 1));
        const BatchId batch =
            shop.import(ImportKind::Sales,
                        QStringLiteral("Document,Kind,Email,Date,Net\nS1,sale,ben@example.org,2026-03-01,90.00\n"
                                       "S2,sale,eva@example.org,2026-03-01,9.00\n"))
                .batch;
        shop.clock().setToday(QDate(2026, 6, 30));
        QVERIFY(shop.payAll() > 0);
        const Result<TakenBack> last = undo(shop.book());
        QVERIFY(!last);
        QVERIFY(last.failure().text.contains(QLatin1String("handed over")));
        const TakenBack result = mustHave(undoImport(shop.book(), batch));
        QCOMPARE(result.cannot, QStringList(QStringLiteral("S1")));
        QCOMPARE(result.removed, 1);
        QCOMPARE(shop.texts("SELECT state FROM rewards"), QStringList(QStringLiteral("paid")));
        QCOMPARE(shop.differences(), QString());
    }

    void refusesToTakeBackAReferralThatWasPaid()
    {
        UndoShop shop;
        shop.clock().setToday(QDate(2026, 3, 1));
        const PersonId ana = shop.person(QStringLiteral("Ana"));
        const PersonId ben = shop.person(QStringLiteral("Ben"));
        shop.refer(ana, ben, QDate(2026, 3, 1));
        const ActId referring = undoState(shop.book()).undo->id;
        shop.sale(ben, QDate(2026, 3, 2), 9000, QStringLiteral("S1"));
        shop.clock().setToday(QDate(2026, 6, 30));
        QVERIFY(shop.payAll() > 0);
        const Result<TakenBack> result = undoAct(shop.book(), referring);
        QVERIFY(!result);
        QVERIFY(result.failure().text.contains(QLatin1String("Ben")));
        QCOMPARE(shop.texts("SELECT state FROM rewards"), QStringList(QStringLiteral("paid")));
    }

    void takesDecisionsAndPayoutsBackByTheirOpposites()
    {
        UndoShop shop;
        shop.clock().setToday(QDate(2026, 3, 1));
        const PersonId ana = shop.person(QStringLiteral("Ana"));
        const PersonId ben = shop.person(QStringLiteral("Ben"));
        shop.refer(ana, ben, QDate(2026, 3, 1));
        shop.sale(ben, QDate(2026, 3, 2), 9000, QStringLiteral("S1"));
        shop.clock().setToday(QDate(2026, 6, 30));
        mustHave(postDue(shop.book()));
        const QStringList before = shop.dump();
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Hold, QStringLiteral("asking")));
        mustHave(undo(shop.book()));
        QCOMPARE(dumpDifference(before, shop.dump()), QString());
        mustHave(redo(shop.book()));
        QCOMPARE(shop.state(), QStringLiteral("on_hold"));
        mustHave(undo(shop.book()));
        const PayoutId payout = mustHave(preparePayout(shop.book(), {}));
        mustHave(approvePayout(shop.book(), payout));
        mustHave(undo(shop.book()));
        mustHave(undo(shop.book()));
        QCOMPARE(dumpDifference(before, shop.dump()), QString());
        QCOMPARE(shop.differences(), QString());
    }

    void takesACancelledPayoutBackAllTheWay()
    {
        UndoShop shop;
        shop.clock().setToday(QDate(2026, 3, 1));
        const PersonId ana = shop.person(QStringLiteral("Ana"));
        const PersonId ben = shop.person(QStringLiteral("Ben"));
        const PersonId eva = shop.person(QStringLiteral("Eva"));
        shop.refer(ana, ben, QDate(2026, 3, 1));
        shop.refer(ben, eva, QDate(2026, 3, 1));
        shop.sale(ben, QDate(2026, 3, 2), 9000, QStringLiteral("S1"));
        shop.sale(eva, QDate(2026, 3, 2), 9000, QStringLiteral("S2"));
        shop.clock().setToday(kToday);
        mustHave(postDue(shop.book()));
        PayoutId payout;
        const std::vector<Act> acts{
            [&](UndoShop& s) { payout = mustHave(preparePayout(s.book(), {})); },
            [&](UndoShop& s) {
                mustHave(takeOutOfPayout(s.book(), s.items(payout).front().id, QStringLiteral("away")));
            },
            [&](UndoShop& s) { mustHave(approvePayout(s.book(), payout)); },
            [&](UndoShop& s) { mustHave(reopenPayout(s.book(), payout)); },
            [&](UndoShop& s) { mustHave(cancelPayout(s.book(), payout, QStringLiteral("next week"))); },
        };
        checkThereAndBack(shop, acts);
        QCOMPARE(shop.number("SELECT COUNT(*) FROM payouts WHERE state <> 'cancelled'"), 0);
    }

    void tellsWhatHappenedToAPerson()
    {
        UndoShop shop;
        shop.import(ImportKind::Customers, QStringLiteral("Name,Email\nAna,ana@example.org\n"));
        shop.edit(nth(shop, 1), [](Person& p) { p.city = QStringLiteral("Vigo"); });
        shop.edit(nth(shop, 1), [](Person& p) { p.phones << QStringLiteral("600111222"); });
        mustHave(undo(shop.book()));
        const std::vector<HistoryLine> lines = mustHave(historyOf(shop.book(), nth(shop, 1)));
        QCOMPARE(lines.size(), size_t(4));
        QCOMPARE(lines[0].title, QStringLiteral("Taken back: Change of Ana"));
        QCOMPARE(lines[0].changes, QStringList(QStringLiteral("Phone 600111222 removed")));
        QCOMPARE(lines[1].changes, QStringList(QStringLiteral("Phone 600111222 added")));
        QCOMPARE(lines[2].changes, QStringList(QStringLiteral("City: (empty) → Vigo")));
        QCOMPARE(lines[3].changes, QStringList(QStringLiteral("added to the book")));
        QVERIFY(!lines[2].by.isEmpty());
    }

    void tellsWhatHappenedToARewardAndAReferral()
    {
        UndoShop shop;
        shop.clock().setToday(QDate(2026, 3, 1));
        shop.import(ImportKind::Referrals, QStringLiteral("Referrer Name,Friend Email,Referred On\n"
                                                          "Ana,ben@example.org,2026-03-01\n"));
        shop.import(ImportKind::Sales,
                    QStringLiteral("Document,Kind,Email,Date,Net\nS1,sale,ben@example.org,2026-03-01,90.00\n"));
        const ReferralId referral = nthReferral(shop, 1);
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Hold, QStringLiteral("asking")));
        mustHave(decideRewards(shop.book(), {shop.reward()}, RewardDecision::Release, QString()));
        shop.clock().setToday(kToday);
        mustHave(postDue(shop.book()));
        const auto told = [](const std::vector<HistoryLine>& lines) {
            QStringList texts;
            for (const HistoryLine& line : lines)
                texts << line.title + QLatin1String(": ") + line.changes.join(QLatin1String("; "));
            return texts;
        };
        const QStringList lines = told(mustHave(historyOf(shop.book(), referral)));
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[0], QStringLiteral("By the rules: Reward: Pending → Available"));
        QCOMPARE(lines[1], QStringLiteral("Release of rewards of Ana: Reward: On hold → Pending"));
        QCOMPARE(lines[2], QStringLiteral("Holding of rewards of Ana: Reward: Pending → On hold (asking)"));
        QVERIFY2(lines[3].startsWith(QLatin1String("By the rules: Reward of ")), qPrintable(lines[3]));
        QCOMPARE(lines[4], QStringLiteral("Import of import.csv (1 referral(s)): Recommendation by Ana added"));
        const QStringList ofAna = told(mustHave(historyOf(shop.book(), nth(shop, 1))));
        QCOMPARE(ofAna.mid(0, 4), lines.mid(0, 4));
        QCOMPARE(ofAna[4], QStringLiteral("Import of import.csv (1 referral(s)): added to the book"));
    }

    void tellsWhatOnlyTheAuditLogKnows()
    {
        UndoShop shop;
        const PersonId ana = shop.person(QStringLiteral("Ana"));
        const PersonId ben = shop.person(QStringLiteral("Ben"));
        shop.claim(ana, ben, kToday);
        const auto write = [&](const QString& act, const QString& entity, qint64 id, const QJsonObject& before,
                               const QJsonObject& after) {
            UnitOfWork work(shop->database(), shop.clock(), QStringLiteral("carmen"));
            const QJsonObject inverse{{QStringLiteral("action"), QStringLiteral("none")}};
            HistoryStore::audit(work, HistoryStore::addAct(work, act, QStringLiteral("Ana"), inverse), entity, id,
                                before, after);
            work.commit();
        };
        write(QStringLiteral("edit_person"), QStringLiteral("person"), ana.value,
              {{QStringLiteral("city"), QStringLiteral("Vigo")},
               {QStringLiteral("emails"), QJsonArray{QStringLiteral("a@example.org")}}},
              {{QStringLiteral("city"), QStringLiteral("Lugo")}, {QStringLiteral("emails"), QJsonArray()}});
        write(QStringLiteral("set_referral_stage"), QStringLiteral("referral"), nthReferral(shop, 1).value,
              {{QStringLiteral("shop_stage"), QStringLiteral("received")}, {QStringLiteral("note"), QString()}},
              {{QStringLiteral("shop_stage"), QStringLiteral("lost")},
               {QStringLiteral("note"), QStringLiteral("moved away")}});
        const HistoryLine edited = mustHave(historyOf(shop.book(), ana)).front();
        QCOMPARE(edited.by, QStringLiteral("carmen"));
        QCOMPARE(edited.title, QStringLiteral("Change of Ana"));
        QCOMPARE(edited.changes, QStringList({QStringLiteral("City: Vigo → Lugo"),
                                              QStringLiteral("E-mail addresses: a@example.org → (empty)")}));
        const HistoryLine staged = mustHave(historyOf(shop.book(), nthReferral(shop, 1))).front();
        QCOMPARE(staged.changes, QStringList({QStringLiteral("Note: (empty) → moved away"),
                                              QStringLiteral("Stage by hand: Received → Lost")}));
    }

    void tellsWhoWasMergedWithWhom()
    {
        UndoShop shop;
        const PersonId ana = shop.person(QStringLiteral("Ana"));
        const PersonId anna = shop.person(QStringLiteral("Anna"));
        mustHave(mergePeople(shop.book(), ana, anna));
        QVERIFY(mustHave(historyOf(shop.book(), ana))
                    .front()
                    .changes.contains(QStringLiteral("Anna was merged into this one")));
    }

    void knowsWhatTheBookKnewOnADay()
    {
        UndoShop shop;
        const Period period{QDate(2026, 1, 1), kToday};
        shop.clock().setToday(QDate(2026, 3, 1));
        const PersonId ana = shop.person(QStringLiteral("Ana"));
        const PersonId ben = shop.personWith(QStringLiteral("Ben"), QStringLiteral("ben@example.org"));
        shop.refer(ana, ben, QDate(2026, 3, 1));
        shop.clock().setToday(QDate(2026, 3, 10));
        shop.import(ImportKind::Sales,
                    QStringLiteral("Document,Kind,Email,Date,Net\nS1,sale,ben@example.org,2026-03-02,90.00\n"));
        shop.clock().setToday(QDate(2026, 3, 20));
        mustHave(undo(shop.book()));
        shop.clock().setToday(kToday);
        const QStringList before = shop.dump();
        const auto on = [&](int month, int day) {
            return mustHave(bookAsKnownOn(shop.book(), QDate(2026, month, day), period));
        };
        QCOMPARE(on(2, 28).kpis.referralsReceived, 0);
        QCOMPARE(on(3, 9).kpis.referralsReceived, 1);
        QCOMPARE(on(3, 9).kpis.conversions, 0);
        QCOMPARE(on(3, 10).kpis.conversions, 1);
        QCOMPARE(on(3, 10).kpis.referredRevenueMinor, 9000);
        QVERIFY(on(3, 10).kpis.owedMinor > 0);
        QCOMPARE(on(3, 10).kpis.rewardCostMinor, on(3, 10).kpis.owedMinor);
        QCOMPARE(on(3, 10).balances.front().name, QStringLiteral("Ana"));
        QCOMPARE(on(3, 20).kpis.conversions, 0);
        QCOMPARE(on(3, 20).kpis.owedMinor, 0);
        QCOMPARE(shop.dump(), before);
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
