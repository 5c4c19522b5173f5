#include "core/transfer/xlsreader.h"

namespace vouchwell {

XlsReader::XlsReader(std::shared_ptr<QIODevice> device, const QString& fileName)
    : WorkbookReader(TableFacts::Format::Xls, fileName), m_device(std::move(device))
{
}

Result<std::unique_ptr<RowSource>> XlsReader::open(std::shared_ptr<QIODevice> device, const QString& fileName,
                                                   const TableOptions& options)
{
    return started(std::unique_ptr<WorkbookReader>(new XlsReader(std::move(device), fileName)), options);
}

OleStream XlsReader::openStream()
{
    m_device->seek(0);
    if (!m_device->peek(4).startsWith("\xD0\xCF\x11\xE0"))
        return OleStream(m_device);
    const OleFile file(m_device);
    if (file.contains(QLatin1String("EncryptedPackage")))
        throw TableError{TableProblem::Protected};
    if (file.contains(QLatin1String("_VBA_PROJECT_CUR")) || file.contains(QLatin1String("_VBA_PROJECT")))
        warnOfMacros();
    // A file for both Excel 95 and 97 holds two; the younger one knows all letters.
    for (const QLatin1String name : {QLatin1String("Workbook"), QLatin1String("Book")}) {
        if (file.contains(name))
            return file.stream(name);
    }
    throw TableError{TableProblem::OtherOfficeFile};
}

std::optional<Failure> XlsReader::start(const TableOptions& options)
{
    m_records = std::make_unique<BiffRecords>(openStream());
    m_workbook = readXlsWorkbook(*m_records);
    for (const XlsWorkbook::Sheet& sheet : m_workbook.sheets)
        m_facts.sheets.push_back(sheet.info);
    const std::optional<size_t> chosen = chosenSheet(options.sheet);
    if (!chosen)
        return unknownSheet(options.sheet);
    const XlsWorkbook::Sheet& sheet = m_workbook.sheets[*chosen];
    m_facts.sheet = sheet.info.name;
    m_sheet = std::make_unique<XlsSheet>(*m_records, m_workbook, sheet.position);
    return std::nullopt;
}

void XlsReader::addWarnings()
{
    warnOfBadStrings(m_sheet->badStrings());
    warnOfHiddenRows(m_sheet->hiddenRows());
}

} // namespace vouchwell
