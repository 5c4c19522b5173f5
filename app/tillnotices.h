#pragma once

#include <QObject>

#include <chrono>

namespace vouchwell {
struct Failure;
}

namespace vouchwell::ui {
class MainWindow;
class TillFolder;
class Workbench;
} // namespace vouchwell::ui

namespace vouchwell::app {

/// Says quietly that lists of sales have come from the till, one at a time, with what can be done about each. Lives as
/// long as the workbench.
class TillNotices : public QObject
{
    Q_OBJECT

public:
    /// `pause` is between two looks at a new file.
    TillNotices(ui::Workbench& workbench, ui::MainWindow& window, std::chrono::milliseconds pause);

    /// Looks there as soon as the book has been read; empty: nowhere.
    void watch(const QString& folder);
    /// Removes what was said of the book before.
    static void clear(ui::MainWindow& window);

private:
    void showFirst();
    void showUnreadable(const QString& path, const Failure& failure);
    void review(const QString& path);

    ui::Workbench& m_workbench;
    ui::MainWindow& m_window;
    ui::TillFolder* m_folder;
    QString m_wanted; ///< once the book has been read
};

} // namespace vouchwell::app
