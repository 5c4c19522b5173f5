#include "ui/insights/notedialog.h"

#include "core/actions/chartnotes.h"
#include "core/base/text.h"
#include "core/storage/book.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
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
    : QDialog(parent),
      m_bench(bench),
      m_notes(notes),
      m_list(new QListWidget),
      m_day(new QDateEdit(day)),
      m_text(new QLineEdit),
      m_problem(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_save(new QPushButton(tr("&Save note"))),
      m_remove(new QPushButton(tr("&Remove note")))
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
    createLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &NoteDialog::choose);
    connect(m_save, &QPushButton::clicked, this, &NoteDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &NoteDialog::removeNote);
    const QString obstacle = writeObstacle(bench);
    m_problem->setData(obstacle);
    m_save->setEnabled(obstacle.isEmpty());
    m_text->setFocus();
}

void NoteDialog::createLayout()
{
    const Metrics m;
    auto* form = new QFormLayout;
    form->addRow(tr("&Day"), m_day);
    form->addRow(tr("&What happened"), m_text);
    m_problem->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("accept"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    m_remove->setObjectName(QStringLiteral("removeNote"));
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.6));
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.6));
    column->addWidget(m_list);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addLayout(row);
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
    m_remove->setEnabled(row > 0 && m_save->isEnabled());
}

void NoteDialog::save()
{
    const Result<ChartNoteId> saved = saveChartNote(m_bench.book(), {m_chosen, m_day->date(), m_text->text()});
    if (!saved)
        return m_problem->setData(saved.failure().text);
    m_bench.tell(tr("The note is saved."));
    accept();
}

void NoteDialog::removeNote()
{
    const Result<Done> removed = removeChartNote(m_bench.book(), m_chosen);
    if (!removed)
        return m_problem->setData(removed.failure().text);
    m_bench.tell(tr("The note is removed."));
    accept();
}

} // namespace vouchwell::ui
