#include "core/print/reportpdf.h"

#include "core/base/text.h"
#include "core/print/papertext.h"

#include <QCoreApplication>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QXmlStreamWriter>

namespace vouchwell {

namespace {

class PdfTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReportPrinter)
};

Failure notWritten(const QString& path, const QString& reason)
{
    return {Failure::Kind::Storage, PdfTexts::tr("The file %1 could not be written (%2). Please choose another place.")
                                        .arg(QDir::toNativeSeparators(path), reason)};
}

void writeList(QXmlStreamWriter& xml, const QString& element, const QString& list, const QString& text)
{
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    xml.writeStartElement(QStringLiteral("http://purl.org/dc/elements/1.1/"), element);
    xml.writeStartElement(rdf, list);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (list == u"Alt")
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    xml.writeCharacters(displayText(text));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// Title and author for programs that file documents; Qt itself has no way to name an author.
QByteArray metadata(const QString& title, const QString& author)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    xml.writeProcessingInstruction(QStringLiteral("xpacket"),
                                   QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeNamespace(QStringLiteral("http://purl.org/dc/elements/1.1/"), QStringLiteral("dc"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    writeList(xml, QStringLiteral("title"), QStringLiteral("Alt"), title);
    writeList(xml, QStringLiteral("creator"), QStringLiteral("Seq"), author);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"w\""));
    return bytes;
}

bool paintAll(const PdfPages& pages, QPdfWriter& pdf, const std::stop_token& stop)
{
    QPainter painter;
    if (!painter.begin(&pdf))
        return false;
    for (int page = 0; page < pages.count && !stop.stop_requested(); ++page) {
        if (page > 0 && !pdf.newPage())
            return false;
        pages.paint(painter, page);
    }
    return painter.end();
}

} // namespace

Result<Done> writePdfPages(const PdfPages& pages, const QString& path, const std::stop_token& stop)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notWritten(path, file.errorString());
    QPdfWriter pdf(&file);
    pdf.setPageLayout(pages.layout);
    pdf.setResolution(int(kPaperDotsPerInch));
    pdf.setTitle(pages.title);
    pdf.setCreator(QStringLiteral("Vouchwell"));
    pdf.setDocumentXmpMetadata(metadata(pages.title, pages.author));
    const bool painted = paintAll(pages, pdf, stop);
    if (stop.stop_requested())
        return Failure{Failure::Kind::Cancelled, PdfTexts::tr("The PDF was not written.")};
    if (!painted || !file.commit())
        return notWritten(path, file.errorString());
    return Done{};
}

Result<Done> writeReportPdf(const ReportPrinter& printer, const QString& path, const std::stop_token& stop)
{
    const ReportTable& table = printer.table();
    const QString title = table.subtitle.isEmpty() ? table.title : table.title + QStringLiteral(" – ") + table.subtitle;
    const auto paint = [&](QPainter& painter, int page) { printer.paintPage(painter, page, kPaperDotsPerInch); };
    return writePdfPages({title, table.shopName, printer.pageLayout(), printer.pageCount(), paint}, path, stop);
}

} // namespace vouchwell
