#include "core/actions/publishrules.h"

#include "core/rules/rulescheck.h"
#include "core/rules/rulesjson.h"
#include "core/storage/book.h"
#include "core/storage/campaignstore.h"
#include "core/storage/evaluationstore.h"
#include "core/storage/historystore.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace vouchwell {

namespace {

class PublishTexts
{
    Q_DECLARE_TR_FUNCTIONS(PublishRules)
};

Failure cannotPublish(const QString& text)
{
    return Failure{Failure::Kind::Refused, text};
}

QByteArray termsJson(const QMap<QString, QString>& terms)
{
    QJsonObject object;
    for (auto it = terms.begin(); it != terms.end(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Why referrals that are there already stand in the way; empty: they do not.
QString clash(CampaignStore& store, CampaignId campaign, QDate from)
{
    const QDate first = store.firstReferralSince(campaign, from.isValid() ? from : QDate(1, 1, 1));
    if (!first.isValid())
        return {};
    return PublishTexts::tr(
               "A referral of %1 was made under other rules and keeps them. Please choose a later day, such "
               "as tomorrow.")
        .arg(first.toString(Qt::ISODate));
}

CampaignId orStarter(const Book& book, CampaignId campaign)
{
    return campaign.isValid() ? campaign : book.starterCampaign();
}

} // namespace

QDate suggestedStart(Book& book, CampaignId wanted)
{
    const CampaignId campaign = orStarter(book, wanted);
    CampaignStore store(book.database());
    if (!store.hasReferrals(campaign))
        return {};
    const bool isTodayTaken = store.firstReferralSince(campaign, book.today()).isValid();
    return isTodayTaken ? book.today().addDays(1) : book.today();
}

Result<Published> publishRules(Book& book, const PublishRequest& request)
{
    const QStringList problems = problemsOf(request.rules);
    if (!problems.isEmpty())
        return cannotPublish(problems.join(u'\n'));
    if (request.rules.currency != book.shop().currency.code)
        return cannotPublish(
            PublishTexts::tr("These rules are in %1, but the book is in %2. Please change the currency of the "
                             "rules.")
                .arg(request.rules.currency, book.shop().currency.code));
    try {
        const QDate from =
            request.effectiveFrom.isValid() ? request.effectiveFrom : suggestedStart(book, request.campaign);
        const CampaignId to = orStarter(book, request.campaign);
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        CampaignStore store(book.database());
        const QString inTheWay = clash(store, to, from);
        if (!inTheWay.isEmpty())
            return cannotPublish(inTheWay);
        const std::optional<CampaignRecord> campaign = store.find(to);
        const QByteArray rules = toCanonicalJson(request.rules);
        const CampaignVersionId id = store.publish(work, to, {{}, 0, from, rules, termsJson(request.terms), {}, {}});
        if (campaign && !campaign->draftRules.isEmpty())
            store.setDraft(work, to, {});
        const int number = store.versionsOf(to).back().number;
        const ActId act =
            HistoryStore::addAct(work, QStringLiteral("publish_rules"), QString::number(number), QJsonObject());
        HistoryStore::audit(work, act, QStringLiteral("campaign_version"), id.value, {},
                            {{QStringLiteral("number"), number},
                             {QStringLiteral("effective_from"), from.toString(Qt::ISODate)},
                             {QStringLiteral("campaign"), campaign ? campaign->name : QString()}});
        work.commit();
        book.announceChange();
        return Published{number, from};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<RuleSet> rulesInForce(Book& book, QDate day, CampaignId campaign)
{
    try {
        const CampaignVersionId version = VersionsInForce(book.database(), orStarter(book, campaign)).on(day);
        return EvaluationStore(book.database()).rulesByVersion().at(version.value).rules;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
