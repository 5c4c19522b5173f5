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
    /// M and K decide instead of beginning a text.
    void setDecidesByLetter(bool decides) { m_decidesByLetter = decides; }

Q_SIGNALS:
    void tickPressed();   ///< Space
    void deletePressed(); ///< Delete
    void enterPressed();
    void mergePressed(); ///< M
    void apartPressed(); ///< K
    void editingEnded();

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool decide(int key);

    bool m_decidesByLetter = false;
};

} // namespace vouchwell::ui
