#include "ui/leaderboard/famecard.h"

#include "core/base/task.h"
#include "core/base/text.h"
#include "core/metrics/boardtable.h"
#include "core/metrics/boardwords.h"
#include "core/storage/book.h"
#include "ui/leaderboard/leaderboardmodel.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <algorithm>

namespace vouchwell::ui {

namespace {

/// Two lines of four: the card stays small.
constexpr int kFameColumns = 4;
constexpr int kFameWinners = 8;
constexpr int kFameSeasons = 4;
constexpr int kFameMonths = 8;
constexpr size_t kSharedFirsts = 2;

Result<std::vector<FameMonth>> winnersOf(Book& book, const SnapshotPtr& snapshot, const BoardRequest& request,
                                         const std::stop_token& stop)
{
    BoardChoice choice = request.choice;
    Result<PeopleChoice> people = peopleIn(book, *snapshot, request.segment, stop);
    if (!people)
        return people.failure();
    choice.people = std::move(*people);
    return monthlyWinners(*snapshot, choice, kFameMonths);
}

} // namespace

FameCard::FameCard(Workbench& workbench, const LeaderboardModel& names, QWidget* parent)
    : Card(tr("Hall of fame"), parent), m_workbench(workbench), m_names(names)
{
    setObjectName(QStringLiteral("fameCard"));
}

FameCard::~FameCard()
{
    m_stop.request_stop();
}

void FameCard::ask(const SnapshotPtr& snapshot, const BoardRequest& asked, const std::vector<Season>& seasons)
{
    BoardRequest request;
    request.choice = asked.choice;
    request.choice.period = {};
    request.choice.top = 0;
    request.segment = asked.segment;
    m_seasons = seasons;
    if (snapshot == m_snapshot && request == m_request)
        return write();
    m_stop.request_stop();
    m_snapshot = snapshot;
    m_request = request;
    m_months.clear();
    const quint64 number = ++m_asked;
    Book& book = m_workbench.book();
    if (book.path() == u":memory:") { // no worker can see it
        const Result<std::vector<FameMonth>> months = winnersOf(book, snapshot, request, {});
        return take(months ? *months : std::vector<FameMonth>());
    }
    m_stop = runTask(
        this,
        [place = book.place(), clock = book.sharedClock(), snapshot,
         request](const std::stop_token& stop) -> std::vector<FameMonth> {
            if (request.segment.isEmpty())
                return monthlyWinners(*snapshot, request.choice, kFameMonths);
            Result<std::unique_ptr<Book>> own = Book::reopen(place, clock, Book::Mode::ReadOnly);
            if (!own)
                return {};
            Result<std::vector<FameMonth>> months = winnersOf(**own, snapshot, request, stop);
            return months ? std::move(*months) : std::vector<FameMonth>();
        },
        [this, number](std::vector<FameMonth> months) {
            if (number == m_asked)
                take(std::move(months));
        });
}

void FameCard::take(std::vector<FameMonth> months)
{
    m_months = std::move(months);
    write();
}

QString FameCard::namesOf(const std::vector<qint32>& people) const
{
    QStringList texts;
    for (size_t i = 0; i < std::min(people.size(), kSharedFirsts); ++i)
        texts << displayText(boardName(*m_snapshot, people[i], m_names.showsInitials()));
    const QString text = texts.join(QLatin1String(", "));
    //: After the first names of those who share a first place
    return people.size() <= kSharedFirsts ? text
                                          : tr("%1 and %n more", nullptr, int(people.size() - kSharedFirsts)).arg(text);
}

void FameCard::addWinner(int position, const QString& title, const std::vector<qint32>& people)
{
    auto* grid = static_cast<QGridLayout*>(m_winners->layout());
    auto* when = new PlainLabel(title, PlainLabel::Role::Small);
    auto* names = new PlainLabel(namesOf(people), PlainLabel::Role::Strong);
    names->setAccessibleDescription(title);
    for (PlainLabel* label : {when, names}) {
        label->setElided(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the columns are equally wide
    }
    auto* cell = new QVBoxLayout;
    cell->setSpacing(0);
    cell->addWidget(when);
    cell->addWidget(names);
    grid->addLayout(cell, position / kFameColumns, position % kFameColumns);
}

void FameCard::write()
{
    delete m_winners;
    m_winners = new QWidget;
    auto* grid = new QGridLayout(m_winners);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics().lines(1));
    grid->setVerticalSpacing(Metrics().lines(0.5));
    for (int column = 0; column < kFameColumns; ++column)
        grid->setColumnStretch(column, 1);
    int winners = 0;
    for (const Season& season : m_seasons) {
        std::vector<qint32> people;
        for (const SeasonPlace& place : season.places) {
            if (place.rank == 1 && m_snapshot)
                people.push_back(m_snapshot->indexOfPerson(place.person));
        }
        if (season.isClosed() && !people.empty() && winners < kFameSeasons)
            addWinner(winners++, displayText(season.name), people);
    }
    for (const FameMonth& month : m_months) {
        if (winners < kFameWinners)
            addWinner(winners++, m_workbench.locale().toString(month.month, QStringLiteral("MMMM yyyy")), month.people);
    }
    body()->addWidget(m_winners);
    setVisible(winners > 0);
}

} // namespace vouchwell::ui
