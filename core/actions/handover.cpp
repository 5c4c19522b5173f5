#include "core/actions/handover.h"

#include "core/actions/giftwork.h"
#include "core/base/text.h"
#include "core/storage/codestore.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class HandOverTexts
{
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

Result<Done> takeOutOfStock(Database& database, const RedemptionRecord& redemption)
{
    GiftReader reader(database);
    const std::optional<GiftItem> thing = reader.item(GiftKind::Thing, redemption.kind.name);
    if (!thing)
        return Done{};
    const StockOnHand stock = reader.onHand(thing->id);
    if (stock.pieces >= 0)
        return Done{};
    return giftRefused(HandOverTexts::tr("There are %1 pieces of “%2” in stock, not %3. Please enter what came in, or "
                                         "count it, first.")
                           .arg(stock.pieces + redemption.amountMinor)
                           .arg(displayText(thing->name))
                           .arg(redemption.amountMinor));
}

/// The rewards for which somebody gets a code. What is deducted for a debt is used up without one.
std::vector<RedemptionLine> linesWithCode(Database& database, const RedemptionRecord& redemption)
{
    std::vector<RedemptionLine> lines = RedemptionReader(database).lines(redemption.id);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const RedemptionLine& a, const RedemptionLine& b) { return a.amountMinor > b.amountMinor; });
    qint64 left = redemption.amountMinor;
    std::erase_if(lines, [&](const RedemptionLine& line) {
        const bool isGiven = line.amountMinor > 0 && line.amountMinor <= left;
        left -= isGiven ? line.amountMinor : 0;
        return !isGiven;
    });
    return lines;
}

Result<Done> giveCodes(Book& book, UnitOfWork& work, const RedemptionRecord& redemption)
{
    const QString& name = redemption.kind.name;
    const std::optional<GiftItem> pool = GiftReader(work.database()).item(GiftKind::Code, name);
    CodeStore store(work);
    for (const RedemptionLine& line : linesWithCode(work.database(), redemption)) {
        const CodeWanted wanted{pool ? pool->id : GiftItemId{}, line.amountMinor, line.reward, redemption.id};
        if (!pool || !store.give(wanted, book.today()).isValid())
            return noFreeCode(book, name, line.amountMinor);
    }
    return Done{};
}

} // namespace

Result<Done> handOver(Book& book, UnitOfWork& work, const RedemptionRecord& redemption)
{
    switch (redemption.kind.sort) {
    case BalanceKind::Sort::Piece: return takeOutOfStock(work.database(), redemption);
    case BalanceKind::Sort::GiftCode: return giveCodes(book, work, redemption);
    case BalanceKind::Sort::Credit:
    case BalanceKind::Sort::Points: break;
    }
    return Done{};
}

void takeBackHandOver(UnitOfWork& work, RedemptionId redemption, QDate on)
{
    for (const GiftCodeRecord& code : CodeReader(work.database()).handedOver(redemption)) {
        if (code.state == CodeState::Assigned)
            CodeStore(work).setVoid(code.id, on, HandOverTexts::tr("Handing it over was taken back"));
    }
}

} // namespace vouchwell
