#include "core/transfer/painwriter.h"

#include "core/base/money.h"
#include "core/domain/sepatext.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace vouchwell {

namespace {

// What the rule book of the European Payments Council allows, which is less than the schema does.
constexpr qsizetype kMostIdLetters = 35;
constexpr qsizetype kMostNameLetters = 70;
constexpr qsizetype kMostPurposeLetters = 140;

/// Writes the message element by element, in the order that the schema demands.
class PainWriter
{
public:
    PainWriter(const SepaOrder& order, PainEdition edition, QByteArray* bytes)
        : m_order(order), m_edition(edition), m_xml(bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    void write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("Document"));
        m_xml.writeDefaultNamespace(QStringLiteral("urn:iso:std:iso:20022:tech:xsd:") + painName(m_edition));
        m_xml.writeStartElement(QStringLiteral("CstmrCdtTrfInitn"));
        writeHeader();
        writeOrder();
        m_xml.writeEndDocument();
    }

private:
    void text(const char* element, const QString& value) { m_xml.writeTextElement(QLatin1String(element), value); }

    /// Elements inside each other, with the value in the innermost.
    void nested(std::initializer_list<const char*> elements, const QString& value)
    {
        for (const char* element : elements)
            m_xml.writeStartElement(QLatin1String(element));
        m_xml.writeCharacters(value);
        for (size_t i = 0; i < elements.size(); ++i)
            m_xml.writeEndElement();
    }

    static QString amount(qint64 minor) { return formatPlainAmount({minor, {QStringLiteral("EUR"), 2}}); }

    void writeSums()
    {
        qint64 sum = 0;
        for (const SepaTransfer& transfer : m_order.transfers)
            sum += transfer.amountMinor;
        text("NbOfTxs", QString::number(m_order.transfers.size()));
        text("CtrlSum", amount(sum));
    }

    void writeHeader()
    {
        m_xml.writeStartElement(QStringLiteral("GrpHdr"));
        text("MsgId", sepaText(m_order.messageId, kMostIdLetters));
        text("CreDtTm", m_order.createdAt.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")));
        writeSums();
        nested({"InitgPty", "Nm"}, sepaText(m_order.payer, kMostNameLetters));
        m_xml.writeEndElement();
    }

    void writeOrder()
    {
        m_xml.writeStartElement(QStringLiteral("PmtInf"));
        text("PmtInfId", sepaText(m_order.messageId, kMostIdLetters));
        text("PmtMtd", QStringLiteral("TRF"));
        writeSums();
        nested({"PmtTpInf", "SvcLvl", "Cd"}, QStringLiteral("SEPA"));
        const QString day = m_order.executeOn.toString(Qt::ISODate);
        if (m_edition == PainEdition::Of2019)
            nested({"ReqdExctnDt", "Dt"}, day);
        else
            text("ReqdExctnDt", day);
        nested({"Dbtr", "Nm"}, sepaText(m_order.payer, kMostNameLetters));
        nested({"DbtrAcct", "Id", "IBAN"}, m_order.payerIban);
        if (m_order.payerBic.isEmpty())
            nested({"DbtrAgt", "FinInstnId", "Othr", "Id"}, QStringLiteral("NOTPROVIDED"));
        else
            nested({"DbtrAgt", "FinInstnId", m_edition == PainEdition::Of2019 ? "BICFI" : "BIC"}, m_order.payerBic);
        text("ChrgBr", QStringLiteral("SLEV"));
        for (const SepaTransfer& transfer : m_order.transfers)
            writeTransfer(transfer);
        m_xml.writeEndElement();
    }

    void writeTransfer(const SepaTransfer& transfer)
    {
        m_xml.writeStartElement(QStringLiteral("CdtTrfTxInf"));
        const QString id = sepaText(transfer.endToEndId, kMostIdLetters);
        nested({"PmtId", "EndToEndId"}, id);
        m_xml.writeStartElement(QStringLiteral("Amt"));
        m_xml.writeStartElement(QStringLiteral("InstdAmt"));
        m_xml.writeAttribute(QStringLiteral("Ccy"), QStringLiteral("EUR"));
        m_xml.writeCharacters(amount(transfer.amountMinor));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        // A name of nothing but pictures has no letters: banks still want one.
        const QString name = sepaText(transfer.name, kMostNameLetters);
        const bool hasLetters = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
        nested({"Cdtr", "Nm"}, hasLetters ? name : id);
        nested({"CdtrAcct", "Id", "IBAN"}, transfer.iban);
        if (const QString purpose = sepaText(transfer.purpose, kMostPurposeLetters); !purpose.isEmpty())
            nested({"RmtInf", "Ustrd"}, purpose);
        m_xml.writeEndElement();
    }

    const SepaOrder& m_order;
    PainEdition m_edition;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray painXml(const SepaOrder& order, PainEdition edition)
{
    QByteArray bytes;
    PainWriter(order, edition, &bytes).write();
    return bytes;
}

QString painName(PainEdition edition)
{
    return edition == PainEdition::Of2019 ? QStringLiteral("pain.001.001.09") : QStringLiteral("pain.001.001.03");
}

} // namespace vouchwell
