#include "ui/insights/numbersfeed.h"

#include "core/actions/asknownon.h"
#include "core/actions/budgets.h"
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

Result<InsightNotes> NumbersFeed::readNotes(Book& book)
{
    Result<std::vector<ChartNote>> notes = chartNotes(book);
    if (!notes)
        return notes.failure();
    Result<std::vector<KpiTarget>> targets = kpiTargets(book);
    if (!targets)
        return targets.failure();
    Result<std::vector<NamedBudget>> left = budgets(book);
    if (!left)
        return left.failure();
    return InsightNotes{*std::move(notes), *std::move(targets), *std::move(left)};
}

Result<NumbersFeed::Kept> NumbersFeed::lookBack(Book& book, const InsightChoice& choice, const std::stop_token& stop)
{
    const Result<KnownBook> known = bookAsKnownOn(book, choice.knownOn, choice.period, choice.segment.filter, stop);
    if (!known)
        return known.failure();
    Kept kept;
    kept.facts = known->facts;
    kept.people = known->people;
    return kept;
}

Result<NumbersFeed::Kept> NumbersFeed::lookAtToday(Book& book, Kept kept, const SnapshotPtr& snapshot,
                                                   const InsightChoice& choice, const std::stop_token& stop)
{
    if (!kept.facts || kept.knownOn.isValid()) {
        kept = {};
        Result<MetricFactsPtr> facts = loadMetricFacts(book, snapshot, stop);
        if (!facts)
            return facts.failure();
        kept.facts = *std::move(facts);
    }
    Result<PeopleChoice> people = peopleIn(book, *snapshot, choice.segment.filter, stop);
    if (!people)
        return people.failure();
    kept.people = *std::move(people);
    return kept;
}

Result<NumbersFeed::Kept> NumbersFeed::read(Book& book, const Kept& kept, const SnapshotPtr& snapshot,
                                            const InsightChoice& choice, const std::stop_token& stop)
{
    Result<Kept> read =
        choice.knownOn.isValid() ? lookBack(book, choice, stop) : lookAtToday(book, kept, snapshot, choice, stop);
    if (!read)
        return read;
    Result<InsightNotes> notes = readNotes(book);
    if (!notes)
        return notes.failure();
    read->now = snapshot;
    read->knownOn = choice.knownOn;
    read->segment = choice.segment;
    read->notes = *std::move(notes);
    if (choice.knownOn.isValid())
        read->notes.budgets.clear(); // they are of today
    return read;
}

NumbersFeed::Answer NumbersFeed::work(Kept kept, const Question& question)
{
    const auto numbersOf = [&](const NumbersFilter& filter) {
        return std::shared_ptr<const Numbers>(new Numbers(kept.facts, filter), DeleteOnWorker());
    };
    const NumbersFilter wanted{question.choice.campaign, kept.people};
    if (!kept.shop)
        kept.shop = numbersOf({});
    if (!wanted.campaign.isValid() && !wanted.people) {
        kept.numbers = kept.shop;
        kept.filter = wanted;
    } else if (!kept.numbers || kept.filter.campaign != wanted.campaign || kept.filter.people != wanted.people) {
        kept.numbers = numbersOf(wanted);
        kept.filter = wanted;
    }
    InsightAnswersPtr answers = answersFor(kept.numbers, *kept.shop, question.choice, kept.notes, question.locale);
    return {std::move(kept), std::move(answers), {}};
}

void NumbersFeed::start()
{
    const SnapshotPtr snapshot = m_snapshots.current();
    if (!snapshot || !m_waiting)
        return;
    const Question question = *std::exchange(m_waiting, std::nullopt);
    if (m_kept.now != snapshot)
        m_kept = {};
    const bool isQuick = m_kept.facts && !m_kept.knownOn.isValid() && !question.choice.knownOn.isValid();
    if (!isQuick && !m_kept.isFor(question.choice))
        Q_EMIT reading();
    // A book in memory is a database of this connection alone: no worker can see it.
    if (!m_kept.isFor(question.choice) && m_book.path() == u":memory:") {
        const Result<Kept> read = NumbersFeed::read(m_book, m_kept, snapshot, question.choice, {});
        if (!read)
            return take({{}, nullptr, read.failure().text});
        m_kept = *read;
    }
    m_isWorking = true;
    m_stop = runTask(
        this,
        [question, snapshot, kept = m_kept, place = m_book.place(),
         clock = m_book.sharedClock()](const std::stop_token& stop) -> Answer {
            try {
                if (kept.isFor(question.choice))
                    return work(kept, question);
                const Result<std::unique_ptr<Book>> book = Book::reopen(place, clock, Book::Mode::ReadOnly);
                if (!book)
                    return {{}, nullptr, book.failure().text};
                const Result<Kept> read = NumbersFeed::read(**book, kept, snapshot, question.choice, stop);
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
