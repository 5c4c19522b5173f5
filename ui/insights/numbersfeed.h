#pragma once

#include "core/snapshot/segmentpeople.h"
#include "core/storage/book.h"
#include "ui/insights/insightanswers.h"

#include <QObject>

#include <stop_token>

namespace vouchwell {
class SnapshotFeed;
}

namespace vouchwell::ui {

/// Reads the facts behind the key figures and works the answers out on a worker, one question at a time. The newest
/// question is the one that is answered next; facts and numbers are kept as long as book and filter stay the same.
class NumbersFeed : public QObject
{
    Q_OBJECT

public:
    NumbersFeed(Book& book, SnapshotFeed& snapshots, QObject* parent = nullptr);
    ~NumbersFeed() override;

    /// Once the book has been read; without it the question waits.
    void ask(const InsightChoice& choice, const QLocale& locale);

Q_SIGNALS:
    /// The facts are being read, or the book is taken back to a day: that takes a moment in a large book.
    void reading();
    void answered(const vouchwell::ui::InsightAnswersPtr& answers);
    void failed(const QString& sentence);

private:
    /// What the last question left behind.
    struct Kept
    {
        SnapshotPtr now; ///< the state of the book that was asked about
        QDate knownOn;   ///< of the facts; invalid: everything that is known today
        MetricFactsPtr facts;
        InsightNotes notes;
        Segment segment;                     ///< of the people
        PeopleChoice people;                 ///< null: everybody
        std::shared_ptr<const Numbers> shop; ///< of everything
        std::shared_ptr<const Numbers> numbers;
        NumbersFilter filter; ///< of the numbers

        bool isFor(const InsightChoice& wanted) const
        {
            return facts && knownOn == wanted.knownOn && segment == wanted.segment;
        }
    };
    struct Question
    {
        InsightChoice choice;
        QLocale locale;
    };
    struct Answer
    {
        Kept kept;
        InsightAnswersPtr answers;
        QString problem; ///< a sentence, where there are no answers
    };

    /// What is missing for the question.
    static Result<Kept> read(Book& book, const Kept& kept, const SnapshotPtr& snapshot, const InsightChoice& choice,
                             const std::stop_token& stop);
    static Result<Kept> lookAtToday(Book& book, Kept kept, const SnapshotPtr& snapshot, const InsightChoice& choice,
                                    const std::stop_token& stop);
    static Result<Kept> lookBack(Book& book, const InsightChoice& choice, const std::stop_token& stop);
    static Result<InsightNotes> readNotes(Book& book);
    static Answer work(Kept kept, const Question& question);
    void start();
    void take(Answer answer);

    Book& m_book;
    SnapshotFeed& m_snapshots;
    Kept m_kept;
    std::optional<Question> m_waiting;
    std::stop_source m_stop;
    bool m_isWorking = false;
};

} // namespace vouchwell::ui
