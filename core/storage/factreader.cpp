#include "core/storage/factreader.h"

#include "core/rules/rulewords.h"
#include "core/storage/bulkstatement.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace vouchwell {

namespace {

constexpr int kRowsBetweenStopChecks = 4096;

/// Most rewards are money: no text is made of their word.
RewardForm formAt(const BulkStatement& row, int column)
{
    return row.utf8(column) == QByteArrayView("cash") ? RewardForm::Cash : rewardFormFrom(row.text(column));
}

template<typename Take>
void streamRows(Database& database, const std::stop_token& stop, const char* sql, const Take& take)
{
    BulkStatement rows(database, sql);
    for (int count = 1; rows.next(); ++count) {
        take(rows);
        if (count % kRowsBetweenStopChecks == 0 && stop.stop_requested())
            return;
    }
}

/// The texts of many people in one block of memory.
class PeopleInOrder
{
public:
    void add(const BulkStatement& row)
    {
        Entry entry;
        entry.id = row.int64(0);
        entry.since = row.julianDay(6);
        entry.isOffBoards = row.int64(9) != 0;
        for (size_t i = 0; i < kTextColumns.size(); ++i) {
            entry.begin[i] = m_texts.size();
            m_texts.append(row.utf8(kTextColumns[i]));
        }
        entry.begin.back() = m_texts.size();
        m_entries.push_back(entry);
    }

    /// By name, then id.
    void stream(const std::function<void(const PersonRow&)>& take)
    {
        constexpr size_t kNameKey = 3;
        std::sort(m_entries.begin(), m_entries.end(), [&](const Entry& a, const Entry& b) {
            const int order = text(a, kNameKey).compare(text(b, kNameKey));
            return order != 0 ? order < 0 : a.id < b.id;
        });
        for (const Entry& e : m_entries)
            take({e.id, text(e, 0), text(e, 1), text(e, 2), text(e, kNameKey), text(e, 4), e.since, text(e, 5),
                  text(e, 6), e.isOffBoards});
    }

private:
    static constexpr std::array<int, 7> kTextColumns{1, 2, 3, 4, 5, 7, 8};

    struct Entry
    {
        qint64 id = 0;
        qint32 since = 0;
        bool isOffBoards = false;
        std::array<qsizetype, kTextColumns.size() + 1> begin{};
    };

    QByteArrayView text(const Entry& entry, size_t column) const
    {
        return QByteArrayView(m_texts).sliced(entry.begin[column], entry.begin[column + 1] - entry.begin[column]);
    }

    QByteArray m_texts;
    std::vector<Entry> m_entries;
};

} // namespace

void FactReader::people(const std::function<void(const PersonRow&)>& take)
{
    // In the order of the table and sorted here: in the order of names the engine would fetch a page for each of them.
    PeopleInOrder people;
    streamRows(m_database, m_stop,
               "SELECT id, given_name, family_name, full_name, name_key, status, customer_since, company, city, "
               "is_off_boards "
               "FROM people WHERE status <> 'merged' ORDER BY id",
               [&](const BulkStatement& row) { people.add(row); });
    if (!m_stop.stop_requested())
        people.stream(take);
}

void FactReader::contacts(const std::function<void(const ContactRow&)>& take)
{
    streamRows(m_database, m_stop,
               "SELECT person_id, type = 'email', raw, normalised FROM contact_points "
               "ORDER BY person_id, type, normalised",
               [&](const BulkStatement& row) {
                   take({row.int64(0), row.int64(1) != 0, row.utf8(2), row.utf8(3)});
               });
}

void FactReader::codes(const std::function<void(qint64, QByteArrayView)>& take)
{
    streamRows(m_database, m_stop, "SELECT person_id, code FROM customer_codes ORDER BY person_id, code_key",
               [&](const BulkStatement& row) { take(row.int64(0), row.utf8(1)); });
}

void FactReader::referrals(const std::function<void(const ReferralRow&)>& take)
{
    streamRows(
        m_database, m_stop,
        "SELECT id, friend_id, COALESCE(referrer_id, (SELECT MIN(c.referrer_id) FROM claims c "
        "WHERE c.referral_id = referrals.id)), stage, reason, referred_on, expires_after, converted_on, channel, "
        "(SELECT COUNT(*) FROM claims c WHERE c.referral_id = referrals.id AND c.status <> 'withdrawn'), "
        "campaign_id FROM referrals WHERE EXISTS (SELECT 1 FROM claims c WHERE c.referral_id = referrals.id) "
        "ORDER BY referred_on DESC, id",
        [&](const BulkStatement& row) {
            take({row.int64(0), row.int64(1), row.int64(2), stageFrom(row.text(3)), reasonFrom(row.text(4)),
                  row.julianDay(5), row.julianDay(6), row.julianDay(7), row.utf8(8), qint32(row.int64(9)),
                  row.int64(10)});
        });
}

void FactReader::sales(const std::function<void(const SaleRow&)>& take)
{
    streamRows(m_database, m_stop,
               "SELECT person_id, occurred_on, CASE kind WHEN 'sale' THEN net_minor ELSE -net_minor END FROM "
               "transactions WHERE person_id IS NOT NULL ORDER BY id",
               [&](const BulkStatement& row) {
                   take({row.int64(0), row.julianDay(1), row.int64(2)});
               });
}

void FactReader::campaigns(const std::function<void(qint64, QByteArrayView)>& take)
{
    streamRows(m_database, m_stop, "SELECT id, name FROM campaigns ORDER BY id",
               [&](const BulkStatement& row) { take(row.int64(0), row.utf8(1)); });
}

void FactReader::rewards(const std::function<void(const RewardRow&)>& take)
{
    streamRows(m_database, m_stop,
               "SELECT id, referral_id, recipient_id, amount_minor, reversed_minor, carried_minor, written_off_minor, "
               "earned_on, available_on, state, redeemed_minor, cost_minor, form, unit FROM rewards "
               "ORDER BY earned_on, id",
               [&](const BulkStatement& row) {
                   take({row.int64(0), row.int64(1), row.int64(2), row.int64(3), row.int64(4), row.int64(5),
                         row.int64(6), row.julianDay(7), row.julianDay(8), rewardStateFrom(row.text(9)), row.int64(10),
                         row.int64(11), formAt(row, 12), row.utf8(13)});
               });
}

void FactReader::merges(const std::function<void(qint64, qint64)>& take)
{
    streamRows(m_database, m_stop,
               "SELECT o.absorbed_id, p.merged_into FROM merge_ops o JOIN people p ON p.id = o.absorbed_id "
               "WHERE p.merged_into <> p.id ORDER BY o.id",
               [&](const BulkStatement& row) { take(row.int64(0), row.int64(1)); });
}

qint64 FactReader::openSignals()
{
    BulkStatement row(m_database, "SELECT COUNT(*) FROM risk_flags WHERE state = 'open'");
    const qint64 count = row.next() ? row.int64(0) : 0;
    row.reset();
    return count;
}

std::pair<qint32, qint32> FactReader::span()
{
    std::pair<qint32, qint32> span{0, 0};
    BulkStatement row(m_database,
                      "SELECT MIN(day), MAX(day) FROM (SELECT MIN(referred_on) AS day FROM referrals UNION ALL "
                      "SELECT MAX(referred_on) FROM referrals UNION ALL SELECT MIN(occurred_on) FROM transactions "
                      "UNION ALL SELECT MAX(occurred_on) FROM transactions) AS days");
    if (row.next())
        span = {row.julianDay(0), row.julianDay(1)};
    row.reset();
    return span;
}

} // namespace vouchwell
