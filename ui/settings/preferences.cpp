#include "ui/settings/preferences.h"

#include <QCryptographicHash>

#include <algorithm>

namespace vouchwell::ui {

namespace {

const QLatin1String kThemeKey("appearance/theme");
const QLatin1String kLanguageKey("language/code");

struct ThemeName
{
    Theme::Mode mode;
    QLatin1String name;
};
constexpr ThemeName kThemeNames[] = {{Theme::Mode::System, QLatin1String("system")},
                                     {Theme::Mode::Light, QLatin1String("light")},
                                     {Theme::Mode::Dark, QLatin1String("dark")}};

QString watchKey(const QString& bookPath)
{
    const QByteArray hash = QCryptographicHash::hash(bookPath.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QLatin1String("watch/") + QString::fromLatin1(hash.left(16));
}

bool isOffered(const QString& code)
{
    const auto languages = offeredLanguages();
    return std::any_of(languages.begin(), languages.end(), [&](const auto& each) { return each.first == code; });
}

} // namespace

Preferences::Preferences(const QString& iniPath) : m_settings(iniPath, QSettings::IniFormat) {}

Theme::Mode Preferences::themeMode() const
{
    const QString stored = m_settings.value(kThemeKey).toString();
    for (const ThemeName& theme : kThemeNames) {
        if (stored == theme.name)
            return theme.mode;
    }
    return Theme::Mode::System;
}

void Preferences::setThemeMode(Theme::Mode mode)
{
    for (const ThemeName& theme : kThemeNames) {
        if (theme.mode == mode)
            m_settings.setValue(kThemeKey, QString(theme.name));
    }
}

QString Preferences::language() const
{
    const QString stored = m_settings.value(kLanguageKey).toString();
    return isOffered(stored) ? stored : QString();
}

void Preferences::setLanguage(const QString& code)
{
    m_settings.setValue(kLanguageKey, code);
}

QString Preferences::watchedFolder(const QString& bookPath) const
{
    return m_settings.value(watchKey(bookPath)).toString();
}

void Preferences::setWatchedFolder(const QString& bookPath, const QString& folder)
{
    if (folder.isEmpty())
        m_settings.remove(watchKey(bookPath));
    else
        m_settings.setValue(watchKey(bookPath), folder);
}

QList<std::pair<QString, QString>> offeredLanguages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("es"), QStringLiteral("Español")}};
}

QString effectiveLanguage(const QString& chosen, const QStringList& systemLanguages)
{
    if (isOffered(chosen))
        return chosen;
    for (const QString& language : systemLanguages) {
        const QString code = language.left(2);
        if (isOffered(code))
            return code;
    }
    return QStringLiteral("en");
}

} // namespace vouchwell::ui
