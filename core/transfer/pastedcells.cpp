#include "core/transfer/pastedcells.h"

#include "core/transfer/htmltable.h"

#include <QMimeData>

namespace vouchwell {

namespace {

const QString kTabSeparated = QStringLiteral("text/tab-separated-values");

/// Programs copy cells that hold tabs or line breaks in quotes; so are ours.
QString quotedCell(QString cell)
{
    const bool needsQuotes =
        cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'\r') || cell.contains(u'"');
    return needsQuotes ? u'"' + cell.replace(u'"', QLatin1String("\"\"")) + u'"' : cell;
}

QByteArray asTabSeparated(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u'\t';
            text += quotedCell(row[i]);
        }
        text += u'\n';
    }
    return text.toUtf8();
}

} // namespace

bool mayHoldCells(const QMimeData& data)
{
    return data.hasText() || data.hasHtml() || data.hasFormat(kTabSeparated);
}

std::optional<QByteArray> pastedCells(const QMimeData& data)
{
    if (const QByteArray bytes = data.data(kTabSeparated); !bytes.trimmed().isEmpty())
        return bytes;
    const QString text = data.text();
    if (text.contains(u'\t'))
        return text.toUtf8();
    if (data.hasHtml()) {
        const std::vector<QStringList> rows = readHtmlTable(data.html());
        if (!rows.empty())
            return asTabSeparated(rows);
    }
    // Lines of text may be a table with other separators, or one column.
    if (text.trimmed().contains(u'\n'))
        return text.toUtf8();
    return std::nullopt;
}

} // namespace vouchwell
