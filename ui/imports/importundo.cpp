#include "ui/imports/importundo.h"

#include "ui/shell/bookjob.h"

#include <QPointer>

namespace vouchwell::ui {

ImportUndo::ImportUndo(Workbench& bench, QObject* parent) : QObject(parent), m_bench(bench) {}

void ImportUndo::takeBack(BatchId batch)
{
    if (m_bench.isWriting())
        return;
    runBookJob(
        m_bench, tr("An import is being taken back."), Book::Mode::ReadWrite,
        [batch](Book& book, const std::stop_token&) { return undoImport(book, batch); },
        [bench = &m_bench, self = QPointer(this)](const Result<TakenBack>& result) {
            if (!result)
                return bench->report(result.failure());
            bench->tell(result->sentence);
            if (self)
                Q_EMIT self->takenBack(*result);
        });
}

} // namespace vouchwell::ui
