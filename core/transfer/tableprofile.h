#pragma once

#include "core/transfer/importfield.h"
#include "core/transfer/rowsource.h"
#include "core/transfer/values.h"

#include <functional>
#include <stop_token>

namespace vouchwell {

/// What a person or the command line said beforehand; empty members mean "find out".
struct ImportChoices
{
    std::optional<DateOrder> dateOrder;
    std::optional<QChar> decimalMark;
    QString countryCode; ///< of the shop: the last resort for dates, decimals and national phone numbers
};

/// One column of the file: what it is called, what it holds, and where it goes.
struct ColumnPlan
{
    int index = 0;
    QString header;      ///< as written; "Column C" where the file has none
    QStringList samples; ///< up to three different non-empty values
    qint64 filled = 0;   ///< rows with a value
    ImportField field = ImportField::Extra;
    bool matchedByName = false; ///< else by the shape of its values, or not at all
    DateEvidence dates;
    DecimalEvidence decimals;
    qint64 ambiguousDateRow = 0;   ///< spreadsheet row of the first date that can be read in two ways; 0: none
    qint64 ambiguousAmountRow = 0; ///< likewise of the first amount
    DateOrder dateOrder = DateOrder::DayMonthYear; ///< decided, for date fields
    QChar decimalMark = u'.';                      ///< decided, for amount fields
    qint64 guessRow = 0;                           ///< the row that the guess was about
    QString guess; ///< translated sentence where date order or decimal mark was guessed from the country; else empty
};

/// A whole file looked at once, nothing kept but facts: the base of the matching step and of the import.
struct TableProfile
{
    ImportKind kind = ImportKind::Customers;
    TableFacts facts;
    TableOptions options;                 ///< what was said of it beforehand
    qint64 headerRow = 0;                 ///< spreadsheet row of the header; 0: the file has none
    QString program;                      ///< whose export it is, "Shopify orders"; empty where that is not known
    QStringList headerCells;              ///< the header, of two lines joined, without empty cells at its end
    std::vector<QStringList> headerLines; ///< everything down to the header as read
    qsizetype titleLines = 0;             ///< lines of text above the header that are passed over
    std::vector<SheetRow> top;            ///< the first rows that hold any text, to choose the header from
    std::vector<QStringList> likelySums;  ///< rows that look like sums; the first thousand
    qint64 firstDataRow = 1;
    qint64 rows = 0; ///< records below the header that are neither empty nor the header once more
    std::vector<ColumnPlan> columns;
};

/// Reads the whole table once. Header: the first row whose cells are mostly filled text without digits or @ and that
/// is followed by rows of another kind, or whose words we know; title lines above it are skipped. Columns are matched
/// by the layout of a well-known program, by header words then by shape (has @: e-mail; + and 9 to 15 digits: phone),
/// never by position; each field is used once. What the options say of header and sums is stronger. `stop` ends it
/// early with a Cancelled failure; `progress` gets 0 to 1.
Result<TableProfile> profileTable(RowSource& source, ImportKind kind, const ImportChoices& choices,
                                  const TableOptions& options = {}, const std::stop_token& stop = {},
                                  const std::function<void(double)>& progress = {});

/// Gives a column another field and decides its date order and decimal mark anew. A field that is used once is taken
/// away from the column that had it.
void setField(TableProfile& profile, int column, ImportField field, const ImportChoices& choices);

/// How the dates or amounts of a column are read, as a person says.
void setDateOrder(TableProfile& profile, int column, DateOrder order);
void setDecimalMark(TableProfile& profile, int column, QChar mark);

/// The kind of list that the headers look like.
ImportKind likelyKind(const QStringList& headers);

} // namespace vouchwell
