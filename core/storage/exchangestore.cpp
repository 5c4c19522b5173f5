#include "core/storage/exchangestore.h"

#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kReturned = QStringLiteral(":returned");
const QString kSale = QStringLiteral(":sale");

QString pairSql()
{
    return QStringLiteral("FROM transactions b JOIN transactions s ON s.person_id = b.person_id AND s.occurred_on = "
                          "b.occurred_on AND s.kind = 'sale' AND s.id <> b.origin_id "
                          "WHERE b.kind = 'return' AND b.origin_id IS NOT NULL ");
}

/// Returns and sales of the friend that fit each other and this condition; the newest first.
std::vector<ExchangeOffer> pairsOf(Database& database, ReferralId referral, const char* condition)
{
    Statement rows(database,
                   QLatin1String("SELECT b.id, s.id, b.doc_no, s.doc_no, b.occurred_on, b.net_minor, s.net_minor ") +
                       pairSql() +
                       QLatin1String("AND b.person_id = (SELECT friend_id FROM referrals WHERE id = :id) AND ") +
                       QLatin1String(condition) + QLatin1String(" ORDER BY b.occurred_on DESC, b.id DESC, s.id"));
    rows.bind(QStringLiteral(":id"), referral).run();
    std::vector<ExchangeOffer> pairs;
    while (rows.next()) {
        pairs.push_back(
            {{rows.int64(0)}, {rows.int64(1)}, rows.text(2), rows.text(3), rows.date(4), rows.int64(5), rows.int64(6)});
    }
    return pairs;
}

} // namespace

std::vector<ExchangeOffer> ExchangeStore::offersOf(Database& database, ReferralId referral)
{
    return pairsOf(database, referral,
                   "NOT EXISTS (SELECT 1 FROM exchanges e WHERE e.return_id = b.id OR e.sale_id = s.id)");
}

std::vector<ExchangeOffer> ExchangeStore::madeOf(Database& database, ReferralId referral)
{
    return pairsOf(database, referral,
                   "EXISTS (SELECT 1 FROM exchanges e WHERE e.return_id = b.id AND e.sale_id = s.id)");
}

PersonId ExchangeStore::personOf(Database& database, TransactionId returned, TransactionId sale)
{
    Statement row(database, QLatin1String("SELECT b.person_id ") + pairSql() +
                                QLatin1String("AND b.id = :returned AND s.id = :sale"));
    row.bind(kReturned, returned).bind(kSale, sale);
    return row.first() ? PersonId{row.int64(0)} : PersonId{};
}

bool ExchangeStore::isExchange(Database& database, TransactionId returned)
{
    Statement row(database, QStringLiteral("SELECT 1 FROM exchanges WHERE return_id = :returned"));
    return row.bind(kReturned, returned).first();
}

void ExchangeStore::add(UnitOfWork& work, TransactionId returned, TransactionId sale)
{
    Statement(work.database(), QStringLiteral("INSERT INTO exchanges (return_id, sale_id, recorded_at, recorded_by) "
                                              "VALUES (:returned, :sale, :at, :by)"))
        .bind(kReturned, returned)
        .bind(kSale, sale)
        .bind(QStringLiteral(":at"), QVariant(work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(work.by()))
        .run();
}

void ExchangeStore::remove(UnitOfWork& work, TransactionId returned)
{
    Statement(work.database(), QStringLiteral("DELETE FROM exchanges WHERE return_id = :returned"))
        .bind(kReturned, returned)
        .run();
}

} // namespace vouchwell
