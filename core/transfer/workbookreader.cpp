#include "core/transfer/workbookreader.h"

namespace vouchwell {

WorkbookReader::WorkbookReader(TableFacts::Format format, QString fileName) : m_fileName(std::move(fileName))
{
    m_facts.format = format;
}

Result<std::unique_ptr<RowSource>> WorkbookReader::started(std::unique_ptr<WorkbookReader> reader,
                                                           const TableOptions& options)
{
    try {
        if (std::optional<Failure> failure = reader->start(options))
            return std::move(*failure);
    } catch (const TableError& error) {
        return tableFailure(error.problem, reader->fileName());
    }
    return std::unique_ptr<RowSource>(std::move(reader));
}

bool WorkbookReader::next(SheetRow& row)
{
    if (m_failure)
        return false;
    try {
        while (!rows().take(row)) {
            if (m_hasEnded)
                return false;
            m_hasEnded = !readMore();
            if (m_hasEnded)
                addWarnings();
        }
        return true;
    } catch (const TableError& error) {
        m_failure = tableFailure(error.problem, m_fileName);
        m_hasEnded = true;
        return false;
    }
}

std::optional<size_t> WorkbookReader::chosenSheet(const QString& name) const
{
    const std::vector<SheetInfo>& sheets = m_facts.sheets;
    for (size_t i = 0; i < sheets.size(); ++i) {
        if (name.isEmpty() ? !sheets[i].isHidden : sheets[i].name == name)
            return i;
    }
    return name.isEmpty() && !sheets.empty() ? std::optional<size_t>(0) : std::nullopt;
}

Failure WorkbookReader::unknownSheet(const QString& name) const
{
    QStringList names;
    for (const SheetInfo& sheet : m_facts.sheets)
        names += sheet.name;
    return {
        Failure::Kind::NotFound,
        tr("“%1” has no sheet named “%2”. Its sheets are: %3.").arg(m_fileName, name, names.join(QLatin1String(", ")))};
}

void WorkbookReader::warnOfMacros()
{
    warn(tr("The file holds macros; they are ignored."));
}

void WorkbookReader::warnOfBadStrings(const PlaceList& cells)
{
    if (!cells.isEmpty())
        warn(tr("These cells point to texts that are not in the file; they were left empty: %1.").arg(cells.text()));
}

void WorkbookReader::warnOfHiddenRows(int count)
{
    if (count > 0)
        warn(tr("%n hidden row(s) were read like the others.", nullptr, count));
}

void WorkbookReader::warnOfEmptyFormulas(const PlaceList& cells)
{
    if (!cells.isEmpty())
        warn(tr("These cells hold formulas without a stored result; they are empty: %1.").arg(cells.text()));
}

} // namespace vouchwell
