#pragma once

#include "core/actions/importfile.h"

#include <QJsonObject>

namespace vouchwell::cli {

/// What an import did or would do, as JSON and as lines on standard output.
QJsonObject asJson(const ImportSummary& summary);
void printSummary(const ImportSummary& summary, const Currency& currency);

} // namespace vouchwell::cli
