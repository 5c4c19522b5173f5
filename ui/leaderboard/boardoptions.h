#pragma once

#include "core/domain/season.h"
#include "core/domain/segment.h"
#include "core/metrics/leaderboard.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace vouchwell::ui {

class Workbench;

/// Who is on a board and how it ranks: season, people, campaign, fairness, ties and names. The metric stands in the
/// header of the page, but belongs to it too.
class BoardOptions : public QWidget
{
    Q_OBJECT

public:
    explicit BoardOptions(Workbench& workbench, QWidget* parent = nullptr);

    /// Reads the seasons and segments of the book again; keeps what is chosen where it is still there.
    void reload(const Snapshot& snapshot);
    QComboBox* metricBox() const { return m_metric; }
    QCheckBox* initialsBox() const { return m_initials; }

    LeaderMetric metric() const;
    /// Without period and people.
    BoardChoice choice() const;
    SegmentFilter segment() const;
    QString segmentName() const;
    const std::vector<Season>& seasons() const { return m_seasons; }
    /// Null: no season.
    const Season* season() const;
    void showSeason(SeasonId season);
    /// "Everybody · As counted": what is not the usual, in words; empty where everything is.
    QString inWords() const;

Q_SIGNALS:
    void changed();
    void segmentsRequested();
    void seasonsRequested();

private:
    QComboBox* addBox(const char* name, const QString& accessibleName, const QString& toolTip);
    void fillFixed();
    void fillSeasons();
    void fillSegments();
    void fillCampaigns(const Snapshot& snapshot);
    void choose(QComboBox* box, qint64 editing, void (BoardOptions::*request)());
    void followSeason();

    Workbench& m_workbench;
    QComboBox* m_metric;
    QComboBox* m_season;
    QComboBox* m_segment;
    QComboBox* m_campaign;
    QComboBox* m_fairness;
    QComboBox* m_ties;
    QCheckBox* m_initials;
    std::vector<Season> m_seasons;
    std::vector<Segment> m_segments;
    qint64 m_lastSeason = 0;
    qint64 m_lastSegment = 0;
};

} // namespace vouchwell::ui
