#pragma once

#include <QStringList>

#include <vector>

namespace vouchwell {

/// The cells of the first table in a piece of HTML, as text. Scripts, styles and comments are left out, nothing is
/// fetched; cells over several columns are followed by empty ones. Empty where there is no table.
std::vector<QStringList> readHtmlTable(const QString& html);

} // namespace vouchwell
