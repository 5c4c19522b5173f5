#include "core/actions/saveshopmargin.h"

#include "core/rules/exactamount.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"
#include "core/storage/shopmargin.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class MarginTexts
{
    Q_DECLARE_TR_FUNCTIONS(ShopMargin)
};

QJsonObject marginJson(std::optional<int> marginBp)
{
    return marginBp ? QJsonObject{{QStringLiteral("margin_bp"), *marginBp}} : QJsonObject();
}

QJsonObject setMarginTo(std::optional<int> marginBp)
{
    QJsonObject inverse = marginJson(marginBp);
    inverse.insert(QStringLiteral("action"), QStringLiteral("set_margin"));
    return inverse;
}

} // namespace

Result<Done> saveShopMargin(Book& book, std::optional<int> marginBp)
{
    if (marginBp && (*marginBp < 1 || *marginBp > kWhole))
        return Failure{Failure::Kind::Refused,
                       MarginTexts::tr("The margin is a share of the revenue: please enter more than 0 % and at most "
                                       "100 %.")};
    try {
        const std::optional<int> before = book.shop().marginBp;
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        writeShopMargin(work, marginBp);
        const ActId act =
            HistoryStore::addAct(work, QStringLiteral("set_margin"), book.shop().name, setMarginTo(before));
        HistoryStore::audit(work, act, QStringLiteral("shop"), 0, marginJson(before), marginJson(marginBp));
        work.commit();
        book.refreshShop();
        book.announceChange();
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
