#pragma once

#include "core/base/result.h"
#include "core/rules/signal.h"

#include <stop_token>

namespace vouchwell {

class Book;

/// All that is worth a look, from the whole book. Reads only: for a worker with a connection of its own. A stop request
/// ends it with a failure that nobody needs to hear of.
Result<std::vector<Signal>> findSignals(Book& book, const std::stop_token& stop = {});

/// What became of the flags.
struct KeptSignals
{
    qint64 open = 0;        ///< now
    bool isChanged = false; ///< something was written
};

/// Brings the flags of the book to what was found: what is new is opened, what is not there any more closes itself, and
/// what was decided about holds until there is more (see follow()). Nothing else in the book changes, and where nothing
/// is different nothing is written.
Result<KeptSignals> keepSignals(Book& book, const std::vector<Signal>& found);

/// Both, one after the other.
Result<KeptSignals> lookForSignals(Book& book);

} // namespace vouchwell
