#include "core/transfer/xlsxreader.h"

namespace vouchwell {

XlsxReader::XlsxReader(ZipArchive archive, QString fileName)
    : m_archive(std::move(archive)), m_fileName(std::move(fileName))
{
    m_facts.format = TableFacts::Format::Xlsx;
}

Result<std::unique_ptr<RowSource>> XlsxReader::open(ZipArchive archive, const QString& fileName,
                                                    const TableOptions& options)
{
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(archive), fileName));
    try {
        if (std::optional<Failure> failure = reader->start(options))
            return std::move(*failure);
    } catch (const TableError& error) {
        return tableFailure(error.problem, fileName);
    }
    return std::unique_ptr<RowSource>(std::move(reader));
}

std::optional<Failure> XlsxReader::start(const TableOptions& options)
{
    const XlsxWorkbook workbook = readXlsxWorkbook(m_archive);
    for (const XlsxWorkbook::Sheet& sheet : workbook.sheets)
        m_facts.sheets.push_back(sheet.info);
    const XlsxWorkbook::Sheet* const sheet = chosenSheet(workbook, options.sheet);
    if (sheet == nullptr)
        return unknownSheet(options.sheet);
    m_facts.sheet = sheet->info.name;
    if (workbook.hasMacros)
        m_facts.warnings += tr("The file holds macros; they are ignored.");
    m_styles.read(m_archive, workbook.stylesPart);
    m_strings.read(m_archive, workbook.sharedStringsPart);
    m_sheet = std::make_unique<XlsxSheet>(m_strings, m_styles, workbook.is1904);
    m_parser = std::make_unique<XmlParser>(m_archive.part(sheet->part), *m_sheet);
    return std::nullopt;
}

const XlsxWorkbook::Sheet* XlsxReader::chosenSheet(const XlsxWorkbook& workbook, const QString& name) const
{
    for (const XlsxWorkbook::Sheet& sheet : workbook.sheets) {
        if (name.isEmpty() ? !sheet.info.isHidden : sheet.info.name == name)
            return &sheet;
    }
    return name.isEmpty() ? &workbook.sheets.front() : nullptr;
}

Failure XlsxReader::unknownSheet(const QString& name) const
{
    QStringList names;
    for (const SheetInfo& sheet : m_facts.sheets)
        names += sheet.name;
    return {
        Failure::Kind::NotFound,
        tr("“%1” has no sheet named “%2”. Its sheets are: %3.").arg(m_fileName, name, names.join(QLatin1String(", ")))};
}

bool XlsxReader::next(SheetRow& row)
{
    if (m_failure)
        return false;
    try {
        while (!m_sheet->takeRow(row)) {
            if (m_hasEnded)
                return false;
            m_hasEnded = !m_parser->parseBlock();
            if (m_hasEnded)
                finish();
        }
        return true;
    } catch (const TableError& error) {
        m_failure = tableFailure(error.problem, m_fileName);
        m_hasEnded = true;
        return false;
    }
}

void XlsxReader::finish()
{
    QStringList& warnings = m_facts.warnings;
    if (!m_sheet->badReferences().isEmpty())
        warnings +=
            tr("Rows or cells with impossible places were left out or moved: %1.").arg(m_sheet->badReferences().text());
    if (!m_sheet->badStrings().isEmpty())
        warnings += tr("These cells point to texts that are not in the file; they were left empty: %1.")
                        .arg(m_sheet->badStrings().text());
    if (!m_sheet->emptyFormulas().isEmpty())
        warnings += tr("These cells hold formulas without a stored result; they are empty: %1.")
                        .arg(m_sheet->emptyFormulas().text());
}

} // namespace vouchwell
