#include "ui/shell/commandcatalog.h"

#include "ui/widgets/icons.h"

#include <QCoreApplication>
#include <QMap>
#include <QMenu>
#include <QMenuBar>

namespace vouchwell::ui {

namespace {

QString menuText(const char* text)
{
    return QCoreApplication::translate("Menus", text);
}

QString plainCommandText(QString text)
{
    return text.remove(QLatin1Char('&')).remove(u'…').trimmed();
}

} // namespace

QAction* CommandCatalog::add(const Command& command)
{
    Q_ASSERT(!m_actions.contains(command.id));
    auto* action = new QAction(command.text, this);
    action->setObjectName(command.id);
    action->setStatusTip(QString());
    action->setToolTip(command.tip.isEmpty() ? plainCommandText(command.text) : command.tip);
    action->setShortcuts(command.keys);
    action->setMenuRole(command.role);
    action->setCheckable(command.isCheckable);
    if (!command.iconName.isEmpty())
        action->setIcon(icon(command.iconName, IconTone::Muted));
    m_commands.push_back(command);
    m_actions.insert(command.id, action);
    return action;
}

void CommandCatalog::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    for (Command& command : m_commands) {
        if (command.id == id)
            command.keys = keys;
    }
    if (QAction* known = action(id))
        known->setShortcuts(keys);
}

std::vector<CommandCatalog::Conflict> CommandCatalog::conflicts() const
{
    QMap<QString, QStringList> users;
    for (const Command& command : m_commands) {
        for (const QKeySequence& keys : command.keys)
            users[keys.toString(QKeySequence::PortableText)].append(command.id);
    }
    std::vector<Conflict> result;
    for (auto it = users.cbegin(); it != users.cend(); ++it) {
        if (it.value().size() > 1)
            result.push_back({QKeySequence(it.key(), QKeySequence::PortableText), it.value()});
    }
    return result;
}

std::vector<CommandCatalog::Shortcut> CommandCatalog::shortcuts() const
{
    std::vector<Shortcut> result;
    for (const Command& command : m_commands) {
        if (!command.keys.isEmpty())
            result.push_back({command.category, plainCommandText(command.text),
                              QKeySequence::listToString(command.keys, QKeySequence::NativeText)});
    }
    return result;
}

void CommandCatalog::fillMenu(QMenu* menu, const QStringList& ids) const
{
    bool wantsSeparator = false;
    for (const QString& id : ids) {
        QAction* known = action(id);
        if (known && wantsSeparator && !menu->isEmpty())
            menu->addSeparator();
        if (known)
            menu->addAction(known);
        wantsSeparator = id.isEmpty() || (wantsSeparator && !known);
    }
}

void CommandCatalog::buildMenus(QMenuBar* bar, const std::vector<MenuLayout>& layouts) const
{
    bar->clear();
    for (const MenuLayout& layout : layouts) {
        auto* menu = new QMenu(layout.title, bar);
        menu->setToolTipsVisible(true);
        fillMenu(menu, layout.ids);
        if (menu->isEmpty())
            delete menu;
        else
            bar->addMenu(menu);
    }
}

std::vector<MenuLayout> standardMenus(const QStringList& pageCommandIds)
{
    const auto ids = [](const char* list) {
        return QString::fromLatin1(list).simplified().replace(QLatin1String("-"), QString()).split(QLatin1Char(' '));
    };
    return {
        {menuText(QT_TRANSLATE_NOOP("Menus", "&File")),
         ids("file.new file.open file.recent - file.copy file.backup file.restore file.check file.account file.margin "
             "file.costs - "
             "import.file "
             "import.paste "
             "export.table - file.properties page.setup print - file.close app.quit")},
        {menuText(QT_TRANSLATE_NOOP("Menus", "&Edit")),
         ids("edit.undo edit.redo edit.history - edit.cut edit.copy edit.paste edit.selectall - edit.find "
             "edit.findanywhere - app.preferences")},
        {menuText(QT_TRANSLATE_NOOP("Menus", "&View")),
         pageCommandIds + ids("- go.back go.forward go.area - view.table view.details view.fullscreen view.refresh")},
        {menuText(QT_TRANSLATE_NOOP("Menus", "&Customers")),
         ids("customer.add customer.edit customer.merge customer.archive customer.delete - customer.cards "
             "customer.message customer.showdata customer.erase")},
        {menuText(QT_TRANSLATE_NOOP("Menus", "&Program")),
         ids("referral.record referral.decide referral.stage signals.look - campaign.new campaign.edit campaign.rules "
             "draft.publish draft.terms - "
             "reward.approve reward.adjust payout.pay payout.batch gifts.open - leaderboard.fullscreen "
             "milestone.thank")},
        {menuText(QT_TRANSLATE_NOOP("Menus", "&Reports")),
         ids("report.referrals report.leaderboard report.payouts report.statement report.customers - report.poster "
             "report.cards report.certificates")},
        {menuText(QT_TRANSLATE_NOOP("Menus", "&Help")),
         ids("help.guide help.shortcuts help.sample - help.report app.about")},
    };
}

} // namespace vouchwell::ui
