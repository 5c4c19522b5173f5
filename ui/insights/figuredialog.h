#pragma once

#include "ui/insights/insightanswers.h"
#include "ui/insights/tabledialog.h"

#include <functional>

namespace vouchwell::ui {

/// Where a key figure comes from: its formula, its dates, how many cases stand behind it, and the rows themselves.
class FigureDialog : public TableDialog
{
    Q_OBJECT

public:
    /// Of these days.
    static FigureDialog* open(Workbench& bench, const InsightAnswers& answers, Kpi kpi, const vouchwell::Period& period,
                              QWidget* parent);
    /// A way back to all key figures, from which this one was opened.
    void offerBack(const std::function<void()>& back);

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
    bool canOpen(int row) const override;
    void openRow(int row) override;

private:
    KeyFiguresDialog(Workbench& bench, InsightAnswersPtr answers, QWidget* parent);
    void workOut();
    void showFigures(ReportTable figures, Kpi current);

    InsightAnswersPtr m_answers;
};

} // namespace vouchwell::ui
