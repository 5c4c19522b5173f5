#include "ui/insights/notedialog.h"

#include "core/actions/chartnotes.h"
#include "core/base/text.h"
#include "core/storage/book.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace vouchwell::ui {

void NoteDialog::open(Workbench& bench, QDate day, const std::vector<ChartNote>& notes, QWidget* parent)
{
    auto* dialog = new NoteDialog(bench, day, notes, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

NoteDialog::NoteDialog(Workbench& bench, QDate day, const std::vector<ChartNote>& notes, QWidget* parent)
    : EntryDialog(bench, tr("&Save note"), tr("&Remove note"), parent),
      m_notes(notes),
      m_list(new QListWidget),
      m_day(new QDateEdit(day)),
      m_text(new QLineEdit)
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(tr("Note on the charts"));
    m_day->setObjectName(QStringLiteral("noteDay"));
    m_day->setCalendarPopup(true);
    m_day->setLocale(bench.locale());
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setPlaceholderText(tr("New flyers, street fair, closed for works"));
    m_text->setMinimumWidth(Metrics().characters(40));
    m_list->setObjectName(QStringLiteral("noteList"));
    m_list->setAccessibleName(tr("Notes of this period"));
    m_list->setMaximumHeight(Metrics().lines(8));
    m_list->addItem(tr("New note"));
    for (const ChartNote& note : m_notes)
        //: A note in a list: its day, its text
        m_list->addItem(
            tr("%1: %2").arg(bench.locale().toString(note.on, QLocale::ShortFormat), displayText(note.text)));
    m_list->setVisible(!m_notes.empty());
    m_list->setCurrentRow(0);
    addAbove(m_list);
    form()->addRow(tr("&Day"), m_day);
    form()->addRow(tr("&What happened"), m_text);
    connect(m_list, &QListWidget::currentRowChanged, this, &NoteDialog::choose);
    connect(saveButton(), &QPushButton::clicked, this, &NoteDialog::save);
    connect(removeButton(), &QPushButton::clicked, this, &NoteDialog::removeNote);
    const QString obstacle = writeObstacle(bench);
    setProblem(obstacle);
    saveButton()->setEnabled(obstacle.isEmpty());
    m_text->setFocus();
}

void NoteDialog::choose(int row)
{
    if (row < 0 || row > int(m_notes.size()))
        return;
    // What was begun for a new note is kept while others are looked at.
    if (!m_chosen.isValid())
        m_begun = {{}, m_day->date(), m_text->text()};
    const ChartNote& note = row == 0 ? m_begun : m_notes[size_t(row) - 1];
    m_chosen = note.id;
    m_day->setDate(note.on);
    m_text->setText(note.text);
    removeButton()->setEnabled(row > 0 && saveButton()->isEnabled());
}

void NoteDialog::save()
{
    const Result<ChartNoteId> saved = saveChartNote(bench().book(), {m_chosen, m_day->date(), m_text->text()});
    if (!saved)
        return setProblem(saved.failure().text);
    bench().tell(tr("The note is saved."));
    accept();
}

void NoteDialog::removeNote()
{
    const Result<Done> removed = removeChartNote(bench().book(), m_chosen);
    if (!removed)
        return setProblem(removed.failure().text);
    bench().tell(tr("The note is removed."));
    accept();
}

} // namespace vouchwell::ui
