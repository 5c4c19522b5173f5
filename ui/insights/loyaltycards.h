#pragma once

#include "ui/insights/insightcard.h"

#include <functional>

namespace vouchwell::ui {

class LineChart;

/// Whether referred customers stay more often than others, and whether that says anything.
class RetentionCard : public InsightCard
{
    Q_OBJECT

public:
    explicit RetentionCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    ReportTableModel* m_model;
    DataTable* m_table;
};

/// What a customer is worth by age, referred and others.
class ValueCard : public InsightCard
{
    Q_OBJECT

public:
    explicit ValueCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    LineChart* m_chart;
};

/// How much hangs on few referrers.
class ConcentrationCard : public InsightCard
{
    Q_OBJECT

public:
    explicit ConcentrationCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    LineChart* m_chart;
};

/// How far the numbers can be trusted.
class HealthCard : public InsightCard
{
    Q_OBJECT

public:
    explicit HealthCard(Workbench& bench);
    void show(const InsightAnswers& answers) override;

private:
    struct Line
    {
        PlainLabel* text = nullptr;
        QPushButton* button = nullptr;
    };
    Line addLine(const QString& buttonText, const std::function<void()>& act);
    void showMentions();
    static void say(const Line& line, const QString& text, bool isOpen);

    PlainLabel* m_known;
    Line m_contacts;
    Line m_mentions;
    Line m_sales;
    TableHead m_head;
    std::shared_ptr<const Numbers> m_numbers;
};

} // namespace vouchwell::ui
