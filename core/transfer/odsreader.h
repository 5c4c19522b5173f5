#pragma once

#include "core/transfer/odssheet.h"
#include "core/transfer/workbookreader.h"
#include "core/transfer/ziparchive.h"

namespace vouchwell {

/// Reads one table of an OpenDocument spreadsheet (ODS) while it is inflated.
class OdsReader final : public WorkbookReader
{
public:
    /// Chooses the sheet named in the options, else the first visible one. The sheets behind it are known at the end.
    static Result<std::unique_ptr<RowSource>> open(ZipArchive archive, const QString& fileName,
                                                   const TableOptions& options);
    /// True when the archive says that it is an OpenDocument file.
    static bool isOpenDocument(ZipArchive& archive);

private:
    OdsReader(ZipArchive archive, const QString& fileName);

    std::optional<Failure> start(const TableOptions& options) override;
    bool readMore() override;
    SheetRows& rows() override { return m_sheet->rows(); }
    void addWarnings() override;
    double readShare() const override { return m_parser->progress(); }

    void checkManifest();
    void openContent(const QString& wanted);

    ZipArchive m_archive;
    std::unique_ptr<OdsSheet> m_sheet;
    std::unique_ptr<XmlParser> m_parser;
    bool m_isAtEnd = false;
};

} // namespace vouchwell
