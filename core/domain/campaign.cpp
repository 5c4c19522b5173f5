#include "core/domain/campaign.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace vouchwell {

namespace {

constexpr int kRulesFormat = 1;
constexpr qint64 kStarterRewardMajor = 10;

class CampaignTexts
{
    Q_DECLARE_TR_FUNCTIONS(Campaign)
};

const QString kInvalid = QStringLiteral("invalid");
const QString kAllowed = QStringLiteral("allowed");
const QString kFirstPurchase = QStringLiteral("first_purchase");
const QString kApproval = QStringLiteral("approval");
const QString kByHand = QStringLiteral("by_hand");
const QString kPartialReturn = QStringLiteral("partial_return");
const QString kProportional = QStringLiteral("proportional");
const QString kExpiryDays = QStringLiteral("expiry_days");

// Amounts are written as text: JSON numbers are doubles.
QString numberText(qint64 value)
{
    return QString::number(value);
}

/// Rules that not every campaign has are written only where they say something else than the usual: the rules of old
/// books keep their bytes.
void writeOptions(const CampaignRules& rules, QJsonObject& reward)
{
    if (rules.approval == CampaignRules::Approval::ByHand)
        reward.insert(kApproval, kByHand);
    if (rules.partialReturn == CampaignRules::PartialReturn::Proportional)
        reward.insert(kPartialReturn, kProportional);
    if (rules.expiryDays > 0)
        reward.insert(kExpiryDays, rules.expiryDays);
}

/// False where an option says something this version does not know.
bool readOptions(const QJsonObject& reward, CampaignRules& rules)
{
    const QJsonValue approval = reward.value(kApproval);
    const QJsonValue partialReturn = reward.value(kPartialReturn);
    const QJsonValue expiry = reward.value(kExpiryDays);
    if (!approval.isUndefined())
        rules.approval = CampaignRules::Approval::ByHand;
    if (!partialReturn.isUndefined())
        rules.partialReturn = CampaignRules::PartialReturn::Proportional;
    if (!expiry.isUndefined())
        rules.expiryDays = expiry.toInt(-1);
    return (approval.isUndefined() || approval.toString() == kByHand) &&
           (partialReturn.isUndefined() || partialReturn.toString() == kProportional) &&
           (expiry.isUndefined() || rules.expiryDays > 0);
}

QStringList optionSentences(const CampaignRules& rules)
{
    QStringList lines;
    if (rules.approval == CampaignRules::Approval::ByHand)
        lines << CampaignTexts::tr("After that the shop approves every reward before it is paid.");
    if (rules.partialReturn == CampaignRules::PartialReturn::Proportional)
        lines << CampaignTexts::tr("Where a part of the purchase is returned, the reward shrinks by the same part.");
    if (rules.expiryDays > 0)
        lines << CampaignTexts::tr("A reward that is not used within %n day(s) expires.", nullptr, rules.expiryDays);
    return lines;
}

} // namespace

CampaignRules starterRules(const Currency& currency)
{
    CampaignRules rules;
    rules.currency = currency.code;
    rules.referrerRewardMinor = kStarterRewardMajor * currency.minorPerMajor();
    return rules;
}

QByteArray toCanonicalJson(const CampaignRules& rules)
{
    // QJsonObject keeps its keys sorted: equal rules give equal bytes.
    QJsonObject referrer{{QStringLiteral("amount_minor"), numberText(rules.referrerRewardMinor)},
                         {QStringLiteral("hold_days"), rules.holdDays},
                         {QStringLiteral("rule_key"), QString(kReferrerRuleKey)},
                         {QStringLiteral("trigger"), kFirstPurchase}};
    writeOptions(rules, referrer);
    const QJsonObject root{{QStringLiteral("format"), kRulesFormat},
                           {QStringLiteral("currency"), rules.currency},
                           {QStringLiteral("attribution"), QStringLiteral("first_claim")},
                           {QStringLiteral("conversion_window_days"), rules.conversionWindowDays},
                           {QStringLiteral("existing_customer"), rules.existingCustomerIsInvalid ? kInvalid : kAllowed},
                           {QStringLiteral("minimum_sale_minor"), numberText(rules.minimumSaleMinor)},
                           {QStringLiteral("referrer_reward"), referrer}};
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

Result<CampaignRules> rulesFromJson(const QByteArray& json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonObject referrer = root.value(QStringLiteral("referrer_reward")).toObject();
    CampaignRules rules;
    bool amountIsNumber = false;
    bool minimumIsNumber = false;
    rules.currency = root.value(QStringLiteral("currency")).toString();
    rules.conversionWindowDays = root.value(QStringLiteral("conversion_window_days")).toInt(-1);
    const QString existing = root.value(QStringLiteral("existing_customer")).toString();
    rules.existingCustomerIsInvalid = existing == kInvalid;
    rules.minimumSaleMinor = root.value(QStringLiteral("minimum_sale_minor")).toString().toLongLong(&minimumIsNumber);
    rules.referrerRewardMinor = referrer.value(QStringLiteral("amount_minor")).toString().toLongLong(&amountIsNumber);
    rules.holdDays = referrer.value(QStringLiteral("hold_days")).toInt(-1);
    const bool hasKnownOptions = readOptions(referrer, rules);
    const bool known = hasKnownOptions && root.value(QStringLiteral("format")).toInt() == kRulesFormat &&
                       root.value(QStringLiteral("attribution")).toString() == u"first_claim" &&
                       (existing == kInvalid || existing == kAllowed) &&
                       referrer.value(QStringLiteral("rule_key")).toString() == kReferrerRuleKey &&
                       referrer.value(QStringLiteral("trigger")).toString() == kFirstPurchase;
    if (!known || !amountIsNumber || !minimumIsNumber || rules.conversionWindowDays < 0 || rules.holdDays < 0 ||
        rules.referrerRewardMinor < 0 || rules.minimumSaleMinor < 0 || !Currency::parse(rules.currency)) {
        return Failure{Failure::Kind::Unreadable,
                       CampaignTexts::tr("The rules of a campaign in this book cannot be read by this version of "
                                         "Vouchwell. Please update Vouchwell.")};
    }
    return rules;
}

QString termsSheet(const CampaignRules& rules, const QLocale& locale)
{
    const Currency currency = Currency::parse(rules.currency).value_or(Currency{rules.currency, 2});
    QStringList lines;
    lines << CampaignTexts::tr("The referrer gets %1 when the referred friend buys for the first time.")
                 .arg(formatMoney({rules.referrerRewardMinor, currency}, locale));
    lines << CampaignTexts::tr("The purchase counts when it is made within %n day(s) after the referral.", nullptr,
                               rules.conversionWindowDays);
    if (rules.minimumSaleMinor > 0)
        lines << CampaignTexts::tr("The purchase must be at least %1.")
                     .arg(formatMoney({rules.minimumSaleMinor, currency}, locale));
    if (rules.existingCustomerIsInvalid)
        lines << CampaignTexts::tr("A friend who has bought before does not count.");
    lines << CampaignTexts::tr("Where several people refer the same friend, the earliest counts.");
    lines << CampaignTexts::tr("Nobody can refer themselves.");
    lines << CampaignTexts::tr("The reward becomes available %n day(s) after the purchase.", nullptr, rules.holdDays);
    lines << optionSentences(rules);
    lines << CampaignTexts::tr(
        "A purchase that is returned in full earns nothing; the next one in time takes its place.");
    return lines.join(u'\n');
}

} // namespace vouchwell
