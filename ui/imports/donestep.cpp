#include "ui/imports/donestep.h"

#include "core/storage/book.h"
#include "core/storage/importstore.h"
#include "core/storage/storageerror.h"
#include "ui/imports/importtexts.h"
#include "ui/imports/importundo.h"
#include "ui/imports/takenbackview.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QPushButton>

namespace vouchwell::ui {

DoneStep::DoneStep(Workbench& bench, QWidget* parent)
    : Card({}, parent),
      m_bench(bench),
      m_undo(new ImportUndo(bench, this)),
      m_headline(new PlainLabel({}, PlainLabel::Role::SectionTitle)),
      m_counts(new PlainLabel),
      m_owed(new PlainLabel),
      m_problemsTitle(new PlainLabel({}, PlainLabel::Role::Strong)),
      m_takenBack(new TakenBackView(bench.locale())),
      m_buttons(new QHBoxLayout),
      m_model(new ReportTableModel(bench.locale(), this)),
      m_problems(new DataTable(tr("Problems of this import")))
{
    m_headline->setObjectName(QStringLiteral("outcomeHeadline"));
    m_counts->setObjectName(QStringLiteral("outcomeSentence"));
    m_counts->setWordWrap(true);
    m_owed->setObjectName(QStringLiteral("owedSentence"));
    m_owed->setWordWrap(true);
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setModel(m_model);
    m_buttons->setSpacing(Metrics().lines(0.6));
    m_undoButton = addButton(QStringLiteral("undoImportButton"), QStringLiteral("undo-2"), tr("&Undo This Import"), {});
    m_saveSkipped = addButton(QStringLiteral("saveSkippedButton"), QStringLiteral("download"),
                              tr("Save &Skipped Rows as a Spreadsheet…"), &DoneStep::skippedRowsRequested);
    addButton(QStringLiteral("anotherFileButton"), QStringLiteral("file-plus"), tr("Import &Another File…"),
              &DoneStep::anotherFileRequested);
    addButton(QStringLiteral("historyButton"), QStringLiteral("history"), tr("Imported &Before"),
              &DoneStep::historyRequested);
    m_buttons->addStretch(1);
    body()->addWidget(m_headline);
    body()->addWidget(m_counts);
    body()->addWidget(m_owed);
    body()->addWidget(m_takenBack);
    body()->addLayout(m_buttons);
    body()->addSpacing(Metrics().lines(0.5));
    body()->addWidget(m_problemsTitle);
    body()->addWidget(m_problems, 1);
    body()->addStretch(0);
    connect(m_undoButton, &QPushButton::clicked, this, [this] { m_undo->takeBack(m_summary.batch); });
    connect(m_undo, &ImportUndo::takenBack, m_takenBack, &TakenBackView::show);
    connect(&bench.book(), &Book::changed, this, &DoneStep::showState);
    connect(&bench, &Workbench::writingChanged, this, &DoneStep::showState);
}

QPushButton* DoneStep::addButton(const QString& name, const QString& iconName, const QString& text,
                                 void (DoneStep::*signal)())
{
    auto* button = new QPushButton(icon(iconName, IconTone::Muted), text);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    if (signal)
        connect(button, &QPushButton::clicked, this, signal);
    return button;
}

void DoneStep::setSummary(ImportKind kind, const ImportSummary& summary, const Currency& currency)
{
    m_summary = summary;
    m_counts->setText(outcomeSentence(summary, m_bench.locale()));
    m_owed->setText(owedSentence(summary, currency, m_bench.locale()));
    m_owed->setVisible(!m_owed->text().isEmpty());
    m_saveSkipped->setVisible(summary.skipped > 0);
    fillProblems(kind, summary);
    showState();
}

void DoneStep::fillProblems(ImportKind kind, const ImportSummary& summary)
{
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.title = importKindTitle(kind);
    table.columns = {{QStringLiteral("row"), tr("Row"), Kind::Count, false},
                     {QStringLiteral("column"), tr("Column"), Kind::Text, false},
                     {QStringLiteral("reason"), tr("What to know"), Kind::Text, false}};
    for (const RowProblem& problem : summary.problems)
        table.rows.push_back({problem.row, problem.column, problem.reason});
    m_problemsTitle->setText(tr("%Ln remark(s)", nullptr, int(summary.problems.size())));
    m_problemsTitle->setVisible(!summary.problems.empty());
    m_problems->setVisible(!summary.problems.empty());
    setColumnKinds(m_problems, table);
    m_model->setTable(std::move(table));
    m_problems->setColumnWidth(0, Metrics().lines(4));
    m_problems->setColumnWidth(1, Metrics().lines(11));
    m_problems->setStretchColumn(2);
}

void DoneStep::showState()
{
    if (!m_summary.batch.isValid() || m_bench.isWriting())
        return m_undoButton->setEnabled(false);
    try {
        const bool isUndone = ImportStore::isUndone(m_bench.book().database(), m_summary.batch);
        const bool isNews = m_summary.added + m_summary.updated + m_summary.referrals > 0;
        m_headline->setText(isUndone ? tr("The import was taken back.")
                            : isNews ? tr("The list is in.")
                                     : tr("There was nothing new."));
        m_undoButton->setEnabled(!isUndone);
        if (!isUndone)
            m_takenBack->hide();
    } catch (const StorageError& error) {
        m_bench.report(error.toFailure());
    }
}

} // namespace vouchwell::ui
