#include "core/transfer/headerlines.h"

#include "core/base/text.h"
#include "core/transfer/headermeaning.h"

#include <algorithm>

namespace vouchwell {

namespace {

QString cellAt(const QStringList& cells, qsizetype column)
{
    return cells.value(column).simplified();
}

bool isWords(const QStringList& cells)
{
    return std::none_of(cells.begin(), cells.end(), [](const QString& cell) {
        return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c == u'@' || c.isDigit(); });
    });
}

qsizetype filledCells(const QStringList& cells)
{
    return std::count_if(cells.begin(), cells.end(), [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

bool isNextTo(const SheetRow& above, const SheetRow& below)
{
    return above.number + 1 == below.number;
}

/// Merged cells have their text in the first column: it holds up to the next text.
QStringList filledRight(const QStringList& cells, qsizetype width)
{
    QStringList filled;
    QString last;
    for (qsizetype column = 0; column < width; ++column) {
        const QString cell = cellAt(cells, column);
        last = cell.isEmpty() ? last : cell;
        filled << last;
    }
    return filled;
}

int strengthOf(const QString& header, ImportKind kind)
{
    return headerMeaning(header, kind).strength;
}

/// Upper and lower text together where that says more, or tells columns apart that have one name.
QStringList joined(const QStringList& upper, const QStringList& lower, ImportKind kind)
{
    const qsizetype width = std::max(upper.size(), lower.size());
    const QStringList groups = filledRight(upper, width);
    QStringList keys;
    for (const QString& cell : lower)
        keys << foldKey(cell);
    QStringList cells;
    for (qsizetype column = 0; column < width; ++column) {
        const QString own = cellAt(lower, column);
        const QString above = cellAt(upper, column);
        const QString both = groups[column] + u' ' + own;
        if (own.isEmpty())
            cells << above;
        else if (groups[column].isEmpty())
            cells << own;
        else
            cells << (keys.count(foldKey(own)) > 1 || strengthOf(both, kind) > strengthOf(own, kind) ? both : own);
    }
    return cells;
}

/// A line of groups has fewer texts than the header below it, and says something of at least one column.
bool isGroupLine(const SheetRow& above, const SheetRow& header, ImportKind kind)
{
    const qsizetype filled = filledCells(above.cells);
    return isNextTo(above, header) && filled >= 2 && filled < filledCells(header.cells) && isWords(above.cells) &&
           joined(above.cells, header.cells, kind).mid(0, header.cells.size()) !=
               joined({}, header.cells, kind).mid(0, header.cells.size());
}

/// Words below the header, in a column of which the rows that follow hold numbers, dates or addresses.
bool goesOn(const std::vector<SheetRow>& top, size_t header, ImportKind kind)
{
    const size_t next = header + 1;
    if (next + 1 >= top.size() || !isNextTo(top[header], top[next]) || !isWords(top[next].cells))
        return false;
    const QStringList& below = top[next].cells;
    const bool isKnown =
        std::any_of(below.begin(), below.end(), [&](const QString& cell) { return strengthOf(cell, kind) > 0; });
    for (qsizetype column = 0; isKnown && column < below.size(); ++column) {
        if (cellAt(below, column).isEmpty())
            continue;
        qsizetype others = 0;
        for (size_t i = next + 1; i < top.size(); ++i)
            others += isWords({cellAt(top[i].cells, column)}) ? 0 : 1;
        if (others * 2 > qsizetype(top.size() - next - 1))
            return true;
    }
    return false;
}

void cutEmptyEnd(QStringList& cells)
{
    while (!cells.isEmpty() && cells.last().trimmed().isEmpty())
        cells.removeLast();
}

TableHeader detectedHeader(const std::vector<SheetRow>& top, ImportKind kind)
{
    TableHeader header;
    const qsizetype found = findHeaderRow(top, kind);
    if (found < 0)
        return header;
    const auto at = size_t(found);
    const bool hasSecond = goesOn(top, at, kind);
    const size_t last = hasSecond ? at + 1 : at;
    header.cells = top[last].cells;
    header.titles = found;
    if (hasSecond) {
        header.cells = joined(top[at].cells, top[last].cells, kind);
    } else if (at > 0 && isGroupLine(top[at - 1], top[at], kind)) {
        header.cells = joined(top[at - 1].cells, top[at].cells, kind);
        --header.titles;
    }
    cutEmptyEnd(header.cells);
    for (size_t i = 0; i <= last; ++i)
        header.lines.push_back(top[i].cells);
    header.row = top[last].number;
    return header;
}

} // namespace

TableHeader readHeader(const std::vector<SheetRow>& top, ImportKind kind, std::optional<qint64> said)
{
    TableHeader header;
    if (said != 0)
        header = detectedHeader(top, kind);
    if (!said || header.row == *said)
        return header;
    header = {};
    const auto at = std::find_if(top.begin(), top.end(), [&](const SheetRow& row) { return row.number == *said; });
    if (at == top.end())
        return header;
    header.cells = at->cells;
    cutEmptyEnd(header.cells);
    header.titles = at - top.begin();
    for (auto row = top.begin(); row <= at; ++row)
        header.lines.push_back(row->cells);
    header.row = *said;
    return header;
}

bool repeatsHeader(const std::vector<QStringList>& lines, const QStringList& cells)
{
    return std::any_of(lines.begin(), lines.end(), [&](const QStringList& line) { return repeatsHeader(line, cells); });
}

} // namespace vouchwell
