#include "core/storage/redemptionreader.h"

#include "core/storage/statement.h"

namespace vouchwell {

std::optional<RedemptionRecord> RedemptionReader::find(RedemptionId id)
{
    Statement row(m_database, QStringLiteral("SELECT d.id, d.person_id, d.balance, d.unit, d.amount_minor, "
                                             "d.redeemed_on, d.document, d.note, b.returned_on FROM redemptions d "
                                             "LEFT JOIN redemption_returns b ON b.redemption_id = d.id "
                                             "WHERE d.id = :id"));
    if (!row.bind(QStringLiteral(":id"), id).first())
        return std::nullopt;
    return RedemptionRecord{{row.int64(0)}, {row.int64(1)}, balanceKindFrom(row.text(2)),
                            row.text(3),    row.int64(4),   row.date(5),
                            row.text(6),    row.text(7),    row.date(8)};
}

std::vector<RedemptionLine> RedemptionReader::lines(RedemptionId id)
{
    std::vector<RedemptionLine> lines;
    Statement rows(m_database, QStringLiteral("SELECT reward_id, amount_minor FROM redemption_lines WHERE "
                                              "redemption_id = :id ORDER BY id"));
    rows.bind(QStringLiteral(":id"), id).run();
    while (rows.next())
        lines.push_back({{rows.int64(0)}, rows.int64(1)});
    return lines;
}

} // namespace vouchwell
