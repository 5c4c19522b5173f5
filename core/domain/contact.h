#pragma once

#include <QString>

#include <optional>

namespace vouchwell {

/// The form in which two e-mail addresses are the same person's: lower case, "+tag" removed, dots removed for the
/// providers that ignore them, googlemail.com = gmail.com. Empty when the text is not one plausible address
/// (one @, a dotted domain, no blanks, at most 254 characters).
std::optional<QString> normalisedEmail(QStringView text);

/// The form in which two phone numbers are the same: E.164 ("+34600111222"). National numbers are read with the
/// shop's country (ISO 3166 alpha-2); a number that cannot be placed keeps its digits. Empty below five digits.
std::optional<QString> normalisedPhone(QStringView text, const QString& countryCode);

} // namespace vouchwell
