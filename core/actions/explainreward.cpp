#include "core/actions/explainreward.h"

#include "core/actions/programfacts.h"
#include "core/domain/rewardcycle.h"
#include "core/metrics/reporttable.h"
#include "core/rules/starterrules.h"
#include "core/rules/tracetext.h"
#include "core/storage/awardstore.h"
#include "core/storage/book.h"
#include "core/storage/challengestore.h"
#include "core/storage/personstore.h"
#include "core/storage/rewardreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class ExplainTexts
{
    Q_DECLARE_TR_FUNCTIONS(ExplainReward)
};

/// The same referral and its neighbours once more with one thing changed.
class WhatIf
{
public:
    WhatIf(Book& book, const VersionRules& rules, PersonId friendId)
        : m_book(book), m_rules(rules), m_store(book.database())
    {
        m_store.touch(friendId);
        m_store.touchRelated();
        m_store.forEachBlock([this](std::vector<ReferralCase>& block) {
            m_cases.insert(m_cases.end(), std::make_move_iterator(block.begin()), std::make_move_iterator(block.end()));
        });
    }

    std::vector<ReferralCase>& cases() { return m_cases; }

    /// The rewards of one referral under changed rules.
    std::vector<RewardOutcome> rewardsOf(ReferralId referral, const VersionRules& rules)
    {
        const ProgramFeed feed(rules, m_book.today(), Standing::None);
        Program program = feed.start();
        const std::vector<ReferralCourse> courses = coursesOf(m_cases, rules, m_book.today());
        for (size_t i = 0; i < m_cases.size(); ++i)
            feed.add(program, m_cases[i], courses[i]);
        m_store.describePeople(program);
        program.workOut(Tracing::On);
        return program.rewardsOf(referral);
    }

private:
    Book& m_book;
    const VersionRules& m_rules;
    EvaluationStore m_store;
    std::vector<ReferralCase> m_cases;
};

qint64 sumOf(const std::vector<RewardOutcome>& rewards, const Reward& like, PersonId recipient)
{
    qint64 sum = 0;
    for (const RewardOutcome& reward : rewards) {
        const bool isSame = reward.ruleKey == like.ruleKey && reward.recipient == recipient &&
                            reward.isTopUp == like.isTopUp && reward.isMilestone == like.isMilestone &&
                            (!like.saleId.isValid() || reward.sale == like.saleId);
        sum += isSame ? reward.amountMinor : 0;
    }
    return sum;
}

class Explanation
{
public:
    Explanation(Book& book, const QLocale& locale)
        : m_book(book),
          m_locale(locale),
          m_rules(EvaluationStore(book.database()).rulesByVersion()),
          m_people(book.database(), book.shop().country)
    {
    }

    Result<RewardExplanation> of(RewardId id)
    {
        RewardReader reader(m_book.database());
        const std::optional<RewardRecord> record = reader.find(id);
        if (!record)
            return Failure{Failure::Kind::NotFound,
                           ExplainTexts::tr("The book has no reward %1. “rewards BOOK” lists them.").arg(id.value)};
        m_record = *record;
        m_version = &m_rules.at(record->versionId.value);
        m_rule = m_version->ruleOf(record->reward.ruleKey);
        m_trace = traceFromJson(reader.traceOf(id)).value_or(RewardTrace{});
        RewardExplanation explanation;
        explanation.reward = id;
        explanation.recipient = nameOf(record->reward.recipientId);
        explanation.ruleName = ruleName();
        explanation.version = reader.versionNumber(record->versionId);
        explanation.state = record->reward.state;
        explanation.amountMinor = record->reward.amountMinor;
        explanation.uncappedMinor = m_trace.steps.empty() ? record->reward.amountMinor : m_trace.uncapped;
        explanation.headline = headline();
        explanation.steps = steps();
        explanation.what = whatOtherwise(reader.friendOf(id));
        return explanation;
    }

private:
    QString nameOf(PersonId id)
    {
        const std::optional<Person> person = m_people.find(id);
        return person ? shownName(*person) : QString();
    }

    QString amount(qint64 minor) const
    {
        if (m_record.award.isValid())
            return unitAmountText(minor, m_record.unit, m_locale);
        return rewardAmountText(minor, m_rule ? m_rule->reward : RewardKind{}, m_version->rules.currency, m_locale);
    }

    QString day(QDate date) const { return formatDate(date, m_locale); }

    QString ruleName() const
    {
        if (m_record.award.isValid())
            return ExplainTexts::tr("Prize of a challenge");
        if (m_rule && !m_rule->name.isEmpty())
            return m_rule->name;
        const QString& key = m_record.reward.ruleKey;
        return key == kReferrerRuleKey ? ExplainTexts::tr("Reward for bringing a friend") : key;
    }

    QString headline()
    {
        const Reward& reward = m_record.reward;
        const PersonId friendId = RewardReader(m_book.database()).friendOf(reward.id);
        const QString who = nameOf(reward.recipientId);
        const QString what = amount(reward.amountMinor);
        if (m_record.award.isValid())
            return ExplainTexts::tr("%1 won %2 in a challenge that was decided on %3.")
                .arg(who, what, day(reward.earnedOn));
        if (reward.recipientId == friendId)
            return ownHeadline().arg(who, what, day(reward.earnedOn));
        return headlineFor(reward).arg(who, what, nameOf(friendId), day(reward.earnedOn));
    }

    /// With places for the recipient, the amount, the friend and the day.
    static QString headlineFor(const Reward& reward)
    {
        if (reward.isMilestone)
            return ExplainTexts::tr("%1 gets %2 for a milestone that was reached with %3 on %4.");
        switch (reward.cause) {
        case RewardCause::Received: return ExplainTexts::tr("%1 gets %2 because %3 was referred on %4.");
        case RewardCause::Qualified: return ExplainTexts::tr("%1 gets %2 because %3 was qualified on %4.");
        case RewardCause::Retained: return ExplainTexts::tr("%1 gets %2 because %3 was still a customer on %4.");
        case RewardCause::Purchase: break;
        }
        return ExplainTexts::tr("%1 gets %2 because %3 bought on %4.");
    }

    /// What a referred friend gets: with places for the friend, the amount and the day.
    QString ownHeadline() const
    {
        switch (m_record.reward.cause) {
        case RewardCause::Received: return ExplainTexts::tr("%1 gets %2 for being referred on %3.");
        case RewardCause::Qualified: return ExplainTexts::tr("%1 gets %2 for being qualified on %3.");
        case RewardCause::Retained: return ExplainTexts::tr("%1 gets %2 for being still a customer on %3.");
        case RewardCause::Purchase: break;
        }
        return ExplainTexts::tr("%1 gets %2 for buying on %3.");
    }

    QString prizeSentence() const
    {
        const std::optional<Award> award = AwardStore(m_book.database()).find(m_record.award);
        const std::optional<Challenge> challenge =
            award ? ChallengeStore(m_book.database()).find(award->challenge) : std::nullopt;
        //: 1: the challenge, 2: a number
        return challenge
                   ? ExplainTexts::tr("It is the prize of “%1” for place %2.").arg(challenge->name).arg(award->place)
                   : QString();
    }

    QStringList steps() const
    {
        QStringList sentences = traceSentences(m_trace, m_version->rules, m_locale);
        const Reward& reward = m_record.reward;
        if (m_record.award.isValid())
            sentences << prizeSentence();
        else if (sentences.isEmpty())
            sentences << ExplainTexts::tr("The rule gives %1.").arg(amount(reward.amountMinor));
        sentences << ExplainTexts::tr("It is available from %1 on.").arg(day(reward.availableOn));
        if (reward.reversedMinor > 0)
            sentences
                << ExplainTexts::tr("%1 of it went back with returned purchases.").arg(amount(reward.reversedMinor));
        if (isUndone(reward.state))
            sentences << ExplainTexts::tr("It was taken back on %1, because what it was earned with is gone.")
                             .arg(day(reward.reversedOn));
        return sentences;
    }

    QStringList whatOtherwise(PersonId friendId)
    {
        QStringList what;
        const Reward& reward = m_record.reward;
        if (isUndone(reward.state) || m_record.award.isValid())
            return what;
        WhatIf whatIf(m_book, m_rules, friendId);
        VersionRules unlimited;
        for (const auto& [id, version] : m_rules) {
            VersionRecord copy = version;
            copy.rules.caps.clear();
            unlimited.emplace(id, std::move(copy));
        }
        const PersonId recipient = RewardReader(m_book.database()).survivorOf(reward.recipientId);
        if (m_trace.uncapped > totalGiven())
            what << ExplainTexts::tr("Without the limits it would be %1.")
                        .arg(amount(sumOf(whatIf.rewardsOf(reward.referralId, unlimited), reward, recipient)));
        addToday(whatIf, recipient, what);
        addOneMore(whatIf, recipient, what);
        addLater(whatIf, recipient, what);
        return what;
    }

    /// Of a grant in parts the trace knows the whole only.
    qint64 totalGiven() const { return m_trace.instalments > 1 ? m_trace.uncapped : m_record.reward.amountMinor; }

    void addToday(WhatIf& whatIf, PersonId recipient, QStringList& what)
    {
        const qint64 now = sumOf(whatIf.rewardsOf(m_record.reward.referralId, m_rules), m_record.reward, recipient);
        if (m_trace.instalments == 1 && now != m_record.reward.amountMinor)
            what << ExplainTexts::tr("Worked out anew from what is known today it would be %1.").arg(amount(now));
    }

    /// Another friend of the same referrer who buys the same today.
    void addOneMore(WhatIf& whatIf, PersonId recipient, QStringList& what)
    {
        if (m_record.reward.isMilestone || !m_record.reward.saleId.isValid())
            return;
        const auto source = std::find_if(whatIf.cases().begin(), whatIf.cases().end(),
                                         [&](const ReferralCase& c) { return c.id == m_record.reward.referralId; });
        if (source == whatIf.cases().end())
            return;
        constexpr qint64 kNobody = Q_INT64_C(1) << 52;
        ReferralCase another = *source;
        another.id = {kNobody};
        another.friendId = {kNobody};
        another.rewards.clear();
        for (ClaimFact& claim : another.facts.claims) {
            claim.claimedOn = m_book.today();
            claim.rewardsFrom = {};
        }
        std::erase_if(another.facts.sales, [&](const SaleFact& s) { return s.id != m_record.reward.saleId; });
        for (SaleFact& sale : another.facts.sales) {
            sale.id = {kNobody};
            sale.on = m_book.today();
        }
        whatIf.cases().push_back(another);
        qint64 more = 0;
        for (const RewardOutcome& reward : whatIf.rewardsOf({kNobody}, m_rules))
            more += reward.recipient == recipient &&
                            unitOf(reward.reward.form) == unitOf(m_rule ? m_rule->reward.form : RewardForm::Cash)
                        ? reward.amountMinor
                        : 0;
        whatIf.cases().pop_back();
        what << ExplainTexts::tr("One more friend who buys the same today: +%1.").arg(amount(more));
    }

    /// The same purchase after the window.
    void addLater(WhatIf& whatIf, PersonId recipient, QStringList& what)
    {
        if (m_record.reward.isMilestone || !m_record.reward.saleId.isValid())
            return;
        for (ReferralCase& c : whatIf.cases()) {
            if (c.id != m_record.reward.referralId || !c.expiresAfter.isValid())
                continue;
            const std::vector<SaleFact> before = c.facts.sales;
            const QDate late = c.expiresAfter.addDays(1);
            std::erase_if(c.facts.sales, [&](const SaleFact& s) { return s.id != m_record.reward.saleId; });
            for (SaleFact& sale : c.facts.sales)
                sale.on = late;
            const qint64 then = sumOf(whatIf.rewardsOf(c.id, m_rules), m_record.reward, recipient);
            c.facts.sales = before;
            if (then != m_record.reward.amountMinor)
                what << ExplainTexts::tr("Bought on %1 or later, after the last day that counts: %2.")
                            .arg(day(late), amount(then));
            return;
        }
    }

    Book& m_book;
    const QLocale& m_locale;
    VersionRules m_rules;
    PersonStore m_people;
    RewardRecord m_record;
    const VersionRecord* m_version = nullptr;
    const Rule* m_rule = nullptr;
    RewardTrace m_trace;
};

} // namespace

Result<RewardExplanation> explainReward(Book& book, RewardId reward, const QLocale& locale)
{
    try {
        return Explanation(book, locale).of(reward);
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
