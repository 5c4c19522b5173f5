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

/// The new files of the folder, by name: spreadsheets whose columns were imported as sales before, or say for sure who
/// bought what and when. A file that has just changed may still be written and waits for the next look, as do files
/// that cannot be read. Refused where there is no such folder.
Result<std::vector<NewSalesFile>> newSalesFiles(Book& book, const QString& folder);
/// The import of such a file.
ImportRequest requestFor(const Book& book, const NewSalesFile& file);

} // namespace vouchwell
