#pragma once

#include "core/base/id.h"

namespace vouchwell {

using PersonId = Id<struct PersonTag>;
using ReferralId = Id<struct ReferralTag>;
using ClaimId = Id<struct ClaimTag>;
using CampaignId = Id<struct CampaignTag>;
using CampaignVersionId = Id<struct CampaignVersionTag>;
using TransactionId = Id<struct TransactionTag>;
using ConversionId = Id<struct ConversionTag>;
using RewardId = Id<struct RewardTag>;
using BatchId = Id<struct BatchTag>;
using PayoutId = Id<struct PayoutTag>;
using PayoutItemId = Id<struct PayoutItemTag>;
using AdjustmentId = Id<struct AdjustmentTag>;
using RedemptionId = Id<struct RedemptionTag>;
using GiftItemId = Id<struct GiftItemTag>;
using StockMoveId = Id<struct StockMoveTag>;
using GiftCodeId = Id<struct GiftCodeTag>;
using RiskFlagId = Id<struct RiskFlagTag>;
using RuleDraftId = Id<struct RuleDraftTag>;
using SegmentId = Id<struct SegmentTag>;
using SeasonId = Id<struct SeasonTag>;
using MilestoneId = Id<struct MilestoneTag>;
using ChallengeId = Id<struct ChallengeTag>;
using ChallengeDrawId = Id<struct ChallengeDrawTag>;
using AwardId = Id<struct AwardTag>;
using CostId = Id<struct CostTag>;
using ChartNoteId = Id<struct ChartNoteTag>;
using ActId = Id<struct ActTag>;

} // namespace vouchwell
