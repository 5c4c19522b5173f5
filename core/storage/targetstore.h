#pragma once

#include "core/domain/kpitarget.h"
#include "core/storage/unitofwork.h"

#include <optional>
#include <vector>

namespace vouchwell {

/// The goals of the shop: at most one for each key figure and month.
class TargetStore
{
public:
    explicit TargetStore(Database& database) : m_database(database) {}

    /// By month, then by key.
    std::vector<KpiTarget> all();
    std::optional<KpiTarget> find(const QString& kpi, QDate month);
    void save(UnitOfWork& work, const KpiTarget& target);
    void remove(UnitOfWork& work, const KpiTarget& target);

private:
    Database& m_database;
};

} // namespace vouchwell
