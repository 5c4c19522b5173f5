#include "core/transfer/vcardlines.h"

namespace vouchwell {

namespace {

constexpr qsizetype kLongestValue = 128 * 1024;

/// Where the name and its parameters end: at the first colon outside quotes; -1 where there is none.
qsizetype endOfName(const QByteArray& line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ':' && !isQuoted)
            return i;
    }
    return line.indexOf(':'); // quotes that are never closed
}

QByteArrayList splitOutsideQuotes(const QByteArray& text)
{
    QByteArrayList parts{QByteArray()};
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (c == ';' && !isQuoted)
            parts += QByteArray();
        else
            parts.back() += c;
    }
    return parts;
}

VCardProperty propertyOf(const QByteArray& line)
{
    VCardProperty property;
    const qsizetype colon = endOfName(line);
    if (colon < 0) {
        property.value = line;
        return property;
    }
    property.parameters = splitOutsideQuotes(line.left(colon).toUpper());
    property.name = property.parameters.takeFirst().trimmed();
    property.name.remove(0, property.name.lastIndexOf('.') + 1);
    property.value = line.sliced(colon + 1);
    return property;
}

} // namespace

bool VCardProperty::hasType(const char* type) const
{
    for (const QByteArray& parameter : parameters) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals >= 0 && parameter.left(equals).trimmed() != "TYPE")
            continue;
        const QByteArrayList types = parameter.sliced(equals + 1).split(',');
        for (const QByteArray& one : types) {
            if (one.trimmed() == type)
                return true;
        }
    }
    return false;
}

QByteArray VCardProperty::parameter(const char* wanted) const
{
    for (const QByteArray& parameter : parameters) {
        const qsizetype equals = parameter.indexOf('=');
        if (equals >= 0 && parameter.left(equals).trimmed() == wanted)
            return parameter.sliced(equals + 1).trimmed();
    }
    return QByteArray();
}

bool VCardProperty::isQuotedPrintable() const
{
    return parameter("ENCODING") == "QUOTED-PRINTABLE" || hasType("QUOTED-PRINTABLE");
}

bool VCardProperty::isBase64() const
{
    const QByteArray encoding = parameter("ENCODING");
    return encoding == "B" || encoding == "BASE64" || hasType("BASE64");
}

void VCardLines::restart()
{
    m_blocks.restart();
    m_window.clear();
    m_at = 0;
    m_isAfterReturn = false;
    m_isLineOpen = false;
    m_number = 0;
}

void VCardLines::append(QByteArray& value, QByteArrayView more, bool& isCut) const
{
    const qsizetype room = kLongestValue - value.size();
    value.append(more.data(), qMin(room, more.size()));
    isCut = isCut || more.size() > room;
}

/// Reads up to the next line end of any kind; false at the end of the file.
bool VCardLines::readLine()
{
    m_line.clear();
    m_isLineCut = false;
    ++m_number;
    bool isAny = false;
    for (;;) {
        if (m_at == m_window.size()) {
            m_window.clear();
            m_at = 0;
            if (!m_blocks.appendTo(m_window))
                return isAny;
            continue;
        }
        if (m_isAfterReturn && m_window[m_at] == '\n')
            ++m_at;
        m_isAfterReturn = false;
        qsizetype end = m_at;
        while (end < m_window.size() && m_window[end] != '\n' && m_window[end] != '\r')
            ++end;
        isAny = isAny || end > m_at || end < m_window.size();
        append(m_line, QByteArrayView(m_window).sliced(m_at, end - m_at), m_isLineCut);
        m_at = end;
        if (end < m_window.size()) {
            m_isAfterReturn = m_window[m_at++] == '\r';
            return true;
        }
    }
}

bool VCardLines::next(VCardProperty& property)
{
    do {
        if (!m_isLineOpen && !readLine())
            return false;
        m_isLineOpen = false;
    } while (m_line.trimmed().isEmpty());
    property = propertyOf(m_line);
    property.line = m_number;
    property.isCut = m_isLineCut;
    readFurther(property);
    return true;
}

/// Appends the lines that go on with the property, and reads the one behind them ahead.
void VCardLines::readFurther(VCardProperty& property)
{
    const bool isQuotedPrintable = property.isQuotedPrintable();
    const bool isBase64 = property.isBase64();
    while (readLine()) {
        if (isQuotedPrintable && property.value.endsWith('=')) {
            property.value.chop(1);
            append(property.value, m_line, property.isCut);
        } else if (m_line.startsWith(' ') || m_line.startsWith('\t')) {
            append(property.value, QByteArrayView(m_line).sliced(1), property.isCut);
        } else if (!isBase64 || m_line.contains(':') || m_line.isEmpty()) {
            m_isLineOpen = true;
            return;
        }
        property.isCut = property.isCut || m_isLineCut;
    }
}

} // namespace vouchwell
