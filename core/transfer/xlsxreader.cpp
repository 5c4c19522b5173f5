#include "core/transfer/xlsxreader.h"

namespace vouchwell {

XlsxReader::XlsxReader(ZipArchive archive, const QString& fileName)
    : WorkbookReader(TableFacts::Format::Xlsx, fileName), m_archive(std::move(archive))
{
}

Result<std::unique_ptr<RowSource>> XlsxReader::open(ZipArchive archive, const QString& fileName,
                                                    const TableOptions& options)
{
    return started(std::unique_ptr<WorkbookReader>(new XlsxReader(std::move(archive), fileName)), options);
}

std::optional<Failure> XlsxReader::start(const TableOptions& options)
{
    const XlsxWorkbook workbook = readXlsxWorkbook(m_archive);
    for (const XlsxWorkbook::Sheet& sheet : workbook.sheets)
        m_facts.sheets.push_back(sheet.info);
    const std::optional<size_t> chosen = chosenSheet(options.sheet);
    if (!chosen)
        return unknownSheet(options.sheet);
    const XlsxWorkbook::Sheet& sheet = workbook.sheets[*chosen];
    m_facts.sheet = sheet.info.name;
    if (workbook.hasMacros)
        warnOfMacros();
    m_styles.read(m_archive, workbook.stylesPart);
    m_strings.read(m_archive, workbook.sharedStringsPart);
    m_sheet = std::make_unique<XlsxSheet>(m_strings, m_styles, workbook.is1904);
    m_parser = std::make_unique<XmlParser>(m_archive.part(sheet.part), *m_sheet);
    return std::nullopt;
}

void XlsxReader::addWarnings()
{
    if (!m_sheet->badReferences().isEmpty())
        warn(tr("Rows or cells with impossible places were left out or moved: %1.")
                 .arg(m_sheet->badReferences().text()));
    warnOfBadStrings(m_sheet->badStrings());
    warnOfEmptyFormulas(m_sheet->emptyFormulas());
    warnOfHiddenRows(m_sheet->hiddenRows());
}

} // namespace vouchwell
