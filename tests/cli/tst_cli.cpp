#include "core/storage/database.h"
#include "tests/cli/clishop.h"

using vouchwell::test::bytesOf;
using vouchwell::test::keysOf;
using vouchwell::test::Run;

/// The contract of vouchwell-cli, seen from outside: exit codes, JSON, what is written and what is not.
class CliTest : public QObject, private vouchwell::test::CliShop
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void makesABook()
    {
        makeBook();
        QVERIFY(QFileInfo(book()).size() > 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("shop.vouchwell")));
    }

    void makesABookFromTheLocaleAlone() { QCOMPARE(run({QStringLiteral("new"), book()}).code, 0); }

    void neverMakesABookOverAnotherFile()
    {
        write("shop.vouchwell", "my notes");
        const Run result = run({QStringLiteral("new"), book()});
        QCOMPARE(result.code, 1);
        QCOMPARE(bytesOf(book()), QByteArray("my notes"));
    }

    void updatesChangedSalesAndSaysWhoBecomesACustomer()
    {
        makeBook();
        import("referrals", "Referrer,Friend,Friend email,Date\nAna,Ben,ben@example.org,2026-05-01\n");
        const QByteArray head = "Order,Date,Email,Total\n";
        const Run first = import("sales", head + "A1,2026-05-03,ben@example.org,40.00\n");
        const QJsonArray conversions = first.json().object().value(QStringLiteral("conversions")).toArray();
        QCOMPARE(conversions.size(), 1);
        QCOMPARE(keysOf(conversions.at(0).toObject()),
                 QStringLiteral("document friend is_reversal on referrer reward_minor row"));
        const QByteArray changed = head + "A1,2026-05-03,ben@example.org,45.00\n";
        const auto updated = [&](const char* how) {
            const Run run = import("sales", changed, {QStringLiteral("--changed-sales"), QString::fromLatin1(how)});
            return run.json().object().value(QStringLiteral("updated")).toInt(-1);
        };
        QCOMPARE(updated("keep"), 0);
        QCOMPARE(updated("update"), 1);
        QCOMPARE(updated("update"), 0);
        QCOMPARE(updated("perhaps"), -1);
    }

    void importsWhatIsNewInAFolder()
    {
        makeBook();
        const QDir till(file("till"));
        QVERIFY(till.mkpath(QStringLiteral(".")));
        QFile list(till.filePath(QStringLiteral("day.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("Order,Date,Email,Total\nA1,2026-05-03,ben@example.org,40.00\n");
        list.flush();
        QVERIFY(list.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60), QFileDevice::FileModificationTime));
        list.close();
        const QStringList once{till.path(), QStringLiteral("--once"), QStringLiteral("--json")};
        const QJsonArray done = on(QStringLiteral("watch"), once).json().array();
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.at(0).toObject().value(QStringLiteral("file")).toString(), QStringLiteral("day.csv"));
        QCOMPARE(done.at(0).toObject().value(QStringLiteral("added")).toInt(), 1);
        QCOMPARE(on(QStringLiteral("watch"), once).json().array().size(), 0);
        QCOMPARE(on(QStringLiteral("watch"), {till.path()}).code, 2);
        QCOMPARE(on(QStringLiteral("watch"), {file("gone"), QStringLiteral("--once")}).code, 1);
    }

    void endsWithTwoOnWrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : {"",
                                 "nonsense",
                                 "new",
                                 "new BOOK BOOK",
                                 "new BOOK --currency XQQ",
                                 "new BOOK --time-zone Mars/Base",
                                 "new BOOK --country 99",
                                 "new BOOK --colour red",
                                 "import BOOK",
                                 "import BOOK FILE",
                                 "import BOOK FILE --as people",
                                 "import BOOK --as customers",
                                 "import BOOK FILE --as customers --date-order dym",
                                 "import BOOK FILE --as sales --decimal x",
                                 "import BOOK FILE --as sales --encoding utf-9000",
                                 "import BOOK FILE --as sales --separator x",
                                 "import BOOK FILE --as sales --header-row last",
                                 "import BOOK FILE --as sales --sums maybe",
                                 "sheet FILE --separator ab",
                                 "import BOOK FILE --as customers --merge-above much",
                                 "import BOOK FILE --as sales --today soon",
                                 "leaderboard BOOK",
                                 "leaderboard BOOK --from 2026-01-01",
                                 "leaderboard BOOK --from 2026-02-01 --to 2026-01-01",
                                 "leaderboard BOOK --from 2026-01-01 --to 2026-02-30",
                                 "leaderboard BOOK --from 2026-01-01 --to 2026-01-31 --top 0",
                                 "leaderboard BOOK --from 2026-01-01 --to 2026-01-31 --top many",
                                 "leaderboard BOOK --from 2026-01-01 --to 2026-01-31 --metric luck",
                                 "leaderboard BOOK --from 2026-01-01 --to 2026-01-31 --ties coin",
                                 "leaderboard BOOK --from 2026-01-01 --to 2026-01-31 --fair very",
                                 "leaderboard BOOK --from 2026-01-01 --to 2026-01-31 --metric conversion_rate --fair "
                                 "per_year",
                                 "leaderboard BOOK --season Spring --metric revenue",
                                 "segment BOOK sort",
                                 "segment BOOK save --tags VIP",
                                 "season BOOK new --name Spring",
                                 "kpi BOOK",
                                 "kpi --from 2026-01-01 --to 2026-01-31",
                                 "kpi BOOK --from 1.1.2026 --to 2026-01-31",
                                 "report BOOK --from 2026-01-01 --to 2026-01-31 --csv FILE",
                                 "report BOOK nothing --from 2026-01-01 --to 2026-01-31 --csv FILE",
                                 "report BOOK referrals --from 2026-01-01 --to 2026-01-31",
                                 "report BOOK referrals --csv FILE",
                                 "payout BOOK",
                                 "payout BOOK burn",
                                 "payout BOOK approve",
                                 "payout BOOK prepare --method gold",
                                 "payout BOOK prepare --cutoff soon",
                                 "verify",
                                 "sheet",
                                 "sheet FILE --rows none",
                                 "verify BOOK --fix",
                                 "verify BOOK --today 2026-13-01"})
            QTest::newRow(qPrintable(QStringLiteral("“%1”").arg(QLatin1String(line)))) << QString::fromLatin1(line);
    }
    void endsWithTwoOnWrongUsage()
    {
        QFETCH(QString, line);
        QStringList arguments = line.split(u' ', Qt::SkipEmptyParts);
        arguments.replaceInStrings(QStringLiteral("BOOK"), book())
            .replaceInStrings(QStringLiteral("FILE"), file("out.csv"));
        const Run result = run(arguments);
        QVERIFY2(result.code == 2, qPrintable(result.text()));
        QCOMPARE(result.out, QByteArray());
        QVERIFY(!result.err.trimmed().isEmpty());
        if (!line.isEmpty())
            QVERIFY2(result.err.count('\n') == 1, result.err.constData());
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void endsWithOneWhereItCannotBeDone_data()
    {
        QTest::addColumn<QString>("line");
        for (const char* line : {"import NOTHING FILE --as customers",
                                 "import BOOK NOTHING --as customers",
                                 "import BOOK FOLDER --as sales",
                                 "import TEXT FILE --as customers",

                                 "leaderboard NOTHING --from 2026-01-01 --to 2026-01-31",
                                 "leaderboard TEXT --from 2026-01-01 --to 2026-01-31 --json",
                                 "kpi NOTHING --from 2026-01-01 --to 2026-01-31 --json",
                                 "verify NOTHING",
                                 "verify TEXT --json",
                                 "verify FOLDER",
                                 "sheet NOTHING",
                                 "sheet FOLDER --json",
                                 "sheet BOOK --json",
                                 "report NOTHING referrals --from 2026-01-01 --to 2026-01-31 --csv OUT",
                                 "report BOOK referrals --from 2026-01-01 --to 2026-01-31 --csv NOTHING/OUT",
                                 "report BOOK referrals --from 2026-01-01 --to 2026-01-31 --pdf NOTHING/OUT",
                                 "new NOTHING/BOOK",
                                 "new BOOK",
                                 "copy NOTHING OUT",
                                 "copy TEXT OUT",
                                 "copy BOOK TEXT",
                                 "copy BOOK BOOK",
                                 "backups NOTHING",
                                 "restore BOOK NOTHING",
                                 "restore BOOK TEXT",
                                 "restore BOOK BOOK",
                                 "payout NOTHING list",
                                 "payout BOOK show --payout 1",
                                 "payout BOOK prepare",
                                 "payout BOOK pay --payout 7"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void endsWithOneWhereItCannotBeDone()
    {
        QFETCH(QString, line);
        makeBook();
        const QByteArray before = bytesOf(book());
        write("notes.txt", "just my notes");
        write("list.csv", "Name,Email\nAna,ana@example.org\n");
        QStringList arguments = line.split(u' ');
        arguments.replaceInStrings(QStringLiteral("BOOK"), book())
            .replaceInStrings(QStringLiteral("FILE"), file("list.csv"))
            .replaceInStrings(QStringLiteral("TEXT"), file("notes.txt"))
            .replaceInStrings(QStringLiteral("FOLDER"), m_folder->path())
            .replaceInStrings(QStringLiteral("NOTHING"), file("missing"))
            .replaceInStrings(QStringLiteral("OUT"), QStringLiteral("out"));
        const Run result = run(arguments);
        QVERIFY2(result.code == 1, qPrintable(result.text()));
        QCOMPARE(result.out, QByteArray());
        QVERIFY2(result.err.count('\n') == 1, result.err.constData());
        QVERIFY2(result.err.trimmed().endsWith('.'), result.err.constData());
        QCOMPARE(bytesOf(book()), before);
        QCOMPARE(bytesOf(file("notes.txt")), QByteArray("just my notes"));
    }

    void saysWhatItCanDo()
    {
        const Run result = run({QStringLiteral("--help")});
        QCOMPARE(result.code, 0);
        for (const char* command : {"new", "import", "leaderboard", "kpi", "report", "payout", "verify", "sheet",
                                    "copy", "backups", "restore"}) {
            QVERIFY(result.out.contains(command));
            const Run help = run({QString::fromLatin1(command), QStringLiteral("--help")});
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.contains("--today"));
        }
        QCOMPARE(run({QStringLiteral("--version")}).code, 0);
    }

    void showsHowASheetIsRead()
    {
        const QString path = write("list.csv", "Name;Note\nAna;\"two\nlines\"\n\nZoë;\n\n\n");
        const Run json = run({QStringLiteral("sheet"), path, QStringLiteral("--json")});
        QVERIFY2(json.code == 0, qPrintable(json.text()));
        const QJsonObject object = json.json().object();
        QCOMPARE(keysOf(object), QStringLiteral("delimiter encoding format hidden_sheets rows sheet sheets warnings"));
        QCOMPARE(object.value(QStringLiteral("delimiter")).toString(), QStringLiteral(";"));
        QCOMPARE(object.value(QStringLiteral("encoding")).toString(), QStringLiteral("UTF-8"));
        QCOMPARE(QJsonDocument(object.value(QStringLiteral("rows")).toArray()).toJson(QJsonDocument::Compact),
                 QByteArray("[[\"Name\",\"Note\"],[\"Ana\",\"two\\nlines\"],[],[\"Zoë\"]]"));
        const Run lines = run({QStringLiteral("sheet"), path, QStringLiteral("--rows"), QStringLiteral("2")});
        QVERIFY(lines.out.endsWith("Name\tNote\nAna\ttwo\\nlines\n"));
    }

    void countsWhatItImported()
    {
        makeBook();
        const Run result =
            import("customers", "Name,Email,Customer since,Referred by\nAna,ana@example.org,2026-01-02,\n"
                                "Ben,ben@example.org,2026-02-03,Ana\n,,2026-01-01,\n"
                                "Ben,BEN@example.org,,nobody\n");
        QVERIFY2(result.code == 0, qPrintable(result.text()));
        const QJsonObject json = result.json().object();
        QCOMPARE(keysOf(json),
                 QStringLiteral("added batch conversions problems referrals referrers rewards_added_minor rows same "
                                "skipped unchanged updated"));
        QCOMPARE(json.value(QStringLiteral("rows")).toInt(), 4);
        QCOMPARE(json.value(QStringLiteral("added")).toInt(), 2);
        QCOMPARE(json.value(QStringLiteral("updated")).toInt(), 0);
        QCOMPARE(json.value(QStringLiteral("unchanged")).toInt(), 1);
        QCOMPARE(json.value(QStringLiteral("skipped")).toInt(), 1);
        QCOMPARE(json.value(QStringLiteral("referrals")).toInt(), 1);
        QCOMPARE(json.value(QStringLiteral("batch")).toInt(), 1);
        const QJsonArray problems = json.value(QStringLiteral("problems")).toArray();
        QCOMPARE(problems.size(), 2);
        for (const QJsonValue& problem : problems) {
            QCOMPARE(keysOf(problem.toObject()), QStringLiteral("column reason row"));
            QVERIFY(problem.toObject().value(QStringLiteral("reason")).toString().endsWith(u'.'));
        }
        QCOMPARE(problems.at(0).toObject().value(QStringLiteral("row")).toInt(), 4);
        QCOMPARE(problems.at(1).toObject().value(QStringLiteral("row")).toInt(), 5);
        QCOMPARE(problems.at(1).toObject().value(QStringLiteral("column")).toString(), QStringLiteral("Referred by"));
    }

    void saysWhatRewardsForThePastAddAndLeavesThemOut()
    {
        makeBook();
        import("sales", "Document,Email,Date,Net\nS1,ben@example.org,2026-03-11,20.00\n");
        const QByteArray list = "Referrer Email,Friend Email,Referred On\nana@example.org,ben@example.org,2026-03-01\n";
        const auto minor = [](const Run& run, const char* key) {
            return run.json().object().value(QLatin1String(key)).toInt(-1);
        };
        const QString option = QStringLiteral("--past-rewards");
        const QString dryRun = QStringLiteral("--dry-run");
        for (const QStringList& yes : {QStringList(dryRun), QStringList{dryRun, option, QStringLiteral("yes")}}) {
            const Run asked = import("referrals", list, yes);
            QCOMPARE(minor(asked, "rewards_added_minor"), 1000);
            QCOMPARE(minor(asked, "past_rewards_left_out_minor"), -1);
        }
        for (const QStringList& no :
             {QStringList{dryRun, option, QStringLiteral("no")}, QStringList{option, QStringLiteral("no")}}) {
            const Run leftOut = import("referrals", list, no);
            QCOMPARE(minor(leftOut, "rewards_added_minor"), 0);
            QCOMPARE(minor(leftOut, "past_rewards_left_out_minor"), 1000);
        }
        QCOMPARE(minor(import("referrals", list), "rewards_added_minor"), 1000);
        QCOMPARE(import("referrals", list, {option, QStringLiteral("perhaps")}).code, 2);
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

    void importsForPeopleToReadToo()
    {
        makeBook();
        const Run result = on(QStringLiteral("import"), {QStringLiteral("--as"), QStringLiteral("customers"),
                                                         write("list.csv", "Name,Email\nAna,ana@example.org\n")});
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.contains("1 added"));
        QCOMPARE(result.err, QByteArray());
    }

    void asksWhoIsTheSameAndMergesFromAScoreOn()
    {
        makeBook();
        import("customers", "Name,Phone\nAna Alba,600111222\n");
        const QByteArray list = "Name,Phone,Referred by\nAna Alva,600111222,\nBen Berg,600333444,A. Alba\n";
        const QJsonObject json = import("customers", list, {QStringLiteral("--dry-run")}).json().object();
        const QJsonObject same = json.value(QStringLiteral("same")).toArray().at(0).toObject();
        QCOMPARE(keysOf(same), QStringLiteral("label other_label other_row person reason row score"));
        QCOMPARE(same.value(QStringLiteral("label")).toString(), QStringLiteral("Ana Alva"));
        QCOMPARE(same.value(QStringLiteral("other_label")).toString(), QStringLiteral("Ana Alba"));
        QCOMPARE(same.value(QStringLiteral("person")).toInt(), 1);
        const QJsonObject referrer = json.value(QStringLiteral("referrers")).toArray().at(0).toObject();
        QCOMPARE(keysOf(referrer), QStringLiteral("name person reason score text"));
        QCOMPARE(referrer.value(QStringLiteral("text")).toString(), QStringLiteral("A. Alba"));
        const QString least = QString::number(same.value(QStringLiteral("score")).toInt());
        const QJsonObject merged = import("customers", list, {QStringLiteral("--merge-above"), least}).json().object();
        QCOMPARE(merged.value(QStringLiteral("added")).toInt(), 1);
        QCOMPARE(merged.value(QStringLiteral("updated")).toInt(), 1);
        QVERIFY(merged.value(QStringLiteral("same")).toArray().isEmpty());
    }

    void readsATableAsItsOptionsSay()
    {
        makeBook();
        const QByteArray list = "All customers\nTheirs;Ours\nname;x\n\xAF"
                                "ak;1,2\n";
        const QStringList options{QStringLiteral("--encoding"),   QStringLiteral("windows-1250"),
                                  QStringLiteral("--separator"),  QStringLiteral("semicolon"),
                                  QStringLiteral("--header-row"), QStringLiteral("3")};
        const Run told = import("customers", list, options);
        QVERIFY2(told.code == 0, told.err.constData());
        QCOMPARE(told.json().object().value(QStringLiteral("added")).toInt(), 1);
        const QString path = file("list.csv");
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(list) == list.size());
        out.close();
        const QJsonArray rows = run(QStringList{QStringLiteral("sheet"), path, QStringLiteral("--json")} + options)
                                    .json()
                                    .object()
                                    .value(QStringLiteral("rows"))
                                    .toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1).toArray().at(0).toString(), QStringLiteral("Żak"));
        QCOMPARE(rows.at(1).toArray().at(1).toString(), QStringLiteral("1,2"));
        const Run none = import("customers", "name,x\nAna,1\n",
                                {QStringLiteral("--header-row"), QStringLiteral("none"), QStringLiteral("--dry-run")});
        QCOMPARE(none.json().object().value(QStringLiteral("rows")).toInt(), 2);
    }

    void takesDateOrderAndDecimalMarkFromItsOptions()
    {
        makeBook();
        const QByteArray list = "Document,Email,Date,Net\nS1,ana@example.org,03/04/2026,\"1,234\"\n";
        const Run guessed = import("sales", list, {QStringLiteral("--dry-run")});
        QVERIFY(!guessed.json().object().value(QStringLiteral("problems")).toArray().isEmpty());
        const Run told = import(
            "sales", list,
            {QStringLiteral("--date-order"), QStringLiteral("mdy"), QStringLiteral("--decimal"), QStringLiteral(".")});
        QCOMPARE(told.code, 0);
        QVERIFY2(told.json().object().value(QStringLiteral("problems")).toArray().isEmpty(), told.out.constData());
        QCOMPARE(told.json().object().value(QStringLiteral("added")).toInt(), 1);
        QCOMPARE(import("sales", "Document,Email,Date,Net\nS1,ana@example.org,2026-03-04,1234.00\n")
                     .json()
                     .object()
                     .value(QStringLiteral("problems"))
                     .toArray()
                     .size(),
                 0); // known as exactly this
    }

    void writesNothingOnADryRun()
    {
        fillBook();
        const QByteArray before = bytesOf(book());
        const QDateTime changed = QFileInfo(book()).lastModified();
        const Run dry =
            import("customers", "Name,Email\nNew,new@example.org\n", {QStringLiteral("--dry-run")}, "2026-12-01");
        QCOMPARE(dry.code, 0);
        QCOMPARE(dry.json().object().value(QStringLiteral("added")).toInt(), 1);
        QVERIFY(dry.json().object().value(QStringLiteral("batch")).isNull());
        QCOMPARE(keysOf(dry.json().object()),
                 QStringLiteral("added batch conversions problems referrals referrers rewards_added_minor rows same "
                                "skipped unchanged updated"));
        QCOMPARE(bytesOf(book()), before);
        QCOMPARE(QFileInfo(book()).lastModified(), changed);
    }

    void showsTheLeaderboard()
    {
        fillBook();
        const Run result = on(QStringLiteral("leaderboard"), april() + QStringList{QStringLiteral("--json")});
        QCOMPARE(result.code, 0);
        const QJsonArray rows = result.json().array();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(keysOf(rows.at(0).toObject()),
                 QStringLiteral("conversions email name rank referrals revenue_minor value"));
        QCOMPARE(
            QJsonDocument(rows.at(0).toObject()).toJson(QJsonDocument::Compact),
            QByteArray("{\"conversions\":1,\"email\":\"zoe@example.org\",\"name\":\"Zoe\",\"rank\":1,\"referrals\":1,"
                       "\"revenue_minor\":3050,\"value\":1}"));
        QCOMPARE(rows.at(1).toObject().value(QStringLiteral("rank")).toInt(), 1);
        QCOMPARE(rows.at(1).toObject().value(QStringLiteral("name")).toString(), QStringLiteral("Ana Díaz"));
        const Run byReferrals =
            on(QStringLiteral("leaderboard"),
               april() + QStringList{QStringLiteral("--json"), QStringLiteral("--metric"), QStringLiteral("referrals"),
                                     QStringLiteral("--top"), QStringLiteral("1")});
        QCOMPARE(byReferrals.json().array().size(), 1);
        QCOMPARE(byReferrals.json().array().at(0).toObject().value(QStringLiteral("referrals")).toInt(), 2);
        const Run readable = on(QStringLiteral("leaderboard"), april());
        QCOMPARE(readable.code, 0);
        QVERIFY(readable.out.contains("Zoe"));
        const Run empty = on(QStringLiteral("leaderboard"),
                             {QStringLiteral("--from"), QStringLiteral("2020-01-01"), QStringLiteral("--to"),
                              QStringLiteral("2020-12-31"), QStringLiteral("--json")});
        QCOMPARE(empty.out.trimmed(), QByteArray("[]"));
    }

    void showsKeyFigures()
    {
        fillBook();
        const Run result = on(QStringLiteral("kpi"), april() + QStringList{QStringLiteral("--json")});
        QCOMPARE(result.code, 0);
        QJsonObject head = result.json().object();
        const QJsonArray figures = head.take(QStringLiteral("figures")).toArray();
        QCOMPARE(figures.size(), 58);
        QCOMPARE(figures.at(0).toObject().value(QStringLiteral("value")).toInt(), 3);
        QCOMPARE(QJsonDocument(head).toJson(QJsonDocument::Compact),
                 QByteArray(
                     "{\"active_referrers\":2,\"cohort_converted\":2,\"conversions\":2,\"median_days_to_convert\":7.5,"
                     "\"referrals_received\":3,\"referred_revenue_net_minor\":5050,"
                     "\"reward_cost_accrued_minor\":2000}"));
        const Run empty =
            on(QStringLiteral("kpi"), {QStringLiteral("--from"), QStringLiteral("2020-01-01"), QStringLiteral("--to"),
                                       QStringLiteral("2020-12-31"), QStringLiteral("--json")});
        QVERIFY(empty.json().object().value(QStringLiteral("median_days_to_convert")).isNull());
        QCOMPARE(on(QStringLiteral("kpi"), april()).code, 0);
    }

    void changesNothingWhileReading_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("arguments");
        const QStringList json{QStringLiteral("--json")};
        QTest::newRow("leaderboard") << QStringLiteral("leaderboard") << april() + json;
        QTest::newRow("kpi") << QStringLiteral("kpi") << april() + json;
        QTest::newRow("verify") << QStringLiteral("verify") << json;
        QTest::newRow("csv") << QStringLiteral("report")
                             << QStringList(QStringLiteral("referrals")) + april() +
                                    QStringList{QStringLiteral("--csv"), QStringLiteral("OUT")};
    }
    void changesNothingWhileReading()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, arguments);
        fillBook();
        const QByteArray before = bytesOf(book());
        const QDateTime changed = QFileInfo(book()).lastModified();
        arguments.replaceInStrings(QStringLiteral("OUT"), file("report.csv"));
        // Long after, when much has fallen due that nobody has posted.
        const Run result = on(command, arguments, "2027-12-01");
        QVERIFY2(result.code == 0, qPrintable(result.text()));
        QCOMPARE(bytesOf(book()), before);
        QCOMPARE(QFileInfo(book()).lastModified(), changed);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral("shop")),
                 QStringList(QStringLiteral("shop.vouchwell")));
    }

    void preparesAndPaysPayouts()
    {
        fillBook();
        const auto payout = [&](const char* arguments) {
            return on(QStringLiteral("payout"),
                      QString::fromLatin1(arguments).split(u' ') + QStringList{QStringLiteral("--json")});
        };
        QCOMPARE(payout("list").out.trimmed(), QByteArray("[]"));
        const QJsonObject draft = payout("prepare --method transfer").json().object();
        QCOMPARE(draft.value(QStringLiteral("state")).toString(), QStringLiteral("draft"));
        const int total = draft.value(QStringLiteral("total_minor")).toInt();
        QVERIFY(total > 0);
        QCOMPARE(payout("pay --payout 1").code, 1); // nobody has approved it
        QCOMPARE(payout("approve --payout 1").json().object().value(QStringLiteral("state")).toString(),
                 QStringLiteral("approved"));
        const QJsonObject paid = payout("pay --payout 1 --reference R-1").json().object();
        QCOMPARE(paid.value(QStringLiteral("paid_minor")).toInt(), total);
        QCOMPARE(payout("pay --payout 1").code, 1);
        QCOMPARE(payout("prepare").code, 1); // nothing is left
        const QJsonObject shown = payout("show --payout 1").json().object();
        const QJsonObject item = shown.value(QStringLiteral("items")).toArray().at(0).toObject();
        QCOMPARE(keysOf(item), QStringLiteral("amount_minor deducted_minor name paid_on person reason reference "
                                              "rewards_minor state"));
        QCOMPARE(item.value(QStringLiteral("reference")).toString(), QStringLiteral("R-1"));
        QCOMPARE(payout("close --payout 1").json().object().value(QStringLiteral("state")).toString(),
                 QStringLiteral("closed"));
        QCOMPARE(on(QStringLiteral("payout"), {QStringLiteral("show"), QStringLiteral("--payout"), QStringLiteral("1"),
                                               QStringLiteral("--csv"), file("payout.csv")})
                     .code,
                 0);
        QVERIFY(bytesOf(file("payout.csv")).contains("amount"));
        QCOMPARE(on(QStringLiteral("payout"), {QStringLiteral("list")}).code, 0);
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

    void readsAFileThatMayOnlyBeRead()
    {
        fillBook();
        QFile::setPermissions(book(), QFile::ReadOwner);
        QCOMPARE(on(QStringLiteral("kpi"), april() + QStringList{QStringLiteral("--json")}).code, 0);
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

    void listsItsBackupsAndRestoresOne()
    {
        fillBook();
        const QByteArray filled = bytesOf(book());
        const Run list = run({QStringLiteral("backups"), book(), QStringLiteral("--json")});
        QVERIFY2(list.code == 0, qPrintable(list.text()));
        const QJsonArray backups = list.json().array();
        QVERIFY(backups.size() >= 2);
        QCOMPARE(keysOf(backups.at(0).toObject()),
                 QStringLiteral("customers date name path readable reason referrals sales size"));
        const QJsonObject oldest = backups.last().toObject();
        QCOMPARE(oldest.value(QStringLiteral("customers")).toInt(), 0);
        QCOMPARE(oldest.value(QStringLiteral("reason")).toString(), QStringLiteral("import"));
        QCOMPARE(run({QStringLiteral("backups"), book()}).out.count('\n'), backups.size());

        const QString name = oldest.value(QStringLiteral("name")).toString();
        const Run restored = run({QStringLiteral("restore"), book(), name});
        QVERIFY2(restored.code == 0, qPrintable(restored.text()));
        QCOMPARE(bytesOf(book()), bytesOf(oldest.value(QStringLiteral("path")).toString()));
        const QStringList aside =
            QDir(m_folder->path()).entryList({QStringLiteral("shop before restore*")}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(bytesOf(m_folder->filePath(aside.front())), filled);
    }

    void writesACopy()
    {
        fillBook();
        const Run copied = run({QStringLiteral("copy"), book(), file("copy.vouchwell")});
        QVERIFY2(copied.code == 0, qPrintable(copied.text()));
        QCOMPARE(run({QStringLiteral("verify"), file("copy.vouchwell")}).code, 0);
    }

    void hasOneWriterHoweverManyStartAtOnce()
    {
        makeBook();
        std::vector<std::unique_ptr<QProcess>> starts;
        for (int i = 0; i < 24; ++i) {
            const QString list = write(qPrintable(QStringLiteral("list%1.csv").arg(i)),
                                       "Name,Email\nAna,ana" + QByteArray::number(i) + "@example.org\n");
            starts.push_back(std::make_unique<QProcess>());
            starts.back()->start(QStringLiteral(VOUCHWELL_CLI), {QStringLiteral("import"), book(), list,
                                                                 QStringLiteral("--as"), QStringLiteral("customers")});
        }
        int done = 0;
        for (const auto& start : starts) {
            QVERIFY(start->waitForFinished());
            const QByteArray said = start->readAllStandardError();
            QVERIFY2(start->exitCode() == 0 || said.contains("open elsewhere"), said.constData());
            done += start->exitCode() == 0 ? 1 : 0;
        }
        QVERIFY(done >= 1);
        QCOMPARE(run({QStringLiteral("verify"), book()}).code, 0);
        const QJsonArray backups = run({QStringLiteral("backups"), book(), QStringLiteral("--json")}).json().array();
        QCOMPARE(backups.at(0).toObject().value(QStringLiteral("customers")).toInt(), done - 1);
    }

    void verifiesAndListsDifferences()
    {
        fillBook();
        const Run good = on(QStringLiteral("verify"), {QStringLiteral("--json")});
        QCOMPARE(good.code, 0);
        QCOMPARE(good.out.trimmed(), QByteArray("{\"differences\":[]}"));
        // As another program might: one stored date is not what the sales say.
        vouchwell::Database({book(), vouchwell::ConnectionSettings::Mode::ReadWrite})
            .execute(
                QStringLiteral("UPDATE referrals SET converted_on = '2026-04-12' WHERE converted_on = '2026-04-11'"));
        const Run bad = on(QStringLiteral("verify"), {QStringLiteral("--json")});
        QVERIFY2(bad.code == 1, qPrintable(bad.text()));
        QCOMPARE(bad.err.count('\n'), 1);
        const QJsonArray differences = bad.json().object().value(QStringLiteral("differences")).toArray();
        QVERIFY(!differences.isEmpty());
        QCOMPARE(keysOf(differences.at(0).toObject()),
                 QStringLiteral("check expected name next_step record sentence stored"));
    }

    void writesReports()
    {
        fillBook();
        const QString csv = file("out/referrals.csv");
        const QString pdf = file("out/referrals.pdf");
        QVERIFY(QDir().mkdir(file("out")));
        const QStringList period = QStringList(QStringLiteral("referrals")) + april();
        QCOMPARE(on(QStringLiteral("report"), period + QStringList{QStringLiteral("--csv"), csv}).code, 0);
        QCOMPARE(bytesOf(csv),
                 QByteArray("referred_on,friend,referrer,channel,stage,converted_on,revenue,reward\r\n"
                            "2026-04-01,ben@example.org,Ana Díaz,,Became a customer,2026-04-11,20.00,10.00\r\n"
                            "2026-04-02,carla@example.org,Ana Díaz,,Received,,0.00,0.00\r\n"
                            "2026-04-03,dora@example.org,Zoe,,Became a customer,2026-04-08,30.50,10.00\r\n"));
        const Run result = on(QStringLiteral("report"), period + QStringList{QStringLiteral("--pdf"), pdf});
        QVERIFY2(result.code == 0, qPrintable(result.text()));
        QVERIFY(bytesOf(pdf).startsWith("%PDF-"));
        QVERIFY(bytesOf(pdf).trimmed().endsWith("%%EOF"));
    }

    void postsWhatIsDueWhenItWrites()
    {
        fillBook(); // on the 20th of May, both rewards are available
        QCOMPARE(import("referrals",
                        "Referrer Email,Friend Email,Referred On\nana@example.org,emil@example.org,2026-05-18\n")
                     .code,
                 0);
        QCOMPARE(import("sales", "Document,Email,Date,Net\nS3,emil@example.org,2026-05-19,5.00\n").code, 0);
        const QByteArray before = bytesOf(book());
        QCOMPARE(import("customers", "Name,Email\nAna Díaz,ana@example.org\n", {}, "2026-06-02").code, 0);
        QVERIFY(bytesOf(book()).count("hold over") > before.count("hold over"));
        QCOMPARE(on(QStringLiteral("verify"), {}, "2026-06-02").code, 0);
    }

    void takesOptionsAnywhere()
    {
        fillBook();
        const Run result =
            run(QStringList{QStringLiteral("kpi"), QStringLiteral("--json"), QStringLiteral("--today=2026-05-20")} +
                april() + QStringList(book()));
        QCOMPARE(result.code, 0);
        QVERIFY(!result.json().isNull());
    }

    void saysWhichConditionsAReferralMeets()
    {
        fillBook();
        const Run shown = on(QStringLiteral("referral"), {QStringLiteral("1"), QStringLiteral("--json")});
        QVERIFY2(shown.code == 0, qPrintable(shown.text()));
        const QJsonObject referral = shown.json().object();
        QCOMPARE(keysOf(referral), QStringLiteral("asked_by campaign claims friend reason referral stage"));
        QCOMPARE(referral.value(QLatin1String("stage")).toString(), QStringLiteral("converted"));
        const QJsonObject claim = referral.value(QLatin1String("claims")).toArray().first().toObject();
        QCOMPARE(claim.value(QLatin1String("referrer")).toString(), QStringLiteral("Ana Díaz"));
        const QJsonArray gates = claim.value(QLatin1String("gates")).toArray();
        QCOMPARE(gates.size(), 8);
        QCOMPARE(gates.first().toObject().value(QLatin1String("gate")).toString(), QStringLiteral("new_friend"));
        QCOMPARE(gates.first().toObject().value(QLatin1String("result")).toString(), QStringLiteral("pass"));
        QVERIFY(on(QStringLiteral("referral"), {QStringLiteral("1")}).out.contains("The friend is new"));
        QCOMPARE(on(QStringLiteral("referral"), {QStringLiteral("99")}).code, 1);
        QCOMPARE(on(QStringLiteral("referral"), {QStringLiteral("Ben")}).code, 2);
    }

    void listsSignalsAndTakesDecisions()
    {
        fillBook();
        QCOMPARE(on(QStringLiteral("signals"), {QStringLiteral("--json")}).json().array().size(), 0);
        QCOMPARE(import("referrals", "Referrer Email,Friend Email,Referred On\nuno@example.org,dos@example.org,"
                                     "2026-05-01\ndos@example.org,tres@example.org,2026-05-02\n"
                                     "tres@example.org,uno@example.org,2026-05-03\n")
                     .code,
                 0);
        const Run listed = on(QStringLiteral("signals"), {QStringLiteral("--json")});
        QVERIFY2(listed.code == 0, qPrintable(listed.text()));
        const QJsonObject signal = listed.json().array().first().toObject();
        QCOMPARE(keysOf(signal),
                 QStringLiteral("decided_by decided_on decision evidence kind more_evidence noticed_on open_rewards "
                                "people reason score sentence signal state"));
        QCOMPARE(signal.value(QLatin1String("kind")).toString(), QStringLiteral("ring"));
        QCOMPARE(signal.value(QLatin1String("score")).toInt(), 80);
        QCOMPARE(signal.value(QLatin1String("evidence")).toArray().size(), 3);
        QVERIFY(on(QStringLiteral("signals"), {}).out.contains("brought each other in a circle."));
        const QString id = QString::number(signal.value(QLatin1String("signal")).toInt());
        const auto decide = [&](const QStringList& arguments) { return on(QStringLiteral("signals"), arguments); };
        QCOMPARE(decide({QStringLiteral("clear"), id, QStringLiteral("--hold")}).code, 2);
        QCOMPARE(decide({QStringLiteral("clear"), QStringLiteral("Ana")}).code, 2);
        QCOMPARE(decide({QStringLiteral("clear"), QStringLiteral("99")}).code, 1);
        QCOMPARE(decide({QStringLiteral("confirm"), id, QStringLiteral("--hold")}).code, 1); // nothing was earned
        QCOMPARE(decide({QStringLiteral("--state"), QStringLiteral("closed")}).code, 2);
        QCOMPARE(decide({QStringLiteral("clear"), id, QStringLiteral("--reason"), QStringLiteral("a club")}).code, 0);
        QCOMPARE(decide({QStringLiteral("--json")}).json().array().size(), 0);
        const QJsonObject cleared =
            decide({QStringLiteral("--state"), QStringLiteral("cleared"), QStringLiteral("--json")})
                .json()
                .array()
                .first()
                .toObject();
        QCOMPARE(cleared.value(QLatin1String("reason")).toString(), QStringLiteral("a club"));
        QCOMPARE(on(QStringLiteral("undo"), {}).code, 0);
        QCOMPARE(decide({QStringLiteral("confirm"), id, QStringLiteral("--invalid")}).code, 0);
        QCOMPARE(decide({QStringLiteral("--state"), QStringLiteral("confirmed"), QStringLiteral("--json")})
                     .json()
                     .array()
                     .size(),
                 1);
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

    void takesTheLastActBackAndDoesItAgain()
    {
        fillBook();
        const Run undone = on(QStringLiteral("undo"), {QStringLiteral("--json")});
        QCOMPARE(undone.code, 0);
        QCOMPARE(undone.json().object().value(QLatin1String("act")).toString(), QStringLiteral("import"));
        QVERIFY(undone.json().object().value(QLatin1String("removed")).toInt() > 0);
        QCOMPARE(on(QStringLiteral("redo"), {}).code, 0);
        QCOMPARE(on(QStringLiteral("redo"), {}).code, 1);
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
        const Run history = on(QStringLiteral("history"), {QStringLiteral("--json")});
        QCOMPARE(history.code, 0);
        QVERIFY(history.json()
                    .array()
                    .first()
                    .toObject()
                    .value(QLatin1String("title"))
                    .toString()
                    .startsWith(QLatin1String("Done again: ")));
        QCOMPARE(on(QStringLiteral("history"), {QStringLiteral("--person"), QStringLiteral("ana@example.org")}).code,
                 0);
        QCOMPARE(on(QStringLiteral("history"), {QStringLiteral("--person"), QStringLiteral("nobody")}).code, 1);
    }

    void looksBackToADay()
    {
        makeBook();
        const QByteArray sale = "Document,Email,Date,Net\nS1,ben@example.org,2026-04-11,20.00\n";
        QCOMPARE(import("referrals", "Referrer Name,Friend Email,Referred On\nAna,ben@example.org,2026-04-01\n", {},
                        "2026-05-20")
                     .code,
                 0);
        QCOMPARE(import("sales", sale, {}, "2026-05-22").code, 0);
        QCOMPARE(run({QStringLiteral("undo"), book(), QStringLiteral("--today"), QStringLiteral("2026-05-24")}).code,
                 0);
        const QByteArray before = bytesOf(book());
        // Somebody who may only look may ask too.
        QVERIFY(QFile::setPermissions(book(), QFile::ReadOwner));
        const auto known = [&](const char* day) {
            return QStringList{QStringLiteral("--known-on"), QString::fromLatin1(day), QStringLiteral("--json")};
        };
        const auto kpi = [&](const char* day, const char* key) {
            const Run run = on(QStringLiteral("kpi"), april() + known(day), "2026-06-10");
            return run.json().object().value(QLatin1String(key)).toInt(-1);
        };
        QCOMPARE(kpi("2026-05-19", "referrals_received"), 0);
        QCOMPARE(kpi("2026-05-20", "referrals_received"), 1);
        QCOMPARE(kpi("2026-05-21", "conversions"), 0);
        QCOMPARE(kpi("2026-05-22", "conversions"), 1);
        QCOMPARE(kpi("2026-05-24", "conversions"), 0);
        QCOMPARE(on(QStringLiteral("balances"), known("2026-05-21"), "2026-06-10").json().array().size(), 0);
        QCOMPARE(on(QStringLiteral("balances"), known("2026-05-23"), "2026-06-10").json().array().size(), 1);
        QCOMPARE(on(QStringLiteral("balances"), known("2026-05-24"), "2026-06-10").json().array().size(), 0);
        QCOMPARE(
            on(QStringLiteral("kpi"), april() + QStringList{QStringLiteral("--known-on"), QStringLiteral("x")}).code,
            2);
        QCOMPARE(bytesOf(book()), before);
    }

    void doesNotCareWhereTheComputerIs()
    {
        const QByteArray home = qgetenv("TZ");
        QByteArray expected;
        for (const char* zone : {"Europe/Madrid", "Pacific/Apia", "America/New_York", "Asia/Kathmandu"}) {
            init();
            qputenv("TZ", zone);
            fillBook();
            Run leaderboard = on(QStringLiteral("leaderboard"), april() + QStringList{QStringLiteral("--json")});
            const Run balances =
                on(QStringLiteral("balances"),
                   {QStringLiteral("--known-on"), QStringLiteral("2026-05-20"), QStringLiteral("--json")});
            const QJsonArray history = on(QStringLiteral("history"), {QStringLiteral("--json")}).json().array();
            for (const QJsonValue line : history) {
                QVERIFY(line.toObject().value(QLatin1String("at")).toString().startsWith(QLatin1String("2026-05-20T")));
                leaderboard.out += line.toObject().value(QLatin1String("title")).toString().toUtf8();
            }
            leaderboard.out += balances.out;
            if (expected.isEmpty())
                expected = leaderboard.out;
            QCOMPARE(leaderboard.out, expected);
        }
        if (home.isNull())
            qunsetenv("TZ");
        else
            qputenv("TZ", home);
    }

    void keepsItsOrderWhenTheClockIsSetBack()
    {
        const QString faketime = QStandardPaths::findExecutable(QStringLiteral("faketime"));
        if (faketime.isEmpty())
            QSKIP("faketime is not installed");
        fillBook();
        const auto at = [&](const char* instant, const QStringList& arguments) {
            QProcess process;
            process.start(faketime,
                          QStringList{QString::fromLatin1(instant), QStringLiteral(VOUCHWELL_CLI)} + arguments);
            process.waitForFinished(20000);
            return process.exitCode();
        };
        for (const char* instant : {"2036-05-20 10:00", "2026-06-20 10:00", "2016-02-29 10:00", "2026-10-25 00:30"}) {
            QCOMPARE(at(instant, {QStringLiteral("undo"), book()}), 0);
            QCOMPARE(at(instant, {QStringLiteral("redo"), book()}), 0);
            QCOMPARE(at(instant, {QStringLiteral("verify"), book()}), 0);
        }
        QString last;
        for (const QJsonValue line : on(QStringLiteral("history"), {QStringLiteral("--json")}).json().array()) {
            const QString instant = line.toObject().value(QLatin1String("at")).toString();
            QVERIFY(last.isEmpty() || instant <= last); // the newest first
            last = instant;
        }
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
