#include "core/transfer/odsreader.h"

namespace vouchwell {

namespace {

const QString kManifestPart = QStringLiteral("META-INF/manifest.xml");
const QString kContentPart = QStringLiteral("content.xml");
const QString kMimeTypePart = QStringLiteral("mimetype");

/// Says whether parts are encrypted; their names and sizes stay readable, their content does not.
class ManifestHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const char**) override
    {
        isEncrypted = isEncrypted || name == "encryption-data";
    }
    void endElement(std::string_view) override {}

    bool isEncrypted = false;
};

} // namespace

OdsReader::OdsReader(ZipArchive archive, const QString& fileName)
    : WorkbookReader(TableFacts::Format::Ods, fileName), m_archive(std::move(archive))
{
}

Result<std::unique_ptr<RowSource>> OdsReader::open(ZipArchive archive, const QString& fileName,
                                                   const TableOptions& options)
{
    return started(std::unique_ptr<WorkbookReader>(new OdsReader(std::move(archive), fileName)), options);
}

bool OdsReader::isOpenDocument(ZipArchive& archive)
{
    if (archive.contains(kMimeTypePart) &&
        archive.beginning(kMimeTypePart, 128).startsWith("application/vnd.oasis.opendocument."))
        return true;
    return archive.contains(kManifestPart) || archive.contains(kContentPart);
}

void OdsReader::checkManifest()
{
    if (!m_archive.contains(kManifestPart))
        return;
    ManifestHandler manifest;
    XmlParser(m_archive.part(kManifestPart), manifest).parseAll();
    if (manifest.isEncrypted)
        throw TableError{TableProblem::Protected};
}

void OdsReader::openContent(const QString& wanted)
{
    m_sheet = std::make_unique<OdsSheet>(wanted);
    m_parser = std::make_unique<XmlParser>(m_archive.part(kContentPart), *m_sheet);
    m_isAtEnd = false;
    while (!m_sheet->chosen() && !m_isAtEnd)
        m_isAtEnd = !m_parser->parseBlock();
    m_facts.sheets = m_sheet->sheets();
}

std::optional<Failure> OdsReader::start(const TableOptions& options)
{
    checkManifest();
    openContent(options.sheet);
    if (!m_sheet->isSpreadsheet())
        throw TableError{TableProblem::OtherOfficeFile};
    if (m_sheet->sheets().empty())
        throw TableError{TableProblem::NoSheet};
    if (!m_sheet->chosen() && !options.sheet.isEmpty())
        return unknownSheet(options.sheet);
    // All of them are hidden: the first one.
    if (!m_sheet->chosen())
        openContent(m_sheet->sheets().front().name);
    m_facts.sheet = m_facts.sheets[m_sheet->chosen().value()].name;
    if (m_archive.contains(QStringLiteral("Basic/script-lc.xml")))
        warnOfMacros();
    return std::nullopt;
}

bool OdsReader::readMore()
{
    m_isAtEnd = m_isAtEnd || !m_parser->parseBlock();
    return !m_isAtEnd;
}

void OdsReader::addWarnings()
{
    m_facts.sheets = m_sheet->sheets();
    warnOfEmptyFormulas(m_sheet->emptyFormulas());
    warnOfHiddenRows(m_sheet->hiddenRows());
}

} // namespace vouchwell
