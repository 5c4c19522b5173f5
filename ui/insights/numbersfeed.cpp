#include "ui/insights/numbersfeed.h"

#include "core/actions/chartnotes.h"
#include "core/actions/kpitargets.h"
#include "core/base/task.h"
#include "core/snapshot/snapshotfeed.h"
#include "core/storage/storageerror.h"

namespace vouchwell::ui {

NumbersFeed::NumbersFeed(Book& book, SnapshotFeed& snapshots, QObject* parent)
    : QObject(parent), m_book(book), m_snapshots(snapshots)
{
}

NumbersFeed::~NumbersFeed()
{
    m_stop.request_stop();
}

void NumbersFeed::ask(const InsightChoice& choice, const QLocale& locale)
{
    m_waiting = Question{choice, locale};
    if (!m_isWorking)
        start();
}

Result<NumbersFeed::Kept> NumbersFeed::read(Book& book, Kept kept, const SnapshotPtr& snapshot, const Segment& segment,
                                            const std::stop_token& stop)
{
    if (!kept.facts) {
        Result<MetricFactsPtr> facts = loadMetricFacts(book, snapshot, stop);
        if (!facts)
            return facts.failure();
        Result<std::vector<ChartNote>> notes = chartNotes(book);
        if (!notes)
            return notes.failure();
        Result<std::vector<KpiTarget>> targets = kpiTargets(book);
        if (!targets)
            return targets.failure();
        kept.facts = *std::move(facts);
        kept.notes = {*std::move(notes), *std::move(targets)};
    }
    if (kept.segment != segment) {
        Result<PeopleChoice> people = peopleIn(book, *snapshot, segment.filter, stop);
        if (!people)
            return people.failure();
        kept.segment = segment;
        kept.people = *std::move(people);
    }
    return kept;
}

NumbersFeed::Answer NumbersFeed::work(Kept kept, const Question& question)
{
    const NumbersFilter wanted{question.choice.campaign, kept.people};
    if (!kept.numbers || kept.filter.campaign != wanted.campaign || kept.filter.people != wanted.people) {
        kept.numbers = std::shared_ptr<const Numbers>(new Numbers(kept.facts, wanted), DeleteOnWorker());
        kept.filter = wanted;
    }
    InsightAnswersPtr answers = answersFor(kept.numbers, question.choice, kept.notes, question.locale);
    return {std::move(kept), std::move(answers), {}};
}

void NumbersFeed::start()
{
    const SnapshotPtr snapshot = m_snapshots.current();
    if (!snapshot || !m_waiting)
        return;
    const Question question = *std::exchange(m_waiting, std::nullopt);
    if (!m_kept.facts || m_kept.facts->snapshot != snapshot) {
        m_kept = {};
        Q_EMIT reading();
    }
    const Segment segment = question.choice.segment;
    // A book in memory is a database of this connection alone: no worker can see it.
    if (!m_kept.isFor(segment) && m_book.path() == u":memory:") {
        const Result<Kept> read = NumbersFeed::read(m_book, m_kept, snapshot, segment, {});
        if (!read)
            return take({{}, nullptr, read.failure().text});
        m_kept = *read;
    }
    m_isWorking = true;
    m_stop = runTask(
        this,
        [question, segment, snapshot, kept = m_kept, place = m_book.place(),
         clock = m_book.sharedClock()](const std::stop_token& stop) -> Answer {
            try {
                if (kept.isFor(segment))
                    return work(kept, question);
                const Result<std::unique_ptr<Book>> book = Book::reopen(place, clock, Book::Mode::ReadOnly);
                if (!book)
                    return {{}, nullptr, book.failure().text};
                const Result<Kept> read = NumbersFeed::read(**book, kept, snapshot, segment, stop);
                return read ? work(*read, question) : Answer{{}, nullptr, read.failure().text};
            } catch (const std::exception& error) {
                return {{}, nullptr, failureOf(error).text};
            }
        },
        [this](Answer answer) {
            m_isWorking = false;
            take(std::move(answer));
        });
}

void NumbersFeed::take(Answer answer)
{
    m_kept = std::move(answer.kept);
    // What was asked for meanwhile is what somebody wants to see.
    if (m_waiting)
        return start();
    if (answer.answers)
        Q_EMIT answered(answer.answers);
    else
        Q_EMIT failed(answer.problem);
}

} // namespace vouchwell::ui
