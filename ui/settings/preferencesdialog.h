#pragma once

#include "ui/widgets/theme.h"

#include <QDialog>

class QComboBox;

namespace vouchwell::ui {

class PlainLabel;
class Preferences;
class Prompts;
class WatchChoice;

/// Appearance, language and the folder of the till; every choice takes effect at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Preferences& preferences, Prompts& prompts, QWidget* parent = nullptr);

    /// While this is not empty the language cannot be changed, and the sentence says why.
    void setLanguageLock(const QString& reason);
    /// The folder of the till belongs to this book; without one a sentence says why none can be chosen.
    void setBook(const QString& path, const QString& whyNone = {});

Q_SIGNALS:
    void themeChosen(vouchwell::ui::Theme::Mode mode);
    /// Empty: as the system.
    void languageChosen(const QString& code);
    void watchedFolderChosen();

private:
    void fillChoices();
    void chooseTheme(int index);
    void chooseLanguage(int index);

    Preferences& m_preferences;
    QComboBox* m_theme;
    QComboBox* m_language;
    PlainLabel* m_languageHint;
    WatchChoice* m_watch;
    QString m_bookPath;
};

} // namespace vouchwell::ui
