#include "core/metrics/balancereport.h"

#include "core/base/text.h"
#include "core/metrics/periodtext.h"
#include "core/storage/book.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

using Kind = ReportTable::Kind;
using Move = BalanceMove::Kind;

class BalanceTexts
{
    Q_DECLARE_TR_FUNCTIONS(BalanceReport)
};

QVariant amountCell(qint64 amount, const QString& unit)
{
    return QVariant::fromValue(UnitAmount{amount, unit});
}

/// An amount that says something only where there is one.
QVariant amountIfAny(qint64 amount, const QString& unit)
{
    return amount == 0 ? QVariant() : amountCell(amount, unit);
}

QString earnedText(const BalanceMove& move)
{
    if (move.isOwnReward)
        return move.document.isEmpty() ? BalanceTexts::tr("Earned as a new customer")
                                       : BalanceTexts::tr("Earned as a new customer, sale %1").arg(move.document);
    return move.document.isEmpty()
               ? BalanceTexts::tr("Earned for bringing %1").arg(move.friendName)
               : BalanceTexts::tr("Earned for bringing %1, sale %2").arg(move.friendName, move.document);
}

QString lostText(const BalanceMove& move)
{
    return move.document.isEmpty()
               ? BalanceTexts::tr("Taken back: what it was earned with %1 has changed").arg(move.friendName)
               : BalanceTexts::tr("Taken back: %1 returned a purchase (%2)").arg(move.friendName, move.document);
}

QString bareText(const BalanceMove& move)
{
    switch (move.kind) {
    case Move::Earned: return earnedText(move);
    case Move::Released: return BalanceTexts::tr("May be used again");
    case Move::SetAside: return BalanceTexts::tr("Put on hold");
    case Move::Used:
        return move.document.isEmpty() ? BalanceTexts::tr("Used") : BalanceTexts::tr("Used, %1").arg(move.document);
    case Move::NotUsed:
        return move.document.isEmpty() ? BalanceTexts::tr("Use cancelled")
                                       : BalanceTexts::tr("Use cancelled, %1").arg(move.document);
    case Move::Expired: return BalanceTexts::tr("Expired (for %1)").arg(move.friendName);
    case Move::Reinstated: return BalanceTexts::tr("Reinstated after it had expired (for %1)").arg(move.friendName);
    case Move::Lost: return lostText(move);
    case Move::LostAfterExpiry:
        //: %1 is what follows: "Taken back: ... It had expired before, so nothing changes"
        return BalanceTexts::tr("%1. It had expired before: nothing changes").arg(lostText(move));
    case Move::Regained: return BalanceTexts::tr("The return of %1 was taken back").arg(move.friendName);
    case Move::Forgiven: return BalanceTexts::tr("Debt written off");
    case Move::OwedAgain: return BalanceTexts::tr("Debt not written off after all");
    case Move::PaidBack: return BalanceTexts::tr("Debt paid back");
    case Move::PaidOut: return BalanceTexts::tr("Paid out");
    }
    Q_UNREACHABLE();
}

void addStatement(ReportTable& table, const KindStatement& one, bool hasSeveral)
{
    const auto row = [&](QDate on, const QString& what, const QVariant& change, qint64 after) {
        std::vector<QVariant> cells{on, displayText(what), change, amountCell(after, one.unit)};
        if (hasSeveral)
            cells.insert(cells.begin(), displayText(balanceTitle(one.kind)));
        table.rows.push_back(std::move(cells));
    };
    const BalanceStatement& statement = one.statement;
    row(statement.from, BalanceTexts::tr("Opening balance"), {}, statement.openingMinor);
    for (const BalanceStatement::Line& line : statement.lines)
        row(line.move.on, moveText(line.move), amountCell(line.move.amountMinor, one.unit), line.balanceMinor);
    row(statement.until, BalanceTexts::tr("Closing balance"), {}, statement.closingMinor());
}

} // namespace

QString moveText(const BalanceMove& move)
{
    const QString text = bareText(move);
    //: What happened, and the note somebody wrote: "Used, T-12 (birthday)"
    return move.note.isEmpty() ? text : BalanceTexts::tr("%1 (%2)").arg(text, move.note);
}

QString moveWord(BalanceMove::Kind kind)
{
    static constexpr const char* words[] = {
        "earned", "released",          "set_aside", "used",     "not_used",   "expired",   "reinstated",
        "lost",   "lost_after_expiry", "regained",  "forgiven", "owed_again", "paid_back", "paid_out"};
    return QString::fromLatin1(words[int(kind)]);
}

ReportTable balanceReport(const std::vector<NamedBalance>& balances, const ShopSettings& shop, QDate today,
                          const QLocale& locale)
{
    ReportTable table;
    table.title = BalanceTexts::tr("Credit and points");
    table.subtitle = BalanceTexts::tr("as of %1").arg(formatDate(today, locale));
    table.shopName = shop.name;
    table.currency = shop.currency;
    table.columns = {{QStringLiteral("name"), BalanceTexts::tr("Name"), Kind::Text, false},
                     {QStringLiteral("balance"), BalanceTexts::tr("What"), Kind::Text, false},
                     {QStringLiteral("pending"), BalanceTexts::tr("Pending"), Kind::Amount, false},
                     {QStringLiteral("usable"), BalanceTexts::tr("Can be used"), Kind::Amount, false},
                     {QStringLiteral("used"), BalanceTexts::tr("Used"), Kind::Amount, false},
                     {QStringLiteral("expired"), BalanceTexts::tr("Expired"), Kind::Amount, false},
                     {QStringLiteral("expires_next"), BalanceTexts::tr("Expires next"), Kind::Date, false},
                     {QStringLiteral("expiring"), BalanceTexts::tr("Then expires"), Kind::Amount, false}};
    for (const auto& [balance, name] : balances) {
        table.rows.push_back({displayText(name), displayText(balanceTitle(balance.kind)),
                              amountIfAny(balance.pending, balance.unit), amountCell(balance.usable(), balance.unit),
                              amountIfAny(balance.used, balance.unit), amountIfAny(balance.expired, balance.unit),
                              balance.expiresNextOn.isValid() ? QVariant(balance.expiresNextOn) : QVariant(),
                              amountIfAny(balance.expiringNext, balance.unit)});
    }
    return table;
}

ReportTable statementReport(const std::vector<KindStatement>& statements, const QString& personName,
                            const ShopSettings& shop, const QLocale& locale)
{
    ReportTable table;
    const bool hasSeveral = statements.size() != 1;
    table.title = hasSeveral ? BalanceTexts::tr("Statement for %1").arg(displayText(personName))
                             : BalanceTexts::tr("Statement for %1: %2")
                                   .arg(displayText(personName), displayText(balanceTitle(statements.front().kind)));
    if (!statements.empty())
        table.subtitle = periodInWords({statements.front().statement.from, statements.front().statement.until}, locale);
    table.shopName = shop.name;
    table.currency = shop.currency;
    table.columns = {{QStringLiteral("on"), BalanceTexts::tr("Date"), Kind::Date, false},
                     {QStringLiteral("what"), BalanceTexts::tr("What happened"), Kind::Text, false},
                     {QStringLiteral("change"), BalanceTexts::tr("Change"), Kind::Amount, false},
                     {QStringLiteral("after"), BalanceTexts::tr("Balance"), Kind::Amount, false}};
    if (hasSeveral)
        table.columns.insert(table.columns.begin(),
                             {QStringLiteral("balance"), BalanceTexts::tr("What"), Kind::Text, false});
    for (const KindStatement& one : statements)
        addStatement(table, one, hasSeveral);
    return table;
}

} // namespace vouchwell
