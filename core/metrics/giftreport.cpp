#include "core/metrics/giftreport.h"

#include "core/base/text.h"
#include "core/storage/book.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

using Kind = ReportTable::Kind;

class GiftReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(GiftReport)
};

ReportTable giftTableOf(const QString& title, const ShopSettings& shop)
{
    ReportTable table;
    table.title = title;
    table.shopName = shop.name;
    table.currency = shop.currency;
    return table;
}

QString stateText(const GiftCodeRecord& code, QDate today)
{
    return code.state == CodeState::Free && code.isExpired(today) ? GiftReportTexts::tr("Expired")
                                                                  : codeStateTitle(code.state);
}

QString noteText(const GiftCodeRecord& code)
{
    QStringList notes;
    if (!code.voidReason.isEmpty())
        notes << displayText(code.voidReason);
    if (code.replacedBy.isValid())
        notes << GiftReportTexts::tr("replaced");
    else if (code.replaces.isValid())
        notes << GiftReportTexts::tr("in place of another one");
    return notes.join(QLatin1String(", "));
}

} // namespace

QString giftTitle(const QString& name)
{
    return name.isEmpty() ? GiftReportTexts::tr("Gift codes") : displayText(name);
}

ReportTable giftTable(const std::vector<GiftLevel>& levels, const ShopSettings& shop, QDate today,
                      const QLocale& locale)
{
    ReportTable table = giftTableOf(GiftReportTexts::tr("Gifts and codes"), shop);
    table.subtitle = GiftReportTexts::tr("as of %1").arg(formatDate(today, locale));
    table.columns = {{QStringLiteral("name"), GiftReportTexts::tr("Name")},
                     {QStringLiteral("kind"), GiftReportTexts::tr("Kind")},
                     {QStringLiteral("on_hand"), GiftReportTexts::tr("On hand"), Kind::Count},
                     {QStringLiteral("promised"), GiftReportTexts::tr("Promised"), Kind::Count},
                     {QStringLiteral("free"), GiftReportTexts::tr("Free"), Kind::Count},
                     {QStringLiteral("low_mark"), GiftReportTexts::tr("Low mark"), Kind::Count},
                     {QStringLiteral("note"), GiftReportTexts::tr("Note")}};
    for (const GiftLevel& level : levels) {
        const auto counted = [&](qint64 pieces) { return level.isCounted ? QVariant(pieces) : QVariant(); };
        table.rows.push_back({giftTitle(level.name), giftKindTitle(level.kind), counted(level.onHand), level.promised,
                              counted(level.freePieces()), level.lowMark > 0 ? QVariant(level.lowMark) : QVariant(),
                              level.isLow() ? GiftReportTexts::tr("too few") : QString()});
    }
    return table;
}

ReportTable stockTable(const QString& thing, const std::vector<StockLine>& lines, const ShopSettings& shop)
{
    ReportTable table = giftTableOf(giftTitle(thing), shop);
    table.columns = {{QStringLiteral("on"), GiftReportTexts::tr("Date"), Kind::Date},
                     {QStringLiteral("change"), GiftReportTexts::tr("What")},
                     {QStringLiteral("pieces"), GiftReportTexts::tr("Pieces"), Kind::Count},
                     {QStringLiteral("person"), GiftReportTexts::tr("To")},
                     {QStringLiteral("reason"), GiftReportTexts::tr("Reason")},
                     {QStringLiteral("by"), GiftReportTexts::tr("By")}};
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        const QString title = stockChangeTitle(line->event.change);
        const bool hasPieces = line->event.change != StockChange::Stop;
        table.rows.push_back({line->event.on,
                              line->isTakenBack ? GiftReportTexts::tr("%1 (taken back)").arg(title) : title,
                              hasPieces ? QVariant(line->event.pieces) : QVariant(), displayText(line->person),
                              displayText(line->reason), displayText(line->recordedBy)});
    }
    return table;
}

ReportTable codeTable(const QString& pool, const std::vector<GiftCodeRecord>& codes, CodeText text,
                      const ShopSettings& shop, QDate today)
{
    ReportTable table = giftTableOf(giftTitle(pool), shop);
    table.columns = {{QStringLiteral("code"), GiftReportTexts::tr("Code")},
                     {QStringLiteral("state"), GiftReportTexts::tr("State")},
                     {QStringLiteral("value"), GiftReportTexts::tr("Value"), Kind::MoneyMinor},
                     {QStringLiteral("expires_on"), GiftReportTexts::tr("Valid until"), Kind::Date},
                     {QStringLiteral("person"), GiftReportTexts::tr("Given to")},
                     {QStringLiteral("given_on"), GiftReportTexts::tr("Given on"), Kind::Date},
                     {QStringLiteral("note"), GiftReportTexts::tr("Note")}};
    const auto day = [](QDate date) { return date.isValid() ? QVariant(date) : QVariant(); };
    for (const GiftCodeRecord& code : codes) {
        table.rows.push_back(
            {text == CodeText::Whole ? displayText(code.code.code) : maskedCode(code.code.code), stateText(code, today),
             code.code.valueMinor ? QVariant(*code.code.valueMinor) : QVariant(), day(code.code.expiresOn),
             displayText(code.personName), day(code.givenOn), noteText(code)});
    }
    return table;
}

Receipt codeSlip(const GiftCodeRecord& code, const ShopSettings& shop, const QLocale& locale)
{
    Receipt slip;
    slip.shop = shop.name;
    //: Name of the gift code, day on which it was given
    slip.heading = code.givenOn.isValid()
                       ? GiftReportTexts::tr("%1 · %2").arg(giftTitle(code.poolName), formatDate(code.givenOn, locale))
                       : giftTitle(code.poolName);
    slip.name = displayText(code.personName);
    slip.amount = formatMoney({code.code.valueMinor.value_or(code.worthMinor), shop.currency}, locale);
    slip.code = displayText(code.code.code);
    slip.lines << (code.code.expiresOn.isValid()
                       ? GiftReportTexts::tr("Valid until %1").arg(formatDate(code.code.expiresOn, locale))
                       : GiftReportTexts::tr("Valid without a last day"));
    if (code.state == CodeState::Void)
        slip.lines << GiftReportTexts::tr("Void since %1").arg(formatDate(code.voidOn, locale));
    return slip;
}

} // namespace vouchwell
