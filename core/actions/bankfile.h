#pragma once

#include "core/base/result.h"
#include "core/domain/payout.h"
#include "core/storage/payoutfilestore.h"

#include <QStringList>

namespace vouchwell {

class Book;

/// What banks read. The newer SEPA message is what they ask for since 2023; the older one is for those that have not
/// changed yet. CSV is for banks without SEPA, other currencies and the accountant.
enum class BankFormat { Sepa2019, Sepa2009, Csv };

struct BankFileChoice
{
    BankFormat format = BankFormat::Sepa2019;
    QDate executeOn; ///< of a SEPA file: moved to the next bank day; invalid: today
};

/// A file with the transfers of a payout.
struct BankFile
{
    QByteArray bytes;
    PayoutFileRecord record;    ///< what is noted about it
    QDate executeOn;            ///< the day it asks for; invalid in a CSV
    QStringList withoutAccount; ///< who waits for money and is not in the file, as no SEPA transfer reaches them
    std::vector<PayoutFileRecord> earlier; ///< files that were made of this payout before
};

/// The file, in memory only: to look at before it is saved. Made again with the same content it has the same bytes.
Result<BankFile> drawUpBankFile(Book& book, PayoutId payout, const BankFileChoice& choice);

/// Writes the file and notes in the book that it exists, both or neither. A CSV of a finished payout is only written:
/// nobody pays with it.
Result<BankFile> saveBankFile(Book& book, PayoutId payout, const BankFileChoice& choice, const QString& path);

/// "Kept out for want of an IBAN: Ana, Ben. …"; empty where everybody is in the file.
QString withoutAccountSentence(const BankFile& file);
/// Warns that a file made earlier may be at the bank already; empty where there is none.
QString earlierFileSentence(const Book& book, const BankFile& file);

} // namespace vouchwell
