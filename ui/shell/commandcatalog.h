#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <vector>

class QMenu;
class QMenuBar;

namespace vouchwell::ui {

/// One thing a person can do, as menus, buttons and the list of shortcuts show it.
struct Command
{
    QString id;       ///< stable: "referral.record"
    QString text;     ///< a verb, with its mnemonic: "&Record Referral…"
    QString tip;      ///< one sentence
    QString iconName; ///< may be empty
    QList<QKeySequence> keys;
    QString category; ///< heading in the list of shortcuts
    QAction::MenuRole role = QAction::NoRole;
    bool isCheckable = false;
};

/// A menu as a list of command ids; an empty id is a separator. Ids nobody registered are left out.
struct MenuLayout
{
    QString title;
    QStringList ids;
};

/// Every command once. Menus, page buttons and the shortcut list are made from it; features add theirs and connect to
/// the action, pages enable and disable it.
class CommandCatalog : public QObject
{
    Q_OBJECT

public:
    struct Conflict
    {
        QKeySequence keys;
        QStringList ids;
    };
    /// A line of the shortcut list.
    struct Shortcut
    {
        QString category;
        QString text;
        QString keys;
    };

    using QObject::QObject;

    QAction* add(const Command& command);
    /// nullptr for an unknown id.
    QAction* action(const QString& id) const { return m_actions.value(id); }
    const std::vector<Command>& commands() const { return m_commands; }

    void setKeys(const QString& id, const QList<QKeySequence>& keys);
    /// Keys that start more than one command.
    std::vector<Conflict> conflicts() const;
    std::vector<Shortcut> shortcuts() const;

    void buildMenus(QMenuBar* bar, const std::vector<MenuLayout>& layouts) const;
    void fillMenu(QMenu* menu, const QStringList& ids) const;

private:
    std::vector<Command> m_commands;
    QHash<QString, QAction*> m_actions;
};

/// The menus of the main window in their order (File, Edit, View, Customers, Program, Reports, Help).
std::vector<MenuLayout> standardMenus(const QStringList& pageCommandIds);

} // namespace vouchwell::ui
