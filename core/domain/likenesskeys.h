#pragma once

#include "core/domain/personname.h"

namespace vouchwell {

/// Keys that two records share where they may be one person: only records with a key in common are compared, so the
/// cost grows with the records and not with their pairs. A key is a hash: that two share one by chance costs a
/// comparison, no more.
using LikenessKeys = QVarLengthArray<quint32, 32>;

/// By how the name sounds, by given name and how the family name begins, and the other way round.
void addNameKeys(const NameWords& name, LikenessKeys& keys);
/// By the last digits; and, for digits that were swapped, by all of them in any order together with the name.
void addPhoneKeys(QStringView phone, const NameWords& name, LikenessKeys& keys);
/// By what stands before the @.
void addEmailKeys(QStringView email, LikenessKeys& keys);
/// By each single word, for texts that call somebody by one name only.
void addWordKeys(const NameWords& name, LikenessKeys& keys);

} // namespace vouchwell
