#include "core/transfer/xlsxstyles.h"

#include "core/transfer/xmlparser.h"

#include <QHash>

namespace vouchwell {

namespace {

constexpr size_t kMostStyles = 100'000;

class StylesHandler final : public XmlHandler
{
public:
    void startElement(std::string_view name, const char** attributes) override
    {
        if (name == "numFmt") {
            const QString format = QString::fromUtf8(attribute(attributes, "formatCode"));
            m_custom.insert(QByteArrayView(attribute(attributes, "numFmtId")).toInt(), styleOfFormat(format));
        } else if (name == "cellXfs") {
            m_isInCellFormats = true;
        } else if (name == "xf" && m_isInCellFormats) {
            const int id = QByteArrayView(attribute(attributes, "numFmtId")).toInt();
            const auto custom = m_custom.constFind(id);
            styles.push_back(custom == m_custom.constEnd() ? styleOfBuiltIn(id) : *custom);
            if (styles.size() > kMostStyles)
                fail(TableProblem::TooLarge);
        }
    }
    void endElement(std::string_view name) override
    {
        if (name == "cellXfs")
            m_isInCellFormats = false;
    }

    std::vector<NumberStyle> styles;

private:
    QHash<int, NumberStyle> m_custom;
    bool m_isInCellFormats = false;
};

} // namespace

void XlsxStyles::read(ZipArchive& archive, const QString& part)
{
    if (part.isEmpty())
        return;
    StylesHandler handler;
    XmlParser(archive.part(part), handler).parseAll();
    m_styles = std::move(handler.styles);
}

} // namespace vouchwell
