#include "core/actions/milestones.h"

#include "core/actions/campaignchoice.h"
#include "core/base/text.h"
#include "core/storage/book.h"
#include "core/storage/evaluationstore.h"
#include "core/storage/historystore.h"
#include "core/storage/milestonestore.h"
#include "core/storage/personstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class MilestoneActionTexts
{
    Q_DECLARE_TR_FUNCTIONS(MilestoneActions)
};

Failure noSuchMilestone()
{
    return {Failure::Kind::NotFound, MilestoneActionTexts::tr("The milestone is no longer in the book.")};
}

QJsonObject milestoneJson(const Milestone& milestone)
{
    return {{QStringLiteral("name"), milestone.name},
            {QStringLiteral("measure"), toStored(milestone.measure)},
            {QStringLiteral("threshold"), QString::number(milestone.threshold)},
            {QStringLiteral("from_on"), milestone.fromOn.toString(Qt::ISODate)}};
}

/// Empty where it can be written.
QString whyNoMilestone(const Milestone& milestone, const std::vector<Milestone>& others)
{
    if (milestone.name.isEmpty())
        return MilestoneActionTexts::tr("Please give the milestone a name.");
    if (milestone.threshold <= 0)
        return MilestoneActionTexts::tr("“%1” needs a number above zero.").arg(milestone.name);
    if (!milestone.fromOn.isValid())
        return MilestoneActionTexts::tr("Please say from which day on people are thanked for “%1”.")
            .arg(milestone.name);
    const auto same = std::find_if(others.begin(), others.end(), [&](const Milestone& other) {
        return other.id != milestone.id && other.measure == milestone.measure && other.threshold == milestone.threshold;
    });
    return same == others.end()
               ? QString()
               : MilestoneActionTexts::tr("“%1” counts the same already. Please choose another number.")
                     .arg(same->name);
}

/// Runs `change(work, store)`, which says how much it changed, as one act that can be taken back.
template<typename Change>
int actOnMilestones(Book& book, const char* name, const QString& subject, Change change)
{
    UnitOfWork work(book.database(), book.clock(), Book::userName());
    MilestoneStore store(book.database());
    ChangeRecorder changes(work);
    const int changed = change(work, store);
    if (changed == 0)
        return 0;
    const ActId act = HistoryStore::addAct(work, QString::fromLatin1(name), subject, changes);
    HistoryStore::audit(work, act, QStringLiteral("milestone"), 0, {}, {{QStringLiteral("changed"), changed}});
    work.commit();
    book.announceChange();
    return changed;
}

/// The one person, or how many they are.
QString subjectOf(Book& book, const std::vector<MilestonePerson>& people)
{
    if (people.size() != 1)
        return MilestoneActionTexts::tr("%n people", nullptr, int(people.size()));
    const std::optional<Person> person = PersonStore(book.database(), book.shop().country).find(people.front().person);
    return person ? shownName(*person) : QString();
}

} // namespace

Result<MilestoneFacts> milestoneFacts(Book& book)
{
    try {
        MilestoneFacts facts;
        MilestoneStore store(book.database());
        facts.milestones = store.all();
        facts.thanks = store.thanks();
        const VersionRules rules = rulesByVersion(book.database());
        const CampaignChoice campaigns(book.database());
        for (const CampaignRecord* campaign : campaigns.takingOn(book.today())) {
            const CampaignVersionId version = VersionsInForce(book.database(), campaign->id).on(book.today());
            for (const Rule& rule : rules.at(version.value).rules.rules) {
                if (rule.trigger.kind == Trigger::Kind::Milestone && rule.role == Role::Referrer)
                    facts.rules.push_back({campaign->id, campaign->name, rules.at(version.value).rules.currency, rule});
            }
        }
        return facts;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> addMilestones(Book& book, const std::vector<Milestone>& milestones)
{
    try {
        std::vector<Milestone> known = MilestoneStore(book.database()).all();
        std::vector<Milestone> added;
        for (Milestone milestone : milestones) {
            milestone.id = {};
            milestone.name = simplifiedName(milestone.name);
            // Those of one call have no ids yet either.
            std::vector<Milestone> others = known;
            for (Milestone& other : others)
                other.id = {1};
            if (const QString why = whyNoMilestone(milestone, others); !why.isEmpty())
                return Failure{Failure::Kind::Refused, why};
            known.push_back(milestone);
            added.push_back(milestone);
        }
        const QString subject = added.size() == 1
                                    ? added.front().name
                                    : MilestoneActionTexts::tr("%n milestone(s)", nullptr, int(added.size()));
        actOnMilestones(book, "add_milestones", subject, [&](UnitOfWork& work, MilestoneStore& store) {
            for (const Milestone& milestone : added)
                store.add(work, milestone);
            return int(added.size());
        });
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> changeMilestone(Book& book, const Milestone& wanted)
{
    Milestone milestone = wanted;
    milestone.name = simplifiedName(wanted.name);
    try {
        MilestoneStore milestones(book.database());
        const std::optional<Milestone> before = milestones.find(milestone.id);
        if (!before)
            return noSuchMilestone();
        if (const QString why = whyNoMilestone(milestone, milestones.all()); !why.isEmpty())
            return Failure{Failure::Kind::Refused, why};
        if (milestoneJson(*before) == milestoneJson(milestone))
            return Done{};
        actOnMilestones(book, "change_milestone", milestone.name, [&](UnitOfWork& work, MilestoneStore& store) {
            store.update(work, milestone);
            return 1;
        });
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<Done> deleteMilestone(Book& book, MilestoneId id)
{
    try {
        const std::optional<Milestone> before = MilestoneStore(book.database()).find(id);
        if (!before)
            return noSuchMilestone();
        actOnMilestones(book, "delete_milestone", before->name, [&](UnitOfWork& work, MilestoneStore& store) {
            store.remove(work, id);
            return 1;
        });
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<int> markThanked(Book& book, const std::vector<MilestonePerson>& people, const QString& note)
{
    try {
        for (const MilestonePerson& one : people) {
            if (!MilestoneStore(book.database()).find(one.milestone))
                return noSuchMilestone();
        }
        return actOnMilestones(
            book, "thank_for_milestone", subjectOf(book, people), [&](UnitOfWork& work, MilestoneStore& store) {
                int added = 0;
                for (const MilestonePerson& one : people)
                    added +=
                        store.addThanks(work, {one.milestone, one.person, book.today(), simplifiedName(note)}) ? 1 : 0;
                return added;
            });
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<int> takeBackThanks(Book& book, const std::vector<MilestonePerson>& people)
{
    try {
        return actOnMilestones(book, "take_back_thanks", subjectOf(book, people),
                               [&](UnitOfWork& work, MilestoneStore& store) {
                                   int removed = 0;
                                   for (const MilestonePerson& one : people)
                                       removed += store.removeThanks(work, one.milestone, one.person) ? 1 : 0;
                                   return removed;
                               });
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
