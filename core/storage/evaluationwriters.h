#pragma once

#include "core/storage/evaluationstore.h"
#include "core/storage/ledgerwriter.h"

namespace vouchwell {

/// The prepared statements of EvaluationStore, kept for the length of one unit of work.
struct EvaluationStore::Writers
{
    explicit Writers(Database& database);

    qint64 lastId() const;

    Database& database;
    BulkStatement touch;
    BulkStatement referral;
    BulkStatement event;
    BulkStatement claim;
    BulkStatement conversion;
    BulkStatement conversionState;
    BulkStatement conversionFacts;
    BulkStatement reward;
};

} // namespace vouchwell
