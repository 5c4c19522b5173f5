#include "core/transfer/csvsplitter.h"

namespace vouchwell {

namespace {

bool isCsvLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// How far blanks behind a closing quote are looked through.
constexpr qsizetype kCloserLookAhead = 256;

} // namespace

CsvSplitter::Outcome CsvSplitter::split(const char* begin, const char* end, bool isLast, qint64 offset)
{
    m_begin = begin;
    m_end = end;
    m_isLast = isLast;
    m_offset = offset;
    m_fields.clear();
    m_lineBreaks = 0;
    m_unclosedQuoteAt = -1;
    m_hasStrayQuote = false;

    const char* p = begin;
    for (;;) {
        if (m_fields.size() >= size_t(kMostColumns))
            return Outcome::TooManyColumns;
        if (p - begin > kLongestRecord)
            return Outcome::TooLong;
        bool isPlain = true;
        if (p < end && *p == '"') {
            const Quoted quoted = readQuoted(p);
            if (quoted == Quoted::NeedMore)
                return Outcome::NeedMore;
            isPlain = quoted == Quoted::NeverClosed;
            if (isPlain && m_unclosedQuoteAt < 0)
                m_unclosedQuoteAt = m_lineBreaks;
            p = isPlain ? p : m_next;
        }
        if (isPlain) {
            const char* const stop = readPlain(p);
            m_fields.push_back({p, stop - p, false});
            p = stop;
        }
        if (p == end || isCsvLineEnd(*p))
            return endRecord(p);
        ++p; // the separator
    }
}

CsvSplitter::Outcome CsvSplitter::endRecord(const char* p)
{
    if (p - m_begin > kLongestRecord)
        return Outcome::TooLong;
    if (p == m_end) {
        m_next = p;
        return m_isLast ? Outcome::Record : Outcome::NeedMore;
    }
    if (*p == '\r') {
        if (p + 1 == m_end && !m_isLast)
            return Outcome::NeedMore;
        if (p + 1 < m_end && p[1] == '\n')
            ++p;
    }
    ++m_lineBreaks;
    m_next = p + 1;
    return Outcome::Record;
}

const char* CsvSplitter::readPlain(const char* p) const
{
    const char separator = m_separator;
    while (p < m_end && *p != separator && *p != '\n' && *p != '\r')
        ++p;
    return p;
}

/// Where the field ends when `quote` closes it (blanks may follow), else null. Needs one character of lookahead.
const char* CsvSplitter::closerEnd(const char* quote) const
{
    const char* p = quote + 1;
    while (p < m_end && *p == ' ')
        ++p;
    if (p == m_end)
        return m_isLast ? p : nullptr;
    return *p == m_separator || isCsvLineEnd(*p) ? p : nullptr;
}

/// A quote after a separator or line break, before a letter: the beginning of another field. Met inside a field of
/// several lines it shows that the field was never closed.
bool CsvSplitter::looksLikeOpening(const char* quote) const
{
    return quote[-1] == m_separator || isCsvLineEnd(quote[-1]);
}

bool CsvSplitter::isKnownUnclosed(const char* quote) const
{
    const qint64 at = m_offset + (quote - m_begin);
    if (at == m_unclosedQuote)
        return true;
    if (at >= m_noCloserBefore)
        return false;
    // Inside the searched stretch only a run of quotes that ends its own field ("") can close.
    const char* run = quote;
    while (run < m_end && *run == '"')
        ++run;
    return (run - quote) % 2 != 0 || closerEnd(run - 1) == nullptr;
}

CsvSplitter::Quoted CsvSplitter::readQuoted(const char* quote)
{
    if (isKnownUnclosed(quote))
        return Quoted::NeverClosed;
    Field field{quote + 1, 0, false};
    int breaks = 0;
    bool hasStray = false;
    const char* p = quote + 1;
    for (;; ++p) {
        while (p < m_end && *p != '"' && !isCsvLineEnd(*p))
            ++p;
        if (p - quote > kLongestRecord || breaks > kMostLinesInField || (p == m_end && m_isLast))
            break;
        if (p == m_end)
            return Quoted::NeedMore;
        if (*p != '"') {
            breaks += *p == '\n' || p + 1 == m_end || p[1] != '\n' ? 1 : 0;
            continue;
        }
        if (p + 1 < m_end && p[1] == '"') {
            field.hasDoubledQuotes = true;
            ++p;
            continue;
        }
        if (const char* const stop = closerEnd(p)) {
            field.size = p - field.begin;
            m_lineBreaks += breaks;
            m_hasStrayQuote = m_hasStrayQuote || hasStray;
            m_fields.push_back(field);
            m_next = stop;
            return Quoted::Closed;
        }
        if (m_end - p < kCloserLookAhead && !m_isLast)
            return Quoted::NeedMore;
        if (breaks > 0 && looksLikeOpening(p))
            break;
        hasStray = true;
    }
    m_noCloserBefore = m_offset + (p - m_begin);
    m_unclosedQuote = m_offset + (quote - m_begin);
    return Quoted::NeverClosed;
}

} // namespace vouchwell
