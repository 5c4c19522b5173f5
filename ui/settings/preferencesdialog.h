#pragma once

#include "ui/widgets/theme.h"

#include <QDialog>

class QComboBox;

namespace vouchwell::ui {

class PlainLabel;
class Preferences;

/// Appearance and language; every choice takes effect at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(Preferences& preferences, QWidget* parent = nullptr);

    /// While this is not empty the language cannot be changed, and the sentence says why.
    void setLanguageLock(const QString& reason);

Q_SIGNALS:
    void themeChosen(vouchwell::ui::Theme::Mode mode);
    /// Empty: as the system.
    void languageChosen(const QString& code);

private:
    void fillChoices();
    void chooseTheme(int index);
    void chooseLanguage(int index);

    Preferences& m_preferences;
    QComboBox* m_theme;
    QComboBox* m_language;
    PlainLabel* m_languageHint;
};

} // namespace vouchwell::ui
