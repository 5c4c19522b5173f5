#include "core/actions/importfile.h"
#include "core/actions/payoutpayment.h"
#include "core/actions/payouts.h"
#include "core/actions/postdue.h"
#include "core/actions/undo.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 10);
const char* const kHead = "Order,Date,Customer name,Email,Total\n";

} // namespace

/// Documents that come again with another customer, date or amount.
class ChangedSalesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestBook> m_book;

    ImportSummary sales(const QByteArray& rows, ImportDecisions::ChangedSale changed, qint64 onlyRow = 0)
    {
        ImportRequest request = m_book->request(ImportKind::Sales, QString::fromUtf8(kHead + rows));
        request.isBackedUpBefore = false;
        if (onlyRow > 0)
            request.decisions.changedSaleOfRow.insert(onlyRow, changed);
        else
            request.decisions.changedSales = changed;
        return mustHave(importFile(m_book->book(), request));
    }

    QStringList transactions()
    {
        return m_book->texts("SELECT x.doc_no || ' ' || x.kind || ' ' || x.occurred_on || ' ' || x.net_minor || ' ' || "
                             "COALESCE(p.full_name, '') FROM transactions x LEFT JOIN people p ON p.id = x.person_id "
                             "ORDER BY x.id");
    }

    QStringList referrals()
    {
        return m_book->texts("SELECT f.full_name || ' ' || r.stage || ' ' || COALESCE(r.converted_on, '') || ' ' || "
                             "COALESCE((SELECT GROUP_CONCAT(w.state) FROM rewards w WHERE w.referral_id = r.id), '') "
                             "FROM referrals r JOIN people f ON f.id = r.friend_id ORDER BY f.full_name");
    }

    void pay()
    {
        m_book->clock().setToday(QDate(2026, 7, 1));
        mustHave(postDue(m_book->book()));
        const PayoutId payout = mustHave(preparePayout(m_book->book(), {}));
        mustHave(approvePayout(m_book->book(), payout));
        mustHave(markPaid(m_book->book(), payout, {}));
    }

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<TestBook>(kToday);
        m_book->import(ImportKind::Referrals, QStringLiteral("Referrer,Referrer email,Friend,Friend email,Date\n"
                                                             "Ana,ana@example.org,Ben,ben@example.org,2026-05-01\n"
                                                             "Ana,ana@example.org,Cleo,cleo@example.org,2026-05-01\n"));
        sales("A1,2026-05-03,Ben,ben@example.org,40.00\n", ImportDecisions::ChangedSale::Keep);
        QCOMPARE(m_book->differences(), QString());
    }

    void keepsTheBookAndShowsBothUnlessItIsToldOtherwise()
    {
        const QStringList before = transactions();
        const ImportSummary summary =
            sales("A1,2026-05-04,Cleo,cleo@example.org,45.00\n", ImportDecisions::ChangedSale::Keep);
        QCOMPARE(transactions(), before);
        QCOMPARE(summary.unchanged, qint64(1));
        QCOMPARE(summary.problems.size(), size_t(1));
        const RowProblem& problem = summary.problems.front();
        QCOMPARE(problem.kind, RowProblem::Kind::OtherSale);
        QVERIFY(problem.sale.has_value());
        QCOMPARE(problem.sale->inBook.customer, QStringLiteral("Ben"));
        QCOMPARE(problem.sale->inBook.on, QDate(2026, 5, 3));
        QCOMPARE(problem.sale->inBook.netMinor, qint64(4000));
        QCOMPARE(problem.sale->inFile.customer, QStringLiteral("Cleo"));
        QCOMPARE(problem.sale->inFile.on, QDate(2026, 5, 4));
        QCOMPARE(problem.sale->inFile.netMinor, qint64(4500));
    }

    void updatesWhatTheFileSaysOtherwise_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QStringList>("sale");
        QTest::addColumn<QStringList>("result");
        QTest::newRow("amount") << QByteArray("A1,2026-05-03,Ben,ben@example.org,45.00\n")
                                << QStringList(QStringLiteral("A1 sale 2026-05-03 4500 Ben"))
                                << QStringList({QStringLiteral("Ben converted 2026-05-03 pending"),
                                                QStringLiteral("Cleo received  ")});
        QTest::newRow("date") << QByteArray("A1,2026-05-05,Ben,ben@example.org,40.00\n")
                              << QStringList(QStringLiteral("A1 sale 2026-05-05 4000 Ben"))
                              << QStringList({QStringLiteral("Ben converted 2026-05-05 reversed,pending"),
                                              QStringLiteral("Cleo received  ")});
        QTest::newRow("before the referral")
            << QByteArray("A1,2026-04-05,Ben,ben@example.org,40.00\n")
            << QStringList(QStringLiteral("A1 sale 2026-04-05 4000 Ben"))
            << QStringList({QStringLiteral("Ben invalid  reversed"), QStringLiteral("Cleo received  ")});
        QTest::newRow("customer, date and amount")
            << QByteArray("A1,2026-05-06,Cleo,cleo@example.org,41.00\n")
            << QStringList(QStringLiteral("A1 sale 2026-05-06 4100 Cleo"))
            << QStringList(
                   {QStringLiteral("Ben received  reversed"), QStringLiteral("Cleo converted 2026-05-06 pending")});
    }
    void updatesWhatTheFileSaysOtherwise()
    {
        QFETCH(QByteArray, row);
        QFETCH(QStringList, sale);
        QFETCH(QStringList, result);
        const QStringList salesBefore = transactions();
        const QStringList before = referrals();
        const ImportSummary summary = sales(row, ImportDecisions::ChangedSale::Update);
        QCOMPARE(summary.updated, qint64(1));
        QCOMPARE(summary.problems.size(), size_t(0));
        QCOMPARE(summary.replacedSales.size(), size_t(1));
        QCOMPARE(summary.replacedSales.front().document, QStringLiteral("A1"));
        QCOMPARE(summary.replacedSales.front().difference.inBook.netMinor, qint64(4000));
        QCOMPARE(transactions(), sale);
        QCOMPARE(referrals(), result);
        QCOMPARE(m_book->differences(), QString());
        QCOMPARE(sales(row, ImportDecisions::ChangedSale::Update).unchanged, qint64(1));
        mustHave(undo(m_book->book()));
        mustHave(undo(m_book->book()));
        QCOMPARE(transactions(), salesBefore);
        QCOMPARE(referrals().at(0).section(u' ', 0, 2), before.at(0).section(u' ', 0, 2));
        QCOMPARE(m_book->differences(), QString());
        mustHave(redo(m_book->book()));
        QCOMPARE(transactions(), sale);
        QCOMPARE(m_book->differences(), QString());
    }

    void decidesForOneRowAlone()
    {
        sales("A2,2026-05-07,Cleo,cleo@example.org,10.00\n", ImportDecisions::ChangedSale::Keep);
        const ImportSummary summary = sales("A1,2026-05-03,Ben,ben@example.org,45.00\n"
                                            "A2,2026-05-07,Cleo,cleo@example.org,15.00\n",
                                            ImportDecisions::ChangedSale::Update, 3);
        QCOMPARE(summary.updated, qint64(1));
        QCOMPARE(summary.problems.size(), size_t(1));
        QCOMPARE(transactions(), QStringList({QStringLiteral("A1 sale 2026-05-03 4000 Ben"),
                                              QStringLiteral("A2 sale 2026-05-07 1500 Cleo")}));
    }

    void aPaidRewardStaysWhereOnlyTheDateWasCorrected()
    {
        pay();
        sales("A1,2026-05-05,Ben,ben@example.org,42.00\n", ImportDecisions::ChangedSale::Update);
        QCOMPARE(referrals().at(0), QStringLiteral("Ben converted 2026-05-05 paid"));
        QCOMPARE(m_book->differences(), QString());
    }

    void aPaidRewardIsClawedBackWhereSomebodyElseBought()
    {
        pay();
        sales("A1,2026-05-05,Cleo,cleo@example.org,40.00\n", ImportDecisions::ChangedSale::Update);
        QCOMPARE(referrals(), QStringList({QStringLiteral("Ben received  clawed_back"),
                                           QStringLiteral("Cleo converted 2026-05-05 available")}));
        QCOMPARE(m_book->differences(), QString());
    }

    void whatCameBackGoesWithTheBuyer()
    {
        ImportRequest request =
            m_book->request(ImportKind::Sales, QStringLiteral("Order,Date,Email,Total,Original order\n"
                                                              "R1,2026-05-08,,-5.00,A1\n"));
        mustHave(importFile(m_book->book(), request));
        sales("A1,2026-05-03,Cleo,cleo@example.org,40.00\n", ImportDecisions::ChangedSale::Update);
        QCOMPARE(transactions(), QStringList({QStringLiteral("A1 sale 2026-05-03 4000 Cleo"),
                                              QStringLiteral("R1 return 2026-05-08 500 Cleo")}));
        QCOMPARE(m_book->differences(), QString());
        mustHave(undo(m_book->book()));
        QCOMPARE(transactions(), QStringList({QStringLiteral("A1 sale 2026-05-03 4000 Ben"),
                                              QStringLiteral("R1 return 2026-05-08 500 Ben")}));
        QCOMPARE(m_book->differences(), QString());
    }

    void saysWhichNewReturnsHaveFoundTheirSale()
    {
        ImportRequest request = m_book->request(
            ImportKind::Sales, QStringLiteral("Order,Date,Total,Original order\nR1,2026-05-09,-4.00,A1\n"
                                              "R2,2026-05-09,-4.00,X1\nR3,2026-05-09,-4.00,\n"));
        request.isBackedUpBefore = false;
        const ImportSummary summary = mustHave(importFile(m_book->book(), request));
        QCOMPARE(summary.returns.size(), size_t(3));
        QCOMPARE(summary.returns[0].soldOn, QDate(2026, 5, 3));
        QCOMPARE(summary.returns[1].document, QStringLiteral("X1"));
        QVERIFY(!summary.returns[1].soldOn.isValid());
        QVERIFY(!summary.returns[2].soldOn.isValid());
        QCOMPARE(mustHave(importFile(m_book->book(), request)).returns.size(), size_t(0)); // known by now
    }

    void saysBeforehandWhoBecomesACustomerAndWhoIsNoneAnyMore()
    {
        ImportRequest request = m_book->request(
            ImportKind::Sales, QString::fromUtf8(QByteArray(kHead) + "A1,2026-05-06,Ben,ben@example.org,-40.00\n"
                                                                     "C1,2026-05-07,Cleo,cleo@example.org,9.00\n"
                                                                     "D1,2026-05-08,Dora,dora@example.org,9.00\n"));
        request.isBackedUpBefore = false;
        request.isDryRun = true;
        const auto told = [](const ImportSummary& summary) {
            QStringList lines;
            for (const ConversionPreview& c : summary.conversions)
                lines << QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                             .arg(c.row)
                             .arg(c.on.toString(Qt::ISODate), c.referrer, c.friendName, c.document)
                             .arg(c.rewardMinor)
                             .arg(c.isReversal);
            return lines;
        };
        const qint64 reward = m_book->number("SELECT amount_minor FROM rewards");
        // The negative row names no sale: nothing came back of A1.
        const QStringList expected{QStringLiteral("3 2026-05-07 Ana Cleo C1 %1 0").arg(reward)};
        QCOMPARE(told(mustHave(importFile(m_book->book(), request))), expected);
        QCOMPARE(referrals().at(1), QStringLiteral("Cleo received  "));
        request.isDryRun = false;
        request.decisions.leftOut.insert(3);
        QCOMPARE(told(mustHave(importFile(m_book->book(), request))), QStringList());
        ImportRequest returns = m_book->request(
            ImportKind::Sales, QStringLiteral("Order,Date,Total,Original order\nR1,2026-05-09,-40.00,A1\n"));
        QCOMPARE(told(mustHave(importFile(m_book->book(), returns))),
                 QStringList(QStringLiteral("2 2026-05-09 Ana Ben A1 %1 1").arg(reward)));
    }

    void aDocumentTwiceInOneFileChangesNothingSilently()
    {
        const ImportSummary summary = sales("B1,2026-05-08,Ben,ben@example.org,10.00\n"
                                            "B1,2026-05-09,Ben,ben@example.org,12.00\n",
                                            ImportDecisions::ChangedSale::Update);
        QCOMPARE(summary.added, qint64(1));
        QCOMPARE(summary.problems.size(), size_t(1));
        QCOMPARE(summary.problems.front().kind, RowProblem::Kind::TwiceInFile);
        QCOMPARE(summary.replacedSales.size(), size_t(0));
        QVERIFY2(summary.problems.front().reason.contains(QStringLiteral("another row of this file")),
                 qPrintable(summary.problems.front().reason));
        QCOMPARE(transactions().at(1), QStringLiteral("B1 sale 2026-05-08 1000 Ben"));
    }
};

QTEST_GUILESS_MAIN(ChangedSalesTest)
#include "tst_changedsales.moc"
