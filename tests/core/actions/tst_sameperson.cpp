#include "core/actions/importfile.h"
#include "core/actions/undo.h"
#include "tests/support/testbook.h"

#include <QSet>

#include <algorithm>
#include <random>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);
using Naming = ImportDecisions::Naming;
using Same = ImportDecisions::Same;

const QString kHead = QStringLiteral("Name,Email,Phone,Street,City,Referred by\n");
const QString kKnown = kHead + QStringLiteral("Ana Pérez,ana@example.org,600 111 222,Calle Sol 1,Vigo,\n"
                                              "Francisco Gil,paco@example.org,600 333 444,Calle Luna 2,Vigo,\n"
                                              "Ben Berg,ben@example.org,600 555 666,Calle Mar 3,Lugo,\n");
const QString kNear = kHead + QStringLiteral("Ana Peres,,600 111 222,,,\n"
                                             "Cleo Cruz,cleo@example.org,600 777 888,,,\n"
                                             "Paco Gil,,,Calle Luna 2,Vigo,\n");

QStringList proposed(const ImportSummary& summary)
{
    QStringList lines;
    for (const SameProposal& proposal : summary.proposals)
        lines << QStringLiteral("%1: %2 = %3").arg(proposal.row).arg(proposal.label, proposal.otherLabel);
    return lines;
}

QStringList referrers(const ImportSummary& summary)
{
    QStringList lines;
    for (const ReferrerProposal& proposal : summary.referrerProposals)
        lines << proposal.text + QLatin1String(" = ") + proposal.name;
    return lines;
}

QStringList people(TestBook& book)
{
    return book.texts("SELECT full_name FROM people WHERE status = 'active' ORDER BY full_name");
}

} // namespace

class SamePersonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesWhoIsAlikeWithTheReason()
    {
        TestBook book(kToday);
        mustHave(importFile(book.book(), book.request(ImportKind::Customers, kKnown)));
        ImportRequest request = book.request(ImportKind::Customers, kNear);
        request.isDryRun = true;
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(proposed(summary), QStringList({QStringLiteral("2: Ana Peres = Ana Pérez"),
                                                 QStringLiteral("4: Paco Gil = Francisco Gil")}));
        const SameProposal& ana = summary.proposals.front();
        QCOMPARE(ana.person.value, book.number("SELECT id FROM people WHERE full_name = 'Ana Pérez'"));
        QCOMPARE(ana.otherRow, qint64(0));
        QCOMPARE(ana.reason, QStringLiteral("The names are spelt alike. The telephone number is the same."));
        QVERIFY(ana.score >= 70 && ana.score < 100);
        QCOMPARE(people(book).size(), 3);
    }

    void proposesRowsOfOneFile()
    {
        TestBook book(kToday);
        const ImportSummary summary =
            book.import(ImportKind::Customers, kHead + QStringLiteral("Ana Pérez,,600111222,,,\n"
                                                                      "Ana Peres,,600111222,,,\n"));
        QCOMPARE(summary.proposals.size(), size_t(1));
        QCOMPARE(summary.proposals.front().row, qint64(3));
        QCOMPARE(summary.proposals.front().otherRow, qint64(2));
        QVERIFY(!summary.proposals.front().person.isValid());
    }

    void proposesNobodyWhereANameFitsSeveral()
    {
        TestBook book(kToday);
        mustHave(importFile(book.book(), book.request(ImportKind::Customers,
                                                      kHead + QStringLiteral("Francisco Gil,a@example.org,,,,\n"
                                                                             "Francisco Gil,b@example.net,,,,\n"))));
        const ImportSummary summary = book.import(ImportKind::Customers, kHead + QStringLiteral("Paco Gil,,,,,\n"));
        QCOMPARE(proposed(summary), QStringList());
    }

    void mergesWhatWasDecidedAndRemembersIt()
    {
        TestBook book(kToday);
        mustHave(importFile(book.book(), book.request(ImportKind::Customers, kKnown)));
        ImportRequest request = book.request(ImportKind::Customers, kNear);
        request.decisions.same.insert(2, Same::Merge);
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(summary.added, qint64(2));
        QCOMPARE(summary.updated, qint64(1));
        QCOMPARE(proposed(summary), QStringList(QStringLiteral("4: Paco Gil = Francisco Gil")));
        QCOMPARE(people(book).size(), 5);
        QCOMPARE(book.differences(), QString());
        request.decisions = {};
        const ImportSummary again = mustHave(importFile(book.book(), request));
        QCOMPARE(again.added, qint64(0));
        QCOMPARE(proposed(again), QStringList());
        mustHave(undo(book.book()));
        mustHave(undo(book.book()));
        QCOMPARE(people(book).size(), 3);
        QCOMPARE(book.number("SELECT COUNT(*) FROM person_names"), qint64(0));
        QCOMPARE(book.differences(), QString());
    }

    void fillsWhatTheKnownPersonDidNotHave()
    {
        TestBook book(kToday);
        mustHave(importFile(book.book(),
                            book.request(ImportKind::Customers, kHead + QStringLiteral("Ana Pérez,,600111222,,,\n"))));
        ImportRequest request =
            book.request(ImportKind::Customers, kHead + QStringLiteral("Ana Peres,ana@example.org,600111222,,Vigo,\n"));
        request.decisions.same.insert(2, Same::Merge);
        mustHave(importFile(book.book(), request));
        QCOMPARE(book.texts("SELECT full_name || ' ' || city || ' ' || (SELECT raw FROM contact_points c WHERE "
                            "c.person_id = p.id AND type = 'email') FROM people p WHERE status = 'active'"),
                 QStringList(QStringLiteral("Ana Pérez Vigo ana@example.org")));
    }

    void neverAsksAgainAboutTwoWhoWereKeptApart()
    {
        TestBook book(kToday);
        mustHave(importFile(book.book(), book.request(ImportKind::Customers, kKnown)));
        ImportRequest request = book.request(ImportKind::Customers, kNear);
        request.decisions.same.insert(2, Same::Apart);
        request.decisions.same.insert(4, Same::Apart);
        QCOMPARE(proposed(mustHave(importFile(book.book(), request))), QStringList());
        QCOMPARE(people(book).size(), 6);
        QCOMPARE(book.number("SELECT COUNT(*) FROM kept_apart"), qint64(4));
        request.decisions = {};
        QCOMPARE(proposed(mustHave(importFile(book.book(), request))), QStringList());
        mustHave(undo(book.book()));
        mustHave(undo(book.book()));
        QCOMPARE(book.number("SELECT COUNT(*) FROM kept_apart"), qint64(0));
        QCOMPARE(people(book).size(), 3);
        QCOMPARE(proposed(mustHave(importFile(book.book(), request))).size(), 2);
    }

    void findsTheSamePairsInWhateverOrderTheRowsCome()
    {
        const QStringList rows{QStringLiteral("Ana Pérez,ana@example.org,600111222,Calle Sol 1,Vigo,"),
                               QStringLiteral("Ana Peres,,600111222,,,"),
                               QStringLiteral("Anna Pérez,,,Calle Sol 1,Vigo,"),
                               QStringLiteral("Francisco Gil,gil@example.org,600333444,,,"),
                               QStringLiteral("Paco Gil,,,,,"),
                               QStringLiteral("Кристина Иванова,,,,,"),
                               QStringLiteral("Cristina Ivanova,,600999000,,,"),
                               QStringLiteral("Cleo Cruz,cleo@example.org,600777888,,,"),
                               QStringLiteral("Cleo Cruz Ruiz,cleo@example.com,,,,"),
                               QStringLiteral("Ben Berg,,600555666,,,")};
        const auto pairsOf = [&](const QStringList& order) {
            TestBook book(kToday);
            QSet<QString> pairs;
            for (const SameProposal& proposal :
                 book.import(ImportKind::Customers, kHead + order.join(u'\n')).proposals) {
                QStringList names{proposal.label, proposal.otherLabel};
                names.sort();
                pairs.insert(names.join(QLatin1String(" = ")));
            }
            return pairs;
        };
        const QSet<QString> expected = pairsOf(rows);
        QVERIFY(expected.size() == 5);
        std::mt19937 random(7);
        for (int i = 0; i < 20; ++i) {
            QStringList order = rows;
            std::shuffle(order.begin(), order.end(), random);
            QCOMPARE(pairsOf(order), expected);
        }
    }

    void proposesWhoIsMeantByAReferredBy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char* text, const QStringList& names) {
            QTest::newRow(text) << QString::fromUtf8(text) << names;
        };
        const QString francisca = QStringLiteral("Francisca Ríos");
        const QString ana = QStringLiteral("Ana Alba");
        row("la Paqui", {francisca});
        row("Paqui Ríos", {francisca});
        row("F. Rios", {francisca});
        row("Francisca Rioz", {francisca});
        row("ana alva (vecina)", {ana});
        row("Ana 600111222", {ana});
        row("600-111-222", {ana});
        row("code ana7", {ana});
        row("A. Alba", {ana});
        row("Gil", {QStringLiteral("Paco Gil"), QStringLiteral("Rosa Gil")});
        row("Instagram", {});
        row("Zoe Zapata", {});
    }
    void proposesWhoIsMeantByAReferredBy()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, names);
        TestBook book(kToday);
        mustHave(importFile(book.book(), book.request(ImportKind::Customers,
                                                      QStringLiteral("Name,Email,Phone,Customer code\n"
                                                                     "Francisca Ríos,fr@example.org,,\n"
                                                                     "Ana Alba,ana@example.org,600 111 222,ANA-7\n"
                                                                     "Paco Gil,pg@example.org,,\n"
                                                                     "Rosa Gil,rg@example.org,,\n"))));
        const ImportSummary summary =
            book.import(ImportKind::Customers, kHead + QStringLiteral("Cleo Cruz,cleo@example.org,,,,") + text);
        QStringList expected;
        for (const QString& name : names)
            expected << text + QLatin1String(" = ") + name;
        QCOMPARE(referrers(summary), expected);
        for (const ReferrerProposal& proposal : summary.referrerProposals)
            QVERIFY(proposal.person.isValid() && !proposal.reason.isEmpty());
    }

    void learnsHowTheShopCallsSomebody()
    {
        TestBook book(kToday);
        mustHave(importFile(book.book(), book.request(ImportKind::Customers, kKnown)));
        ImportRequest request =
            book.request(ImportKind::Customers, kHead + QStringLiteral("Cleo Cruz,cleo@example.org,,,,la Anita\n"
                                                                       "Eva Egea,eva@example.org,,,,Anita A.\n"));
        const PersonId ana{book.number("SELECT id FROM people WHERE full_name = 'Ana Pérez'")};
        request.decisions.name(QStringLiteral("la Anita"), {Naming::Who::Person, ana});
        request.decisions.name(QStringLiteral("Anita A."), {Naming::Who::Person, ana});
        QCOMPARE(mustHave(importFile(book.book(), request)).referrals, qint64(2));
        const ImportSummary next =
            book.import(ImportKind::Customers, kHead + QStringLiteral("Dora Diaz,dora@example.org,,,,La  Anita\n"
                                                                      "Fina Font,fina@example.org,,,,anita a\n"));
        QCOMPARE(next.referrals, qint64(2));
        QCOMPARE(next.problems.size(), size_t(0));
        QCOMPARE(book.differences(), QString());
        mustHave(undo(book.book()));
        mustHave(undo(book.book()));
        QCOMPARE(book.number("SELECT COUNT(*) FROM person_names"), qint64(0));
    }
};

QTEST_GUILESS_MAIN(SamePersonTest)
#include "tst_sameperson.moc"
