#pragma once

#include "core/actions/restorebackup.h"

#include <QObject>

namespace vouchwell::app {

class Application;
struct OpenBook;

/// Keeps the open book safe: the backup of the day, copies, backups to go back to, and a word where the file cannot be
/// written or lies in a folder that is synchronised.
class Safekeeping : public QObject
{
    Q_OBJECT

public:
    explicit Safekeeping(Application& program);

    /// Connects the commands of a new desk.
    void connectCommands();
    /// Notices about the book on the desk.
    void showNotices();
    /// Says so where the file of the open book was moved or replaced by another program.
    void lookAtFile();
    /// Makes the backup of the day on a worker.
    void keepToday();
    /// Says why a book could not be opened, with the next thing to do.
    void offerHelp(const QString& path, const QString& sentence);

private:
    void warnOfSync(const OpenBook& open);
    void saveCopy();
    void saveMoved(const OpenBook& open, const QString& target);
    void showSaved(const QString& target, const Result<BookCounts>& saved);
    void chooseBackup(const QString& path);
    void restore(const QString& path, const QString& backup);
    void showRestored(const QString& path, const Result<RestoredBook>& restored);
    void offerBackups(const QString& notice, const QString& path, const QString& sentence);

    Application& m_program;
};

} // namespace vouchwell::app
