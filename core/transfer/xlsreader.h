#pragma once

#include "core/transfer/workbookreader.h"
#include "core/transfer/xlssheet.h"

namespace vouchwell {

/// Reads one sheet of an Excel 97 to 2003 workbook (XLS; also those of Excel 5 and 95).
class XlsReader final : public WorkbookReader
{
public:
    /// Chooses the sheet named in the options, else the first visible one. The device holds a compound file or,
    /// without one around it, the stream of the workbook.
    static Result<std::unique_ptr<RowSource>> open(std::shared_ptr<QIODevice> device, const QString& fileName,
                                                   const TableOptions& options);

private:
    XlsReader(std::shared_ptr<QIODevice> device, const QString& fileName);

    std::optional<Failure> start(const TableOptions& options) override;
    bool readMore() override { return m_sheet->readMore(); }
    SheetRows& rows() override { return m_sheet->rows(); }
    void addWarnings() override;
    double readShare() const override { return m_records->progress(); }

    OleStream openStream();

    std::shared_ptr<QIODevice> m_device;
    std::unique_ptr<BiffRecords> m_records;
    XlsWorkbook m_workbook;
    std::unique_ptr<XlsSheet> m_sheet;
};

} // namespace vouchwell
