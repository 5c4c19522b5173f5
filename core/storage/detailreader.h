#pragma once

#include "core/domain/referral.h"
#include "core/domain/reward.h"
#include "core/storage/database.h"

#include <optional>

namespace vouchwell {

struct ClaimDetail
{
    Claim claim;
    QString referrerName;
};

struct ReferralEvent
{
    Stage from = Stage::Received;
    Stage to = Stage::Received;
    QDate occurredOn;
    QString recordedAt; ///< UTC, ISO
    QString recordedBy;
    Reason reason = Reason::None;
};

struct RewardDetail
{
    Reward reward;
    QString recipientName;
    QString unit;
};

/// Everything about one referral: for the details pane.
struct ReferralDetail
{
    ReferralId id;
    PersonId friendId;
    QString friendName;
    Stage shopStage = Stage::Received;
    QString shopNote;
    std::vector<ClaimDetail> claims;   ///< by date
    std::vector<ReferralEvent> events; ///< as they were recorded
    std::vector<RewardDetail> rewards;
};

/// One sale or return of a person.
struct SaleDetail
{
    TransactionId id;
    QString document;
    bool isReturn = false;
    QDate on;
    qint64 netMinor = 0;
};

/// Reads what a details pane shows of one record. Cheap; runs on the book's own connection.
class DetailReader
{
public:
    explicit DetailReader(Database& database) : m_database(database) {}

    std::optional<ReferralDetail> referral(ReferralId id);
    std::vector<SaleDetail> salesOf(PersonId person);     ///< newest first
    std::vector<RewardDetail> rewardsOf(PersonId person); ///< newest first

private:
    Database& m_database;
};

} // namespace vouchwell
