#pragma once

#include "core/base/result.h"
#include "core/domain/referral.h"
#include "core/storage/postedsince.h"

#include <vector>

namespace vouchwell {

class Book;

/// The part of one claim in a friend whom several brought.
struct ClaimShare
{
    ClaimId claim;
    qint64 weightBp = 0;
};

/// What the shop says about the claims of one referral. It outranks the rules, except that nobody is credited for
/// themselves.
struct ClaimsVerdict
{
    enum class Kind {
        Credit,  ///< one claim, the others are not credited
        Share,   ///< the listed claims, in parts that sum to 10,000; in equal ones where all of them are 0
        Reject,  ///< one claim, with a reason; what it had goes to those that were credited with it
        TakeBack ///< nothing is decided any more: the rules say who is credited
    };

    ReferralId referral;
    Kind kind = Kind::Credit;
    std::vector<ClaimShare> claims = {};
    QString reason = {};
};

/// How what is owed to one person changes with a verdict.
struct VerdictEffect
{
    PostedChange change;
    QString name;
};

/// What came of a verdict, or would come of it.
struct VerdictOutcome
{
    QString sentence; ///< "Ana is credited for Ben."
    Stage stage = Stage::Received;
    Reason reason = Reason::None;
    std::vector<VerdictEffect> effects; ///< empty: nothing is owed differently
};

/// Decides, lets the rules look again, and takes back or claws back what was given to the wrong one: one act, which
/// undo takes back as a whole.
Result<VerdictOutcome> decideClaims(Book& book, const ClaimsVerdict& verdict);

/// What each of the verdicts would lead to today, in their order. Worked out for real and taken back: the book must be
/// open for writing, and nothing in it changes.
Result<std::vector<Result<VerdictOutcome>>> foreseeClaims(Book& book, const std::vector<ClaimsVerdict>& verdicts);

/// Equal parts of 10,000; the earlier ones get the odd units.
std::vector<ClaimShare> equalShares(const std::vector<ClaimId>& claims);

} // namespace vouchwell
