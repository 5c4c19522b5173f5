#include "ui/home/backupnow.h"

#include "core/actions/backupbook.h"
#include "core/base/task.h"
#include "core/storage/book.h"
#include "ui/shell/workbench.h"

namespace vouchwell::ui {

void backUpNow(Workbench& workbench)
{
    Workbench* owner = &workbench;
    const Book& book = workbench.book();
    runTask(
        owner,
        [path = book.path(), clock = book.sharedClock(), zone = book.shop().timeZone](const std::stop_token&) {
            return backUpToday(path, *clock, zone);
        },
        [owner](const Result<Done>& made) {
            if (!made)
                return owner->report(made.failure());
            owner->tell(Workbench::tr("The backup of today is made."));
            owner->feed().reload();
        });
}

} // namespace vouchwell::ui
