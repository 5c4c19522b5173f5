#pragma once

#include "core/base/result.h"
#include "core/metrics/replayfigures.h"
#include "core/replay/replay.h"

#include <stop_token>

namespace vouchwell {

class Book;

struct ReplayRequest
{
    CampaignId campaign; ///< not valid: the one the book was made with
    QDate from;          ///< rewards earned from this day on are counted; invalid: a year back from the last one
    QDate to;            ///< invalid: today
    int people = 50;     ///< so many with a difference are listed
};

/// The history of one campaign, read once and replayed under any draft. Belongs to one thread at a time.
class ReplayHistory
{
public:
    /// Reads the book and works out what the rules in force give; the stop token ends that with a Failure.
    static Result<std::unique_ptr<ReplayHistory>> read(Book& book, const ReplayRequest& request, const RuleSet& draft,
                                                       const std::stop_token& stop = {});
    ~ReplayHistory();
    Q_DISABLE_COPY_MOVE(ReplayHistory)

    /// False where the draft asks for something that was not read: who counts, other occasions, other people.
    bool suits(const RuleSet& draft) const;
    /// People without names. Where the draft has the shape of the last one, this is the fast way of a drag.
    ReplayFigures under(const RuleSet& draft);
    /// What to show until under() has answered, where that takes longer than a frame; without people.
    std::optional<ReplayFigures> preview(const RuleSet& draft);

private:
    class Reader;

    ReplayHistory(const ReplayPeriod& period, int campaign, size_t shownPeople)
        : m_period(period), m_campaign(campaign), m_shownPeople(shownPeople)
    {
    }
    void makeTable(const RuleSet& draft);
    ReplayAnswer workOut(const RuleSet& draft);
    bool isAloneUnder(const RuleSet& draft) const;
    ReplayFigures figuresOf(const ReplayAnswer& answer) const;

    ReplayPeriod m_period;
    int m_campaign;
    size_t m_shownPeople;
    bool m_hasOthers = false; ///< campaigns
    bool m_isAlone = true;    ///< no limit of the draft reaches other campaigns, which were not read
    RuleSet m_shape;          ///< that the facts point at
    std::vector<RuleSet> m_otherRules;
    ProgramFacts m_facts; ///< under the draft's eligibility
    std::vector<PersonId> m_people;
    std::vector<qint64> m_nowByPerson;
    ReplaySide m_now;
    ReplayOutcome m_outcome;          ///< under the draft
    std::unique_ptr<Replay> m_replay; ///< none where only the engine can do it
};

/// One replay, with names: for whoever does not drag.
Result<ReplayFigures> replayRules(Book& book, const RuleSet& draft, const ReplayRequest& request = {},
                                  const std::stop_token& stop = {});

/// Writes the names of those who are listed.
void nameThem(Book& book, ReplayFigures& figures);

} // namespace vouchwell
