#pragma once

#include <QObject>

class QTimer;

namespace vouchwell::ui {
class MainWindow;
class UndoMenu;
class Workbench;
struct UndoRefusal;
} // namespace vouchwell::ui

namespace vouchwell::app {

/// What the window says of the open book beside its pages: what just happened, what failed, who has the book, and why
/// something cannot be taken back. Lives as long as the workbench.
class BookNotices : public QObject
{
    Q_OBJECT

public:
    BookNotices(ui::Workbench& workbench, ui::MainWindow& window);

    /// Removes what was said of the book before.
    static void clear(ui::MainWindow& window);

private:
    void connectUndo();
    void showFailure(const QString& sentence);
    void showRefusal(const ui::UndoRefusal& refusal);
    void showWriting(bool isWriting);
    void tellWriting();

    ui::Workbench& m_workbench;
    ui::MainWindow& m_window;
    ui::UndoMenu* m_undo;
    QTimer* m_writingTimer;
};

} // namespace vouchwell::app
