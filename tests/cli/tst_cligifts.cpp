#include "tests/cli/clishop.h"

using vouchwell::test::keysOf;
using vouchwell::test::Run;

/// The contract of vouchwell-cli about the stock of things and pools of gift codes.
class CliGiftsTest : public QObject, private vouchwell::test::CliShop
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeFolder();
        makeBook();
        write("rules.json", "{\"format\":2,\"currency\":\"EUR\",\"rules\":[{\"key\":\"bag\",\"amount\":{\"flat\":1},"
                            "\"hold_days\":0,\"reward\":{\"form\":\"gift\",\"name\":\"Tote bag\"}},{\"key\":\"code\","
                            "\"for\":\"friend\",\"amount\":{\"flat\":800},\"hold_days\":0,\"reward\":{\"form\":"
                            "\"gift_code\",\"name\":\"Cinema\"}}]}");
        const Run published = on(QStringLiteral("campaign"), {QStringLiteral("publish"), file("rules.json")});
        QVERIFY2(published.code == 0, qPrintable(published.text()));
        QCOMPARE(import("referrals", "Referrer Name,Referrer Email,Friend Email,Referred On\n"
                                     "Ana Díaz,ana@example.org,ben@example.org,2026-05-01\n")
                     .code,
                 0);
        QCOMPARE(import("sales", "Document,Email,Date,Net\nS1,ben@example.org,2026-05-11,20.00\n").code, 0);
    }

    void keepsCount()
    {
        QCOMPARE(stock("in", {QStringLiteral("--piece"), QStringLiteral("tote bag")}).code, 2);
        QCOMPARE(stock("in", piece(5)).code, 0);
        const Run tooMany = stock("out", piece(9) + QStringList{QStringLiteral("--reason"), QStringLiteral("moths")});
        QCOMPARE(tooMany.code, 1);
        QVERIFY(tooMany.err.contains("4 piece"));
        QCOMPARE(stock("count", piece(3)).code, 0);
        QCOMPARE(stock("mark", {QStringLiteral("--piece"), QStringLiteral("Tote bag"), QStringLiteral("--low"),
                                QStringLiteral("4")})
                     .code,
                 0);
        const QJsonArray levels = on(QStringLiteral("stock"), {QStringLiteral("--json")}).json().array();
        QCOMPARE(levels.size(), 2);
        const QJsonObject bags = levels.at(0).toObject();
        QCOMPARE(keysOf(bags), QStringLiteral("free is_low kind low_mark name on_hand promised"));
        QCOMPARE(bags.value(QStringLiteral("on_hand")).toInt(), 3);
        QCOMPARE(bags.value(QStringLiteral("promised")).toInt(), 1);
        QVERIFY(bags.value(QStringLiteral("is_low")).toBool());
        QCOMPARE(on(QStringLiteral("undo"), {}).code, 0);
        QCOMPARE(on(QStringLiteral("undo"), {}).code, 0);
        const QJsonArray history =
            stock("history", {QStringLiteral("--piece"), QStringLiteral("Tote bag"), QStringLiteral("--json")})
                .json()
                .array();
        QCOMPARE(history.size(), 2);
        QVERIFY(history.at(1).toObject().value(QStringLiteral("taken_back")).toBool());
        QVERIFY(stock("list").out.contains("Tote bag"));
        QCOMPARE(stock("burn").code, 2);
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

    void keepsCodesSecretUnlessTheyAreAskedFor()
    {
        const QString list = write("codes.csv", "Code;Value;Expires\nABCD-0001;8.00;2026-12-31\nABCD-0002;;\n;;x\n");
        const QStringList pool{QStringLiteral("--pool"), QStringLiteral("Cinema")};
        QCOMPARE(codes("import", {list}).code, 2);
        const Run imported = codes("import", QStringList{list} + pool + QStringList{QStringLiteral("--json")});
        QVERIFY2(imported.code == 0, qPrintable(imported.text()));
        QCOMPARE(imported.json().object().value(QStringLiteral("added")).toInt(), 2);
        QCOMPARE(imported.json().object().value(QStringLiteral("unreadable")).toInt(), 1);
        QCOMPARE(codes("import", QStringList{list} + pool).code, 1);
        QVERIFY(!codes("list").out.contains("ABCD"));
        QVERIFY(codes("list").out.contains("0001"));
        QVERIFY(!codes("list", {QStringLiteral("--json")}).out.contains("ABCD"));
        QVERIFY(codes("list", {QStringLiteral("--show")}).out.contains("ABCD-0001"));
        QCOMPARE(codes("void", {QStringLiteral("--code"), QStringLiteral("abcd0001")}).code, 1);
        QCOMPARE(codes("void", {QStringLiteral("--code"), QStringLiteral("abcd0001"), QStringLiteral("--reason"),
                                QStringLiteral("misprint")})
                     .code,
                 0);
        const QJsonArray free =
            codes("list", {QStringLiteral("--state"), QStringLiteral("free"), QStringLiteral("--json")}).json().array();
        QCOMPARE(free.size(), 1);
        QCOMPARE(keysOf(free.at(0).toObject()),
                 QStringLiteral("code expires_on given_on name person pool state value_minor void_reason"));
        QCOMPARE(codes("print", {QStringLiteral("--code"), QStringLiteral("ABCD-0002"), QStringLiteral("--pdf"),
                                 file("slip.pdf")})
                     .code,
                 0);
        QVERIFY(QFileInfo(file("slip.pdf")).size() > 1000);
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

    void handsACodeOverAndShowsItOnce()
    {
        const QString list = write("codes.csv", "ABCD-0001\n");
        QCOMPARE(codes("import", {list, QStringLiteral("--pool"), QStringLiteral("Cinema")}).code, 0);
        const QStringList use{QStringLiteral("--person"), QStringLiteral("ben@example.org"), QStringLiteral("--code"),
                              QStringLiteral("Cinema"),   QStringLiteral("--amount"),        QStringLiteral("8.00")};
        const Run handed = on(QStringLiteral("redeem"), use + QStringList{QStringLiteral("--json")});
        QVERIFY2(handed.code == 0, qPrintable(handed.text()));
        QCOMPARE(handed.json().object().value(QStringLiteral("codes")).toArray().at(0).toString(),
                 QStringLiteral("ABCD-0001"));
        QCOMPARE(on(QStringLiteral("undo"), {}).code, 0);
        const Run again = on(QStringLiteral("redeem"), use);
        QCOMPARE(again.code, 1);
        QVERIFY2(again.err.contains("no free code"), again.err.constData());
        QVERIFY(codes("list").out.contains("Void"));
        QCOMPARE(on(QStringLiteral("verify"), {}).code, 0);
    }

private:
    Run stock(const char* action, const QStringList& more = {}) const
    {
        return on(QStringLiteral("stock"), QStringList{QString::fromLatin1(action)} + more);
    }
    Run codes(const char* action, const QStringList& more = {}) const
    {
        return on(QStringLiteral("codes"), QStringList{QString::fromLatin1(action)} + more);
    }
    static QStringList piece(int pieces)
    {
        return {QStringLiteral("--piece"), QStringLiteral("Tote bag"), QStringLiteral("--pieces"),
                QString::number(pieces)};
    }
};

QTEST_GUILESS_MAIN(CliGiftsTest)
#include "tst_cligifts.moc"
