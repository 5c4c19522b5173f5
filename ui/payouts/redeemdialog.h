#pragma once

#include "core/actions/redeem.h"
#include "core/base/money.h"
#include "core/storage/balancereader.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QPushButton;

namespace vouchwell::ui {

class DayField;
class Workbench;

/// Asks how much of a balance is used, when and with which receipt. Enter does it once the amount makes sense.
class RedeemDialog : public QDialog
{
    Q_OBJECT

public:
    RedeemDialog(const NamedBalance& balance, const Currency& currency, QDate today, QWidget* parent = nullptr);

    Redemption redemption() const;

private:
    std::optional<qint64> amount() const;
    bool isMoney() const;
    QString firstAmount() const;
    void showProblem();

    Balance m_balance;
    Currency m_currency;
    QLineEdit* m_amount;
    DayField* m_on;
    QLineEdit* m_document;
    QLineEdit* m_note;
    QPushButton* m_accept = nullptr;
};

/// Asks, and uses it up. Says why where that cannot be.
void askToRedeem(Workbench& workbench, QWidget* parent, const NamedBalance& balance);

} // namespace vouchwell::ui
