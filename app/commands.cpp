#include "app/commands.h"

#include "ui/campaigns/campaignspage.h"
#include "ui/imports/importpage.h"
#include "ui/people/customercommands.h"
#include "ui/referrals/referralcommands.h"
#include "ui/reports/reportspage.h"
#include "ui/rewards/rewardspage.h"
#include "ui/shell/commandcatalog.h"

#include <QCoreApplication>

namespace vouchwell::app {

namespace {

class CommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

using Keys = QList<QKeySequence>;

void registerFileCommands(ui::CommandCatalog& commands)
{
    const QString file = CommandTexts::tr("File");
    commands.add({QStringLiteral("file.new"), CommandTexts::tr("&New…"), CommandTexts::tr("Start with an empty file"),
                  QStringLiteral("file-plus"), Keys{QKeySequence::New}, file});
    commands.add({QStringLiteral("file.open"), CommandTexts::tr("&Open…"),
                  CommandTexts::tr("Open a Vouchwell file you already have"), QStringLiteral("folder-open"),
                  Keys{QKeySequence::Open}, file});
    commands.add(
        {QStringLiteral("file.recent"), CommandTexts::tr("Open &Recent"), {}, QStringLiteral("history"), {}, file});
    commands.add({QStringLiteral("file.copy"),
                  CommandTexts::tr("Save a &Copy…"),
                  CommandTexts::tr("Write the file once more, under another name"),
                  QStringLiteral("copy"),
                  {},
                  file});
    commands.add({QStringLiteral("file.restore"),
                  CommandTexts::tr("Restore a &Backup…"),
                  CommandTexts::tr("Go back to how the file was on an earlier day"),
                  QStringLiteral("history"),
                  {},
                  file});
    commands.add({QStringLiteral("file.check"),
                  CommandTexts::tr("Check the &Book…"),
                  CommandTexts::tr("Work out every reward, balance and count anew and compare"),
                  QStringLiteral("circle-check"),
                  {},
                  file});
    commands.add({QStringLiteral("file.account"),
                  CommandTexts::tr("Shop's Bank &Account…"),
                  CommandTexts::tr("The account that rewards are paid from"),
                  QStringLiteral("wallet"),
                  {},
                  file});
    commands.add({QStringLiteral("file.margin"),
                  CommandTexts::tr("Shop's &Margin…"),
                  CommandTexts::tr("What is left of the revenue: it says which rewards the shop can afford"),
                  QStringLiteral("store"),
                  {},
                  file});
    commands.add(
        {QStringLiteral("file.costs"),
         CommandTexts::tr("Cos&ts…"),
         CommandTexts::tr("What was spent on the program and on other channels: it says what a new customer costs"),
         QStringLiteral("wallet"),
         {},
         file});
    ui::registerImportCommands(commands);
    commands.add({QStringLiteral("file.close"), CommandTexts::tr("&Close File"),
                  CommandTexts::tr("Close the file and show the welcome page"), QStringLiteral("x"),
                  Keys{QKeySequence(Qt::CTRL | Qt::Key_W)}, file});
    commands.add({QStringLiteral("app.quit"), CommandTexts::tr("&Quit"), CommandTexts::tr("Leave Vouchwell"),
                  QStringLiteral("log-out"), Keys{QKeySequence(Qt::CTRL | Qt::Key_Q)}, file, QAction::QuitRole});
}

void registerEditCommands(ui::CommandCatalog& commands)
{
    const QString edit = CommandTexts::tr("Edit");
    commands.add({QStringLiteral("edit.undo"), CommandTexts::tr("&Undo"),
                  CommandTexts::tr("Take back what was done last"), QStringLiteral("undo-2"),
                  Keys{QKeySequence(Qt::CTRL | Qt::Key_Z)}, edit});
    commands.add({QStringLiteral("edit.redo"), CommandTexts::tr("&Redo"),
                  CommandTexts::tr("Do again what was taken back last"), QStringLiteral("redo-2"),
                  Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, edit});
    commands.add({QStringLiteral("edit.find"), CommandTexts::tr("&Find"), CommandTexts::tr("Search on this page"),
                  QStringLiteral("search"), Keys{QKeySequence::Find}, edit});
    commands.add({QStringLiteral("app.preferences"), CommandTexts::tr("&Preferences…"),
                  CommandTexts::tr("Appearance and language"), QStringLiteral("settings"),
                  Keys{QKeySequence(Qt::CTRL | Qt::Key_Comma)}, edit, QAction::PreferencesRole});
}

void registerProgramCommands(ui::CommandCatalog& commands)
{
    const QString program = CommandTexts::tr("Program");
    commands.add({QStringLiteral("gifts.open"),
                  CommandTexts::tr("&Gifts and Codes…"),
                  CommandTexts::tr("What there is of the things and gift codes that the rules give"),
                  QStringLiteral("archive"),
                  {},
                  program});
    commands.add({QStringLiteral("signals.look"), CommandTexts::tr("Si&gnals Worth a Look…"),
                  CommandTexts::tr("Circles, many referrals at once and other things that somebody should look at"),
                  QStringLiteral("triangle-alert"), Keys{QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G)}, program});
    commands.add({QStringLiteral("leaderboard.fullscreen"), CommandTexts::tr("Leaderboard on the &Whole Screen"),
                  CommandTexts::tr("The board in large type"), QStringLiteral("trophy"),
                  Keys{QKeySequence(Qt::Key_F11)}, program});
}

void registerHelpCommands(ui::CommandCatalog& commands)
{
    const QString help = CommandTexts::tr("Help");
    commands.add({QStringLiteral("help.shortcuts"), CommandTexts::tr("&Keyboard Shortcuts"),
                  CommandTexts::tr("Every command with its keys"), QStringLiteral("keyboard"),
                  Keys{QKeySequence(Qt::CTRL | Qt::Key_F1)}, help});
    commands.add({QStringLiteral("help.sample"),
                  CommandTexts::tr("&Sample Shop"),
                  CommandTexts::tr("Look around with invented data; nothing is saved"),
                  QStringLiteral("store"),
                  {},
                  help});
    commands.add({QStringLiteral("app.about"),
                  CommandTexts::tr("&About Vouchwell"),
                  {},
                  QStringLiteral("info"),
                  {},
                  help,
                  QAction::AboutRole});
}

} // namespace

void registerCommands(ui::CommandCatalog& commands)
{
    registerFileCommands(commands);
    registerEditCommands(commands);
    ui::registerCustomerCommands(commands);
    ui::registerReferralCommands(commands);
    ui::registerCampaignCommands(commands);
    ui::registerDraftCommands(commands);
    registerProgramCommands(commands);
    ui::registerReportCommands(commands);
    registerHelpCommands(commands);
}

} // namespace vouchwell::app
