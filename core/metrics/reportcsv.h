#pragma once

#include "core/base/result.h"
#include "core/metrics/reporttable.h"

#include <QByteArray>

namespace vouchwell {

/// For other programs: UTF-8 without a byte order mark, commas, CRLF (RFC 4180); the header has the stable keys of the
/// columns, dates are ISO, amounts plain ("1234.50"), texts exactly as they are stored. No totals.
QByteArray exactCsv(const ReportTable& table);

/// For spreadsheets: UTF-8 with a byte order mark, translated titles, numbers with the locale's decimal mark (and ";"
/// between the columns where that is a comma), ISO dates. A text that a spreadsheet would run as a formula gets a
/// leading apostrophe.
QByteArray spreadsheetCsv(const ReportTable& table, const QLocale& locale);

/// The text as it may stand in a CSV file for spreadsheets: with a leading apostrophe where it could be a formula.
QString withoutFormula(const QString& text);

/// Writes the file whole or not at all.
Result<Done> writeFile(const QString& path, const QByteArray& bytes);

} // namespace vouchwell
