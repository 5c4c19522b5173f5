#pragma once

#include "core/actions/importfile.h"
#include "core/snapshot/snapshot.h"
#include "ui/imports/readingquestion.h"

namespace vouchwell::ui {

/// A document that the book has with other values than the file.
struct ChangedSale
{
    qint64 row = 0;
    SaleDifference difference;
    bool isTaken = false; ///< the file's values go into the book
};

/// What the check step says of sales. Of a difference only what differs: "3 May 2026 · €40.00".
QString valuesInBook(const SaleDifference& difference, const ReadingContext& context);
QString valuesInFile(const SaleDifference& difference, const ReadingContext& context);
QString changedSaleReason(const ChangedSale& sale);
QString conversionReason(const ConversionPreview& conversion);
QString returnReason(const ReturnPreview& returned);
/// The stage before the import; a word for a referral that the book has not had before.
QString stageBefore(const SnapshotPtr& snapshot, ReferralId referral);
/// "5 people become customers; rewards of €25.00 in all."
QString conversionSentence(const std::vector<ConversionPreview>& conversions, const ReadingContext& context);

} // namespace vouchwell::ui
