#pragma once

#include "core/storage/claimstore.h"
#include "core/storage/evaluationstore.h"
#include "core/transfer/importdecisions.h"

namespace vouchwell {

/// The referrals of an import whose friend had become a customer before the day of the import: whether they give
/// rewards is for a person to decide (ImportDecisions::PastRewards).
class PastReferrals
{
public:
    PastReferrals(ImportDecisions::PastRewards choice, QDate today);

    /// From which day on a claim that this import makes earns; invalid: every sale earns.
    QDate rewardsFrom() const;
    bool areAskedFor() const { return m_choice == ImportDecisions::PastRewards::Give; }
    /// A claim that the import has made or found.
    void note(const SavedClaim& saved, PersonId referredFriend);

    /// A claim that was there before with a day of its own, and whose friend bought before that day.
    void note(const MarkedClaim& marked);

    struct Found
    {
        qint64 referrals = 0;
        qint64 rewardsMinor = 0; ///< how much more is owed with rewards for them than without
    };
    /// What the choice changes: everything is evaluated with the other one, and taken back. After the evaluation.
    Found measure(UnitOfWork& work, ClaimStore& claims, EvaluationStore& touched) const;

private:
    struct Noted
    {
        ClaimId claim;
        PersonId referredFriend;
        QDate rewardsFrom; ///< where nobody asks for rewards
    };

    std::vector<Noted> ofThePast(ClaimStore& claims) const;

    ImportDecisions::PastRewards m_choice;
    QDate m_today;
    std::vector<Noted> m_noted;
};

} // namespace vouchwell
