#include "core/domain/giftstock.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace vouchwell {

namespace {

class GiftStockTexts
{
    Q_DECLARE_TR_FUNCTIONS(GiftStock)
};

constexpr std::array kChangeWords{"in", "out", "count", "stop", "handed_over"};

void apply(StockOnHand& stock, const StockEvent& event)
{
    switch (event.change) {
    case StockChange::In: stock = {true, (stock.isCounted ? stock.pieces : 0) + event.pieces}; break;
    case StockChange::Count: stock = {true, event.pieces}; break;
    case StockChange::Stop: stock = {}; break;
    case StockChange::Out:
    case StockChange::HandedOver: stock.pieces -= stock.isCounted ? event.pieces : 0; break;
    }
}

} // namespace

StockOnHand stockAfter(std::vector<StockEvent> events)
{
    std::stable_sort(events.begin(), events.end(), [](const StockEvent& a, const StockEvent& b) {
        return std::tie(a.on, a.recordedAt) < std::tie(b.on, b.recordedAt);
    });
    StockOnHand stock;
    for (const StockEvent& event : events)
        apply(stock, event);
    return stock;
}

QString toStored(GiftKind kind)
{
    return kind == GiftKind::Code ? QStringLiteral("code") : QStringLiteral("thing");
}

GiftKind giftKindFrom(const QString& stored)
{
    return stored == u"code" ? GiftKind::Code : GiftKind::Thing;
}

QString toStored(StockChange change)
{
    return QString::fromLatin1(kChangeWords[size_t(change)]);
}

StockChange stockChangeFrom(const QString& stored)
{
    for (size_t i = 0; i < kChangeWords.size(); ++i) {
        if (stored == QLatin1String(kChangeWords[i]))
            return StockChange(i);
    }
    return StockChange::In;
}

QString giftKindTitle(GiftKind kind)
{
    return kind == GiftKind::Code ? GiftStockTexts::tr("Codes") : GiftStockTexts::tr("Pieces");
}

QString stockChangeTitle(StockChange change)
{
    switch (change) {
    case StockChange::In: return GiftStockTexts::tr("Goods in");
    case StockChange::Out: return GiftStockTexts::tr("Written off");
    case StockChange::Count: return GiftStockTexts::tr("Counted");
    case StockChange::Stop: return GiftStockTexts::tr("No longer counted");
    case StockChange::HandedOver: return GiftStockTexts::tr("Handed over");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace vouchwell
