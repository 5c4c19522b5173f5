#include "tests/core/actions/payoutshop.h"

using namespace vouchwell;
using vouchwell::test::mustHave;
using vouchwell::test::PayoutShop;

namespace {

const QDate kToday(2026, 11, 22);

/// Lucía brought Ana, whose reward was paid and closed, and Ben, whose reward waits; of Ben's purchase a part came
/// back. Marco brought Cleo, who has not bought.
class SmallShop : public PayoutShop
{
public:
    SmallShop() : PayoutShop(kToday)
    {
        import(ImportKind::Customers, QStringLiteral("Name,Email,Phone,Customer no.\n"
                                                     "Lucía Gómez,lucia@example.org,600111222,K-1\n"
                                                     "Lucía Gómez,lucia@example.org,600111222,K-1\n"
                                                     ",,,\n"));
        const PersonId lucia{number("SELECT id FROM people")};
        const PersonId marco = person(QStringLiteral("Marco"));
        const PersonId ana = person(QStringLiteral("Ana"));
        const PersonId ben = person(QStringLiteral("Ben"));
        const PersonId cleo = person(QStringLiteral("Cleo"));
        claim(lucia, ana, QDate(2026, 9, 1));
        claim(lucia, ben, QDate(2026, 11, 1));
        claim(marco, ben, QDate(2026, 11, 2));
        claim(marco, cleo, QDate(2026, 11, 3));
        sale(ana, QDate(2026, 9, 10), 9000, QStringLiteral("B-1"));
        const PayoutId payout = mustHave(preparePayout(book(), {}));
        mustHave(approvePayout(book(), payout));
        mustHave(markPaid(book(), payout, {}));
        mustHave(closePayout(book(), payout));
        sale(ben, QDate(2026, 11, 20), 9000, QStringLiteral("B-2"));
        takeBack(ben, QDate(2026, 11, 21), 1000, QStringLiteral("R-2"), QStringLiteral("B-2"));
    }

    /// Writes past every guard, as damage or another program would.
    void corrupt(const QString& sql)
    {
        Database& database = book().database();
        database.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
        database.execute(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
        for (const QString& trigger : texts("SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name"))
            database.execute(QStringLiteral("DROP TRIGGER ") + trigger);
        database.execute(sql);
    }
};

} // namespace

class VerifyBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void findsNothingInABookThatAddsUp()
    {
        SmallShop shop;
        const BookProof proof = mustHave(proveBook(shop.book()));
        QCOMPARE(shop.differences(), QString());
        QCOMPARE(proof.counts.rewards, 2);
        QCOMPARE(proof.counts.referrals, 3);
        QCOMPARE(proof.counts.people, 5);
        QVERIFY(proof.counts.postings > 0);
        QVERIFY(!proof.newestBackup);
    }

    void namesTheRecordWhoseDerivedValueIsWrong_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("check");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* column, const char* sql, const char* check, const char* name) {
            QTest::newRow(column) << QString::fromUtf8(sql) << QString::fromUtf8(check) << QString::fromUtf8(name);
        };
        const char* const anas = "Referral of Ana by Lucía Gómez";
        const char* const bens = "Referral of Ben by Lucía Gómez";
        const char* const bensReward = "Lucía Gómez for Ben";
        row("people.name_key", "UPDATE people SET name_key = 'x' WHERE full_name = 'Ana'", "name_key", "Ana");
        row("contact_points.normalised of an e-mail",
            "UPDATE contact_points SET normalised = 'x@example.org' WHERE type = 'email'", "contact_key",
            "Lucía Gómez");
        row("contact_points.normalised of a phone",
            "UPDATE contact_points SET normalised = '+34600111999' WHERE type = 'phone'", "contact_key", "Lucía Gómez");
        row("customer_codes.code_key", "UPDATE customer_codes SET code_key = 'k2'", "code_key", "Lucía Gómez");
        row("campaign_versions.content_hash", "UPDATE campaign_versions SET content_hash = ''", "rules_hash",
            "Rules of the campaign");
        row("referrals.campaign_id", "UPDATE referrals SET campaign_id = 99 WHERE id = 1", "campaign", anas);
        row("referrals.stage", "UPDATE referrals SET stage = 'received' WHERE id = 2", "stage", bens);
        row("referrals.reason", "UPDATE referrals SET reason = 'self' WHERE id = 2", "stage", bens);
        row("referrals.referrer_id", "UPDATE referrals SET referrer_id = 2 WHERE id = 2", "referrer",
            "Referral of Ben by Marco");
        row("referrals.referred_on", "UPDATE referrals SET referred_on = '2026-01-01' WHERE id = 2", "referred_on",
            bens);
        row("referrals.expires_after", "UPDATE referrals SET expires_after = '2027-12-31' WHERE id = 2",
            "expires_after", bens);
        row("referrals.converted_on", "UPDATE referrals SET converted_on = '2026-11-19' WHERE id = 2", "conversion",
            bens);
        row("claims.status", "UPDATE claims SET status = 'open' WHERE referral_id = 2 AND status = 'credited'", "claim",
            bens);
        row("claims.reason", "UPDATE claims SET reason = 'self' WHERE status = 'rejected'", "claim", bens);
        row("claims.weight_bp", "UPDATE claims SET weight_bp = 5000 WHERE referral_id = 2", "claim_weight", bens);
        row("referral_events.to_stage",
            "UPDATE referral_events SET to_stage = 'lost' WHERE id = (SELECT MAX(id) FROM referral_events WHERE "
            "referral_id = 2)",
            "stage_history", bens);
        row("transactions.doc_key", "UPDATE transactions SET doc_key = 'x' WHERE doc_no = 'R-2'", "document_key",
            "R-2");
        row("transactions.origin_id",
            "UPDATE transactions SET origin_id = (SELECT id FROM transactions WHERE doc_no = 'B-1') WHERE doc_no = "
            "'R-2'",
            "return_link", "R-2");
        row("transactions.duplicate_of",
            "UPDATE transactions SET duplicate_of = (SELECT id FROM transactions WHERE doc_no = 'B-1') WHERE doc_no = "
            "'B-2'",
            "repeated_sale", "B-2");
        row("conversions.converted_on", "UPDATE conversions SET converted_on = '2026-11-19' WHERE referral_id = 2",
            "conversion_date", "First purchase of Ben");
        row("conversions.qualifying_minor", "UPDATE conversions SET qualifying_minor = 1 WHERE referral_id = 2",
            "conversion_amount", "First purchase of Ben");
        row("conversions.state", "UPDATE conversions SET state = 'reversed' WHERE referral_id = 2", "conversion_state",
            "First purchase of Ben");
        row("conversions.transaction_id", "UPDATE conversions SET transaction_id = 1 WHERE referral_id = 2",
            "conversion_missing", bens);
        row("rewards.referral_id", "UPDATE rewards SET referral_id = 1 WHERE id = 2", "reward_cause",
            "Lucía Gómez for Ana");
        row("rewards.conversion_id", "UPDATE rewards SET conversion_id = 1 WHERE id = 2", "reward_cause", bensReward);
        row("rewards.recipient_id", "UPDATE rewards SET recipient_id = 2 WHERE id = 2", "reward_recipient", "Marco");
        row("rewards.role", "UPDATE rewards SET role = 'staff' WHERE id = 2", "reward_rule", bensReward);
        row("rewards.rule_key", "UPDATE rewards SET rule_key = 'x' WHERE id = 2", "reward_rule", bensReward);
        row("rewards.unit", "UPDATE rewards SET unit = 'USD' WHERE id = 2", "reward_unit", bensReward);
        row("rewards.amount_minor", "UPDATE rewards SET amount_minor = 5000 WHERE id = 2", "reward_amount", bensReward);
        row("rewards.earned_on", "UPDATE rewards SET earned_on = '2026-01-01' WHERE id = 2", "reward_earned",
            bensReward);
        row("rewards.available_on", "UPDATE rewards SET available_on = '2026-01-01' WHERE id = 2", "reward_available",
            bensReward);
        row("rewards.state", "UPDATE rewards SET state = 'paid' WHERE id = 2", "paid_in_payout", bensReward);
        row("rewards.reversed_on", "UPDATE rewards SET reversed_on = '2026-11-21' WHERE id = 2", "reward_reversed",
            bensReward);
        row("rewards.reversed_minor", "UPDATE rewards SET reversed_minor = 100 WHERE id = 2", "reward", bensReward);
        row("rewards.carried_minor", "UPDATE rewards SET carried_minor = -100 WHERE id = 2", "reward_balance",
            bensReward);
        row("rewards.written_off_minor", "UPDATE rewards SET written_off_minor = 100 WHERE id = 2", "reward_balance",
            bensReward);
        row("rewards.trace", "UPDATE rewards SET trace = json_set(trace, '$.amount_minor', '1') WHERE id = 2",
            "reward_amount", bensReward);
        row("a reward that is gone", "UPDATE rewards SET referral_id = 3, conversion_id = 1 WHERE id = 2",
            "reward_missing", bens);
        row("postings.delta_minor", "UPDATE postings SET delta_minor = delta_minor + 1 WHERE id = 1", "ledger_sum",
            "Entry 1 of the ledger");
        row("postings.reason", "UPDATE postings SET reason = 'x' WHERE id = 1", "ledger_link", "Entry 1 of the ledger");
        row("ledger_links.hash", "UPDATE ledger_links SET hash = 'x' WHERE operation_id = 1", "ledger_link",
            "Entry 1 of the ledger");
        row("payouts.total_minor", "UPDATE payouts SET total_minor = 1", "payout_total", "Payout 1 of");
        row("payouts.state", "UPDATE payouts SET state = 'draft'", "payout_state", "Payout 1 of");
        row("payout_items.amount_minor", "UPDATE payout_items SET amount_minor = 1", "payout_item",
            "Lucía Gómez in payout 1");
        row("payout_lines.amount_minor", "UPDATE payout_lines SET amount_minor = 1", "payout_item",
            "Lucía Gómez in payout 1");
        row("payout_lines.state", "UPDATE payout_lines SET state = 'open'", "payout_lines", "Lucía Gómez in payout 1");
        row("payout_lines.operation_id", "UPDATE payout_lines SET operation_id = 1", "payout_issued",
            "Lucía Gómez in payout 1");
        row("import_batches.row_count", "UPDATE import_batches SET row_count = 9", "import_rows", "import.csv");
        row("import_batches.added", "UPDATE import_batches SET added = 9", "import_counts", "import.csv");
        row("import_batches.skipped", "UPDATE import_batches SET skipped = 9", "import_counts", "import.csv");
        row("a reference", "UPDATE referrals SET friend_id = 999 WHERE id = 1", "references", "referrals");
    }
    void namesTheRecordWhoseDerivedValueIsWrong()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, check);
        QFETCH(const QString, name);
        SmallShop shop;
        shop.corrupt(sql);
        QStringList found;
        for (const Difference& difference : mustHave(proveBook(shop.book())).differences) {
            found << difference.check + QLatin1String(": ") + difference.name;
            QVERIFY2(!difference.sentence.isEmpty() && !difference.advice.isEmpty(), qPrintable(found.last()));
            if (difference.check == check && difference.name.contains(name))
                return;
        }
        QFAIL(qPrintable(found.join(u'\n')));
    }

    void saysBothValuesInTheWordsOfTheScreen()
    {
        SmallShop shop;
        shop.corrupt(QStringLiteral("UPDATE conversions SET qualifying_minor = 1 WHERE referral_id = 2"));
        const std::vector<Difference> found = mustHave(proveBook(shop.book())).differences;
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().stored, QStringLiteral("€0.01"));
        QCOMPARE(found.front().expected, QStringLiteral("€90.00"));
        QCOMPARE(found.front().referral.value, 2);
    }

    void comparesTheFiguresOfThePagesWithTheFacts()
    {
        SmallShop shop;
        shop.corrupt(QStringLiteral("UPDATE referrals SET referrer_id = 2 WHERE id = 2"));
        QStringList checks;
        for (const Difference& difference : mustHave(proveBook(shop.book())).differences)
            checks << difference.check + u' ' + difference.name;
        for (const char* expected : {"referral_count Lucía Gómez", "referral_count Marco", "conversion_count Marco"})
            QVERIFY2(checks.contains(QString::fromUtf8(expected)), expected);
    }

    void stopsWhereItIsAskedTo()
    {
        SmallShop shop;
        std::stop_source stop;
        stop.request_stop();
        const Result<BookProof> proof = proveBook(shop.book(), stop.get_token());
        QVERIFY(!proof);
        QCOMPARE(proof.failure().kind, Failure::Kind::Cancelled);
    }

    void tellsItsProgress()
    {
        SmallShop shop;
        std::vector<double> shares;
        mustHave(proveBook(shop.book(), {}, [&](double share) { shares.push_back(share); }));
        QVERIFY(std::is_sorted(shares.begin(), shares.end()));
        QCOMPARE(shares.back(), 1.0);
    }
};

QTEST_GUILESS_MAIN(VerifyBookTest)
#include "tst_verifybook.moc"
