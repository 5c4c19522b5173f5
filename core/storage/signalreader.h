#pragma once

#include "core/rules/paidsignals.h"
#include "core/rules/refundsignals.h"
#include "core/rules/sharedsignals.h"
#include "core/storage/database.h"

#include <QHash>

#include <stop_token>

namespace vouchwell {

/// Reads from the whole book what detectors of signals look at: each list in one pass. A stop request ends it early,
/// and what was read until then means nothing.
class SignalReader
{
public:
    explicit SignalReader(Database& database, std::stop_token stop = {}) : m_database(database), m_stop(std::move(stop))
    {
    }

    std::vector<BroughtFact> brought();
    /// What the friends bought since these claims, of referrers with a friend who brought something back.
    std::vector<ReturnedFact> returned(const std::vector<BroughtFact>& brought);
    /// The key of a detail is a hash of its compared form.
    std::vector<DetailFact> details();
    std::vector<PaidInVainFact> paidInVain();
    /// Of people into whom others were merged.
    std::vector<PaidMilestoneFact> paidMilestones();

private:
    /// What came back of one sale.
    struct Return
    {
        qint64 person = 0;
        QDate on;
        qint64 amountMinor = 0;
    };

    QHash<qint64, Return> returnsBySale();
    void addPhones(std::vector<DetailFact>& details);
    void addAccounts(std::vector<DetailFact>& details);
    void addStreets(std::vector<DetailFact>& details);
    bool goesOn() const { return !m_stop.stop_requested(); }

    Database& m_database;
    std::stop_token m_stop;
};

} // namespace vouchwell
