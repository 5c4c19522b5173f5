#pragma once

#include "ui/insights/insightanswers.h"
#include "ui/insights/savedchoices.h"

#include <QObject>

class QCheckBox;
class QComboBox;

namespace vouchwell::ui {

class PageHeader;
class PeriodChooser;
class Workbench;

/// What the page Insights looks at, chosen in its header: period, campaign, people, comparison; and the day up to which
/// the book's knowledge counts.
class InsightFilters : public QObject
{
    Q_OBJECT

public:
    InsightFilters(Workbench& bench, PageHeader& header, QObject* parent);

    /// Offers the campaigns and segments that there are now.
    void reload(const Snapshot& snapshot);
    /// Without the figure that is plotted and the horizon.
    InsightChoice choice(const Snapshot& snapshot) const;
    /// The same, as a view keeps it. A campaign or segment that is gone is left out and named.
    SavedChoices choices() const;
    void use(const SavedChoices& choices);
    void setEnabled(bool isEnabled);

    /// Only what was known at the end of that day counts; invalid: everything.
    QDate knownOn() const { return m_knownOn; }
    void setKnownOn(QDate day);

Q_SIGNALS:
    void changed();

private:
    void createBoxes(PageHeader& header);
    void fillSegments();
    void fillCampaigns(const Snapshot& snapshot);
    void chooseSegment(int index);
    const Segment* chosenSegment() const;

    Workbench& m_bench;
    PeriodChooser* m_period;
    QComboBox* m_campaign;
    QComboBox* m_segment;
    std::vector<Segment> m_segments; ///< those to choose from; the first choice is everyone
    QCheckBox* m_compare;
    int m_lastSegment = 0; ///< what was chosen before the list of segments
    bool m_hasPeriod = false;
    QDate m_knownOn;
};

} // namespace vouchwell::ui
