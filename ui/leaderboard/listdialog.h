#pragma once

#include <QDialog>

class QBoxLayout;
class QFormLayout;
class QListWidget;
class QPushButton;

namespace vouchwell::ui {

class PlainLabel;
class Workbench;

/// A dialog with the records of a kind at the leading side and the form of one of them beside it; the first line is a
/// new one. What is done is written at once and can be undone.
class ListDialog : public QDialog
{
    Q_OBJECT

public:
    ListDialog(Workbench& workbench, const QString& title, const QString& newTitle, QWidget* parent);

protected:
    Workbench& bench() const { return m_workbench; }
    QFormLayout* form() const { return m_form; }
    /// A line below the form, e.g. a live count.
    PlainLabel* note() const { return m_note; }
    QBoxLayout* buttons() const { return m_buttons; }

    /// Fills the list; selects the record with this position, or the new one for -1.
    void setRecords(const QStringList& names, int selected);
    /// -1: the new one.
    int selected() const;
    /// Why saving is not possible, beside the disabled button; empty where it is.
    void setObstacle(const QString& sentence);
    void setDeletable(bool isDeletable);

    /// The form shows the selected record.
    virtual void showRecord() = 0;
    virtual void save() = 0;
    virtual void remove() = 0;

private:
    Workbench& m_workbench;
    QString m_newTitle;
    QListWidget* m_list;
    QFormLayout* m_form;
    QBoxLayout* m_buttons;
    PlainLabel* m_note;
    PlainLabel* m_reason;
    QPushButton* m_save;
    QPushButton* m_delete;
};

} // namespace vouchwell::ui
