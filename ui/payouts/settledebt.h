#pragma once

#include "core/actions/debts.h"

#include <optional>

class QWidget;

namespace vouchwell::ui {

class Workbench;

/// Somebody who owes the shop.
struct Debtor
{
    PersonId person;
    QString name;
    qint64 owedMinor = 0;
    std::optional<BalanceKind> balance = {}; ///< of which it was used; without one it is money
};

/// Asks for the reason and ends what the person owes: the shop gives it up, or the money came back.
void askToSettle(Workbench& workbench, QWidget* parent, const Debtor& debtor, DebtEnd end);

} // namespace vouchwell::ui
