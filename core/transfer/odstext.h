#pragma once

#include <string>
#include <string_view>

namespace vouchwell {

/// Collects the text of one cell from its paragraphs: blanks are joined as OpenDocument asks, elements stand for
/// repeated blanks, tabs and line breaks; comments, drawings and phonetic readings are left out.
class OdsText
{
public:
    void clear();
    /// An element inside the cell, with its count (text:c) where it has one.
    void startElement(std::string_view name, std::string_view count);
    void endElement(std::string_view name);
    void characters(std::string_view text);

    /// UTF-8.
    const std::string& text() const { return m_text; }
    bool isTooLong() const;

private:
    void addBlanks(std::string_view count);

    std::string m_text;
    int m_depth = 0;          ///< elements that are open inside the cell
    int m_skippedDepth = 0;   ///< the depth of the outermost element that is left out; 0: none
    int m_paragraphDepth = 0; ///< the depth of the running paragraph; 0: none
    bool m_isSecondParagraph = false;
    bool m_isAfterBlank = true; ///< further blanks add nothing
};

/// The time of day, or the duration, that "PT10H30M00S" says, as "10:30:00"; the text itself where it says none.
std::string textOfDuration(std::string_view stored);

} // namespace vouchwell
