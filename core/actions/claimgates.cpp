#include "core/actions/claimgates.h"

#include "core/storage/book.h"
#include "core/storage/evaluationstore.h"
#include "core/storage/personstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace vouchwell {

namespace {

class ClaimGatesTexts
{
    Q_DECLARE_TR_FUNCTIONS(ClaimGates)
};

QString nameOf(PersonStore& people, PersonId id)
{
    const std::optional<Person> person = people.find(id);
    return person ? shownName(*person) : QString();
}

} // namespace

Result<ReferralGates> gatesOfReferral(Book& book, ReferralId referral)
{
    try {
        EvaluationStore store(book.database());
        const std::optional<ReferralCase> found = store.find(referral);
        if (!found)
            return Failure{Failure::Kind::NotFound,
                           ClaimGatesTexts::tr("The book has no referral %1.").arg(referral.value)};
        const VersionRules rules = store.rulesByVersion();
        const Eligibility& eligibility = rules.at(found->versionId.value).rules.eligibility;
        PersonStore people(book.database(), book.shop().country);
        const std::optional<CampaignRecord> campaign = CampaignStore(book.database()).find(found->campaignId);
        ReferralGates all{referral,
                          found->friendId,
                          nameOf(people, found->friendId),
                          found->stage,
                          found->reason,
                          campaign ? campaign->name : QString(),
                          nameOf(people, found->askedBy),
                          {}};
        for (size_t i = 0; i < found->facts.claims.size(); ++i) {
            const ClaimFact& claim = found->facts.claims[i];
            all.claims.push_back({claim.id, claim.referrer, nameOf(people, claim.referrer), claim.claimedOn,
                                  found->claims[i].status, found->claims[i].reason, found->weights[i],
                                  gatesOf(found->facts, eligibility, i, book.today())});
        }
        const auto order = [&](const ClaimGates& one) {
            const auto fact = std::find_if(found->facts.claims.begin(), found->facts.claims.end(),
                                           [&](const ClaimFact& claim) { return claim.id == one.claim; });
            return std::tuple(fact->claimedOn, fact->sourceOrder, fact->id.value);
        };
        std::sort(all.claims.begin(), all.claims.end(),
                  [&](const ClaimGates& a, const ClaimGates& b) { return order(a) < order(b); });
        return all;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
