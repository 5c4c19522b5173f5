#include "core/metrics/reportcsv.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace vouchwell {

namespace {

void addField(QString& line, const QString& text, QChar separator)
{
    const bool needsQuotes =
        std::any_of(text.begin(), text.end(),
                    [separator](QChar c) { return c == separator || c == u'"' || c == u'\n' || c == u'\r'; }) ||
        text.startsWith(u' ') || text.endsWith(u' ');
    if (!needsQuotes) {
        line += text;
        return;
    }
    QString quoted = text;
    line += u'"' + quoted.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

void addLine(QByteArray& bytes, const QStringList& fields, QChar separator)
{
    QString line;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            line += separator;
        addField(line, fields.at(i), separator);
    }
    bytes += line.toUtf8() + "\r\n";
}

QString spreadsheetCell(const QVariant& value, ReportTable::Kind kind, const Currency& currency, QChar decimalMark)
{
    const QString exact = formatExactCell(value, kind, currency);
    switch (kind) {
    case ReportTable::Kind::Text: return withoutFormula(exact);
    case ReportTable::Kind::MoneyMinor:
    case ReportTable::Kind::Amount:
    case ReportTable::Kind::Rate:
    case ReportTable::Kind::HalfDays:
    case ReportTable::Kind::Hundredths: return QString(exact).replace(u'.', decimalMark);
    case ReportTable::Kind::Count:
    case ReportTable::Kind::Date: return exact;
    }
    return exact;
}

bool isInvisible(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c == QChar(0x115F) || c == QChar(0x3164);
}

bool startsFormula(QChar c)
{
    return QStringView(u"=+-@|%\uFF1D\uFF0B\uFF0D\uFF20\uFF5C\uFF05").contains(c);
}

/// -?digits, with one decimal mark and digits at most.
bool isStrictNumber(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.mid(1);
    qsizetype marks = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isMark = text[i] == u'.' || text[i] == u',';
        marks += isMark ? 1 : 0;
        if ((isMark && (i == 0 || i + 1 == text.size())) || (!isMark && (text[i] < u'0' || text[i] > u'9')))
            return false;
    }
    return !text.isEmpty() && marks <= 1;
}

} // namespace

QString withoutFormula(const QString& text)
{
    for (const QChar c : text) {
        const bool isControl = c == u'\t' || c == u'\r' || c == u'\n' || c.isNull();
        if (isControl || startsFormula(c))
            return isStrictNumber(text) ? text : u'\'' + text;
        if (!isInvisible(c))
            break;
    }
    return text;
}

QByteArray exactCsv(const ReportTable& table)
{
    QByteArray bytes;
    QStringList fields;
    for (const ReportTable::Column& column : table.columns)
        fields += column.key;
    addLine(bytes, fields, u',');
    for (const auto& row : table.rows) {
        fields.clear();
        for (size_t c = 0; c < table.columns.size(); ++c)
            fields += formatExactCell(row[c], table.columns[c].kind, table.currency);
        addLine(bytes, fields, u',');
    }
    return bytes;
}

QByteArray spreadsheetCsv(const ReportTable& table, const QLocale& locale)
{
    const bool isComma = locale.decimalPoint() == QStringLiteral(",");
    const QChar separator = isComma ? u';' : u',';
    const QChar decimalMark = isComma ? u',' : u'.';
    QByteArray bytes("\xEF\xBB\xBF");
    QStringList fields;
    for (const ReportTable::Column& column : table.columns)
        fields += withoutFormula(column.title);
    addLine(bytes, fields, separator);
    for (const auto& row : table.rows) {
        fields.clear();
        for (size_t c = 0; c < table.columns.size(); ++c)
            fields += spreadsheetCell(row[c], table.columns[c].kind, table.currency, decimalMark);
        addLine(bytes, fields, separator);
    }
    return bytes;
}

Result<Done> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Failure{
            Failure::Kind::Storage,
            QCoreApplication::translate("Report", "The file %1 could not be written (%2). Please choose another place.")
                .arg(QDir::toNativeSeparators(path), file.errorString())};
    return Done{};
}

} // namespace vouchwell
