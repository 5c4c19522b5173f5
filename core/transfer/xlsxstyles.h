#pragma once

#include "core/transfer/ziparchive.h"

#include <QStringView>

#include <vector>

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

/// The number styles of a workbook by the index that cells carry (cellXfs).
class XlsxStyles
{
public:
    /// Throws TableError. An empty part name stands for a workbook without styles.
    void read(ZipArchive& archive, const QString& part);
    NumberStyle style(size_t index) const { return index < m_styles.size() ? m_styles[index] : NumberStyle{}; }

private:
    std::vector<NumberStyle> m_styles;
};

} // namespace vouchwell
