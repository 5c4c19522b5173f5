#include "core/rules/rulesjson.h"

#include "core/base/money.h"
#include "core/rules/exactamount.h"
#include "core/rules/jsonfields.h"
#include "core/rules/rulewords.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <limits>

namespace vouchwell {

namespace {

class RulesTexts
{
    Q_DECLARE_TR_FUNCTIONS(RulesFile)
};

constexpr int kFormat = 2;
constexpr NumberRange kAmounts{0, kLargestAmount};
constexpr NumberRange kDays{0, 36'500};
constexpr NumberRange kPercent{0, kWhole};
constexpr NumberRange kTenfold{0, 10 * kWhole};
constexpr NumberRange kCounts{0, 1'000'000};
constexpr NumberRange kPriorities{-1'000'000, 1'000'000};

constexpr const char* kTriggers[] = {"received",     "qualified", "first_purchase", "each_purchase",
                                     "nth_purchase", "retained",  "milestone"};
constexpr const char* kMeasures[] = {"received", "qualified", "converted", "settled", "value"};
constexpr const char* kWindows[] = {"lifetime", "month", "quarter", "year", "rolling"};
constexpr const char* kCrossings[] = {"inclusive", "next", "retroactive", "marginal"};
constexpr const char* kLosses[] = {"at_period_end", "never", "after_idle"};
constexpr const char* kShapes[] = {"none", "steps", "linear", "half_life"};
constexpr const char* kApprovals[] = {"automatic", "by_hand"};
constexpr const char* kPartialReturns[] = {"keeps_reward", "proportional"};
constexpr const char* kScopes[] = {"reward", "friend", "referrer", "campaign", "business"};
constexpr const char* kUnits[] = {"money", "points", "pieces"};
constexpr const char* kAttributions[] = {"first", "last", "manual", "split"};
constexpr const char* kExisting[] = {"invalid", "allowed", "lapsed_is_new"};
constexpr const char* kHouseholds[] = {"allow", "flag", "block"};
constexpr const char* kSubjects[] = {
    "referrer_tag", "friend_tag",           "referrer_city",          "friend_city",        "channel", "weekday",
    "sale_minor",   "referrer_conversions", "referrer_customer_days", "days_since_referral"};
constexpr const char* kComparisons[] = {"is", "is_not", "at_least", "below"};
constexpr const char* kValues[] = {"flat", "percent_bp", "factor_bp"};

template<typename Archive, typename Value, typename Enum, size_t Count>
void word(Archive& archive, const char* key, Value& value, Enum usual, const char* const (&words)[Count])
{
    if constexpr (Archive::kIsReading)
        archive.word(key, value, usual, words, int(Count));
    else
        archive.word(key, int(value), int(usual), words, int(Count));
}

// One description of every part serves reading and writing: a const reference where it is written.

const auto describeWindow = [](auto& a, auto& window) {
    word(a, "over", window.kind, Window::Kind::Lifetime, kWindows);
    a.number("days", window.days, 0, kDays);
};

const auto describeReward = [](auto& a, auto& reward) {
    word(a, "form", reward.form, RewardForm::StoreCredit, kFormWords);
    a.text("name", reward.name);
    a.amount("face_minor", reward.faceMinor, 0, kAmounts);
    a.amount("cost_minor", reward.costMinor, 0, kAmounts);
    a.number("cost_bp", reward.costBp, kWhole, kPercent);
};

/// One of the keys of kValues.
const auto describeValue = [](auto& a, auto& value) {
    constexpr NumberRange kRanges[] = {kAmounts, kPercent, kTenfold};
    if constexpr (std::decay_t<decltype(a)>::kIsReading) {
        int found = 0;
        for (int kind = 0; kind < int(std::size(kValues)); ++kind) {
            if (!a.has(kValues[kind]))
                continue;
            ++found;
            value.kind = RewardValue::Kind(kind);
            a.amount(kValues[kind], value.number, 0, kRanges[kind]);
        }
        if (found != 1)
            a.note(a.place(), RulesTexts::tr("one of flat, percent_bp and factor_bp is expected."));
    } else {
        // Zero is written too: without it nothing would say which one it is.
        a.amount(kValues[int(value.kind)], value.number, -1, kAmounts);
    }
};

const auto describeStep = [](auto& a, auto& step) {
    a.amount("from", step.from, -1, kAmounts);
    describeValue(a, step.value);
};

const auto describeTier = [](auto& a, auto& step) {
    describeStep(a, step);
    a.text("name", step.name);
};

const auto describeBrackets = [](auto& a, auto& brackets) {
    a.flag("graduated", brackets.isGraduated, true);
    a.list("steps", brackets.steps, describeStep);
};

const auto describeTiers = [](auto& a, auto& tiers) {
    word(a, "measure", tiers.measure, Measure::Converted, kMeasures);
    word(a, "crossing", tiers.crossing, TierSchedule::Crossing::Inclusive, kCrossings);
    a.part("window", tiers.window, describeWindow);
    word(a, "loss", tiers.loss, TierSchedule::Loss::AtPeriodEnd, kLosses);
    a.number("idle_months", tiers.idleMonths, 0, kCounts);
    a.list("steps", tiers.steps, describeTier);
};

const auto describeDecay = [](auto& a, auto& decay) {
    word(a, "shape", decay.shape, Decay::Shape::None, kShapes);
    a.list("steps", decay.steps, describeStep);
    a.number("from_days", decay.fromDays, 0, kDays);
    a.number("to_days", decay.toDays, 0, kDays);
    a.number("half_life_days", decay.halfLifeDays, 0, kDays);
    a.number("floor_bp", decay.floorBp, 0, kPercent);
};

struct DescribeCondition
{
    template<typename Archive, typename Value>
    void operator()(Archive& a, Value& condition) const
    {
        if constexpr (Archive::kIsReading) {
            if (a.has("any"))
                condition.kind = Condition::Kind::Any;
            else if (a.has("subject"))
                condition.kind = Condition::Kind::Test;
        }
        switch (condition.kind) {
        case Condition::Kind::All: a.list("all", condition.parts, *this); break;
        case Condition::Kind::Any: a.list("any", condition.parts, *this); break;
        case Condition::Kind::Test: describeTest(a, condition); break;
        }
    }

    template<typename Archive, typename Value>
    static void describeTest(Archive& a, Value& test)
    {
        // "subject" is always written: an index below the first word is never the usual one.
        word(a, "subject", test.subject, Condition::Subject(Archive::kIsReading ? 0 : -1), kSubjects);
        if constexpr (Archive::kIsReading) {
            for (int i = 0; i < int(std::size(kComparisons)); ++i) {
                if (a.has(kComparisons[i]))
                    test.comparison = Condition::Comparison(i);
            }
        }
        const char* const key = kComparisons[int(test.comparison)];
        if (isTextSubject(test.subject))
            a.text(key, test.text);
        else
            a.amount(key, test.number, -1, kAmounts);
    }
};
constexpr DescribeCondition describeCondition;

const auto describeFactor = [](auto& a, auto& factor) {
    a.text("name", factor.name);
    a.number("factor_bp", factor.factorBp, kWhole, kTenfold);
    a.date("from", factor.from);
    a.date("until", factor.until);
    a.part("if", factor.condition, describeCondition);
};

const auto describeInstalments = [](auto& a, auto& instalments) {
    a.number("count", instalments.count, 1, {1, 120});
    a.number("every_days", instalments.everyDays, 30, kDays);
};

template<typename Archive, typename Value>
void describeSchedule(Archive& a, Value& rule)
{
    a.number("hold_days", rule.holdDays, 14, kDays);
    word(a, "approval", rule.approval, Rule::Approval::Automatic, kApprovals);
    a.part("instalments", rule.instalments, describeInstalments);
    a.number("expiry_days", rule.expiryDays, 0, kDays);
    word(a, "partial_return", rule.partialReturn, Rule::PartialReturn::KeepsReward, kPartialReturns);
}

const auto describeRule = [](auto& a, auto& rule) {
    a.text("key", rule.key);
    a.text("name", rule.name);
    word(a, "for", rule.role, Role::Referrer, kRoleWords);
    word(a, "trigger", rule.trigger.kind, Trigger::Kind::FirstPurchase, kTriggers);
    a.amount("number", rule.trigger.number, 0, kAmounts);
    a.part("window", rule.milestoneWindow, describeWindow);
    word(a, "measure", rule.milestoneMeasure, Measure::Converted, kMeasures);
    a.number("priority", rule.priority, 0, kPriorities);
    a.flag("extra", rule.isExtra, false);
    a.flag("ends_extras", rule.endsExtras, false);
    a.part("if", rule.condition, describeCondition);
    a.date("from", rule.from);
    a.date("until", rule.until);
    a.part("reward", rule.reward, describeReward);
    a.part("amount", rule.amount, describeValue);
    a.part("brackets", rule.brackets, describeBrackets);
    a.part("tiers", rule.tiers, describeTiers);
    a.list("factors", rule.factors, describeFactor);
    a.part("decay", rule.decay, describeDecay);
    a.amount("floor", rule.floor, kAmounts);
    a.amount("ceiling", rule.ceiling, kAmounts);
    describeSchedule(a, rule);
};

const auto describeCap = [](auto& a, auto& cap) {
    word(a, "scope", cap.scope, Cap::Scope::Referrer, kScopes);
    a.part("window", cap.window, describeWindow);
    word(a, "unit", cap.unit, RewardUnit::Money, kUnits);
    a.amount("amount", cap.amount, kAmounts);
    if constexpr (std::decay_t<decltype(a)>::kIsReading) {
        std::optional<qint64> count;
        a.amount("count", count, kCounts);
        if (count)
            cap.count = int(*count);
    } else {
        a.amount("count", cap.count ? std::optional<qint64>(*cap.count) : std::nullopt, kCounts);
    }
    a.flag("both_roles", cap.countsBothRoles, false);
};

const auto describeEligibility = [](auto& a, auto& eligibility) {
    word(a, "attribution", eligibility.attribution, Eligibility::Attribution::First, kAttributions);
    word(a, "existing_customer", eligibility.existingCustomer, Eligibility::ExistingCustomer::Invalid, kExisting);
    a.number("lapsed_days", eligibility.lapsedDays, 0, kDays);
    word(a, "household", eligibility.household, Eligibility::Household::Flag, kHouseholds);
    a.number("claim_valid_days", eligibility.claimValidDays, 0, kDays);
    a.number("conversion_window_days", eligibility.conversionWindowDays, 90, kDays);
    a.number("late_claim_days", eligibility.lateClaimDays, 0, kDays);
    a.amount("minimum_sale_minor", eligibility.minimumSaleMinor, 0, kAmounts);
};

const auto describeRuleSet = [](auto& a, auto& rules) {
    a.text("currency", rules.currency);
    a.part("eligibility", rules.eligibility, describeEligibility);
    a.list("rules", rules.rules, describeRule);
    a.list("caps", rules.caps, describeCap);
};

/// The only rule of format 1.
const auto describeFirstRule = [](auto& a, auto& rule) {
    QString trigger;
    a.text("rule_key", rule.key);
    a.text("trigger", trigger);
    a.amount("amount_minor", rule.amount.number, -1, kAmounts);
    a.number("hold_days", rule.holdDays, -1, kDays);
    word(a, "approval", rule.approval, Rule::Approval::Automatic, kApprovals);
    word(a, "partial_return", rule.partialReturn, Rule::PartialReturn::KeepsReward, kPartialReturns);
    a.number("expiry_days", rule.expiryDays, 0, {1, kDays.most});
    if (trigger != u"first_purchase" || rule.key.isEmpty() || rule.amount.number < 0 || rule.holdDays < 0)
        a.note(a.place(), RulesTexts::tr("this reward is not one of the first format."));
};

const auto describeFirstFormat = [](auto& a, auto& rules) {
    QString attribution;
    rules.eligibility.household = Eligibility::Household::Allow;
    rules.rules.emplace_back();
    rules.rules.front().reward.form = RewardForm::Cash;
    a.text("currency", rules.currency);
    a.text("attribution", attribution);
    a.number("conversion_window_days", rules.eligibility.conversionWindowDays, -1, kDays);
    word(a, "existing_customer", rules.eligibility.existingCustomer, Eligibility::ExistingCustomer::Invalid, kExisting);
    a.amount("minimum_sale_minor", rules.eligibility.minimumSaleMinor, -1, kAmounts);
    a.part("referrer_reward", rules.rules.front(), describeFirstRule);
    if (attribution != u"first_claim" || rules.eligibility.conversionWindowDays < 0 ||
        rules.eligibility.minimumSaleMinor < 0 || rules.rules.front().key.isEmpty())
        a.note(a.place(), RulesTexts::tr("these rules are not complete."));
};

} // namespace

QByteArray toCanonicalJson(const RuleSet& rules)
{
    JsonWriter writer;
    writer.number("format", kFormat, 0, {});
    describeRuleSet(writer, rules);
    // QJsonObject keeps its keys sorted: equal rules give equal bytes.
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

Result<RuleSet> ruleSetFromJson(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        return Failure{Failure::Kind::Unreadable, RulesTexts::tr("These rules are not JSON: %1, at byte %2.")
                                                      .arg(error.errorString(), QString::number(error.offset))};
    }
    RuleSet rules;
    QStringList problems;
    JsonReader reader(document.object(), {}, problems);
    int format = 0;
    reader.number("format", format, 0, {0, std::numeric_limits<int>::max()});
    if (format == kFormat)
        describeRuleSet(reader, rules);
    else if (format == 1)
        describeFirstFormat(reader, rules);
    else
        return Failure{Failure::Kind::Unreadable,
                       RulesTexts::tr("These rules have format %1. Please update Vouchwell.").arg(format)};
    reader.finish();
    if (!Currency::parse(rules.currency))
        problems << RulesTexts::tr("currency: a code of three letters such as EUR is expected.");
    if (!problems.isEmpty())
        return Failure{Failure::Kind::Unreadable, problems.join(u'\n')};
    return rules;
}

} // namespace vouchwell
