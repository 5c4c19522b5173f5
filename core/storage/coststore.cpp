#include "core/storage/coststore.h"

#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kCost = QStringLiteral(":cost");
const QString kCostColumns =
    QStringLiteral("SELECT id, channel, campaign_id, from_on, to_on, amount_minor, note FROM costs ");

CostRecord costOf(const Statement& row)
{
    return {{row.int64(0)}, row.text(1), {row.int64(2)}, row.date(3), row.date(4), row.int64(5), row.text(6)};
}

void bindCost(Statement& row, const CostRecord& cost)
{
    row.bind(QStringLiteral(":purpose"),
             QVariant(cost.isOfProgram() ? QStringLiteral("program") : QStringLiteral("channel")))
        .bind(QStringLiteral(":channel"), QVariant(cost.channel))
        .bind(QStringLiteral(":campaign"), cost.campaign)
        .bind(QStringLiteral(":from"), cost.from)
        .bind(QStringLiteral(":to"), cost.to)
        .bind(QStringLiteral(":amount"), cost.amountMinor)
        .bind(QStringLiteral(":note"), QVariant(cost.note));
}

} // namespace

std::vector<CostRecord> CostStore::all()
{
    std::vector<CostRecord> costs;
    Statement rows(m_database, kCostColumns + QStringLiteral("ORDER BY from_on DESC, id DESC"));
    rows.run();
    while (rows.next())
        costs.push_back(costOf(rows));
    return costs;
}

std::optional<CostRecord> CostStore::find(CostId cost)
{
    Statement row(m_database, kCostColumns + QStringLiteral("WHERE id = :cost"));
    return row.bind(kCost, cost).first() ? std::optional(costOf(row)) : std::nullopt;
}

CostId CostStore::add(UnitOfWork& work, const CostRecord& cost)
{
    Statement row(work.database(),
                  QStringLiteral("INSERT INTO costs (purpose, channel, campaign_id, from_on, to_on, amount_minor, "
                                 "note, recorded_at, recorded_by) VALUES (:purpose, :channel, :campaign, :from, :to, "
                                 ":amount, :note, :at, :by) RETURNING id"));
    bindCost(row, cost);
    row.bind(QStringLiteral(":at"), QVariant(work.recordedAt())).bind(QStringLiteral(":by"), QVariant(work.by()));
    row.first();
    return {row.int64(0)};
}

void CostStore::update(UnitOfWork& work, const CostRecord& cost)
{
    Statement row(
        work.database(),
        QStringLiteral("UPDATE costs SET purpose = :purpose, channel = :channel, campaign_id = :campaign, "
                       "from_on = :from, to_on = :to, amount_minor = :amount, note = :note WHERE id = :cost"));
    bindCost(row, cost);
    row.bind(kCost, cost.id).run();
}

void CostStore::remove(UnitOfWork& work, CostId cost)
{
    Statement(work.database(), QStringLiteral("DELETE FROM costs WHERE id = :cost")).bind(kCost, cost).run();
}

} // namespace vouchwell
