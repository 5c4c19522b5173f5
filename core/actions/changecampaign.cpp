#include "core/actions/changecampaign.h"

#include "core/actions/evaluation.h"
#include "core/base/text.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"
#include "core/storage/personstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace vouchwell {

namespace {

constexpr int kLongestGrace = 3650;
constexpr int kHighestPriority = 1000;

class ChangeCampaignTexts
{
    Q_DECLARE_TR_FUNCTIONS(ChangeCampaign)
};

Failure cannotChange(const QString& text)
{
    return Failure{Failure::Kind::Refused, text};
}

QString nameTaken(const QString& name)
{
    return ChangeCampaignTexts::tr("There is a campaign %1 already. Please choose another name.").arg(name);
}

QJsonObject campaignJson(const CampaignRecord& campaign)
{
    return {{QStringLiteral("name"), campaign.name},
            {QStringLiteral("state"), toStored(campaign.byHand)},
            {QStringLiteral("start_on"), campaign.dates.startOn.toString(Qt::ISODate)},
            {QStringLiteral("end_on"), campaign.dates.endOn.toString(Qt::ISODate)},
            {QStringLiteral("grace_days"), campaign.dates.graceDays},
            {QStringLiteral("priority"), campaign.priority}};
}

/// The friend whose reward was paid and is taken away by the change; not valid where there is none.
PersonId newDebt(const std::vector<PersonId>& before, const std::vector<PersonId>& after)
{
    const auto [old, added] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    return added == after.end() ? PersonId{} : *added;
}

/// Everything of the change but its checks.
class CampaignWork
{
public:
    explicit CampaignWork(Book& book)
        : m_book(book), m_work(book.database(), book.clock(), Book::userName()), m_changes(m_work)
    {
    }

    Result<Done> change(const CampaignRecord& before, const CampaignRecord& after)
    {
        CampaignStore store(m_book.database());
        store.update(m_work, after);
        const std::vector<PersonId> debts = store.friendsWithDebts(after.id);
        if (before.dates != after.dates || before.priority != after.priority)
            evaluate(after.id);
        if (const PersonId lost = newDebt(debts, store.friendsWithDebts(after.id)); lost.isValid())
            return wouldTakeAway(lost);
        const ActId act = HistoryStore::addAct(m_work, QStringLiteral("change_campaign"), after.name, m_changes);
        HistoryStore::audit(m_work, act, QStringLiteral("campaign"), after.id.value, campaignJson(before),
                            campaignJson(after));
        m_work.commit();
        return Done{};
    }

private:
    void evaluate(CampaignId campaign)
    {
        EvaluationStore store(m_book.database());
        store.touchDue(m_book.today());
        store.touch(campaign);
        Evaluation(m_work, store, m_book.today()).run();
    }

    Failure wouldTakeAway(PersonId friendId)
    {
        const std::optional<Person> person = PersonStore(m_book.database(), m_book.shop().country).find(friendId);
        return cannotChange(
            ChangeCampaignTexts::tr("A reward for %1 was paid, which these days would take away. Please choose "
                                    "days in which the referral and its purchase lie.")
                .arg(person ? shownName(*person) : QString()));
    }

    Book& m_book;
    UnitOfWork m_work;
    ChangeRecorder m_changes;
};

} // namespace

Result<CampaignRecord> campaignOf(Book& book, CampaignId id)
{
    try {
        const std::optional<CampaignRecord> campaign =
            CampaignStore(book.database()).find(id.isValid() ? id : book.starterCampaign());
        if (campaign && campaign->byHand != CampaignSwitch::Deleted)
            return *campaign;
        return Failure{Failure::Kind::NotFound, ChangeCampaignTexts::tr("The campaign is no longer in the book.")};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

CampaignChange asChange(const CampaignRecord& campaign)
{
    return {campaign.name, campaign.dates, campaign.byHand, campaign.priority};
}

QString campaignProblem(const CampaignChange& change)
{
    if (simplifiedName(change.name).isEmpty())
        return ChangeCampaignTexts::tr("Please give the campaign a name.");
    if (std::abs(change.priority) > kHighestPriority)
        return ChangeCampaignTexts::tr("The priority goes from -%1 to %1.").arg(kHighestPriority);
    if (change.dates.startOn.isValid() && change.dates.endOn.isValid() && change.dates.endOn < change.dates.startOn)
        return ChangeCampaignTexts::tr("The campaign would end before it begins. Please choose a later last day.");
    if (change.dates.graceDays < 0 || change.dates.graceDays > kLongestGrace)
        return ChangeCampaignTexts::tr("The days of grace go from 0 to %1.").arg(kLongestGrace);
    return {};
}

Result<int> referralsOutside(Book& book, const CampaignDates& dates, CampaignId campaign)
{
    try {
        return CampaignStore(book.database())
            .referralsOutside(campaign.isValid() ? campaign : book.starterCampaign(), dates);
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<CampaignState> changeCampaign(Book& book, CampaignChange change, CampaignId campaign)
{
    const bool lastsLonger = !change.dates.endOn.isValid() || change.dates.endOn > book.today();
    if (change.byHand == CampaignSwitch::Closed && lastsLonger)
        change.dates.endOn = book.today();
    if (const QString problem = campaignProblem(change); !problem.isEmpty())
        return cannotChange(problem);
    try {
        const Result<CampaignRecord> before = campaignOf(book, campaign);
        if (!before)
            return before.failure();
        CampaignRecord after = *before;
        after.name = simplifiedName(change.name);
        after.dates = change.dates;
        after.byHand = change.byHand;
        after.priority = change.priority;
        if (CampaignStore(book.database()).isNameTaken(after.name, after.id))
            return cannotChange(nameTaken(after.name));
        if (asChange(after) != asChange(*before)) {
            if (const Result<Done> done = CampaignWork(book).change(*before, after); !done)
                return done.failure();
            book.announceChange();
        }
        return stateOn(book.today(), after);
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
