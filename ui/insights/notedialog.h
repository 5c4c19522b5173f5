#pragma once

#include "core/storage/chartnotestore.h"
#include "ui/insights/entrydialog.h"

class QDateEdit;
class QLineEdit;
class QListWidget;

namespace vouchwell::ui {

class Workbench;

/// Writes a note on a day of the charts, and changes or removes those that are there.
class NoteDialog : public EntryDialog
{
    Q_OBJECT

public:
    /// `notes`: those of the charts that are shown.
    static void open(Workbench& bench, QDate day, const std::vector<ChartNote>& notes, QWidget* parent);

private:
    NoteDialog(Workbench& bench, QDate day, const std::vector<ChartNote>& notes, QWidget* parent);
    void choose(int row);
    void save();
    void removeNote();

    std::vector<ChartNote> m_notes;
    ChartNoteId m_chosen; ///< the note that is changed; not valid: a new one
    ChartNote m_begun;    ///< a new one, as far as it was typed
    QListWidget* m_list;  ///< a new note, then those there are
    QDateEdit* m_day;
    QLineEdit* m_text;
};

} // namespace vouchwell::ui
