#pragma once

#include <QStringView>

namespace vouchwell {

/// How many letters were mistyped, left out, added or swapped with the next; `most` + 1 where it is more than that.
int editDistance(QStringView a, QStringView b, int most);

} // namespace vouchwell
