#pragma once

#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QJsonObject>

namespace vouchwell {

/// The rules of one campaign version: what the engine reads. Stored as canonical JSON, never changed once published.
struct CampaignRules
{
    enum class Attribution { FirstClaim };
    enum class Approval { Automatic, ByHand };              ///< of a reward whose hold is over
    enum class PartialReturn { KeepsReward, Proportional }; ///< what a return of a part does to the reward

    QString currency;
    Attribution attribution = Attribution::FirstClaim;
    bool existingCustomerIsInvalid = true; ///< any sale before the credited claim
    int conversionWindowDays = 90;         ///< a sale 0 to this many days after the claim converts
    qint64 minimumSaleMinor = 0;           ///< a smaller net sale does not convert
    qint64 referrerRewardMinor = 0;        ///< flat, for the first qualifying sale
    int holdDays = 14;                     ///< from earned to available
    Approval approval = Approval::Automatic;
    PartialReturn partialReturn = PartialReturn::KeepsReward;
    int expiryDays = 0; ///< an available reward that is not used for longer expires; 0: never

    friend bool operator==(const CampaignRules&, const CampaignRules&) = default;
};

/// The stable name of the only rule of the starter campaign; rewards carry it.
inline constexpr QLatin1String kReferrerRuleKey("referrer-first-purchase");

struct Campaign
{
    CampaignId id;
    QString name;
    QDate startOn; ///< invalid: no start
    QDate endOn;   ///< invalid: no end
};

struct CampaignVersion
{
    CampaignVersionId id;
    CampaignId campaignId;
    int number = 1;
    CampaignRules rules;
};

/// What a new book starts with: 10 units of the home currency to the referrer for a friend who buys within 90 days.
CampaignRules starterRules(const Currency& currency);
QByteArray toCanonicalJson(const CampaignRules& rules);
Result<CampaignRules> rulesFromJson(const QByteArray& json);
/// The rules in plain language, every rule a sentence, in the present language.
QString termsSheet(const CampaignRules& rules, const QLocale& locale);

} // namespace vouchwell
