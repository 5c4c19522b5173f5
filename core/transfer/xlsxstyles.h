#pragma once

#include "core/transfer/numberstyle.h"
#include "core/transfer/ziparchive.h"

#include <vector>

namespace vouchwell {

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
