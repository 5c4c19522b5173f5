#include "ui/shell/commandcatalog.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace vouchwell::ui;

namespace {

Command aCommand(const char* id, const QKeySequence& keys = {})
{
    Command command;
    command.id = QLatin1String(id);
    command.text = QStringLiteral("&Do %1…").arg(command.id);
    if (!keys.isEmpty())
        command.keys = {keys};
    return command;
}

} // namespace

class CommandCatalogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsKeysThatStartTwoCommands()
    {
        CommandCatalog catalog;
        catalog.add(aCommand("a", Qt::CTRL | Qt::Key_R));
        catalog.add(aCommand("b", Qt::CTRL | Qt::Key_I));
        QVERIFY(catalog.conflicts().empty());
        catalog.add(aCommand("c", Qt::CTRL | Qt::Key_R));
        const auto conflicts = catalog.conflicts();
        QCOMPARE(conflicts.size(), size_t(1));
        QCOMPARE(conflicts.front().ids, QStringList({QStringLiteral("a"), QStringLiteral("c")}));
    }

    void changesTheKeysOfItsAction()
    {
        CommandCatalog catalog;
        QAction* action = catalog.add(aCommand("a", Qt::CTRL | Qt::Key_R));
        catalog.setKeys(QStringLiteral("a"), {QKeySequence(Qt::CTRL | Qt::Key_T)});
        QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_T));
    }

    void listsShortcutsWithoutMnemonics()
    {
        CommandCatalog catalog;
        catalog.add(aCommand("a", Qt::CTRL | Qt::Key_R));
        catalog.add(aCommand("b"));
        const auto shortcuts = catalog.shortcuts();
        QCOMPARE(shortcuts.size(), size_t(1));
        QCOMPARE(shortcuts.front().text, QStringLiteral("Do a"));
    }

    void buildsMenusFromWhatIsRegistered()
    {
        CommandCatalog catalog;
        catalog.add(aCommand("a"));
        catalog.add(aCommand("c"));
        QMenuBar bar;
        catalog.buildMenus(
            &bar, {{QStringLiteral("One"),
                    {QString(), QStringLiteral("a"), QString(), QStringLiteral("x"), QStringLiteral("c"), QString()}},
                   {QStringLiteral("Empty"), {QStringLiteral("y")}}});
        QCOMPARE(bar.actions().size(), 1);
        const auto entries = bar.actions().first()->menu()->actions();
        QCOMPARE(entries.size(), 3);
        QVERIFY(entries.at(1)->isSeparator());
        QCOMPARE(entries.at(2), catalog.action(QStringLiteral("c")));
    }

    void namesEveryCommandOnceInItsMenus()
    {
        QStringList ids;
        for (const MenuLayout& menu : standardMenus({QStringLiteral("page.home")}))
            ids += menu.ids;
        ids.removeAll(QString());
        QVERIFY(ids.contains(QStringLiteral("page.home")));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    }
};

QTEST_MAIN(CommandCatalogTest)
#include "tst_commandcatalog.moc"
