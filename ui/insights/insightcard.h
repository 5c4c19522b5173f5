#pragma once

#include "ui/insights/insightanswers.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace vouchwell::ui {

class ChartView;
class DataTable;
class ReportTableModel;
class Workbench;

/// A card of the page Insights: a question, what answers it, a sentence that says it in words, and a button that shows
/// where the numbers come from.
class InsightCard : public Card
{
    Q_OBJECT

public:
    virtual void show(const InsightAnswers& answers) = 0;

Q_SIGNALS:
    /// Where does this number come from, and which rows stand behind it?
    void figureWanted(vouchwell::Kpi kpi);

protected:
    /// `figures`: the numbers that the card is made of.
    InsightCard(Workbench& bench, const QString& title, const std::vector<Kpi>& figures);

    Workbench& bench() const { return m_bench; }
    /// The chart can be saved, and says so.
    void addChart(ChartView* chart);
    /// A short table of the card's own; the model shows it.
    DataTable* addTable(const QString& name, ReportTableModel* model);
    /// Below the sentence.
    void addBelow(QWidget* widget);
    /// Below what answers the question; empty: nothing is said.
    void setSentence(const QString& text);
    /// As a warning: the sentence is not one to pass over.
    void setWarning(const QString& text);
    void showTable(DataTable* view, ReportTableModel* model, ReportTable table, int stretchColumn = 0);

private:
    void addFiguresButton(const std::vector<Kpi>& figures);

    Workbench& m_bench;
    PlainLabel* m_sentence;
    PlainLabel* m_warning;
};

} // namespace vouchwell::ui
