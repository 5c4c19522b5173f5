#include "tests/cli/clishop.h"

using vouchwell::test::keysOf;
using vouchwell::test::Run;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

/// The contract of vouchwell-cli about several campaigns in one book, and about who asked.
class CliCampaignsTest : public QObject, private vouchwell::test::CliShop
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeFolder();
        makeBook();
    }

    void makesAndListsCampaigns()
    {
        const Run made = campaign("new --name April --from 2026-04-01 --until 2026-04-30 --priority 2 --json");
        QVERIFY2(made.code == 0, qPrintable(made.text()));
        QCOMPARE(made.json().object().value(QLatin1String("end_on")).toString(), QStringLiteral("2026-04-30"));
        const QJsonArray list = campaign("list --json").json().array();
        QCOMPARE(int(list.size()), 2);
        QCOMPARE(keysOf(list.at(0).toObject()), QStringLiteral("end_on grace_days name priority start_on state"));
        QCOMPARE(list.at(0).toObject().value(QLatin1String("name")).toString(), QStringLiteral("April"));
        QCOMPARE(list.at(0).toObject().value(QLatin1String("state")).toString(), QStringLiteral("closed"));
        QVERIFY(campaign("list").out.contains("Bring a friend: Active"));
        QCOMPARE(campaign("new --name april").code, 1);
        QCOMPARE(on(QStringLiteral("undo"), {}).code, 0);
        QCOMPARE(int(campaign("list --json").json().array().size()), 1);
    }

    void asksWhichOneIsMeantWhereThereAreSeveral()
    {
        QCOMPARE(campaign("new --name April").code, 0);
        for (const char* action : {"show", "set --state paused", "publish", "check", "delete"}) {
            const Run run = campaign(action);
            QCOMPARE(run.code, 1);
            QVERIFY2(run.err.contains("several campaigns (April, Bring a friend)"), run.err.constData());
        }
        const Run other = campaign("show --campaign May");
        QCOMPARE(other.code, 1);
        QVERIFY2(other.err.contains("no campaign May") && other.err.contains("Bring a friend"), other.err.constData());
        QVERIFY(campaign("show --campaign april").out.startsWith("April\n"));
        QCOMPARE(campaign("set --campaign April --state paused").code, 0);
        QCOMPARE(campaign("delete --campaign April").code, 0);
        QCOMPARE(campaign("show").code, 0);
    }

    void publishesADraftLater()
    {
        QCOMPARE(campaign("new --name April --draft").code, 0);
        const auto state = [&] {
            return campaign("show --campaign April --json").json().object().value(QLatin1String("state")).toString();
        };
        QCOMPARE(state(), QStringLiteral("draft"));
        QVERIFY(campaign("check --campaign April --json").json().object().value(QLatin1String("ok")).toBool());
        QCOMPARE(campaign("publish --campaign April").code, 0);
        QCOMPARE(state(), QStringLiteral("active"));
        const Run again = campaign("publish --campaign April");
        QCOMPARE(again.code, 1);
        QVERIFY2(again.err.contains("has no draft"), again.err.constData());
    }

    void importsIntoTheCampaignOfTheDayOrTheOneThatIsNamed()
    {
        QCOMPARE(campaign("new --name April --from 2026-04-01 --until 2026-04-30").code, 0);
        QCOMPARE(campaign("new --name Always").code, 0);
        const QByteArray rows = "Referrer Email,Friend Email,Referred On,Asked by\n"
                                "ana@example.org,ben@example.org,2026-03-20,Marta\n"
                                "ana@example.org,eva@example.org,2026-04-20,\n";
        QCOMPARE(import("referrals", rows).code, 0);
        QCOMPARE(campaignOf(1), QStringLiteral("Always"));
        QCOMPARE(campaignOf(2), QStringLiteral("April"));
        QCOMPARE(askedBy(1), QStringLiteral("Marta"));
        QCOMPARE(on(QStringLiteral("undo"), {}).code, 0);
        QCOMPARE(import("referrals", rows, {QStringLiteral("--campaign"), QStringLiteral("bring a friend")}).code, 0);
        QCOMPARE(campaignOf(3), QStringLiteral("Bring a friend"));
        QCOMPARE(import("referrals", rows, {QStringLiteral("--campaign"), QStringLiteral("May")}).code, 1);
    }

    void saysWhereNoCampaignTakesARow()
    {
        QCOMPARE(campaign("set --state paused").code, 0);
        const QByteArray rows = "Referrer Email,Friend Email,Referred On\nana@example.org,ben@example.org,2026-03-20\n";
        const QJsonObject paused = import("referrals", rows).json().object();
        QCOMPARE(paused.value(QLatin1String("skipped")).toInt(), 1);
        const QString reason = paused.value(QLatin1String("problems"))
                                   .toArray()
                                   .at(0)
                                   .toObject()
                                   .value(QLatin1String("reason"))
                                   .toString();
        QVERIFY2(reason.contains(QLatin1String("is paused")), qPrintable(reason));
        const QJsonObject taken =
            import("referrals", rows, {QStringLiteral("--campaign"), QStringLiteral("Bring a friend")}).json().object();
        QCOMPARE(taken.value(QLatin1String("referrals")).toInt(), 1);
    }

    void notesWhoAsked()
    {
        QCOMPARE(import("referrals", "Referrer Name,Referrer Email,Friend Email,Referred On\n"
                                     "Zoe,zoe@example.org,ben@example.org,2026-04-01\n")
                     .code,
                 0);
        QCOMPARE(askedBy(1), QString());
        QCOMPARE(on(QStringLiteral("referral"), words("1 --asked-by zoe@example.org")).code, 0);
        QCOMPARE(askedBy(1), QStringLiteral("Zoe"));
        const Run unknown = on(QStringLiteral("referral"), words("1 --asked-by Nadie"));
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains("Nobody here is called"), unknown.err.constData());
        QCOMPARE(on(QStringLiteral("referral"), words("1 --asked-by none")).code, 0);
        QCOMPARE(askedBy(1), QString());
    }

private:
    Run campaign(const char* arguments) const { return on(QStringLiteral("campaign"), words(arguments)); }
    QJsonObject referral(int number) const
    {
        return on(QStringLiteral("referral"), {QString::number(number), QStringLiteral("--json")}).json().object();
    }
    QString campaignOf(int number) const { return referral(number).value(QLatin1String("campaign")).toString(); }
    QString askedBy(int number) const { return referral(number).value(QLatin1String("asked_by")).toString(); }
};

QTEST_GUILESS_MAIN(CliCampaignsTest)
#include "tst_clicampaigns.moc"
