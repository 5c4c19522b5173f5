#include "core/actions/skippedrows.h"
#include "core/actions/undo.h"
#include "core/metrics/kpis.h"
#include "tests/support/testbook.h"

#include <QFileInfo>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);

/// The ordinary hard file: a Spanish list in Windows-1252, with semicolons and a line break in a cell.
const QString kCustomers = QStringLiteral(
    "Código;Nombre;Apellidos;Correo electrónico;Teléfono;Fecha alta;Total gastado;Recomendado por;Notas\r\n"
    "001;Lucía;Gómez Ruiz;lucia@example.com;+34 600 111 222;03/01/2025;1.234,50;;Clienta VIP\r\n"
    "002;Marco;De Luca;MARCO@example.com ;600111223;04/02/2025;89,90;Lucía Gómez;\r\n"
    "003;Zoë;O'Neil;zoe.example.com;0049 151 12345;31/02/2025;12,00;lucia@example.com;correo mal\r\n"
    "004;lucia;gomez ruiz;Lucia@Example.com;600-111-222;2025-03-05;0;;duplicada\r\n"
    "005;Ahmed;Ben Ali;ahmed@example.com;;12/03/2025;1.000;003;\"nota; con\r\nsalto de línea\"\r\n"
    "006;Ana;Pérez;ana@example.com;600111229;05/04/2025;45,00;Pedro Inexistente;\r\n");

ImportRequest fixture(TestBook& book)
{
    ImportRequest request;
    request.path = book.file("clientes.csv");
    QFile file(request.path);
    if (file.open(QIODevice::WriteOnly))
        file.write(kCustomers.toLatin1()); // every character of it is the same in Windows-1252
    request.choices = choicesFor(book.book());
    return request;
}

QString counts(const ImportSummary& summary)
{
    return QStringLiteral("%1 rows, %2 added, %3 updated, %4 unchanged, %5 skipped, %6 referrals")
        .arg(summary.rows)
        .arg(summary.added)
        .arg(summary.updated)
        .arg(summary.unchanged)
        .arg(summary.skipped)
        .arg(summary.referrals);
}

QString problems(const ImportSummary& summary)
{
    QStringList list;
    for (const RowProblem& problem : summary.problems)
        list << QStringLiteral("%1 %2: %3").arg(problem.row).arg(problem.column, problem.reason);
    return list.join(u'\n');
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString manyCustomers(int count)
{
    QString text = QStringLiteral("Name,Email,Referred by\n");
    for (int i = 0; i < count; ++i)
        text += QStringLiteral("Person %1,p%1@example.org,p%2@example.org\n").arg(i).arg(i / 2);
    return text;
}

} // namespace

class ImportFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheOrdinaryHardFile()
    {
        TestBook book(kToday);
        const ImportSummary summary = mustHave(importFile(book.book(), fixture(book)));
        QCOMPARE(summary.rows, qint64(6));
        QCOMPARE(summary.added, qint64(5));
        QCOMPARE(summary.updated + summary.unchanged, qint64(1));
        QCOMPARE(summary.skipped, qint64(0));
        QCOMPARE(summary.referrals, qint64(3));
        QStringList where;
        for (const RowProblem& problem : summary.problems)
            where << QStringLiteral("%1 %2").arg(problem.row).arg(problem.column);
        where.removeDuplicates();
        QCOMPARE(where, QStringList({QStringLiteral("4 Correo electrónico"), QStringLiteral("4 Fecha alta"),
                                     QStringLiteral("7 Recomendado por")}));
        QVERIFY(problems(summary).contains(QStringLiteral("Pedro Inexistente")));
        QVERIFY(problems(summary).contains(QStringLiteral("zoe.example.com")));
        QVERIFY(problems(summary).contains(QStringLiteral("31/02/2025")));
    }

    void findsWhoBroughtWhomInTheOrdinaryHardFile()
    {
        TestBook book(kToday);
        mustHave(importFile(book.book(), fixture(book)));
        QCOMPARE(
            book.texts("SELECT r.given_name || ' brought ' || f.given_name || ' ' || x.referred_on FROM referrals x "
                       "JOIN people r ON r.id = x.referrer_id JOIN people f ON f.id = x.friend_id ORDER BY x.id"),
            QStringList({QStringLiteral("Lucía brought Marco 2025-02-04"),
                         QStringLiteral("Lucía brought Zoë 2026-05-20"),
                         QStringLiteral("Zoë brought Ahmed 2025-03-12")}));
        QCOMPARE(book.texts("SELECT value FROM extra_fields WHERE name = 'Total gastado' ORDER BY person_id"),
                 QStringList({QStringLiteral("1.234,50"), QStringLiteral("89,90"), QStringLiteral("12,00"),
                              QStringLiteral("1.000"), QStringLiteral("45,00")}));
        QCOMPARE(book.number("SELECT COUNT(*) FROM transactions"), qint64(0));
        QCOMPARE(book.texts("SELECT code FROM customer_codes ORDER BY code").join(u' '),
                 QStringLiteral("001 002 003 004 005 006"));
        QCOMPARE(book.texts("SELECT notes FROM people WHERE given_name = 'Ahmed'").front().simplified(),
                 QStringLiteral("nota; con salto de línea"));
        QCOMPARE(book.texts("SELECT COALESCE(customer_since, 'none') FROM people ORDER BY id"),
                 QStringList({QStringLiteral("2025-01-03"), QStringLiteral("2025-02-04"), QStringLiteral("none"),
                              QStringLiteral("2025-03-12"), QStringLiteral("2025-04-05")}));
        QCOMPARE(book.differences(), QString());
    }

    void addsNothingTheSecondTime()
    {
        TestBook book(kToday);
        mustHave(importFile(book.book(), fixture(book)));
        const ImportSummary again = mustHave(importFile(book.book(), fixture(book)));
        QCOMPARE(counts(again), QStringLiteral("6 rows, 0 added, 0 updated, 6 unchanged, 0 skipped, 0 referrals"));
    }

    void addsNothingTheSecondTimeOnALaterDay()
    {
        TestBook book(kToday);
        mustHave(importFile(book.book(), fixture(book)));
        book.clock().addDays(3);
        const ImportSummary again = mustHave(importFile(book.book(), fixture(book)));
        QCOMPARE(counts(again), QStringLiteral("6 rows, 0 added, 0 updated, 6 unchanged, 0 skipped, 0 referrals"));
        QCOMPARE(book.texts("SELECT referred_on FROM referrals ORDER BY id").join(u' '),
                 QStringLiteral("2025-02-04 2026-05-20 2025-03-12"));
    }

    void writesNothingOnADryRun()
    {
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        const QByteArray before = bytesOf(book.path());
        book.reopen();
        ImportRequest request = fixture(book);
        request.isDryRun = true;
        const ImportSummary dry = mustHave(importFile(book.book(), request));
        QVERIFY(!dry.batch.isValid());
        book.close();
        QCOMPARE(bytesOf(book.path()), before);
        book.reopen();
        request.isDryRun = false;
        const ImportSummary wet = mustHave(importFile(book.book(), request));
        QVERIFY(wet.batch.isValid());
        QCOMPARE(counts(dry), counts(wet));
        QCOMPARE(problems(dry), problems(wet));
    }

    void leavesNoTraceWhenCancelled_data()
    {
        QTest::addColumn<double>("at");
        QTest::newRow("while reading") << 0.05;
        QTest::newRow("while taking rows") << 0.2;
        QTest::newRow("while writing") << 0.5;
        QTest::newRow("at the end") << 0.99;
    }
    void leavesNoTraceWhenCancelled()
    {
        QFETCH(double, at);
        TestBook book(kToday, TestBook::Place::File);
        book.close();
        const QByteArray before = bytesOf(book.path());
        book.reopen();
        std::stop_source stop;
        double last = -1;
        bool isMonotonous = true;
        const Result<ImportSummary> result = importFile(
            book.book(), book.request(ImportKind::Customers, manyCustomers(6000)), stop.get_token(), [&](double share) {
                isMonotonous = isMonotonous && share >= last && share <= 1.0;
                last = share;
                if (share >= at)
                    stop.request_stop();
            });
        QVERIFY(isMonotonous);
        QVERIFY(last >= at);
        QVERIFY(!result);
        QCOMPARE(result.failure().kind, Failure::Kind::Cancelled);
        QCOMPARE(book.number("SELECT COUNT(*) FROM people"), qint64(0));
        QCOMPARE(book.number("SELECT COUNT(*) FROM import_batches"), qint64(0));
        QCOMPARE(book.number("SELECT COUNT(*) FROM acts"), qint64(0));
        book.close();
        QCOMPARE(bytesOf(book.path()), before);
        QVERIFY(Book::open(book.path(), book.sharedClock()));
    }

    void reportsWhatItCannotRead()
    {
        TestBook book(kToday);
        ImportRequest request = fixture(book);
        request.path = book.file("missing.csv");
        const Result<ImportSummary> result = importFile(book.book(), request);
        QVERIFY(!result);
        QVERIFY(!result.failure().text.isEmpty());
        QCOMPARE(book.number("SELECT COUNT(*) FROM import_batches"), qint64(0));
    }

    void addsUpItsCounts()
    {
        TestBook book(kToday);
        book.import(ImportKind::Customers,
                    QStringLiteral("Name,Email,City\nAna,ana@example.org,\nBen,ben@example.org,\n"));
        const ImportSummary summary =
            book.import(ImportKind::Customers,
                        QStringLiteral("Name,Email,City\nAna,ana@example.org,Madrid\nBen,BEN@example.org,\n"
                                       "Carla,carla@example.org,\n,,Lugo\n\nCarla,carla@example.org,Vigo\n"));
        QCOMPARE(counts(summary), QStringLiteral("5 rows, 1 added, 2 updated, 1 unchanged, 1 skipped, 0 referrals"));
        QCOMPARE(summary.results.size(), size_t(5));
        QCOMPARE(summary.results[3].row, qint64(5));
        QVERIFY(!summary.results[3].reason.isEmpty());
        QCOMPARE(book.texts("SELECT added || ' ' || updated || ' ' || unchanged || ' ' || skipped FROM import_batches")
                     .last(),
                 QStringLiteral("1 2 1 1"));
        QCOMPARE(book.number("SELECT COUNT(*) FROM import_rows WHERE batch_id = 2"), qint64(5));
    }

    void keepsWhatIsKnownAndFillsWhatIsEmpty()
    {
        TestBook book(kToday);
        book.import(ImportKind::Customers, QStringLiteral("Name,Email,City,Notes\nAna,ana@example.org,Madrid,\n"));
        book.import(ImportKind::Customers,
                    QStringLiteral("Name,Email,City,Notes\nAna,ana@example.org,Lugo,likes rye\n"));
        QCOMPARE(book.texts("SELECT city || '|' || notes FROM people"),
                 QStringList(QStringLiteral("Madrid|likes rye")));
    }

    void keepsBankAccountsAndNamesWrongOnes()
    {
        TestBook book(kToday);
        const QString head = QStringLiteral("Name,Email,IBAN,Account holder\n");
        const ImportSummary first = book.import(
            ImportKind::Customers, head + QStringLiteral("Ana,ana@example.org,de89 3704 0044 0532 0130 00,Ana & Ben\n"
                                                         "Zoe,zoe@example.org,DE88370400440532013000,\n"));
        QVERIFY2(problems(first).contains(QStringLiteral("3 IBAN: “DE88370400440532013000” has a typing error")),
                 qPrintable(problems(first)));
        const QStringList one{QStringLiteral("DE89370400440532013000 Ana & Ben")};
        QCOMPARE(book.texts("SELECT iban || ' ' || holder FROM bank_accounts"), one);
        // What is known stands; what is missing is filled in, and taken back with the list.
        const ImportSummary second =
            book.import(ImportKind::Customers, head + QStringLiteral("Ana,ana@example.org,NO9386011117947,\n"
                                                                     "Zoe,zoe@example.org,NO9386011117947,\n"));
        QCOMPARE(second.updated, qint64(1));
        QCOMPARE(book.number("SELECT COUNT(*) FROM bank_accounts"), qint64(2));
        mustHave(undo(book.book()));
        QCOMPARE(book.texts("SELECT iban || ' ' || holder FROM bank_accounts"), one);
    }
    void warnsOfAnotherNameOnTheSameAddress()
    {
        TestBook book(kToday);
        const ImportSummary summary = book.import(
            ImportKind::Customers, QStringLiteral("Name,Email\nAna Gómez,ana@example.org\nPedro Ruiz,ana@example.org\n"
                                                  "Ana María Gómez,ana@example.org\n"));
        QCOMPARE(book.number("SELECT COUNT(*) FROM people"), qint64(1));
        QCOMPARE(summary.problems.size(), size_t(1));
        QCOMPARE(summary.problems.front().row, qint64(3));
        QVERIFY(summary.problems.front().reason.contains(QStringLiteral("Pedro Ruiz")));
    }

    void tellsPeopleApart_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<int>("people");
        const auto row = [](const char* name, const QString& rows, int people) {
            QTest::newRow(name) << QStringLiteral("Name,Email,Phone,Customer ID\n") + rows << people;
        };
        row("same e-mail", QStringLiteral("Ana,ana@example.org,,\nAna,ANA+x@example.org,,\n"), 1);
        row("same phone and name", QStringLiteral("Ana Gómez,,600 111 222,\nANA GOMEZ,,+34600111222,\n"), 1);
        row("same phone, other name", QStringLiteral("Ana,,600111222,\nBen,,600111222,\n"), 2);
        row("same name, other phone", QStringLiteral("Ana,,600111222,\nAna,,600111223,\n"), 2);
        row("same name, other e-mail", QStringLiteral("Ana,a@example.org,,\nAna,b@example.org,,\n"), 2);
        row("same name, nothing else", QStringLiteral("Ana,,,\nAna,,,\n"), 2);
        row("same code and name", QStringLiteral("Ana,,,7\nAna,,,7\n"), 1);
        row("same code, other name", QStringLiteral("Ana,,,7\nBen,,,7\n"), 2);
        row("connected by a third row",
            QStringLiteral("Ana,ana@example.org,,\nAna,,600111222,\nAna,ana@example.org,600111222,\n"), 1);
    }
    void tellsPeopleApart()
    {
        QFETCH(QString, rows);
        QFETCH(int, people);
        TestBook book(kToday);
        book.import(ImportKind::Customers, rows);
        QCOMPARE(book.number("SELECT COUNT(*) FROM people WHERE status = 'active'"), qint64(people));
        const ImportSummary again = book.import(ImportKind::Customers, rows);
        QCOMPARE(again.unchanged, again.rows);
    }

    void makesOnePersonOfTwoWhenARowShowsIt()
    {
        TestBook book(kToday);
        book.import(ImportKind::Referrals,
                    QStringLiteral("Referrer Email,Friend Name,Friend Email,Friend Phone,Referred On\n"
                                   "ana@example.org,Marco,marco@example.org,,2026-04-10\n"
                                   "ben@example.org,Marco,,600111222,2026-04-05\n"
                                   "marco@example.org,Zoe,zoe@example.org,,2026-04-20\n"));
        book.import(ImportKind::Sales, QStringLiteral("Document,Name,Email,Phone,Date,Net\n"
                                                      "S1,Marco,marco@example.org,,2026-04-12,20.00\n"
                                                      "S2,Marco,,600111222,2026-04-25,30.00\n"));
        QCOMPARE(book.number("SELECT COUNT(*) FROM rewards WHERE state <> 'reversed'"), qint64(2));
        const ImportSummary summary = book.import(
            ImportKind::Customers, QStringLiteral("Name,Email,Phone,City\nMarco,marco@example.org,600111222,\n"));
        QCOMPARE(summary.added, qint64(0));
        const QByteArray marco =
            book.texts("SELECT person_id FROM contact_points WHERE normalised = 'marco@example.org'")
                .join(u',')
                .toUtf8();
        QVERIFY(!marco.contains(','));
        QCOMPARE(
            book.texts("SELECT normalised FROM contact_points WHERE person_id = " + marco + " ORDER BY normalised"),
            QStringList({QStringLiteral("+34600111222"), QStringLiteral("marco@example.org")}));
        QCOMPARE(book.number("SELECT COUNT(*) FROM transactions WHERE person_id = " + marco), qint64(2));
        QCOMPARE(
            book.texts("SELECT c.claimed_on || ' ' || c.status FROM claims c JOIN referrals f ON f.id = c.referral_id "
                       "WHERE f.friend_id = " +
                       marco + " ORDER BY c.claimed_on"),
            QStringList({QStringLiteral("2026-04-05 credited"), QStringLiteral("2026-04-10 rejected")}));
        QCOMPARE(book.number("SELECT COUNT(*) FROM claims WHERE referrer_id = " + marco), qint64(1));
        QCOMPARE(book.texts("SELECT amount_minor || ' ' || earned_on FROM rewards WHERE state <> 'reversed'"),
                 QStringList(QStringLiteral("1000 2026-04-12")));
        QCOMPARE(book.number("SELECT COUNT(*) FROM people WHERE status = 'merged'"), qint64(1));
        QCOMPARE(book.number("SELECT COUNT(*) FROM merge_ops"), qint64(1));
        QCOMPARE(book.differences(), QString());
        const SnapshotPtr snapshot = book.snapshot();
        QCOMPARE(snapshot->people.id.size(), size_t(4));
        QCOMPARE(snapshot->referrals.id.size(), size_t(2));
    }

    void findsAReferralBetweenTwoThatTurnOutToBeOneInvalid()
    {
        TestBook book(kToday);
        book.import(ImportKind::Referrals, QStringLiteral("Referrer Email,Friend Name,Friend Phone,Referred On\n"
                                                          "marco@example.org,Marco,600111222,2026-04-05\n"));
        book.import(ImportKind::Sales,
                    QStringLiteral("Document,Name,Phone,Date,Net\nS1,Marco,600111222,2026-04-12,20.00\n"));
        QCOMPARE(book.number("SELECT COUNT(*) FROM rewards WHERE state <> 'reversed'"), qint64(1));
        book.import(ImportKind::Customers, QStringLiteral("Name,Email,Phone\nMarco,marco@example.org,600111222\n"));
        QCOMPARE(book.texts("SELECT stage || ' ' || reason FROM referrals"),
                 QStringList(QStringLiteral("invalid self")));
        QCOMPARE(book.number("SELECT COUNT(*) FROM rewards WHERE state <> 'reversed'"), qint64(0));
        QCOMPARE(book.number("SELECT COALESCE(SUM(delta_minor), 0) FROM postings WHERE person_id IS NOT NULL"),
                 qint64(0));
        QCOMPARE(book.differences(), QString());
    }

    void takesAReferredByOnlyWhereItNamesOnePerson_data()
    {
        QTest::addColumn<QString>("referredBy");
        QTest::addColumn<QString>("referrer"); // customer code; empty: listed with its reason
        const auto row = [](const QString& referredBy, const char* referrer) {
            QTest::newRow(qPrintable(referredBy)) << referredBy << QString::fromLatin1(referrer);
        };
        row(QStringLiteral("ana@example.org"), "1");
        row(QStringLiteral(" ANA+x@Example.org"), "1");
        row(QStringLiteral("2"), "2");
        row(QStringLiteral("Lucía Gómez Ruiz"), "2");
        row(QStringLiteral("lucia  GOMEZ ruiz"), "2");
        row(QStringLiteral("Lucía Gómez"), "2");
        row(QStringLiteral("Lucía"), "");
        row(QStringLiteral("Pedro Sanz"), ""); // two of that name
        row(QStringLiteral("nobody@example.org"), "");
        row(QStringLiteral("99"), "");
        row(QStringLiteral("a neighbour"), "");
    }
    void takesAReferredByOnlyWhereItNamesOnePerson()
    {
        QFETCH(QString, referredBy);
        QFETCH(QString, referrer);
        TestBook book(kToday);
        const ImportSummary summary =
            book.import(ImportKind::Customers, QStringLiteral("Customer ID,Name,Email,Customer since,Referred by\n"
                                                              "9,New,new@example.org,2026-05-01,\"%1\"\n"
                                                              "1,Ana Díaz,ana@example.org,2025-01-01,\n"
                                                              "2,Lucía Gómez Ruiz,lucia@example.org,2025-01-01,\n"
                                                              "3,Pedro Sanz,p1@example.org,2025-01-01,\n"
                                                              "4,Pedro Sanz,p2@example.org,2025-01-01,\n")
                                                   .arg(referredBy));
        QCOMPARE(summary.added, qint64(5));
        QCOMPARE(summary.referrals, qint64(referrer.isEmpty() ? 0 : 1));
        QCOMPARE(book.texts("SELECT k.code FROM referrals f JOIN customer_codes k ON k.person_id = f.referrer_id"),
                 referrer.isEmpty() ? QStringList() : QStringList(referrer));
        QCOMPARE(summary.problems.size(), size_t(referrer.isEmpty() ? 1 : 0));
        if (referrer.isEmpty())
            QVERIFY(problems(summary).contains(referredBy) &&
                    problems(summary).startsWith(QLatin1String("2 Referred by")));
    }

    void countsAClaimOnOneselfAsAdded()
    {
        TestBook book(kToday);
        const ImportSummary summary =
            book.import(ImportKind::Referrals, QStringLiteral("Referrer Email,Friend Email,Referred On\n"
                                                              "ana@example.org,ANA@example.org,2026-04-05\n"));
        QCOMPARE(counts(summary), QStringLiteral("1 rows, 1 added, 0 updated, 0 unchanged, 0 skipped, 1 referrals"));
        QCOMPARE(book.texts("SELECT stage || ' ' || reason FROM referrals"),
                 QStringList(QStringLiteral("invalid self")));
        QCOMPARE(computeKpis(*book.snapshot(), {QDate(2020, 1, 1), kToday}).referralsReceived, qint64(0));
    }

    void keepsOneClaimOfTheSamePair()
    {
        TestBook book(kToday);
        const ImportSummary summary =
            book.import(ImportKind::Referrals, QStringLiteral("Referrer Email,Friend Email,Referred On\n"
                                                              "ana@example.org,ben@example.org,2026-04-05\n"
                                                              "ana@example.org,ben@example.org,2026-04-09\n"
                                                              "ana@example.org,ben@example.org,2026-04-01\n"));
        QCOMPARE(counts(summary), QStringLiteral("3 rows, 1 added, 1 updated, 1 unchanged, 0 skipped, 1 referrals"));
        QCOMPARE(book.texts("SELECT claimed_on FROM claims"), QStringList(QStringLiteral("2026-04-01")));
    }

    void skipsSalesInAnotherCurrency()
    {
        TestBook book(kToday);
        const ImportSummary summary =
            book.import(ImportKind::Sales, QStringLiteral("Document,Email,Date,Net,Currency\n"
                                                          "S1,ana@example.org,2026-04-05,10.00,EUR\n"
                                                          "S2,ana@example.org,2026-04-05,10.00,USD\n"
                                                          "S3,ana@example.org,2026-04-05,10.00,\n"));
        QCOMPARE(counts(summary), QStringLiteral("3 rows, 2 added, 0 updated, 0 unchanged, 1 skipped, 0 referrals"));
        QCOMPARE(summary.problems.size(), size_t(1));
        QCOMPARE(summary.problems.front().row, qint64(3));
        QVERIFY(problems(summary).contains(QStringLiteral("USD")));
    }

    void leavesSalesWithoutAPossibleDateOut()
    {
        TestBook book(kToday);
        const ImportSummary summary = book.import(
            ImportKind::Sales, QStringLiteral("Document,Email,Date,Net\nS1,ana@example.org,31/02/2026,10.00\n"
                                              "S2,ana@example.org,,10.00\nS3,ana@example.org,28/02/2026,10.00\n"
                                              "S4,ana@example.org,27/02/2026,ten\n"));
        QCOMPARE(counts(summary), QStringLiteral("4 rows, 1 added, 0 updated, 0 unchanged, 3 skipped, 0 referrals"));
        QVERIFY(problems(summary).contains(QStringLiteral("31/02/2026")));
    }

    void saysWhatItHadToGuess()
    {
        TestBook book(kToday);
        const ImportSummary guessed = book.import(
            ImportKind::Sales, QStringLiteral("Document,Email,Date,Net\nS1,ana@example.org,03/04/2026,10.00\n"));
        QCOMPARE(guessed.problems.size(), size_t(1));
        QCOMPARE(guessed.problems.front().column, QStringLiteral("Date"));
        QCOMPARE(book.texts("SELECT occurred_on FROM transactions"), QStringList(QStringLiteral("2026-04-03")));
        ImportRequest told = book.request(ImportKind::Sales, QStringLiteral("Document,Email,Date,Net\n"
                                                                            "S2,ana@example.org,03/04/2026,10.00\n"));
        told.choices.dateOrder = DateOrder::MonthDayYear;
        QCOMPARE(problems(mustHave(importFile(book.book(), told))), QString());
        QCOMPARE(book.texts("SELECT occurred_on FROM transactions ORDER BY id").last(), QStringLiteral("2026-03-04"));
        // What the column itself shows weighs more than what was said.
        told = book.request(ImportKind::Sales,
                            QStringLiteral("Document,Email,Date,Net\nS3,ana@example.org,03/04/2026,10.00\n"
                                           "S4,ana@example.org,25/04/2026,10.00\n"));
        told.choices.dateOrder = DateOrder::MonthDayYear;
        mustHave(importFile(book.book(), told));
        QCOMPARE(book.texts("SELECT occurred_on FROM transactions WHERE doc_no = 'S3'"),
                 QStringList(QStringLiteral("2026-04-03")));
    }

    void warnsOfDatesFarOff()
    {
        TestBook book(kToday);
        const ImportSummary summary = book.import(
            ImportKind::Sales, QStringLiteral("Document,Email,Date,Net\nS1,ana@example.org,2026-05-21,10.00\n"));
        QCOMPARE(summary.added, qint64(1));
        QCOMPARE(summary.problems.size(), size_t(1));
        QCOMPARE(summary.problems.front().column, QStringLiteral("Date"));
        const ImportSummary absurd = book.import(
            ImportKind::Sales, QStringLiteral("Document,Email,Date,Net\nS2,ana@example.org,0026-05-21,10.00\n"
                                              "S3,ana@example.org,2206-05-21,10.00\n"));
        for (const qint64 row : {2, 3}) {
            QVERIFY2(std::any_of(absurd.problems.begin(), absurd.problems.end(),
                                 [row](const RowProblem& problem) { return problem.row == row; }),
                     qPrintable(problems(absurd)));
        }
    }

    void knowsASaleByItsDocument()
    {
        TestBook book(kToday);
        const QString header = QStringLiteral("Document,Kind,Email,Date,Net,Original Document\n");
        book.import(ImportKind::Sales, header + QStringLiteral("S 1,sale,ana@example.org,2026-04-05,10.00,\n"));
        const ImportSummary again =
            book.import(ImportKind::Sales, header + QStringLiteral("s1,sale,ana@example.org,2026-04-05,10.00,\n"
                                                                   "S1,return,ana@example.org,2026-04-06,10.00,S1\n"
                                                                   "S1,sale,ana@example.org,2026-04-05,11.00,\n"));
        QCOMPARE(counts(again), QStringLiteral("3 rows, 1 added, 0 updated, 2 unchanged, 0 skipped, 0 referrals"));
        QCOMPARE(again.problems.size(), size_t(1)); // another amount under the same number
        QCOMPARE(again.problems.front().row, qint64(4));
        QCOMPARE(book.number("SELECT COUNT(*) FROM transactions WHERE origin_id IS NOT NULL"), qint64(1));
    }

    void tellsSalesWithoutADocumentApartByTheirNumberInTheFile()
    {
        TestBook book(kToday);
        const QString one = QStringLiteral("Email,Date,Net\nana@example.org,2026-04-05,10.00\n");
        const QString two = one + QStringLiteral("ana@example.org,2026-04-05,10.00\n");
        QCOMPARE(book.import(ImportKind::Sales, one).added, qint64(1));
        QCOMPARE(book.import(ImportKind::Sales, two).added, qint64(1));
        QCOMPARE(book.import(ImportKind::Sales, two).unchanged, qint64(2));
        QCOMPARE(book.import(ImportKind::Sales, one).unchanged, qint64(1));
        QCOMPARE(book.number("SELECT COUNT(*) FROM transactions"), qint64(2));
    }

    void givesASaleItsCustomerLater()
    {
        TestBook book(kToday);
        const QString header = QStringLiteral("Document,Kind,Email,Date,Net,Original Document\n");
        book.import(ImportKind::Referrals, QStringLiteral("Referrer Email,Friend Email,Referred On\n"
                                                          "ana@example.org,ben@example.org,2026-04-01\n"));
        book.import(ImportKind::Sales, header + QStringLiteral("S1,sale,,2026-04-05,10.00,\n"
                                                               "R1,return,,2026-04-06,4.00,S1\n"));
        QCOMPARE(book.number("SELECT COUNT(*) FROM people"), qint64(2));
        const ImportSummary summary =
            book.import(ImportKind::Sales, header + QStringLiteral("S1,sale,ben@example.org,2026-04-05,10.00,\n"));
        QCOMPARE(summary.updated, qint64(1));
        QCOMPARE(book.texts("SELECT stage FROM referrals"), QStringList(QStringLiteral("converted")));
        QCOMPARE(computeKpis(*book.snapshot(), {QDate(2026, 4, 1), kToday}).referredRevenueMinor, qint64(600));
    }

    void postsWhatHasFallenDue()
    {
        TestBook book(QDate(2026, 4, 6));
        book.import(ImportKind::Referrals, QStringLiteral("Referrer Email,Friend Email,Referred On\n"
                                                          "ana@example.org,ben@example.org,2026-04-01\n"));
        book.import(ImportKind::Sales,
                    QStringLiteral("Document,Email,Date,Net\nS1,ben@example.org,2026-04-05,10.00\n"));
        QCOMPARE(book.texts("SELECT state FROM rewards"), QStringList(QStringLiteral("pending")));
        book.clock().setToday(QDate(2026, 4, 19));
        book.import(ImportKind::Customers, QStringLiteral("Name,Email\nZoe,zoe@example.org\n"));
        QCOMPARE(book.texts("SELECT state FROM rewards"), QStringList(QStringLiteral("available")));
    }

    void writesSkippedRowsThatCanBeMendedAndImported()
    {
        TestBook book(kToday);
        const ImportRequest request =
            book.request(ImportKind::Sales, QStringLiteral("Document,Email,Date,Net\n"
                                                           "S1,ana@example.org,2026-04-05,10.00\n"
                                                           "S2,\"ana@example.org\",never,\"1,000.00\"\n"
                                                           "S3,ben@example.org,2026-04-07,\n"));
        const ImportSummary summary = mustHave(importFile(book.book(), request));
        QCOMPARE(summary.skipped, qint64(2));
        const QString path = book.file("skipped.csv");
        mustHave(writeSkippedRows(request, summary, path));
        QString text = QString::fromUtf8(bytesOf(path));
        QCOMPARE(text.count(u'\n'), 3);
        QVERIFY2(text.contains(QStringLiteral("Document,Email,Date,Net,Vouchwell: Reason")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("S2,ana@example.org,never,\"1,000.00\",")), qPrintable(text));
        text.replace(QStringLiteral("never"), QStringLiteral("2026-04-06"))
            .replace(QStringLiteral("2026-04-07,,"), QStringLiteral("2026-04-07,5.00,"));
        QCOMPARE(counts(book.import(ImportKind::Sales, text)),
                 QStringLiteral("2 rows, 2 added, 0 updated, 0 unchanged, 0 skipped, 0 referrals"));
        QCOMPARE(book.texts("SELECT net_minor FROM transactions ORDER BY doc_no").join(u' '),
                 QStringLiteral("1000 100000 500"));
    }

    void tellsOfAGuessAtTheRowThatCouldBeReadInTwoWays()
    {
        TestBook book(kToday);
        const ImportSummary summary = book.import(
            ImportKind::Referrals, QStringLiteral("Referrer,Friend,Referred on\n"
                                                  "Ana,Ben,2026-04-01\nAna,Zoe,04/04/2026\nAna,Leo,03/04/2026\n"));
        QCOMPARE(summary.problems.size(), size_t(1));
        QCOMPARE(summary.problems.front().row, qint64(4));
        QVERIFY(summary.problems.front().reason.contains(QStringLiteral("03/04/2026")));
    }

    void leavesItsOwnRemarksOutWhenTheyComeBack()
    {
        TestBook book(kToday);
        book.import(ImportKind::Customers, QStringLiteral("Name,Email,Shoe size,Vouchwell: Reason\n"
                                                          "Ana,ana@example.org,38,\"No name, no e-mail.\"\n"));
        QCOMPARE(book.texts("SELECT name FROM extra_fields").join(u' '), QStringLiteral("Shoe size"));
    }

    void keepsEveryRowAsItWasRead()
    {
        TestBook book(kToday);
        mustHave(importFile(book.book(), fixture(book)));
        QCOMPARE(book.texts("SELECT row_number || ' ' || result FROM import_rows ORDER BY row_number").first(),
                 QStringLiteral("2 added"));
        QVERIFY(book.texts("SELECT cells FROM import_rows WHERE row_number = 4")
                    .front()
                    .contains(QStringLiteral("31/02/2025")));
    }

    void importsALargeFirstListWithItsIndexesAfterwards()
    {
        TestBook book(kToday);
        const QByteArray indexes =
            "SELECT name || sql FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL ORDER BY 1";
        const QStringList before = book.texts(indexes);
        const ImportSummary summary = book.import(ImportKind::Customers, manyCustomers(5200));
        QCOMPARE(summary.added, qint64(5200));
        QCOMPARE(summary.referrals, qint64(5200));
        QCOMPARE(book.texts(indexes), before);
        QCOMPARE(book.differences(), QString());
    }
};

QTEST_GUILESS_MAIN(ImportFileTest)
#include "tst_importfile.moc"
