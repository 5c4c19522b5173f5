#pragma once

#include "core/transfer/drafts.h"

namespace vouchwell {

/// What a person is called in lists and sentences: the name, else the first contact that there is.
QString labelOf(const PersonDraft& person);
/// What a row is called: the customer, the friend, or the sale's document and its customer; the beginning of its cells
/// where it cannot be used.
QString labelOf(const DraftRow& row);

} // namespace vouchwell
