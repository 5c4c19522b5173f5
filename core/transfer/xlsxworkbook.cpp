#include "core/transfer/xlsxworkbook.h"

#include "core/transfer/xmlparser.h"

namespace vouchwell {

namespace {

constexpr size_t kMostSheets = 255;

struct Relationship
{
    QString id;
    QString type; ///< the last word of the type's address, the same in transitional and strict files
    QString target;
    bool isExternal = false;
};

class RelationshipHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const char** attributes) override
    {
        if (name != "Relationship")
            return;
        const QString type = QString::fromUtf8(attribute(attributes, "Type"));
        relationships.push_back({QString::fromUtf8(attribute(attributes, "Id")), type.mid(type.lastIndexOf(u'/') + 1),
                                 QString::fromUtf8(attribute(attributes, "Target")),
                                 qstrcmp(attribute(attributes, "TargetMode"), "External") == 0});
    }
    void endElement(std::string_view) override {}

    std::vector<Relationship> relationships;
};

class ContentTypesHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const char** attributes) override
    {
        if (name != "Override" && name != "Default")
            return;
        const QString type = QString::fromUtf8(attribute(attributes, "ContentType"));
        if (type.contains(QLatin1String("sheet.binary.")))
            isBinary = true;
        else if (type.contains(QLatin1String("wordprocessingml")) || type.contains(QLatin1String("presentationml")))
            isOtherOffice = true;
        if (type.endsWith(QLatin1String("main+xml")) && workbook.isEmpty() && name == "Override" &&
            (type.contains(QLatin1String("spreadsheetml")) || type.contains(QLatin1String("ms-excel"))))
            workbook = QString::fromUtf8(attribute(attributes, "PartName"));
    }
    void endElement(std::string_view) override {}

    QString workbook;
    bool isBinary = false;
    bool isOtherOffice = false;
};

class WorkbookHandler final : public XmlHandler
{
public:
    struct Sheet
    {
        SheetInfo info;
        QString relation;
    };

    void startElement(std::string_view name, const char** attributes) override
    {
        if (name == "workbookPr") {
            const QByteArrayView value(attribute(attributes, "date1904"));
            // Extensions repeat the element without the attribute.
            is1904 = is1904 || value == "1" || value == "true" || value == "on";
        } else if (name == "sheet") {
            const QByteArrayView state(attribute(attributes, "state"));
            const bool isHidden = state == "hidden" || state == "veryHidden";
            sheets.push_back({{QString::fromUtf8(attribute(attributes, "name")), isHidden},
                              QString::fromUtf8(attribute(attributes, "id"))});
            if (sheets.size() > kMostSheets)
                fail(TableProblem::TooLarge);
        }
    }
    void endElement(std::string_view) override {}

    std::vector<Sheet> sheets;
    bool is1904 = false;
};

QString partFolder(const QString& part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

/// A target is absolute, or relative to the folder of the part it belongs to; ".." never leaves the archive.
QString resolvedPart(const QString& folder, QString target)
{
    target.replace(u'\\', u'/');
    const QString path = target.startsWith(u'/') ? target : folder + target;
    QStringList steps;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString& step : parts) {
        if (step == QLatin1String("..")) {
            if (!steps.isEmpty())
                steps.removeLast();
        } else if (step != QLatin1String(".")) {
            steps += step;
        }
    }
    return steps.join(u'/');
}

std::vector<Relationship> relationshipsOf(ZipArchive& archive, const QString& part)
{
    const QString folder = partFolder(part);
    const QString name = folder + QLatin1String("_rels/") + part.mid(folder.size()) + QLatin1String(".rels");
    if (!archive.contains(name))
        return {};
    RelationshipHandler handler;
    XmlParser(archive.part(name), handler).parseAll();
    for (Relationship& relationship : handler.relationships)
        relationship.target = resolvedPart(folder, relationship.target);
    return std::move(handler.relationships);
}

QString targetOfType(const std::vector<Relationship>& relationships, QLatin1String type)
{
    for (const Relationship& relationship : relationships) {
        if (relationship.type == type && !relationship.isExternal)
            return relationship.target;
    }
    return QString();
}

QString findWorkbookPart(ZipArchive& archive)
{
    ContentTypesHandler types;
    XmlParser(archive.part(QStringLiteral("[Content_Types].xml")), types).parseAll();
    const QString related = targetOfType(relationshipsOf(archive, QString()), QLatin1String("officeDocument"));
    if (types.isBinary)
        throw TableError{TableProblem::BinaryWorkbook};
    if (types.isOtherOffice && types.workbook.isEmpty())
        throw TableError{TableProblem::OtherOfficeFile};
    for (const QString& part : {related, resolvedPart(QString(), types.workbook), QStringLiteral("xl/workbook.xml"),
                                QStringLiteral("workbook.xml")}) {
        if (!part.isEmpty() && archive.contains(part))
            return part;
    }
    throw TableError{TableProblem::NotAWorkbook};
}

/// The part of that type, or the one of the usual name; empty where there is neither.
QString partOrUsual(const ZipArchive& archive, const QString& related, const QString& usual)
{
    if (!related.isEmpty() && archive.contains(related))
        return related;
    return archive.contains(usual) ? usual : QString();
}

void addSheets(XlsxWorkbook& workbook, const ZipArchive& archive, const std::vector<WorkbookHandler::Sheet>& listed,
               const std::vector<Relationship>& relationships)
{
    for (const WorkbookHandler::Sheet& sheet : listed) {
        for (const Relationship& relationship : relationships) {
            if (relationship.id != sheet.relation || relationship.type != QLatin1String("worksheet"))
                continue;
            if (!archive.contains(relationship.target))
                throw TableError{TableProblem::Damaged};
            workbook.sheets.push_back({sheet.info, relationship.target});
            break;
        }
    }
}

} // namespace

XlsxWorkbook readXlsxWorkbook(ZipArchive& archive)
{
    if (!archive.contains(QStringLiteral("[Content_Types].xml")))
        throw TableError{TableProblem::NotAWorkbook};
    const QString part = findWorkbookPart(archive);
    const QString folder = partFolder(part);
    WorkbookHandler handler;
    XmlParser(archive.part(part), handler).parseAll();
    const std::vector<Relationship> relationships = relationshipsOf(archive, part);

    XlsxWorkbook workbook;
    workbook.is1904 = handler.is1904;
    workbook.hasMacros = archive.contains(folder + QLatin1String("vbaProject.bin"));
    workbook.sharedStringsPart = partOrUsual(archive, targetOfType(relationships, QLatin1String("sharedStrings")),
                                             folder + QLatin1String("sharedStrings.xml"));
    workbook.stylesPart = partOrUsual(archive, targetOfType(relationships, QLatin1String("styles")),
                                      folder + QLatin1String("styles.xml"));
    addSheets(workbook, archive, handler.sheets, relationships);
    if (workbook.sheets.empty())
        throw TableError{TableProblem::NoSheet};
    return workbook;
}

} // namespace vouchwell
