#pragma once

#include "core/transfer/ziparchive.h"

#include <string_view>
#include <vector>

struct XML_ParserStruct;

namespace vouchwell {

/// Receives the elements of a part. Names come without their namespace prefix: some writers prefix everything.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    /// `attributes` are name and value in turn, ended by null, names with their prefix.
    virtual void startElement(std::string_view name, const char** attributes) = 0;
    virtual void endElement(std::string_view name) = 0;
    virtual void characters(std::string_view) {}

    TableProblem problem() const { return m_problem; }
    bool isSatisfied() const { return m_isSatisfied; }

protected:
    /// The value of an attribute, prefix or not; null where it is missing.
    static const char* attribute(const char** attributes, std::string_view name);
    /// No C++ exception may pass through expat: handlers set this, the parser throws it.
    void fail(TableProblem problem) { m_problem = problem; }
    /// What follows in the part is inflated (its checksum must be right) but no longer parsed.
    void finish() { m_isSatisfied = true; }

private:
    TableProblem m_problem = TableProblem::None;
    bool m_isSatisfied = false;
};

/// Parses one part block by block with expat. Any document type declaration is refused, so that no entity is ever
/// expanded; so are deep nesting and endless tokens.
class XmlParser
{
public:
    XmlParser(ZipPart part, XmlHandler& handler);
    ~XmlParser();
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;

    /// Parses the next block; false when the part has ended. Throws TableError.
    bool parseBlock();
    void parseAll();
    double progress() const { return m_part.progress(); }

private:
    static void onStart(void* self, const char* name, const char** attributes);
    static void onEnd(void* self, const char* name);
    static void onText(void* self, const char* text, int size);
    static void onDoctype(void* self, const char*, const char*, const char*, int);
    void stopWhenDone();
    void check(bool isParsed);

    struct Free
    {
        void operator()(XML_ParserStruct* parser) const;
    };

    ZipPart m_part;
    XmlHandler& m_handler;
    std::unique_ptr<XML_ParserStruct, Free> m_parser;
    std::vector<char> m_block;
    qint64 m_fed = 0;
    int m_depth = 0;
    TableProblem m_problem = TableProblem::None;
};

} // namespace vouchwell
