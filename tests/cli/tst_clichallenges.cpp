#include "tests/cli/clishop.h"

using vouchwell::test::keysOf;
using vouchwell::test::Run;

/// The contract of vouchwell-cli about milestones and challenges.
class CliChallengesTest : public QObject, private vouchwell::test::CliShop
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeFolder();
        makeBook();
        QCOMPARE(import("referrals", "Referrer Name,Referrer Email,Friend Email,Referred On\n"
                                     "Ana Díaz,ana@example.org,ben@example.org,2026-04-25\n"
                                     "Zoe,zoe@example.org,dora@example.org,2026-04-26\n")
                     .code,
                 0);
        QCOMPARE(import("sales", "Document,Email,Date,Net\nS1,ben@example.org,2026-04-28,20.00\n"
                                 "S2,dora@example.org,2026-04-28,30.50\n")
                     .code,
                 0);
    }

    void tellsWhoIsToBeThanked()
    {
        QCOMPARE(json(on(QStringLiteral("milestones"), words("suggest --json"))).value(u"added").toInt(), 5);
        const QJsonObject state = json(on(QStringLiteral("milestones"), words("--json")));
        QCOMPARE(keysOf(state), QStringLiteral("milestones near rules thanked to_thank"));
        const QJsonArray toThank = state.value(u"to_thank").toArray();
        QCOMPARE(toThank.size(), 2); // the first new customer of both
        QCOMPARE(keysOf(toThank.at(0).toObject()), QStringLiteral("milestone name person reached_on"));
        const Run thanked = on(QStringLiteral("milestones"), words("thank --person zoe@example.org --json"));
        QCOMPARE(json(thanked).value(u"changed").toInt(), 1);
        QCOMPARE(json(on(QStringLiteral("milestones"), words("--json"))).value(u"to_thank").toArray().size(), 1);
        QCOMPARE(on(QStringLiteral("milestones"), words("thank --person zoe@example.org")).code, 1);
        QCOMPARE(on(QStringLiteral("milestones"), words("take-back")).code, 2);
        QCOMPARE(on(QStringLiteral("milestones"), words("take-back --person Zoe")).code, 0);
        QVERIFY(on(QStringLiteral("milestones"), {}).out.contains("Zoe"));
    }

    void decidesAChallenge()
    {
        QCOMPARE(challenge("new --name April --from 2026-04-01 --to 2026-04-30 --metric revenue --prize cash --amount "
                           "5000")
                     .code,
                 0);
        QCOMPARE(challenge("draw --name April").code, 2);
        const QJsonObject shown = json(challenge("show --name April --json"));
        QCOMPARE(shown.value(u"phase").toString(), QStringLiteral("ready"));
        QCOMPARE(shown.value(u"would_win").toArray().at(0).toObject().value(u"name").toString(), QStringLiteral("Zoe"));
        const QJsonObject decided = json(challenge("decide --name april --json"));
        QCOMPARE(keysOf(decided), QStringLiteral("board_sha256 cost_minor seed winners"));
        QCOMPARE(decided.value(u"cost_minor").toInt(), 5000);
        QCOMPARE(challenge("decide --name April").code, 1);
        QCOMPARE(challenge("award --name April --person ana@example.org --reason equal").code, 0);
        QCOMPARE(json(challenge("show --name April --json")).value(u"awards").toArray().size(), 2);
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
        QCOMPARE(on(QStringLiteral("undo"), {}).code, 0);
        QCOMPARE(on(QStringLiteral("undo"), {}).code, 0);
        QCOMPARE(json(challenge("show --name April --json")).value(u"phase").toString(), QStringLiteral("ready"));
        QCOMPARE(challenge("cancel --name April").code, 0);
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

    void drawsTheSameFromTheSameSeed()
    {
        QCOMPARE(
            challenge("new --name R --from 2026-04-01 --to 2026-04-30 --kind raffle --prize gift --thing Bag").code, 0);
        const QJsonObject drawn = json(challenge("draw --name R --seed lucky --json"));
        QCOMPARE(drawn.value(u"seed").toString(), QStringLiteral("lucky"));
        QCOMPARE(on(QStringLiteral("undo"), {}).code, 0);
        QCOMPARE(json(challenge("draw --name R --seed lucky --json")).value(u"winners"), drawn.value(u"winners"));
        QVERIFY(challenge("list").out.contains("R"));
    }

    void saysWhatIsMissing()
    {
        QCOMPARE(challenge("show").code, 2);
        QCOMPARE(challenge("show --name Nothing").code, 1);
        QCOMPARE(challenge("new --name X --from 2026-04-01 --to 2026-04-30").code, 1); // without a prize
        QCOMPARE(challenge("frob").code, 2);
    }

private:
    static QStringList words(const char* text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }
    static QJsonObject json(const Run& run) { return run.json().object(); }
    Run challenge(const char* text) const { return on(QStringLiteral("challenge"), words(text)); }
};

QTEST_GUILESS_MAIN(CliChallengesTest)
#include "tst_clichallenges.moc"
