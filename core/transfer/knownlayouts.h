#pragma once

#include "core/transfer/importfield.h"

#include <QStringList>

#include <vector>

namespace vouchwell {

/// What the amounts say where a document has several rows.
enum class DocumentAmount {
    Unknown,
    Total, ///< of the document, in each of its rows
    Lines, ///< of each row: they add up to the document
};

/// How a well-known program lays out a list that it exports, where the words of its headers alone would mislead
/// (Shopify calls the number of an order its name) or say nothing to us ("CONFIRM_TIME").
struct KnownLayout
{
    const char* program; ///< as its makers write it, with the list: "Shopify orders"
    ImportKind kind;
    DocumentAmount amounts; ///< in the column of the net amount
    const char* marks;      ///< headers that together no other list has; as foldKey writes them, separated by |
    const char* fields;     ///< header=field key, separated by |; headers that are not here go by their words
};

/// The layout of a table with these headers; null where none of ours fits.
const KnownLayout* knownLayout(const QStringList& headers);

/// What the layout says of each header; Extra where it says nothing.
std::vector<ImportField> fieldsIn(const KnownLayout& layout, const QStringList& headers);

} // namespace vouchwell
