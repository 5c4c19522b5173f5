#include "ui/imports/skippedrowsfile.h"

#include "core/actions/skippedrows.h"
#include "core/base/task.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/prompts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QWidget>

namespace vouchwell::ui {

namespace {

class ImportPageTexts
{
    Q_DECLARE_TR_FUNCTIONS(ImportPage)
};

} // namespace

void saveSkippedRows(Workbench& bench, QWidget* page, const ImportRequest& request, const ImportSummary& summary,
                     const std::function<void(const Failure&)>& failed)
{
    //: Name of a file: the imported file without its suffix
    const QString name = ImportPageTexts::tr("%1 – skipped rows").arg(QFileInfo(request.path).completeBaseName());
    const QString path = bench.prompts().saveFile(page, {ImportPageTexts::tr("Save the skipped rows"),
                                                         bench.session().lastFolder(),
                                                         name + QStringLiteral(".csv"),
                                                         {ImportPageTexts::tr("CSV for spreadsheets (*.csv)")},
                                                         QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    runTask(
        page, [request, summary, path](const std::stop_token&) { return writeSkippedRows(request, summary, path); },
        [bench = &bench, path, failed](const Result<Done>& done) {
            if (done)
                bench->tell(ImportPageTexts::tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
            else
                failed(done.failure());
        });
}

} // namespace vouchwell::ui
