#include "core/transfer/csvreader.h"

#include "core/transfer/csvseparator.h"

#include <cstring>

namespace vouchwell {

namespace {

/// How much is looked at to find the separator.
constexpr qsizetype kFirstWindow = 256 * 1024;

} // namespace

CsvReader::CsvReader(TextBlocks blocks, QString fileName) : m_blocks(std::move(blocks)), m_fileName(std::move(fileName))
{
    m_facts.format = TableFacts::Format::Csv;
    m_facts.encoding = m_blocks.encoding().name;
    m_facts.encodings = m_blocks.encoding().choices;
    if (m_blocks.encoding().kind == TextEncoding::Kind::Bytes)
        m_bytes = ByteEncoding(m_facts.encoding);
    else if (m_blocks.encoding().kind == TextEncoding::Kind::MixedUtf8)
        m_bytes = ByteEncoding(QStringLiteral("windows-1252"));
}

Result<std::unique_ptr<RowSource>> CsvReader::open(std::unique_ptr<QIODevice> device, const QString& fileName,
                                                   const TableOptions& options)
{
    TextEncoding encoding = detectEncoding(*device, options.encoding);
    const TableProblem problem = problemOf(encoding);
    if (problem != TableProblem::None)
        return tableFailure(problem, fileName);
    std::unique_ptr<CsvReader> reader(new CsvReader(TextBlocks(std::move(device), std::move(encoding)), fileName));
    reader->readFirstWindow();
    reader->noteEncodings();
    reader->readSeparatorLine();
    reader->chooseSeparator(options.separator);
    return std::unique_ptr<RowSource>(std::move(reader));
}

void CsvReader::readFirstWindow()
{
    while (m_window.size() < kFirstWindow && !m_isLast)
        readMore();
    if (m_blocks.encoding().kind == TextEncoding::Kind::MixedUtf8)
        m_facts.warnings += tr("The file mixes two encodings. These lines are not UTF-8 and were read as "
                               "windows-1252: %1. Check their accented letters.")
                                .arg(m_blocks.encoding().oddLines);
}

void CsvReader::noteEncodings()
{
    if (m_facts.encodings.size() < 2)
        return;
    const EncodingChoice& taken = m_facts.encodings[0];
    const EncodingChoice& other = m_facts.encodings[1];
    m_facts.warnings += tr("The letters fit two encodings: the file was read as %1 (“%2”), and could be %3 (“%4”).")
                            .arg(taken.encoding, taken.sample, other.encoding, other.sample);
}

/// "sep=;" in the first line tells spreadsheet programs the separator; it is not a row.
void CsvReader::readSeparatorLine()
{
    qsizetype end = 0;
    while (end < m_window.size() && m_window[end] != '\n' && m_window[end] != '\r')
        ++end;
    QByteArray line = m_window.left(end);
    if (line.size() == 7 && line.startsWith('"') && line.endsWith('"'))
        line = line.mid(1, 5);
    if (line.size() != 5 || line.left(4).toLower() != "sep=" || !canSeparate(QChar::fromLatin1(line[4])))
        return;
    m_separator = line[4];
    const bool isPair = end + 1 < m_window.size() && m_window[end] == '\r' && m_window[end + 1] == '\n';
    m_at = qMin(end + (isPair ? 2 : 1), m_window.size());
    m_line = 2;
}

void CsvReader::chooseSeparator(QChar wanted)
{
    const QByteArray records = m_window.mid(m_at);
    if (canSeparate(wanted))
        m_separator = char(wanted.unicode());
    if (m_separator != 0) {
        m_usualWidth = usualWidth(records, m_isLast, m_separator);
    } else {
        const SeparatorGuess guess = guessSeparator(records, m_isLast, m_line);
        m_separator = guess.separator;
        m_usualWidth = guess.width;
        if (!guess.otherSeparatorLines.isEmpty())
            m_facts.warnings += tr("These lines seem to separate their values by another character than the rest of "
                                   "the file: %1.")
                                    .arg(guess.otherSeparatorLines.text());
    }
    m_splitter = CsvSplitter(m_separator);
    m_facts.separator = QChar::fromLatin1(m_separator);
}

/// Moves the unread rest to the front of the window and reads the next block behind it.
bool CsvReader::readMore()
{
    const qsizetype rest = m_window.size() - m_at;
    if (m_at > 0 && rest > 0)
        std::memmove(m_window.data(), m_window.constData() + m_at, size_t(rest));
    m_window.resize(rest);
    m_offset += m_at;
    m_at = 0;
    m_isLast = !m_blocks.appendTo(m_window);
    return !m_isLast;
}

/// A Ctrl-Z behind the last line end is the old mark of the end, not a record.
bool CsvReader::isAtEnd() const
{
    if (!m_isLast)
        return false;
    for (qsizetype i = m_at; i < m_window.size(); ++i) {
        if (m_window[i] != '\x1A')
            return false;
    }
    return true;
}

bool CsvReader::next(SheetRow& row)
{
    while (!m_hasEnded) {
        if (isAtEnd()) {
            finish();
            break;
        }
        const char* const begin = m_window.constData() + m_at;
        const char* const end = m_window.constData() + m_window.size();
        switch (m_splitter.split(begin, end, m_isLast, m_offset + m_at)) {
        case CsvSplitter::Outcome::Record:
            deliver(row);
            m_at = m_splitter.next() - m_window.constData();
            m_line += m_splitter.lineBreaks();
            return true;
        case CsvSplitter::Outcome::NeedMore: readMore(); break;
        case CsvSplitter::Outcome::TooLong: fail(TableProblem::RecordTooLong); break;
        case CsvSplitter::Outcome::TooManyColumns: fail(TableProblem::TooManyColumns); break;
        }
    }
    return false;
}

void CsvReader::deliver(SheetRow& row)
{
    const auto& fields = m_splitter.fields();
    const bool isBlank = fields.size() == 1 && fields.front().size == 0;
    row.number = ++m_row;
    m_isOddRecord = false;
    row.cells.resize(isBlank ? 0 : qsizetype(fields.size()));
    if (!isBlank) {
        QString* cell = row.cells.data();
        for (const CsvSplitter::Field& field : fields)
            assign(*cell++, field);
        if (int(fields.size()) != m_usualWidth)
            m_raggedLines.add(m_line);
    }
    noteOddities();
}

void CsvReader::assign(QString& cell, const CsvSplitter::Field& field)
{
    const char* text = field.begin;
    qsizetype size = field.size;
    if (field.hasDoubledQuotes) {
        m_unquoted = QByteArray(text, size).replace("\"\"", "\"");
        text = m_unquoted.constData();
        size = m_unquoted.size();
    }
    bool isText = true;
    switch (m_blocks.encoding().kind) {
    case TextEncoding::Kind::Bytes: isText = m_bytes.assign(cell, text, size); break;
    case TextEncoding::Kind::MixedUtf8:
        isText = assignUtf8(cell, text, size) || m_bytes.assign(cell, text, size);
        break;
    case TextEncoding::Kind::Utf8:
    case TextEncoding::Kind::Transcode: isText = assignUtf8(cell, text, size); break;
    }
    m_isOddRecord = m_isOddRecord || !isText;
}

void CsvReader::noteOddities()
{
    if (m_isOddRecord)
        m_undecodableLines.add(m_line);
    if (m_splitter.unclosedQuoteAt() >= 0)
        m_unclosedLines.add(m_line + m_splitter.unclosedQuoteAt());
    if (m_splitter.hasStrayQuote())
        m_strayLines.add(m_line);
}

void CsvReader::fail(TableProblem problem)
{
    m_failure = tableFailure(problem, m_fileName, m_line);
    m_hasEnded = true;
}

void CsvReader::finish()
{
    m_hasEnded = true;
    if (m_blocks.hasReadError()) {
        m_failure = tableFailure(TableProblem::ReadError, m_fileName);
        return;
    }
    QStringList& warnings = m_facts.warnings;
    if (!m_unclosedLines.isEmpty())
        warnings += tr("A quotation mark opens a value and never closes it, so these lines were read as they stand: "
                       "%1.")
                        .arg(m_unclosedLines.text());
    if (!m_strayLines.isEmpty())
        warnings += tr("These lines have a quotation mark inside quotes that is not doubled; it was kept: %1.")
                        .arg(m_strayLines.text());
    if (!m_raggedLines.isEmpty())
        warnings += tr("Most lines have %n cell(s). These lines have more or fewer: %1.", nullptr, m_usualWidth)
                        .arg(m_raggedLines.text());
    if (!m_undecodableLines.isEmpty())
        warnings += tr("These lines hold bytes that are not text in the encoding %1: %2.")
                        .arg(m_facts.encoding, m_undecodableLines.text());
    else if (m_blocks.hasUndecodable())
        warnings += tr("The file holds bytes that are not text in the encoding %1.").arg(m_facts.encoding);
    if (m_blocks.removedNuls() > 0)
        warnings += tr("%n NUL character(s) were removed. They come from damage, or from another encoding.", nullptr,
                       int(qMin<qint64>(m_blocks.removedNuls(), 2'000'000'000)));
}

} // namespace vouchwell
