#include "core/actions/adjustments.h"

#include "core/actions/evaluation.h"
#include "core/actions/postdue.h"
#include "core/base/text.h"
#include "core/domain/rewardcycle.h"
#include "core/rules/grantmatch.h"
#include "core/rules/rulewords.h"
#include "core/storage/adjustmentstore.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"
#include "core/storage/personstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace vouchwell {

namespace {

class AdjustmentTexts
{
    Q_DECLARE_TR_FUNCTIONS(Adjustments)
};

/// Compares what was given with what the rules give today.
class ProposalSearch
{
public:
    ProposalSearch(Book& book, const std::stop_token& stop)
        : m_book(book),
          m_stop(stop),
          m_store(book.database()),
          m_people(book.database(), book.shop().country),
          m_rules(m_store.rulesByVersion()),
          m_feed(m_rules, book.today(), Standing::AllGiven)
    {
    }

    std::vector<AdjustmentProposal> run(PersonId recipient)
    {
        // Where every referral is worked out by itself, nothing that turns up later changes another.
        if (!m_feed.dependsOnHistory())
            return {};
        touch(recipient);
        Program program = m_feed.start();
        m_store.forEachBlock([&](std::vector<ReferralCase>& block) {
            if (m_stop.stop_requested())
                return;
            const std::vector<ReferralCourse> courses = coursesOf(block, m_rules, m_book.today());
            for (size_t i = 0; i < block.size(); ++i)
                m_feed.add(program, block[i], courses[i]);
        });
        if (m_feed.asksAboutPeople())
            m_store.describePeople(program);
        if (m_feed.hasSharedLimits()) {
            for (const OutsideUse& use : m_store.outsideUse())
                program.addOutside(use);
        }
        if (!m_stop.stop_requested())
            program.workOut(Tracing::Off);
        std::vector<AdjustmentProposal> found;
        m_store.forEachBlock([&](std::vector<ReferralCase>& block) {
            for (const ReferralCase& c : block)
                compare(c, program.rewardsOf(c.id), recipient, found);
        });
        m_store.forgetTouched();
        std::sort(found.begin(), found.end(), [](const AdjustmentProposal& a, const AdjustmentProposal& b) {
            const int byName = QString::localeAwareCompare(a.recipientName, b.recipientName);
            return byName != 0
                       ? byName < 0
                       : std::tie(a.recipient, a.earnedOn, a.reward) < std::tie(b.recipient, b.earnedOn, b.reward);
        });
        return found;
    }

private:
    void touch(PersonId recipient)
    {
        if (!recipient.isValid())
            return m_store.touchAll();
        m_store.touch(recipient);
        m_store.touchReferredBy(recipient);
        m_store.touchRelated();
    }

    void compare(const ReferralCase& c, const std::vector<RewardOutcome>& wanted, PersonId recipient,
                 std::vector<AdjustmentProposal>& found)
    {
        const std::vector<Reward> owned = ownedRewards(c);
        const GrantMatch match = matchGrants(owned, wanted, c.facts.sales);
        for (size_t i = 0; i < owned.size(); ++i) {
            const Reward& reward = owned[i];
            const bool isFinal =
                isUndone(reward.state) || reward.state == RewardState::Declined || reward.state == RewardState::Expired;
            if (isFinal || !match.wantedOf[i] || (recipient.isValid() && reward.recipientId != recipient))
                continue;
            const qint64 byRules = wanted[*match.wantedOf[i]].byRulesMinor;
            if (byRules == reward.amountMinor || (reward.isMilestone && byRules < reward.amountMinor))
                continue;
            found.push_back({reward.id, reward.recipientId, nameOf(reward.recipientId), nameOf(c.friendId),
                             reward.earnedOn, c.rewards[i].unit, reward.state, reward.amountMinor, byRules});
        }
    }

    QString nameOf(PersonId id)
    {
        const std::optional<Person> person = m_people.find(id);
        return person ? shownName(*person) : QString();
    }

    Book& m_book;
    const std::stop_token& m_stop;
    EvaluationStore m_store;
    PersonStore m_people;
    VersionRules m_rules;
    ProgramFeed m_feed;
};

/// Writes the chosen ones and lets the rules look again.
AppliedAdjustments write(Book& book, UnitOfWork& work, const std::vector<AdjustmentProposal>& chosen,
                         const QString& reason)
{
    AppliedAdjustments applied;
    std::set<PersonId> people;
    AdjustmentStore adjustments(work);
    EvaluationStore touched(book.database());
    for (const AdjustmentProposal& proposal : chosen) {
        adjustments.add({{}, proposal.reward, proposal.deltaMinor(), book.today(), reason});
        touched.touch(proposal.reward);
        people.insert(proposal.recipient);
        ++applied.rewards;
        if (rewardUnitFrom(proposal.unit) == RewardUnit::Money)
            (proposal.deltaMinor() > 0 ? applied.moreMinor : applied.lessMinor) += std::abs(proposal.deltaMinor());
    }
    applied.people = int(people.size());
    Evaluation(work, touched, book.today()).run();
    return applied;
}

} // namespace

Result<std::vector<AdjustmentProposal>> proposeAdjustments(Book& book, PersonId recipient, const std::stop_token& stop)
{
    try {
        std::vector<AdjustmentProposal> found = ProposalSearch(book, stop).run(recipient);
        if (stop.stop_requested())
            return Failure{Failure::Kind::Cancelled, AdjustmentTexts::tr("The search was stopped.")};
        return found;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<AppliedAdjustments> applyAdjustments(Book& book, const std::vector<RewardId>& rewards, const QString& reason)
{
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        postDue(work, book.today());
        std::vector<AdjustmentProposal> chosen = ProposalSearch(book, {}).run({});
        std::erase_if(chosen, [&](const AdjustmentProposal& proposal) {
            return std::find(rewards.begin(), rewards.end(), proposal.reward) == rewards.end();
        });
        if (chosen.empty())
            return Failure{Failure::Kind::Refused,
                           AdjustmentTexts::tr("These rewards are what the rules give by now: there is nothing to "
                                               "adjust.")};
        ChangeRecorder changes(work);
        const AppliedAdjustments applied = write(book, work, chosen, simplifiedName(reason));
        const QString subject = applied.people == 1 ? chosen.front().recipientName
                                                    : AdjustmentTexts::tr("%n people", nullptr, applied.people);
        HistoryStore::addAct(work, QStringLiteral("adjust_rewards"), subject, changes);
        work.commit();
        book.announceChange();
        return applied;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
