#include "ui/imports/checktable.h"

#include "ui/imports/importrowmodel.h"

#include <QKeyEvent>

namespace vouchwell::ui {

bool CheckTable::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event)
{
    if (!index.isValid() || index.column() == ImportRowModel::TickColumn)
        return DataTable::edit(index, trigger, event);
    return DataTable::edit(index.siblingAtColumn(ImportRowModel::ValueColumn), trigger, event);
}

bool CheckTable::decide(int key)
{
    switch (key) {
    case Qt::Key_Space: Q_EMIT tickPressed(); return true;
    case Qt::Key_Delete: Q_EMIT deletePressed(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT enterPressed(); return true;
    default: break;
    }
    if (!m_letters.contains(Qt::Key(key)))
        return false;
    Q_EMIT letterPressed(Qt::Key(key));
    return true;
}

void CheckTable::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isEditing() && isPlain && decide(event->key()))
        return;
    DataTable::keyPressEvent(event);
}

void CheckTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    DataTable::closeEditor(editor, hint);
    if (!isEditing())
        Q_EMIT editingEnded();
}

} // namespace vouchwell::ui
