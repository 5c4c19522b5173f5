#include "core/actions/recognition.h"

#include "core/actions/challenges.h"
#include "core/storage/awardstore.h"
#include "core/storage/book.h"
#include "core/storage/campaignstore.h"
#include "core/storage/segmentstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class RecognitionTexts
{
    Q_DECLARE_TR_FUNCTIONS(Recognition)
};

/// More than anybody reads of those who are nearly there.
constexpr size_t kNearRuleRows = 200;

Result<ChallengeCase> challengeCaseOf(Book& book, const Snapshot& snapshot, const Challenge& challenge,
                                      const std::stop_token& stop)
{
    const Result<PeopleChoice> choice = participantsOf(book, snapshot, challenge, stop);
    if (!choice)
        return choice.failure();
    ChallengeCase one;
    one.challenge = challenge;
    one.standing = challengeStanding(snapshot, challenge, *choice);
    one.awards = AwardStore(book.database()).of(challenge.id);
    if (const auto segment = SegmentStore(book.database()).find(challenge.segment))
        one.segmentName = segment->name;
    if (const auto campaign = CampaignStore(book.database()).find(challenge.campaign))
        one.campaignName = campaign->name;
    return one;
}

} // namespace

std::vector<PersonId> ChallengeCase::laterWinners() const
{
    std::vector<PersonId> later;
    for (const BoardEntry& winner : standing.winners) {
        const bool hasWon = std::any_of(awards.begin(), awards.end(),
                                        [&](const Award& award) { return award.person == winner.person; });
        if (challenge.state == Challenge::State::Decided && !hasWon)
            later.push_back(winner.person);
    }
    return later;
}

int Recognition::waiting() const
{
    return int(progress.toThank.size()) +
           int(std::count_if(challenges.begin(), challenges.end(), [](const ChallengeCase& one) {
               return one.standing.phase == ChallengeStanding::Phase::Ready;
           }));
}

QString Recognition::nameOf(PersonId person) const
{
    const qint32 index = snapshot->indexOfPerson(person);
    return index < 0 ? QString() : snapshot->people.name.at(size_t(index));
}

Result<RecognitionPtr> readRecognition(Book& book, const SnapshotPtr& snapshot, const std::stop_token& stop,
                                       RecognitionPart part)
{
    try {
        const Result<MilestoneFacts> facts = milestoneFacts(book);
        if (!facts)
            return facts.failure();
        auto read = std::make_shared<Recognition>();
        read->snapshot = snapshot;
        read->facts = *facts;
        read->progress = milestoneProgress(*snapshot, facts->milestones, facts->thanks);
        if (part == RecognitionPart::All)
            read->rules = nearRuleMilestones(*snapshot, facts->rules, kNearRuleRows);
        const Result<std::vector<Challenge>> all = challenges(book);
        if (!all)
            return all.failure();
        for (const Challenge& challenge : *all) {
            const bool mayWait = challenge.state == Challenge::State::Open && challenge.to < snapshot->today;
            if (part == RecognitionPart::Waiting && !mayWait)
                continue;
            Result<ChallengeCase> one = challengeCaseOf(book, *snapshot, challenge, stop);
            if (!one)
                return one.failure();
            if (stop.stop_requested())
                return Failure{Failure::Kind::Cancelled, RecognitionTexts::tr("The reading was stopped.")};
            read->challenges.push_back(std::move(*one));
        }
        return RecognitionPtr(read);
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
