#pragma once

#include "core/domain/balance.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace vouchwell {

/// That somebody used credit or points, or took pieces home.
struct RedemptionRecord
{
    RedemptionId id;
    PersonId person; ///< as it was recorded, before later merges
    BalanceKind kind;
    QString unit;
    qint64 amountMinor = 0;
    QDate on;
    QString document;
    QString note;
    QDate returnedOn; ///< valid where it was taken back
};

/// What a redemption took from one reward.
struct RedemptionLine
{
    RewardId reward;
    qint64 amountMinor = 0; ///< below zero: a debt that was deducted
};

/// Reads redemptions. Cheap; runs on the book's own connection.
class RedemptionReader
{
public:
    explicit RedemptionReader(Database& database) : m_database(database) {}

    std::optional<RedemptionRecord> find(RedemptionId id);
    std::vector<RedemptionLine> lines(RedemptionId id);

private:
    Database& m_database;
};

} // namespace vouchwell
