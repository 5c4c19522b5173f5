#include "ui/people/customercommands.h"

#include "ui/people/persondialog.h"
#include "ui/people/recordpage.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/workbench.h"

#include <QCoreApplication>

namespace vouchwell::ui {

namespace {

const QString kAddCustomer = QStringLiteral("customer.add");

class CustomerCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CustomerCommands)
};

} // namespace

void registerCustomerCommands(CommandCatalog& commands)
{
    if (commands.action(kAddCustomer))
        return;
    const QString category = CustomerCommandTexts::tr("Customers");
    commands.add({kAddCustomer,
                  CustomerCommandTexts::tr("&Add Customer…"),
                  CustomerCommandTexts::tr("Add a customer by hand"),
                  QStringLiteral("user-plus"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
                  category});
    commands.add({QStringLiteral("customer.edit"),
                  CustomerCommandTexts::tr("&Edit Customer…"),
                  CustomerCommandTexts::tr("Change the selected customer"),
                  QStringLiteral("pencil"),
                  {QKeySequence(Qt::Key_F2)},
                  category});
    commands.add({QStringLiteral("customer.archive"),
                  CustomerCommandTexts::tr("A&rchive Customer"),
                  CustomerCommandTexts::tr("Take the selected customer out of the everyday list, or bring them back"),
                  QStringLiteral("archive"),
                  {},
                  category});
    commands.add({QStringLiteral("customer.merge"),
                  CustomerCommandTexts::tr("&Merge Two Customers…"),
                  CustomerCommandTexts::tr("Make one of two selected customers who are the same person"),
                  QStringLiteral("merge"),
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M)},
                  category});
    // They need a row of the Customers page.
    commands.action(QStringLiteral("customer.merge"))->setEnabled(false);
    commands.action(QStringLiteral("customer.edit"))->setEnabled(false);
    commands.action(QStringLiteral("customer.archive"))->setEnabled(false);
    registerViewCommands(commands);
    commands.action(QStringLiteral("view.details"))->setEnabled(false);
}

void connectCustomerCommands(Workbench& workbench, QWidget* window)
{
    QAction* add = workbench.commands().action(kAddCustomer);
    QObject::connect(add, &QAction::triggered, &workbench,
                     [&workbench, window] { openPersonDialog(workbench, window); });
    const auto enable = [&workbench, add] { add->setEnabled(writeObstacle(workbench).isEmpty()); };
    QObject::connect(&workbench, &Workbench::writingChanged, add, enable);
    enable();
}

void openPersonDialog(Workbench& workbench, QWidget* window, PersonId person)
{
    auto* dialog = new PersonDialog(workbench, person, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (dialog->isReadable())
        dialog->open();
    else
        dialog->deleteLater();
}

} // namespace vouchwell::ui
