#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "app/cli/tableoptions.h"
#include "core/transfer/rowsource.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace vouchwell::cli {

namespace {

class SheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct SheetRequest
{
    QString path;
    TableOptions table;
    qint64 mostRows = 0; ///< 0: all of them
};

void write(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

/// The row up to its last cell with content.
QStringList withoutEmptyEnd(QStringList cells)
{
    while (!cells.isEmpty() && cells.back().isEmpty())
        cells.removeLast();
    return cells;
}

/// Reads the file row by row from the header on; rows that are not in the file come as empty ones, so that the n-th is
/// row n of the file, or the n-th from the header. Blank rows at the end are no rows. Returns how it was read.
TableFacts readSheet(const SheetRequest& request, const std::function<void(const QStringList&)>& onRow)
{
    const std::unique_ptr<RowSource> source = valueOf(openTable(request.path, request.table));
    SheetRow row;
    const qint64 before = std::max<qint64>(request.table.headerRow.value_or(0) - 1, 0);
    qint64 last = 0;
    while ((request.mostRows == 0 || last < request.mostRows) && source->next(row)) {
        const QStringList cells = withoutEmptyEnd(row.cells);
        const qint64 number = row.number - before;
        if (cells.isEmpty() || number < 1)
            continue;
        for (++last; last < number && last != request.mostRows; ++last)
            onRow({});
        onRow(last >= number ? cells : QStringList());
    }
    if (source->failure() != nullptr)
        throw CommandError{Failed, source->failure()->text};
    return source->facts();
}

QString formatName(TableFacts::Format format)
{
    switch (format) {
    case TableFacts::Format::Csv: return QStringLiteral("csv");
    case TableFacts::Format::Xlsx: return QStringLiteral("xlsx");
    case TableFacts::Format::Ods: return QStringLiteral("ods");
    case TableFacts::Format::Xls: return QStringLiteral("xls");
    case TableFacts::Format::VCard: return QStringLiteral("vcard");
    }
    Q_UNREACHABLE();
    return QString();
}

/// The members of an object without its braces.
QByteArray membersOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

QByteArray asJson(const TableFacts& facts)
{
    QJsonArray sheets;
    QJsonArray hidden;
    for (const SheetInfo& sheet : facts.sheets) {
        sheets.append(sheet.name);
        if (sheet.isHidden)
            hidden.append(sheet.name);
    }
    return membersOf({{QStringLiteral("format"), formatName(facts.format)},
                      {QStringLiteral("sheets"), sheets},
                      {QStringLiteral("hidden_sheets"), hidden},
                      {QStringLiteral("sheet"), facts.sheet},
                      {QStringLiteral("encoding"), facts.encoding},
                      {QStringLiteral("delimiter"), facts.separator.isNull() ? QString() : QString(facts.separator)},
                      {QStringLiteral("warnings"), QJsonArray::fromStringList(facts.warnings)}});
}

void printJson(const SheetRequest& request, const TableFacts& facts)
{
    write("{" + asJson(facts) + ",\"rows\":[");
    bool isFirst = true;
    readSheet(request, [&](const QStringList& cells) {
        write((isFirst ? "" : ",") + QJsonDocument(QJsonArray::fromStringList(cells)).toJson(QJsonDocument::Compact));
        isFirst = false;
    });
    write("]}\n");
}

/// A cell on one line: what would look like the end of a cell or row is shown as an escape.
QString shownCell(QString cell)
{
    cell.replace(u'\\', QLatin1String("\\\\"));
    cell.replace(u'\t', QLatin1String("\\t"));
    cell.replace(u'\r', QLatin1String("\\r"));
    return cell.replace(u'\n', QLatin1String("\\n"));
}

void printLines(const SheetRequest& request, const TableFacts& facts)
{
    for (const SheetInfo& sheet : facts.sheets) {
        const QString title = sheet.isHidden ? SheetTexts::tr("Sheet: %1 (hidden)") : SheetTexts::tr("Sheet: %1");
        print(title.arg(sheet.name));
    }
    if (!facts.sheet.isEmpty())
        print(SheetTexts::tr("Read from the sheet “%1”.").arg(facts.sheet));
    if (!facts.encoding.isEmpty())
        print(SheetTexts::tr("Encoding: %1").arg(facts.encoding));
    if (!facts.separator.isNull())
        print(SheetTexts::tr("Separated by: %1").arg(shownCell(facts.separator)));
    for (const QString& warning : facts.warnings)
        print(SheetTexts::tr("Warning: %1").arg(warning));
    readSheet(request, [](const QStringList& cells) {
        QStringList shown;
        for (const QString& cell : cells)
            shown += shownCell(cell);
        print(shown.join(u'\t'));
    });
}

} // namespace

void showSheet(const QStringList& arguments)
{
    std::vector<CommandLine::Option> options = tableOptions();
    options.push_back({QStringLiteral("rows"), QStringLiteral("N"), SheetTexts::tr("Print the first rows only.")});
    options.push_back(jsonOption());
    CommandLine line(QStringLiteral("sheet"), {QStringLiteral("FILE")}, options);
    line.parse(arguments);
    SheetRequest request;
    request.path = line.positional(0);
    request.table = tableOptionsOf(line);
    request.mostRows = line.number(QStringLiteral("rows"), 0);
    // Read twice: the warnings are known at the end, and of a file that is damaged nothing is printed.
    const TableFacts facts = readSheet(request, [](const QStringList&) {});
    if (line.isSet(kJson))
        printJson(request, facts);
    else
        printLines(request, facts);
}

} // namespace vouchwell::cli
