#include "core/storage/targetstore.h"

#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kTargetKpi = QStringLiteral(":kpi");
const QString kTargetMonth = QStringLiteral(":month");

QString monthText(QDate month)
{
    return month.toString(QStringLiteral("yyyy-MM"));
}

KpiTarget targetOf(const Statement& row)
{
    return {row.text(0), QDate::fromString(row.text(1) + QLatin1String("-01"), Qt::ISODate), row.int64(2)};
}

} // namespace

std::vector<KpiTarget> TargetStore::all()
{
    std::vector<KpiTarget> targets;
    Statement rows(m_database, QStringLiteral("SELECT kpi, month, target FROM kpi_targets ORDER BY month, kpi"));
    rows.run();
    while (rows.next())
        targets.push_back(targetOf(rows));
    return targets;
}

std::optional<KpiTarget> TargetStore::find(const QString& kpi, QDate month)
{
    Statement row(m_database,
                  QStringLiteral("SELECT kpi, month, target FROM kpi_targets WHERE kpi = :kpi AND month = :month"));
    row.bind(kTargetKpi, QVariant(kpi)).bind(kTargetMonth, QVariant(monthText(month)));
    return row.first() ? std::optional(targetOf(row)) : std::nullopt;
}

void TargetStore::save(UnitOfWork& work, const KpiTarget& target)
{
    Statement(work.database(), QStringLiteral("INSERT INTO kpi_targets (kpi, month, target) VALUES (:kpi, :month, "
                                              ":target) ON CONFLICT (kpi, month) DO UPDATE SET target = "
                                              "excluded.target"))
        .bind(kTargetKpi, QVariant(target.kpi))
        .bind(kTargetMonth, QVariant(monthText(target.month)))
        .bind(QStringLiteral(":target"), target.target)
        .run();
}

void TargetStore::remove(UnitOfWork& work, const KpiTarget& target)
{
    Statement(work.database(), QStringLiteral("DELETE FROM kpi_targets WHERE kpi = :kpi AND month = :month"))
        .bind(kTargetKpi, QVariant(target.kpi))
        .bind(kTargetMonth, QVariant(monthText(target.month)))
        .run();
}

} // namespace vouchwell
