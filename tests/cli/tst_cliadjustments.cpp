#include "tests/cli/clishop.h"

using vouchwell::test::bytesOf;
using vouchwell::test::Run;

namespace {

/// 10.00 for each friend who buys, 15.00 from the third on; nothing waits.
constexpr const char* kLadder =
    R"({"format":2,"currency":"EUR","rules":[{"key":"ladder","reward":{"form":"cash"},"hold_days":0,)"
    R"("tiers":{"crossing":"inclusive","steps":[{"from":1,"flat":1000},{"from":3,"flat":1500}]}}]})";
constexpr const char* kFlat =
    R"({"format":2,"currency":"EUR","rules":[{"key":"flat","reward":{"form":"cash"},"amount":{"flat":700}}]})";

} // namespace

/// The contract of vouchwell-cli about rewards that would be different today, and referrals that go to other rules.
class CliAdjustmentsTest : public QObject, private vouchwell::test::CliShop
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void adjustsWhatWasPaidBeforeSomethingTurnedUp()
    {
        makeBook();
        QCOMPARE(publish(kLadder).code, 0);
        for (int day = 1; day <= 3; ++day)
            friendBuys(day + 10);
        QCOMPARE(on(QStringLiteral("payout"), {QStringLiteral("prepare")}).code, 0);
        QCOMPARE(
            on(QStringLiteral("payout"), {QStringLiteral("approve"), QStringLiteral("--payout"), QStringLiteral("1")})
                .code,
            0);
        QCOMPARE(
            on(QStringLiteral("payout"), {QStringLiteral("pay"), QStringLiteral("--payout"), QStringLiteral("1")}).code,
            0);
        QCOMPARE(list().size(), 0);
        friendBuys(2);
        const QJsonArray found = list();
        QCOMPARE(found.size(), 1);
        const QJsonObject one = found.at(0).toObject();
        QCOMPARE(one.value(QStringLiteral("given_minor")).toInt(), 1000);
        QCOMPARE(one.value(QStringLiteral("by_rules_minor")).toInt(), 1500);
        QCOMPARE(one.value(QStringLiteral("state")).toString(), QStringLiteral("paid"));

        QCOMPARE(on(QStringLiteral("adjustments"), {QStringLiteral("apply")}).code, 2);
        const Run applied = on(QStringLiteral("adjustments"),
                               {QStringLiteral("apply"), QStringLiteral("--all"), QStringLiteral("--json")});
        QCOMPARE(applied.code, 0);
        QCOMPARE(applied.json().object().value(QStringLiteral("more_minor")).toInt(), 500);
        QCOMPARE(list().size(), 0);
        const Run nothing = on(QStringLiteral("adjustments"), {QStringLiteral("apply"), QStringLiteral("--all")});
        QCOMPARE(nothing.code, 1);
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
        QCOMPARE(on(QStringLiteral("undo"), {}).code, 0);
        QCOMPARE(list().size(), 1);
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

    void movesOpenReferralsToAnotherVersion()
    {
        makeBook();
        QCOMPARE(import("referrals", "Referrer Email,Friend Email,Referred On\nana@example.org,ben@example.org,"
                                     "2026-05-01\n")
                     .code,
                 0);
        QCOMPARE(publish(kFlat).code, 0);
        const QByteArray before = bytesOf(book());
        const QStringList move{QStringLiteral("move"), QStringLiteral("--to"), QStringLiteral("2"),
                               QStringLiteral("--json")};
        const Run tried = on(QStringLiteral("campaign"), move + QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(tried.code, 0);
        QCOMPARE(tried.json().object().value(QStringLiteral("moved")).toInt(), 1);
        QCOMPARE(bytesOf(book()), before);
        QCOMPARE(on(QStringLiteral("campaign"), move).code, 0);
        QCOMPARE(on(QStringLiteral("campaign"), move).code, 1);
        QCOMPARE(on(QStringLiteral("campaign"), {QStringLiteral("move")}).code, 2);
        QCOMPARE(import("sales", "Document,Email,Date,Net\nB1,ben@example.org,2026-05-10,50.00\n").code, 0);
        const Run rewards = on(QStringLiteral("rewards"), {QStringLiteral("--json")});
        QCOMPARE(rewards.json().array().at(0).toObject().value(QStringLiteral("amount_minor")).toInt(), 700);
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

private:
    Run publish(const char* rules) const
    {
        return run({QStringLiteral("campaign"), QStringLiteral("publish"), book(), write("rules.json", rules)});
    }

    void friendBuys(int day)
    {
        const QByteArray number = QByteArray::number(day).rightJustified(2, '0');
        QCOMPARE(import("referrals", "Referrer Email,Friend Email,Referred On\nana@example.org,f" + number +
                                         "@example.org,2026-03-" + number + "\n")
                     .code,
                 0);
        QCOMPARE(import("sales",
                        "Document,Email,Date,Net\nS" + number + ",f" + number + "@example.org,2026-03-" + number +
                            ",50.00\n",
                        {QStringLiteral("--past-rewards"), QStringLiteral("yes")})
                     .code,
                 0);
    }

    QJsonArray list() const { return on(QStringLiteral("adjustments"), {QStringLiteral("--json")}).json().array(); }
};

QTEST_GUILESS_MAIN(CliAdjustmentsTest)
#include "tst_cliadjustments.moc"
