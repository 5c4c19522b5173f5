#include "core/storage/factreader.h"

#include "core/rules/rulewords.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/storedwords.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace vouchwell {

namespace {

constexpr int kRowsBetweenStopChecks = 4096;

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

/// Of a word of which there are few.
quint32 indexOfWord(std::vector<QByteArray>& words, QByteArrayView word)
{
    const auto known = std::find(words.begin(), words.end(), word);
    const auto index = quint32(known - words.begin());
    if (known == words.end())
        words.push_back(word.toByteArray());
    return index;
}

/// The places of rows in ascending order of a day; of the same day in the order in which they are.
template<typename Row, typename DayOf>
std::vector<quint32> orderByDay(const std::vector<Row>& rows, const DayOf& dayOf)
{
    std::vector<std::pair<qint32, quint32>> places;
    places.reserve(rows.size());
    for (const Row& row : rows)
        places.emplace_back(dayOf(row), quint32(places.size()));
    std::sort(places.begin(), places.end());
    std::vector<quint32> order;
    order.reserve(places.size());
    for (const auto& place : places)
        order.push_back(place.second);
    return order;
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
        std::vector<Place> places;
        places.reserve(m_entries.size());
        for (const Entry& entry : m_entries)
            places.push_back({beginningOf(text(entry, kNameKey)), quint32(places.size())});
        std::sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
            if (a.beginning != b.beginning)
                return a.beginning < b.beginning;
            const int order = text(m_entries[a.entry], kNameKey).compare(text(m_entries[b.entry], kNameKey));
            return order != 0 ? order < 0 : a.entry < b.entry;
        });
        for (const Place& place : places) {
            const Entry& e = m_entries[place.entry];
            take({e.id, text(e, 0), text(e, 1), text(e, 2), text(e, kNameKey), text(e, 4), e.since, text(e, 5),
                  text(e, 6), e.isOffBoards});
        }
    }

private:
    static constexpr std::array<int, 7> kTextColumns{1, 2, 3, 4, 5, 7, 8};
    static constexpr size_t kNameKey = 3;

    struct Entry
    {
        qint64 id = 0;
        qint32 since = 0;
        bool isOffBoards = false;
        std::array<qsizetype, kTextColumns.size() + 1> begin{};
    };

    struct Place
    {
        std::array<quint64, 2> beginning; ///< of the name: decides for most without a look at the texts
        quint32 entry;                    ///< in the order of ids
    };

    /// The first sixteen bytes of a text, in their order as numbers.
    static std::array<quint64, 2> beginningOf(QByteArrayView text)
    {
        constexpr qsizetype kBytes = sizeof(quint64);
        std::array<quint64, 2> beginning{};
        for (qsizetype i = 0; i < 2 * kBytes; ++i) {
            quint64& part = beginning[size_t(i / kBytes)];
            part = part << 8 | (i < text.size() ? uchar(text[i]) : 0U);
        }
        return beginning;
    }

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

/// Who says that they brought the friend: in the order of the referrals.
std::vector<FactReader::ClaimSum> FactReader::claimSums()
{
    struct Claim
    {
        qint64 referral;
        qint64 referrer;
        bool isWithdrawn;
    };
    std::vector<Claim> claims;
    streamRows(m_database, m_stop, "SELECT referral_id, referrer_id, status = 'withdrawn' FROM claims ORDER BY id",
               [&](const BulkStatement& row) {
                   claims.push_back({row.int64(0), row.int64(1), row.int64(2) != 0});
               });
    const auto isEarlier = [](const Claim& a, const Claim& b) { return a.referral < b.referral; };
    if (!std::is_sorted(claims.begin(), claims.end(), isEarlier))
        std::sort(claims.begin(), claims.end(), isEarlier);
    std::vector<ClaimSum> sums;
    sums.reserve(claims.size());
    for (const Claim& claim : claims) {
        if (sums.empty() || sums.back().referral != claim.referral)
            sums.push_back({claim.referral, claim.referrer, 0});
        if (claim.isWithdrawn)
            continue;
        // Of several nobody brought the friend as long as nobody has decided.
        sums.back().claimant = sums.back().standing == 0 ? claim.referrer : 0;
        ++sums.back().standing;
    }
    return sums;
}

void FactReader::referrals(const std::function<void(const ReferralRow&)>& take)
{
    // In the order of the table, matched with the claims and sorted here: by date the engine would fetch a page for
    // each.
    const std::vector<ClaimSum> sums = claimSums();
    std::vector<QByteArray> channels;
    std::vector<ReferralRow> referrals; // without their channels
    std::vector<quint32> channelOf;
    StoredWords<Stage> stages(stageFrom);
    StoredWords<Reason> reasons(reasonFrom);
    auto sum = sums.begin();
    streamRows(m_database, m_stop,
               "SELECT id, friend_id, referrer_id, stage, reason, referred_on, expires_after, converted_on, channel, "
               "campaign_id FROM referrals ORDER BY id",
               [&](const BulkStatement& row) {
                   const qint64 id = row.int64(0);
                   while (sum != sums.end() && sum->referral < id)
                       ++sum;
                   if (sum == sums.end() || sum->referral != id)
                       return;
                   const qint64 referrer = row.isNull(2) ? sum->claimant : row.int64(2);
                   channelOf.push_back(indexOfWord(channels, row.utf8(8)));
                   referrals.push_back({id, row.int64(1), referrer, stages.of(row.utf8(3)), reasons.of(row.utf8(4)),
                                        row.julianDay(5), row.julianDay(6), row.julianDay(7), QByteArrayView(),
                                        sum->standing, row.int64(9)});
               });
    for (const quint32 index : orderByDay(referrals, [](const ReferralRow& row) { return -row.referredOn; })) {
        ReferralRow& referral = referrals[index];
        referral.channel = channels[channelOf[index]];
        take(referral);
    }
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
    std::vector<RewardRow> rewards; // without their units
    std::vector<QByteArray> units;
    std::vector<quint32> unitOf;
    StoredWords<RewardState> states(rewardStateFrom);
    StoredWords<RewardForm> forms(rewardFormFrom);
    streamRows(m_database, m_stop,
               "SELECT id, referral_id, recipient_id, amount_minor, reversed_minor, carried_minor, written_off_minor, "
               "earned_on, available_on, state, redeemed_minor, cost_minor, form, unit FROM rewards ORDER BY id",
               [&](const BulkStatement& row) {
                   unitOf.push_back(indexOfWord(units, row.utf8(13)));
                   rewards.push_back({row.int64(0), row.int64(1), row.int64(2), row.int64(3), row.int64(4),
                                      row.int64(5), row.int64(6), row.julianDay(7), row.julianDay(8),
                                      states.of(row.utf8(9)), row.int64(10), row.int64(11), forms.of(row.utf8(12)),
                                      QByteArrayView()});
               });
    for (const quint32 index : orderByDay(rewards, [](const RewardRow& row) { return row.earnedOn; })) {
        RewardRow& reward = rewards[index];
        reward.unit = units[unitOf[index]];
        take(reward);
    }
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
