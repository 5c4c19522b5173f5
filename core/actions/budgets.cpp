#include "core/actions/budgets.h"

#include "core/storage/book.h"
#include "core/storage/campaignstore.h"
#include "core/storage/evaluationstore.h"

namespace vouchwell {

namespace {

std::vector<NamedBudget> budgetsOf(Book& book)
{
    Database& database = book.database();
    EvaluationStore store(database);
    const VersionRules rules = store.rulesByVersion();
    std::optional<std::vector<OutsideUse>> used; // adds up all rewards: only where there is a budget
    std::vector<NamedBudget> budgets;
    bool hasBusiness = false;
    for (const CampaignRecord& campaign : CampaignStore(database).all()) {
        const CampaignState state = stateOn(book.today(), campaign);
        const CampaignVersionId version = VersionsInForce(database, campaign.id).on(book.today());
        if ((state != CampaignState::Active && state != CampaignState::Ending) || !version.isValid())
            continue;
        for (const Cap& cap : rules.at(version.value).rules.caps) {
            const bool isBusiness = cap.scope == Cap::Scope::Business;
            if (!isBudget(cap) || (isBusiness && hasBusiness))
                continue;
            hasBusiness = hasBusiness || isBusiness;
            if (!used)
                used = store.outsideUse();
            budgets.push_back({isBusiness ? QString() : campaign.name,
                               budgetUse(cap, int(campaign.id.value), campaign.dates.endOn, *used, book.today())});
        }
    }
    return budgets;
}

} // namespace

Result<std::vector<NamedBudget>> budgets(Book& book)
{
    try {
        return budgetsOf(book);
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
