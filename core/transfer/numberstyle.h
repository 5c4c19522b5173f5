#pragma once

#include <QStringView>

namespace vouchwell {

/// How the number of a cell is to be understood.
struct NumberStyle
{
    enum class Kind { Plain, Date, Time, Elapsed };

    Kind kind = Kind::Plain;
    /// Format "00000": whole numbers are shown with zeros in front up to so many digits; 0 for other formats.
    int leadingZeros = 0;

    friend bool operator==(const NumberStyle&, const NumberStyle&) = default;
};

/// Judges a number format by its codes, without the quoted, escaped and bracketed parts.
NumberStyle styleOfFormat(QStringView format);
/// The formats that Excel knows by number, without their codes being stored in the file.
NumberStyle styleOfBuiltIn(int id);

} // namespace vouchwell
