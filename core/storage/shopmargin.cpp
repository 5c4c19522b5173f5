#include "core/storage/shopmargin.h"

#include "core/storage/statement.h"

namespace vouchwell {

namespace {

const QString kMargin = QStringLiteral("margin_bp");

} // namespace

std::optional<int> shopMarginFrom(const QHash<QString, QString>& settings)
{
    bool isNumber = false;
    const int margin = settings.value(kMargin).toInt(&isNumber);
    return isNumber ? std::optional(margin) : std::nullopt;
}

void writeShopMargin(UnitOfWork& work, std::optional<int> marginBp)
{
    Statement write(work.database(), QStringLiteral("INSERT INTO settings (key, value) VALUES (:key, :value) "
                                                    "ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    write.bind(QStringLiteral(":key"), QVariant(kMargin))
        .bind(QStringLiteral(":value"), QVariant(marginBp ? QString::number(*marginBp) : QStringLiteral("")))
        .run();
}

} // namespace vouchwell
