#pragma once

#include "app/desk.h"
#include "app/languages.h"
#include "app/openbook.h"
#include "ui/settings/preferences.h"
#include "ui/shell/session.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"

class QApplication;
class QMenu;

namespace vouchwell::app {

/// Puts the program together: preferences, language, theme, one window, and the book that is open in it.
class Application : public QObject
{
    Q_OBJECT

public:
    /// What tests and pictures replace. The folder holds preferences and the state of the window.
    struct Parts
    {
        QString configFolder;
        std::shared_ptr<const Clock> clock;
        std::unique_ptr<ui::Prompts> prompts;
    };

    Application(QApplication& application, Parts parts);
    ~Application() override;

    /// The person's own folder, the system's clock and real dialogs. VOUCHWELL_CONFIG names another folder.
    static Parts ordinaryParts();

    /// Shows the window: with this book, or the one that was open last time, or the welcome page.
    void start(const QString& path);
    bool openPath(const QString& path);
    void openSample();
    void closeBook();
    void setLanguage(const QString& code);

    Desk& desk() { return *m_desk; }
    OpenBook* openBook() { return m_open.get(); }
    ui::Preferences& preferences() { return m_preferences; }
    ui::Theme& theme() { return m_theme; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeDesk();
    void connectDesk();
    void connectWelcome(ui::WelcomePage* welcome);
    void showRecentFiles();
    void fillRecentMenu(QMenu* menu);
    void adopt(std::unique_ptr<OpenBook> open);
    void readBook();
    void settleDue();
    void releaseBook();
    bool isFree();
    void showFailure(const QString& sentence);
    std::optional<QString> askForNewBook();
    bool createBook();
    void importIntoBook();
    void chooseBook();
    void openDropped(const QString& path);
    void sampleMade(const std::shared_ptr<QTemporaryDir>& folder, const Result<QString>& path);
    void showSampleNotice();
    void showPreferences();
    void showAbout();
    void showShortcuts();
    QWidget* window() { return &m_desk->window(); }

    QApplication& m_application;
    Parts m_parts;
    ui::Preferences m_preferences;
    ui::Session m_session;
    Languages m_languages;
    ui::Theme m_theme;
    std::unique_ptr<OpenBook> m_open;
    std::unique_ptr<Desk> m_desk; ///< goes first: it stands on the book
    bool m_isPainted = false;
    bool m_isMakingSample = false;
};

} // namespace vouchwell::app
