#include "ui/referrals/exchanges.h"

#include "core/actions/exchange.h"
#include "core/base/text.h"
#include "core/metrics/reporttable.h"
#include "core/storage/book.h"
#include "ui/people/recordpage.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/prompts.h"

#include <QCoreApplication>

namespace vouchwell::ui {

namespace {

class ExchangeWords
{
    Q_DECLARE_TR_FUNCTIONS(Exchanges)
};

void tell(Workbench& workbench, const Result<Done>& done, const QString& sentence)
{
    if (done)
        workbench.tell(sentence);
    else
        workbench.report(done.failure());
}

bool isFree(Workbench& workbench)
{
    const QString obstacle = writeObstacle(workbench);
    if (!obstacle.isEmpty())
        workbench.tell(obstacle);
    return obstacle.isEmpty();
}

} // namespace

Exchanges exchangesOf(Workbench& workbench, ReferralId referral)
{
    if (workbench.isWriting())
        return {};
    try {
        Database& database = workbench.book().database();
        return {ExchangeStore::madeOf(database, referral), ExchangeStore::offersOf(database, referral)};
    } catch (const StorageError& error) {
        workbench.report(error.toFailure());
        return {};
    }
}

QString exchangeSentence(const Workbench& workbench, const ExchangeOffer& offer)
{
    const auto money = [&](qint64 minor) {
        return formatMoney({minor, workbench.book().shop().currency}, workbench.locale());
    };
    return ExchangeWords::tr("On %1, %2 came back (%3) and %4 was bought (%5).")
        .arg(formatDate(offer.on, workbench.locale()), money(offer.returnedMinor), displayText(offer.returnDocument),
             money(offer.soldMinor), displayText(offer.saleDocument));
}

void askToExchange(Workbench& workbench, QWidget* parent, const ExchangeOffer& offer)
{
    if (!isFree(workbench))
        return;
    const int answer = workbench.prompts().ask(
        parent, {ExchangeWords::tr("Treat this return as an exchange?"),
                 exchangeSentence(workbench, offer),
                 ExchangeWords::tr("Only the difference counts then: what was earned with the first purchase stays."),
                 {ExchangeWords::tr("Treat as exchange"), ExchangeWords::tr("Cancel")},
                 1});
    if (answer == 0)
        tell(workbench, treatAsExchange(workbench.book(), offer.returned, offer.sale),
             ExchangeWords::tr("It counts as an exchange now."));
}

void askToTakeBackExchange(Workbench& workbench, QWidget* parent, const ExchangeOffer& offer)
{
    if (!isFree(workbench))
        return;
    const int answer = workbench.prompts().ask(
        parent, {ExchangeWords::tr("Is this no exchange after all?"),
                 exchangeSentence(workbench, offer),
                 ExchangeWords::tr("The return counts as a return again; what was earned with the first purchase is "
                                   "taken back."),
                 {ExchangeWords::tr("Take the exchange back"), ExchangeWords::tr("Cancel")},
                 1});
    if (answer == 0)
        tell(workbench, takeBackExchange(workbench.book(), offer.returned, offer.sale),
             ExchangeWords::tr("The return is a return again."));
}

} // namespace vouchwell::ui
