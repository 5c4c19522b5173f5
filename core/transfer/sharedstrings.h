#pragma once

#include "core/transfer/ziparchive.h"

#include <string>
#include <string_view>
#include <vector>

namespace vouchwell {

/// Decodes _xHHHH_ once. What would not be valid Unicode (lone surrogates, NUL, U+FFFE) stays as it is written.
void unescapeOoxml(std::string& text, size_t from = 0);

/// The texts that the cells of a workbook share, in one arena: two million strings are two million offsets, not
/// objects.
class SharedStrings
{
public:
    /// Throws TableError. An empty part name stands for a workbook without shared strings.
    void read(ZipArchive& archive, const QString& part);

    /// Adds one behind the others. Throws TableError when they have become too many.
    void add(QStringView text);

    size_t count() const { return m_ends.size(); }
    /// UTF-8, valid while this object lives.
    std::string_view at(size_t index) const;

private:
    std::string m_arena;
    std::vector<quint32> m_ends;
};

} // namespace vouchwell
