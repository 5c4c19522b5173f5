#include "ui/imports/importintake.h"

#include "core/transfer/pastedcells.h"
#include "ui/imports/importflow.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/prompts.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QWidget>

namespace vouchwell::ui {

namespace {

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportIntake::ImportIntake(Workbench& bench, const ImportFlow& flow, QWidget* page)
    : QObject(page), m_bench(bench), m_flow(flow), m_page(page)
{
    page->setAcceptDrops(true);
    page->installEventFilter(this);
}

bool ImportIntake::isBusy() const
{
    if (m_flow.isBusy())
        m_bench.tell(tr("Another list is being imported. Please wait until it is done."));
    return m_flow.isBusy();
}

void ImportIntake::choose()
{
    if (m_flow.isBusy())
        return;
    const QString path = m_bench.prompts().openFile(
        m_page,
        {tr("Choose a list"),
         m_bench.session().lastFolder(),
         {},
         {tr("Spreadsheets and contacts (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.xls *.vcf)"), tr("All files (*)")},
         {}});
    if (!path.isEmpty())
        take(path);
}

void ImportIntake::take(const QString& path)
{
    if (isBusy())
        return;
    m_bench.session().setLastFolder(QFileInfo(path).path());
    Q_EMIT listCame(path);
}

void ImportIntake::paste(const QMimeData& data)
{
    if (isBusy())
        return;
    const Result<QString> path = m_pasted.write(data);
    if (path)
        Q_EMIT listCame(*path);
    else
        Q_EMIT failed(path.failure());
}

bool ImportIntake::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter: considerDrag(static_cast<QDragEnterEvent*>(event)); return true;
    case QEvent::Drop: drop(static_cast<QDropEvent*>(event)); return true;
    default: return QObject::eventFilter(watched, event);
    }
}

void ImportIntake::considerDrag(QDragEnterEvent* event)
{
    const bool isList = !droppedFile(event->mimeData()).isEmpty() || mayHoldCells(*event->mimeData());
    if (isList && !m_flow.isBusy())
        event->acceptProposedAction();
    else
        event->ignore();
}

void ImportIntake::drop(QDropEvent* event)
{
    event->acceptProposedAction();
    const QString path = droppedFile(event->mimeData());
    if (path.isEmpty())
        paste(*event->mimeData());
    else
        take(path);
}

} // namespace vouchwell::ui
