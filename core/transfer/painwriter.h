#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace vouchwell {

/// The editions of the ISO 20022 message with which customers order credit transfers (pain.001.001.09 and .03).
enum class PainEdition { Of2019, Of2009 };

/// One transfer in euros.
struct SepaTransfer
{
    QString endToEndId;     ///< arrives with the money; at most 35 signs
    qint64 amountMinor = 0; ///< cents, more than zero
    QString name;           ///< of who gets it, as it is known
    QString iban;
    QString purpose; ///< what both sides read on their statements
};

/// Transfers from one account on one day.
struct SepaOrder
{
    QString messageId; ///< at most 35 signs
    QDateTime createdAt;
    QDate executeOn;
    QString payer;
    QString payerIban;
    QString payerBic; ///< may be empty
    std::vector<SepaTransfer> transfers;
};

/// The message: UTF-8, texts in the signs and lengths that every bank of SEPA accepts. The same order is always the
/// same bytes.
QByteArray painXml(const SepaOrder& order, PainEdition edition);

/// "pain.001.001.09"
QString painName(PainEdition edition);

} // namespace vouchwell
