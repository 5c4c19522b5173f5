#pragma once

#include "core/actions/payoutpayment.h"
#include "core/actions/payouts.h"
#include "core/base/money.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace vouchwell::ui {

class DayField;

/// Asks what goes into a new payout.
class PreparePayoutDialog : public QDialog
{
    Q_OBJECT

public:
    PreparePayoutDialog(QDate today, const Currency& currency, QWidget* parent = nullptr);

    PayoutChoice choice() const;

private:
    Currency m_currency;
    QComboBox* m_method;
    DayField* m_cutoff;
    QSpinBox* m_minimum;
};

/// Asks when it was handed over, and says that this cannot be taken back.
class PaymentDialog : public QDialog
{
    Q_OBJECT

public:
    PaymentDialog(const QString& about, QDate today, QWidget* parent = nullptr);

    /// For these people; nobody named: for everybody who waits.
    PaymentNote note(std::vector<PayoutItemId> items) const;

private:
    DayField* m_paidOn;
    QLineEdit* m_reference;
};

} // namespace vouchwell::ui
