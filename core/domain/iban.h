#pragma once

#include <QString>

#include <optional>

namespace vouchwell {

/// What is wrong with an account number as typed, in one sentence that names it; empty where it is an IBAN. The
/// country, its length and the two check digits (ISO 13616, mod 97) are looked at.
QString ibanProblem(const QString& typed);

/// The IBAN as it is kept: capital letters and digits without blanks. Nothing where it is none.
std::optional<QString> normalisedIban(const QString& typed);

/// A kept IBAN for people to read: "ES91 2100 0418 4502 0005 1332".
QString groupedIban(const QString& iban);
/// A kept IBAN for lists and notes, where it need not be known: "ES91 … 1332".
QString maskedIban(const QString& iban);

/// True where the account can be reached by a SEPA transfer.
bool isInSepa(const QString& iban);

/// The BIC as it is kept; nothing where it does not have the form of one (ISO 9362: 8 or 11 signs).
std::optional<QString> normalisedBic(const QString& typed);

} // namespace vouchwell
