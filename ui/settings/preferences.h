#pragma once

#include "ui/widgets/theme.h"

#include <QSettings>

namespace vouchwell::ui {

/// What a person chose for the program itself, one accessor for each. Kept in an INI file the composition names; the
/// shop's own settings are in the book.
class Preferences
{
public:
    explicit Preferences(const QString& iniPath);

    Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    /// "en", "es"; empty: as the system.
    QString language() const;
    void setLanguage(const QString& code);
    /// Where the till writes that belongs to this book; empty: nowhere.
    QString watchedFolder(const QString& bookPath) const;
    void setWatchedFolder(const QString& bookPath, const QString& folder);

private:
    QSettings m_settings;
};

/// The languages the program speaks: code and what people who speak it call it.
QList<std::pair<QString, QString>> offeredLanguages();
/// The offered language that fits best: the chosen one, else the first of the system's that is offered, else English.
QString effectiveLanguage(const QString& chosen, const QStringList& systemLanguages);

} // namespace vouchwell::ui
