#pragma once

#include "core/transfer/rowsource.h"
#include "core/transfer/ziparchive.h"

namespace vouchwell {

/// What the parts of an XLSX file that describe the others say.
struct XlsxWorkbook
{
    struct Sheet
    {
        SheetInfo info;
        QString part;
    };

    std::vector<Sheet> sheets; ///< worksheets only, in their order; chart sheets have no cells
    QString sharedStringsPart; ///< empty where the workbook has none
    QString stylesPart;
    bool is1904 = false; ///< days are counted from 1904-01-01
    bool hasMacros = false;
};

/// Follows the relationships from the root; falls back on the usual names where they are broken. Throws TableError.
XlsxWorkbook readXlsxWorkbook(ZipArchive& archive);

} // namespace vouchwell
