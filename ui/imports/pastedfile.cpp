#include "ui/imports/pastedfile.h"

#include "core/transfer/pastedcells.h"

#include <QFile>

namespace vouchwell::ui {

Result<QString> PastedFile::write(const QMimeData& data)
{
    const std::optional<QByteArray> cells = pastedCells(data);
    if (!cells)
        return Failure{Failure::Kind::Refused,
                       tr("There are no cells to paste. Copy them in a spreadsheet program, with their column titles, "
                          "and paste them here.")};
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(tr("Pasted cells") + QLatin1String(".tsv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(*cells) != cells->size() || !file.flush())
        return Failure{Failure::Kind::Unreadable,
                       tr("The pasted cells could not be kept while they are read: %1").arg(file.errorString())};
    return file.fileName();
}

} // namespace vouchwell::ui
