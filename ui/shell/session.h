#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace vouchwell::ui {

/// Where the window was left: kept in an INI file the composition names, apart from preferences and from the book.
class Session
{
public:
    explicit Session(const QString& iniPath);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QString page() const;
    void setPage(const QString& id);
    /// Column layout of a table, splitter state, anything a part of a page wants to find again.
    QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& state);

    /// Newest first, at most ten.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void clearRecentFiles();
    /// The book that was open when the program was left; empty where it was closed before.
    QString openFile() const;
    void setOpenFile(const QString& path);
    QString lastFolder() const;
    void setLastFolder(const QString& path);

private:
    QSettings m_settings;
};

} // namespace vouchwell::ui
