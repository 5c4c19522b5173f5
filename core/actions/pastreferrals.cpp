#include "core/actions/pastreferrals.h"

#include "core/actions/evaluation.h"
#include "core/storage/trial.h"

#include <algorithm>

namespace vouchwell {

PastReferrals::PastReferrals(ImportDecisions::PastRewards choice, QDate today) : m_choice(choice), m_today(today) {}

QDate PastReferrals::rewardsFrom() const
{
    return areAskedFor() ? QDate() : m_today;
}

void PastReferrals::note(const SavedClaim& saved, PersonId referredFriend)
{
    const QDate from = saved.isNewClaim && areAskedFor() ? m_today : saved.rewardsFrom;
    if (from.isValid())
        m_noted.push_back({saved.id, referredFriend, from});
}

void PastReferrals::note(const MarkedClaim& marked)
{
    m_noted.push_back({marked.id, marked.referredFriend, marked.rewardsFrom});
}

std::vector<PastReferrals::Noted> PastReferrals::ofThePast(ClaimStore& claims) const
{
    std::vector<Noted> found;
    std::copy_if(m_noted.begin(), m_noted.end(), std::back_inserter(found),
                 [&](const Noted& noted) { return claims.hasConvertedBefore(noted.claim, noted.rewardsFrom); });
    return found;
}

PastReferrals::Found PastReferrals::measure(UnitOfWork& work, ClaimStore& claims, EvaluationStore& touched) const
{
    const std::vector<Noted> past = ofThePast(claims);
    Found found{qint64(past.size()), 0};
    if (past.empty())
        return found;
    const Trial trial(work);
    for (const Noted& noted : past) {
        claims.setRewardsFrom(noted.claim, areAskedFor() ? noted.rewardsFrom : QDate());
        touched.touch(noted.referredFriend);
    }
    Evaluation other(work, touched, m_today, Standing::Settled);
    other.run();
    found.rewardsMinor = areAskedFor() ? -other.addedMinor() : other.addedMinor();
    return found;
}

} // namespace vouchwell
