#pragma once

#include "core/rules/riskflag.h"
#include "core/storage/unitofwork.h"

#include <optional>

namespace vouchwell {

class Statement;

/// Signals that were noticed, with what was decided about them.
class RiskFlagStore
{
public:
    explicit RiskFlagStore(Database& database) : m_database(database) {}

    std::optional<RiskFlag> find(RiskFlagId id);
    /// The highest score first; without a state, all of them.
    std::vector<RiskFlag> list(std::optional<RiskFlagState> state = {});
    /// Those whose evidence has this number in it, whatever it is the number of.
    std::vector<RiskFlag> mentioning(qint64 id);
    /// How many are open.
    qint64 openCount();
    /// Gives the flag its id.
    void add(UnitOfWork& work, RiskFlag& flag);
    void update(UnitOfWork& work, const RiskFlag& flag);

    /// The person whom a subject key is about, also where the record was merged into another since; for a referral its
    /// own key again.
    QString presentSubject(const QString& subjectKey);

private:
    std::vector<RiskFlag> listed(Statement& rows);

    Database& m_database;
};

} // namespace vouchwell
