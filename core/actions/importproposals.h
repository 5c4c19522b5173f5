#pragma once

#include "core/domain/ids.h"
#include "core/domain/shownrecord.h"

namespace vouchwell {

/// A row that looks like somebody else: perhaps the same person, which a person decides (ImportDecisions::same).
struct SameProposal
{
    qint64 row = 0;      ///< spreadsheet row
    PersonId person;     ///< of the book; not valid where it is another row
    qint64 otherRow = 0; ///< of the file; 0 where it is a person of the book
    QString label;       ///< who the row is about, for lists
    QString otherLabel;
    int score = 0;  ///< 0 to 100
    QString reason; ///< translated sentence, names what agrees
    ShownRecord record = {};
    ShownRecord otherRecord = {};
};

/// Somebody who may be meant by a "referred by" that names nobody.
struct ReferrerProposal
{
    QString text; ///< as read
    PersonId person;
    QString name;
    int score = 0;  ///< 0 to 100
    QString reason; ///< translated sentence, names what agrees
};

} // namespace vouchwell
