#pragma once

#include "ui/insights/insightcard.h"

class QComboBox;

namespace vouchwell::ui {

class BarChart;
class LineChart;
class RankChart;

/// Where good friends come from: sources by what is left of each referral.
class SourcesCard : public InsightCard
{
    Q_OBJECT

public:
    explicit SourcesCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    RankChart* m_chart;
    ReportTableModel* m_model;
    DataTable* m_table;
};

/// What a new customer costs by referral and by other channels.
class ChannelsCard : public InsightCard
{
    Q_OBJECT

public:
    explicit ChannelsCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    ReportTableModel* m_model;
    DataTable* m_table;
};

/// What the program earns, by revenue and by margin side by side.
class ProfitCard : public InsightCard
{
    Q_OBJECT

public:
    explicit ProfitCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

Q_SIGNALS:
    void horizonWanted(int months);

private:
    QComboBox* m_horizon;
    ReportTableModel* m_model;
    DataTable* m_table;
    QPushButton* m_margin;
};

/// When the margin of the friends has paid for them.
class PaybackCard : public InsightCard
{
    Q_OBJECT

public:
    explicit PaybackCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    LineChart* m_chart;
};

/// What is owed, and what is likely to be paid in the next months.
class LiabilityCard : public InsightCard
{
    Q_OBJECT

public:
    explicit LiabilityCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    BarChart* m_chart;
};

} // namespace vouchwell::ui
