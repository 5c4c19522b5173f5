#include "core/actions/newcampaign.h"
#include "core/metrics/kpis.h"
#include "core/rules/starterrules.h"
#include "tests/support/testbook.h"

#include <algorithm>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);

QString customers(const char* rows)
{
    return QStringLiteral("cName,Email,Phone,Customer ID,Customer since,Referred by\n") + QString::fromUtf8(rows);
}

QString referrals(const char* rows)
{
    return QStringLiteral("rReferrer Name,Referrer Email,Friend Name,Friend Email,Friend Phone,Referred On\n") +
           QString::fromUtf8(rows);
}

QString sales(const char* rows)
{
    return QStringLiteral("sDocument,Kind,Name,Email,Phone,Customer ID,Date,Net,Original Document\n") +
           QString::fromUtf8(rows);
}

/// What counts: how many people, who brought whom, what is owed.
QString resultOf(TestBook& book)
{
    const Kpis kpis = computeKpis(*book.snapshot(), {QDate(2020, 1, 1), kToday});
    return QStringLiteral("%1 people, %2 sales, %3 received, %4 converted, %5 revenue, %6 owed; %7")
        .arg(book.number("SELECT COUNT(*) FROM people WHERE status = 'active'"))
        .arg(book.number("SELECT COUNT(*) FROM transactions WHERE duplicate_of IS NULL"))
        .arg(kpis.referralsReceived)
        .arg(kpis.conversions)
        .arg(kpis.referredRevenueMinor)
        .arg(kpis.owedMinor)
        .arg(
            book.texts("SELECT stage || ' ' || referred_on || COALESCE(' ' || converted_on, '') FROM referrals f WHERE "
                       "EXISTS (SELECT 1 FROM claims c WHERE c.referral_id = f.id) ORDER BY 1")
                .join(u','));
}

QString resultOf(const QStringList& files)
{
    TestBook book(kToday);
    for (const QString& file : files) {
        const ImportKind kind = file.startsWith(u'c')   ? ImportKind::Customers
                                : file.startsWith(u'r') ? ImportKind::Referrals
                                                        : ImportKind::Sales;
        book.import(kind, file.mid(1));
    }
    return resultOf(book) + book.differences();
}

CampaignId addCampaign(TestBook& book, const QString& name, const CampaignDates& dates, qint64 amountMinor)
{
    NewCampaign wanted;
    wanted.campaign.name = name;
    wanted.campaign.dates = dates;
    wanted.rules = starterRules({QStringLiteral("EUR"), 2});
    wanted.rules.rules.front().amount.number = amountMinor;
    return mustHave(newCampaign(book.book(), wanted));
}

/// In a book with campaigns that overlap. A file that begins with an S goes into Spring, whatever its days say.
QString resultBetweenCampaigns(const QStringList& files)
{
    TestBook book(kToday);
    CampaignChange ended = asChange(mustHave(campaignOf(book.book())));
    ended.dates.endOn = QDate(2026, 4, 30);
    mustHave(changeCampaign(book.book(), ended));
    const CampaignId spring =
        addCampaign(book, QStringLiteral("Spring"), {QDate(2026, 3, 1), QDate(2026, 4, 10), 60}, 2000);
    addCampaign(book, QStringLiteral("April"), {QDate(2026, 4, 1), QDate(2026, 4, 20), 60}, 3000);
    for (const QString& file : files) {
        const QString rest = file.startsWith(u'S') ? file.mid(1) : file;
        const ImportKind kind = rest.startsWith(u'c')   ? ImportKind::Customers
                                : rest.startsWith(u'r') ? ImportKind::Referrals
                                                        : ImportKind::Sales;
        ImportRequest request = book.request(kind, rest.mid(1));
        if (rest != file)
            request.decisions.campaign = spring;
        mustHave(importFile(book.book(), request));
    }
    const QStringList rewards =
        book.texts("SELECT k.name || ' ' || p.full_name || ' ' || SUM(o.delta_minor) FROM postings o JOIN rewards w ON "
                   "w.id = o.reward_id JOIN referrals f ON f.id = w.referral_id JOIN campaigns k ON k.id = "
                   "f.campaign_id JOIN people p ON p.id = w.recipient_id WHERE o.account <> 'cost' GROUP BY k.id, p.id "
                   "HAVING SUM(o.delta_minor) <> 0 ORDER BY 1");
    const QStringList referrals =
        book.texts("SELECT k.name || ' ' || f.stage || ' ' || f.reason || ' ' || f.referred_on || ' ' || "
                   "COALESCE(s.full_name, '') FROM referrals f JOIN campaigns k ON k.id = f.campaign_id LEFT JOIN "
                   "people s ON s.id = f.asked_by ORDER BY 1");
    return referrals.join(u',') + QLatin1String("; ") + rewards.join(u',') + book.differences();
}

QStringList inAllOrders(QStringList files, QString (*resultOf)(const QStringList&))
{
    std::sort(files.begin(), files.end());
    QStringList results;
    do {
        results << resultOf(files);
    } while (std::next_permutation(files.begin(), files.end()));
    results.removeDuplicates();
    return results;
}

} // namespace

/// Cases made by hand in which the order of files might show. All orders of the files are tried.
class ImportOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesNothing_data()
    {
        QTest::addColumn<QStringList>("files");
        const auto row = [](const char* name, const QStringList& files) { QTest::newRow(name) << files; };
        row("the three lists", QStringList{customers("Ben,ben@example.org,,,,\n"),
                                           referrals("Ana,ana@example.org,Ben,ben@example.org,,2026-04-01\n"),
                                           sales("S1,sale,Ben,ben@example.org,,,2026-04-03,10.00,\n")});
        row("two claims in two files", QStringList{referrals("Ana,ana@example.org,Ben,ben@example.org,,2026-04-03\n"),
                                                   referrals("Zoe,zoe@example.org,Ben,ben@example.org,,2026-04-01\n"),
                                                   sales("S1,sale,Ben,ben@example.org,,,2026-04-02,10.00,\n")});
        row("the same pair in two files, and another claim between",
            QStringList{referrals("Ana,ana@example.org,Ben,ben@example.org,,2026-04-03\n"),
                        referrals("Ana,ana@example.org,Ben,ben@example.org,,2026-04-01\n"),
                        referrals("Zoe,zoe@example.org,Ben,ben@example.org,,2026-04-02\n")});
        row("an earlier sale in another file",
            QStringList{referrals("Ana,ana@example.org,Ben,ben@example.org,,2026-04-03\n"),
                        sales("S1,sale,Ben,ben@example.org,,,2026-04-05,10.00,\n"),
                        sales("S2,sale,Ben,ben@example.org,,,2026-04-01,10.00,\n")});
        row("return, sale and claim apart",
            QStringList{referrals("Ana,ana@example.org,Ben,ben@example.org,,2026-04-03\n"),
                        sales("S1,sale,Ben,ben@example.org,,,2026-04-05,10.00,\n"),
                        sales("R1,return,,,,,2026-04-04,10.00,S1\n"),
                        sales("S2,sale,Ben,ben@example.org,,,2026-04-09,7.00,\n")});
        row("known by telephone, then by both, then by e-mail",
            QStringList{referrals("Ana,ana@example.org,Ben,,600111222,2026-04-03\n"),
                        customers("Ben,ben@example.org,600111222,,,\n"),
                        sales("S1,sale,Ben,ben@example.org,,,2026-04-05,10.00,\n")});
        row("two claims by what turns out to be one referrer, on one day",
            QStringList{referrals("Ana,ana@example.org,Ben,ben@example.org,,2026-04-03\n"),
                        referrals("Ana,a2@example.org,Ben,ben@example.org,,2026-04-01\n"),
                        customers("Ana,ana@example.org,600111222,,,\nAna,a2@example.org,600111222,,,\n")});
        row("by customer code before the list of customers",
            QStringList{customers("Ben,ben@example.org,,77,,\n"),
                        referrals("Ana,ana@example.org,Ben,ben@example.org,,2026-04-03\n"),
                        sales("S1,sale,,,,77,2026-04-05,10.00,\n")});
        row("customers referred by somebody of the same list",
            QStringList{customers("Ana,ana@example.org,,,,\nBen,ben@example.org,,,2026-04-01,Ana\n"),
                        sales("S1,sale,,ben@example.org,,,2026-04-05,10.00,\n"),
                        referrals("Zoe,zoe@example.org,,ben@example.org,,2026-04-02\n")});
        row("sales without a document of two records that are one person",
            QStringList{sales(",sale,Ben,ben@example.org,,,2026-04-05,10.00,\n"),
                        sales(",sale,Ben,,600111222,,2026-04-05,10.00,\n"),
                        customers("Ben,ben@example.org,600111222,,,\n"),
                        referrals("Ana,ana@example.org,Ben,ben@example.org,,2026-04-01\n")});
        row("equal sales without a document, two of them in one file",
            QStringList{sales(",sale,Ben,ben@example.org,,,2026-04-05,10.00,\n"
                              ",sale,Ben,,600111222,,2026-04-05,10.00,\n"),
                        sales(",sale,Ben,,600111222,,2026-04-05,10.00,\n"),
                        customers("Ben,ben@example.org,600111222,,,\n"),
                        referrals("Ana,ana@example.org,Ben,,600111222,2026-04-01\n")});
        row("a telephone of one list with a spelling of another",
            QStringList{customers("Ben,ben@example.org,,,,\n"), customers("Benn,ben@example.org,600111222,,,\n"),
                        sales("S1,sale,Ben,,600111222,,2026-04-05,10.00,\n"),
                        referrals("Ana,ana@example.org,Benn,,600111222,2026-04-01\n")});
        row("two spellings under one e-mail, one of them by telephone only",
            QStringList{customers("Ben,ben@example.org,600111222,,,\n"),
                        customers("Benn,ben@example.org,600111222,,,\n"),
                        sales("S1,sale,Benn,,600111222,,2026-04-05,10.00,\n")});
        row("a friend known by name only", QStringList{customers("Ben Baker,ben@example.org,,,,\n"),
                                                       referrals("Ana,ana@example.org,Ben Baker,,,2026-04-03\n"),
                                                       sales("S1,sale,,ben@example.org,,,2026-04-05,10.00,\n")});
        row("a buyer known by telephone only",
            QStringList{customers("Ben Baker,ben@example.org,600111222,,,\n"),
                        referrals("Ana,ana@example.org,,ben@example.org,,2026-04-03\n"),
                        sales("S1,sale,,,600111222,,2026-04-05,10.00,\n")});
        row("customers referred by somebody of a later list",
            QStringList{customers("Ben,ben@example.org,,,2026-04-01,ana@example.org\n"),
                        customers("Ana,ana@example.org,,,,\n")});
        row("customers referred by somebody whom only a list of referrals knows",
            QStringList{customers("Ben,ben@example.org,,,2026-04-01,Ana Gil\n"),
                        referrals("Ana Gil,ana@example.org,Zoe,zoe@example.org,,2026-04-02\n"),
                        sales("S1,sale,Ben,ben@example.org,,,2026-04-03,10.00,\n")});
        row("customers referred by one of two records that are one person",
            QStringList{customers("Ben,ben@example.org,,,2026-04-01,Ana Gil\n"),
                        customers("Ana Gil,ana@example.org,,,,\n"), customers("Ana Gil,,600111333,,,\n"),
                        customers("Ana Gil,ana@example.org,600111333,,,\n")});
    }
    void decidesNothing()
    {
        QFETCH(QStringList, files);
        const QStringList results = inAllOrders(files, resultOf);
        QCOMPARE(results, QStringList(results.first()));
    }

    void decidesNothingBetweenCampaigns_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("result");
        const QString bought = sales("S1,sale,Ben,ben@example.org,,,2026-04-15,10.00,\n");
        QTest::newRow("two claims of different days")
            << QStringList{referrals("Ana,ana@example.org,Ben,ben@example.org,,2026-03-20\n"),
                           referrals("Zoe,zoe@example.org,Ben,ben@example.org,,2026-04-03\n"), bought}
            << QStringLiteral(
                   "April invalid other_campaign 2026-04-03 ,Spring converted  2026-03-20 ; Spring Ana 2000");
        QTest::newRow("the same pair on days of different campaigns")
            << QStringList{referrals("Ana,ana@example.org,Ben,ben@example.org,,2026-03-20\n"),
                           referrals("Ana,ana@example.org,Ben,ben@example.org,,2026-04-03\n"), bought}
            << QStringLiteral(
                   "April invalid other_campaign 2026-04-03 ,Spring converted  2026-03-20 ; Spring Ana 2000");
        QTest::newRow("of one day, one of them in a chosen campaign")
            << QStringList{QLatin1Char('S') + referrals("Ana,ana@example.org,Ben,ben@example.org,,2026-04-03\n"),
                           referrals("Zoe,zoe@example.org,Ben,ben@example.org,,2026-04-03\n"), bought}
            << QStringLiteral("April converted  2026-04-03 ,Spring invalid other_campaign 2026-04-03 ; April Zoe 3000");
        QTest::newRow("a mention in a chosen campaign, before anybody knows who is meant")
            << QStringList{QLatin1Char('S') + customers("Ben,ben@example.org,,,2026-04-03,Zoe\n"),
                           customers("Zoe,zoe@example.org,,,,\n"), bought}
            << QStringLiteral("Spring converted  2026-04-03 ; Spring Zoe 2000");
        QTest::newRow("on a day that no campaign takes")
            << QStringList{referrals("Ana,ana@example.org,Ben,ben@example.org,,2026-05-03\n"),
                           referrals("Zoe,zoe@example.org,Ben,ben@example.org,,2026-04-03\n"), bought}
            << QStringLiteral("April converted  2026-04-03 ; April Zoe 3000");
    }
    void decidesNothingBetweenCampaigns()
    {
        QFETCH(QStringList, files);
        QFETCH(QString, result);
        QCOMPARE(inAllOrders(files, resultBetweenCampaigns), QStringList(result));
    }

    void theEarliestClaimSaysWhoAsked()
    {
        const auto asked = [](const char* rows) {
            return QStringLiteral("rReferrer Name,Referrer Email,Friend Name,Friend Email,Referred On,Asked by\n") +
                   QString::fromUtf8(rows);
        };
        const QStringList results = inAllOrders({asked("Ana,ana@example.org,Ben,ben@example.org,2026-04-03,Marta\n"),
                                                 asked("Zoe,zoe@example.org,Ben,ben@example.org,2026-04-01,Iris\n"),
                                                 customers("Iris,i@example.org,,,,\n")},
                                                resultBetweenCampaigns);
        QCOMPARE(results, QStringList(QStringLiteral("April received  2026-04-01 Iris; ")));
    }
};

QTEST_GUILESS_MAIN(ImportOrderTest)
#include "tst_importorder.moc"
