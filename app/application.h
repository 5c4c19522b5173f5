#pragma once

#include "app/desk.h"
#include "app/dialogs.h"
#include "app/languages.h"
#include "app/openbook.h"
#include "app/safekeeping.h"
#include "ui/settings/preferences.h"
#include "ui/shell/session.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"

#include <QPointer>

#include <chrono>

class QApplication;

namespace vouchwell::app {

class TillNotices;

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
        std::chrono::milliseconds tillPause{2000}; ///< between two looks at a file from the till
    };

    Application(QApplication& application, Parts parts);
    ~Application() override;

    /// The person's own folder, the system's clock and real dialogs. VOUCHWELL_CONFIG names another folder.
    static Parts ordinaryParts();

    /// Shows the window: with this book, or the one that was open last time, or the welcome page.
    void start(const QString& path);
    bool openPath(const QString& path, BookLock::Foreign foreign = BookLock::Foreign::Respect);
    /// Raises the window, with this file where one is named. The token is the desktop's leave to do so.
    void comeForward(const QString& path, const QByteArray& activationToken);
    void openSample();
    void closeBook();
    /// Asks for a book and opens it.
    void chooseBook();
    /// Puts the open book away; the welcome page is shown.
    void releaseBook();
    /// False, with a word about it, while the open book must stay.
    bool isFree();
    void showFailure(const QString& sentence);
    /// A file dialog for books, where the last one was.
    ui::FileRequest bookRequest(const QString& title) const;
    void setLanguage(const QString& code);
    /// The folder that was chosen for the open book, from now on.
    void watchTill();

    Desk& desk() { return *m_desk; }
    OpenBook* openBook() { return m_open.get(); }
    ui::Preferences& preferences() { return m_preferences; }
    ui::Theme& theme() { return m_theme; }
    ui::Session& session() { return m_session; }
    ui::Prompts& prompts() { return *m_parts.prompts; }
    std::shared_ptr<const Clock> clock() const { return m_parts.clock; }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeDesk();
    void connectDesk();
    void connectWelcome(ui::WelcomePage* welcome);
    void showRecentFiles();
    void adopt(std::unique_ptr<OpenBook> open);
    void readBook();
    void settleDue();
    std::optional<QString> askForNewBook();
    bool createBook();
    void importIntoBook();
    void openDropped(const QString& path);
    void sampleMade(const std::shared_ptr<QTemporaryDir>& folder, const Result<QString>& path);
    void showSampleNotice();
    /// The open book, or none, on the desk.
    void showBook(const QString& pageId = {});
    QWidget* window() { return &m_desk->window(); }

    QApplication& m_application;
    Parts m_parts;
    ui::Preferences m_preferences;
    ui::Session m_session;
    Languages m_languages;
    ui::Theme m_theme;
    Safekeeping m_safekeeping;
    Dialogs m_dialogs;
    std::unique_ptr<OpenBook> m_open;
    std::unique_ptr<Desk> m_desk; ///< goes first: it stands on the book
    QPointer<TillNotices> m_till; ///< of the workbench
    bool m_isPainted = false;
    bool m_isMakingSample = false;
};

} // namespace vouchwell::app
