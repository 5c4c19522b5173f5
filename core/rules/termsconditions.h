#pragma once

#include "core/rules/termswords.h"

namespace vouchwell {

/// The part of a terms sheet about who counts.
TermsPart eligibilityTerms(const Eligibility& eligibility, const TermsWords& words);
/// One limit as a sentence.
QString capTerms(const Cap& cap, const TermsWords& words);

} // namespace vouchwell
