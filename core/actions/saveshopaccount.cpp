#include "core/actions/saveshopaccount.h"

#include "core/base/text.h"
#include "core/domain/iban.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class AccountTexts
{
    Q_DECLARE_TR_FUNCTIONS(ShopAccount)
};

ShopAccount asKept(const ShopAccount& typed)
{
    return {normalisedIban(typed.iban).value_or(QString()), simplifiedName(typed.holder),
            normalisedBic(typed.bic).value_or(QString())};
}

QJsonObject setTo(const ShopAccount& account)
{
    return {{QStringLiteral("action"), QStringLiteral("set_shop_account")},
            {QStringLiteral("iban"), account.iban},
            {QStringLiteral("holder"), account.holder},
            {QStringLiteral("bic"), account.bic}};
}

QJsonObject audited(const ShopAccount& account)
{
    return {{QStringLiteral("iban"), maskedIban(account.iban)},
            {QStringLiteral("holder"), account.holder},
            {QStringLiteral("bic"), account.bic}};
}

} // namespace

QString shopAccountProblem(const ShopAccount& account)
{
    const bool hasIban = !account.iban.trimmed().isEmpty();
    const bool hasBic = !account.bic.trimmed().isEmpty();
    if (!hasIban && (hasBic || !account.holder.trimmed().isEmpty()))
        return AccountTexts::tr("Please enter the IBAN of the shop's account too.");
    if (hasBic && !normalisedBic(account.bic))
        return AccountTexts::tr("“%1” is not a BIC: it has 8 or 11 letters and digits. Most banks need none.")
            .arg(account.bic.simplified());
    return hasIban ? ibanProblem(account.iban) : QString();
}

Result<Done> saveShopAccount(Book& book, const ShopAccount& account)
{
    const QString problem = shopAccountProblem(account);
    if (!problem.isEmpty())
        return Failure{Failure::Kind::Refused, problem};
    try {
        const ShopAccount before = book.shop().account;
        const ShopAccount after = asKept(account);
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        writeShopAccount(work, after);
        const ActId act =
            HistoryStore::addAct(work, QStringLiteral("set_shop_account"), maskedIban(after.iban), setTo(before));
        HistoryStore::audit(work, act, QStringLiteral("shop"), 0, audited(before), audited(after));
        work.commit();
        book.refreshShop();
        book.announceChange();
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
