#include "core/actions/recordreferral.h"

#include "core/actions/campaignchoice.h"
#include "core/actions/evaluation.h"
#include "core/base/text.h"
#include "core/domain/contact.h"
#include "core/storage/book.h"
#include "core/storage/claimstore.h"
#include "core/storage/historystore.h"
#include "core/storage/personstore.h"
#include "core/storage/referralstore.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class RecordTexts
{
    Q_DECLARE_TR_FUNCTIONS(RecordReferral)
};

Failure refusal(const QString& text)
{
    return Failure{Failure::Kind::Refused, text};
}

PersonId newPerson(UnitOfWork& work, PersonStore& people, const QString& name, const QString& contact)
{
    Person person;
    person.fullName = simplifiedName(name);
    if (normalisedEmail(contact))
        person.emails << contact.trimmed();
    else if (!contact.trimmed().isEmpty())
        person.phones << contact.trimmed();
    return people.insert(work, person);
}

/// What the referrer gets for the first purchase where that depends on nothing else: only then it can be promised.
std::optional<qint64> plainReferrerAmount(const RuleSet& rules)
{
    if (rules.rules.size() != 1)
        return std::nullopt;
    const Rule& rule = rules.rules.front();
    const bool isPlain = rule.role == Role::Referrer && rule.trigger.kind == Trigger::Kind::FirstPurchase &&
                         unitOf(rule.reward.form) == RewardUnit::Money && !rule.brackets && !rule.tiers &&
                         rule.amount.kind == RewardValue::Kind::Flat && rule.factors.empty() && rule.decay == Decay{} &&
                         rule.condition == Condition{} && rules.caps.empty();
    return isPlain ? std::optional(rule.amount.number) : std::nullopt;
}

QString nameOf(PersonStore& people, PersonId id)
{
    const std::optional<Person> person = people.find(id);
    return person ? shownName(*person) : QString();
}

/// The default of `entry`, whatever campaign it names.
CampaignId defaultCampaign(Book& book, const CampaignChoice& choice, const ReferralEntry& entry)
{
    if (entry.referredFriend.isValid()) {
        const auto known = ReferralStore(book.database()).inTheWay(entry.referredFriend, {}, entry.referredOn);
        const CampaignRecord* campaign = known ? choice.find(known->campaign) : nullptr;
        if (campaign && whyNotTaken(*campaign, entry.referredOn).isEmpty())
            return campaign->id;
    }
    return choice.on(entry.referredOn);
}

/// Where a referral goes, or why it cannot go there.
struct Target
{
    CampaignId campaign;
    QString obstacle;
};

Target targetOf(Book& book, const ReferralEntry& entry)
{
    const CampaignChoice choice(book.database());
    if (!entry.campaign.isValid()) {
        const CampaignId campaign = defaultCampaign(book, choice, entry);
        return {campaign, campaign.isValid() ? QString() : choice.whyNone(entry.referredOn)};
    }
    const CampaignRecord* campaign = choice.find(entry.campaign);
    if (!campaign)
        return {{}, RecordTexts::tr("This campaign is no longer in the book. Please choose another one.")};
    return {campaign->id, whyNotTaken(*campaign, entry.referredOn)};
}

/// The friend's referral in another campaign, as a sentence; empty where there is none in the way.
QString otherCampaign(Book& book, const ReferralEntry& entry, CampaignId campaign)
{
    if (!entry.referredFriend.isValid())
        return {};
    const auto other = ReferralStore(book.database()).inTheWay(entry.referredFriend, campaign, entry.referredOn);
    if (!other)
        return {};
    PersonStore people(book.database(), book.shop().country);
    return RecordTexts::tr("%1 was referred in the campaign %2 on %3, and one referral counts at a time. Please choose "
                           "that campaign, or set the referral to lost first.")
        .arg(nameOf(people, entry.referredFriend), other->campaignName, other->referredOn.toString(Qt::ISODate));
}

/// With what else stands in the way.
Target freeTargetOf(Book& book, const ReferralEntry& entry)
{
    Target target = targetOf(book, entry);
    if (target.obstacle.isEmpty())
        target.obstacle = otherCampaign(book, entry, target.campaign);
    return target;
}

PersonId askedByOf(UnitOfWork& work, PersonStore& people, const ReferralEntry& entry)
{
    if (entry.askedBy.isValid() || simplifiedName(entry.newAskedByName).isEmpty())
        return entry.askedBy;
    return newPerson(work, people, entry.newAskedByName, {});
}

} // namespace

CampaignId campaignFor(Book& book, const ReferralEntry& entry)
{
    try {
        return defaultCampaign(book, CampaignChoice(book.database()), entry);
    } catch (const StorageError&) {
        return {}; // saving tells the reason
    }
}

QString entryProblem(const ReferralEntry& entry, QDate today)
{
    if (!entry.referrer.isValid() && simplifiedName(entry.newReferrerName).isEmpty())
        return RecordTexts::tr("Please say who referred.");
    if (!entry.referredFriend.isValid() && simplifiedName(entry.newFriendName).isEmpty())
        return RecordTexts::tr("Please say who is new.");
    if (!entry.referredOn.isValid())
        return RecordTexts::tr("Please say when it was.");
    if (entry.referredOn > today)
        return RecordTexts::tr("The date lies in the future. Please choose today or an earlier day.");
    if (!entry.newFriendContact.trimmed().isEmpty() && !normalisedEmail(entry.newFriendContact) &&
        !normalisedPhone(entry.newFriendContact, QString()))
        return RecordTexts::tr("“%1” is neither an e-mail address nor a phone number.")
            .arg(entry.newFriendContact.trimmed());
    return {};
}

QString foresee(Book& book, const ReferralEntry& entry)
{
    if (!entry.referredOn.isValid())
        return {};
    try {
        const Target target = freeTargetOf(book, entry);
        if (!target.obstacle.isEmpty() || !entry.referredFriend.isValid())
            return target.obstacle;
        ReferralStore referrals(book.database());
        PersonStore people(book.database(), book.shop().country);
        const QString name = nameOf(people, entry.referredFriend);
        if (entry.referrer == entry.referredFriend)
            return RecordTexts::tr("This is the same person twice: it will be recorded as not valid.");
        if (referrals.ofFriend(entry.referredFriend, target.campaign))
            return RecordTexts::tr("%1 has been referred before: the earliest referral counts.").arg(name);
        const QDate first = referrals.firstSaleOn(entry.referredFriend);
        if (first.isValid() && first < entry.referredOn)
            return RecordTexts::tr("%1 bought here before that day: it will be recorded as not valid.").arg(name);
    } catch (const std::exception& error) {
        return failureOf(error).text;
    }
    return {};
}

std::optional<ReferralPromise> promisedReward(Book& book, const ReferralEntry& entry)
{
    if (!entry.referredOn.isValid() || !foresee(book, entry).isEmpty())
        return std::nullopt;
    try {
        EvaluationStore store(book.database());
        const VersionRules versions = store.rulesByVersion();
        const CampaignVersionId inForce =
            VersionsInForce(book.database(), targetOf(book, entry).campaign).on(entry.referredOn);
        const RuleSet& rules = versions.at(inForce.value).rules;
        const std::optional<qint64> amount = plainReferrerAmount(rules);
        if (!amount || *amount <= 0)
            return std::nullopt;
        return ReferralPromise{*amount, entry.referredOn.addDays(rules.eligibility.conversionWindowDays)};
    } catch (const StorageError&) {
        return std::nullopt; // a promise that cannot be read is not made; saving tells the reason
    }
}

Result<RecordedReferral> recordReferral(Book& book, const ReferralEntry& entry)
{
    try {
        const QString missing = entryProblem(entry, book.today());
        if (!missing.isEmpty())
            return refusal(missing);
        const Target target = freeTargetOf(book, entry);
        if (!target.obstacle.isEmpty())
            return refusal(target.obstacle);
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        ChangeRecorder changes(work);
        PersonStore people(book.database(), book.shop().country);
        ReferralStore referrals(book.database());
        RecordedReferral recorded;
        if (!entry.referredFriend.isValid()) {
            if (const std::optional<QString> email = normalisedEmail(entry.newFriendContact)) {
                if (const std::optional<PersonId> owner = referrals.personWithEmail(*email, {}))
                    return refusal(RecordTexts::tr("%1 belongs to %2. Please choose %2 as the new person, or leave the "
                                                   "address out.")
                                       .arg(entry.newFriendContact.trimmed(), nameOf(people, *owner)));
            }
        }
        recorded.referrer =
            entry.referrer.isValid() ? entry.referrer : newPerson(work, people, entry.newReferrerName, {});
        recorded.referredFriend = entry.referredFriend.isValid()
                                      ? entry.referredFriend
                                      : newPerson(work, people, entry.newFriendName, entry.newFriendContact);
        NewClaim claim{recorded.referrer,
                       recorded.referredFriend,
                       entry.referredOn,
                       1,
                       simplifiedName(entry.channel),
                       EntryMode::Counter,
                       {}};
        claim.campaign = target.campaign;
        claim.askedBy = recorded.askedBy = askedByOf(work, people, entry);
        if (const auto known = referrals.ofFriend(recorded.referredFriend, target.campaign))
            claim.sourceOrder = referrals.claimCount(*known) + 1;
        const SavedClaim saved = ClaimStore(work).add(claim);
        recorded.referral = saved.referral;
        recorded.isNewClaim = saved.isNewClaim;

        EvaluationStore store(book.database());
        store.touchDue(book.today());
        store.touch(recorded.referredFriend);
        Evaluation(work, store, book.today()).run();

        const QString referrerName = nameOf(people, recorded.referrer);
        const QString friendName = nameOf(people, recorded.referredFriend);
        recorded.sentence = RecordTexts::tr("Recorded: %1 was referred by %2.").arg(friendName, referrerName);
        const QJsonObject after{{QStringLiteral("friend"), QString::number(recorded.referredFriend.value)},
                                {QStringLiteral("referrer"), QString::number(recorded.referrer.value)},
                                {QStringLiteral("claimed_on"), entry.referredOn.toString(Qt::ISODate)}};
        const ActId act = HistoryStore::addAct(work, QStringLiteral("record_referral"), friendName, changes);
        HistoryStore::audit(work, act, QStringLiteral("referral"), saved.referral.value, {}, after);
        if (const std::optional<ReferralState> state = referrals.find(saved.referral)) {
            recorded.stage = state->stage;
            recorded.reason = state->reason;
        }
        work.commit();
        book.announceChange();
        return recorded;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> setReferralStage(Book& book, ReferralId referral, Stage shopStage, const QString& note)
{
    if (shopStage == Stage::Converted || shopStage == Stage::Expired)
        return refusal(RecordTexts::tr("This stage follows from the sales and cannot be set by hand."));
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        ChangeRecorder changes(work);
        ReferralStore referrals(book.database());
        const std::optional<ReferralState> before = referrals.find(referral);
        if (!before)
            return Failure{Failure::Kind::NotFound, RecordTexts::tr("This referral is no longer in the book.")};
        referrals.setShopStage(work, referral, shopStage, note.trimmed(), book.today());
        EvaluationStore store(book.database());
        store.touchDue(book.today());
        store.touch(before->friendId);
        Evaluation(work, store, book.today()).run();
        const QString action = QStringLiteral("set_referral_stage");
        const auto described = [](Stage stage, const QString& text) {
            return QJsonObject{{QStringLiteral("shop_stage"), toStored(stage)}, {QStringLiteral("note"), text}};
        };
        PersonStore people(book.database(), book.shop().country);
        const ActId act = HistoryStore::addAct(work, action, nameOf(people, before->friendId), changes);
        HistoryStore::audit(work, act, QStringLiteral("referral"), referral.value,
                            described(before->shopStage, before->shopNote), described(shopStage, note.trimmed()));
        work.commit();
        book.announceChange();
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
