#include "core/actions/giftwork.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class GiftWorkTexts
{
    Q_DECLARE_TR_FUNCTIONS(Gifts)
};

Failure noSuchGift(GiftKind kind, const QString& typed, const QStringList& names)
{
    const QString name = displayText(typed);
    if (kind == GiftKind::Code && names.isEmpty())
        return giftRefused(GiftWorkTexts::tr("No rule gives a gift code “%1”. Please add it to the rules of the "
                                             "campaign first.")
                               .arg(name));
    if (names.isEmpty())
        return giftRefused(
            GiftWorkTexts::tr("No rule gives a piece “%1”. Please add it to the rules of the campaign first.")
                .arg(name));
    return giftRefused(GiftWorkTexts::tr("The rules do not name “%1”. They name: %2.")
                           .arg(name, displayText(names.join(QLatin1String(", ")))));
}

} // namespace

Result<GiftLevel> knownGift(Database& database, GiftKind kind, const QString& typed, QDate today)
{
    QStringList names;
    std::optional<GiftLevel> alike;
    for (GiftLevel& level : GiftReader(database).levels(today)) {
        if (level.kind != kind)
            continue;
        if (level.name == typed)
            return std::move(level);
        names << level.name;
        if (foldKey(level.name) == foldKey(typed))
            alike = std::move(level);
    }
    return alike ? Result<GiftLevel>(std::move(*alike)) : Result<GiftLevel>(noSuchGift(kind, typed, names));
}

Failure noFreeCode(const Book& book, const QString& pool, qint64 worthMinor)
{
    return giftRefused(GiftWorkTexts::tr("There is no free code “%1” worth %2. Please import new ones first.")
                           .arg(displayText(pool), formatMoney({worthMinor, book.shop().currency}, QLocale())));
}

Failure giftRefused(const QString& sentence)
{
    return Failure{Failure::Kind::Refused, sentence};
}

} // namespace vouchwell
