#pragma once

#include "ui/shell/commandcatalog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workbench.h"

#include <QObject>

#include <memory>

namespace vouchwell::ui {
class CampaignsPage;
class RewardsPage;
class WelcomePage;
enum class ReportKind;
} // namespace vouchwell::ui

namespace vouchwell::app {

struct OpenBook;

/// One window in one language: its commands, its pages and, while a book is open, the workbench they stand on.
/// A change of language makes a new desk around the same book.
class Desk : public QObject
{
    Q_OBJECT

public:
    Desk(ui::Session& session, ui::Prompts& prompts, QObject* parent = nullptr);
    ~Desk() override;

    /// Nullptr: the welcome page.
    void setBook(OpenBook* open);
    /// The page that was in front before, e.g. in another language.
    void setBook(OpenBook* open, const QString& pageId);

    ui::MainWindow& window() { return *m_window; }
    ui::CommandCatalog& commands() { return m_commands; }
    /// Nullptr until it has been shown for the first time.
    ui::WelcomePage* welcome() { return m_welcome; }
    ui::Workbench* workbench() { return m_workbench.get(); }
    /// Why neither book nor language can be changed now; empty where they can.
    QString obstacle() const;
    /// Opens the import page with this file; without a path it asks.
    void openImport(const QString& path);

Q_SIGNALS:
    void welcomeMade(vouchwell::ui::WelcomePage* welcome);

private:
    void addPages();
    void connectCommands();
    void closeDialogs();
    void connectWorkbench();
    void enableCommands();
    void describeBook();
    void showState();
    void showRecognition();
    void showReport(ui::ReportKind kind);
    void showPerson(PersonId person);
    void showReferral(ReferralId referral);
    void showPayout(PayoutId payout);
    ui::CampaignsPage* showCampaigns();
    ui::RewardsPage* showRewards();
    void focusSearch();
    void showLeaderboardScreen();

    ui::Session& m_session;
    ui::Prompts& m_prompts;
    ui::CommandCatalog m_commands;
    std::unique_ptr<ui::Workbench> m_workbench;
    std::unique_ptr<ui::MainWindow> m_window; ///< goes first: its pages stand on the workbench
    ui::WelcomePage* m_welcome = nullptr;
    OpenBook* m_open = nullptr;
};

} // namespace vouchwell::app
