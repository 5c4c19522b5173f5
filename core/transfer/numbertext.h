#pragma once

#include "core/transfer/numberstyle.h"

#include <QString>

#include <string_view>

namespace vouchwell {

/// Writes the text of a stored number into a cell: its digits as they stand in the file, without the noise that binary
/// fractions leave
/// ("70.099999999999994" is 70.1), zeros in front as formatted, and dates and times as ISO text.
void assignNumber(QString& cell, std::string_view stored, NumberStyle style, bool is1904);

/// The text of a cell of type "d": ISO already, a time of midnight is left out.
QString textOfIsoDate(std::string_view stored);

} // namespace vouchwell
