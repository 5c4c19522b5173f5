#include "core/actions/drawnrules.h"

#include "core/actions/changecampaign.h"
#include "core/storage/actjournal.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class DrawnRulesTexts
{
    Q_DECLARE_TR_FUNCTIONS(DrawnRules)
};

QJsonObject hasDraft(bool isThere)
{
    return {{QStringLiteral("has_draft"), isThere}};
}

void file(UnitOfWork& work, const CampaignRecord& campaign, bool begins)
{
    const QJsonObject inverse{{QStringLiteral("action"), kUndoneElsewhere}};
    const QString name = begins ? QStringLiteral("begin_draft") : QStringLiteral("end_draft");
    const ActId act = HistoryStore::addAct(work, name, campaign.name, inverse);
    HistoryStore::audit(work, act, QStringLiteral("campaign"), campaign.id.value, hasDraft(!begins), hasDraft(begins));
}

} // namespace

Result<Done> keepDrawnRules(Book& book, CampaignId id, const QByteArray& draft)
{
    try {
        const Result<CampaignRecord> campaign = campaignOf(book, id);
        if (!campaign)
            return campaign.failure();
        if (campaign->draftRules == draft)
            return Done{};
        if (draft.isEmpty() && !campaign->isPublished)
            return Failure{Failure::Kind::Refused,
                           DrawnRulesTexts::tr("The campaign %1 has no other rules than its draft, so the draft stays. "
                                               "Please publish it, or delete the campaign.")
                               .arg(campaign->name)};
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        CampaignStore(book.database()).setDraft(work, campaign->id, draft);
        if (campaign->draftRules.isEmpty() != draft.isEmpty())
            file(work, *campaign, !draft.isEmpty());
        work.commit();
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
