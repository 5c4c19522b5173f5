#pragma once

#include "ui/insights/insightanswers.h"
#include "ui/insights/tabledialog.h"

namespace vouchwell::ui {

/// Where a key figure comes from: its formula, its dates, how many cases stand behind it, and the rows themselves.
class FigureDialog : public TableDialog
{
    Q_OBJECT

public:
    /// Of these days.
    static FigureDialog* open(Workbench& bench, const InsightAnswers& answers, Kpi kpi, const vouchwell::Period& period,
                              QWidget* parent);

private:
    FigureDialog(Workbench& bench, const InsightAnswers& answers, Kpi kpi, const vouchwell::Period& period,
                 QWidget* parent);
};

/// Every key figure of the period with its formula; each opens the rows behind it.
class KeyFiguresDialog : public TableDialog
{
    Q_OBJECT

public:
    static void open(Workbench& bench, const InsightAnswersPtr& answers, QWidget* parent);

protected:
    void openRow(int row) override;

private:
    KeyFiguresDialog(Workbench& bench, InsightAnswersPtr answers, QWidget* parent);

    InsightAnswersPtr m_answers;
};

} // namespace vouchwell::ui
