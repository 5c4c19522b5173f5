#pragma once

#include "core/metrics/reporttable.h"
#include "core/rules/termssheet.h"

namespace vouchwell {

/// Above the terms on paper.
struct TermsHead
{
    QString shopName;
    QString campaign;
    int version = 0;    ///< 0: not published yet
    QDate inForceSince; ///< invalid: from the beginning
};

/// A terms sheet for the paper: what a term is about, and the term. In the language of the terms.
ReportTable termsReport(const std::vector<TermsPart>& terms, const TermsHead& head, const TermsLanguage& language);

} // namespace vouchwell
