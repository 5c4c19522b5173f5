#pragma once

#include "testfiles.h"

#include <QString>

#include <random>

namespace vouchwell::test {

/// What a disk holds after the power went, when only what was synced is certain: of everything else each sector of 512
/// bytes may have reached it or not, in any order.
class PowerCut
{
public:
    /// The book as it was before the first operation.
    explicit PowerCut(const QString& book);

    /// Writes the book, and its journal where there is one, as they would be found after this many operations. `path`
    /// takes the place of the book.
    void leaveBehind(const std::vector<FileOperation>& operations, size_t count, std::mt19937& random,
                     const QString& path) const;

private:
    std::string m_book;
    std::string m_before;
};

} // namespace vouchwell::test
