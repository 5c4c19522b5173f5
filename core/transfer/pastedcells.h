#pragma once

#include <QByteArray>

#include <optional>

class QMimeData;

namespace vouchwell {

/// The cells that were copied in a spreadsheet program or from a web page, as tab-separated UTF-8 text that the reader
/// of text tables understands. Nothing where the data holds no cells.
std::optional<QByteArray> pastedCells(const QMimeData& data);
/// Whether there may be cells, without a look at the content.
bool mayHoldCells(const QMimeData& data);

} // namespace vouchwell
