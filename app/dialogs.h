#pragma once

#include <QObject>

namespace vouchwell::app {

class Application;

/// The dialogs about the program itself: preferences, shortcuts and what it is.
class Dialogs : public QObject
{
    Q_OBJECT

public:
    explicit Dialogs(Application& program);

    /// Connects the commands of a new desk.
    void connectCommands();

private:
    void showPreferences();
    void showAbout();
    void showShortcuts();
    /// Why no folder can be watched for the book on the desk; empty where one can.
    QString whyNothingIsWatched() const;

    Application& m_program;
};

} // namespace vouchwell::app
