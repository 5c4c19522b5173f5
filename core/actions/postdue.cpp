#include "core/actions/postdue.h"

#include "core/actions/evaluation.h"
#include "core/storage/book.h"

namespace vouchwell {

void postDue(UnitOfWork& work, QDate today)
{
    EvaluationStore store(work.database());
    store.touchDue(today);
    Evaluation(work, store, today).run();
}

Result<Done> postDue(Book& book)
{
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        postDue(work, book.today());
        work.commit();
        return Done{};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
