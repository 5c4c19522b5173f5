#include "core/transfer/xmlparser.h"

#include <expat.h>

namespace vouchwell {

namespace {

constexpr int kXmlBlock = 16 * 1024;
constexpr int kDeepestNesting = 256;
/// Expat reads an unfinished token again with every block.
constexpr qint64 kLongestToken = 1024 * 1024;

std::string_view xmlLocalName(std::string_view name)
{
    const size_t colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

} // namespace

const char* XmlHandler::attribute(const char** attributes, std::string_view name)
{
    for (; *attributes != nullptr; attributes += 2) {
        if (xmlLocalName(*attributes) == name)
            return attributes[1];
    }
    return nullptr;
}

void XmlParser::Free::operator()(XML_ParserStruct* parser) const
{
    XML_ParserFree(parser);
}

XmlParser::XmlParser(ZipPart part, XmlHandler& handler)
    : m_part(std::move(part)), m_handler(handler), m_parser(XML_ParserCreate(nullptr)), m_block(kXmlBlock)
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), &XmlParser::onStart, &XmlParser::onEnd);
    XML_SetCharacterDataHandler(m_parser.get(), &XmlParser::onText);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), &XmlParser::onDoctype);
}

XmlParser::~XmlParser() = default;

void XmlParser::stopWhenDone()
{
    if (m_problem == TableProblem::None)
        m_problem = m_handler.problem();
    if (m_problem != TableProblem::None || m_handler.isSatisfied())
        XML_StopParser(m_parser.get(), XML_FALSE);
}

void XmlParser::onStart(void* self, const char* name, const char** attributes)
{
    auto* const parser = static_cast<XmlParser*>(self);
    if (++parser->m_depth > kDeepestNesting)
        parser->m_problem = TableProblem::TooDeep;
    else
        parser->m_handler.startElement(xmlLocalName(name), attributes);
    parser->stopWhenDone();
}

void XmlParser::onEnd(void* self, const char* name)
{
    auto* const parser = static_cast<XmlParser*>(self);
    --parser->m_depth;
    parser->m_handler.endElement(xmlLocalName(name));
    parser->stopWhenDone();
}

void XmlParser::onText(void* self, const char* text, int size)
{
    static_cast<XmlParser*>(self)->m_handler.characters(std::string_view(text, size_t(size)));
}

void XmlParser::onDoctype(void* self, const char*, const char*, const char*, int)
{
    auto* const parser = static_cast<XmlParser*>(self);
    parser->m_problem = TableProblem::ForbiddenXml;
    XML_StopParser(parser->m_parser.get(), XML_FALSE);
}

void XmlParser::check(bool isParsed)
{
    if (m_problem != TableProblem::None)
        throw TableError{m_problem};
    if (!isParsed && !m_handler.isSatisfied())
        throw TableError{TableProblem::Damaged};
    if (!m_handler.isSatisfied() && m_fed - XML_GetCurrentByteIndex(m_parser.get()) > kLongestToken)
        throw TableError{TableProblem::TooLarge};
}

bool XmlParser::parseBlock()
{
    const qsizetype got = m_part.read(m_block.data(), kXmlBlock);
    m_fed += got;
    if (!m_handler.isSatisfied())
        check(XML_Parse(m_parser.get(), m_block.data(), int(got), got == 0) == XML_STATUS_OK);
    return got > 0;
}

void XmlParser::parseAll()
{
    while (parseBlock()) {
    }
}

} // namespace vouchwell
