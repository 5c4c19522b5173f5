#pragma once

#include <QDialog>

namespace vouchwell::ui {

class CommandCatalog;

/// What the program is, its version, the versions it runs on and its licence; plain text that can be copied.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(const QString& version, QWidget* parent = nullptr);

    static QString text(const QString& version);
};

/// Every command with a shortcut, by category, as the command catalogue knows them.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const CommandCatalog& commands, QWidget* parent = nullptr);
};

} // namespace vouchwell::ui
