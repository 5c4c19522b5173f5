#include "ui/payouts/payoutdialogs.h"

#include "ui/people/dayfield.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace vouchwell::ui {

namespace {

/// A text from data above fields, a sentence about what will happen, and the buttons.
QFormLayout* arrange(QDialog* dialog, const QString& about, const QString& note, const QString& verb)
{
    const Metrics m;
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(m.lines(1.1), m.lines(1.0), m.lines(1.1), m.lines(1.1));
    column->setSpacing(m.lines(0.5));
    auto* title = new PlainLabel({}, PlainLabel::Role::Strong);
    title->setData(about);
    auto* fields = new QFormLayout;
    auto* hint = new PlainLabel(note, PlainLabel::Role::Small);
    hint->setWordWrap(true);
    hint->setMinimumWidth(m.lines(24));
    auto* accept = new QPushButton(verb);
    accept->setObjectName(QStringLiteral("accept"));
    accept->setProperty("primary", true);
    accept->setDefault(true);
    auto* cancel = new QPushButton(PreparePayoutDialog::tr("&Cancel"));
    cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(m.lines(0.6));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(accept);
    column->addWidget(title);
    column->addLayout(fields);
    column->addWidget(hint);
    column->addLayout(row);
    QObject::connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    return fields;
}

} // namespace

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
    QFormLayout* fields =
        arrange(this, tr("Everybody with an available reward"),
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
    QFormLayout* fields = arrange(
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
