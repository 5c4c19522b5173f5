#pragma once

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace vouchwell::ui {

class Card;

/// What the window shows while no file is open: the ways to begin, the files used last and the language.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    /// Locale name ("es") and what people who speak it call it ("Español").
    struct Language
    {
        QString code;
        QString name;
    };

    explicit WelcomePage(QWidget* parent = nullptr);

    /// Full paths, newest first; those that are gone are shown disabled.
    void setRecentFiles(const QStringList& paths);
    void setLanguages(const QList<Language>& languages, const QString& current);

Q_SIGNALS:
    void importRequested();
    void emptyFileRequested();
    void openRequested();
    void sampleRequested();
    void recentFileRequested(const QString& path);
    void languageChosen(const QString& code);

private:
    QWidget* createTitle();
    QWidget* createChoices();
    void createRecentCard();
    void chooseLanguage(int index);

    Card* m_recent;
    QComboBox* m_language;
};

} // namespace vouchwell::ui
