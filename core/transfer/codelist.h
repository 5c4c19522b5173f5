#pragma once

#include "core/base/money.h"
#include "core/domain/giftcode.h"
#include "core/transfer/rowsource.h"

namespace vouchwell {

/// What is needed to understand a list of codes: amounts are in the shop's currency, and where the values themselves
/// prove nothing, dates and decimals are read as in its country.
struct CodeListReading
{
    Currency currency;
    QString countryCode;
    QDate today;
};

/// A row that holds no code, or something beside the code that cannot be read.
struct SkippedCode
{
    qint64 row = 0;
    QString reason; ///< a translated sentence
};

struct CodeList
{
    std::vector<NewCode> codes; ///< in the order of the list, doubles included
    std::vector<SkippedCode> skipped;
    QStringList warnings; ///< about the file as a whole
};

/// Reads a spreadsheet of gift codes. A first row of titles says which columns hold code, value and expiry; without
/// one the codes are in the first column, and other columns count where all they hold is dates, or amounts.
Result<CodeList> readCodeFile(const QString& path, const TableOptions& options, const CodeListReading& reading);
/// The same of text as it was typed or pasted: a code on each line, and what belongs to it behind a tab or semicolon.
CodeList readCodeText(const QString& text, const CodeListReading& reading);

} // namespace vouchwell
