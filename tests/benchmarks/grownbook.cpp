#include "grownbook.h"

#include "measure.h"
#include "shopmaker.h"

#include "core/storage/book.h"
#include "core/storage/statement.h"
#include "core/storage/unitofwork.h"

namespace vouchwell::bench {

namespace {

constexpr int kGrownDays = 3'650;

/// Numbered rows 1 .. COUNT as "n".
const QString kNumbers = QStringLiteral("WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers "
                                        "WHERE n < :count) ");
/// Days before the last one: the same for a row wherever it is asked for.
const QString kAge = QStringLiteral("((n * 7919) % :days)");

class Filler
{
public:
    Filler(UnitOfWork& work, QDate today, int referrals)
        : m_work(work), m_today(today), m_referrals(referrals), m_referrers(std::max(1, referrals / 5))
    {
    }

    void fill()
    {
        people();
        referrals();
        sales();
        rewards();
    }

private:
    void run(const QString& sql, int count)
    {
        QString text = kNumbers + sql;
        text.replace(QLatin1String("{age}"), kAge)
            .replace(QLatin1String(":count"), QString::number(count))
            .replace(QLatin1String(":days"), QString::number(kGrownDays))
            .replace(QLatin1String(":today"), u'\'' + m_today.toString(Qt::ISODate) + u'\'')
            .replace(QLatin1String(":referrers"), QString::number(m_referrers))
            .replace(QLatin1String(":at"), QStringLiteral("'2026-01-01T00:00:00.000Z'"));
        Statement(m_work.database(), text).run();
    }
    void people()
    {
        const int count = m_referrers + m_referrals;
        const QString given =
            QStringLiteral("CASE n % 7 WHEN 0 THEN 'Ana' WHEN 1 THEN 'Marco' WHEN 2 THEN 'Zoe' WHEN 3 THEN 'Ahmed' "
                           "WHEN 4 THEN 'Lucia' WHEN 5 THEN 'Bjorn' ELSE 'Mei' END");
        run(QStringLiteral("INSERT INTO people (id, given_name, family_name, full_name, name_key, status, "
                           "customer_since, company, street, postal_code, city, notes, created_at) SELECT n, %1, "
                           "'Family' || (n * 31 % 99991), '', lower(%1) || ' family' || (n * 31 % 99991), 'active', "
                           "CASE WHEN n <= :referrers THEN date(:today, '-' || (:days + n % 900) || ' days') END, '', "
                           "'', '', 'Town' || (n % 500), '', :at FROM numbers")
                .arg(given),
            count);
        run(QStringLiteral("INSERT INTO contact_points (person_id, type, normalised, raw) SELECT n, 'email', 'p' || n "
                           "|| '@example.org', 'p' || n || '@example.org' FROM numbers"),
            count);
    }
    void referrals()
    {
        const QString referrer =
            QStringLiteral("1 + (n * 104729 % :referrers) * (n * 104729 % :referrers) / :referrers");
        const QString stage = QStringLiteral("CASE WHEN n % 5 < 3 THEN 'converted' WHEN {age} < 60 THEN 'received' "
                                             "ELSE 'expired' END");
        run(QStringLiteral("INSERT INTO referrals (id, friend_id, campaign_id, campaign_version_id, shop_stage, stage, "
                           "reason, referrer_id, referred_on, expires_after, converted_on, channel, created_at) SELECT "
                           "n, :referrers + n, 1, 1, 'received', %1, '', %2, date(:today, '-' || {age} || ' days'), "
                           "date(:today, '-' || {age} || ' days', '+90 days'), CASE WHEN n % 5 < 3 THEN date(:today, "
                           "'-' || ({age} - {age} % 30) || ' days') END, '', :at FROM numbers")
                .arg(stage, referrer),
            m_referrals);
        run(QStringLiteral("INSERT INTO claims (id, referral_id, referrer_id, claimed_on, source_order, channel, "
                           "entry_mode, status, reason, recorded_at) SELECT n, n, %1, date(:today, '-' || {age} || "
                           "' days'), n, '', 'import', 'credited', '', :at FROM numbers")
                .arg(referrer),
            m_referrals);
    }
    void sales()
    {
        const QString columns =
            QStringLiteral("INSERT INTO transactions (id, person_id, source_system, doc_no, doc_key, "
                           "kind, occurred_on, net_minor, tax_minor, currency, recorded_at) ");
        run(columns +
                QStringLiteral("SELECT n, :referrers + n, 'till', 'A' || n, 'a' || n, 'sale', date(:today, '-' || "
                               "({age} - {age} % 30) || ' days'), 1500 + n * 37 % 9000, 0, 'EUR', :at FROM "
                               "numbers WHERE n % 5 < 3"),
            m_referrals);
        run(columns +
                QStringLiteral("SELECT n + 100000000, :referrers + n, 'till', 'B' || n, 'b' || n, 'sale', "
                               "date(:today, '-' || (({age} - {age} % 30) / 2) || ' days'), 1200 + n * 41 % 7000, "
                               "0, 'EUR', :at FROM numbers WHERE n % 5 = 1"),
            m_referrals);
        run(QStringLiteral("INSERT INTO conversions (id, referral_id, transaction_id, converted_on, qualifying_minor, "
                           "state, recorded_at) SELECT n, n, n, date(:today, '-' || ({age} - {age} % 30) || ' days'), "
                           "1500 + n * 37 % 9000, 'counted', :at FROM numbers WHERE n % 5 < 3"),
            m_referrals);
    }
    void rewards()
    {
        run(QStringLiteral(
                "INSERT INTO rewards (referral_id, conversion_id, recipient_id, role, rule_key, "
                "campaign_version_id, unit, amount_minor, uncapped_minor, cost_minor, earned_on, "
                "available_on, state, trace, recorded_at) SELECT n, n, 1 + (n * 104729 % :referrers) * (n * "
                "104729 % :referrers) / :referrers, 'referrer', 'made', 1, 'EUR', 1000, 1000, 1000, "
                "date(:today, '-' || ({age} - {age} % 30) || ' days'), date(:today, '-' || ({age} - {age} % "
                "30) || ' days', '+14 days'), CASE WHEN {age} - {age} % 30 > 90 THEN 'paid' ELSE 'available' "
                "END, '', :at FROM numbers WHERE n % 5 < 3"),
            m_referrals);
    }

    UnitOfWork& m_work;
    QDate m_today;
    int m_referrals;
    int m_referrers;
};

} // namespace

void makeGrownBook(const QString& path, int referrals, QDate today)
{
    auto book = Book::create(path, benchShop(), std::make_shared<FixedDayClock>(today));
    if (!book)
        giveUp(book.failure().text);
    UnitOfWork work((*book)->database(), (*book)->clock(), QStringLiteral("bench"));
    Filler(work, today, referrals).fill();
    work.commit();
}

} // namespace vouchwell::bench
