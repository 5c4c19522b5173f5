#include "core/storage/paidguard.h"

#include "core/storage/changereverser.h"
#include "core/storage/statement.h"

namespace vouchwell {

PaidGuard::PaidGuard(UnitOfWork& work, const JournalAct& root) : m_work(work)
{
    Database& database = work.database();
    for (const char* table : {"paid_friends (id INTEGER PRIMARY KEY)", "paid_recipients (id INTEGER PRIMARY KEY)",
                              "left_out (change_id INTEGER PRIMARY KEY)"}) {
        const QString definition = QString::fromLatin1(table);
        database.execute(QLatin1String("CREATE TEMP TABLE IF NOT EXISTS ") + definition);
        database.execute(QLatin1String("DELETE FROM ") + definition.section(u' ', 0, 0));
    }
    const QString paid = QStringLiteral(
        "FROM (SELECT reward_id, operation_id FROM payout_lines WHERE state = 'paid' UNION ALL SELECT l.reward_id, "
        "l.operation_id FROM redemption_lines l WHERE NOT EXISTS (SELECT 1 FROM redemption_returns b WHERE "
        "b.redemption_id = l.redemption_id)) AS l JOIN postings p ON p.operation_id = l.operation_id JOIN rewards w ON "
        "w.id = l.reward_id JOIN referrals f ON f.id = w.referral_id WHERE p.recorded_at > :since "
        "ON CONFLICT DO NOTHING");
    Statement(database, QStringLiteral("INSERT INTO paid_friends (id) SELECT f.friend_id ") + paid)
        .bind(QStringLiteral(":since"), QVariant(root.recordedAt))
        .run();
    Statement(database, QStringLiteral("INSERT INTO paid_recipients (id) SELECT w.recipient_id ") + paid)
        .bind(QStringLiteral(":since"), QVariant(root.recordedAt))
        .run();
}

void PaidGuard::leaveOut(ActId act)
{
    Database& database = m_work.database();
    const auto leave = [&](const char* concerned) {
        Statement(database, QLatin1String("INSERT INTO left_out (change_id) SELECT c.id FROM act_changes c WHERE "
                                          "c.act_id = :act AND (") +
                                QLatin1String(concerned) + QLatin1String(") ON CONFLICT DO NOTHING"))
            .bind(QStringLiteral(":act"), act)
            .run();
    };
    leave("c.record_table = 'claims' AND EXISTS (SELECT 1 FROM referrals f JOIN paid_friends p ON p.id = f.friend_id "
          "WHERE f.id IN (json_extract(c.before, '$.referral_id'), json_extract(c.after, '$.referral_id')))");
    leave("c.record_table = 'transactions' AND EXISTS (SELECT 1 FROM paid_friends p WHERE p.id IN "
          "(json_extract(c.before, '$.person_id'), json_extract(c.after, '$.person_id')))");
    leave("c.record_table = 'referrals' AND EXISTS (SELECT 1 FROM paid_friends p WHERE p.id IN (c.person_id, "
          "json_extract(c.before, '$.friend_id'), json_extract(c.after, '$.friend_id')))");
    leave("c.record_table = 'people' AND json_extract(c.before, '$.status') IS NOT json_extract(c.after, '$.status') "
          "AND (c.person_id IN (SELECT id FROM paid_friends) OR c.person_id IN (SELECT id FROM paid_recipients))");
    leave("c.record_table = 'awards' AND EXISTS (SELECT 1 FROM rewards w WHERE w.award_id = json_extract(c.record_key, "
          "'$[0]') AND (w.state = 'paid' OR w.redeemed_minor > 0))");
    // Other days could end a referral whose reward was paid; a new change of the campaign looks at each.
    leave(
        "c.record_table = 'campaigns' AND EXISTS (SELECT 1 FROM paid_friends p JOIN referrals f ON f.friend_id = p.id "
        "WHERE f.campaign_id = json_extract(c.record_key, '$[0]')) AND (json_extract(c.before, '$.start_on') IS NOT "
        "json_extract(c.after, '$.start_on') OR json_extract(c.before, '$.end_on') IS NOT json_extract(c.after, "
        "'$.end_on') OR json_extract(c.before, '$.grace_days') IS NOT json_extract(c.after, '$.grace_days'))");
    leave("c.step > 0 AND c.step IN (SELECT o.step FROM act_changes o JOIN left_out t ON t.change_id = o.id)");
}

QStringList PaidGuard::leftOut()
{
    QStringList names;
    Statement rows(m_work.database(),
                   QStringLiteral("SELECT DISTINCT c.record_table, c.record_key FROM left_out o JOIN act_changes c ON "
                                  "c.id = o.change_id WHERE c.record_table IN ('claims', 'referrals', 'transactions', "
                                  "'people', 'campaigns', 'awards') ORDER BY c.record_table, c.record_key"));
    rows.run();
    while (rows.next()) {
        const QString label = labelOfRecord(m_work.database(), rows.text(0), rows.text(1));
        if (!label.isEmpty() && !names.contains(label))
            names << label;
    }
    return names;
}

} // namespace vouchwell
