#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "core/actions/redeem.h"
#include "core/rules/tracetext.h"
#include "core/storage/codestore.h"
#include "core/transfer/values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class RedeemCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kWhose = QStringLiteral("person");
const QString kAmount = QStringLiteral("amount");
const QString kPoints = QStringLiteral("points");
const QString kPiece = QStringLiteral("piece");
const QString kCount = QStringLiteral("count");
const QString kCode = QStringLiteral("code");
const QString kCancel = QStringLiteral("cancel");
const QString kWhy = QStringLiteral("reason");

CommandLine redeemLine()
{
    const auto option = [](const QString& name, const char* value, const QString& text) {
        return CommandLine::Option{name, QString::fromLatin1(value), text};
    };
    return {QStringLiteral("redeem"),
            {QStringLiteral("BOOK")},
            {option(kWhose, "NAME", RedeemCommandTexts::tr("Who uses it: name, e-mail address or number.")),
             option(kAmount, "AMOUNT", RedeemCommandTexts::tr("So much store credit, as in 7.50.")),
             option(kPoints, "N", RedeemCommandTexts::tr("So many points.")),
             option(kPiece, "NAME", RedeemCommandTexts::tr("A gift, upgrade or ticket of this name.")),
             option(kCount, "N", RedeemCommandTexts::tr("So many of them; one without it.")),
             option(kCode, "NAME", RedeemCommandTexts::tr("Gift codes of this name, of together --amount.")),
             option(QStringLiteral("on"), "DAY", RedeemCommandTexts::tr("The day it was used.")),
             option(QStringLiteral("document"), "NUMBER", RedeemCommandTexts::tr("Of the till's receipt.")),
             option(QStringLiteral("note"), "TEXT", RedeemCommandTexts::tr("What else is to be kept.")),
             option(kCancel, "N", RedeemCommandTexts::tr("Cancel the use with this number.")),
             option(kWhy, "TEXT", RedeemCommandTexts::tr("Why it is cancelled.")), jsonOption()}};
}

qint64 amountOf(const CommandLine& line, const Currency& currency)
{
    const std::optional<ParsedAmount> amount = parseAmount(line.value(kAmount), u'.', currency);
    if (!amount)
        throw CommandError{
            WrongUsage,
            RedeemCommandTexts::tr("“%1” is no amount; please write it like 7.50.").arg(line.value(kAmount))};
    return amount->minor;
}

/// What is used and how much of it.
Redemption redemptionOf(const CommandLine& line, Book& book)
{
    using Sort = BalanceKind::Sort;
    Redemption redemption;
    redemption.person = personCalled(book, line.value(kWhose));
    if (line.isSet(kPoints)) {
        redemption.kind = {Sort::Points};
        redemption.amountMinor = line.number(kPoints, 0);
    } else if (line.isSet(kPiece)) {
        redemption.kind = {Sort::Piece, line.value(kPiece)};
        redemption.amountMinor = line.number(kCount, 1);
    } else {
        redemption.kind = line.isSet(kCode) ? BalanceKind{Sort::GiftCode, line.value(kCode)} : BalanceKind{};
        redemption.amountMinor = amountOf(line, book.shop().currency);
    }
    if (line.isSet(QStringLiteral("on")))
        redemption.on = line.date(QStringLiteral("on"));
    redemption.document = line.value(QStringLiteral("document"));
    redemption.note = line.value(QStringLiteral("note"));
    return redemption;
}

void cancelUse(const CommandLine& line)
{
    const RedemptionId use{line.number(kCancel, 0)};
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    valueOf(cancelRedemption(*book, use, line.value(kWhy)));
    if (line.isSet(kJson))
        return print(QJsonDocument(QJsonObject{{QStringLiteral("cancelled"), use.value}}));
    print(RedeemCommandTexts::tr("Use %1 is cancelled.").arg(use.value));
}

/// The codes that were given with it.
QStringList codesOf(Book& book, RedemptionId redemption)
{
    QStringList codes;
    for (const GiftCodeRecord& given : CodeReader(book.database()).handedOver(redemption))
        codes << given.code.code;
    return codes;
}

void requireOneKind(const CommandLine& line)
{
    int kinds = 0;
    for (const QString& option : {kAmount, kPoints, kPiece})
        kinds += line.isSet(option) ? 1 : 0;
    if (kinds != 1 || !line.isSet(kWhose))
        throw CommandError{WrongUsage, RedeemCommandTexts::tr("“redeem” needs --person and one of --amount, --points "
                                                              "and --piece, or --cancel N --reason TEXT.")};
}

} // namespace

void redeemBalance(const QStringList& arguments)
{
    CommandLine line = redeemLine();
    line.parse(arguments);
    if (line.isSet(kCancel))
        return cancelUse(line);
    requireOneKind(line);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const Redemption redemption = redemptionOf(line, *book);
    const Redeemed used = valueOf(redeem(*book, redemption));
    const QString unit = unitOf(redemption.kind, book->shop().currency.code);
    const QStringList codes = codesOf(*book, used.id);
    if (line.isSet(kJson))
        return print(QJsonDocument(QJsonObject{{QStringLiteral("redemption"), used.id.value},
                                               {kWhose, redemption.person.value},
                                               {QStringLiteral("balance"), toStored(redemption.kind)},
                                               {QStringLiteral("unit"), unit},
                                               {QStringLiteral("amount_minor"), used.amountMinor},
                                               {QStringLiteral("deducted_minor"), used.deductedMinor},
                                               {QStringLiteral("left_minor"), used.leftMinor},
                                               {QStringLiteral("codes"), QJsonArray::fromStringList(codes)}}));
    const auto text = [&](qint64 amount) { return unitAmountText(amount, unit, QLocale()); };
    print(RedeemCommandTexts::tr("Use %1: %2 used, %3 left.")
              .arg(QString::number(used.id.value), text(used.amountMinor), text(used.leftMinor)));
    for (const QString& code : codes)
        print(RedeemCommandTexts::tr("The code is %1.").arg(code));
}

} // namespace vouchwell::cli
