#pragma once

#include "ui/widgets/datatable.h"

namespace vouchwell::ui {

/// The table of the check step: F2, a double click or typing edits the value of the row wherever the cursor is in it,
/// and the other keys decide about the chosen rows.
class CheckTable : public DataTable
{
    Q_OBJECT

public:
    using DataTable::DataTable;

    using DataTable::edit;

    bool isEditing() const { return state() == EditingState; }
    /// These decide instead of beginning a text.
    void setDecidingLetters(const QList<Qt::Key>& letters) { m_letters = letters; }

Q_SIGNALS:
    void tickPressed();   ///< Space
    void deletePressed(); ///< Delete
    void enterPressed();
    void letterPressed(Qt::Key letter);
    void editingEnded();

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool decide(int key);

    QList<Qt::Key> m_letters;
};

} // namespace vouchwell::ui
