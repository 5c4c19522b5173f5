#include "core/storage/shopaccount.h"

#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kAccountIban = QStringLiteral("account_iban");
const QString kAccountHolder = QStringLiteral("account_holder");
const QString kAccountBic = QStringLiteral("account_bic");

} // namespace

ShopAccount shopAccountFrom(const QHash<QString, QString>& settings)
{
    return {settings.value(kAccountIban), settings.value(kAccountHolder), settings.value(kAccountBic)};
}

void writeShopAccount(UnitOfWork& work, const ShopAccount& account)
{
    Statement write(work.database(), QStringLiteral("INSERT INTO settings (key, value) VALUES (:key, :value) "
                                                    "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    for (const auto& [key, value] : {std::pair(kAccountIban, account.iban), std::pair(kAccountHolder, account.holder),
                                     std::pair(kAccountBic, account.bic)})
        write.bind(QStringLiteral(":key"), QVariant(key)).bind(QStringLiteral(":value"), QVariant(value)).run();
}

} // namespace vouchwell
