#include "core/storage/codestore.h"

#include "core/storage/rewardreader.h"
#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kCode = QStringLiteral(":code");
const QString kPool = QStringLiteral(":pool");

GiftCodeRecord codeFrom(const Statement& row)
{
    GiftCodeRecord record;
    record.id = {row.int64(0)};
    record.pool = {row.int64(1)};
    record.poolName = row.text(2);
    record.code = {row.text(3), row.isNull(4) ? std::nullopt : std::optional(row.int64(4)), row.date(5)};
    record.state = codeStateFrom(row.text(6));
    record.voidOn = row.date(7);
    record.voidReason = row.text(8);
    record.person = {row.int64(9)};
    record.personName = row.text(10);
    record.givenOn = row.date(11);
    record.replaces = {row.int64(12)};
    record.replacedBy = {row.int64(13)};
    record.redemption = {row.int64(14)};
    record.reward = {row.int64(15)};
    record.worthMinor = row.int64(16);
    record.isCancelled = row.int64(17) != 0;
    return record;
}

} // namespace

std::vector<GiftCodeRecord> CodeReader::read(const QString& condition,
                                             const std::vector<std::pair<QString, QVariant>>& values)
{
    Statement rows(
        m_database,
        QStringLiteral("SELECT c.id, c.item_id, i.name, c.code, c.value_minor, c.expires_on, c.state, c.void_on, "
                       "c.void_reason, w.recipient_id, COALESCE(NULLIF(p.full_name, ''), trim(p.given_name || ' ' || "
                       "p.family_name)), a.assigned_on, a.replaces, (SELECT MAX(b.code_id) FROM "
                       "code_assignments b JOIN gift_codes n ON n.id = b.code_id AND n.state = 'assigned' WHERE "
                       "b.replaces = c.id), a.redemption_id, a.reward_id, a.worth_minor, EXISTS (SELECT 1 FROM "
                       "redemption_returns d WHERE "
                       "d.redemption_id = a.redemption_id) FROM gift_codes c "
                       "JOIN gift_items i ON i.id = c.item_id LEFT JOIN code_assignments a ON a.code_id = c.id "
                       "LEFT JOIN rewards w ON w.id = a.reward_id LEFT JOIN people p ON p.id = w.recipient_id WHERE %1 "
                       "ORDER BY i.name, "
                       "CASE c.state WHEN 'assigned' THEN 0 WHEN 'free' THEN 1 ELSE 2 END, a.id DESC, "
                       "c.expires_on IS NULL, c.expires_on, c.id")
            .arg(condition));
    for (const auto& [name, value] : values)
        rows.bind(name, value);
    rows.run();
    std::vector<GiftCodeRecord> codes;
    while (rows.next())
        codes.push_back(codeFrom(rows));
    RewardReader people(m_database);
    for (GiftCodeRecord& record : codes) {
        if (record.person.isValid())
            record.person = people.survivorOf(record.person);
    }
    return codes;
}

std::vector<GiftCodeRecord> CodeReader::codes(GiftItemId pool)
{
    if (!pool.isValid())
        return read(QStringLiteral("TRUE"), {});
    return read(QStringLiteral("c.item_id = :pool"), {{kPool, pool.value}});
}

std::optional<GiftCodeRecord> CodeReader::code(GiftCodeId id)
{
    const std::vector<GiftCodeRecord> found = read(QStringLiteral("c.id = :code"), {{kCode, id.value}});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<GiftCodeRecord> CodeReader::code(const QString& text)
{
    const std::vector<GiftCodeRecord> found = read(QStringLiteral("c.code_key = :code"), {{kCode, codeKey(text)}});
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<GiftCodeRecord> CodeReader::handedOver(RedemptionId redemption)
{
    return read(QStringLiteral("a.redemption_id = :redemption"), {{QStringLiteral(":redemption"), redemption.value}});
}

bool CodeStore::add(GiftItemId pool, const NewCode& code)
{
    Statement insert(m_work.database(),
                     QStringLiteral("INSERT INTO gift_codes (item_id, code, code_key, value_minor, expires_on, "
                                    "recorded_at, recorded_by) VALUES (:pool, :code, :key, :value, :expires, :at, "
                                    ":by) ON CONFLICT DO NOTHING"));
    insert.bind(kPool, pool)
        .bind(kCode, QVariant(code.code))
        .bind(QStringLiteral(":key"), QVariant(codeKey(code.code)))
        .bind(QStringLiteral(":value"),
              code.valueMinor ? QVariant(*code.valueMinor) : QVariant(QMetaType(QMetaType::LongLong)))
        .bind(QStringLiteral(":expires"), code.expiresOn)
        .bind(QStringLiteral(":at"), QVariant(m_work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(m_work.by()))
        .run();
    return insert.changed() > 0;
}

GiftCodeId CodeStore::give(const CodeWanted& wanted, QDate today)
{
    Statement take(m_work.database(),
                   QStringLiteral("UPDATE gift_codes SET state = 'assigned' WHERE state = 'free' AND id = (SELECT id "
                                  "FROM gift_codes WHERE item_id = :pool AND state = 'free' AND (expires_on IS NULL OR "
                                  "expires_on >= :today) AND (value_minor IS NULL OR value_minor = :worth) "
                                  "ORDER BY expires_on IS NULL, expires_on, id LIMIT 1) RETURNING id"));
    take.bind(kPool, wanted.pool)
        .bind(QStringLiteral(":today"), today)
        .bind(QStringLiteral(":worth"), wanted.worthMinor);
    if (!take.first())
        return {};
    const GiftCodeId code{take.int64(0)};
    Statement(m_work.database(),
              QStringLiteral("INSERT INTO code_assignments (code_id, reward_id, redemption_id, worth_minor, "
                             "assigned_on, replaces, recorded_at, recorded_by) VALUES (:code, :reward, :redemption, "
                             ":worth, :on, :replaces, :at, :by)"))
        .bind(kCode, code)
        .bind(QStringLiteral(":reward"), wanted.reward)
        .bind(QStringLiteral(":redemption"), wanted.redemption)
        .bind(QStringLiteral(":worth"), wanted.worthMinor)
        .bind(QStringLiteral(":on"), today)
        .bind(QStringLiteral(":replaces"), wanted.replaces)
        .bind(QStringLiteral(":at"), QVariant(m_work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(m_work.by()))
        .run();
    return code;
}

bool CodeStore::setVoid(GiftCodeId code, QDate on, const QString& reason)
{
    Statement update(m_work.database(),
                     QStringLiteral("UPDATE gift_codes SET state = 'void', void_on = :on, void_reason = :reason "
                                    "WHERE id = :code AND state <> 'void'"));
    update.bind(QStringLiteral(":on"), on).bind(QStringLiteral(":reason"), QVariant(reason)).bind(kCode, code).run();
    return update.changed() > 0;
}

void CodeStore::takeBackVoid(GiftCodeId code)
{
    Statement(m_work.database(),
              QStringLiteral("UPDATE gift_codes SET void_on = NULL, void_reason = '', state = CASE WHEN EXISTS "
                             "(SELECT 1 FROM code_assignments a WHERE a.code_id = gift_codes.id) THEN 'assigned' ELSE "
                             "'free' END WHERE id = :code AND state = 'void'"))
        .bind(kCode, code)
        .run();
}

} // namespace vouchwell
