#include "core/actions/stock.h"

#include "core/actions/giftwork.h"
#include "core/base/text.h"
#include "core/storage/stockstore.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class StockTexts
{
    Q_DECLARE_TR_FUNCTIONS(Stock)
};

constexpr qint64 kMostPieces = 1'000'000'000;
const QString kStockAction = QStringLiteral("action");

QString entryProblem(StockChange change, const StockEntry& entry, QDate today)
{
    if (change == StockChange::HandedOver)
        return StockTexts::tr("What somebody earned is handed over with “Use…”, which takes it out of the stock.");
    if (entry.on > today)
        return StockTexts::tr("The date lies in the future. Please choose today or an earlier day.");
    if (entry.pieces < 0 || entry.pieces > kMostPieces)
        return StockTexts::tr("Please enter a number of pieces from 0 to %1.").arg(kMostPieces);
    if (entry.pieces == 0 && (change == StockChange::In || change == StockChange::Out))
        return StockTexts::tr("Please enter how many pieces it is about.");
    if (entry.reason.isEmpty() && change == StockChange::Out)
        return StockTexts::tr("Please say why: the reason is kept with the stock.");
    return {};
}

QString actOf(StockChange change)
{
    return QStringLiteral("stock_") + toStored(change);
}

/// "10 × Tote bag"
QString subjectOf(StockChange change, const StockEntry& entry)
{
    return change == StockChange::Stop ? entry.thing : QStringLiteral("%1 × %2").arg(entry.pieces).arg(entry.thing);
}

QJsonObject onceMore(StockChange change, const StockEntry& entry)
{
    return {{kStockAction, QStringLiteral("change_stock")},
            {QStringLiteral("change"), toStored(change)},
            {QStringLiteral("thing"), entry.thing},
            {QStringLiteral("pieces"), QString::number(entry.pieces)},
            {QStringLiteral("on"), entry.on.toString(Qt::ISODate)},
            {QStringLiteral("reason"), entry.reason}};
}

Failure tooFew(const QString& thing, qint64 missing)
{
    return giftRefused(StockTexts::tr("Then %n piece(s) of “%1” would be missing: more would have left the stock than "
                                      "there is. Please count it, or enter what came in.",
                                      nullptr, int(missing))
                           .arg(displayText(thing)));
}

/// The stock after the act; a sentence where it cannot be.
Result<GiftLevel> settled(UnitOfWork& work, GiftLevel level, GiftItemId thing)
{
    const StockOnHand stock = GiftReader(work.database()).onHand(thing);
    if (stock.pieces < 0)
        return tooFew(level.name, -stock.pieces);
    level.isCounted = stock.isCounted;
    level.onHand = stock.pieces;
    return level;
}

void auditStock(UnitOfWork& work, ActId act, GiftItemId thing, const GiftLevel& before, const GiftLevel& after)
{
    HistoryStore::audit(work, act, QStringLiteral("stock"), thing.value,
                        {{QStringLiteral("on_hand"), QString::number(before.onHand)}},
                        {{QStringLiteral("on_hand"), QString::number(after.onHand)}});
}

Result<GiftLevel> changeNow(UnitOfWork& work, const GiftLevel& before, StockChange change, StockEntry entry)
{
    entry.thing = before.name;
    if (change == StockChange::Out && !before.isCounted)
        return giftRefused(StockTexts::tr("No count is kept of “%1”. Please enter what came in, or count it, first.")
                               .arg(displayText(before.name)));
    StockStore store(work);
    const GiftItemId thing = store.item(GiftKind::Thing, entry.thing).id;
    const StockMoveId move =
        store.add(thing, {change, change == StockChange::Stop ? 0 : entry.pieces, entry.on}, entry.reason);
    Result<GiftLevel> after = settled(work, before, thing);
    if (!after)
        return after;
    const ActId act = HistoryStore::addAct(
        work, actOf(change), subjectOf(change, entry),
        {{kStockAction, QStringLiteral("take_back_stock")}, {QStringLiteral("move"), QString::number(move.value)}});
    auditStock(work, act, thing, before, *after);
    return after;
}

/// The thing and the line of its history that the move is.
std::optional<std::pair<GiftItem, StockLine>> stockLineOf(Database& database, StockMoveId move)
{
    GiftReader reader(database);
    const std::optional<GiftItem> thing = reader.thingOf(move);
    if (!thing)
        return std::nullopt;
    for (const StockLine& line : reader.lines(thing->id)) {
        if (line.move == move)
            return std::pair(*thing, line);
    }
    return std::nullopt;
}

} // namespace

Result<GiftLevel> changeStock(Book& book, StockChange change, const StockEntry& entry)
{
    StockEntry kept = entry;
    kept.reason = simplifiedName(entry.reason);
    if (!kept.on.isValid())
        kept.on = book.today();
    if (const QString problem = entryProblem(change, kept, book.today()); !problem.isEmpty())
        return giftRefused(problem);
    return actOnGifts<GiftLevel>(book, [&](UnitOfWork& work) -> Result<GiftLevel> {
        const Result<GiftLevel> before = knownGift(book.database(), GiftKind::Thing, kept.thing, book.today());
        return before ? changeNow(work, *before, change, kept) : before;
    });
}

Result<GiftLevel> takeBackStock(Book& book, StockMoveId move)
{
    return actOnGifts<GiftLevel>(book, [&](UnitOfWork& work) -> Result<GiftLevel> {
        const auto found = stockLineOf(book.database(), move);
        if (!found || found->second.isTakenBack)
            return giftRefused(StockTexts::tr("This was taken back already."));
        const auto& [thing, line] = *found;
        const Result<GiftLevel> before = knownGift(book.database(), GiftKind::Thing, thing.name, book.today());
        if (!before)
            return before;
        StockStore(work).takeBack(thing.id, move);
        Result<GiftLevel> after = settled(work, *before, thing.id);
        if (!after)
            return after;
        const StockEntry entry{thing.name, line.event.pieces, line.event.on, line.reason};
        const ActId act = HistoryStore::addAct(work, QStringLiteral("take_back_stock"),
                                               subjectOf(line.event.change, entry), onceMore(line.event.change, entry));
        auditStock(work, act, thing.id, *before, *after);
        return after;
    });
}

Result<Done> setLowMark(Book& book, GiftKind kind, const QString& name, qint64 lowMark)
{
    if (lowMark < 0 || lowMark > kMostPieces)
        return giftRefused(StockTexts::tr("Please enter a number of pieces from 0 to %1.").arg(kMostPieces));
    return actOnGifts<Done>(book, [&](UnitOfWork& work) -> Result<Done> {
        const Result<GiftLevel> before = knownGift(book.database(), kind, name, book.today());
        if (!before)
            return before.failure();
        StockStore store(work);
        const GiftItemId item = store.item(kind, before->name).id;
        store.setLowMark(item, lowMark);
        const ActId act = HistoryStore::addAct(work, QStringLiteral("set_low_mark"), before->name,
                                               {{kStockAction, QStringLiteral("set_low_mark")},
                                                {QStringLiteral("kind"), toStored(kind)},
                                                {QStringLiteral("name"), before->name},
                                                {QStringLiteral("low_mark"), QString::number(before->lowMark)}});
        HistoryStore::audit(work, act, QStringLiteral("stock"), item.value,
                            {{QStringLiteral("low_mark"), QString::number(before->lowMark)}},
                            {{QStringLiteral("low_mark"), QString::number(lowMark)}});
        return Done{};
    });
}

} // namespace vouchwell
