#pragma once

#include "core/domain/personlikeness.h"

namespace vouchwell {

/// Why two records may be one person: a sentence for each thing that agrees.
QString reasonOf(const Likeness& likeness);
QString reasonOf(NameAgreement name);

} // namespace vouchwell
