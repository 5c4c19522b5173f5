#include "core/actions/exchange.h"

#include "core/actions/evaluation.h"
#include "core/actions/payoutwork.h"
#include "core/storage/exchangestore.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class ExchangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

void evaluateAgain(PayoutWork& work, PersonId person)
{
    EvaluationStore store(work.book.database());
    store.touch(person);
    Evaluation(work.work, store, work.book.today()).run();
}

Result<Done> changeExchange(Book& book, TransactionId returned, TransactionId sale, bool isExchange)
{
    return actOnRewards<Done>(book, [&](PayoutWork& work) -> Result<Done> {
        const PersonId person = ExchangeStore::personOf(book.database(), returned, sale);
        if (!person.isValid())
            return Failure{Failure::Kind::Refused,
                           ExchangeTexts::tr("An exchange is a return and a sale to the same person on the same day.")};
        if (ExchangeStore::isExchange(book.database(), returned) == isExchange)
            return Failure{Failure::Kind::Refused, isExchange ? ExchangeTexts::tr("This is an exchange already.")
                                                              : ExchangeTexts::tr("This is a return already.")};
        const QString make = QStringLiteral("treat_as_exchange");
        const QString undo = QStringLiteral("take_back_exchange");
        const QJsonObject pair{{QStringLiteral("returned"), idText(returned.value)},
                               {QStringLiteral("sale"), idText(sale.value)}};
        QJsonObject inverse = pair;
        inverse.insert(QStringLiteral("action"), isExchange ? undo : make);
        const ActId act = HistoryStore::addAct(work.work, isExchange ? make : undo, work.nameOf(person), inverse);
        HistoryStore::audit(work.work, act, QStringLiteral("transaction"), returned.value,
                            isExchange ? QJsonObject() : pair, isExchange ? pair : QJsonObject());
        if (isExchange)
            ExchangeStore::add(work.work, returned, sale);
        else
            ExchangeStore::remove(work.work, returned);
        evaluateAgain(work, person);
        return Done{};
    });
}

} // namespace

Result<Done> treatAsExchange(Book& book, TransactionId returned, TransactionId sale)
{
    return changeExchange(book, returned, sale, true);
}

Result<Done> takeBackExchange(Book& book, TransactionId returned, TransactionId sale)
{
    return changeExchange(book, returned, sale, false);
}

} // namespace vouchwell
