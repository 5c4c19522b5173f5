#include "core/actions/evaluation.h"

#include "core/domain/rewardcycle.h"
#include "core/rules/exactamount.h"
#include "core/rules/rulewords.h"

#include <algorithm>

namespace vouchwell {

namespace {

/// The one who is shown as the referrer: of several who share, the earliest.
PersonId referrerOf(const ReferralCase& c, const ReferralCourse& course)
{
    return course.credited.empty() ? PersonId{} : c.facts.claims[course.credited.front().index].referrer;
}

qint64 weightOf(const ReferralCourse& course, size_t claim)
{
    for (const CreditedClaim& credited : course.credited) {
        if (credited.index == claim)
            return credited.weight;
    }
    return kWhole;
}

} // namespace

Evaluation::Evaluation(UnitOfWork& work, EvaluationStore& store, QDate today, Standing standing)
    : m_work(work),
      m_store(store),
      m_today(today),
      m_rules(store.rulesByVersion()),
      m_feed(m_rules, today, standing),
      m_settler(work, store, m_rules, today)
{
}

void Evaluation::run()
{
    if (m_feed.dependsOnHistory())
        runTogether();
    else
        runByReferral();
    m_store.forgetTouched();
}

void Evaluation::runByReferral()
{
    m_store.forEachBlock([this](std::vector<ReferralCase>& block) {
        std::vector<ReferralCourse> courses;
        courses.reserve(block.size());
        Program program = m_feed.start();
        for (const ReferralCase& c : block) {
            courses.push_back(courseOf(c, m_rules, m_today));
            m_feed.add(program, c, courses.back());
        }
        if (m_feed.asksAboutPeople())
            m_store.describePeople(program);
        program.workOut(Tracing::On);
        for (size_t i = 0; i < block.size(); ++i)
            settle(block[i], courses[i], program.rewardsOf(block[i].id));
    });
}

/// Where one reward depends on another referral, everything is worked out before anything is written.
void Evaluation::runTogether()
{
    m_store.touchRelated();
    Program program = m_feed.start();
    m_store.forEachBlock([&](std::vector<ReferralCase>& block) {
        for (const ReferralCase& c : block)
            m_feed.add(program, c, courseOf(c, m_rules, m_today));
    });
    if (m_feed.asksAboutPeople())
        m_store.describePeople(program);
    for (const OutsideUse& use : m_store.outsideUse())
        program.addOutside(use);
    program.workOut(Tracing::On);
    m_store.forEachBlock([&](std::vector<ReferralCase>& block) {
        for (ReferralCase& c : block)
            settle(c, courseOf(c, m_rules, m_today), program.rewardsOf(c.id));
    });
}

void Evaluation::settle(ReferralCase& c, const ReferralCourse& course, const std::vector<RewardOutcome>& rewards)
{
    noteConversion(c, course, rewards);
    settleClaims(c, course);
    settleStage(c, course);
    settleConversions(c, course, rewards);
    m_settler.settle(c, course, rewards);
}

void Evaluation::noteConversion(const ReferralCase& c, const ReferralCourse& course,
                                const std::vector<RewardOutcome>& rewards)
{
    const bool wasConverted = c.stage == Stage::Converted;
    if (wasConverted == course.isConverted())
        return;
    SettledConversion change;
    change.referral = c.id;
    change.isReversal = wasConverted;
    if (course.isConverted()) {
        change.sale = *course.convertingSale();
        change.on = course.convertedOn();
        for (const RewardOutcome& reward : rewards) {
            if (unitOf(reward.reward.form) == RewardUnit::Money)
                change.rewardMinor += reward.amountMinor - reward.reversedMinor;
        }
    } else {
        for (const StoredConversion& conversion : c.conversions) {
            if (!conversion.isReversed)
                change.sale = conversion.saleId;
        }
        change.on = m_settler.ending(c, change.sale, RewardEvent::LoseCause).on;
        for (const StoredReward& stored : c.rewards) {
            const bool isMoney = rewardUnitFrom(stored.unit) == RewardUnit::Money;
            const bool counts = isMoney && (isOwed(stored.reward.state) || stored.reward.state == RewardState::Paid);
            change.rewardMinor += counts ? stored.reward.dueMinor() : 0;
        }
    }
    m_conversions.push_back(change);
}

void Evaluation::settleClaims(const ReferralCase& c, const ReferralCourse& course)
{
    for (size_t i = 0; i < course.claims.size(); ++i) {
        const ClaimOutcome& now = course.claims[i];
        const ClaimOutcome& before = c.claims[i];
        const qint64 weight = weightOf(course, i);
        if (now.status != before.status || now.reason != before.reason || weight != c.weights[i])
            m_store.updateClaim(now, weight);
    }
}

void Evaluation::settleStage(const ReferralCase& c, const ReferralCourse& course)
{
    const PersonId referrer = referrerOf(c, course);
    const bool isSame = c.stage == course.stage && c.reason == course.reason && c.referrerId == referrer &&
                        c.referredOn == course.referredOn && c.expiresAfter == course.expiresAfter &&
                        c.convertedOn == course.convertedOn() && c.versionId == c.storedVersionId;
    if (isSame)
        return;
    m_store.updateReferral(c, course, referrer);
    if (c.stage == course.stage)
        return;
    QDate on = m_today;
    if (course.stage == Stage::Converted)
        on = course.convertedOn();
    else if (course.stage == Stage::Expired)
        on = course.expiresAfter.addDays(1);
    m_store.addEvent(c.id, c.stage, course.stage, on, m_work, toStored(course.reason));
}

void Evaluation::settleConversions(ReferralCase& c, const ReferralCourse& course,
                                   const std::vector<RewardOutcome>& rewards)
{
    // The purchase that made the customer, and those that earned something.
    const auto counts = [&](TransactionId sale) {
        return course.convertingSale() == sale ||
               std::any_of(rewards.begin(), rewards.end(), [&](const RewardOutcome& r) { return r.sale == sale; });
    };
    for (StoredConversion& conversion : c.conversions) {
        const bool isCounted = counts(conversion.saleId);
        if (isCounted == conversion.isReversed)
            m_store.setConversionReversed(conversion.id, !isCounted);
        if (conversion.on != conversion.saleOn || conversion.qualifyingMinor != conversion.saleNetMinor)
            m_store.followSale(conversion);
    }
    for (const Purchase& purchase : course.purchases) {
        const bool isKnown = std::any_of(c.conversions.begin(), c.conversions.end(),
                                         [&](const StoredConversion& v) { return v.saleId == purchase.sale; });
        if (isKnown || !counts(purchase.sale))
            continue;
        const ConversionId id = m_store.addConversion(c.id, purchase.sale, purchase.on, purchase.netMinor, m_work);
        c.conversions.push_back(
            {id, purchase.sale, false, purchase.on, purchase.netMinor, purchase.on, purchase.netMinor});
    }
}

} // namespace vouchwell
