#include "core/actions/replay.h"

#include "core/actions/programfacts.h"
#include "core/rules/rewards.h"
#include "core/storage/book.h"
#include "core/storage/personstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace vouchwell {

namespace {

class ReplayTexts
{
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

bool hasBusinessCap(const RuleSet& rules)
{
    return std::any_of(rules.caps.begin(), rules.caps.end(),
                       [](const Cap& cap) { return cap.scope == Cap::Scope::Business; });
}

ReplaySide sideOf(const ReplaySums& sums, const ReplayOutcome& outcome)
{
    ReplaySide side;
    side.valueMinor = sums.value;
    side.costMinor = sums.cost;
    side.newCustomers = outcome.newCustomers;
    side.revenueMinor = outcome.revenueMinor;
    side.highestMinor = sums.highest;
    side.rewards = sums.rewards;
    side.capped = sums.capped;
    side.costByMonth = sums.costByMonth;
    return side;
}

} // namespace

/// Reads the history of a book twice at once: under the rules of each referral's version and under the draft.
class ReplayHistory::Reader
{
public:
    Reader(Book& book, const RuleSet& draft, const std::stop_token& stop, CampaignId campaign)
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
    }

    Result<std::unique_ptr<ReplayHistory>> read(const ReplayPeriod& period, size_t shownPeople)
    {
        std::unique_ptr<ReplayHistory> history(new ReplayHistory(period, int(m_campaign.value), shownPeople));
        history->m_shape = m_draft;
        history->m_hasOthers =
            std::any_of(m_rules.begin(), m_rules.end(), [this](const auto& entry) { return isOther(entry.second); });
        m_isAlone = history->m_isAlone = history->isAloneUnder(m_draft);
        addVersions(*history);
        m_store.touchAll();
        m_store.forEachBlock([this](std::vector<ReferralCase>& block) { add(block); });
        if (!m_stop.stop_requested() && (m_feed.asksAboutPeople() || asksAboutPeople(m_draft))) {
            m_store.describePeople(m_now);
            m_store.describePeople(m_then);
        }
        m_store.forgetTouched();
        if (m_stop.stop_requested())
            return stopped();
        workOut(*history);
        if (m_stop.stop_requested())
            return stopped();
        return history;
    }

private:
    static Failure stopped() { return {Failure::Kind::Cancelled, ReplayTexts::tr("The comparison was stopped.")}; }

    bool isOther(const VersionRecord& record) const { return record.campaign != m_campaign; }

    /// The draft is the first version of its campaign and the only one.
    void addVersions(ReplayHistory& history)
    {
        const int ofDraft = m_then.addVersion(history.m_shape, m_campaign);
        size_t others = 0;
        for (const auto& [version, record] : m_rules)
            others += isOther(record) ? 1 : 0;
        history.m_otherRules.reserve(others);
        for (const auto& [version, record] : m_rules) {
            if (!isOther(record)) {
                m_versionThen[version] = ofDraft;
            } else if (!m_isAlone) {
                history.m_otherRules.push_back(record.rules);
                m_versionThen[version] = m_then.addVersion(history.m_otherRules.back(), record.campaign);
            }
        }
    }

    void add(const std::vector<ReferralCase>& block)
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
            if (c.campaignId == m_campaign || !m_isAlone)
                m_then.addReferral(
                    {c.id, c.friendId, m_versionThen.at(c.versionId.value), &c.facts, &then[i], c.channel, c.askedBy});
        }
    }

    void workOut(ReplayHistory& history)
    {
        std::vector<PersonId> peopleNow;
        const ProgramFacts now = m_now.takeFacts(&peopleNow);
        const int campaign = history.m_campaign;
        const ReplaySums sums = sumsOf(now, workOutRewards(now), history.m_period, campaign);
        history.m_now = sideOf(sums, outcomeOf(now, history.m_period, campaign));
        if (m_stop.stop_requested())
            return;
        history.m_facts = m_then.takeFacts(&history.m_people);
        history.m_outcome = outcomeOf(history.m_facts, history.m_period, campaign);
        std::unordered_map<qint64, size_t> indexes;
        for (size_t i = 0; i < history.m_people.size(); ++i)
            indexes.emplace(history.m_people[i].value, i);
        history.m_nowByPerson.resize(history.m_people.size());
        for (size_t i = 0; i < peopleNow.size(); ++i) {
            const auto [found, isNew] = indexes.try_emplace(peopleNow[i].value, history.m_people.size());
            if (isNew) {
                history.m_people.push_back(peopleNow[i]);
                history.m_facts.people.emplace_back();
                history.m_nowByPerson.push_back(0);
            }
            history.m_nowByPerson[found->second] = sums.byPerson[i];
        }
        history.makeTable(m_draft);
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
    bool m_isAlone = true;
    std::map<qint64, int> m_versionThen; ///< by the number of each version: what its referrals have under the draft
};

ReplayHistory::~ReplayHistory() = default;

Result<std::unique_ptr<ReplayHistory>> ReplayHistory::read(Book& book, const ReplayRequest& request,
                                                           const RuleSet& draft, const std::stop_token& stop)
{
    try {
        const QDate to = request.to.isValid() ? request.to : book.today();
        const QDate from = request.from.isValid() ? request.from : to.addYears(-1).addDays(1);
        const CampaignId campaign = request.campaign.isValid() ? request.campaign : book.starterCampaign();
        return Reader(book, draft, stop, campaign)
            .read(ReplayPeriod(from, std::max(from, to)), size_t(std::max(0, request.people)));
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

void ReplayHistory::makeTable(const RuleSet& draft)
{
    m_replay.reset();
    m_shape = draft;
    if (!m_isAlone)
        return;
    if (std::optional<ReplayTable> table = ReplayTable::of(m_facts))
        m_replay = std::make_unique<Replay>(*std::move(table), m_period, m_nowByPerson, m_people, m_shownPeople);
}

bool ReplayHistory::suits(const RuleSet& draft) const
{
    return needSameFacts(m_shape, draft) && isAloneUnder(draft) == m_isAlone;
}

bool ReplayHistory::isAloneUnder(const RuleSet& draft) const
{
    return !m_hasOthers || !hasBusinessCap(draft);
}

/// By the engine alone.
ReplayAnswer ReplayHistory::workOut(const RuleSet& draft)
{
    m_facts.versions.front().rules = &draft;
    ReplayAnswer answer;
    answer.sums = sumsOf(m_facts, workOutRewards(m_facts), m_period, m_campaign);
    m_facts.versions.front().rules = &m_shape;
    answer.people = differencesOf(m_nowByPerson, answer.sums.byPerson, m_people);
    for (const ReplayedPerson& person : answer.people)
        ++(person.draft > person.now ? answer.peopleWithMore : answer.peopleWithLess);
    answer.people.resize(std::min(answer.people.size(), m_shownPeople));
    return answer;
}

ReplayFigures ReplayHistory::under(const RuleSet& draft)
{
    if (m_isAlone && !haveSameShape(m_shape, draft))
        makeTable(draft);
    return figuresOf(m_replay ? m_replay->under(draft) : workOut(draft));
}

std::optional<ReplayFigures> ReplayHistory::preview(const RuleSet& draft)
{
    if (!m_replay || !haveSameShape(m_shape, draft))
        return std::nullopt;
    const std::optional<ReplayAnswer> answer = m_replay->preview(draft);
    if (!answer)
        return std::nullopt;
    ReplayFigures figures = figuresOf(*answer);
    figures.isPreview = true;
    return figures;
}

ReplayFigures ReplayHistory::figuresOf(const ReplayAnswer& answer) const
{
    ReplayFigures figures;
    figures.from = m_period.from();
    figures.to = m_period.to();
    figures.now = m_now;
    figures.draft = sideOf(answer.sums, m_outcome);
    figures.peopleWithMore = answer.peopleWithMore;
    figures.peopleWithLess = answer.peopleWithLess;
    for (const ReplayUse& use : answer.capUse)
        figures.limitUse.push_back({use.amount, use.count});
    for (const ReplayedPerson& person : answer.people)
        figures.people.push_back({m_people[size_t(person.person)], {}, person.now, person.draft});
    return figures;
}

Result<ReplayFigures> replayRules(Book& book, const RuleSet& draft, const ReplayRequest& request,
                                  const std::stop_token& stop)
{
    const Result<std::unique_ptr<ReplayHistory>> history = ReplayHistory::read(book, request, draft, stop);
    if (!history)
        return history.failure();
    try {
        ReplayFigures figures = (*history)->under(draft);
        nameThem(book, figures);
        return figures;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

void nameThem(Book& book, ReplayFigures& figures)
{
    PersonStore people(book.database(), book.shop().country);
    for (PersonDifference& difference : figures.people) {
        const std::optional<Person> person = people.find(difference.person);
        difference.name = person ? shownName(*person) : QString();
    }
}

} // namespace vouchwell
