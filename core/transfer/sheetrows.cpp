#include "core/transfer/sheetrows.h"

#include "core/transfer/celltext.h"

namespace vouchwell {

namespace {

constexpr qint64 kMostDeliveredCells = 200'000'000;
constexpr qint64 kMostDeliveredText = 500'000'000;
/// Cells that stand in the file once and are delivered again and again.
constexpr qint64 kMostRepeatedCells = 10'000'000;

} // namespace

void SheetRows::begin(qint64 number)
{
    m_row.number = number;
    m_width = 0;
}

QString& SheetRows::cell(int column)
{
    if (m_row.cells.size() <= column)
        m_row.cells.resize(column + 1);
    QString* const cells = m_row.cells.data();
    for (; m_width <= column; ++m_width)
        cells[m_width].resize(0);
    return cells[column];
}

bool SheetRows::countText(qint64 size)
{
    m_deliveredText += size;
    return m_deliveredText <= kMostDeliveredText;
}

bool SheetRows::setText(int column, std::string_view text)
{
    if (!countText(qint64(text.size())))
        return false;
    assignUtf8(cell(column), text.data(), qsizetype(text.size()));
    return true;
}

bool SheetRows::end(qint64 times)
{
    m_row.cells.resize(m_width);
    m_deliveredCells += m_width;
    if (times > 1) {
        if (times > kMostRepeatedCells)
            return false;
        m_repeatedCells += qMax<qsizetype>(m_width, 1) * (times - 1);
    }
    if (m_deliveredCells + m_repeatedCells > kMostDeliveredCells || m_repeatedCells > kMostRepeatedCells)
        return false;
    if (m_finished == m_rows.size())
        m_rows.emplace_back();
    const qint64 last = m_row.number + times - 1;
    Finished& finished = m_rows[m_finished++];
    finished.times = times;
    std::swap(m_row, finished.row);
    m_row.number = last;
    return true;
}

bool SheetRows::take(SheetRow& row)
{
    if (m_taken == m_finished) {
        m_taken = m_finished = 0;
        return false;
    }
    Finished& next = m_rows[m_taken];
    if (next.times > 1) {
        row = next.row;
        --next.times;
        ++next.row.number;
    } else {
        std::swap(row, next.row);
        ++m_taken;
    }
    return true;
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return letters;
}

} // namespace vouchwell
