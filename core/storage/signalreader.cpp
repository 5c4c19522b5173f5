#include "core/storage/signalreader.h"

#include "core/domain/household.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/factreader.h"
#include "core/storage/rewardreader.h"

#include <QSet>

#include <set>

namespace vouchwell {

namespace {

struct ListOfReferrals
{
    qint32 importedOn = 0;
    bool hasDays = false;
};

/// The imports by number. Rows of a list without a column of days were given the day of the import.
QHash<qint64, ListOfReferrals> imports(Database& database)
{
    QHash<qint64, ListOfReferrals> lists;
    BulkStatement rows(database, "SELECT id, imported_on, kind = 'referrals' AND matching LIKE '%\"referred_on\"%' "
                                 "FROM import_batches WHERE kind <> 'sales'");
    while (rows.next())
        lists.insert(rows.int64(0), {rows.julianDay(1), rows.int64(2) != 0});
    return lists;
}

quint64 hashOf(QByteArrayView text)
{
    return quint64(qHashBits(text.data(), size_t(text.size())));
}

} // namespace

std::vector<BroughtFact> SignalReader::brought()
{
    const QHash<qint64, ListOfReferrals> lists = imports(m_database);
    std::vector<BroughtFact> facts;
    BulkStatement rows(m_database,
                       "SELECT c.id, c.referral_id, c.referrer_id, f.friend_id, c.claimed_on, c.batch_id, "
                       "c.status = 'open' FROM claims c "
                       "CROSS JOIN referrals f ON f.id = c.referral_id WHERE (c.status = 'credited' OR c.status = "
                       "'split' OR c.status = 'open') AND f.stage <> 'invalid' ORDER BY c.id");
    while (goesOn() && rows.next()) {
        BroughtFact fact{{rows.int64(0)}, {rows.int64(1)}, {rows.int64(2)}, {rows.int64(3)}, rows.julianDay(4)};
        fact.isOpen = rows.int64(6) != 0;
        if (!rows.isNull(5)) {
            const ListOfReferrals list = lists.value(rows.int64(5));
            fact.isUndated = !list.hasDays && fact.on == list.importedOn;
        }
        facts.push_back(fact);
    }
    return facts;
}

std::vector<ReturnedFact> SignalReader::returned(const std::vector<BroughtFact>& brought)
{
    const QHash<qint64, Return> returns = returnsBySale();
    QSet<qint64> returners;
    for (const Return& one : returns)
        returners.insert(one.person);
    QSet<qint64> referrers;
    for (const BroughtFact& fact : brought) {
        if (!fact.isOpen && returners.contains(fact.referredFriend.value))
            referrers.insert(fact.referrer.value);
    }
    QMultiHash<qint64, qsizetype> claimsOf; // by friend
    for (size_t i = 0; i < brought.size(); ++i) {
        if (!brought[i].isOpen && referrers.contains(brought[i].referrer.value))
            claimsOf.insert(brought[i].referredFriend.value, qsizetype(i));
    }
    // Whether a sale that came back was ever kept as a conversion depends on the order of imports: every purchase since
    // the claim is one here.
    QHash<qsizetype, ReturnedFact> facts; // by claim
    BulkStatement sales(m_database, "SELECT person_id, id, net_minor, occurred_on FROM transactions "
                                    "WHERE kind = 'sale' AND person_id > 0");
    while (goesOn() && sales.next()) {
        const auto [first, last] = claimsOf.equal_range(sales.int64(0));
        for (auto it = first; it != last; ++it) {
            const BroughtFact& claim = brought[size_t(*it)];
            if (sales.julianDay(3) < claim.on)
                continue;
            ReturnedFact& fact = facts[*it];
            fact.referrer = claim.referrer;
            fact.referral = claim.referral;
            fact.referredFriend = claim.referredFriend;
            fact.soldMinor += sales.int64(2);
            const Return back = returns.value(sales.int64(1));
            fact.returnedMinor += back.amountMinor;
            if (back.amountMinor > 0)
                fact.returnedOn = std::max(fact.returnedOn, back.on);
        }
    }
    return {facts.begin(), facts.end()};
}

QHash<qint64, SignalReader::Return> SignalReader::returnsBySale()
{
    QHash<qint64, Return> returns;
    // Of an exchange only what the other purchase costs less came back.
    BulkStatement rows(m_database,
                       "SELECT b.origin_id, x.person_id, b.occurred_on, b.net_minor - COALESCE((SELECT "
                       "MIN(s.net_minor, b.net_minor) FROM exchanges e JOIN transactions s ON s.id = e.sale_id WHERE "
                       "e.return_id = b.id), 0) FROM transactions b JOIN transactions x ON x.id = b.origin_id "
                       "WHERE b.origin_id > 0 AND x.person_id > 0");
    while (goesOn() && rows.next()) {
        if (rows.int64(3) == 0)
            continue;
        Return& one = returns[rows.int64(0)];
        one.person = rows.int64(1);
        one.on = std::max(one.on, rows.date(2));
        one.amountMinor += rows.int64(3);
    }
    return returns;
}

std::vector<DetailFact> SignalReader::details()
{
    std::vector<DetailFact> details;
    addPhones(details);
    addAccounts(details);
    addStreets(details);
    return details;
}

void SignalReader::addPhones(std::vector<DetailFact>& details)
{
    BulkStatement rows(m_database, "SELECT person_id, normalised FROM contact_points WHERE type = 'phone'");
    while (goesOn() && rows.next())
        details.push_back({{rows.int64(0)}, SharedDetail::Phone, hashOf(rows.utf8(1))});
}

void SignalReader::addAccounts(std::vector<DetailFact>& details)
{
    BulkStatement rows(m_database, "SELECT person_id, iban FROM bank_accounts");
    while (goesOn() && rows.next())
        details.push_back({{rows.int64(0)}, SharedDetail::Account, hashOf(rows.utf8(1))});
}

void SignalReader::addStreets(std::vector<DetailFact>& details)
{
    BulkStatement rows(m_database, "SELECT id, street, postal_code, city FROM people WHERE street <> '' AND "
                                   "status <> 'merged'");
    while (goesOn() && rows.next()) {
        const QString key = addressKey(rows.text(1), rows.text(2), rows.text(3));
        if (!key.isEmpty())
            details.push_back({{rows.int64(0)}, SharedDetail::Street, hashOf(key.toUtf8())});
    }
}

std::vector<PaidInVainFact> SignalReader::paidInVain()
{
    std::vector<PaidInVainFact> facts;
    BulkStatement rows(m_database,
                       "SELECT f.id, COALESCE(f.referrer_id, (SELECT MIN(c.referrer_id) FROM claims c WHERE "
                       "c.referral_id = f.id), f.friend_id), f.friend_id, f.referred_on, (SELECT MIN(x.occurred_on) "
                       "FROM transactions x WHERE x.person_id = f.friend_id AND x.kind = 'sale'), "
                       "SUM(w.amount_minor), -SUM(w.carried_minor) FROM referrals f JOIN rewards w ON w.referral_id = "
                       "f.id AND (w.state = 'paid' OR w.state = 'clawed_back') WHERE f.stage = 'invalid' AND f.reason "
                       "= 'existing_customer' GROUP BY f.id ORDER BY f.id");
    while (goesOn() && rows.next())
        facts.push_back({{rows.int64(0)},
                         {rows.int64(1)},
                         {rows.int64(2)},
                         rows.date(3),
                         rows.date(4),
                         rows.int64(5),
                         rows.int64(6)});
    return facts;
}

std::vector<PaidMilestoneFact> SignalReader::paidMilestones()
{
    std::set<PersonId> people;
    FactReader(m_database).merges([&](qint64 absorbed, qint64 survivor) {
        people.insert({absorbed});
        people.insert({survivor});
    });
    std::vector<PaidMilestoneFact> facts;
    RewardReader survivors(m_database);
    BulkStatement rows(m_database,
                       "SELECT w.rule_key, w.id, w.referral_id, f.friend_id, w.earned_on, w.amount_minor FROM rewards "
                       "w JOIN referrals f ON f.id = w.referral_id WHERE w.recipient_id = ?1 AND w.is_milestone = 1 "
                       "AND (w.state = 'paid' OR w.state = 'clawed_back') ORDER BY w.id");
    for (const PersonId person : people) {
        rows.bind(1, person.value);
        while (goesOn() && rows.next())
            facts.push_back({survivors.survivorOf(person),
                             person,
                             rows.text(0),
                             {rows.int64(1)},
                             {rows.int64(2)},
                             {rows.int64(3)},
                             rows.date(4),
                             rows.int64(5)});
    }
    return facts;
}

} // namespace vouchwell
