#pragma once

#include "core/transfer/workbookreader.h"
#include "core/transfer/xlsxsheet.h"
#include "core/transfer/xlsxworkbook.h"

namespace vouchwell {

/// Reads one sheet of an XLSX workbook while it is inflated. Shared strings and styles are in memory, rows are not.
class XlsxReader final : public WorkbookReader
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)

public:
    /// Chooses the sheet named in the options, else the first visible one.
    static Result<std::unique_ptr<RowSource>> open(ZipArchive archive, const QString& fileName,
                                                   const TableOptions& options);

private:
    XlsxReader(ZipArchive archive, const QString& fileName);

    std::optional<Failure> start(const TableOptions& options) override;
    bool readMore() override { return m_parser->parseBlock(); }
    SheetRows& rows() override { return m_sheet->rows(); }
    void addWarnings() override;
    double readShare() const override { return m_parser->progress(); }

    ZipArchive m_archive;
    SharedStrings m_strings;
    XlsxStyles m_styles;
    std::unique_ptr<XlsxSheet> m_sheet;
    std::unique_ptr<XmlParser> m_parser;
};

} // namespace vouchwell
