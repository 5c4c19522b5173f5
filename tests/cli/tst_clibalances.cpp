#include "tests/cli/clishop.h"

using vouchwell::test::bytesOf;
using vouchwell::test::keysOf;
using vouchwell::test::Run;

namespace {

/// Credit for who brings somebody, points for the friend, a bag for the second friend; credit lasts 60 days.
const QByteArray kRules = R"({"format":2,"currency":"EUR","eligibility":{"household":"allow"},"rules":[
 {"key":"credit","reward":{"form":"store_credit"},"amount":{"flat":1000},"hold_days":0,"expiry_days":60},
 {"key":"points","for":"friend","reward":{"form":"points"},"amount":{"flat":120},"hold_days":0},
 {"key":"bag","trigger":"milestone","number":2,"reward":{"form":"gift","name":"Tote bag"},"amount":{"flat":1},
  "hold_days":0}]})";

QStringList of(const char* person)
{
    return {QStringLiteral("--person"), QString::fromUtf8(person)};
}

} // namespace

/// The contract of vouchwell-cli about credit, points and pieces: what people have, use and get a statement of.
class CliBalancesTest : public QObject, private vouchwell::test::CliShop
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeFolder();
        makeBook();
        const Run published =
            run({QStringLiteral("campaign"), QStringLiteral("publish"), book(), write("rules.json", kRules),
                 QStringLiteral("--today"), QStringLiteral("2026-03-01")});
        QVERIFY2(published.code == 0, qPrintable(published.text()));
        QCOMPARE(import("referrals", "Referrer Name,Referrer Email,Friend Email,Referred On\n"
                                     "Ana Díaz,ana@example.org,ben@example.org,2026-04-01\n"
                                     "Ana Díaz,ana@example.org,carla@example.org,2026-04-02\n")
                     .code,
                 0);
        QCOMPARE(import("sales", "Document,Kind,Email,Date,Net\nS1,sale,ben@example.org,2026-04-11,20.00\n"
                                 "S2,sale,carla@example.org,2026-04-12,30.00\n")
                     .code,
                 0);
    }

    void listsWhoHasWhat()
    {
        const QJsonArray all = balance({});
        QCOMPARE(all.size(), 4); // Ana's credit and bag, the points of both friends
        const QJsonObject credit = find(balance(of("ana@example.org")), "credit");
        QCOMPARE(keysOf(credit), QStringLiteral("available_minor balance debt_minor earned_minor expired_minor "
                                                "expires_next_on expiring_next_minor forgiven_minor name pending_minor "
                                                "person unit usable_minor used_minor"));
        QCOMPARE(credit.value(QStringLiteral("usable_minor")).toInt(), 2000);
        QCOMPARE(credit.value(QStringLiteral("expires_next_on")).toString(), QStringLiteral("2026-06-10"));
        QCOMPARE(find(all, "piece:Tote bag").value(QStringLiteral("usable_minor")).toInt(), 1);
        QCOMPARE(find(balance(of("ben@example.org")), "points").value(QStringLiteral("usable_minor")).toInt(), 120);
        const Run text = on(QStringLiteral("balance"), {});
        QVERIFY2(text.out.contains("Tote bag") && text.out.contains("20.00") && text.out.contains("120"),
                 text.out.constData());
        QCOMPARE(on(QStringLiteral("balance"), of("nobody@example.org")).code, 1);
        QCOMPARE(on(QStringLiteral("payout"), {QStringLiteral("draft")}).code, 1); // none of it is money
    }
    void usesCreditPointsAndPieces()
    {
        const Run used = redeem(
            {QStringLiteral("--amount"), QStringLiteral("7.50"), QStringLiteral("--document"), QStringLiteral("T-12")});
        QVERIFY2(used.code == 0, qPrintable(used.text()));
        QCOMPARE(keysOf(used.json().object()),
                 QStringLiteral("amount_minor balance codes deducted_minor left_minor person "
                                "redemption unit"));
        QCOMPARE(used.json().object().value(QStringLiteral("left_minor")).toInt(), 1250);
        const Run tooMuch = redeem({QStringLiteral("--amount"), QStringLiteral("12.51")});
        QCOMPARE(tooMuch.code, 1);
        QVERIFY2(tooMuch.err.contains("12.50") && tooMuch.err.contains("Ana"), tooMuch.err.constData());
        QCOMPARE(redeem({QStringLiteral("--piece"), QStringLiteral("Tote bag")}).code, 0);
        QCOMPARE(redeem({QStringLiteral("--piece"), QStringLiteral("Tote bag")}).code, 1);
        QCOMPARE(on(QStringLiteral("redeem"),
                    of("ben@example.org") + QStringList{QStringLiteral("--points"), QStringLiteral("20")})
                     .code,
                 0);
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }
    void cancelsAUseAndUndoesIt()
    {
        QCOMPARE(redeem({QStringLiteral("--amount"), QStringLiteral("20")}).code, 0);
        QCOMPARE(cancel({}).code, 1); // without a reason
        QCOMPARE(cancel({QStringLiteral("--reason"), QStringLiteral("wrong person")}).code, 0);
        QCOMPARE(usableCredit(), 2000);
        QCOMPARE(on(QStringLiteral("undo"), {}).code, 0);
        QCOMPARE(usableCredit(), 0);
    }
    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("nobody") << QStringList{QStringLiteral("--amount"), QStringLiteral("1")};
        QTest::newRow("no amount") << of("ana@example.org");
        QTest::newRow("two kinds") << of("ana@example.org") +
                                          QStringList{QStringLiteral("--amount"), QStringLiteral("1"),
                                                      QStringLiteral("--points"), QStringLiteral("1")};
        QTest::newRow("no number") << of("ana@example.org") +
                                          QStringList{QStringLiteral("--amount"), QStringLiteral("much")};
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(on(QStringLiteral("redeem"), arguments).code, 2);
    }
    void writesAStatement()
    {
        QCOMPARE(redeem({QStringLiteral("--amount"), QStringLiteral("7.50"), QStringLiteral("--document"),
                         QStringLiteral("T-12")})
                     .code,
                 0);
        QCOMPARE(import("sales", "Document,Kind,Email,Date,Net,Original Document\n"
                                 "R1,return,carla@example.org,2026-05-19,30.00,S2\n")
                     .code,
                 0);
        const QStringList credit =
            of("ana@example.org") + QStringList{QStringLiteral("--of"), QStringLiteral("credit")};
        const QJsonObject all = statement(credit).value(QStringLiteral("balances")).toArray().at(0).toObject();
        QCOMPARE(keysOf(all), QStringLiteral("balance closing_minor from lines opening_minor unit until"));
        QStringList lines;
        for (const QJsonValue value : all.value(QStringLiteral("lines")).toArray())
            lines << QStringLiteral("%1 %2 %3 %4")
                         .arg(value.toObject().value(QStringLiteral("on")).toString(),
                              value.toObject().value(QStringLiteral("what")).toString(),
                              value.toObject().value(QStringLiteral("document")).toString())
                         .arg(value.toObject().value(QStringLiteral("change_minor")).toInt());
        QCOMPARE(lines, (QStringList{
                            QStringLiteral("2026-04-11 earned S1 1000"), QStringLiteral("2026-04-12 earned S2 1000"),
                            QStringLiteral("2026-05-19 lost R1 -1000"), QStringLiteral("2026-05-20 used T-12 -750")}));
        QCOMPARE(all.value(QStringLiteral("closing_minor")).toInt(), 250);
        const QJsonObject may = statement(credit + QStringList{QStringLiteral("--from"), QStringLiteral("2026-05-01"),
                                                               QStringLiteral("--until"), QStringLiteral("2026-05-19")})
                                    .value(QStringLiteral("balances"))
                                    .toArray()
                                    .at(0)
                                    .toObject();
        QCOMPARE(may.value(QStringLiteral("opening_minor")).toInt(), 2000);
        QCOMPARE(may.value(QStringLiteral("closing_minor")).toInt(), 1000);
        QCOMPARE(on(QStringLiteral("statement"),
                    of("ana@example.org") +
                        QStringList{QStringLiteral("--csv"), file("s.csv"), QStringLiteral("--pdf"), file("s.pdf")})
                     .code,
                 0);
        const QByteArray csv = bytesOf(file("s.csv"));
        QVERIFY2(csv.contains("-7.50") && csv.contains("T-12") && csv.contains("Tote bag"), csv.constData());
        QVERIFY(bytesOf(file("s.pdf")).startsWith("%PDF"));
        QCOMPARE(on(QStringLiteral("statement"), {}).code, 2);
    }
    void takesTheWordsOfPayoutsInEitherOrder()
    {
        QCOMPARE(run({QStringLiteral("payout"), QStringLiteral("list"), book()}).code, 0);
        QCOMPARE(run({QStringLiteral("payout"), QStringLiteral("draft"), book()}).code, 1);
        QCOMPARE(run({QStringLiteral("payout"), book(), QStringLiteral("prepare")}).code, 1);
        QCOMPARE(run({QStringLiteral("payout"), QStringLiteral("approve"), book()}).code, 2);
    }

private:
    QJsonArray balance(const QStringList& more) const
    {
        return on(QStringLiteral("balance"), more + QStringList{QStringLiteral("--json")}).json().array();
    }
    static QJsonObject find(const QJsonArray& balances, const char* kind)
    {
        for (const QJsonValue value : balances) {
            if (value.toObject().value(QStringLiteral("balance")).toString() == QLatin1String(kind))
                return value.toObject();
        }
        return {};
    }
    int usableCredit() const
    {
        return find(balance(of("ana@example.org")), "credit").value(QStringLiteral("usable_minor")).toInt();
    }
    Run redeem(const QStringList& more) const
    {
        return on(QStringLiteral("redeem"), of("ana@example.org") + more + QStringList{QStringLiteral("--json")});
    }
    Run cancel(const QStringList& more) const
    {
        return on(QStringLiteral("redeem"), QStringList{QStringLiteral("--cancel"), QStringLiteral("1")} + more);
    }
    QJsonObject statement(const QStringList& more) const
    {
        return on(QStringLiteral("statement"), more + QStringList{QStringLiteral("--json")}).json().object();
    }
};

QTEST_GUILESS_MAIN(CliBalancesTest)
#include "tst_clibalances.moc"
