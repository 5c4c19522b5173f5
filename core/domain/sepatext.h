#pragma once

#include <QString>

namespace vouchwell {

/// A text in the signs that every bank of SEPA accepts (letters A to Z, digits, blank and / - ? : ( ) . , ' +), at
/// most so long. Other scripts are written in Latin letters, accents are left out, "ß" becomes "ss"; what is left of
/// signs without a letter becomes a dot. It neither begins nor ends with a slash, nor has two in a row.
QString sepaText(const QString& text, qsizetype mostLetters);

} // namespace vouchwell
