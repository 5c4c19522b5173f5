#include "core/transfer/headerrows.h"

#include "core/base/text.h"
#include "core/transfer/headermeaning.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace vouchwell {

namespace {

/// What the cells of one row look like.
struct RowLook
{
    qsizetype filled = 0;
    qsizetype words = 0; ///< filled cells without digits and @
    qsizetype known = 0; ///< cells that are header words of this kind of list
};

bool isBlankCell(const QString& cell)
{
    return std::all_of(cell.begin(), cell.end(), [](QChar c) { return c.isSpace(); });
}

bool hasDigitOrAt(const QString& cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c == u'@' || c.isDigit(); });
}

RowLook lookAt(const QStringList& cells, ImportKind kind)
{
    RowLook look;
    for (const QString& cell : cells) {
        if (isBlankCell(cell))
            continue;
        ++look.filled;
        const bool isKnown = !cell.contains(u'@') && headerMeaning(cell, kind).strength > 0;
        look.known += isKnown ? 1 : 0;
        look.words += isKnown || !hasDigitOrAt(cell) ? 1 : 0;
    }
    return look;
}

/// The share of the rows below whose cells hold digits or @ in a column where the candidate holds words.
bool isFollowedByOtherRows(const std::vector<SheetRow>& rows, size_t candidate)
{
    qsizetype below = 0;
    qsizetype different = 0;
    const QStringList& head = rows[candidate].cells;
    for (size_t i = candidate + 1; i < rows.size(); ++i) {
        const QStringList& cells = rows[i].cells;
        if (isEmptyRow(cells))
            continue;
        ++below;
        for (qsizetype c = 0; c < std::min(head.size(), cells.size()); ++c) {
            if (!isBlankCell(head[c]) && !hasDigitOrAt(head[c]) && hasDigitOrAt(cells[c])) {
                ++different;
                break;
            }
        }
    }
    return below > 0 && different * 2 > below;
}

qsizetype headerByWords(const std::vector<RowLook>& looks, qsizetype width)
{
    for (size_t i = 0; i < looks.size(); ++i) {
        const RowLook& look = looks[i];
        const bool isKnown = look.known >= 2 || (look.known == 1 && width == 1 && look.filled == 1);
        if (!isKnown || look.words * 2 < look.filled)
            continue;
        const bool isGroupLine =
            i + 1 < looks.size() && looks[i + 1].known > look.known && looks[i + 1].words == looks[i + 1].filled;
        return qsizetype(isGroupLine ? i + 1 : i);
    }
    return -1;
}

/// True where the row holds a header word that its column does not hold again ("Name" over "Ann" and "Bob").
bool hasLoneHeaderWord(const std::vector<SheetRow>& rows, size_t candidate, ImportKind kind)
{
    const QStringList& head = rows[candidate].cells;
    for (qsizetype c = 0; c < head.size(); ++c) {
        if (isBlankCell(head[c]) || headerMeaning(head[c], kind).strength == 0)
            continue;
        const bool isRepeated =
            std::any_of(rows.begin() + qsizetype(candidate) + 1, rows.end(),
                        [&](const SheetRow& row) { return c < row.cells.size() && row.cells[c] == head[c]; });
        if (!isRepeated)
            return true;
    }
    return false;
}

/// Headers with hardly a word we know: the first row that is not a title, if it is words and the rows below are not.
qsizetype headerByShape(const std::vector<SheetRow>& rows, const std::vector<RowLook>& looks, qsizetype width,
                        ImportKind kind)
{
    for (size_t i = 0; i < looks.size(); ++i) {
        if (looks[i].filled * 2 <= width && width > 1)
            continue;
        if (looks[i].filled == 0)
            continue;
        const bool isHeader =
            looks[i].words == looks[i].filled && (isFollowedByOtherRows(rows, i) || hasLoneHeaderWord(rows, i, kind));
        return isHeader ? qsizetype(i) : -1;
    }
    return -1;
}

const QSet<QString>& totalsWords()
{
    static const QSet<QString> words = [] {
        const QStringList list =
            QString::fromLatin1("total|totals|grand total|sum|subtotal|sub total|total general|totales|suma|suma total|"
                                "summe|gesamt|gesamtsumme|zwischensumme|insgesamt|totaux|somme|sous total|"
                                "total generale|totais|soma|total geral")
                .split(u'|');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

bool isPageLine(const QString& key)
{
    static const QRegularExpression page(
        QStringLiteral("^(page|pagina|seite|pag|p) \\d+( (of|de|von|sur|a) \\d+| \\d+)?$"));
    return page.match(key).hasMatch();
}

} // namespace

bool isEmptyRow(const QStringList& cells)
{
    return std::all_of(cells.begin(), cells.end(), isBlankCell);
}

qsizetype findHeaderRow(const std::vector<SheetRow>& rows, ImportKind kind)
{
    std::vector<RowLook> looks;
    qsizetype width = 0;
    for (const SheetRow& row : rows) {
        looks.push_back(lookAt(row.cells, kind));
        width = std::max(width, looks.back().filled);
    }
    const qsizetype byWords = headerByWords(looks, width);
    return byWords >= 0 ? byWords : headerByShape(rows, looks, width, kind);
}

bool repeatsHeader(const QStringList& headers, const QStringList& cells)
{
    qsizetype same = 0;
    for (qsizetype i = 0; i < std::max(headers.size(), cells.size()); ++i) {
        const QStringView header = i < headers.size() ? QStringView(headers[i]).trimmed() : QStringView();
        const QStringView cell = i < cells.size() ? QStringView(cells[i]).trimmed() : QStringView();
        if (header != cell)
            return false;
        same += header.isEmpty() ? 0 : 1;
    }
    return same > 0;
}

bool isTotalsRow(const QStringList& cells, qsizetype& first)
{
    constexpr qsizetype kLongestTotalsWord = 24;
    first = 0;
    while (first < cells.size() && isBlankCell(cells[first]))
        ++first;
    if (first == cells.size() || cells[first].size() > kLongestTotalsWord)
        return false;
    // Only words that start like one of these are worth folding: this is asked for every row.
    switch (cells[first].trimmed().at(0).toLower().unicode()) {
    case u't':
    case u's':
    case u'g':
    case u'z':
    case u'i':
    case u'p': break;
    default: return false;
    }
    const QString key = foldKey(cells[first]);
    return totalsWords().contains(key) || isPageLine(key);
}

} // namespace vouchwell
