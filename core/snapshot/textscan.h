#pragma once

#include <QByteArrayView>

namespace vouchwell {

/// Where `word` (not empty) stands in `text` from a position on, -1 for nowhere. For long texts with few hits: looks at
/// sixteen places at once where the processor can, several times as fast as memmem().
qsizetype findBytes(QByteArrayView text, QByteArrayView word, qsizetype from = 0);

} // namespace vouchwell
