#include "core/actions/verifybook.h"

#include "core/domain/grantmatch.h"
#include "core/domain/rewardcycle.h"
#include "core/storage/book.h"
#include "core/storage/evaluationstore.h"
#include "core/storage/verifyreader.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class VerifyBookTexts
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

bool isOpenStage(Stage stage)
{
    return stage == Stage::Received || stage == Stage::Contacted || stage == Stage::Qualified;
}

/// Compares what is stored of one referral with what the rules make of the facts now.
class CaseCheck
{
public:
    CaseCheck(const ReferralCase& c, const ReferralOutcome& outcome, std::vector<Difference>& differences)
        : m_case(c), m_outcome(outcome), m_differences(differences)
    {
    }

    void run()
    {
        checkStage();
        checkClaims();
        checkDates();
        checkRewards();
    }

private:
    void add(const QString& check, const QString& sentence)
    {
        m_differences.push_back({check, QStringLiteral("referral %1").arg(m_case.id.value), sentence});
    }

    void checkStage()
    {
        // An expiry that has fallen due since the last write is no difference, nor one of a clock that was ahead.
        const bool isDue = (m_outcome.stage == Stage::Expired && isOpenStage(m_case.stage)) ||
                           (m_case.stage == Stage::Expired && isOpenStage(m_outcome.stage));
        if (!isDue && (m_case.stage != m_outcome.stage || m_case.reason != m_outcome.reason)) {
            add(QStringLiteral("stage"), VerifyBookTexts::tr("The book says “%1”, the facts say “%2”.")
                                             .arg(stageTitle(m_case.stage), stageTitle(m_outcome.stage)));
        }
    }

    void checkClaims()
    {
        for (size_t i = 0; i < m_outcome.claims.size(); ++i) {
            if (m_outcome.claims[i].status != m_case.claims[i].status)
                add(QStringLiteral("claim"), VerifyBookTexts::tr("Another claim should be credited."));
        }
        const PersonId referrer = m_outcome.credited ? m_case.facts.claims[*m_outcome.credited].referrer : PersonId{};
        if (referrer != m_case.referrerId)
            add(QStringLiteral("referrer"),
                VerifyBookTexts::tr("The credited referrer does not agree with the claims."));
    }

    void checkDates()
    {
        if (m_case.referredOn != m_outcome.referredOn)
            add(QStringLiteral("referred_on"),
                VerifyBookTexts::tr("The referral date does not agree with the claims."));
        if (m_case.convertedOn != m_outcome.convertedOn)
            add(QStringLiteral("conversion"),
                VerifyBookTexts::tr("The conversion date does not agree with the sales."));
    }

    void checkRewards()
    {
        std::vector<Reward> owned;
        for (const StoredReward& stored : m_case.rewards) {
            owned.push_back(stored.reward);
            owned.back().recipientId = stored.ownerId;
        }
        const GrantMatch match = matchGrants(owned, m_outcome, m_case.facts.sales);
        bool agrees = true;
        for (size_t i = 0; i < owned.size(); ++i) {
            const std::optional<size_t> wanted = match.wantedOf[i];
            const bool isOver = isUndone(owned[i].state) || owned[i].state == RewardState::Declined;
            agrees = agrees && (wanted || isOver);
            if (wanted && !isOver)
                agrees = agrees && owned[i].reversedMinor == m_outcome.rewards[*wanted].reversedMinor;
        }
        for (size_t w = 0; w < match.storedOf.size(); ++w)
            agrees = agrees && (match.storedOf[w] || m_outcome.rewards[w].amountMinor == 0);
        if (!agrees)
            add(QStringLiteral("reward"), VerifyBookTexts::tr("The rewards do not agree with what the rules give."));
    }

    const ReferralCase& m_case;
    const ReferralOutcome& m_outcome;
    std::vector<Difference>& m_differences;
};

} // namespace

Result<std::vector<Difference>> verifyBook(Book& book)
{
    try {
        std::vector<Difference> differences;
        const std::vector<BrokenRule> broken = VerifyReader(book.database()).brokenRules();
        differences.reserve(broken.size());
        for (const BrokenRule& rule : broken)
            differences.push_back({rule.check, QStringLiteral("%1 %2").arg(rule.entity).arg(rule.id), rule.sentence});
        EvaluationStore store(book.database());
        const auto rules = store.rulesByVersion();
        store.touchAll();
        store.forEachBlock([&](std::vector<ReferralCase>& block) {
            for (const ReferralCase& c : block) {
                ReferralOutcome outcome = evaluateReferral(c.facts, rules.at(c.versionId.value), book.today());
                if (c.facts.claims.empty())
                    outcome.referredOn = c.referredOn;
                CaseCheck(c, outcome, differences).run();
            }
        });
        return differences;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
