#pragma once

#include "core/base/result.h"
#include "core/storage/postedsince.h"
#include "core/storage/versionmovestore.h"

#include <vector>

namespace vouchwell {

class Book;

/// What came of a move, or would come of it.
struct MoveOutcome
{
    struct Effect
    {
        PostedChange change;
        QString name;
    };

    int moved = 0;
    int kept = 0;                ///< referrals of these days that stay, because something was paid or decided
    std::vector<Effect> effects; ///< how what is owed changes, by person; those with the largest change first
};

/// Lets referrals follow another version of their campaign than the one of their day. Rewards that are not paid follow
/// with them; where something was paid or decided the referral stays. One act, which undo takes back. Refused where no
/// referral would move.
Result<MoveOutcome> moveToVersion(Book& book, const VersionMove& move);
/// The same without writing anything.
Result<MoveOutcome> foreseeMove(Book& book, const VersionMove& move);

} // namespace vouchwell
