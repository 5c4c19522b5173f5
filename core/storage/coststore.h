#pragma once

#include "core/domain/ids.h"
#include "core/storage/unitofwork.h"

#include <optional>
#include <vector>

namespace vouchwell {

/// Money that was spent over some days: on the referral program besides its rewards, or on another channel that brings
/// customers.
struct CostRecord
{
    CostId id;
    QString channel;     ///< "Flyers"; empty: the program itself
    CampaignId campaign; ///< of the program; not valid: none in particular
    QDate from;
    QDate to;
    qint64 amountMinor = 0;
    QString note;

    bool isOfProgram() const { return channel.isEmpty(); }
    friend bool operator==(const CostRecord&, const CostRecord&) = default;
};

/// What was spent, by its days.
class CostStore
{
public:
    explicit CostStore(Database& database) : m_database(database) {}

    /// The latest first.
    std::vector<CostRecord> all();
    std::optional<CostRecord> find(CostId cost);
    CostId add(UnitOfWork& work, const CostRecord& cost);
    void update(UnitOfWork& work, const CostRecord& cost);
    void remove(UnitOfWork& work, CostId cost);

private:
    Database& m_database;
};

} // namespace vouchwell
