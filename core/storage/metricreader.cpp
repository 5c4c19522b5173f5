#include "core/storage/metricreader.h"

#include "core/storage/bulkstatement.h"

namespace vouchwell {

namespace {

constexpr int kMetricRowsBetweenStopChecks = 4096;
/// Later than every recorded instant.
const QString kEndOfTime = QStringLiteral("9999");

} // namespace

template<typename Take>
void MetricReader::stream(const char* sql, const Take& take, const QString& until)
{
    BulkStatement rows(m_database, sql);
    if (!until.isEmpty())
        rows.bind(1, until);
    for (int count = 1; rows.next(); ++count) {
        take(rows);
        if (count % kMetricRowsBetweenStopChecks == 0 && m_stop.stop_requested())
            return;
    }
}

void MetricReader::purchases(const std::function<void(const Purchase&)>& take)
{
    stream("SELECT person_id, occurred_on, net_minor, kind = 'return' FROM transactions WHERE person_id IS NOT NULL "
           "ORDER BY id",
           [&](const BulkStatement& row) {
               const bool isReturn = row.int64(3) != 0;
               take({row.int64(0), row.julianDay(1), isReturn ? -row.int64(2) : row.int64(2), isReturn});
           });
}

void MetricReader::stageEntries(const std::function<void(const StageEntry&)>& take)
{
    stream("SELECT referral_id, to_stage, occurred_on FROM referral_events WHERE to_stage <> 'converted' AND "
           "NOT (to_stage = 'received' AND from_stage = '') ORDER BY id",
           [&](const BulkStatement& row) {
               take({row.int64(0), stageFrom(row.text(1)), row.julianDay(2)});
           });
}

void MetricReader::reversedConversions(const std::function<void(qint64, qint32)>& take)
{
    // A purchase that was taken out of the book, or that nobody knew of yet, never was one.
    stream("SELECT c.referral_id, MIN(c.converted_on) FROM conversions c JOIN transactions x ON x.id = "
           "c.transaction_id JOIN referrals f ON f.id = c.referral_id WHERE c.state = 'reversed' AND x.person_id = "
           "f.friend_id AND x.net_minor <= (SELECT SUM(r.net_minor) FROM transactions r WHERE r.origin_id = x.id AND "
           "r.kind = 'return' AND r.person_id IS NOT NULL) GROUP BY c.referral_id ORDER BY c.referral_id",
           [&](const BulkStatement& row) { take(row.int64(0), row.julianDay(1)); });
}

void MetricReader::qualifiedDays(const std::function<void(qint64, qint32)>& take)
{
    stream("SELECT id, qualified_on FROM referrals WHERE qualified_on IS NOT NULL ORDER BY id",
           [&](const BulkStatement& row) { take(row.int64(0), row.julianDay(1)); });
}

void MetricReader::rewardDates(const std::function<void(const RewardDates&)>& take)
{
    // Corrections and prizes come approved: nobody had to.
    stream("SELECT id, CASE WHEN adjustment_id IS NULL AND award_id IS NULL THEN approved_on END, role = 'friend', "
           "amount_minor, cost_minor, recorded_at FROM rewards ORDER BY id",
           [&](const BulkStatement& row) {
               take({row.int64(0), row.julianDay(1), row.int64(2) != 0, row.int64(3), row.int64(4), row.utf8(5)});
           });
}

void MetricReader::issued(const QString& until, const std::function<void(const RewardPosting&)>& take)
{
    stream(
        "SELECT reward_id, occurred_on, delta_minor FROM postings WHERE account = 'issued' AND recorded_at <= ? "
        "ORDER BY id",
        [&](const BulkStatement& row) {
            take({row.int64(0), row.julianDay(1), row.int64(2)});
        },
        until.isEmpty() ? kEndOfTime : until);
}

void MetricReader::costPostings(const QString& until, const std::function<void(const RewardPosting&)>& take)
{
    stream(
        "SELECT reward_id, occurred_on, -delta_minor FROM postings WHERE (account = 'cost' OR account = "
        "'write_off') AND recorded_at <= ? ORDER BY id",
        [&](const BulkStatement& row) {
            take({row.int64(0), row.julianDay(1), row.int64(2)});
        },
        until.isEmpty() ? kEndOfTime : until);
}

void MetricReader::declinedDays(const QString& until, const std::function<void(qint64, qint32)>& take)
{
    stream(
        "SELECT w.id, MAX(p.occurred_on) FROM rewards w JOIN postings p ON p.reward_id = w.id AND p.account = 'cost' "
        "WHERE w.state = 'declined' AND p.recorded_at <= ? GROUP BY w.id ORDER BY w.id",
        [&](const BulkStatement& row) { take(row.int64(0), row.julianDay(1)); }, until.isEmpty() ? kEndOfTime : until);
}

void MetricReader::costs(const std::function<void(const Cost&)>& take)
{
    stream("SELECT channel, campaign_id, from_on, to_on, amount_minor FROM costs ORDER BY id",
           [&](const BulkStatement& row) {
               take({row.utf8(0), row.int64(1), row.julianDay(2), row.julianDay(3), row.int64(4)});
           });
}

void MetricReader::mentions(const std::function<void(qint64, QByteArrayView)>& take)
{
    stream("SELECT friend_id, referred_by FROM open_mentions ORDER BY friend_id, claimed_on, referred_by",
           [&](const BulkStatement& row) { take(row.int64(0), row.utf8(1)); });
}

void MetricReader::flaggedSubjects(QDate day, const std::function<void(QByteArrayView)>& take)
{
    stream(
        "SELECT subject_key FROM risk_flags WHERE noticed_on <= ? AND state <> 'cleared' ORDER BY subject_key",
        [&](const BulkStatement& row) { take(row.utf8(0)); }, day.toString(Qt::ISODate));
}

qint64 MetricReader::unmatchedSales()
{
    BulkStatement row(m_database, "SELECT COUNT(*) FROM transactions WHERE person_id IS NULL AND duplicate_of IS NULL");
    const qint64 count = row.next() ? row.int64(0) : 0;
    row.reset();
    return count;
}

} // namespace vouchwell
