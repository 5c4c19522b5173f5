#pragma once

#include "app/application.h"

#include <QDir>

namespace vouchwell::ui {
class ImportPage;
class RewardsPage;
} // namespace vouchwell::ui

namespace vouchwell {
struct RuleSet;
}

namespace vouchwell::pictures {

/// Which pictures to take, and of what.
struct Order
{
    QString book; ///< a copy that may be written to
    QDir folder;
    QStringList pages;  ///< empty: every page
    QString importFile; ///< empty: no pictures of matching and checking
    QString variant;    ///< end of every file name: "light-1x-en"
};

/// Walks through the real window and takes a picture of every page and dialog.
class Photographer
{
public:
    Photographer(app::Application& program, Order order);

    /// False where a page could not be shown or a picture not be written; what was wrong is on standard error.
    bool takeAll();

private:
    bool wants(const QString& id) const;
    void take(const QString& id);
    void takeWidget(const QString& id, QWidget* widget);
    void takePages();
    /// The import file as it comes from the till.
    void takeArrival();
    void takeImport();
    /// Every tab of the rows that were checked.
    void takeCheckTabs(ui::ImportPage& page);
    void takeDialog(const QString& id, const QString& commandId, const QString& objectName);
    void takeLeaderboardScreen();
    void takeDifferences();
    void takeReadOnly();
    void takePayoutLists();
    void takePayouts();
    /// Rules that are drawn: ladders, every tab of the editors, and what is asked about them.
    void takeRewards();
    void takeEditors(ui::RewardsPage& page);
    void takeDrafts(ui::RewardsPage& page);
    void takeMargin(ui::RewardsPage& page);
    /// Comes back when the history has been replayed.
    void draw(ui::RewardsPage& page, const QString& title, const RuleSet& rules);
    /// The page Insights in its whole height, and what it opens.
    void takeInsights();
    void takeRules();
    /// Milestones with people on them, challenges in every state, and what is asked about them.
    void takeMilestones();
    void takeMove();
    void takeWhy();
    void settle();

    app::Application& m_program;
    Order m_order;
    bool m_isWell = true;
};

} // namespace vouchwell::pictures
