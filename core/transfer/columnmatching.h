#pragma once

#include "core/transfer/importdecisions.h"
#include "core/transfer/tableprofile.h"

#include <QByteArray>

namespace vouchwell {

/// Which column of a kind of list goes where: what a person decided once, for the next file with the same headers, or
/// to be kept under a name and carried to another book.
struct ColumnMatching
{
    struct Column
    {
        QString header; ///< as written; columns are found by it, whatever their place
        ImportField field = ImportField::Extra;
        std::optional<DateOrder> dateOrder; ///< used where the values prove no other
        std::optional<QChar> decimalMark;   ///< likewise
    };

    ImportKind kind = ImportKind::Customers;
    std::vector<Column> columns;
    TableOptions table;                                      ///< what a person said of the file, apart from its sheet
    std::optional<ImportDecisions::PastRewards> pastRewards; ///< decided for such lists; no columns depend on it
};

/// How the columns of a table are matched now.
ColumnMatching matchingOf(const TableProfile& profile);

/// Matches the columns as it says; those it does not know stay as they are. What the choices say of dates and decimals
/// is stronger. Of two columns with one header the first is
/// the first.
void applyMatching(TableProfile& profile, const ColumnMatching& matching, const ImportChoices& choices);

/// Equal for lists with the same headers, whatever their order; empty where there are none.
QString headerFingerprint(const QStringList& headers);

/// A JSON document, readable and stable.
QByteArray toJson(const ColumnMatching& matching);
/// Fails with one sentence where the text is not such a document.
Result<ColumnMatching> matchingFromJson(const QByteArray& json);

/// "customers", "referrals", "sales": as the command line, files and the book name the kinds.
QString kindKey(ImportKind kind);
std::optional<ImportKind> kindOfKey(const QString& key);

} // namespace vouchwell
