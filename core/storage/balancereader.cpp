#include "core/storage/balancereader.h"

#include "core/rules/rulewords.h"
#include "core/storage/duecases.h"
#include "core/storage/evaluationstore.h"
#include "core/storage/recordnames.h"
#include "core/storage/rewardreader.h"

#include <algorithm>

namespace vouchwell {

namespace {

/// The last day on which it can be used. What somebody brought back after it expired stays.
QDate lastDayOf(Database& database, const Reward& reward, const Rule* rule)
{
    if (!rule || rule->expiryDays == 0 || reward.state == RewardState::Expired ||
        DueCases(database).isReinstated(reward.id))
        return {};
    return reward.availableOn.addDays(rule->expiryDays);
}

} // namespace

std::optional<BalanceKind> balanceKindOf(const RewardRecord& record, const VersionRecord& version)
{
    using Sort = BalanceKind::Sort;
    switch (record.form) {
    case RewardForm::Cash: return std::nullopt;
    case RewardForm::Discount:
    case RewardForm::StoreCredit: return BalanceKind{Sort::Credit};
    case RewardForm::Points: return BalanceKind{Sort::Points};
    case RewardForm::GiftCode: {
        const Rule* const rule = version.ruleOf(record.reward.ruleKey);
        return BalanceKind{Sort::GiftCode, rule ? rule->reward.name : QString()};
    }
    case RewardForm::Gift:
    case RewardForm::Upgrade:
    case RewardForm::EventTicket:
    case RewardForm::EarlyAccess:
    case RewardForm::ThankYou: break;
    }
    return BalanceKind{Sort::Piece, kindOfUnit(record.unit).name};
}

std::vector<HeldReward> BalanceReader::held(PersonId person)
{
    RewardReader rewards(m_database);
    const VersionRules rules = rulesByVersion(m_database);
    std::vector<HeldReward> held;
    for (RewardRecord& record : rewards.notPaidAsMoney(person)) {
        const VersionRecord& version = rules.at(record.versionId.value);
        const std::optional<BalanceKind> kind = balanceKindOf(record, version);
        if (!kind)
            continue;
        const QDate until = lastDayOf(m_database, record.reward, version.ruleOf(record.reward.ruleKey));
        const PersonId owner = person.isValid() ? person : rewards.survivorOf(record.reward.recipientId);
        held.push_back({std::move(record.reward), owner, *kind, record.unit, until});
    }
    return held;
}

std::vector<HeldReward> BalanceReader::held(PersonId person, const BalanceKind& kind)
{
    std::vector<HeldReward> ofKind = held(person);
    std::erase_if(ofKind, [&](const HeldReward& one) { return one.kind != kind; });
    return ofKind;
}

std::vector<NamedBalance> BalanceReader::balances(PersonId person)
{
    std::vector<NamedBalance> named;
    RecordNames names(m_database);
    for (const Balance& balance : balancesOf(held(person))) {
        const bool isSame = !named.empty() && named.back().balance.person == balance.person;
        named.push_back({balance, isSame ? named.back().name
                                         : names.of(QStringLiteral("person"), balance.person.value).personName});
    }
    std::stable_sort(named.begin(), named.end(), [](const NamedBalance& a, const NamedBalance& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return named;
}

} // namespace vouchwell
