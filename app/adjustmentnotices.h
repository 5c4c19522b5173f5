#pragma once

#include "core/actions/adjustments.h"
#include "core/base/result.h"

#include <QObject>

#include <stop_token>

namespace vouchwell::ui {
class MainWindow;
class Workbench;
} // namespace vouchwell::ui

namespace vouchwell::app {

/// Says quietly that given rewards would be different by what is known now, after every change that may be the reason.
/// What was put away is said again only when there is something new. Lives as long as the workbench.
class AdjustmentNotices : public QObject
{
    Q_OBJECT

public:
    AdjustmentNotices(ui::Workbench& workbench, ui::MainWindow& window);
    ~AdjustmentNotices() override;

    /// Removes what was said of the book before.
    static void clear(ui::MainWindow& window);

private:
    void search();
    void take(const std::vector<AdjustmentProposal>& found);

    ui::Workbench& m_workbench;
    ui::MainWindow& m_window;
    std::stop_source m_stop;
    std::vector<std::pair<RewardId, qint64>> m_putAway; ///< rewards with what they would be
};

} // namespace vouchwell::app
