#pragma once

#include "core/domain/season.h"
#include "core/domain/segment.h"
#include "ui/leaderboard/listdialog.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace vouchwell::ui {

/// Makes, changes, closes and deletes the seasons of the leaderboard.
class SeasonsDialog : public ListDialog
{
    Q_OBJECT

public:
    explicit SeasonsDialog(Workbench& workbench, QWidget* parent = nullptr);

Q_SIGNALS:
    /// It was made or closed: the board shows it.
    void seasonChosen(vouchwell::SeasonId season);

protected:
    void showRecord() override;
    void save() override;
    void remove() override;

private:
    void createSeasonFields();
    void readAll(SeasonId wanted);
    Season entered() const;
    void check();
    void closeSelected();

    std::vector<Season> m_seasons;
    QLineEdit* m_name = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QComboBox* m_metric = nullptr;
    QComboBox* m_fairness = nullptr;
    QComboBox* m_ties = nullptr;
    QComboBox* m_segment = nullptr;
    QPushButton* m_closeSeason = nullptr;
    bool m_isShowing = true; ///< the fields are being filled
};

} // namespace vouchwell::ui
