#pragma once

#include "core/actions/importfile.h"
#include "core/storage/importstore.h"

#include <QLocale>

namespace vouchwell::ui {

/// The sentences of the import page, made from what was read and counted.
QString importKindTitle(ImportKind kind);
QString encodingTitle(const QString& encoding);
QString separatorTitle(QChar separator);
/// "Recognised as an export of Shopify orders."; empty where the program is not known.
QString recognisedSentence(const TableProfile& profile);
/// What the list still lacks before its rows can be used; empty where nothing.
QString stillNeeded(const TableProfile& profile);
/// How many friends become customers by it.
qint64 newCustomersOf(const ImportSummary& summary);
/// What the import will do, for its button: "Import 5 customers and 3 referrals".
QString importButtonText(ImportKind kind, const ImportSummary& summary, const QLocale& locale);
/// "Added 5, updated 0, unchanged 1, skipped 0 – 6 rows in all. 3 referrals were recorded."
QString outcomeSentence(const ImportSummary& summary, const QLocale& locale);
/// "€310.00 were added to what is owed."; empty where nothing changed.
QString owedSentence(const ImportSummary& summary, const Currency& currency, const QLocale& locale);

} // namespace vouchwell::ui
