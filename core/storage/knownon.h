#pragma once

#include "core/domain/ids.h"
#include "core/storage/statement.h"
#include "core/storage/unitofwork.h"

#include <QDate>

#include <functional>
#include <vector>

namespace vouchwell {

/// What somebody was owed.
struct KnownBalance
{
    PersonId person;
    QString name;
    qint64 pendingMinor = 0;
    qint64 availableMinor = 0;
};

/// The book as it was known at an instant: what was recorded later does not count.
class KnownOn
{
public:
    /// `until`: UTC instant as ISO text, the last that counts.
    KnownOn(UnitOfWork& work, QString until) : m_work(work), m_until(std::move(until)) {}

    /// Takes everything back that was recorded later: for a copy only.
    void rewind();
    /// By the ledger, whoever is owed money; by name.
    std::vector<KnownBalance> balances();
    /// Granted less taken back, of rewards earned in these days, at cost.
    qint64 rewardCost(QDate from, QDate to);
    /// Credit, points and pieces that were not used yet, at cost.
    qint64 heldCost();

private:
    qint64 atCost(const QString& accounts, const QString& condition, int sign,
                  const std::function<void(Statement&)>& bind);

    UnitOfWork& m_work;
    QString m_until;
};

} // namespace vouchwell
