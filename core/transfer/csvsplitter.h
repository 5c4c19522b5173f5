#pragma once

#include <QtGlobal>

#include <vector>

namespace vouchwell {

/// Splits bytes (UTF-8, or any encoding whose bytes below 0x80 are ASCII) into the fields of one record: RFC 4180,
/// and what real files do. It holds no text: fields point into the caller's window.
class CsvSplitter
{
public:
    struct Field
    {
        const char* begin = nullptr;
        qsizetype size = 0;
        bool hasDoubledQuotes = false; ///< the caller turns "" into "
    };
    enum class Outcome {
        Record,   ///< fields(), next() and lineBreaks() describe it
        NeedMore, ///< the record does not end in the window: call again with a longer one
        TooLong,
        TooManyColumns,
    };

    static constexpr qsizetype kLongestRecord = 1'048'576;
    static constexpr int kMostColumns = 16'384;
    /// A quoted field is not closed when this many line breaks are in it.
    static constexpr int kMostLinesInField = 1'000;

    explicit CsvSplitter(char separator) : m_separator(separator) {}

    /// Splits the record at `begin`. `offset` is where `begin` lies in the file, so that the splitter knows again
    /// what it saw; `isLast` says that nothing follows `end`.
    Outcome split(const char* begin, const char* end, bool isLast, qint64 offset);

    const std::vector<Field>& fields() const { return m_fields; }
    /// Behind the record and its line break.
    const char* next() const { return m_next; }
    /// Line breaks in the record, with the one that ends it.
    int lineBreaks() const { return m_lineBreaks; }
    /// How many line breaks lie before the quote that was found never to be closed; -1 where there is none.
    int unclosedQuoteAt() const { return m_unclosedQuoteAt; }
    /// A quotation mark inside quotes that is neither doubled nor the end; it was kept as text.
    bool hasStrayQuote() const { return m_hasStrayQuote; }

private:
    enum class Quoted { Closed, NeverClosed, NeedMore };

    Quoted readQuoted(const char* quote);
    const char* closerEnd(const char* quote) const;
    bool isKnownUnclosed(const char* quote) const;
    const char* readPlain(const char* p) const;
    bool looksLikeOpening(const char* quote) const;
    Outcome endRecord(const char* p);

    char m_separator;
    std::vector<Field> m_fields;
    const char* m_next = nullptr;
    int m_lineBreaks = 0;
    int m_unclosedQuoteAt = -1;
    bool m_hasStrayQuote = false;

    // The window of the running call.
    const char* m_begin = nullptr;
    const char* m_end = nullptr;
    bool m_isLast = false;
    qint64 m_offset = 0;
    /// File offset up to which a quote that opens is known to find no end: it is never searched twice.
    qint64 m_noCloserBefore = 0;
    /// File offset of the last quote that proved to be unclosed, so that a call with a longer window knows it again.
    qint64 m_unclosedQuote = -1;
};

} // namespace vouchwell
