#pragma once

#include "core/storage/exchangestore.h"

class QWidget;

namespace vouchwell::ui {

class Workbench;

/// Exchanges of the friend of a referral, made and possible; nothing while somebody else writes.
struct Exchanges
{
    std::vector<ExchangeOffer> made;
    std::vector<ExchangeOffer> possible;
};

Exchanges exchangesOf(Workbench& workbench, ReferralId referral);

/// "On 3 Nov 2026, €12.00 came back and €15.00 was bought (B-2)."
QString exchangeSentence(const Workbench& workbench, const ExchangeOffer& offer);
/// Asks, and lets the return and the sale count as one exchange.
void askToExchange(Workbench& workbench, QWidget* parent, const ExchangeOffer& offer);
/// Asks, and lets the return be a return again.
void askToTakeBackExchange(Workbench& workbench, QWidget* parent, const ExchangeOffer& offer);

} // namespace vouchwell::ui
