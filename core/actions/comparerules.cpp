#include "core/actions/comparerules.h"

#include "core/actions/programfacts.h"
#include "core/rules/exactamount.h"
#include "core/storage/book.h"
#include "core/storage/personstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace vouchwell {

namespace {

class CompareTexts
{
    Q_DECLARE_TR_FUNCTIONS(CompareRules)
};

/// The history once under the rules as they are, once under the draft.
class Comparison
{
public:
    Comparison(Book& book, const RuleSet& draft, const std::stop_token& stop, CampaignId campaign)
        : m_book(book),
          m_stop(stop),
          m_store(book.database()),
          m_rules(m_store.rulesByVersion()),
          m_feed(m_rules, book.today(), Standing::None),
          m_now(m_feed.start()),
          m_then(book.today()),
          m_draft(draft),
          m_campaign(campaign)
    {
        const int ofDraft = m_then.addVersion(m_draft, campaign);
        for (const auto& [version, record] : m_rules)
            m_versionThen[version] =
                record.campaign == campaign ? ofDraft : m_then.addVersion(record.rules, record.campaign);
    }

    Result<RulesComparison> run(QDate from, QDate to)
    {
        RulesComparison comparison;
        comparison.from = from;
        comparison.to = to;
        m_store.touchAll();
        m_store.forEachBlock([&](std::vector<ReferralCase>& block) { add(block, comparison); });
        if (m_stop.stop_requested())
            return stopped();
        if (m_feed.asksAboutPeople() || asksAboutPeople(m_draft)) {
            m_store.describePeople(m_now);
            m_store.describePeople(m_then);
        }
        m_store.forgetTouched();
        m_now.workOut(Tracing::Off);
        if (m_stop.stop_requested())
            return stopped();
        m_then.workOut(Tracing::Off);
        for (const ReferralId referral : m_referrals)
            count(referral, comparison);
        listPeople(comparison);
        return comparison;
    }

private:
    struct Sums
    {
        qint64 now = 0;
        qint64 then = 0;
    };

    static Failure stopped() { return {Failure::Kind::Cancelled, CompareTexts::tr("The comparison was stopped.")}; }

    void add(const std::vector<ReferralCase>& block, RulesComparison& comparison)
    {
        if (m_stop.stop_requested())
            return;
        const std::vector<ReferralCourse> now = coursesOf(block, m_rules, m_book.today());
        const std::vector<ReferralCourse> then = coursesOf(
            block,
            [this](const ReferralCase& c) -> const Eligibility& {
                return c.campaignId == m_campaign ? m_draft.eligibility
                                                  : m_rules.at(c.versionId.value).rules.eligibility;
            },
            m_book.today());
        for (size_t i = 0; i < block.size(); ++i) {
            const ReferralCase& c = block[i];
            m_feed.add(m_now, c, now[i]);
            m_then.addReferral(
                {c.id, c.friendId, m_versionThen.at(c.versionId.value), &c.facts, &then[i], c.channel, c.askedBy});
            m_referrals.push_back(c.id);
            const QDate on = c.campaignId == m_campaign ? then[i].convertedOn() : QDate();
            comparison.conversions += on.isValid() && on >= comparison.from && on <= comparison.to;
        }
    }

    void count(ReferralId referral, RulesComparison& comparison)
    {
        const auto isIn = [&](const RewardOutcome& reward) {
            return reward.earnedOn >= comparison.from && reward.earnedOn <= comparison.to;
        };
        for (const RewardOutcome& reward : m_now.rewardsOf(referral)) {
            if (!isIn(reward))
                continue;
            comparison.nowMinor += valueOf(reward);
            comparison.nowCostMinor += costOf(reward);
            m_sums[reward.recipient.value].now += valueOf(reward);
        }
        for (const RewardOutcome& reward : m_then.rewardsOf(referral)) {
            if (!isIn(reward))
                continue;
            comparison.draftMinor += valueOf(reward);
            comparison.draftCostMinor += costOf(reward);
            m_sums[reward.recipient.value].then += valueOf(reward);
        }
    }

    static qint64 valueOf(const RewardOutcome& reward)
    {
        const qint64 kept = reward.amountMinor - reward.reversedMinor;
        return unitOf(reward.reward.form) == RewardUnit::Money ? kept : kept * reward.reward.faceMinor;
    }

    void listPeople(RulesComparison& comparison)
    {
        for (const auto& [person, sums] : m_sums) {
            if (sums.now == sums.then)
                continue;
            ++(sums.then > sums.now ? comparison.peopleWithMore : comparison.peopleWithLess);
            comparison.people.push_back({{person}, {}, sums.now, sums.then});
        }
        const auto change = [](const PersonDifference& p) { return std::abs(p.draftMinor - p.nowMinor); };
        std::sort(comparison.people.begin(), comparison.people.end(),
                  [&](const PersonDifference& a, const PersonDifference& b) {
                      return change(a) != change(b) ? change(a) > change(b) : a.person < b.person;
                  });
        PersonStore people(m_book.database(), m_book.shop().country);
        for (PersonDifference& difference : comparison.people) {
            const std::optional<Person> person = people.find(difference.person);
            difference.name = person ? shownName(*person) : QString();
        }
    }

    Book& m_book;
    const std::stop_token& m_stop;
    EvaluationStore m_store;
    VersionRules m_rules;
    ProgramFeed m_feed;
    Program m_now;
    Program m_then;
    const RuleSet& m_draft;
    CampaignId m_campaign;
    std::map<qint64, int> m_versionThen; ///< by the number of each version: what its referrals have under the draft
    std::vector<ReferralId> m_referrals;
    std::map<qint64, Sums> m_sums;
};

} // namespace

Result<RulesComparison> compareRules(Book& book, const RuleSet& draft, QDate from, QDate to,
                                     const std::stop_token& stop, CampaignId campaign)
{
    try {
        const QDate end = to.isValid() ? to : book.today();
        const QDate begin = from.isValid() ? from : end.addYears(-1).addDays(1);
        return Comparison(book, draft, stop, campaign.isValid() ? campaign : book.starterCampaign()).run(begin, end);
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
