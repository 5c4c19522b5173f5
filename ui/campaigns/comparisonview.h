#pragma once

#include "core/metrics/replayfigures.h"
#include "core/metrics/reporttable.h"
#include "ui/widgets/card.h"

namespace vouchwell::ui {

class DataTable;
class PlainLabel;
class ReportTableModel;

/// "On your history of the last 12 months: 12 people get more, 3 less, €184.00 more in all."
QString comparisonSentence(const ReplayFigures& comparison, const Currency& currency, const QLocale& locale);
/// Who gets something else, with both amounts.
ReportTable comparisonTable(const ReplayFigures& comparison, const Currency& currency);

/// What other rules would have changed, in a sentence and person by person.
class ComparisonView : public Card
{
    Q_OBJECT

public:
    explicit ComparisonView(const Currency& currency, const QLocale& locale, QWidget* parent = nullptr);

    void setComparison(const ReplayFigures& comparison);
    /// Instead of a comparison, e.g. why there is none.
    void setSentence(const QString& sentence);

private:
    Currency m_currency;
    QLocale m_locale;
    PlainLabel* m_sentence;
    DataTable* m_table;
    ReportTableModel* m_model;
};

} // namespace vouchwell::ui
