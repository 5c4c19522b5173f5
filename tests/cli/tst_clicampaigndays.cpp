#include "tests/cli/clishop.h"

using vouchwell::test::keysOf;
using vouchwell::test::Run;

/// The contract of vouchwell-cli about name, days and state of a campaign.
class CliCampaignDaysTest : public QObject, private vouchwell::test::CliShop
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void changesTheCampaign()
    {
        fillBook();
        const Run changed = set({QStringLiteral("--name"), QStringLiteral("Spring"), QStringLiteral("--start"),
                                 QStringLiteral("2026-04-02"), QStringLiteral("--end"), QStringLiteral("2026-05-10"),
                                 QStringLiteral("--grace"), QStringLiteral("30"), QStringLiteral("--json")});
        QVERIFY2(changed.code == 0, qPrintable(changed.text()));
        const QJsonObject campaign = changed.json().object();
        QCOMPARE(keysOf(campaign), QStringLiteral("end_on grace_days name priority referrals_outside start_on state"));
        QCOMPARE(campaign.value(QLatin1String("state")).toString(), QStringLiteral("ending"));
        QCOMPARE(campaign.value(QLatin1String("referrals_outside")).toInt(), 1);
        const QJsonObject shown =
            on(QStringLiteral("campaign"), {QStringLiteral("show"), QStringLiteral("--json")}).json().object();
        QCOMPARE(shown.value(QLatin1String("name")).toString(), QStringLiteral("Spring"));
        QCOMPARE(shown.value(QLatin1String("start_on")).toString(), QStringLiteral("2026-04-02"));
        QCOMPARE(on(QStringLiteral("undo"), {}).code, 0);
        const QJsonObject undone =
            on(QStringLiteral("campaign"), {QStringLiteral("show"), QStringLiteral("--json")}).json().object();
        QCOMPARE(undone.value(QLatin1String("state")).toString(), QStringLiteral("active"));
        QVERIFY(undone.value(QLatin1String("end_on")).isNull());
    }

    void takesDaysAwayAgain()
    {
        makeBook();
        QCOMPARE(set({QStringLiteral("--end"), QStringLiteral("2026-12-31")}).code, 0);
        const Run changed = set({QStringLiteral("--end"), QStringLiteral("none"), QStringLiteral("--state"),
                                 QStringLiteral("paused"), QStringLiteral("--json")});
        QVERIFY(changed.json().object().value(QLatin1String("end_on")).isNull());
        QCOMPARE(changed.json().object().value(QLatin1String("state")).toString(), QStringLiteral("paused"));
    }

    void refusesWhatItDoesNotUnderstand()
    {
        makeBook();
        QCOMPARE(set({QStringLiteral("--grace"), QStringLiteral("-1")}).code, 2);
        QCOMPARE(set({QStringLiteral("--state"), QStringLiteral("tired")}).code, 2);
        QCOMPARE(set({QStringLiteral("--end"), QStringLiteral("tomorrow")}).code, 2);
        const Run backwards = set({QStringLiteral("--start"), QStringLiteral("2026-05-02"), QStringLiteral("--end"),
                                   QStringLiteral("2026-05-01")});
        QCOMPARE(backwards.code, 1);
        QVERIFY2(backwards.err.contains("before it begins"), backwards.err.constData());
    }

private:
    Run set(const QStringList& options) const
    {
        return on(QStringLiteral("campaign"), QStringList{QStringLiteral("set")} + options);
    }
};

QTEST_GUILESS_MAIN(CliCampaignDaysTest)
#include "tst_clicampaigndays.moc"
