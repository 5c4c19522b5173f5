#include "tests/cli/clishop.h"

using vouchwell::test::bytesOf;
using vouchwell::test::keysOf;
using vouchwell::test::Run;

namespace {

const QByteArray kEachPurchase = R"({"format":2,"currency":"EUR","rules":[
 {"key":"each","trigger":"each_purchase","reward":{"form":"cash"},"amount":{"flat":1000}}]})";

} // namespace

/// The contract of vouchwell-cli about drafts, their comparison and the advice about them.
class CliDraftsTest : public QObject, private vouchwell::test::CliShop
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        makeFolder();
        makeBook();
    }

    void keepsListsAndDeletesDrafts()
    {
        const QString rules = write("a.json", kEachPurchase);
        const Run kept = drafts({QStringLiteral("keep"), rules, QStringLiteral("--name"), QStringLiteral("Autumn")});
        QVERIFY2(kept.code == 0, qPrintable(kept.text()));
        const QJsonArray list = drafts({QStringLiteral("list"), QStringLiteral("--json")}).json().array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(keysOf(list.first().toObject()), QStringLiteral("kept_at kept_by name rules"));
        QCOMPARE(list.first().toObject().value(QStringLiteral("name")).toString(), QStringLiteral("Autumn"));
        QCOMPARE(drafts({QStringLiteral("delete"), QStringLiteral("--name"), QStringLiteral("winter")}).code, 1);
        QCOMPARE(drafts({QStringLiteral("delete"), QStringLiteral("--name"), QStringLiteral("autumn")}).code, 0);
        QVERIFY(drafts({QStringLiteral("list"), QStringLiteral("--json")}).json().array().isEmpty());
        QCOMPARE(drafts({QStringLiteral("keep"), rules}).code, 2);
        QCOMPARE(drafts({QStringLiteral("burn")}).code, 2);
    }

    void comparesDrafts()
    {
        const QString rules = write("a.json", kEachPurchase);
        QCOMPARE(drafts({QStringLiteral("compare")}).code, 1);
        QCOMPARE(drafts({QStringLiteral("keep"), rules, QStringLiteral("--name"), QStringLiteral("A")}).code, 0);
        const Run compared = drafts(
            {QStringLiteral("compare"), rules, QStringLiteral("--json"), QStringLiteral("--csv"), file("drafts.csv")});
        QVERIFY2(compared.code == 0, qPrintable(compared.text()));
        const QJsonObject json = compared.json().object();
        QCOMPARE(keysOf(json), QStringLiteral("columns rows"));
        QCOMPARE(keysOf(json.value(QStringLiteral("rows")).toArray().first().toObject()),
                 QStringLiteral("about draft1 draft2 in_force"));
        QVERIFY(bytesOf(file("drafts.csv")).contains("In force"));
    }

    void advisesOnRules()
    {
        const QString rules = write("a.json", kEachPurchase);
        const Run checked = campaign({QStringLiteral("check"), rules, QStringLiteral("--json")});
        QVERIFY2(checked.code == 0, qPrintable(checked.text()));
        const QJsonObject advice =
            checked.json().object().value(QStringLiteral("advices")).toArray().first().toObject();
        QCOMPARE(keysOf(advice), QStringLiteral("is_warning kind rule sentence step what_to_do"));
        QCOMPARE(advice.value(QStringLiteral("kind")).toString(), QStringLiteral("cliff"));
        const Run spoken = campaign({QStringLiteral("check"), rules});
        QCOMPARE(spoken.code, 0);
        QVERIFY2(spoken.out.contains("Cliff: Two sales of"), qPrintable(spoken.text()));
    }

    void keepsTheMargin()
    {
        const auto margin = [this](const QStringList& more) {
            return campaign(QStringList{QStringLiteral("margin"), QStringLiteral("--json")} + more);
        };
        QVERIFY(margin({}).json().object().value(QStringLiteral("margin_bp")).isNull());
        QCOMPARE(margin({QStringLiteral("--percent"), QStringLiteral("32.5")})
                     .json()
                     .object()
                     .value(QStringLiteral("margin_bp"))
                     .toInt(),
                 3250);
        QCOMPARE(margin({QStringLiteral("--percent"), QStringLiteral("a third")}).code, 2);
        QCOMPARE(margin({QStringLiteral("--percent"), QStringLiteral("101")}).code, 1);
        QVERIFY(margin({QStringLiteral("--percent"), QStringLiteral("none")})
                    .json()
                    .object()
                    .value(QStringLiteral("margin_bp"))
                    .isNull());
    }

private:
    Run campaign(const QStringList& arguments) { return on(QStringLiteral("campaign"), arguments); }
    Run drafts(const QStringList& arguments) { return campaign(QStringList(QStringLiteral("drafts")) + arguments); }
};

QTEST_GUILESS_MAIN(CliDraftsTest)
#include "tst_clidrafts.moc"
