#include "core/transfer/sharedstrings.h"

#include "core/transfer/xmlparser.h"

#include <QChar>

namespace vouchwell {

namespace {

constexpr size_t kMostStrings = 5'000'000;
constexpr size_t kLargestArena = 512u * 1024 * 1024;
constexpr size_t kEscapeLength = 7; // _xHHHH_

int escapeDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The UTF-16 unit of an escape at `at`; -1 when there is none.
int escapedUnit(const std::string& text, size_t at)
{
    if (at + kEscapeLength > text.size() || text[at] != '_' || text[at + 1] != 'x' || text[at + 6] != '_')
        return -1;
    int unit = 0;
    for (size_t i = at + 2; i < at + 6; ++i) {
        const int digit = escapeDigit(text[i]);
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

void appendAsUtf8(std::string& out, char32_t code)
{
    if (code < 0x80) {
        out += char(code);
    } else if (code < 0x800) {
        out += char(0xC0 | code >> 6);
        out += char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += char(0xE0 | code >> 12);
        out += char(0x80 | (code >> 6 & 0x3F));
        out += char(0x80 | (code & 0x3F));
    } else {
        out += char(0xF0 | code >> 18);
        out += char(0x80 | (code >> 12 & 0x3F));
        out += char(0x80 | (code >> 6 & 0x3F));
        out += char(0x80 | (code & 0x3F));
    }
}

/// Appends what the escape at `at` stands for and returns its length; 0 when it stands for nothing valid.
size_t appendEscaped(std::string& out, const std::string& text, size_t at)
{
    const int unit = escapedUnit(text, at);
    if (unit <= 0 || unit >= 0xFFFE)
        return 0;
    if (!QChar::isSurrogate(char32_t(unit))) {
        appendAsUtf8(out, char32_t(unit));
        return kEscapeLength;
    }
    const int low = escapedUnit(text, at + kEscapeLength);
    if (!QChar::isHighSurrogate(char32_t(unit)) || low < 0 || !QChar::isLowSurrogate(char32_t(low)))
        return 0;
    appendAsUtf8(out, QChar::surrogateToUcs4(char16_t(unit), char16_t(low)));
    return 2 * kEscapeLength;
}

/// Collects the texts of the items; phonetic readings beside East Asian names are not part of them.
class SharedStringsHandler final : public XmlHandler
{
public:
    SharedStringsHandler(std::string& arena, std::vector<quint32>& ends) : m_arena(arena), m_ends(ends) {}

    void startElement(std::string_view name, const char**) override
    {
        if (name == "rPh")
            m_isPhonetic = true;
        else if (name == "r")
            m_isRich = true;
        else if (name == "t")
            m_isText = !m_isPhonetic;
    }
    void endElement(std::string_view name) override
    {
        if (name == "t")
            m_isText = false;
        else if (name == "rPh")
            m_isPhonetic = false;
        else if (name == "si")
            endItem();
    }
    void characters(std::string_view text) override
    {
        if (m_isText)
            m_arena += text;
    }

private:
    void endItem()
    {
        // Inside rich text runs other programs show escapes as they are written.
        if (!m_isRich)
            unescapeOoxml(m_arena, m_ends.empty() ? 0 : m_ends.back());
        m_isRich = false;
        m_ends.push_back(quint32(m_arena.size()));
        if (m_ends.size() > kMostStrings || m_arena.size() > kLargestArena)
            fail(TableProblem::TooLarge);
    }

    std::string& m_arena;
    std::vector<quint32>& m_ends;
    bool m_isPhonetic = false;
    bool m_isRich = false;
    bool m_isText = false;
};

} // namespace

void unescapeOoxml(std::string& text, size_t from)
{
    size_t at = text.find("_x", from);
    if (at == std::string::npos)
        return;
    std::string decoded;
    size_t copied = from;
    while (at != std::string::npos) {
        decoded.append(text, copied, at - copied);
        const size_t length = appendEscaped(decoded, text, at);
        copied = at + length;
        at = text.find("_x", at + (length > 0 ? length : 2));
        if (length == 0) {
            const size_t stop = at == std::string::npos ? text.size() : at;
            decoded.append(text, copied, stop - copied);
            copied = stop;
        }
    }
    decoded.append(text, copied);
    text.replace(from, std::string::npos, decoded);
}

void SharedStrings::read(ZipArchive& archive, const QString& part)
{
    if (part.isEmpty())
        return;
    SharedStringsHandler handler(m_arena, m_ends);
    XmlParser(archive.part(part), handler).parseAll();
}

void SharedStrings::add(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    m_arena.append(utf8.constData(), size_t(utf8.size()));
    m_ends.push_back(quint32(m_arena.size()));
    if (m_ends.size() > kMostStrings || m_arena.size() > kLargestArena)
        throw TableError{TableProblem::TooLarge};
}

std::string_view SharedStrings::at(size_t index) const
{
    const size_t begin = index == 0 ? 0 : m_ends[index - 1];
    return std::string_view(m_arena).substr(begin, m_ends[index] - begin);
}

} // namespace vouchwell
