#pragma once

#include "ui/insights/insightanswers.h"
#include "ui/insights/savedchoices.h"
#include "ui/shell/page.h"

#include <functional>

class QBoxLayout;

namespace vouchwell::ui {

class EmptyState;
class FigureTiles;
class InsightCard;
class InsightFilters;
class NumbersFeed;
class PlainLabel;
class Workbench;

/// Does the program work, what does it cost, what is stuck? From the general to the specific, under one choice of days,
/// campaign and people.
class InsightsPage : public Page
{
    Q_OBJECT

public:
    explicit InsightsPage(Workbench& bench, QWidget* parent = nullptr);

    void refresh() override;
    /// "goals": the card of the goals.
    void showView(const QString& view) override;
    /// What is chosen, as a view keeps it.
    SavedChoices choices() const;
    void useChoices(const SavedChoices& choices);
    /// True while every card shows the newest answers.
    bool isAtRest() const { return m_answers && m_nextCard == m_makers.size() && !m_isAsking; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Maker = std::function<InsightCard*()>;

    void createControls();
    void createMakers();
    /// One card in a row, or two beside each other.
    void addRow(std::vector<Maker> makers);
    void createLookBack();
    void askDay();
    /// An invalid day: back to today.
    void lookBackTo(QDate day);
    void ask();
    void take(const InsightAnswersPtr& answers);
    void showNext(int edition);
    void showWanted();
    InsightCard* makeCard(size_t index);
    void plot(Kpi kpi);
    void explain(Kpi kpi);
    void arrangeRows();
    void showOnly(QWidget* part);

    Workbench& m_bench;
    NumbersFeed* m_feed;
    InsightFilters* m_filters;
    QWidget* m_lookBack = nullptr; ///< says that the figures are those of an earlier day
    PlainLabel* m_lookBackText = nullptr;
    EmptyState* m_empty;
    PlainLabel* m_waiting;
    QWidget* m_board;
    FigureTiles* m_tiles = nullptr;
    std::vector<Maker> m_makers;       ///< of the cards, in their order
    std::vector<QBoxLayout*> m_places; ///< card by card: the row it goes into
    std::vector<QBoxLayout*> m_rows;
    std::vector<InsightCard*> m_cards;
    size_t m_nextCard = 0; ///< which one is shown the answers next
    int m_edition = 0;     ///< of the answers
    Kpi m_plotted = Kpi::ReferralsReceived;
    int m_horizonMonths = 12;
    InsightAnswersPtr m_answers;
    QString m_wantedCard;      ///< what showView() asked for, until all cards are there
    SnapshotPtr m_answeredFor; ///< the state of the book in which they were asked for
    bool m_isAsking = false;
};

} // namespace vouchwell::ui
