#include "core/actions/mergepeople.h"
#include "core/actions/recordreferral.h"
#include "core/actions/undo.h"
#include "core/storage/personstore.h"
#include "payoutshop.h"
#include "shopfiles.h"
#include "tests/support/logicaldump.h"

#include <QTest>

#include <functional>

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
};

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
