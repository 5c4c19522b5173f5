#include "app/cli/commandtools.h"
#include "app/cli/giftcommands.h"
#include "core/actions/stock.h"
#include "core/metrics/giftreport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class StockCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kStockList = QStringLiteral("list");
const QString kStockHistory = QStringLiteral("history");
const QString kStockMark = QStringLiteral("mark");
const QString kPieceOption = QStringLiteral("piece");
const QString kPiecesOption = QStringLiteral("pieces");
const QString kLowOption = QStringLiteral("low");

std::optional<StockChange> changeOf(const QString& action)
{
    for (const StockChange change : {StockChange::In, StockChange::Out, StockChange::Count, StockChange::Stop}) {
        if (action == toStored(change))
            return change;
    }
    return std::nullopt;
}

QJsonObject levelJson(const GiftLevel& level)
{
    const auto counted = [&](qint64 pieces) { return level.isCounted ? QJsonValue(pieces) : QJsonValue(); };
    return {{QStringLiteral("kind"), toStored(level.kind)},
            {QStringLiteral("name"), level.name},
            {QStringLiteral("on_hand"), counted(level.onHand)},
            {QStringLiteral("promised"), level.promised},
            {QStringLiteral("free"), counted(level.freePieces())},
            {QStringLiteral("low_mark"), level.lowMark},
            {QStringLiteral("is_low"), level.isLow()}};
}

QString wantedPiece(const CommandLine& line)
{
    if (!line.isSet(kPieceOption))
        throw CommandError{WrongUsage,
                           StockCommandTexts::tr("“stock BOOK %1” needs --piece NAME.").arg(line.positional(1))};
    return line.value(kPieceOption);
}

void listStock(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const std::vector<GiftLevel> levels = GiftReader(book->database()).levels(book->today());
    if (!line.isSet(kJson))
        return print(giftTable(levels, book->shop(), book->today(), QLocale()));
    QJsonArray rows;
    for (const GiftLevel& level : levels)
        rows.append(levelJson(level));
    print(QJsonDocument(rows));
}

void listHistory(const CommandLine& line)
{
    const QString piece = wantedPiece(line);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    GiftReader reader(book->database());
    const std::optional<GiftItem> thing = reader.item(GiftKind::Thing, piece);
    const std::vector<StockLine> lines = thing ? reader.lines(thing->id) : std::vector<StockLine>();
    if (!line.isSet(kJson))
        return print(stockTable(piece, lines, book->shop()));
    QJsonArray rows;
    for (const StockLine& one : lines) {
        rows.append(QJsonObject{{QStringLiteral("on"), one.event.on.toString(Qt::ISODate)},
                                {QStringLiteral("change"), toStored(one.event.change)},
                                {QStringLiteral("pieces"), one.event.pieces},
                                {QStringLiteral("person"), one.person},
                                {QStringLiteral("reason"), one.reason},
                                {QStringLiteral("by"), one.recordedBy},
                                {QStringLiteral("taken_back"), one.isTakenBack}});
    }
    print(QJsonDocument(rows));
}

void tellLevel(const CommandLine& line, const GiftLevel& level)
{
    if (line.isSet(kJson))
        return print(QJsonDocument(levelJson(level)));
    print(level.isCounted ? StockCommandTexts::tr("%1: %2 on hand, %3 promised")
                                .arg(giftTitle(level.name))
                                .arg(level.onHand)
                                .arg(level.promised)
                          : StockCommandTexts::tr("%1 is not counted any more.").arg(giftTitle(level.name)));
}

void change(const CommandLine& line, StockChange change)
{
    StockEntry entry{wantedPiece(line), line.number(kPiecesOption, 0), {}, line.value(QStringLiteral("reason"))};
    if (change != StockChange::Stop && !line.isSet(kPiecesOption))
        throw CommandError{WrongUsage,
                           StockCommandTexts::tr("“stock BOOK %1” needs --pieces N.").arg(line.positional(1))};
    if (line.isSet(QStringLiteral("on")))
        entry.on = line.date(QStringLiteral("on"));
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    tellLevel(line, valueOf(changeStock(*book, change, entry)));
}

void setMark(const CommandLine& line)
{
    const QString piece = wantedPiece(line);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    valueOf(setLowMark(*book, GiftKind::Thing, piece, line.number(kLowOption, 0)));
    print(StockCommandTexts::tr("Home says so when fewer than %1 are free.").arg(line.number(kLowOption, 0)));
}

} // namespace

void manageStock(const QStringList& arguments)
{
    const QStringList actions{kStockList,
                              kStockHistory,
                              kStockMark,
                              toStored(StockChange::In),
                              toStored(StockChange::Out),
                              toStored(StockChange::Count),
                              toStored(StockChange::Stop)};
    CommandLine line(
        QStringLiteral("stock"), {QStringLiteral("BOOK"), QStringLiteral("ACTION")},
        {{kPieceOption, QStringLiteral("NAME"), StockCommandTexts::tr("The piece, as the rules name it.")},
         {kPiecesOption, QStringLiteral("N"), StockCommandTexts::tr("How many came in, left or were counted.")},
         {kLowOption, QStringLiteral("N"), StockCommandTexts::tr("The mark below which there are too few.")},
         {QStringLiteral("on"), QStringLiteral("DAY"), StockCommandTexts::tr("When it happened; else today.")},
         {QStringLiteral("reason"), QStringLiteral("TEXT"), StockCommandTexts::tr("Why.")},
         jsonOption()});
    line.parse(withDefaultAction(bookFirst(arguments, actions), kStockList));
    const QString action = line.positional(1);
    if (action == kStockList)
        return listStock(line);
    if (action == kStockHistory)
        return listHistory(line);
    if (action == kStockMark)
        return setMark(line);
    if (const std::optional<StockChange> wanted = changeOf(action))
        return change(line, *wanted);
    throw CommandError{
        WrongUsage,
        StockCommandTexts::tr("there is no stock action “%1”; try %2").arg(action, actions.join(QLatin1String(", ")))};
}

} // namespace vouchwell::cli
