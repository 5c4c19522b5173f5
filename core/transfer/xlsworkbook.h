#pragma once

#include "core/transfer/biffrecords.h"
#include "core/transfer/numberstyle.h"
#include "core/transfer/rowsource.h"
#include "core/transfer/sharedstrings.h"

namespace vouchwell {

/// What the beginning of an XLS stream says about the sheets behind it.
struct XlsWorkbook
{
    struct Sheet
    {
        SheetInfo info;
        qint64 position = 0; ///< in the stream
    };

    std::vector<Sheet> sheets; ///< worksheets only, in their order
    SharedStrings strings;
    std::vector<NumberStyle> styles; ///< by the index that cells carry
    bool is1904 = false;
};

/// Reads the records before the sheets, and tells `records` how its texts are written. Throws TableError.
XlsWorkbook readXlsWorkbook(BiffRecords& records);

} // namespace vouchwell
