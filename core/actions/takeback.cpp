#include "core/actions/takeback.h"

#include "core/actions/evaluation.h"
#include "core/storage/book.h"
#include "core/storage/changereverser.h"
#include "core/storage/historystore.h"
#include "core/storage/importremoval.h"
#include "core/storage/paidguard.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vouchwell {

namespace {

class TakeBackTexts
{
    Q_DECLARE_TR_FUNCTIONS(TakeBack)
};

/// The parts of taking back, in one unit of work.
struct TakeBackWork
{
    TakeBackWork(Book& book, const JournalAct& root)
        : book(book),
          work(book.database(), book.clock(), Book::userName()),
          touched(book.database()),
          changes(work),
          guard(work, root),
          reverser(work)
    {
        touched.touchDue(book.today());
    }

    void evaluate()
    {
        changes.touchConcerned();
        Evaluation(work, touched, book.today()).run();
    }

    void addNames(const std::vector<ChangeReverser::Kept>& records, QStringList& names)
    {
        for (const ChangeReverser::Kept& kept : records) {
            if (!kept.label.isEmpty() && !names.contains(kept.label))
                names << kept.label;
        }
    }

    /// Files what happened; an undone act is done again by reversing that.
    void finish(const JournalEntry& entry, const QJsonObject& inverse, const TakenBack& result)
    {
        const ActId act = HistoryStore::addAct(work, result.isRedo ? QStringLiteral("redo") : QStringLiteral("undo"),
                                               entry.root.subject, inverse);
        changes.store(act);
        HistoryStore::audit(work, act, QStringLiteral("act"), entry.root.id.value,
                            {{QStringLiteral("act"), entry.root.name}},
                            {{QStringLiteral("removed"), result.removed},
                             {QStringLiteral("restored"), result.restored},
                             {QStringLiteral("kept"), QJsonArray::fromStringList(result.kept)},
                             {QStringLiteral("cannot"), QJsonArray::fromStringList(result.cannot)}});
        work.commit();
    }

    Book& book;
    UnitOfWork work;
    EvaluationStore touched;
    ChangeRecorder changes;
    PaidGuard guard;
    ChangeReverser reverser;
};

QJsonObject takeBackInverse()
{
    return {{QStringLiteral("action"), QStringLiteral("take_back")}};
}

} // namespace

Result<TakenBack> takeBackChanges(Book& book, const JournalEntry& entry, bool isRedo)
{
    TakeBackWork work(book, entry.root);
    TakenBack result;
    result.act = entry.root;
    result.isRedo = isRedo;
    work.guard.leaveOut(entry.last.id);
    const QStringList paid = work.guard.leftOut();
    if (!paid.isEmpty()) {
        return Failure{
            Failure::Kind::Refused,
            TakeBackTexts::tr("A reward for %1 was paid since, so this cannot be taken back. Please record a "
                              "correction instead, such as money that came back.")
                .arg(paid.join(QLatin1String(", ")))};
    }
    work.reverser.reverse(entry.last.id);
    result.removed = work.reverser.removed();
    result.restored = work.reverser.restored() + work.reverser.broughtBack();
    work.addNames(work.reverser.kept(), result.kept);
    work.evaluate();
    // An import is taken back in its own way each time.
    const bool isImport = entry.root.name == u"import";
    work.finish(entry, isRedo && isImport ? entry.root.inverse : takeBackInverse(), result);
    book.announceChange();
    return result;
}

Result<TakenBack> takeBackImport(Book& book, const JournalEntry& entry, const std::vector<ActId>& later)
{
    TakeBackWork work(book, entry.root);
    TakenBack result;
    result.act = entry.root;
    work.guard.leaveOut(entry.root.id);
    work.reverser.reverse(entry.root.id);
    const BatchId batch{entry.root.inverse.value(QLatin1String("batch")).toString().toLongLong()};
    ImportRemoval removal(work.work, batch, later);
    removal.run();
    result.removed = removal.removed();
    result.restored = work.reverser.restored() + work.reverser.broughtBack();
    result.kept = removal.kept();
    work.addNames(work.reverser.kept(), result.kept);
    result.cannot = removal.cannot();
    for (const QString& name : work.guard.leftOut()) {
        if (!result.cannot.contains(name))
            result.cannot << name;
    }
    work.evaluate();
    work.finish(entry, takeBackInverse(), result);
    book.announceChange();
    return result;
}

} // namespace vouchwell
