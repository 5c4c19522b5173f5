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
                 QStringList({QStringLiteral("–"), QStringLiteral("4.10 ×")}));
        QCOMPARE(rowOf(table, table.rows[9].front().toString())[1], QStringLiteral("as in force"));
        const std::vector<QVariant>& limits = table.rows.back();
        QCOMPARE(limits[1].toString(), QStringLiteral("–"));
        QVERIFY2(limits[2].toString().contains(QStringLiteral("€90.00")), qPrintable(limits[2].toString()));
    }

    void setsRulesSideBySideByTheirKey()
    {
        RuleSet renamed = rulesOf(1500);
        renamed.rules[0].name = QStringLiteral("Thank-you");
        RuleSet more = renamed;
        more.rules.insert(more.rules.begin(), rulesOf(200).rules[0]);
        more.rules[0].key = QStringLiteral("friend");
        more.rules[0].role = Role::Friend;
        const ReportTable table =
            draftComparison(rulesOf(1000), {{QStringLiteral("A"), renamed, {}}, {QStringLiteral("B"), more, {}}},
                            {QStringLiteral("EUR"), 2}, kEnglish);
        QCOMPARE(table.rows.size(), size_t(12)); // nine figures, who counts, and two rules
        const std::vector<QVariant>& rule = table.rows.back();
        QVERIFY(rule[1].toString().contains(QStringLiteral("€10.00")));
        QVERIFY(rule[2].toString().contains(QStringLiteral("€15.00")));
        QVERIFY(rule[3].toString().contains(QStringLiteral("€15.00")));
        QCOMPARE(table.rows[10][1].toString(), QStringLiteral("–"));
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
