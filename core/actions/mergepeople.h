#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

namespace vouchwell {

class Book;

/// What merging two people would mean, for the question before it.
struct MergePreview
{
    QString survivorName;
    QString absorbedName;
    qint64 sales = 0;    ///< that move to the survivor
    qint64 brought = 0;  ///< friends whom the absorbed claims to have brought
    qint64 contacts = 0; ///< addresses, telephones and codes
    QString sentence;    ///< all of it, for people
};

Result<MergePreview> foreseeMerge(Book& book, PersonId survivor, PersonId absorbed);

/// Makes one record of two that are the same person: everything of the absorbed one goes to the survivor, whose own
/// values stand. Taking it back separates them exactly as they were.
Result<Done> mergePeople(Book& book, PersonId survivor, PersonId absorbed);

} // namespace vouchwell
