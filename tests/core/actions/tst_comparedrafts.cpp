#include "core/actions/comparedrafts.h"
#include "core/metrics/reportcsv.h"
#include "core/rules/starterrules.h"
#include "tests/support/bookfixture.h"
#include "tests/support/testbook.h"

#include <QTest>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);

RuleSet rulesOf(qint64 minor)
{
    RuleSet rules = starterRules({QStringLiteral("EUR"), 2});
    rules.rules[0].amount.number = minor;
    return rules;
}

/// The cells of the row with this title.
QStringList rowOf(const ReportTable& table, const QString& title)
{
    QStringList cells;
    for (const std::vector<QVariant>& row : table.rows) {
        if (row.front().toString() != title)
            continue;
        for (size_t i = 1; i < row.size(); ++i)
            cells << row[i].toString();
    }
    return cells;
}

} // namespace

class CompareDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsDraftsBesideWhatIsInForce()
    {
        BookFixture shop;
        const PersonId ana = shop.person(QStringLiteral("Ana"), QStringLiteral("Díaz"));
        const PersonId li = shop.person(QStringLiteral("Li"), QStringLiteral("Wei"));
        shop.referral(ana, li, testToday().addDays(-20));
        shop.sale(li, testToday().addDays(-10), 5000, QStringLiteral("T-1"));
        const ReportTable table = mustHave(compareDrafts(
            shop.book(), {}, {{QStringLiteral("A"), rulesOf(1500)}, {QStringLiteral("B"), rulesOf(500)}}, kEnglish));
        QCOMPARE(table.columns.size(), size_t(4));
        QCOMPARE(table.columns[2].title, QStringLiteral("A"));
        QCOMPARE(rowOf(table, QStringLiteral("Cost of the rewards")),
                 QStringList({QStringLiteral("€10.00"), QStringLiteral("€15.00"), QStringLiteral("€5.00")}));
        QCOMPARE(rowOf(table, QStringLiteral("People who get more")),
                 QStringList({QStringLiteral("–"), QStringLiteral("1"), QStringLiteral("0")}));
        QCOMPARE(rowOf(table, QStringLiteral("People who get less")),
                 QStringList({QStringLiteral("–"), QStringLiteral("0"), QStringLiteral("1")}));
        QVERIFY(exactCsv(table).contains("€15.00 in cash"));
        QCOMPARE(table.shopName, QStringLiteral("Corner Bakery"));
    }

    void showsTermsThatOnlyOneDraftHas()
    {
        RuleSet capped = rulesOf(1500);
        capped.caps.push_back({Cap::Scope::Referrer, {Window::Kind::Year, 0}, RewardUnit::Money, 9000, {}, false});
        ComparedRules draft{QStringLiteral("Capped"), capped, {}};
        draft.figures.draft.costMinor = 1500;
        draft.figures.draft.newCustomers = 2;
        draft.figures.draft.revenueMinor = 6150;
        const ReportTable table = draftComparison(rulesOf(1000), {draft}, {QStringLiteral("EUR"), 2}, kEnglish);
        QCOMPARE(rowOf(table, QStringLiteral("Cost per new customer")),
                 QStringList({QStringLiteral("–"), QStringLiteral("€7.50")}));
        QCOMPARE(rowOf(table, QStringLiteral("Revenue for each unit of cost")),
                 QStringList({QStringLiteral("–"), QStringLiteral("4.10 times")}));
        const std::vector<QVariant>& limits = table.rows.back();
        QCOMPARE(limits[1].toString(), QStringLiteral("–"));
        QVERIFY2(limits[2].toString().contains(QStringLiteral("€90.00")), qPrintable(limits[2].toString()));
    }

    void stopsWhenAsked()
    {
        BookFixture shop;
        std::stop_source stop;
        stop.request_stop();
        const Result<ReportTable> table =
            compareDrafts(shop.book(), {}, {{QStringLiteral("A"), rulesOf(1500)}}, kEnglish, stop.get_token());
        QVERIFY(!table);
        QCOMPARE(table.failure().kind, Failure::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(CompareDraftsTest)
#include "tst_comparedrafts.moc"
