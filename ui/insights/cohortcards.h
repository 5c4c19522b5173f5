#pragma once

#include "ui/insights/insightcard.h"

namespace vouchwell::ui {

class FunnelChart;
class HistogramChart;
class StepChart;

/// Which share of the referrals takes the next step.
class FunnelCard : public InsightCard
{
    Q_OBJECT

public:
    explicit FunnelCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    FunnelChart* m_chart;
};

/// By when friends become customers, those who are still open counted as long as they were seen.
class ConvertedByDayCard : public InsightCard
{
    Q_OBJECT

public:
    explicit ConvertedByDayCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    StepChart* m_chart;
};

/// Those who became customers, by the weeks that it took them.
class ConvertedByWeekCard : public InsightCard
{
    Q_OBJECT

public:
    explicit ConvertedByWeekCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    HistogramChart* m_chart;
};

/// How long referrals stay in each stage.
class StageTimeCard : public InsightCard
{
    Q_OBJECT

public:
    explicit StageTimeCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    ReportTableModel* m_model;
    DataTable* m_table;
};

/// The referrals that are longer in their stage than three quarters of those before; each opens.
class StuckCard : public InsightCard
{
    Q_OBJECT

public:
    explicit StuckCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    void openRow(int row);

    ReportTableModel* m_model;
    DataTable* m_table;
    QPushButton* m_open;
    QPushButton* m_all;
    std::vector<ReferralId> m_referrals; ///< row by row
    ReportTable m_allRows;
    std::vector<ReferralId> m_allReferrals;
};

} // namespace vouchwell::ui
