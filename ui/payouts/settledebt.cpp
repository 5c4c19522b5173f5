#include "ui/payouts/settledebt.h"

#include "core/base/text.h"
#include "core/rules/tracetext.h"
#include "core/storage/book.h"
#include "ui/payouts/reasondialog.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"

#include <QCoreApplication>

namespace vouchwell::ui {

namespace {

class SettleTexts
{
    Q_DECLARE_TR_FUNCTIONS(SettleDebt)
};

ReasonTexts textsFor(const Debtor& debtor, const QString& amount, DebtEnd end)
{
    const bool isWriteOff = end == DebtEnd::WriteOff;
    return {isWriteOff ? SettleTexts::tr("Write off this debt?") : SettleTexts::tr("Did the money come back?"),
            SettleTexts::tr("%1 owes %2").arg(displayText(debtor.name), amount),
            isWriteOff ? SettleTexts::tr("The shop gives it up: it counts as cost and is not deducted any more.")
                       : SettleTexts::tr("A new entry says so; the payout it was paid with stays as it is."),
            SettleTexts::tr("&Reason (kept in the ledger)"),
            isWriteOff ? SettleTexts::tr("&Write off") : SettleTexts::tr("&It came back"),
            true};
}

} // namespace

void askToSettle(Workbench& workbench, QWidget* parent, const Debtor& debtor, DebtEnd end)
{
    const QString obstacle = writeObstacle(workbench);
    if (!obstacle.isEmpty())
        return workbench.tell(obstacle);
    const QString currency = workbench.book().shop().currency.code;
    const QString unit = debtor.balance ? unitOf(*debtor.balance, currency) : currency;
    const QString amount = unitAmountText(debtor.owedMinor, unit, workbench.locale());
    auto* dialog = new ReasonDialog(textsFor(debtor, amount, end), parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &workbench, [&workbench, dialog, debtor, end, amount] {
        Book& book = workbench.book();
        const Result<qint64> settled = debtor.balance
                                           ? settleBalance(book, debtor.person, *debtor.balance, end, dialog->reason())
                                           : settleDebts(book, debtor.person, end, dialog->reason());
        if (settled)
            workbench.tell(SettleTexts::tr("Settled: %1").arg(amount));
        else
            workbench.report(settled.failure());
    });
    dialog->open();
}

} // namespace vouchwell::ui
