#include "core/actions/decideclaims.h"

#include "core/actions/evaluation.h"
#include "core/actions/postdue.h"
#include "core/actions/verdictplan.h"
#include "core/base/text.h"
#include "core/storage/book.h"
#include "core/storage/claimdecisions.h"
#include "core/storage/historystore.h"
#include "core/storage/personstore.h"
#include "core/storage/referralstore.h"
#include "core/storage/trial.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class DecideClaimsTexts
{
    Q_DECLARE_TR_FUNCTIONS(DecideClaims)
};

/// One verdict within a unit of work: read, planned, written, evaluated.
class VerdictWork
{
public:
    VerdictWork(Book& book, UnitOfWork& work, ReferralId referral)
        : m_book(book), m_work(work), m_referral(referral), m_people(book.database(), book.shop().country)
    {
    }

    Result<VerdictOutcome> run(const ClaimsVerdict& verdict)
    {
        std::optional<ReferralCase> found = EvaluationStore(m_book.database()).find(m_referral);
        if (!found)
            return Failure{Failure::Kind::NotFound, DecideClaimsTexts::tr("This referral is no longer in the book.")};
        m_case = std::move(*found);
        Result<VerdictPlan> plan = planVerdict(m_case, verdict, [this](PersonId id) { return nameOf(id); });
        if (!plan)
            return plan.failure();
        m_before = ClaimDecisions(m_book.database()).of(m_referral);
        PostedSince posted(m_book.database());
        write(*plan, verdict.reason);
        evaluate();
        return outcome(*plan, posted.changes());
    }

    /// Files what run() did as an act.
    void file(ChangeRecorder& changes)
    {
        const ActId act =
            HistoryStore::addAct(m_work, QStringLiteral("decide_claims"), nameOf(m_case.friendId), changes);
        const std::vector<DecidedClaim> after = ClaimDecisions(m_book.database()).of(m_referral);
        for (size_t i = 0; i < after.size(); ++i) {
            const QJsonObject was = described(m_before[i]);
            const QJsonObject is = described(after[i]);
            if (was != is)
                HistoryStore::audit(m_work, act, QStringLiteral("claim"), after[i].claim.value, was, is);
        }
    }

private:
    static QJsonObject described(const DecidedClaim& decided)
    {
        return {{QStringLiteral("decision"), toStored(decided.decision)},
                {QStringLiteral("decided_weight_bp"), decided.weightBp},
                {QStringLiteral("decision_reason"), decided.reason}};
    }

    QString nameOf(PersonId id)
    {
        const std::optional<Person> person = m_people.find(id);
        return person ? shownName(*person) : QString();
    }

    void write(const VerdictPlan& plan, const QString& reason)
    {
        ClaimDecisions decisions(m_book.database());
        for (const VerdictPlan::Change& change : plan.changes) {
            const bool isDecided = change.decision != ClaimDecision::None;
            decisions.save(m_work,
                           {change.claim, change.decision, change.weightBp, isDecided ? m_book.today() : QDate(),
                            isDecided ? m_work.by() : QString(), isDecided ? simplifiedName(reason) : QString()});
        }
    }

    void evaluate()
    {
        EvaluationStore store(m_book.database());
        store.touch(m_case.friendId);
        Evaluation(m_work, store, m_book.today()).run();
    }

    VerdictOutcome outcome(const VerdictPlan& plan, const std::vector<PostedChange>& changes)
    {
        VerdictOutcome outcome;
        outcome.sentence = plan.sentence;
        if (const std::optional<ReferralState> now = ReferralStore(m_book.database()).find(m_referral)) {
            outcome.stage = now->stage;
            outcome.reason = now->reason;
        }
        for (const PostedChange& change : changes)
            outcome.effects.push_back({change, nameOf(change.person)});
        return outcome;
    }

    Book& m_book;
    UnitOfWork& m_work;
    ReferralId m_referral;
    PersonStore m_people;
    ReferralCase m_case;
    std::vector<DecidedClaim> m_before;
};

} // namespace

Result<VerdictOutcome> decideClaims(Book& book, const ClaimsVerdict& verdict)
{
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        postDue(work, book.today());
        ChangeRecorder changes(work);
        VerdictWork one(book, work, verdict.referral);
        Result<VerdictOutcome> outcome = one.run(verdict);
        if (!outcome)
            return outcome;
        one.file(changes);
        work.commit();
        book.announceChange();
        return outcome;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<std::vector<Result<VerdictOutcome>>> foreseeClaims(Book& book, const std::vector<ClaimsVerdict>& verdicts)
{
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        postDue(work, book.today());
        std::vector<Result<VerdictOutcome>> outcomes;
        for (const ClaimsVerdict& verdict : verdicts) {
            const Trial trial(work);
            outcomes.push_back(VerdictWork(book, work, verdict.referral).run(verdict));
        }
        return outcomes;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
