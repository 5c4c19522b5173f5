#include "core/actions/moveversion.h"

#include "core/actions/evaluation.h"
#include "core/actions/postdue.h"
#include "core/storage/book.h"
#include "core/storage/historystore.h"
#include "core/storage/personstore.h"
#include "core/storage/rewardreader.h"
#include "core/storage/trial.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace vouchwell {

namespace {

class MoveVersionTexts
{
    Q_DECLARE_TR_FUNCTIONS(MoveVersion)
};

qint64 sizeOf(const PostedChange& change)
{
    return std::abs(change.granted - change.takenBack - change.clawedBack);
}

std::vector<MoveOutcome::Effect> effectsOf(Book& book, PostedSince& posted)
{
    std::vector<MoveOutcome::Effect> effects;
    PersonStore people(book.database(), book.shop().country);
    for (const PostedChange& change : posted.changes()) {
        if (sizeOf(change) == 0)
            continue;
        const std::optional<Person> person = people.find(change.person);
        effects.push_back({change, person ? shownName(*person) : QString()});
    }
    std::stable_sort(effects.begin(), effects.end(),
                     [](const auto& a, const auto& b) { return sizeOf(a.change) > sizeOf(b.change); });
    return effects;
}

Result<MoveOutcome> write(Book& book, UnitOfWork& work, const VersionMove& move)
{
    EvaluationStore touched(book.database());
    VersionMoveStore store(work);
    PostedSince posted(book.database());
    MoveOutcome outcome;
    outcome.kept = store.settledOf(move);
    outcome.moved = store.move(move);
    if (outcome.moved == 0)
        return Failure{Failure::Kind::Refused,
                       outcome.kept == 0
                           ? MoveVersionTexts::tr("No referral of these days follows other rules.")
                           : MoveVersionTexts::tr("%n referral(s) of these days follow other rules, but something was "
                                                  "paid or decided for each of them: they stay.",
                                                  nullptr, outcome.kept)};
    Evaluation(work, touched, book.today()).run();
    outcome.effects = effectsOf(book, posted);
    return outcome;
}

} // namespace

Result<MoveOutcome> moveToVersion(Book& book, const VersionMove& move)
{
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        postDue(work, book.today());
        ChangeRecorder changes(work);
        Result<MoveOutcome> outcome = write(book, work, move);
        if (!outcome)
            return outcome;
        const int number = RewardReader(book.database()).versionNumber(move.version);
        const QString subject =
            MoveVersionTexts::tr("%n referral(s) to version %1", nullptr, outcome->moved).arg(number);
        HistoryStore::addAct(work, QStringLiteral("move_referrals"), subject, changes);
        work.commit();
        book.announceChange();
        return outcome;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

Result<MoveOutcome> foreseeMove(Book& book, const VersionMove& move)
{
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        postDue(work, book.today());
        const Trial trial(work);
        return write(book, work, move);
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
