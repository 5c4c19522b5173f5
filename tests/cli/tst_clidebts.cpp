#include "tests/cli/clishop.h"

using vouchwell::test::keysOf;
using vouchwell::test::Run;

/// The contract of vouchwell-cli about money that was handed over: debts, and what cannot be taken back.
class CliDebtsTest : public QObject, private vouchwell::test::CliShop
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }

    void listsDebtsAndEndsThem()
    {
        oweTheShop();
        const QJsonArray debts = json("debts").array();
        QCOMPARE(debts.size(), 1);
        const QJsonObject debt = debts.at(0).toObject();
        QCOMPARE(keysOf(debt), QStringLiteral("days name owed_minor person reward since"));
        QCOMPARE(debt.value(QStringLiteral("owed_minor")).toInt(), 1000);
        QCOMPARE(debt.value(QStringLiteral("since")).toString(), QStringLiteral("2026-05-18"));
        const QString person = QString::number(debt.value(QStringLiteral("person")).toInt());
        QVERIFY(payout("debts").out.contains("Ana"));
        QCOMPARE(payout("write-off").code, 2);
        QCOMPARE(payout("write-off", {QStringLiteral("--person"), person}).code, 1); // without a reason
        const QStringList why{QStringLiteral("--person"), person, QStringLiteral("--reason"), QStringLiteral("moved")};
        QCOMPARE(payout("write-off", why).code, 0);
        QVERIFY(json("debts").array().isEmpty());
        QCOMPARE(on(QStringLiteral("undo"), {}).code, 0);
        QCOMPARE(payout("paid-back", why).code, 0);
        QVERIFY(json("debts").array().isEmpty());
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

    void saysHowToCorrectAPaymentInsteadOfTakingItBack()
    {
        payAna();
        const Run refused = on(QStringLiteral("undo"), {});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("cannot be taken back") && refused.err.contains("came-back --payout 1"),
                 refused.err.constData());
        const QJsonObject item = json("show", {QStringLiteral("--payout"), QStringLiteral("1")})
                                     .object()
                                     .value(QStringLiteral("items"))
                                     .toArray()
                                     .at(0)
                                     .toObject();
        const QString person = QString::number(item.value(QStringLiteral("person")).toInt());
        QCOMPARE(payout("came-back", {QStringLiteral("--payout"), QStringLiteral("1"), QStringLiteral("--person"),
                                      person, QStringLiteral("--reason"), QStringLiteral("wrong account")})
                     .code,
                 0);
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
        QCOMPARE(payout("prepare").code, 0); // owed again
    }

private:
    Run payout(const char* action, const QStringList& more = {}) const
    {
        return on(QStringLiteral("payout"), QStringList{QString::fromLatin1(action)} + more);
    }
    QJsonDocument json(const char* action, const QStringList& more = {}) const
    {
        return payout(action, more + QStringList{QStringLiteral("--json")}).json();
    }
    /// Ana is paid for Ben.
    void payAna() const
    {
        makeBook();
        QCOMPARE(import("referrals", "Referrer Name,Referrer Email,Friend Email,Referred On\n"
                                     "Ana Díaz,ana@example.org,ben@example.org,2026-04-01\n")
                     .code,
                 0);
        QCOMPARE(import("sales", "Document,Email,Date,Net\nS1,ben@example.org,2026-04-11,20.00\n").code, 0);
        QCOMPARE(payout("prepare").code, 0);
        QCOMPARE(payout("approve", {QStringLiteral("--payout"), QStringLiteral("1")}).code, 0);
        QCOMPARE(payout("pay", {QStringLiteral("--payout"), QStringLiteral("1")}).code, 0);
    }
    /// Then Ben brings everything back.
    void oweTheShop() const
    {
        payAna();
        QCOMPARE(import("sales", "Document,Original document,Email,Date,Net\nR1,S1,ben@example.org,2026-05-18,-20.00\n")
                     .code,
                 0);
    }
};

QTEST_GUILESS_MAIN(CliDebtsTest)
#include "tst_clidebts.moc"
