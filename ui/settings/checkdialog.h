#pragma once

#include "core/actions/verifybook.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QGridLayout;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace vouchwell::ui {

class BusyStep;
class DataTable;
class PlainLabel;
class ReportTableModel;
class Workbench;

/// Checks the book on a worker and shows what came of it: that everything adds up, with what was looked at, or every
/// difference with its record, both values and what to do next. The window stays usable; changes wait meanwhile.
class CheckDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows the dialog and starts. Where something else has the book, it says so and does nothing.
    static void open(Workbench& workbench, QWidget* parent);
    ~CheckDialog() override;

    explicit CheckDialog(Workbench& workbench, QWidget* parent = nullptr);
    void start();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createResult();
    QWidget* createButtons();
    void take(const Result<BookProof>& proof);
    void showProof();
    void showHead();
    void showCounts();
    void showDifferences();
    void showSelection();
    void openRecord();
    void copyAll() const;
    void saveCsv();
    const Difference* selected() const;

    Workbench& m_workbench;
    BookProof m_proof;
    std::shared_ptr<std::atomic<double>> m_share;
    std::stop_source m_stop;
    QTimer* m_timer;
    QStackedLayout* m_stack;
    BusyStep* m_busy;
    PlainLabel* m_icon;
    PlainLabel* m_title;
    PlainLabel* m_text;
    QGridLayout* m_counts;
    DataTable* m_table;
    ReportTableModel* m_model;
    PlainLabel* m_next;
    QPushButton* m_openRecord = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace vouchwell::ui
