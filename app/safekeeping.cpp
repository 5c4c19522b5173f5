#include "app/safekeeping.h"

#include "app/application.h"
#include "core/actions/backupbook.h"
#include "core/base/task.h"
#include "core/storage/syncedfolder.h"
#include "ui/settings/restoredialog.h"
#include "ui/shell/statusstrip.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPointer>

namespace vouchwell::app {

using namespace vouchwell::ui;

namespace {

const QString kReadOnlyNotice = QStringLiteral("readonly");
const QString kMovedNotice = QStringLiteral("moved");
const QString kSyncNotice = QStringLiteral("sync");
const QString kBackupNotice = QStringLiteral("backup");
const QString kProblemNotice = QStringLiteral("open");
const QString kRestoringNotice = QStringLiteral("restoring");

/// Where the session remembers that the owner has been warned about this file.
QString warningKey(const QString& path)
{
    return QLatin1String("sync.") +
           QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
}

QString syncSentence(const SyncSigns& signs)
{
    if (signs.hasConflictingCopy) {
        return Safekeeping::tr("Beside this file lies a copy that a synchronising program made because two computers "
                               "had changed it. Compare both before you go on.");
    }
    return Safekeeping::tr("This file lies in a folder that %1 carries to other computers. Open it on one computer at "
                           "a time, or keep it in an ordinary folder and save copies here.")
        .arg(signs.service);
}

} // namespace

Safekeeping::Safekeeping(Application& program) : QObject(&program), m_program(program)
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            lookAtFile();
    });
}

void Safekeeping::connectCommands()
{
    CommandCatalog& commands = m_program.desk().commands();
    connect(commands.action(QStringLiteral("file.copy")), &QAction::triggered, this, &Safekeeping::saveCopy);
    connect(commands.action(QStringLiteral("file.restore")), &QAction::triggered, this, [this] {
        if (const OpenBook* open = m_program.openBook())
            chooseBackup(open->book->path());
    });
}

void Safekeeping::showNotices()
{
    MainWindow& window = m_program.desk().window();
    for (const QString& notice : {kReadOnlyNotice, kMovedNotice, kSyncNotice, kBackupNotice})
        window.removeNotice(notice);
    const OpenBook* open = m_program.openBook();
    if (!open || open->isSample())
        return;
    const Book& book = *open->book;
    if (book.isReadOnly()) {
        const QString path = book.path();
        if (book.isHeldByAnotherComputer()) {
            window.showNotice(kReadOnlyNotice, NoticeBar::Kind::Warn, book.readOnlyReason(), tr("Change It Here"),
                              [this, path] { m_program.openPath(path, BookLock::Foreign::TakeOver); });
        } else {
            window.showNotice(kReadOnlyNotice, NoticeBar::Kind::Warn, book.readOnlyReason(), tr("Save a Copy…"),
                              [this] { saveCopy(); });
        }
    }
    warnOfSync(*open);
}

void Safekeeping::warnOfSync(const OpenBook& open)
{
    const SyncSigns signs = syncSignsOf(open.book->path());
    if (signs.service.isEmpty() && !signs.hasConflictingCopy)
        return;
    const QString key = warningKey(open.book->path());
    if (!m_program.session().layout(key).isEmpty())
        return;
    m_program.session().setLayout(key, QByteArrayLiteral("warned"));
    m_program.desk().window().showNotice(kSyncNotice, NoticeBar::Kind::Info, syncSentence(signs), tr("Save a Copy…"),
                                         [this] { saveCopy(); });
}

void Safekeeping::lookAtFile()
{
    const OpenBook* open = m_program.openBook();
    if (!open || open->isSample())
        return;
    MainWindow& window = m_program.desk().window();
    if (open->book->isInPlace())
        return window.removeNotice(kMovedNotice);
    window.showNotice(kMovedNotice, NoticeBar::Kind::Error,
                      tr("The file “%1” was moved, renamed, deleted or replaced by another program, so nothing can be "
                         "saved in it any more. What you see here can be saved as a copy.")
                          .arg(QFileInfo(open->book->path()).fileName()),
                      tr("Save a Copy…"), [this] { saveCopy(); });
}

void Safekeeping::keepToday()
{
    const OpenBook* open = m_program.openBook();
    if (!open || open->isSample() || open->book->isReadOnly())
        return;
    const QString path = open->book->path();
    runTask(
        open->book.get(),
        [path, clock = open->book->sharedClock(), zone = open->book->shop().timeZone](const std::stop_token&) {
            return backUpToday(path, *clock, zone);
        },
        [this, path](const Result<Done>& done) {
            if (!done)
                offerBackups(kBackupNotice, path, done.failure().text);
        });
}

void Safekeeping::offerBackups(const QString& notice, const QString& path, const QString& sentence)
{
    m_program.desk().window().showNotice(notice, NoticeBar::Kind::Error, sentence, tr("Restore a Backup…"),
                                         [this, path] { chooseBackup(path); });
}

void Safekeeping::offerHelp(const QString& path, const QString& sentence)
{
    if (!BackupFolder(path).list().empty())
        return offerBackups(kProblemNotice, path, sentence);
    m_program.desk().window().showNotice(kProblemNotice, NoticeBar::Kind::Error, sentence, tr("Open Another File…"),
                                         [this] { m_program.chooseBook(); });
}

void Safekeeping::saveCopy()
{
    const OpenBook* open = m_program.openBook();
    if (!open)
        return;
    const QFileInfo file(open->book->path());
    FileRequest request = m_program.bookRequest(tr("Where should the copy be?"));
    //: Suggested name for a copy of a file
    request.suggestedName = tr("%1 (copy)").arg(file.completeBaseName()) + u'.' + request.defaultSuffix;
    const QString target = m_program.prompts().saveFile(&m_program.desk().window(), request);
    if (target.isEmpty())
        return;
    if (!open->book->isInPlace())
        return saveMoved(*open, target);
    runTask(
        this,
        [from = file.absoluteFilePath(), target, clock = open->book->sharedClock()](const std::stop_token&) {
            // The file dialog has asked before it gave the name of an existing file.
            return vouchwell::saveCopy(from, target, *clock, true);
        },
        [this, target](const Result<BookCounts>& saved) { showSaved(target, saved); });
}

void Safekeeping::saveMoved(const OpenBook& open, const QString& target)
{
    // Only this connection still reaches the file, and it belongs to this thread.
    showSaved(target, saveCopyOfMoved(*open.book, target, true));
}

void Safekeeping::showSaved(const QString& target, const Result<BookCounts>& saved)
{
    if (!saved)
        return m_program.showFailure(saved.failure().text);
    m_program.desk().window().status()->showOutcome(tr("Saved the copy “%1”.").arg(QFileInfo(target).fileName()));
}

void Safekeeping::chooseBackup(const QString& path)
{
    auto* dialog = new RestoreDialog(QFileInfo(path).fileName(), &m_program.desk().window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::chosen, this, [this, path](const QString& backup) { restore(path, backup); });
    dialog->open();
    runTask(
        dialog, [path](const std::stop_token&) { return lookAtBackups(path); },
        [dialog](std::vector<BackupEntry> entries) { dialog->setEntries(std::move(entries)); });
}

void Safekeeping::restore(const QString& path, const QString& backup)
{
    if (!m_program.isFree())
        return;
    if (const OpenBook* open = m_program.openBook(); open && open->book->path() == path)
        m_program.releaseBook();
    for (const QString& notice : {kBackupNotice, kProblemNotice})
        m_program.desk().window().removeNotice(notice);
    m_program.desk().window().showNotice(kRestoringNotice, NoticeBar::Kind::Info, tr("Restoring the backup…"));
    runTask(
        this,
        [path, backup, clock = m_program.clock()](const std::stop_token&) {
            return restoreBackup(path, backup, *clock);
        },
        [this, path](const Result<RestoredBook>& restored) { showRestored(path, restored); });
}

void Safekeeping::showRestored(const QString& path, const Result<RestoredBook>& restored)
{
    m_program.desk().window().removeNotice(kRestoringNotice);
    const bool isOpen = m_program.openPath(path);
    if (!restored)
        return m_program.showFailure(restored.failure().text);
    if (!isOpen)
        return;
    const QString aside = QFileInfo(restored->keptAside).fileName();
    m_program.desk().window().status()->showOutcome(
        aside.isEmpty() ? tr("Restored the backup.")
                        : tr("Restored the backup. The file as it was is “%1”.").arg(aside));
}

} // namespace vouchwell::app
