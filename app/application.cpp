#include "app/application.h"

#include "app/firstpaint.h"
#include "app/recentmenu.h"
#include "app/sampleshop.h"
#include "app/tillnotices.h"
#include "core/actions/postdue.h"
#include "core/base/task.h"
#include "ui/shell/welcomepage.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QStandardPaths>
#include <QTimer>

namespace vouchwell::app {

using namespace vouchwell::ui;

namespace {

const QString kSuffix = QStringLiteral("vouchwell");
const QString kOpenNotice = QStringLiteral("open");
const QString kSampleNoticeId = QStringLiteral("sample");

QString bookFilter()
{
    return Application::tr("Vouchwell files (*.%1)").arg(kSuffix);
}

/// Where a file dialog starts: the folder of last time, else the person's documents.
QString startFolder(const Session& session)
{
    const QString last = session.lastFolder();
    return !last.isEmpty() && QFileInfo(last).isDir()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

Application::Application(QApplication& application, Parts parts)
    : m_application(application),
      m_parts(std::move(parts)),
      m_preferences(QDir(m_parts.configFolder).filePath(QStringLiteral("preferences.ini"))),
      m_session(QDir(m_parts.configFolder).filePath(QStringLiteral("session.ini"))),
      m_theme(application, m_preferences.themeMode()),
      m_safekeeping(*this),
      m_dialogs(*this)
{
    m_languages.install(m_preferences.language());
    application.installEventFilter(this);
    makeDesk();
}

Application::~Application() = default;

Application::Parts Application::ordinaryParts()
{
    QString folder = qEnvironmentVariable("VOUCHWELL_CONFIG");
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    QDir().mkpath(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {folder, std::make_shared<SystemClock>(), std::make_unique<DialogPrompts>()};
}

void Application::makeDesk()
{
    m_desk = std::make_unique<Desk>(m_session, *m_parts.prompts);
    connectDesk();
    m_safekeeping.connectCommands();
    m_dialogs.connectCommands();
    connect(m_desk.get(), &Desk::welcomeMade, this, &Application::connectWelcome);
}

void Application::connectDesk()
{
    const auto on = [this](const char* id, auto deed) {
        connect(m_desk->commands().action(QLatin1String(id)), &QAction::triggered, this, deed);
    };
    on("file.new", [this] { createBook(); });
    on("file.open", [this] { chooseBook(); });
    on("file.close", [this] { closeBook(); });
    on("import.file", [this] { importIntoBook(); });
    on("app.quit", [this] { window()->close(); });
    on("help.sample", [this] { openSample(); });
    auto* recent = new RecentMenu(m_session, window());
    m_desk->commands().action(QStringLiteral("file.recent"))->setMenu(recent);
    connect(recent, &RecentMenu::fileChosen, this, [this](const QString& path) { openPath(path); });
    connect(recent, &RecentMenu::cleared, this, &Application::showRecentFiles);
    connect(&m_desk->window(), &MainWindow::fileDropped, this, &Application::openDropped);
    connect(&m_desk->window(), &MainWindow::closeRequested, this, [this](bool& isAccepted) { isAccepted = isFree(); });
}

void Application::connectWelcome(WelcomePage* welcome)
{
    QList<WelcomePage::Language> languages;
    for (const auto& [code, name] : offeredLanguages())
        languages.append({code, name});
    welcome->setLanguages(languages, m_languages.current());
    welcome->setRecentFiles(m_session.recentFiles());
    connect(welcome, &WelcomePage::importRequested, this, &Application::importIntoBook);
    connect(welcome, &WelcomePage::emptyFileRequested, this, [this] { createBook(); });
    connect(welcome, &WelcomePage::openRequested, this, &Application::chooseBook);
    connect(welcome, &WelcomePage::sampleRequested, this, &Application::openSample);
    connect(welcome, &WelcomePage::recentFileRequested, this, [this](const QString& path) { openPath(path); });
    connect(welcome, &WelcomePage::languageChosen, this, [this](const QString& code) {
        m_preferences.setLanguage(code);
        QTimer::singleShot(0, this, [this, code] { setLanguage(code); });
    });
}

void Application::showRecentFiles()
{
    if (WelcomePage* welcome = m_desk->welcome())
        welcome->setRecentFiles(m_session.recentFiles());
}

void Application::start(const QString& path)
{
    new FirstPaint(window(), [this] {
        m_isPainted = true;
        readBook();
    });
    const QString wanted = path.isEmpty() ? m_session.openFile() : path;
    if (wanted.isEmpty() || !openPath(wanted))
        m_desk->setBook(m_open.get());
    window()->show();
}

bool Application::openPath(const QString& path, BookLock::Foreign foreign)
{
    if (!isFree())
        return false;
    const QString full = QFileInfo(path).absoluteFilePath();
    Result<std::unique_ptr<Book>> book = Book::openAsPossible(full, m_parts.clock, foreign);
    if (!book) {
        // A book that cannot be opened leaves the one that is open alone.
        if (!m_open)
            m_desk->setBook(nullptr);
        m_safekeeping.offerHelp(full, book.failure().text);
        return false;
    }
    adopt(std::make_unique<OpenBook>(std::move(*book)));
    m_session.addRecentFile(full);
    m_session.setOpenFile(full);
    m_session.setLastFolder(QFileInfo(full).absolutePath());
    return true;
}

void Application::adopt(std::unique_ptr<OpenBook> open)
{
    releaseBook();
    m_open = std::move(open);
    showBook();
    m_desk->window().removeNotice(kOpenNotice);
    if (m_isPainted)
        QTimer::singleShot(0, m_open->book.get(), [this] { readBook(); });
}

void Application::showBook(const QString& pageId)
{
    m_desk->setBook(m_open.get(), pageId);
    m_safekeeping.showNotices();
    if (m_open && !m_open->isSample() && !m_open->book->isReadOnly())
        m_till = new TillNotices(*m_desk->workbench(), m_desk->window(), m_parts.tillPause);
    watchTill();
}

void Application::watchTill()
{
    if (m_till)
        m_till->watch(m_preferences.watchedFolder(m_open->book->path()));
}

void Application::readBook()
{
    if (!m_open || m_open->feed.current())
        return;
    connect(
        &m_open->feed, &SnapshotFeed::snapshotChanged, this,
        [this] {
            settleDue();
            m_safekeeping.keepToday();
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_open->feed.reload();
}

void Application::settleDue()
{
    if (!m_open || m_open->book->isReadOnly())
        return;
    // The snapshot shows what has fallen due already; this only writes it down, so nothing has to be read again.
    runTask(
        m_open->book.get(),
        [place = m_open->book->place(), clock = m_open->book->sharedClock()](const std::stop_token&) -> Result<Done> {
            Result<std::unique_ptr<Book>> book = Book::reopen(place, clock, Book::Mode::ReadWrite);
            if (!book)
                return book.failure();
            return postDue(**book);
        },
        [this](const Result<Done>& done) {
            if (!done)
                showFailure(done.failure().text);
            m_open->signalWatch.start();
        });
}

void Application::releaseBook()
{
    if (!m_open)
        return;
    m_desk->setBook(nullptr);
    m_open.reset();
    m_safekeeping.showNotices();
}

void Application::closeBook()
{
    if (!isFree())
        return;
    releaseBook();
    m_session.setOpenFile({});
    showRecentFiles();
}

bool Application::isFree()
{
    const QString obstacle = m_desk->obstacle();
    if (!obstacle.isEmpty())
        showFailure(obstacle);
    return obstacle.isEmpty();
}

void Application::showFailure(const QString& sentence)
{
    m_desk->window().showNotice(kOpenNotice, NoticeBar::Kind::Error, sentence);
}

FileRequest Application::bookRequest(const QString& title) const
{
    FileRequest request;
    request.title = title;
    request.directory = startFolder(m_session);
    request.filters = {bookFilter()};
    request.defaultSuffix = kSuffix;
    return request;
}

std::optional<QString> Application::askForNewBook()
{
    FileRequest request = bookRequest(tr("Where should the new file be?"));
    //: Suggested name of a new file
    request.suggestedName = tr("My shop") + QLatin1Char('.') + kSuffix;
    const QString path = m_parts.prompts->saveFile(window(), request);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

bool Application::createBook()
{
    if (!isFree())
        return false;
    const std::optional<QString> path = askForNewBook();
    if (!path)
        return false;
    ShopSettings shop = suggestedShop(QLocale::system());
    shop.name = QFileInfo(*path).completeBaseName();
    const Result<std::unique_ptr<Book>> made = Book::create(*path, shop, m_parts.clock);
    if (!made) {
        showFailure(made.failure().text);
        return false;
    }
    return openPath(*path);
}

void Application::importIntoBook()
{
    if (m_open || createBook())
        m_desk->openImport({});
}

void Application::chooseBook()
{
    if (!isFree())
        return;
    FileRequest request = bookRequest(tr("Open a Vouchwell file"));
    request.filters << tr("All files (*)");
    const QString path = m_parts.prompts->openFile(window(), request);
    if (!path.isEmpty())
        openPath(path);
}

void Application::openDropped(const QString& path)
{
    if (QFileInfo(path).suffix().compare(kSuffix, Qt::CaseInsensitive) == 0)
        openPath(path);
    else if (m_open || createBook())
        m_desk->openImport(path);
}

void Application::comeForward(const QString& path, const QByteArray& activationToken)
{
    if (!path.isEmpty() && !(m_open && m_open->book->path() == path))
        openDropped(path);
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    window()->setWindowState(window()->windowState() & ~Qt::WindowMinimized);
    window()->show();
    window()->raise();
    window()->activateWindow();
}

void Application::openSample()
{
    if (!isFree() || m_isMakingSample)
        return;
    auto folder = std::make_shared<QTemporaryDir>();
    if (!folder->isValid())
        return showFailure(tr("There is no place for the sample shop: %1").arg(folder->errorString()));
    m_isMakingSample = true;
    m_desk->window().showNotice(kSampleNoticeId, NoticeBar::Kind::Info, tr("Making the sample shop…"));
    const QString path = folder->path();
    runTask(
        this, [path](const std::stop_token&) { return makeSampleShop(path); },
        [this, folder](const Result<QString>& made) { sampleMade(folder, made); });
}

void Application::sampleMade(const std::shared_ptr<QTemporaryDir>& folder, const Result<QString>& path)
{
    m_isMakingSample = false;
    m_desk->window().removeNotice(kSampleNoticeId);
    if (!isFree())
        return;
    if (!path)
        return showFailure(path.failure().text);
    Result<std::unique_ptr<Book>> book = Book::open(*path, sampleClock());
    if (!book)
        return showFailure(book.failure().text);
    adopt(std::make_unique<OpenBook>(std::move(*book), folder));
    showSampleNotice();
}

void Application::showSampleNotice()
{
    m_desk->window().showNotice(kSampleNoticeId, NoticeBar::Kind::Warn, tr("Sample data: nothing here is saved."),
                                tr("Start my own file"), [this] { createBook(); });
}

void Application::setLanguage(const QString& code)
{
    if (!isFree())
        return;
    m_languages.install(code);
    m_session.setWindowGeometry(window()->saveGeometry());
    const QString page = m_desk->window().currentPageId();
    const bool wasVisible = window()->isVisible();
    const std::unique_ptr<Desk> old = std::move(m_desk);
    makeDesk();
    showBook(page);
    if (m_open && m_open->isSample())
        showSampleNotice();
    // The new window comes before the old one goes, so that the program never has none.
    if (wasVisible)
        window()->show();
}

bool Application::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_application && event->type() == QEvent::FileOpen) {
        openDropped(static_cast<QFileOpenEvent*>(event)->file());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vouchwell::app
