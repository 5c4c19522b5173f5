#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

struct sqlite3;

namespace vouchwell::test {

/// Does to a book what somebody can who knows how it is made: with the engine itself and right sums, and with none of
/// our limits. Every connection of the process knows an SQL function planted(), which a file may try to have called.
class HostileTool
{
public:
    explicit HostileTool(const QString& path);
    ~HostileTool();
    HostileTool(const HostileTool&) = delete;
    HostileTool& operator=(const HostileTool&) = delete;

    /// One or several statements; throws where one fails.
    void run(const QByteArray& sql);

    /// Calls of planted() in this process by anybody but a HostileTool.
    static int calls();

private:
    sqlite3* m_handle = nullptr;
};

/// A book in the middle of a write, with its journal, as a crash leaves them at `to`; `before` ran and was committed.
void leaveCutOff(const QString& book, const QByteArray& before, const QString& to);

/// What the end of a journal says where it belongs to another file as well.
QByteArray furtherFile(const QByteArray& name);

/// Gives all pages of a book the sums they should have, as somebody does who changes it by hand.
QByteArray withSums(QByteArray book);

/// All files of a folder by name, of large ones the beginning.
QHash<QString, QByteArray> filesIn(const QString& folder);

} // namespace vouchwell::test
