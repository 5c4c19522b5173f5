#include "core/actions/askedby.h"

#include "core/actions/evaluation.h"
#include "core/actions/peopleindex.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"
#include "core/storage/personstore.h"
#include "core/storage/referralstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class AskedByTexts
{
    Q_DECLARE_TR_FUNCTIONS(AskedBy)
};

QString nameOf(Book& book, PersonId id)
{
    const std::optional<Person> person = PersonStore(book.database(), book.shop().country).find(id);
    return person ? shownName(*person) : QString();
}

bool rewardsStaff(const RuleSet& rules)
{
    return std::any_of(rules.rules.begin(), rules.rules.end(),
                       [](const Rule& rule) { return rule.role == Role::Staff; });
}

} // namespace

std::vector<StaffMember> staffOf(Book& book)
{
    std::vector<StaffMember> members;
    try {
        for (const PersonId person : ReferralStore(book.database()).staff())
            members.push_back({person, nameOf(book, person)});
    } catch (const StorageError&) {
        members.clear(); // nobody is offered; saving tells the reason
    }
    return members;
}

bool isAskedByWanted(Book& book)
{
    try {
        if (!ReferralStore(book.database()).staff().empty())
            return true;
        const VersionRules versions = EvaluationStore(book.database()).rulesByVersion();
        return std::any_of(versions.begin(), versions.end(),
                           [](const auto& version) { return rewardsStaff(version.second.rules); });
    } catch (const StorageError&) {
        return false;
    }
}

Result<Done> setAskedBy(Book& book, ReferralId referral, PersonId staff)
{
    try {
        ReferralStore referrals(book.database());
        const std::optional<ReferralState> state = referrals.find(referral);
        if (!state)
            return Failure{Failure::Kind::NotFound, AskedByTexts::tr("This referral is no longer in the book.")};
        const PersonId before = referrals.askedBy(referral);
        if (before == staff)
            return Done{};
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        ChangeRecorder changes(work);
        referrals.setAskedBy(work, referral, staff);
        EvaluationStore store(book.database());
        store.touchDue(book.today());
        store.touch(state->friendId);
        Evaluation(work, store, book.today()).run();
        const auto described = [&](PersonId person) {
            return QJsonObject{{QStringLiteral("asked_by"), QString::number(person.value)}};
        };
        const ActId act =
            HistoryStore::addAct(work, QStringLiteral("set_asked_by"), nameOf(book, state->friendId), changes);
        HistoryStore::audit(work, act, QStringLiteral("referral"), referral.value, described(before), described(staff));
        work.commit();
        book.announceChange();
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<PersonId> personNamed(Book& book, const QString& text)
{
    try {
        PeopleIndex people(book.database(), PeopleIndex::Emails::AreForgotten);
        const PeopleIndex::Entity found = people.named(text);
        if (found >= 0)
            return people.personOf(found);
        const QString sentence =
            found == PeopleIndex::kSeveral
                ? AskedByTexts::tr("Several people are called “%1”. Please give an e-mail address or a customer code.")
                : AskedByTexts::tr("Nobody here is called “%1”. Please add this person first.");
        return Failure{Failure::Kind::NotFound, sentence.arg(text)};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
