#include "tests/cli/clishop.h"

using vouchwell::test::keysOf;
using vouchwell::test::Run;

/// The contract of vouchwell-cli about what was spent.
class CliCostsTest : public QObject, private vouchwell::test::CliShop
{
    Q_OBJECT

    Run costs(const QStringList& arguments) { return run(QStringList{QStringLiteral("costs"), book()} + arguments); }

private Q_SLOTS:
    void init()
    {
        makeFolder();
        makeBook();
    }

    void addsListsAndRemovesCosts()
    {
        const Run added = costs({QStringLiteral("add"), QStringLiteral("--amount"), QStringLiteral("120.50"),
                                 QStringLiteral("--channel"), QStringLiteral("Flyers"), QStringLiteral("--from"),
                                 QStringLiteral("2026-11-01"), QStringLiteral("--to"), QStringLiteral("2026-11-30")});
        QVERIFY2(added.code == 0, qPrintable(added.text()));
        const Run program = costs({QStringLiteral("add"), QStringLiteral("--amount"), QStringLiteral("30"),
                                   QStringLiteral("--today"), QStringLiteral("2026-11-22"), QStringLiteral("--json")});
        QCOMPARE(keysOf(program.json().object()), QStringLiteral("amount_minor campaign channel cost from note to"));
        QCOMPARE(program.json().object().value(QStringLiteral("to")).toString(), QStringLiteral("2026-11-22"));
        QVERIFY(program.json().object().value(QStringLiteral("channel")).isNull());
        const QJsonArray list = costs({QStringLiteral("--json")}).json().array();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.last().toObject().value(QStringLiteral("amount_minor")).toInt(), 12050);
        const QString number = QString::number(list.last().toObject().value(QStringLiteral("cost")).toInt());
        QCOMPARE(costs({QStringLiteral("remove"), QStringLiteral("--cost"), number}).code, 0);
        QCOMPARE(costs({QStringLiteral("remove"), QStringLiteral("--cost"), number}).code, 1);
        QCOMPARE(costs({QStringLiteral("--json")}).json().array().size(), 1);
    }

    void refusesWhatMakesNoSense()
    {
        QCOMPARE(costs({QStringLiteral("add"), QStringLiteral("--amount"), QStringLiteral("much")}).code, 2);
        QCOMPARE(costs({QStringLiteral("add"), QStringLiteral("--amount"), QStringLiteral("0")}).code, 1);
        QCOMPARE(costs({QStringLiteral("burn")}).code, 2);
        QCOMPARE(costs({QStringLiteral("remove")}).code, 2);
        QVERIFY(costs({QStringLiteral("list"), QStringLiteral("--json")}).json().array().isEmpty());
    }
};

QTEST_GUILESS_MAIN(CliCostsTest)
#include "tst_clicosts.moc"
