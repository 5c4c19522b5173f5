#pragma once

#include "core/domain/ids.h"
#include "core/metrics/replayreport.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QSlider;
class QVBoxLayout;

namespace vouchwell::ui {

class Card;
class MonthBars;
class PeriodChooser;
class Pill;
class PlainLabel;
class ReplayFeed;
class RulesDraft;
class Workbench;

/// What the draft would have cost on the shop's own history, beside what the rules in force cost, and who would notice.
/// It follows every movement of a drag. An assumption about more friends has a slider of its own and is marked as one.
class ReplayPanel : public QWidget
{
    Q_OBJECT

public:
    ReplayPanel(RulesDraft& draft, Workbench& workbench, QWidget* parent = nullptr);
    ~ReplayPanel() override;

    void setCampaign(CampaignId campaign);
    /// What is shown, without the assumption; nothing before the history has been read.
    const std::optional<ReplayFigures>& figures() const { return m_figures; }

Q_SIGNALS:
    /// New figures are shown.
    void answered();

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// One line of the card, made for the first figures and filled anew by each.
    struct Line
    {
        PlainLabel* title = nullptr;
        PlainLabel* now = nullptr;
        PlainLabel* arrow = nullptr;
        PlainLabel* draft = nullptr;
        Pill* change = nullptr;
    };

    void createFigures();
    void createAssumption();
    void createPeople();
    void forget();
    void ask();
    void take(const ReplayFigures& figures);
    void showFigures();
    QString stateOf(const ReplayFigures& figures) const;
    void showLines(const ReplayFigures& figures);
    void addLine();
    void showBreakEven();
    void showPeople();
    void showCounting();
    QString nameOf(PersonId person) const;

    RulesDraft& m_draft;
    Workbench& m_workbench;
    CampaignId m_campaign;
    ReplayFeed* m_feed;
    std::optional<ReplayFigures> m_figures;
    bool m_isOld = true; ///< the book has changed since the history was asked for
    PeriodChooser* m_period;
    Card* m_card;
    PlainLabel* m_state;
    QVBoxLayout* m_figureLines;
    std::vector<Line> m_lines;
    PlainLabel* m_monthsTitle;
    MonthBars* m_months;
    PlainLabel* m_counting;
    QSlider* m_more;
    PlainLabel* m_moreText;
    PlainLabel* m_breakEven;
    Card* m_people;
    std::vector<QPushButton*> m_names;
    std::vector<Pill*> m_changes;
    PlainLabel* m_others;
};

} // namespace vouchwell::ui
