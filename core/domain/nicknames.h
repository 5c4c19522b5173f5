#pragma once

#include <QStringView>

namespace vouchwell {

/// The given name that stands for all its short and foreign forms: "francisco" for "paco", "paqui", "curro" and
/// "francisca"'s own for hers. The word itself where it is no such form. Words are folded (foldKey).
QStringView givenNameOf(QStringView word);

} // namespace vouchwell
