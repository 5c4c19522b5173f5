#include "app/cli/tableoptions.h"

#include "core/transfer/csvseparator.h"
#include "core/transfer/textencoding.h"

#include <QCoreApplication>

namespace vouchwell::cli {

namespace {

class TableTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString encodingOf(const CommandLine& line)
{
    const QString name = line.value(QStringLiteral("encoding"));
    if (line.isSet(QStringLiteral("encoding")) && !isKnownEncoding(name))
        throw CommandError{
            WrongUsage,
            TableTexts::tr("There is no encoding “%1”; try UTF-8, windows-1252 or another such name.").arg(name)};
    return name;
}

QChar separatorOf(const CommandLine& line)
{
    const QString text = line.value(QStringLiteral("separator"));
    const QChar separator = separatorNamed(text);
    if (line.isSet(QStringLiteral("separator")) && separator.isNull())
        throw CommandError{WrongUsage, TableTexts::tr("“%1” cannot separate values; try comma, semicolon, tab, bar or "
                                                      "a single character.")
                                           .arg(text)};
    return separator;
}

std::optional<qint64> headerRowOf(const CommandLine& line)
{
    if (!line.isSet(QStringLiteral("header-row")))
        return std::nullopt;
    return line.value(QStringLiteral("header-row")) == u"none" ? 0 : line.number(QStringLiteral("header-row"), 0);
}

} // namespace

std::vector<CommandLine::Option> tableOptions()
{
    return {{QStringLiteral("sheet"), QStringLiteral("NAME"), TableTexts::tr("Read this sheet of the workbook.")},
            {QStringLiteral("encoding"), QStringLiteral("NAME"),
             TableTexts::tr("Read the text in this encoding, such as UTF-8 or windows-1252.")},
            {QStringLiteral("separator"), QStringLiteral("CHARACTER"),
             TableTexts::tr("comma, semicolon, tab, bar or a single character.")},
            {QStringLiteral("header-row"), QStringLiteral("N"),
             TableTexts::tr("The row with the titles of the columns, or none. Rows above it are passed over.")}};
}

TableOptions tableOptionsOf(const CommandLine& line)
{
    TableOptions options;
    options.sheet = line.value(QStringLiteral("sheet"));
    options.encoding = encodingOf(line);
    options.separator = separatorOf(line);
    options.headerRow = headerRowOf(line);
    return options;
}

} // namespace vouchwell::cli
