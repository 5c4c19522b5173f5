#include "core/actions/casecheck.h"

#include "core/actions/adjustmentplan.h"
#include "core/actions/awardplan.h"
#include "core/actions/programfacts.h"
#include "core/domain/rewardcycle.h"
#include "core/rules/grantmatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class CaseCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

bool isOpenStage(Stage stage)
{
    return stage == Stage::Received || stage == Stage::Contacted || stage == Stage::Qualified;
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace

void CaseCheck::run()
{
    checkStage();
    checkClaims();
    checkDates();
    checkConversions();
    checkRewards();
}

void CaseCheck::add(const QString& check, const QString& sentence, const QString& stored, const QString& expected,
                    ValueKind kind)
{
    m_broken.push_back({check, QStringLiteral("referral"), m_case.id.value, sentence, stored, expected, kind});
}

void CaseCheck::addReward(const Reward& reward, const QString& sentence, const QString& stored, const QString& expected,
                          ValueKind kind)
{
    m_broken.push_back(
        {QStringLiteral("reward"), QStringLiteral("reward"), reward.id.value, sentence, stored, expected, kind});
}

void CaseCheck::checkStage()
{
    // An expiry that has fallen due since the last write is no difference, nor one of a clock that was ahead.
    const bool isDue = (m_course.stage == Stage::Expired && isOpenStage(m_case.stage)) ||
                       (m_case.stage == Stage::Expired && isOpenStage(m_course.stage));
    if (!isDue && m_case.stage != m_course.stage)
        add(QStringLiteral("stage"), CaseCheckTexts::tr("Its stage is not what the facts say."), toStored(m_case.stage),
            toStored(m_course.stage), ValueKind::Stage);
    else if (!isDue && m_case.reason != m_course.reason)
        add(QStringLiteral("stage"), CaseCheckTexts::tr("The reason for its stage is not what the facts say."),
            reasonSentence(m_case.reason), reasonSentence(m_course.reason));
}

void CaseCheck::checkClaims()
{
    for (size_t i = 0; i < m_course.claims.size(); ++i) {
        if (m_course.claims[i].status != m_case.claims[i].status)
            add(QStringLiteral("claim"), CaseCheckTexts::tr("Another claim should be credited."));
        else if (m_course.claims[i].reason != m_case.claims[i].reason)
            add(QStringLiteral("claim"), CaseCheckTexts::tr("The reason why a claim is not credited is another one."),
                reasonSentence(m_case.claims[i].reason), reasonSentence(m_course.claims[i].reason));
    }
    const PersonId referrer =
        m_course.credited.empty() ? PersonId{} : m_case.facts.claims[m_course.credited.front().index].referrer;
    if (referrer != m_case.referrerId)
        add(QStringLiteral("referrer"), CaseCheckTexts::tr("The credited referrer does not agree with the claims."));
}

void CaseCheck::checkDates()
{
    if (m_case.versionId != m_case.storedVersionId)
        add(QStringLiteral("version"), CaseCheckTexts::tr("It follows other rules than those of its day."));
    checkDay(QStringLiteral("referred_on"), m_case.referredOn, m_course.referredOn,
             CaseCheckTexts::tr("The referral date does not agree with the claims."));
    checkDay(QStringLiteral("expires_after"), m_case.expiresAfter, m_course.expiresAfter,
             CaseCheckTexts::tr("The last day on which a purchase counts does not agree with the rules."));
    checkDay(QStringLiteral("conversion"), m_case.convertedOn, m_course.convertedOn(),
             CaseCheckTexts::tr("The conversion date does not agree with the sales."));
}

void CaseCheck::checkDay(const QString& check, QDate stored, QDate expected, const QString& sentence)
{
    if (stored != expected)
        add(check, sentence, iso(stored), iso(expected), ValueKind::Day);
}

void CaseCheck::checkConversions()
{
    bool hasCounted = false;
    for (const StoredConversion& conversion : m_case.conversions) {
        const bool isFirst = m_course.convertingSale() == conversion.saleId;
        const bool counts = isFirst || std::any_of(m_rewards.begin(), m_rewards.end(),
                                                   [&](const RewardOutcome& r) { return r.sale == conversion.saleId; });
        hasCounted = hasCounted || isFirst;
        if (counts == conversion.isReversed)
            m_broken.push_back({QStringLiteral("conversion_state"), QStringLiteral("conversion"), conversion.id.value,
                                counts ? CaseCheckTexts::tr("This purchase counts, but the book says it does not.")
                                       : CaseCheckTexts::tr("This purchase does not count, but the book says it "
                                                            "does.")});
    }
    if (m_course.isConverted() && !hasCounted)
        add(QStringLiteral("conversion_missing"),
            CaseCheckTexts::tr("The purchase with which the friend became a customer is not in it."));
}

void CaseCheck::checkReward(const StoredReward& stored, const RewardOutcome* wanted)
{
    const Reward& reward = stored.reward;
    const bool isOver = isUndone(reward.state) || reward.state == RewardState::Declined;
    if (isOver)
        return;
    if (!wanted)
        return addReward(reward, CaseCheckTexts::tr("The rules do not give this reward for the facts."),
                         QString::number(reward.dueMinor()), QStringLiteral("0"), ValueKind::MoneyMinor);
    const qint64 reversed = AdjustmentPlan(m_case).returnedOf(stored, wanted->reversedMinor);
    if (reward.reversedMinor != reversed)
        addReward(reward, CaseCheckTexts::tr("What went back with returned purchases is not what the rules say."),
                  QString::number(reward.reversedMinor), QString::number(reversed), ValueKind::MoneyMinor);
    // What was handed over stays as it was where the date of its sale was corrected later.
    const bool isOfThisSale = wanted->sale == reward.saleId && reward.earnedOn == wanted->earnedOn;
    if (isOfThisSale && reward.availableOn != wanted->availableOn)
        addReward(reward, CaseCheckTexts::tr("The day from which it may be paid is not what the rules say."),
                  iso(reward.availableOn), iso(wanted->availableOn), ValueKind::Day);
}

void CaseCheck::checkRewards()
{
    const std::vector<Reward> owned = ownedRewards(m_case);
    const GrantMatch match = matchGrants(owned, m_rewards, m_case.facts.sales);
    for (size_t i = 0; i < owned.size(); ++i)
        checkReward(m_case.rewards[i], match.wantedOf[i] ? &m_rewards[*match.wantedOf[i]] : nullptr);
    checkAdjustments();
    checkPrizes();
    for (size_t w = 0; w < match.storedOf.size(); ++w) {
        const qint64 amount = m_rewards[w].amountMinor;
        if (!match.storedOf[w] && amount != 0)
            add(QStringLiteral("reward_missing"), CaseCheckTexts::tr("The reward that the rules give is missing."),
                QStringLiteral("0"), QString::number(amount), ValueKind::MoneyMinor);
    }
}

void CaseCheck::checkAdjustments()
{
    const AdjustmentPlan plan(m_case);
    for (const StoredReward& adjusting : m_case.adjusting) {
        const bool isOver = isUndone(adjusting.reward.state) || adjusting.reward.state == RewardState::Declined;
        if (!isOver && !plan.stands(adjusting))
            addReward(adjusting.reward, CaseCheckTexts::tr("Nobody decided to add this to another reward."),
                      QString::number(adjusting.reward.dueMinor()), QStringLiteral("0"), ValueKind::MoneyMinor);
    }
    for (const Adjustment& missing : plan.missing())
        add(QStringLiteral("reward_missing"),
            CaseCheckTexts::tr("What was decided to be added to a reward is missing."), QStringLiteral("0"),
            QString::number(missing.deltaMinor), ValueKind::MoneyMinor);
}

void CaseCheck::checkPrizes()
{
    const AwardPlan plan(m_case);
    for (const StoredReward& prize : m_case.prizes) {
        const bool isOver = isUndone(prize.reward.state) || prize.reward.state == RewardState::Declined;
        if (!isOver && !plan.stands(prize))
            addReward(prize.reward, CaseCheckTexts::tr("Nobody decided to give this prize."),
                      QString::number(prize.reward.dueMinor()), QStringLiteral("0"), ValueKind::MoneyMinor);
    }
    for (const Award& missing : plan.missing())
        add(QStringLiteral("reward_missing"), CaseCheckTexts::tr("The prize that was decided is missing."),
            QStringLiteral("0"), QString::number(missing.amount), ValueKind::MoneyMinor);
}

} // namespace vouchwell
