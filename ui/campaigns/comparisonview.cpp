#include "ui/campaigns/comparisonview.h"

#include "core/base/text.h"
#include "core/metrics/replayreport.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/reporttablemodel.h"

#include <QVBoxLayout>

namespace vouchwell::ui {

QString comparisonSentence(const ReplayFigures& comparison, const Currency& currency, const QLocale& locale)
{
    const int more = comparison.peopleWithMore;
    const int less = comparison.peopleWithLess;
    if (more == 0 && less == 0)
        return ComparisonView::tr("On your history of the last 12 months nobody gets more or less.");
    return ComparisonView::tr("On your history of the last 12 months: %1, %2, %3 in all.")
        .arg(ComparisonView::tr("%Ln person(s) get more", nullptr, more), ComparisonView::tr("%Ln less", nullptr, less),
             signedMoney(comparison.draft.valueMinor - comparison.now.valueMinor, currency, locale));
}

ReportTable comparisonTable(const ReplayFigures& comparison, const Currency& currency)
{
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.title = ComparisonView::tr("What would change");
    table.currency = currency;
    table.columns = {{QStringLiteral("person"), ComparisonView::tr("Person"), Kind::Text, false},
                     {QStringLiteral("now"), ComparisonView::tr("Now"), Kind::MoneyMinor, true},
                     {QStringLiteral("then"), ComparisonView::tr("Then"), Kind::MoneyMinor, true},
                     {QStringLiteral("change"), ComparisonView::tr("Change"), Kind::MoneyMinor, true}};
    for (const PersonDifference& person : comparison.people)
        table.rows.push_back(
            {displayText(person.name), person.nowMinor, person.draftMinor, person.draftMinor - person.nowMinor});
    return table;
}

ComparisonView::ComparisonView(const Currency& currency, const QLocale& locale, QWidget* parent)
    : Card(tr("What would change"), parent),
      m_currency(currency),
      m_locale(locale),
      m_sentence(new PlainLabel),
      m_table(new DataTable(tr("People who would get something else"))),
      m_model(new ReportTableModel(locale, this))
{
    m_sentence->setObjectName(QStringLiteral("comparisonSentence"));
    m_sentence->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setModel(m_model);
    body()->addWidget(m_sentence);
    body()->addWidget(m_table, 1);
    m_table->hide();
}

void ComparisonView::setComparison(const ReplayFigures& comparison)
{
    m_sentence->setText(comparisonSentence(comparison, m_currency, m_locale));
    ReportTable table = comparisonTable(comparison, m_currency);
    setColumnKinds(m_table, table);
    m_table->setVisible(!table.rows.empty());
    m_model->setTable(std::move(table));
    m_table->resizeColumnsToContents();
    m_table->setStretchColumn(0);
}

void ComparisonView::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_table->hide();
}

} // namespace vouchwell::ui
