#pragma once

#include "core/transfer/rowsource.h"
#include "core/transfer/xlsxsheet.h"
#include "core/transfer/xlsxworkbook.h"

#include <QCoreApplication>

#include <optional>

namespace vouchwell {

/// Reads one sheet of an XLSX workbook while it is inflated. Shared strings and styles are in memory, rows are not.
class XlsxReader final : public RowSource
{
    Q_DECLARE_TR_FUNCTIONS(XlsxReader)

public:
    /// Chooses the sheet named in the options, else the first visible one.
    static Result<std::unique_ptr<RowSource>> open(ZipArchive archive, const QString& fileName,
                                                   const TableOptions& options);

    bool next(SheetRow& row) override;
    const Failure* failure() const override { return m_failure ? &*m_failure : nullptr; }
    const TableFacts& facts() const override { return m_facts; }
    double progress() const override { return m_hasEnded ? 1.0 : m_parser->progress(); }

private:
    XlsxReader(ZipArchive archive, QString fileName);

    std::optional<Failure> start(const TableOptions& options);
    const XlsxWorkbook::Sheet* chosenSheet(const XlsxWorkbook& workbook, const QString& name) const;
    Failure unknownSheet(const QString& name) const;
    void finish();

    ZipArchive m_archive;
    QString m_fileName;
    TableFacts m_facts;
    SharedStrings m_strings;
    XlsxStyles m_styles;
    std::unique_ptr<XlsxSheet> m_sheet;
    std::unique_ptr<XmlParser> m_parser;
    std::optional<Failure> m_failure;
    bool m_hasEnded = false;
};

} // namespace vouchwell
