#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>

class QMimeData;

namespace vouchwell::ui {

/// Pasted or dropped cells as a file that is imported like any other; it goes with this object.
class PastedFile
{
    Q_DECLARE_TR_FUNCTIONS(ImportPage)

public:
    /// Writes the cells in place of those before, and returns the path; what to do where there are none.
    Result<QString> write(const QMimeData& data);

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace vouchwell::ui
