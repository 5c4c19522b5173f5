#pragma once

#include "core/storage/unitofwork.h"

#include <QHash>

#include <optional>

namespace vouchwell {

/// What is left to the shop of what it sells, in basis points of the revenue. Nothing where nobody has said so.
std::optional<int> shopMarginFrom(const QHash<QString, QString>& settings);
/// Into the settings. Book::shop() has it once it is read again.
void writeShopMargin(UnitOfWork& work, std::optional<int> marginBp);

} // namespace vouchwell
