#pragma once

#include "core/actions/undo.h"

#include <QObject>

namespace vouchwell::ui {

class Workbench;

/// Takes an import back on a worker, as Undo of the Edit menu does, also where others followed it.
class ImportUndo : public QObject
{
    Q_OBJECT

public:
    explicit ImportUndo(Workbench& bench, QObject* parent = nullptr);

    /// The window says what came of it; nothing happens while somebody else writes.
    void takeBack(BatchId batch);

Q_SIGNALS:
    void takenBack(const vouchwell::TakenBack& result);

private:
    Workbench& m_bench;
};

} // namespace vouchwell::ui
