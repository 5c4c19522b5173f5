#include "core/actions/postdue.h"

#include "core/actions/evaluation.h"
#include "core/storage/book.h"

namespace vouchwell {

Result<Done> postDue(Book& book)
{
    try {
        UnitOfWork work(book.database(), book.clock(), Book::userName());
        EvaluationStore store(book.database());
        store.touchDue(book.today());
        Evaluation(work, store, book.today()).run();
        work.commit();
        return Done{};
    } catch (const StorageError& error) {
        return error.toFailure();
    }
}

} // namespace vouchwell
