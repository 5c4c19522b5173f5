#include "core/actions/newcampaign.h"

#include "core/base/text.h"
#include "core/rules/rulescheck.h"
#include "core/rules/rulesjson.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace vouchwell {

namespace {

class NewCampaignTexts
{
    Q_DECLARE_TR_FUNCTIONS(NewCampaign)
};

Failure refused(const QString& text)
{
    return Failure{Failure::Kind::Refused, text};
}

QString problemOf(Book& book, CampaignStore& store, const NewCampaign& wanted)
{
    if (QString problem = campaignProblem(wanted.campaign); !problem.isEmpty())
        return problem;
    const QString name = simplifiedName(wanted.campaign.name);
    if (store.isNameTaken(name, {}))
        return NewCampaignTexts::tr("There is a campaign %1 already. Please choose another name.").arg(name);
    if (wanted.rules.currency != book.shop().currency.code)
        return NewCampaignTexts::tr(
                   "These rules are in %1, but the book is in %2. Please change the currency of the rules.")
            .arg(wanted.rules.currency, book.shop().currency.code);
    return wanted.isDraft ? QString() : problemsOf(wanted.rules).join(u'\n');
}

void publishFirst(UnitOfWork& work, CampaignStore& store, CampaignId campaign, const NewCampaign& wanted)
{
    QJsonObject terms;
    for (auto it = wanted.terms.begin(); it != wanted.terms.end(); ++it)
        terms.insert(it.key(), it.value());
    store.publish(
        work, campaign,
        {{}, 0, {}, toCanonicalJson(wanted.rules), QJsonDocument(terms).toJson(QJsonDocument::Compact), {}, {}});
}

void file(UnitOfWork& work, ChangeRecorder& changes, const QString& act, const CampaignRecord& campaign,
          const QString& before, const QString& after)
{
    const auto described = [&](const QString& state) {
        return QJsonObject{{QStringLiteral("name"), campaign.name}, {QStringLiteral("state"), state}};
    };
    const ActId id = HistoryStore::addAct(work, act, campaign.name, changes);
    HistoryStore::audit(work, id, QStringLiteral("campaign"), campaign.id.value, described(before), described(after));
}

} // namespace

Result<CampaignId> newCampaign(Book& book, const NewCampaign& wanted)
{
    try {
        CampaignStore store(book.database());
        if (const QString problem = problemOf(book, store, wanted); !problem.isEmpty())
            return refused(problem);
        CampaignRecord campaign;
        campaign.name = simplifiedName(wanted.campaign.name);
        campaign.dates = wanted.campaign.dates;
        campaign.priority = wanted.campaign.priority;
        campaign.byHand = CampaignSwitch::Deleted;
        if (wanted.isDraft)
            campaign.draftRules = toCanonicalJson(wanted.rules);
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        campaign.id = store.add(work, campaign);
        if (!wanted.isDraft)
            publishFirst(work, store, campaign.id, wanted);
        // A published version cannot be removed: what the act does, and undoing takes back, is to bring it to light.
        ChangeRecorder changes(work);
        campaign.byHand = wanted.campaign.byHand;
        store.update(work, campaign);
        file(work, changes, QStringLiteral("new_campaign"), campaign, {}, toStored(campaign.byHand));
        work.commit();
        book.announceChange();
        return campaign.id;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> deleteCampaign(Book& book, CampaignId id)
{
    try {
        CampaignStore store(book.database());
        Result<CampaignRecord> campaign = campaignOf(book, id);
        if (!campaign)
            return campaign.failure();
        if (store.hasReferrals(id))
            return refused(NewCampaignTexts::tr("People were referred in the campaign %1, so it stays. Please close it "
                                                "instead.")
                               .arg(campaign->name));
        const std::vector<CampaignRecord> all = store.all();
        const bool isLast = std::none_of(
            all.begin(), all.end(), [&](const CampaignRecord& other) { return other.id != id && other.isPublished; });
        if (isLast)
            return refused(NewCampaignTexts::tr("%1 is the only campaign with published rules, and a book needs one. "
                                                "Please make another one first.")
                               .arg(campaign->name));
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        ChangeRecorder changes(work);
        const QString before = toStored(campaign->byHand);
        campaign->byHand = CampaignSwitch::Deleted;
        store.update(work, *campaign);
        file(work, changes, QStringLiteral("delete_campaign"), *campaign, before, toStored(campaign->byHand));
        work.commit();
        book.announceChange();
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
