#pragma once

#include "ui/widgets/noticebar.h"

#include <QKeySequence>
#include <QMainWindow>

#include <functional>
#include <map>
#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace vouchwell::ui {

class CommandCatalog;
class Navigation;
class Page;
class PlainLabel;
class Session;
class StatusStrip;

/// How a page appears in the side list and in the View menu.
struct PageInfo
{
    QString id;
    QString title;
    QString group; ///< heading in the side list; empty for none
    QString iconName;
    QKeySequence key;
    bool isListed = true; ///< false: reached by a command of its own, as the import is
};

/// Menu bar, side list, pages, notices and status bar. It knows pages only as widgets; what they show is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    using PageFactory = std::function<QWidget*()>;

    MainWindow(CommandCatalog& commands, Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    void addPage(const PageInfo& info, QWidget* page);
    /// The page is made when it is shown for the first time.
    void addPage(const PageInfo& info, PageFactory factory);
    /// Throws away the pages that factories made: the next book makes its own.
    void discardPages();
    /// The full-width page without a side list, for when no file is open; made when it is shown for the first time.
    void setWelcome(PageFactory factory);
    /// Once every command is registered.
    void buildMenus();

    void showPage(const QString& id);
    /// The page of the last session, or the first one.
    void showPages();
    void showWelcome();
    QString currentPageId() const { return m_currentId; }
    QWidget* currentPage() const;
    /// The page if it has been made.
    QWidget* page(const QString& id) const;
    void refreshCurrentPage();
    void goBack();
    void goForward();

    Navigation* navigation() const { return m_navigation; }
    StatusStrip* status() const { return m_status; }
    /// A bar above the pages; a second one with the same id replaces the first.
    NoticeBar* showNotice(const QString& id, NoticeBar::Kind kind, const QString& text, const QString& actionText = {},
                          std::function<void()> action = {});
    void removeNotice(const QString& id);
    /// The shop or file in the corner of the menu bar and in the window title.
    void setBookName(const QString& name);

Q_SIGNALS:
    void fileDropped(const QString& path);
    void pageShown(const QString& id);
    /// The window is about to close; the receiver may veto by setting `isAccepted` to false.
    void closeRequested(bool& isAccepted);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Entry
    {
        PageInfo info;
        PageFactory factory;
        QWidget* widget = nullptr;
    };

    void createParts();
    void createCommands();
    void restoreGeometryOrDefault();
    void registerPage(Entry entry);
    Entry* entry(const QString& id);
    void adoptPage(QWidget* page);
    void moveInHistory(int step);
    void updateHistoryActions();
    void switchArea();

    CommandCatalog& m_commands;
    Session& m_session;
    std::vector<Entry> m_entries;
    QStringList m_history;
    int m_historyPosition = -1;
    QString m_currentId;
    QFrame* m_side = nullptr;
    Navigation* m_navigation = nullptr;
    QVBoxLayout* m_notices = nullptr;
    std::map<QString, NoticeBar*> m_noticeBars;
    QStackedWidget* m_stack = nullptr;
    PageFactory m_welcomeFactory;
    QWidget* m_welcome = nullptr;
    StatusStrip* m_status = nullptr;
    PlainLabel* m_bookName = nullptr;
};

} // namespace vouchwell::ui
