#include "core/actions/verifybook.h"

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
        // An expiry that has fallen due since the last write is no difference.
        const bool isDue = m_outcome.stage == Stage::Expired && isOpenStage(m_case.stage);
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
        std::vector<const Reward*> living;
        for (const StoredReward& stored : m_case.rewards) {
            const RewardState state = stored.reward.state;
            if (state != RewardState::Reversed && state != RewardState::Declined && state != RewardState::ClawedBack &&
                state != RewardState::Expired)
                living.push_back(&stored.reward);
        }
        bool agrees = living.size() == m_outcome.rewards.size();
        for (size_t i = 0; agrees && i < living.size(); ++i) {
            const RewardOutcome& wanted = m_outcome.rewards[i];
            agrees = living[i]->recipientId == wanted.recipient && living[i]->amountMinor == wanted.amountMinor &&
                     living[i]->earnedOn == wanted.earnedOn && living[i]->saleId == *m_outcome.convertingSale;
        }
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
        for (const BrokenRule& rule : VerifyReader(book.database()).brokenRules())
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
    } catch (const StorageError& error) {
        return error.toFailure();
    }
}

} // namespace vouchwell
