#pragma once

#include <QStringList>

namespace vouchwell::cli {

/// What there is of the pieces that the rules give: goods in, counts, write-offs.
void manageStock(const QStringList& arguments);
/// Pools of gift codes: import, list, void, replace, print. Codes are shown masked unless they are asked for.
void manageCodes(const QStringList& arguments);

} // namespace vouchwell::cli
