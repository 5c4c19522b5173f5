#pragma once

#include "ui/imports/pastedfile.h"

#include <QObject>

class QDragEnterEvent;
class QDropEvent;
class QWidget;

namespace vouchwell::ui {

class ImportFlow;
class Workbench;

/// The ways in which a list comes to the import page: chosen, dropped or pasted. One at a time.
class ImportIntake : public QObject
{
    Q_OBJECT

public:
    /// Watches what is dropped on the page.
    ImportIntake(Workbench& bench, const ImportFlow& flow, QWidget* page);

    /// Asks for a file.
    void choose();
    void take(const QString& path);
    /// Cells that were copied in a spreadsheet program.
    void paste(const QMimeData& data);

Q_SIGNALS:
    void listCame(const QString& path);
    void failed(const vouchwell::Failure& failure);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isBusy() const;
    void considerDrag(QDragEnterEvent* event);
    void drop(QDropEvent* event);

    Workbench& m_bench;
    const ImportFlow& m_flow;
    QWidget* m_page;
    PastedFile m_pasted;
};

} // namespace vouchwell::ui
