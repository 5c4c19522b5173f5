#include "ui/payouts/payoutdialogs.h"

#include "ui/payouts/dialogform.h"
#include "ui/people/dayfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace vouchwell::ui {

PreparePayoutDialog::PreparePayoutDialog(QDate today, const Currency& currency, QWidget* parent)
    : QDialog(parent),
      m_currency(currency),
      m_method(new QComboBox),
      m_cutoff(new DayField(today, tr("Rewards available until"))),
      m_minimum(new QSpinBox)
{
    setObjectName(QStringLiteral("preparePayoutDialog"));
    setWindowTitle(tr("Prepare payout"));
    for (const PayoutMethod method : {PayoutMethod::Cash, PayoutMethod::Transfer, PayoutMethod::StoreCredit})
        m_method->addItem(payoutMethodTitle(method));
    m_method->setObjectName(QStringLiteral("method"));
    m_cutoff->setMaximumDate(today);
    m_minimum->setRange(0, 1'000'000);
    m_minimum->setObjectName(QStringLiteral("minimum"));
    m_minimum->setSuffix(u' ' + currency.code);
    m_minimum->setSpecialValueText(tr("no minimum"));
    QFormLayout* fields = arrangeForm(
        this, tr("Everybody with an available reward"),
        tr("This makes a draft to look at. What somebody owes from a reward that was paid and whose purchase "
           "came back is deducted. Nothing is paid yet."),
        tr("&Prepare"));
    fields->addRow(tr("Paid &by"), m_method);
    fields->addRow(tr("Available &until"), m_cutoff);
    fields->addRow(tr("At &least"), m_minimum);
}

PayoutChoice PreparePayoutDialog::choice() const
{
    return {PayoutMethod(m_method->currentIndex()), m_cutoff->date(), m_minimum->value() * m_currency.minorPerMajor()};
}

PaymentDialog::PaymentDialog(const QString& about, QDate today, QWidget* parent)
    : QDialog(parent), m_paidOn(new DayField(today, tr("Handed over on"))), m_reference(new QLineEdit)
{
    setObjectName(QStringLiteral("paymentDialog"));
    setWindowTitle(tr("Mark as paid"));
    m_paidOn->setMaximumDate(today);
    m_reference->setObjectName(QStringLiteral("reference"));
    QFormLayout* fields = arrangeForm(
        this, about,
        tr("Money that was handed over cannot be taken back here. Where some of it comes back, that is recorded "
           "as a new entry; the payout stays as it is."),
        tr("&Mark as paid"));
    fields->addRow(tr("Handed over &on"), m_paidOn);
    fields->addRow(tr("&Reference or signature"), m_reference);
}

PaymentNote PaymentDialog::note(std::vector<PayoutItemId> items) const
{
    return {std::move(items), m_paidOn->date(), m_reference->text()};
}

} // namespace vouchwell::ui
