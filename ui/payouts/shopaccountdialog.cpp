#include "ui/payouts/shopaccountdialog.h"

#include "core/actions/saveshopaccount.h"
#include "core/domain/iban.h"
#include "core/storage/book.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace vouchwell::ui {

ShopAccountDialog::ShopAccountDialog(Workbench& workbench, QWidget* parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_iban(new QLineEdit),
      m_holder(new QLineEdit),
      m_bic(new QLineEdit),
      m_reason(new PlainLabel({}, PlainLabel::Role::Muted)),
      m_save(new QPushButton(tr("&Save account")))
{
    const Metrics m;
    setObjectName(QStringLiteral("shopAccountDialog"));
    setWindowTitle(tr("The shop's bank account"));
    const ShopSettings& shop = workbench.book().shop();
    m_iban->setObjectName(QStringLiteral("iban"));
    m_iban->setText(groupedIban(shop.account.iban));
    m_iban->setMinimumWidth(m.characters(34));
    m_holder->setObjectName(QStringLiteral("holder"));
    m_holder->setText(shop.account.holder);
    m_holder->setPlaceholderText(shop.name);
    m_bic->setObjectName(QStringLiteral("bic"));
    m_bic->setText(shop.account.bic);
    m_bic->setPlaceholderText(tr("most banks need none"));
    auto* form = new QFormLayout;
    form->addRow(tr("&IBAN"), m_iban);
    form->addRow(tr("Account &holder"), m_holder);
    form->addRow(tr("&BIC"), m_bic);
    auto* hint = new PlainLabel(tr("Rewards are paid from this account. It is kept in this file and written into the "
                                   "files for your bank."),
                                PlainLabel::Role::Small);
    hint->setWordWrap(true);
    m_reason->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_save->setObjectName(QStringLiteral("accept"));
    m_save->setProperty("primary", true);
    m_save->setDefault(true);
    auto* cancel = new QPushButton(tr("&Cancel"));
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.6));
    row->addWidget(m_reason, 1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.6));
    column->addLayout(form);
    column->addWidget(hint);
    column->addLayout(row);
    for (QLineEdit* field : {m_iban, m_holder, m_bic})
        connect(field, &QLineEdit::textChanged, this, &ShopAccountDialog::check);
    connect(m_save, &QPushButton::clicked, this, &ShopAccountDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    check();
}

ShopAccount ShopAccountDialog::entered() const
{
    return {m_iban->text(), m_holder->text(), m_bic->text()};
}

void ShopAccountDialog::check()
{
    const QString obstacle = writeObstacle(m_workbench);
    const QString reason = obstacle.isEmpty() ? shopAccountProblem(entered()) : obstacle;
    m_reason->setData(reason);
    m_save->setEnabled(reason.isEmpty());
    m_save->setAccessibleDescription(reason);
}

void ShopAccountDialog::save()
{
    const Result<Done> saved = saveShopAccount(m_workbench.book(), entered());
    if (!saved)
        return m_reason->setData(saved.failure().text);
    m_workbench.tell(tr("The shop's bank account is saved."));
    accept();
}

} // namespace vouchwell::ui
