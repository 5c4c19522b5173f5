#include "busyshop.h"
#include "core/actions/findsignals.h"
#include "core/metrics/boardtable.h"
#include "core/metrics/referralreport.h"
#include "core/metrics/reportcsv.h"
#include "core/storage/balancemoves.h"

#include <algorithm>
#include <map>
#include <set>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

constexpr int kSteps = 60;
const Period kAlways{QDate(2000, 1, 1), QDate(2060, 1, 1)};

BoardChoice boardBy(LeaderMetric metric)
{
    BoardChoice choice;
    choice.period = kAlways;
    choice.metric = metric;
    return choice;
}

/// What must hold whatever happened. Each check tells what is wrong, or nothing.
class Invariants
{
public:
    explicit Invariants(BusyShop& shop) : m_shop(shop) {}

    QString afterEveryStep()
    {
        return firstOf({empty("an operation does not sum to zero",
                              "SELECT operation_id FROM postings GROUP BY operation_id, unit HAVING SUM(delta_minor) "
                              "<> 0"),
                        rewards(), uniqueness(), payouts(), attribution(), conversions(), fullReturns(),
                        partialReturns(), history(), currencies(), held()});
    }

    QString ofTheNumbers()
    {
        const SnapshotPtr snapshot = m_shop.snapshot();
        return firstOf({balances(*snapshot), rings(*snapshot), funnel(*snapshot), boards(*snapshot)});
    }

    /// Key figures and boards, without names.
    QStringList figures()
    {
        const SnapshotPtr snapshot = m_shop.snapshot();
        const Kpis kpis = computeKpis(*snapshot, kAlways);
        QStringList lines{QStringLiteral("%1 %2 %3 %4 %5 %6")
                              .arg(kpis.referralsReceived)
                              .arg(kpis.conversions)
                              .arg(kpis.cohortConverted)
                              .arg(kpis.referredRevenueMinor)
                              .arg(kpis.rewardCostMinor)
                              .arg(kpis.owedMinor)};
        for (const LeaderRow& row : leaderboard(*snapshot, boardBy(LeaderMetric::Conversions)).rows) {
            lines << QStringLiteral("rank %1 %2 %3 of %4")
                         .arg(row.rank)
                         .arg(row.conversions)
                         .arg(row.revenueMinor)
                         .arg(snapshot->people.id[size_t(row.person)]);
        }
        lines.sort();
        return lines;
    }

private:
    static QString firstOf(const QStringList& findings)
    {
        for (const QString& finding : findings) {
            if (!finding.isEmpty())
                return finding;
        }
        return {};
    }
    /// No row may come back.
    QString empty(const char* sentence, const QByteArray& sql)
    {
        const QStringList found = m_shop.texts(sql);
        return found.isEmpty() ? QString() : QLatin1String(sentence) + QLatin1String(": ") + found.join(u' ');
    }

    /// 3: what was granted is where the state says.
    QString rewards()
    {
        RewardReader reader(m_shop->database());
        for (const QString& id : m_shop.texts("SELECT id FROM rewards ORDER BY id")) {
            const Reward reward = reader.find({id.toLongLong()})->reward;
            for (const Account account : {Account::Pending, Account::Available, Account::Cost, Account::Issued,
                                          Account::Breakage, Account::WriteOff}) {
                const qint64 posted =
                    m_shop.number("SELECT COALESCE(SUM(delta_minor), 0) FROM postings WHERE "
                                  "reward_id = " +
                                  id.toLatin1() + " AND account = '" + toStored(account).toLatin1() + "'");
                if (posted != expectedBalance(reward, account))
                    return QStringLiteral("reward %1 has %2 in %3").arg(id).arg(posted).arg(toStored(account));
            }
        }
        return {};
    }
    /// 4
    QString uniqueness()
    {
        return empty("a reward stands twice",
                     "SELECT MIN(id) FROM rewards WHERE state NOT IN ('reversed', 'clawed_back') "
                     "GROUP BY conversion_id, rule_key, recipient_id HAVING COUNT(*) > 1");
    }
    /// 5
    QString payouts()
    {
        const QString closed =
            m_shop
                .texts("SELECT p.id || p.state || p.total_minor || p.revision || i.id || i.state || i.amount_minor || "
                       "i.reason || i.reference FROM payouts p JOIN payout_items i ON i.payout_id = p.id "
                       "WHERE p.state = 'closed' ORDER BY i.id")
                .join(u'\n');
        const bool isSame = closed.startsWith(m_closed);
        m_closed = closed;
        return firstOf(
            {isSame ? QString() : QStringLiteral("a closed payout has changed"),
             empty("the total of a payout is not the sum of its items",
                   "SELECT p.id FROM payouts p WHERE p.total_minor <> (SELECT COALESCE(SUM(i.amount_minor), 0) FROM "
                   "payout_items i WHERE i.payout_id = p.id AND i.state <> 'excluded')"),
             empty("an item is not what was issued",
                   "SELECT i.id FROM payout_items i WHERE i.state = 'paid' AND i.amount_minor <> (SELECT "
                   "COALESCE(SUM(p.delta_minor), 0) FROM payout_lines l JOIN postings p ON p.operation_id = "
                   "l.operation_id AND p.account = 'issued' AND p.reward_id = l.reward_id WHERE l.item_id = i.id AND "
                   "l.state = 'paid') AND NOT EXISTS (SELECT 1 FROM payout_returns r WHERE r.item_id = i.id)")});
    }
    /// 6 and 7
    QString attribution()
    {
        return firstOf(
            {empty("shares do not add up",
                   "SELECT referral_id FROM claims WHERE status = 'split' GROUP BY referral_id HAVING SUM(weight_bp) "
                   "<> 10000 OR COUNT(*) < 2"),
             empty("credited alone and shared",
                   "SELECT referral_id FROM claims WHERE status IN ('credited', 'split') GROUP BY referral_id HAVING "
                   "COUNT(DISTINCT status) > 1"),
             empty("somebody brought themselves",
                   "SELECT id FROM referrals WHERE referrer_id = friend_id AND stage <> 'invalid'"),
             empty("two people are credited",
                   "SELECT referral_id FROM claims WHERE status = 'credited' GROUP BY referral_id HAVING COUNT(*) > 1"),
             empty("the credited claim is not the referrer's",
                   "SELECT f.id FROM referrals f JOIN claims c ON c.referral_id = f.id AND c.status = 'credited' "
                   "WHERE c.referrer_id IS NOT f.referrer_id"),
             empty("two origins in one campaign",
                   "SELECT MIN(id) FROM referrals GROUP BY friend_id, campaign_id HAVING COUNT(*) > 1")});
    }
    /// 8
    QString conversions()
    {
        return empty("stage and conversions do not agree",
                     "SELECT f.id FROM referrals f WHERE (f.stage = 'converted') <> EXISTS (SELECT 1 FROM conversions "
                     "v WHERE v.referral_id = f.id AND v.state <> 'reversed')");
    }
    static QByteArray returned(const char* sale)
    {
        return QByteArray("(SELECT COALESCE(SUM(r.net_minor), 0) FROM transactions r WHERE r.kind = 'return' AND "
                          "r.origin_id = ") +
               sale + ".id)";
    }
    /// Sales that no exchange touches: there the arithmetic is plain.
    static QByteArray plainSale(const char* sale)
    {
        return QByteArray("NOT EXISTS (SELECT 1 FROM exchanges e LEFT JOIN transactions r ON r.id = e.return_id WHERE "
                          "e.sale_id = ") +
               sale + ".id OR r.origin_id = " + sale + ".id)";
    }
    /// 11. A paid reward stands for another sale of the friend, where there is one that converts.
    QString fullReturns()
    {
        return empty(
            "a whole return left something of a reward",
            "SELECT w.id FROM rewards w JOIN conversions v ON v.id = w.conversion_id JOIN transactions s ON "
            "s.id = v.transaction_id WHERE s.net_minor > 0 AND " +
                returned("s") + " >= s.net_minor AND " + plainSale("s") +
                " AND NOT EXISTS (SELECT 1 FROM conversions o WHERE o.referral_id = w.referral_id AND o.state <> "
                "'reversed') AND (SELECT SUM(p.delta_minor) FROM postings p WHERE p.reward_id = w.id AND p.account = "
                "'cost') <> 0");
    }
    /// 12
    QString partialReturns()
    {
        const QString never = empty("more went back than there was",
                                    "SELECT id FROM rewards WHERE reversed_minor < 0 OR reversed_minor > amount_minor");
        if (m_shop.rules().rules.front().partialReturn != Rule::PartialReturn::Proportional)
            return never;
        return firstOf(
            {never, empty("a part that went back is not in proportion",
                          "SELECT w.id || ' ' || w.state || ' ' || w.reversed_minor || ' of ' || w.amount_minor FROM "
                          "rewards w JOIN conversions v ON v.id = w.conversion_id JOIN transactions s "
                          "ON s.id = v.transaction_id WHERE v.state <> 'reversed' AND w.state NOT IN ('reversed', "
                          "'clawed_back', 'declined') AND " +
                              returned("s") + " < s.net_minor AND " + plainSale("s") +
                              " AND 2 * abs(w.reversed_minor * s.net_minor - w.amount_minor * " + returned("s") +
                              ") > s.net_minor")});
    }
    /// 19
    QString history()
    {
        QStringList findings;
        for (const char* table : {"acts", "audit_log", "postings", "referral_events"}) {
            const QByteArray name(table);
            findings << empty("time went back", "SELECT b.id FROM " + name + " a JOIN " + name +
                                                    " b ON b.id = a.id + 1 WHERE b.recorded_at < a.recorded_at");
        }
        findings << empty("a state without its audit row",
                          "SELECT w.id FROM rewards w WHERE w.state <> COALESCE((SELECT json_extract(a.after, "
                          "'$.state') FROM audit_log a WHERE a.entity = 'reward' AND a.entity_id = w.id "
                          "ORDER BY a.id DESC LIMIT 1), 'pending')");
        return firstOf(findings);
    }
    /// 18
    QString currencies()
    {
        return firstOf(
            {empty("a sum in another currency", "SELECT id FROM rewards WHERE unit NOT IN ('EUR', 'points')"),
             empty("a posting in another currency", "SELECT id FROM postings WHERE unit NOT IN ('EUR', 'points')"),
             empty("a conversion in another currency",
                   "SELECT v.id FROM conversions v JOIN transactions s ON s.id = v.transaction_id WHERE "
                   "s.currency <> 'EUR'")});
    }

    /// 2 and 3 for what is not paid out: each balance is the sum of the postings of its rewards.
    QString held()
    {
        for (const Balance& balance : balancesOf(BalanceReader(m_shop->database()).held({}))) {
            if (balance.earned + balance.forgiven !=
                balance.pending + balance.available + balance.used + balance.expired - balance.debt)
                return QStringLiteral("the balance of %1 does not add up").arg(balance.person.value);
            qint64 inHand = 0;
            for (const KindStatement& one :
                 statementsOf(m_shop->database(), balance.person, balance.kind, {}, QDate(2099, 1, 1)))
                inHand += one.statement.closingMinor();
            if (inHand != balance.usable())
                return QStringLiteral("the statement of %1 ends with %2, the balance is %3")
                    .arg(balance.person.value)
                    .arg(inHand)
                    .arg(balance.usable());
        }
        return empty("money left as credit",
                     "SELECT l.id FROM payout_lines l JOIN rewards w ON w.id = l.reward_id WHERE "
                     "w.form <> 'cash'");
    }

    /// 2: the columns in memory are the sums of the postings.
    QString balances(const Snapshot& snapshot)
    {
        std::map<qint64, std::pair<qint64, qint64>> posted;
        Statement rows(m_shop->database(),
                       QStringLiteral("SELECT person_id, SUM(CASE account WHEN 'pending' THEN delta_minor ELSE 0 END), "
                                      "SUM(CASE account WHEN 'available' THEN delta_minor ELSE 0 END) FROM postings "
                                      "WHERE person_id IS NOT NULL AND reward_id IN (SELECT id FROM rewards WHERE "
                                      "form = 'cash') GROUP BY person_id"));
        rows.run();
        RewardReader reader(m_shop->database());
        while (rows.next()) {
            auto& [pending, available] = posted[reader.survivorOf({rows.int64(0)}).value];
            pending += rows.int64(1);
            available += rows.int64(2);
        }
        qint64 all = 0;
        for (const auto& [person, sums] : posted)
            all += sums.first + sums.second;
        if (all != snapshot.pendingMinor + snapshot.availableMinor)
            return QStringLiteral("owed in all %1, posted %2")
                .arg(snapshot.pendingMinor + snapshot.availableMinor)
                .arg(all);
        for (size_t i = 0; i < snapshot.people.id.size(); ++i) {
            const auto& [pending, available] = posted[snapshot.people.id[i]];
            if (snapshot.people.pendingMinor[i] + snapshot.people.availableMinor[i] != pending + available)
                return QStringLiteral("the balance of person %1 is not the sum of its postings")
                    .arg(snapshot.people.id[i]);
        }
        return {};
    }
    /// 7: following who brought whom leads back to the start only where a signal says so.
    QString rings(const Snapshot& snapshot)
    {
        std::map<qint32, qint32> broughtBy;
        for (size_t i = 0; i < snapshot.referrals.id.size(); ++i) {
            if (snapshot.referrals.bringer[i] >= 0)
                broughtBy[snapshot.referrals.friendIndex[i]] = snapshot.bringers[size_t(snapshot.referrals.bringer[i])];
        }
        const std::vector<Signal> found = mustHave(findSignals(m_shop.book()));
        const bool isSaid = std::any_of(found.begin(), found.end(),
                                        [](const Signal& signal) { return signal.kind == Signal::Kind::Ring; });
        for (const auto& [start, first] : broughtBy) {
            std::set<qint32> seen;
            for (auto it = broughtBy.find(start); it != broughtBy.end() && seen.insert(it->second).second;
                 it = broughtBy.find(it->second)) {
                if (it->second == start && !isSaid)
                    return QStringLiteral("person %1 is in a ring without a signal")
                        .arg(snapshot.people.id[size_t(start)]);
            }
        }
        return {};
    }
    /// 10
    static QString funnel(const Snapshot& snapshot)
    {
        for (int month = 0; month < 24; ++month) {
            const QDate first = QDate(2025, 1, 1).addMonths(month);
            const HeadKpis kpis = headKpis(snapshot, {first, first.addMonths(1).addDays(-1)});
            if (kpis.cohortConverted > kpis.referralsReceived)
                return QStringLiteral("more of %1 converted than were received").arg(first.toString(Qt::ISODate));
        }
        return {};
    }
    /// 16: an export adds up to what the screen says. Names hold no commas here.
    static QString exportDifference(const ReportTable& table)
    {
        const QList<QByteArray> lines = exactCsv(table).split('\n');
        for (size_t column = 0; column < table.columns.size(); ++column) {
            if (!table.columns[column].hasTotal)
                continue;
            double sum = 0;
            for (qsizetype line = 1; line < lines.size(); ++line)
                sum += lines[line].trimmed().split(',').value(qsizetype(column)).toDouble();
            const bool isMoney = table.columns[column].kind == ReportTable::Kind::MoneyMinor;
            const qint64 exported = qRound64(isMoney ? sum * 100 : sum);
            if (exported != table.total(int(column)).toLongLong())
                return table.title + QLatin1String(": the export does not add up to ") + table.columns[column].key;
        }
        return {};
    }
    /// 16 and 17
    static QString boards(const Snapshot& snapshot)
    {
        const HeadKpis kpis = headKpis(snapshot, kAlways);
        qint64 referrals = 0;
        qint64 conversions = 0;
        qint64 revenue = 0;
        for (const LeaderRow& row : leaderboard(snapshot, boardBy(LeaderMetric::Referrals)).rows) {
            referrals += row.referrals;
            conversions += row.conversions;
            revenue += row.revenueMinor;
        }
        if (referrals != kpis.referralsReceived || conversions != kpis.conversions ||
            revenue != kpis.referredRevenueMinor)
            return QStringLiteral("the board has %1 referrals, %2 conversions and %3, the campaign %4, %5 and %6")
                .arg(referrals)
                .arg(conversions)
                .arg(revenue)
                .arg(kpis.referralsReceived)
                .arg(kpis.conversions)
                .arg(kpis.referredRevenueMinor);
        const QLocale locale = QLocale::c();
        return firstOf({exportDifference(leaderboardTable(snapshot, boardBy(LeaderMetric::Revenue), locale)),
                        exportDifference(referralReport(snapshot, kAlways, locale)),
                        exportDifference(payoutList(snapshot, locale))});
    }

    BusyShop& m_shop;
    QString m_closed;
};

/// Nobody can be told from the book any more.
void anonymise(BusyShop& shop, PersonId id)
{
    shop.write(id, [&](UnitOfWork& work) {
        PersonStore people(shop->database(), QStringLiteral("ES"));
        Person person = *people.find(id);
        Person nobody;
        nobody.id = id;
        nobody.revision = person.revision;
        nobody.fullName = QStringLiteral("Person #%1").arg(id.value);
        nobody.status = Person::Status::Anonymised;
        people.update(work, nobody);
    });
}

quint32 numberFrom(const char* variable, int otherwise)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &isNumber);
    return quint32(isNumber && wanted > 0 ? wanted : otherwise);
}

} // namespace

/// The invariants of the domain, after each of thousands of random steps. VOUCHWELL_SEQUENCES says how many sequences;
/// VOUCHWELL_SEED begins with another one.
class InvariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdWhateverHappens()
    {
        const quint32 first = numberFrom("VOUCHWELL_SEED", 1);
        for (quint32 seed = first; seed < first + numberFrom("VOUCHWELL_SEQUENCES", 40); ++seed) {
            BusyShop shop(seed);
            Invariants invariants(shop);
            QStringList log;
            QString wrong;
            for (int step = 1; step <= kSteps && wrong.isEmpty(); ++step) {
                log << shop.doSomething();
                wrong = shop.breakdown().isEmpty() ? invariants.afterEveryStep() : shop.breakdown();
                if (wrong.isEmpty() && step % 10 == 0)
                    wrong = invariants.ofTheNumbers();
            }
            if (wrong.isEmpty())
                wrong = shop.differences();
            if (wrong.isEmpty())
                wrong = afterAnonymising(shop, invariants);
            if (!wrong.isEmpty())
                qWarning("%s", qPrintable(log.join(u'\n')));
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("VOUCHWELL_SEED=%1: ").arg(seed) + wrong));
        }
    }

private:
    static QString afterAnonymising(BusyShop& shop, Invariants& invariants)
    {
        const PersonId person = shop.someone();
        if (!person.isValid())
            return {};
        const QStringList before = invariants.figures();
        anonymise(shop, person);
        return before == invariants.figures() ? QString() : QStringLiteral("anonymising changed a number");
    }
};

QTEST_GUILESS_MAIN(InvariantsTest)
#include "tst_invariants.moc"
