#include "core/actions/verdictplan.h"

#include "core/actions/payoutwork.h"
#include "core/base/text.h"
#include "core/rules/exactamount.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <numeric>

namespace vouchwell {

namespace {

class VerdictTexts
{
    Q_DECLARE_TR_FUNCTIONS(DecideClaims)
};

using Kind = ClaimsVerdict::Kind;

/// The decisions of all claims, as they are and as the verdict makes them.
class Planner
{
public:
    Planner(const ReferralCase& c, const std::function<QString(PersonId)>& nameOf) : m_case(c), m_nameOf(nameOf)
    {
        for (const ClaimFact& claim : c.facts.claims)
            m_after.push_back({claim.id, claim.decision, claim.decidedWeight});
    }

    Result<VerdictPlan> plan(const ClaimsVerdict& verdict)
    {
        const QString problem = problemOf(verdict);
        if (!problem.isEmpty())
            return refused(problem);
        switch (verdict.kind) {
        case Kind::Credit: credit({{verdict.claims.front().claim, kWhole}}); break;
        case Kind::Share: credit(partsOf(verdict)); break;
        case Kind::Reject: reject(verdict.claims.front().claim); break;
        case Kind::TakeBack: decideNothing(); break;
        }
        VerdictPlan plan;
        for (size_t i = 0; i < m_after.size(); ++i) {
            const ClaimFact& before = m_case.facts.claims[i];
            if (m_after[i].decision != before.decision || m_after[i].weightBp != before.decidedWeight)
                plan.changes.push_back(m_after[i]);
        }
        if (plan.changes.empty())
            return refused(VerdictTexts::tr("Who referred %1 is decided like that already.").arg(friendName()));
        plan.sentence = sentenceOf(verdict);
        return plan;
    }

private:
    QString friendName() const { return m_nameOf(m_case.friendId); }

    const ClaimFact* find(ClaimId id) const
    {
        const auto& claims = m_case.facts.claims;
        const auto found = std::find_if(claims.begin(), claims.end(), [&](const ClaimFact& c) { return c.id == id; });
        return found == claims.end() ? nullptr : &*found;
    }

    QString problemOf(const ClaimsVerdict& verdict) const
    {
        if (verdict.kind == Kind::TakeBack)
            return {};
        const bool isEmpty = verdict.claims.empty();
        if (verdict.kind == Kind::Share ? verdict.claims.size() < 2 : verdict.claims.size() != 1)
            return isEmpty || verdict.kind != Kind::Share
                       ? VerdictTexts::tr("Please choose one of those who say that they referred %1.").arg(friendName())
                       : VerdictTexts::tr("Please choose at least two of those who say that they referred %1.")
                             .arg(friendName());
        if (verdict.kind == Kind::Reject && simplifiedName(verdict.reason).isEmpty())
            return VerdictTexts::tr("Please say why: the reason is kept with the claim.");
        for (const ClaimShare& share : verdict.claims) {
            const QString problem = problemOf(share.claim, verdict.kind);
            if (!problem.isEmpty())
                return problem;
        }
        return verdict.kind == Kind::Share ? problemOf(verdict.claims) : QString();
    }

    QString problemOf(ClaimId id, Kind kind) const
    {
        const ClaimFact* claim = find(id);
        if (!claim)
            return VerdictTexts::tr("Nobody says any more that they referred %1. Please look at the referral again.")
                .arg(friendName());
        if (claim->isWithdrawn)
            return VerdictTexts::tr("%1 does not say any more that they referred %2. Please choose somebody else.")
                .arg(m_nameOf(claim->referrer), friendName());
        if (claim->isSelf && kind != Kind::Reject)
            return VerdictTexts::tr("%1 and %2 are the same person or share an e-mail address: nobody is credited for "
                                    "themselves. Please choose somebody else, or correct the address.")
                .arg(m_nameOf(claim->referrer), friendName());
        return {};
    }

    QString problemOf(const std::vector<ClaimShare>& shares) const
    {
        qint64 sum = 0;
        bool areAllOpen = true;
        for (size_t i = 0; i < shares.size(); ++i) {
            const auto isSame = [&](const ClaimShare& other) { return other.claim == shares[i].claim; };
            if (std::any_of(shares.begin(), shares.begin() + qsizetype(i), isSame))
                return VerdictTexts::tr("%1 is listed twice. Please name everybody once.")
                    .arg(m_nameOf(find(shares[i].claim)->referrer));
            if (shares[i].weightBp < 0 || shares[i].weightBp > kWhole)
                return VerdictTexts::tr("Every share must lie between 0 and 100 %. Please correct that of %1.")
                    .arg(m_nameOf(find(shares[i].claim)->referrer));
            areAllOpen = areAllOpen && shares[i].weightBp == 0;
            sum += shares[i].weightBp;
        }
        if (areAllOpen)
            return {};
        const auto isNone = [](const ClaimShare& share) { return share.weightBp == 0; };
        if (const auto none = std::find_if(shares.begin(), shares.end(), isNone); none != shares.end())
            return VerdictTexts::tr("%1 has no share. Please give one, or leave %1 out.")
                .arg(m_nameOf(find(none->claim)->referrer));
        return sum == kWhole ? QString()
                             : VerdictTexts::tr("The shares in %1 add up to %2 %. Please make it 100 %.")
                                   .arg(friendName(), percent(sum));
    }

    static QString percent(qint64 basisPoints)
    {
        return QLocale().toString(double(basisPoints) / 100.0, 'f', QLocale::FloatingPointShortest);
    }

    static std::vector<ClaimShare> partsOf(const ClaimsVerdict& verdict)
    {
        const auto isOpen = [](const ClaimShare& share) { return share.weightBp == 0; };
        if (!std::all_of(verdict.claims.begin(), verdict.claims.end(), isOpen))
            return verdict.claims;
        std::vector<ClaimId> claims;
        claims.reserve(verdict.claims.size());
        for (const ClaimShare& share : verdict.claims)
            claims.push_back(share.claim);
        return equalShares(claims);
    }

    VerdictPlan::Change& after(ClaimId id)
    {
        return *std::find_if(m_after.begin(), m_after.end(), [&](const auto& change) { return change.claim == id; });
    }

    void credit(const std::vector<ClaimShare>& shares)
    {
        for (VerdictPlan::Change& change : m_after) {
            if (change.decision == ClaimDecision::Credit)
                change = {change.claim, ClaimDecision::None, kWhole};
        }
        for (const ClaimShare& share : shares)
            after(share.claim) = {share.claim, ClaimDecision::Credit, share.weightBp};
    }

    /// What the claim had goes to those who are credited with it, in proportion.
    void reject(ClaimId id)
    {
        after(id) = {id, ClaimDecision::Reject, kWhole};
        std::vector<VerdictPlan::Change*> left;
        qint64 sum = 0;
        for (VerdictPlan::Change& change : m_after) {
            if (change.decision != ClaimDecision::Credit)
                continue;
            left.push_back(&change);
            sum += change.weightBp;
        }
        std::vector<ExactAmount> parts;
        parts.reserve(left.size());
        for (const VerdictPlan::Change* change : left)
            parts.push_back(ExactAmount(kWhole).timesShare(change->weightBp, sum));
        const std::vector<qint64> weights = splitByLargestRemainder(kWhole, parts);
        for (size_t i = 0; i < left.size(); ++i)
            left[i]->weightBp = weights[i];
    }

    void decideNothing()
    {
        for (VerdictPlan::Change& change : m_after)
            change = {change.claim, ClaimDecision::None, kWhole};
    }

    QString sentenceOf(const ClaimsVerdict& verdict)
    {
        const auto referrer = [&] { return m_nameOf(find(verdict.claims.front().claim)->referrer); };
        switch (verdict.kind) {
        case Kind::Credit: return VerdictTexts::tr("%1 is credited for %2.").arg(referrer(), friendName());
        case Kind::Reject: return VerdictTexts::tr("%1 is not credited for %2.").arg(referrer(), friendName());
        case Kind::TakeBack:
            return VerdictTexts::tr("Who is credited for %1 follows from the rules again.").arg(friendName());
        case Kind::Share: break;
        }
        QStringList names;
        for (const ClaimShare& share : verdict.claims) {
            //: A name and a share: "Ana (50 %)"
            names << VerdictTexts::tr("%1 (%2 %)")
                         .arg(m_nameOf(find(share.claim)->referrer), percent(after(share.claim).weightBp));
        }
        return VerdictTexts::tr("%1 share %2.").arg(QLocale().createSeparatedList(names), friendName());
    }

    const ReferralCase& m_case;
    const std::function<QString(PersonId)>& m_nameOf;
    std::vector<VerdictPlan::Change> m_after; ///< in the order of the facts
};

} // namespace

std::vector<ClaimShare> equalShares(const std::vector<ClaimId>& claims)
{
    std::vector<ClaimShare> shares;
    shares.reserve(claims.size());
    const std::vector<qint64> weights = splitEvenly(kWhole, int(claims.size()));
    for (size_t i = 0; i < claims.size(); ++i)
        shares.push_back({claims[i], weights[i]});
    return shares;
}

Result<VerdictPlan> planVerdict(const ReferralCase& c, const ClaimsVerdict& verdict,
                                const std::function<QString(PersonId)>& nameOf)
{
    return Planner(c, nameOf).plan(verdict);
}

} // namespace vouchwell
