#pragma once

#include "core/transfer/drafts.h"
#include "core/transfer/knownlayouts.h"
#include "core/transfer/tableproblem.h"

namespace vouchwell {

/// Finds out by evidence whether the rows of one document carry its total or one line each: a program we know, a
/// column that the amounts add up to, or that adds up to them. Reads the beginning of the source.
DocumentAmount surveyDocumentAmounts(RowSource& source, const TableProfile& profile, const Currency& currency);

/// Joins rows that follow each other and are lines of one document. The sum is one sale; no amount is lost silently.
class DocumentLines
{
public:
    explicit DocumentLines(DocumentAmount amounts) : m_amounts(amounts) {}

    /// True where the row is a further line of the document in `head`, to which its amount was added.
    bool join(DraftRow& head, const DraftRow& row);
    /// Rows that say the same amount for one document once more, and were counted once: one sentence for all of them.
    QStringList warnings() const;

private:
    DocumentAmount m_amounts;
    PlaceList m_countedOnce;
};

} // namespace vouchwell
