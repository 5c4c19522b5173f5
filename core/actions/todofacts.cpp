#include "core/actions/todofacts.h"

#include "core/actions/recognition.h"
#include "core/metrics/goals.h"
#include "core/storage/backupfolder.h"
#include "core/storage/book.h"
#include "core/storage/targetstore.h"
#include "core/storage/todoreader.h"

#include <algorithm>
#include <set>

namespace vouchwell {

namespace {

void countDebts(const Snapshot& snapshot, TodoFacts& facts)
{
    const Snapshot::Rewards& rewards = snapshot.rewards;
    std::set<qint32> people;
    for (size_t i = 0; i < rewards.id.size(); ++i) {
        if (rewards.carriedMinor[i] >= 0 || rewards.form[i] != RewardForm::Cash)
            continue;
        facts.debtMinor -= rewards.carriedMinor[i];
        people.insert(rewards.recipient[i]);
    }
    facts.peopleInDebt = qint64(people.size());
}

void countRecognition(Book& book, const SnapshotPtr& snapshot, const std::stop_token& stop, TodoFacts& facts)
{
    const Result<RecognitionPtr> recognition = readRecognition(book, snapshot, stop, RecognitionPart::Waiting);
    if (!recognition)
        return;
    facts.peopleToThank = qint64((*recognition)->progress.toThank.size());
    for (const ChallengeCase& one : (*recognition)->challenges) {
        if (one.standing.phase != ChallengeStanding::Phase::Ready)
            continue;
        if (facts.challengesToDecide++ == 0)
            facts.challengeToDecide = one.challenge.name;
    }
}

/// The facts behind the figures are read only where somebody has set a goal for the month.
void countGoals(Book& book, const SnapshotPtr& snapshot, const std::stop_token& stop, TodoFacts& facts)
{
    const std::vector<KpiTarget> targets = TargetStore(book.database()).all();
    const QDate today = snapshot->today;
    const bool hasGoals = std::any_of(targets.begin(), targets.end(), [&](const KpiTarget& target) {
        return target.month.year() == today.year() && target.month.month() == today.month();
    });
    const Result<MetricFactsPtr> metrics =
        hasGoals ? loadMetricFacts(book, snapshot, stop) : Result<MetricFactsPtr>(MetricFactsPtr());
    if (!metrics || !*metrics)
        return;
    for (const GoalProgress& goal : goalsOf(Numbers(*metrics, {}), targets, today)) {
        if (goal.state != GoalProgress::State::Behind && goal.state != GoalProgress::State::Exceeded)
            continue;
        if (facts.goalsBehind++ > 0)
            continue;
        facts.goalBehind = goal.kpi;
        facts.neededPerWeek = goal.neededPerWeek.value_or(0);
    }
}

void lookForBackups(const Book& book, QDate today, TodoFacts& facts)
{
    if (book.path() == u":memory:")
        return;
    const std::vector<BackupFile> backups = BackupFolder(book.path()).list();
    if (!backups.empty())
        facts.newestBackup = backups.front().madeAt.date();
    facts.isBackupDue = backups.empty() || facts.newestBackup.daysTo(today) > TodoFacts::kBackupDays;
}

} // namespace

bool isWaitingLong(const Snapshot& snapshot, size_t referral)
{
    const auto today = qint32(snapshot.today.toJulianDay());
    return isOpen(snapshot.referrals.stage[referral]) &&
           today - snapshot.referrals.referredOn[referral] > TodoFacts::kWaitingDays;
}

Result<TodoFacts> gatherTodoFacts(Book& book, const SnapshotPtr& snapshot, const std::stop_token& stop)
{
    try {
        TodoFacts facts;
        TodoReader reader(book.database());
        const OpenClaims claims = reader.openClaims();
        facts.openClaims = claims.referrals;
        facts.firstClaimed = claims.first;
        const LeftDrafts drafts = reader.draftsKeptUntil(snapshot->today.addDays(-TodoFacts::kDraftDays));
        facts.oldDrafts = drafts.drafts;
        facts.oldestDraft = drafts.oldest;
        for (size_t i = 0; i < snapshot->referrals.id.size() && !stop.stop_requested(); ++i)
            facts.waitingLong += isWaitingLong(*snapshot, i);
        countDebts(*snapshot, facts);
        countRecognition(book, snapshot, stop, facts);
        countGoals(book, snapshot, stop, facts);
        lookForBackups(book, snapshot->today, facts);
        return facts;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
