#include "core/actions/costs.h"

#include "core/base/text.h"
#include "core/storage/book.h"
#include "core/storage/campaignstore.h"
#include "core/storage/historystore.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class CostTexts
{
    Q_DECLARE_TR_FUNCTIONS(Costs)
};

QJsonObject costJson(const CostRecord& cost)
{
    return {{QStringLiteral("channel"), cost.channel},
            {QStringLiteral("campaign"), cost.campaign.value},
            {QStringLiteral("from"), cost.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), cost.to.toString(Qt::ISODate)},
            {QStringLiteral("amount_minor"), cost.amountMinor},
            {QStringLiteral("note"), cost.note}};
}

/// "Flyers", or "the referral program".
QString subjectOf(const CostRecord& cost)
{
    return cost.isOfProgram() ? CostTexts::tr("the referral program") : cost.channel;
}

Failure refused(const QString& text)
{
    return {Failure::Kind::Refused, text};
}

Failure noSuchCost()
{
    return {Failure::Kind::NotFound, CostTexts::tr("This cost is no longer in the book.")};
}

std::optional<Failure> problemOf(Book& book, const CostRecord& cost)
{
    if (cost.amountMinor <= 0)
        return refused(CostTexts::tr("Please enter what was spent, more than zero."));
    if (!cost.from.isValid() || !cost.to.isValid())
        return refused(CostTexts::tr("Please enter the first and the last day for which this was spent."));
    if (cost.from > cost.to)
        return refused(CostTexts::tr("The last day lies before the first one. Please enter them the other way round."));
    if (cost.campaign.isValid() && !cost.isOfProgram())
        return refused(CostTexts::tr("Only what is spent on the program can belong to a campaign."));
    if (cost.campaign.isValid() && !CampaignStore(book.database()).find(cost.campaign))
        return refused(CostTexts::tr("The campaign is no longer in the book. Please choose another one."));
    return std::nullopt;
}

/// Files what `change` does as one act that can be taken back.
template<typename Change>
void act(Book& book, const QString& name, const std::optional<CostRecord>& before,
         const std::optional<CostRecord>& after, Change change)
{
    UnitOfWork work(book.database(), book.clock(), Book::userName());
    CostStore store(book.database());
    ChangeRecorder changes(work);
    const CostId id = change(work, store);
    const ActId filed = HistoryStore::addAct(work, name, subjectOf(after ? *after : *before), changes);
    HistoryStore::audit(work, filed, QStringLiteral("cost"), id.value, before ? costJson(*before) : QJsonObject(),
                        after ? costJson(*after) : QJsonObject());
    work.commit();
    book.announceChange();
}

} // namespace

Result<std::vector<CostRecord>> costsOf(Book& book)
{
    try {
        return CostStore(book.database()).all();
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<CostId> saveCost(Book& book, const CostRecord& wanted)
{
    CostRecord cost = wanted;
    cost.channel = simplifiedName(wanted.channel);
    cost.note = wanted.note.trimmed();
    try {
        if (const std::optional<Failure> problem = problemOf(book, cost))
            return *problem;
        if (!cost.id.isValid()) {
            act(book, QStringLiteral("add_cost"), std::nullopt, cost, [&](UnitOfWork& work, CostStore& store) {
                cost.id = store.add(work, cost);
                return cost.id;
            });
            return cost.id;
        }
        const std::optional<CostRecord> before = CostStore(book.database()).find(cost.id);
        if (!before)
            return noSuchCost();
        if (*before != cost)
            act(book, QStringLiteral("change_cost"), before, cost, [&](UnitOfWork& work, CostStore& store) {
                store.update(work, cost);
                return cost.id;
            });
        return cost.id;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> removeCost(Book& book, CostId id)
{
    try {
        const std::optional<CostRecord> before = CostStore(book.database()).find(id);
        if (!before)
            return noSuchCost();
        act(book, QStringLiteral("remove_cost"), before, std::nullopt, [&](UnitOfWork& work, CostStore& store) {
            store.remove(work, id);
            return id;
        });
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
