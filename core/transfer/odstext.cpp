#include "core/transfer/odstext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace vouchwell {

namespace {

constexpr size_t kLongestOdsCell = 4 * 1024 * 1024;
constexpr int kMostBlanks = 32'767;

/// What may stand in a paragraph without being its text.
constexpr std::array kLeftOut{
    std::string_view("annotation"), std::string_view("note"),         std::string_view("ruby-text"),
    std::string_view("frame"),      std::string_view("custom-shape"), std::string_view("rect"),
    std::string_view("line"),       std::string_view("polyline"),     std::string_view("polygon"),
    std::string_view("path"),       std::string_view("circle"),       std::string_view("ellipse"),
    std::string_view("g"),          std::string_view("measure"),      std::string_view("caption"),
    std::string_view("connector"),  std::string_view("control"),      std::string_view("scene"),
};

bool isParagraph(std::string_view name)
{
    return name == "p" || name == "h";
}

/// Outside of paragraphs only lists of paragraphs hold text of the cell.
bool isListPart(std::string_view name)
{
    return name == "list" || name == "list-item" || name == "list-header" || name == "section";
}

} // namespace

void OdsText::clear()
{
    m_text.clear();
    m_depth = 0;
    m_skippedDepth = 0;
    m_paragraphDepth = 0;
    m_isSecondParagraph = false;
}

void OdsText::startElement(std::string_view name, std::string_view count)
{
    ++m_depth;
    if (m_skippedDepth > 0)
        return;
    if (m_paragraphDepth == 0) {
        if (isParagraph(name)) {
            if (m_isSecondParagraph)
                m_text += '\n';
            m_isSecondParagraph = true;
            m_isAfterBlank = true;
            m_paragraphDepth = m_depth;
        } else if (!isListPart(name)) {
            m_skippedDepth = m_depth;
        }
    } else if (name == "s") {
        addBlanks(count);
    } else if (name == "tab") {
        m_text += '\t';
        m_isAfterBlank = false;
    } else if (name == "line-break") {
        m_text += '\n';
        m_isAfterBlank = false;
    } else if (std::find(kLeftOut.begin(), kLeftOut.end(), name) != kLeftOut.end()) {
        m_skippedDepth = m_depth;
    }
}

void OdsText::endElement(std::string_view)
{
    if (m_depth == m_skippedDepth)
        m_skippedDepth = 0;
    if (m_depth == m_paragraphDepth)
        m_paragraphDepth = 0;
    --m_depth;
}

void OdsText::characters(std::string_view text)
{
    if (m_paragraphDepth == 0 || m_skippedDepth > 0)
        return;
    for (const char c : text) {
        const bool isBlank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (isBlank && m_isAfterBlank)
            continue;
        m_text += isBlank ? ' ' : c;
        m_isAfterBlank = isBlank;
    }
}

void OdsText::addBlanks(std::string_view count)
{
    int blanks = 1;
    std::from_chars(count.data(), count.data() + count.size(), blanks);
    m_text.append(size_t(std::clamp(blanks, 0, kMostBlanks)), ' ');
    m_isAfterBlank = false;
}

bool OdsText::isTooLong() const
{
    return m_text.size() > kLongestOdsCell;
}

std::string textOfDuration(std::string_view stored)
{
    const bool isNegative = stored.starts_with('-');
    std::string_view rest = stored.substr(isNegative ? 1 : 0);
    if (!rest.starts_with('P'))
        return std::string(stored);
    double seconds = 0;
    bool isTime = false;
    for (rest.remove_prefix(1); !rest.empty();) {
        if (rest.front() == 'T') {
            isTime = true;
            rest.remove_prefix(1);
            continue;
        }
        double number = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        const size_t digits = size_t(end - rest.data());
        if (error != std::errc() || digits >= rest.size())
            return std::string(stored);
        const char unit = rest[digits];
        const int factor = unit == 'D' && !isTime  ? 86'400
                           : unit == 'H'           ? 3600
                           : unit == 'M' && isTime ? 60
                           : unit == 'S'           ? 1
                                                   : 0;
        if (factor == 0)
            return std::string(stored);
        seconds += number * factor;
        rest.remove_prefix(digits + 1);
    }
    constexpr double kLongest = 1e12;
    if (!(seconds >= 0 && seconds < kLongest))
        return std::string(stored);
    const long long total = std::llround(seconds);
    std::array<char, 48> clock;
    std::snprintf(clock.data(), clock.size(), "%s%02lld:%02lld:%02lld", isNegative ? "-" : "", total / 3600,
                  total / 60 % 60, total % 60);
    return clock.data();
}

} // namespace vouchwell
