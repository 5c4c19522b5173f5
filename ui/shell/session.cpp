#include "ui/shell/session.h"

namespace vouchwell::ui {

namespace {

constexpr int kMaxRecentFiles = 10;
const QLatin1String kGeometryKey("window/geometry");
const QLatin1String kPageKey("window/page");
const QLatin1String kRecentKey("files/recent");
const QLatin1String kFolderKey("files/folder");
const QLatin1String kOpenKey("files/open");

QString layoutKey(const QString& name)
{
    return QStringLiteral("layout/%1").arg(name);
}

} // namespace

Session::Session(const QString& iniPath) : m_settings(iniPath, QSettings::IniFormat) {}

QByteArray Session::windowGeometry() const
{
    return m_settings.value(kGeometryKey).toByteArray();
}

void Session::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(kGeometryKey, geometry);
}

QString Session::page() const
{
    return m_settings.value(kPageKey).toString();
}

void Session::setPage(const QString& id)
{
    m_settings.setValue(kPageKey, id);
}

QByteArray Session::layout(const QString& name) const
{
    return m_settings.value(layoutKey(name)).toByteArray();
}

void Session::setLayout(const QString& name, const QByteArray& state)
{
    m_settings.setValue(layoutKey(name), state);
}

QStringList Session::recentFiles() const
{
    return m_settings.value(kRecentKey).toStringList();
}

void Session::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(kRecentKey, QStringList(files.mid(0, kMaxRecentFiles)));
}

void Session::clearRecentFiles()
{
    m_settings.remove(kRecentKey);
}

QString Session::openFile() const
{
    return m_settings.value(kOpenKey).toString();
}

void Session::setOpenFile(const QString& path)
{
    m_settings.setValue(kOpenKey, path);
}

QString Session::lastFolder() const
{
    return m_settings.value(kFolderKey).toString();
}

void Session::setLastFolder(const QString& path)
{
    m_settings.setValue(kFolderKey, path);
}

} // namespace vouchwell::ui
