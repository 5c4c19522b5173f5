#include "core/transfer/csvreader.h"
#include "core/transfer/filekind.h"
#include "core/transfer/odsreader.h"
#include "core/transfer/rowsource.h"
#include "core/transfer/vcardreader.h"
#include "core/transfer/xlsreader.h"
#include "core/transfer/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace vouchwell {

namespace {

constexpr qint64 kLargestTableFile = 200LL * 1024 * 1024;
constexpr qsizetype kSniffedBytes = 4096;

/// Names one kind of file that is no table, for the person who chose it.
class TableOpener
{
    Q_DECLARE_TR_FUNCTIONS(OpenTable)

public:
    TableOpener(const QString& path, const TableOptions& options)
        : m_path(path), m_options(options), m_info(path), m_name(m_info.fileName())
    {
    }

    Result<std::unique_ptr<RowSource>> open();

private:
    std::optional<Failure> checkPlace() const;
    Failure refusalOf(FileKind kind) const;
    Result<std::unique_ptr<RowSource>> openArchive() const;
    bool isNamedLikeArchive() const;
    Failure refused(const QString& sentence) const { return {Failure::Kind::Refused, sentence.arg(m_name)}; }

    QString m_path;
    const TableOptions& m_options;
    QFileInfo m_info;
    QString m_name;
};

std::optional<Failure> TableOpener::checkPlace() const
{
    if (!m_info.exists())
        return Failure{Failure::Kind::NotFound, tr("There is no file “%1”. Choose it again.").arg(m_path)};
    if (m_info.isDir())
        return refused(tr("“%1” is a folder. Choose a CSV or XLSX file in it."));
    if (!m_info.isFile())
        return refused(tr("“%1” is a device or pipe, not a file. Choose a CSV or XLSX file."));
    if (m_info.size() > kLargestTableFile)
        return refused(tr("“%1” is larger than 200 MB. Split it into smaller files."));
    return std::nullopt;
}

Failure TableOpener::refusalOf(FileKind kind) const
{
    switch (kind) {
    case FileKind::Pdf: return refused(tr("“%1” is a PDF document. Ask for the list as CSV or XLSX."));
    case FileKind::Picture: return refused(tr("“%1” is a picture. Ask for the list as CSV or XLSX."));
    case FileKind::Compressed: return refused(tr("“%1” is a compressed file. Unpack it and choose the table inside."));
    case FileKind::Html:
        return refused(tr("“%1” is a web page. Open it in a spreadsheet program and save it as XLSX or CSV."));
    case FileKind::Xml:
        return refused(tr("“%1” is an XML document. Open it in a spreadsheet program and save it as XLSX or CSV."));
    case FileKind::RichText: return refused(tr("“%1” is a text document. Ask for the list as CSV or XLSX."));
    case FileKind::Database: return refused(tr("“%1” is a database. Export the table from it as CSV."));
    case FileKind::Media: return refused(tr("“%1” is a sound, film or picture. Ask for the list as CSV or XLSX."));
    case FileKind::Text:
    case FileKind::VCard:
    case FileKind::Zip:
    case FileKind::OldWorkbook: break;
    }
    Q_UNREACHABLE();
    return Failure();
}

Result<std::unique_ptr<RowSource>> TableOpener::openArchive() const
{
    try {
        ZipArchive archive = ZipArchive::openFile(m_path);
        if (archive.contains(QStringLiteral("[Content_Types].xml")))
            return XlsxReader::open(std::move(archive), m_name, m_options);
        if (OdsReader::isOpenDocument(archive))
            return OdsReader::open(std::move(archive), m_name, m_options);
        return tableFailure(TableProblem::NotAWorkbook, m_name);
    } catch (const TableError& error) {
        return tableFailure(error.problem, m_name);
    }
}

/// Text under the name of a packed workbook is what is left of one, or an error page; never a list to trust.
bool TableOpener::isNamedLikeArchive() const
{
    const QString suffix = m_info.suffix().toLower();
    return suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm") || suffix == QLatin1String("ods");
}

Result<std::unique_ptr<RowSource>> TableOpener::open()
{
    if (const std::optional<Failure> failure = checkPlace())
        return *failure;
    auto file = std::make_unique<QFile>(m_path);
    if (!file->open(QIODevice::ReadOnly))
        return Failure{Failure::Kind::Unreadable, tr("“%1” could not be opened: %2").arg(m_name, file->errorString())};
    const FileKind kind = fileKindOf(file->read(kSniffedBytes));
    switch (kind) {
    case FileKind::Text:
        if (file->size() > 0 && isNamedLikeArchive())
            return refused(tr("“%1” is named like a workbook but holds other data: it is damaged, or it has a wrong "
                              "name. If it is a table of text, give it a name that ends in .csv."));
        return CsvReader::open(std::move(file), m_name, m_options);
    case FileKind::VCard: return VCardReader::open(std::move(file), m_name, m_options);
    case FileKind::Zip: return openArchive();
    case FileKind::OldWorkbook: return XlsReader::open(std::move(file), m_name, m_options);
    default: return refusalOf(kind);
    }
}

} // namespace

TableOptions merged(const TableOptions& said, const TableOptions& known)
{
    TableOptions both = said;
    if (both.sheet.isEmpty())
        both.sheet = known.sheet;
    if (both.encoding.isEmpty())
        both.encoding = known.encoding;
    if (both.separator.isNull())
        both.separator = known.separator;
    if (!both.headerRow)
        both.headerRow = known.headerRow;
    if (!both.areSumsRows)
        both.areSumsRows = known.areSumsRows;
    return both;
}

Result<std::unique_ptr<RowSource>> openTable(const QString& path, const TableOptions& options)
{
    return TableOpener(path, options).open();
}

} // namespace vouchwell
