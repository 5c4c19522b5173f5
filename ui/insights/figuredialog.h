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
    /// A way back to all key figures, from which this one was opened.
    void offerBack(const InsightAnswersPtr& answers, Kpi kpi);

private:
    FigureDialog(Workbench& bench, const InsightAnswers& answers, Kpi kpi, const vouchwell::Period& period,
                 QWidget* parent);
};

/// Every key figure of the period with its formula; each opens the rows behind it.
class KeyFiguresDialog : public TableDialog
{
    Q_OBJECT

public:
    /// With this one in front.
    static void open(Workbench& bench, const InsightAnswersPtr& answers, QWidget* parent,
                     Kpi kpi = Kpi::ReferralsReceived);

protected:
    bool canOpen(int row) const override;
    void openRow(int row) override;

private:
    KeyFiguresDialog(Workbench& bench, InsightAnswersPtr answers, Kpi kpi, QWidget* parent);

    InsightAnswersPtr m_answers;
};

} // namespace vouchwell::ui
