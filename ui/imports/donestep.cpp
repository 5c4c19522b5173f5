#include "ui/imports/donestep.h"

#include "ui/imports/importtexts.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

namespace vouchwell::ui {

DoneStep::DoneStep(const QLocale& locale, QWidget* parent)
    : Card({}, parent),
      m_locale(locale),
      m_headline(new PlainLabel({}, PlainLabel::Role::SectionTitle)),
      m_counts(new PlainLabel),
      m_owed(new PlainLabel),
      m_problemsTitle(new PlainLabel({}, PlainLabel::Role::Strong)),
      m_saveSkipped(new QPushButton(icon(QStringLiteral("download"), IconTone::Muted),
                                    tr("Save &Skipped Rows as a Spreadsheet…"))),
      m_model(new ReportTableModel(locale, this)),
      m_problems(new DataTable(tr("Problems of this import")))
{
    m_counts->setObjectName(QStringLiteral("outcomeSentence"));
    m_counts->setWordWrap(true);
    m_owed->setObjectName(QStringLiteral("owedSentence"));
    m_owed->setWordWrap(true);
    m_saveSkipped->setObjectName(QStringLiteral("saveSkippedButton"));
    m_problems->setObjectName(QStringLiteral("importProblems"));
    m_problems->setModel(m_model);
    auto* another = new QPushButton(icon(QStringLiteral("file-plus"), IconTone::Muted), tr("Import &Another File…"));
    another->setObjectName(QStringLiteral("anotherFileButton"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics().lines(0.6));
    buttons->addWidget(m_saveSkipped);
    buttons->addWidget(another);
    buttons->addStretch(1);
    body()->addWidget(m_headline);
    body()->addWidget(m_counts);
    body()->addWidget(m_owed);
    body()->addLayout(buttons);
    body()->addSpacing(Metrics().lines(0.5));
    body()->addWidget(m_problemsTitle);
    body()->addWidget(m_problems, 1);
    body()->addStretch(0);
    connect(m_saveSkipped, &QPushButton::clicked, this, &DoneStep::skippedRowsRequested);
    connect(another, &QPushButton::clicked, this, &DoneStep::anotherFileRequested);
}

void DoneStep::setSummary(ImportKind kind, const ImportSummary& summary, const Currency& currency)
{
    using Kind = ReportTable::Kind;
    m_headline->setText(summary.added + summary.updated + summary.referrals > 0 ? tr("The list is in.")
                                                                                : tr("There was nothing new."));
    m_counts->setText(outcomeSentence(summary, m_locale));
    m_owed->setText(owedSentence(summary, currency, m_locale));
    m_owed->setVisible(!m_owed->text().isEmpty());
    m_saveSkipped->setVisible(summary.skipped > 0);
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

} // namespace vouchwell::ui
