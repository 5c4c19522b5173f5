#pragma once

#include <QDialog>

class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace vouchwell::ui {

class PlainLabel;
class Workbench;

/// A small window for one entry of the book that is saved or removed: fields, what stands in the way, and the buttons.
class EntryDialog : public QDialog
{
    Q_OBJECT

protected:
    EntryDialog(Workbench& bench, const QString& saveText, const QString& removeText, QWidget* parent);

    Workbench& bench() const { return m_bench; }
    QFormLayout* form() const { return m_form; }
    /// Above the fields.
    void addAbove(QWidget* widget);
    QPushButton* saveButton() const { return m_save; }
    /// Cannot be pressed until there is something to remove.
    QPushButton* removeButton() const { return m_remove; }
    /// Says why not; empty: nothing stands in the way.
    void setProblem(const QString& sentence);

private:
    Workbench& m_bench;
    QFormLayout* m_form;
    PlainLabel* m_problem;
    QPushButton* m_save;
    QPushButton* m_remove;
    QVBoxLayout* m_column;
};

} // namespace vouchwell::ui
