#pragma once

#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

#include <map>

namespace vouchwell::test {

/// What the schemas of pain.001.001.03 and .09 and the rule book of the European Payments Council demand of the
/// elements that we write: which, in which order, how often, and what their texts look like.
class PainChecker
{
public:
    explicit PainChecker(const QString& edition) : m_edition(edition)
    {
        const bool isNew = edition.endsWith(QLatin1String("09"));
        m_children = {
            {"Document", {"CstmrCdtTrfInitn"}},
            {"CstmrCdtTrfInitn", {"GrpHdr", "PmtInf"}},
            {"GrpHdr", {"MsgId", "CreDtTm", "NbOfTxs", "CtrlSum", "InitgPty"}},
            {"InitgPty", {"Nm"}},
            {"PmtInf",
             {"PmtInfId", "PmtMtd", "BtchBookg?", "NbOfTxs", "CtrlSum", "PmtTpInf", "ReqdExctnDt", "Dbtr", "DbtrAcct",
              "DbtrAgt", "UltmtDbtr?", "ChrgBr", "CdtTrfTxInf+"}},
            {"PmtTpInf", {"SvcLvl"}},
            {"SvcLvl", {"Cd"}},
            {"ReqdExctnDt", isNew ? QList<QByteArray>{"Dt"} : QList<QByteArray>{}},
            {"Dbtr", {"Nm"}},
            {"DbtrAcct", {"Id"}},
            {"DbtrAgt", {"FinInstnId"}},
            {"FinInstnId", {isNew ? "BICFI?" : "BIC?", "Othr?"}},
            {"Othr", {"Id"}},
            {"CdtTrfTxInf", {"PmtId", "Amt", "CdtrAgt?", "Cdtr", "CdtrAcct", "Purp?", "RmtInf?"}},
            {"PmtId", {"InstrId?", "EndToEndId"}},
            {"Amt", {"InstdAmt"}},
            {"Cdtr", {"Nm"}},
            {"CdtrAcct", {"Id"}},
            {"RmtInf", {"Ustrd"}},
        };
        const QByteArray text = "[A-Za-z0-9/?:().,'+ -]";
        m_patterns = {
            {"MsgId", text + "{1,35}"},
            {"PmtInfId", text + "{1,35}"},
            {"EndToEndId", text + "{1,35}"},
            {"CreDtTm", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d"},
            {"NbOfTxs", "[0-9]{1,15}"},
            {"CtrlSum", "\\d{1,15}\\.\\d\\d"},
            {"PmtMtd", "TRF"},
            {"Cd", "SEPA"},
            {isNew ? "Dt" : "ReqdExctnDt", "\\d{4}-\\d\\d-\\d\\d"},
            {"Nm", text + "{1,70}"},
            {"IBAN", "[A-Z]{2}[0-9]{2}[a-zA-Z0-9]{1,30}"},
            {"BIC", "[A-Z]{6}[A-Z2-9][A-NP-Z0-9]([A-Z0-9]{3})?"},
            {"BICFI", "[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?"},
            {"ChrgBr", "SLEV"},
            {"InstdAmt", "\\d{1,9}\\.\\d\\d"},
            {"Ustrd", text + "{1,140}"},
            {"Id", "NOTPROVIDED"},
        };
    }

    QStringList problems(const QByteArray& bytes)
    {
        m_problems.clear();
        m_sum = 0;
        m_transfers = 0;
        QXmlStreamReader xml(bytes);
        if (!xml.readNextStartElement() || xml.name() != u"Document" ||
            xml.namespaceUri() != QString(QStringLiteral("urn:iso:std:iso:20022:tech:xsd:") + m_edition))
            return {QStringLiteral("not a document of ") + m_edition};
        readElement(xml, {});
        if (xml.hasError())
            m_problems << xml.errorString();
        for (const QString& sum : m_sums) {
            if (sum != QStringLiteral("%1.%2").arg(m_sum / 100).arg(m_sum % 100, 2, 10, QLatin1Char('0')))
                m_problems << QStringLiteral("control sum ") + sum;
        }
        for (const QString& count : m_counts) {
            if (count.toInt() != m_transfers)
                m_problems << QStringLiteral("number of transfers ") + count;
        }
        return m_problems;
    }

private:
    void readElement(QXmlStreamReader& xml, const QByteArray& parent)
    {
        const QByteArray name = xml.name().toUtf8();
        if (name == "InstdAmt" && xml.attributes().value(QLatin1String("Ccy")) != u"EUR")
            m_problems << QStringLiteral("currency of an amount");
        m_transfers += name == "CdtTrfTxInf" ? 1 : 0;
        QList<QByteArray> children;
        QString text;
        while (!xml.atEnd() && xml.readNext() != QXmlStreamReader::EndElement) {
            if (xml.isStartElement()) {
                children << xml.name().toUtf8();
                readElement(xml, name);
            } else if (xml.isCharacters()) {
                text += xml.text();
            }
        }
        checkChildren(name, parent, children);
        if (children.isEmpty())
            checkText(name, text);
    }

    void checkChildren(const QByteArray& name, const QByteArray& parent, const QList<QByteArray>& children)
    {
        QList<QByteArray> allowed = m_children.contains(name) ? m_children.at(name) : QList<QByteArray>{};
        if (name == "Id" && parent != "Othr")
            allowed = {"IBAN"};
        QByteArray pattern;
        for (const QByteArray& child : allowed) {
            const QByteArray sign = child.endsWith('?') || child.endsWith('+') ? child.right(1) : QByteArray();
            pattern += "(" + (sign.isEmpty() ? child : child.chopped(1)) + " )" + sign;
        }
        QByteArray found;
        for (const QByteArray& child : children)
            found += child + ' ';
        const QRegularExpression form(QLatin1Char('^') + QString::fromLatin1(pattern) + QLatin1Char('$'));
        if (!form.match(QString::fromLatin1(found)).hasMatch())
            m_problems << QString::fromLatin1(name + " has " + found + "instead of " + pattern);
    }

    void checkText(const QByteArray& name, const QString& text)
    {
        if (!m_patterns.contains(name)) {
            m_problems << QString::fromLatin1(name) + QStringLiteral(" is not expected to have a text");
            return;
        }
        const QRegularExpression form(QLatin1Char('^') + QString::fromLatin1(m_patterns.at(name)) + QLatin1Char('$'));
        if (!form.match(text).hasMatch())
            m_problems << QString::fromLatin1(name) + QStringLiteral(" is “%1”").arg(text);
        if (name == "CtrlSum")
            m_sums << text;
        if (name == "NbOfTxs")
            m_counts << text;
        if (name == "InstdAmt")
            m_sum += QString(text).remove(u'.').toLongLong();
    }

    QString m_edition;
    std::map<QByteArray, QList<QByteArray>> m_children;
    std::map<QByteArray, QByteArray> m_patterns;
    QStringList m_problems;
    QStringList m_sums;
    QStringList m_counts;
    qint64 m_sum = 0;
    int m_transfers = 0;
};

} // namespace vouchwell::test
