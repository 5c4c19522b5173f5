#include "ui/referrals/referralcommands.h"

#include "ui/people/recordpage.h"
#include "ui/referrals/recordreferraldialog.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/workbench.h"

#include <QCoreApplication>

namespace vouchwell::ui {

namespace {

const QString kRecordReferral = QStringLiteral("referral.record");

class ReferralCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReferralCommands)
};

void openRecordReferralDialog(Workbench& workbench, QWidget* window, PersonId referrer)
{
    if (!writeObstacle(workbench).isEmpty())
        return;
    auto* dialog = new RecordReferralDialog(workbench, referrer, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void registerReferralCommands(CommandCatalog& commands)
{
    if (commands.action(kRecordReferral))
        return;
    const QString category = ReferralCommandTexts::tr("Referrals");
    commands.add({kRecordReferral,
                  ReferralCommandTexts::tr("&Record a Referral…"),
                  ReferralCommandTexts::tr("Write down who referred whom"),
                  QStringLiteral("heart-handshake"),
                  {QKeySequence(Qt::CTRL | Qt::Key_R)},
                  category});
    commands.add({QStringLiteral("referral.stage"),
                  ReferralCommandTexts::tr("Set the &Stage…"),
                  ReferralCommandTexts::tr("Say where the selected referral stands"),
                  QStringLiteral("flag"),
                  {},
                  category});
    commands.add({QStringLiteral("referral.decide"),
                  ReferralCommandTexts::tr("Decide &Who Referred…"),
                  ReferralCommandTexts::tr("Decide between several people who say that they brought the same friend"),
                  QStringLiteral("users"),
                  {QKeySequence(Qt::CTRL | Qt::Key_D)},
                  category});
    // They need a row of the Referrals page.
    for (const char* id : {"referral.stage", "referral.decide"})
        commands.action(QLatin1String(id))->setEnabled(false);
    registerViewCommands(commands);
}

void connectReferralCommands(Workbench& workbench, QWidget* window)
{
    QAction* record = workbench.commands().action(kRecordReferral);
    QObject::connect(record, &QAction::triggered, &workbench, [&workbench] { workbench.openRecordReferral(); });
    QObject::connect(&workbench, &Workbench::recordReferralRequested, window, [&workbench, window](PersonId referrer) {
        openRecordReferralDialog(workbench, window, referrer);
    });
    const auto enable = [&workbench, record] { record->setEnabled(writeObstacle(workbench).isEmpty()); };
    QObject::connect(&workbench, &Workbench::writingChanged, record, enable);
    enable();
}

} // namespace vouchwell::ui
