#pragma once

#include "core/actions/importfile.h"

namespace vouchwell {

/// A file of a watched folder that looks like the sales of a till, and whose content no import has had.
struct NewSalesFile
{
    QString path;
    QString hash;         ///< of its content: a file is offered once
    TableProfile profile; ///< as it would be imported
};

/// The files that a till may write: "*.csv", "*.xlsx", ...
QStringList tillFilePatterns();
/// A sentence where there is no such folder.
Result<Done> checkFolder(const QString& folder);
/// Nothing where the file is something else than sales, or its content was imported before. Fails with one sentence
/// where it cannot be read.
Result<std::optional<NewSalesFile>> newSalesFile(Book& book, const QString& path);
/// The new files of the folder, by name: spreadsheets whose columns were imported as sales before, or say for sure who
/// bought what and when. A file that has just changed may still be written and waits for the next look, as do files
/// that cannot be read. Refused where there is no such folder.
Result<std::vector<NewSalesFile>> newSalesFiles(Book& book, const QString& folder);
/// The import of such a file.
ImportRequest requestFor(const Book& book, const NewSalesFile& file);

} // namespace vouchwell
