#include "app/tillnotices.h"

#include "ui/imports/importtexts.h"
#include "ui/imports/tillfolder.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workbench.h"

#include <QFileInfo>

namespace vouchwell::app {

using namespace vouchwell::ui;

namespace {

const QString kArrivalNotice = QStringLiteral("till");
const QString kTillProblemNotice = QStringLiteral("till.problem");

QString nameOf(const QString& path)
{
    return QFileInfo(path).fileName();
}

QString arrivalSentence(const TillFile& file, size_t others)
{
    QStringList counts;
    counts += TillNotices::tr("%Ln sale(s)", nullptr, int(file.summary.added));
    if (file.summary.updated > 0)
        counts += TillNotices::tr("%Ln change(s)", nullptr, int(file.summary.updated));
    if (const qint64 converted = newCustomersOf(file.summary); converted > 0)
        counts += TillNotices::tr("%Ln become(s) a customer", nullptr, int(converted));
    //: %1: name of a file; %2: "43 sales, 5 become customers"
    QStringList sentences{
        TillNotices::tr("%1 has arrived: %2.").arg(nameOf(file.file.path), counts.join(QStringLiteral(", ")))};
    if (file.needsDecision)
        sentences += TillNotices::tr("Some rows wait for your decision.");
    if (others > 0)
        sentences += TillNotices::tr("%Ln more file(s) wait(s).", nullptr, int(others));
    return sentences.join(u' ');
}

} // namespace

TillNotices::TillNotices(Workbench& workbench, MainWindow& window, std::chrono::milliseconds pause)
    : QObject(&workbench), m_workbench(workbench), m_window(window), m_folder(new TillFolder(workbench, pause))
{
    connect(m_folder, &TillFolder::waitingChanged, this, &TillNotices::showFirst);
    connect(m_folder, &TillFolder::unreadable, this, &TillNotices::showUnreadable);
    connect(m_folder, &TillFolder::folderMissing, this, [this](const Failure& failure) {
        m_window.showNotice(kTillProblemNotice, NoticeBar::Kind::Warn, failure.text);
    });
    connect(&workbench.feed(), &SnapshotFeed::snapshotChanged, this, [this] { m_folder->setFolder(m_wanted); });
}

void TillNotices::watch(const QString& folder)
{
    m_window.removeNotice(kTillProblemNotice);
    m_wanted = folder;
    if (m_workbench.snapshot())
        m_folder->setFolder(folder);
}

void TillNotices::clear(MainWindow& window)
{
    for (const QString& notice : {kArrivalNotice, kTillProblemNotice})
        window.removeNotice(notice);
}

void TillNotices::showFirst()
{
    m_window.removeNotice(kArrivalNotice);
    if (m_folder->waiting().empty())
        return;
    const TillFile& file = m_folder->waiting().front();
    const QString path = file.file.path;
    NoticeBar* bar = m_window.showNotice(kArrivalNotice, NoticeBar::Kind::Info,
                                         arrivalSentence(file, m_folder->waiting().size() - 1));
    bar->addAction(tr("Review"), this, [this, path] { review(path); });
    if (!file.needsDecision)
        bar->addAction(tr("Import Now"), m_folder, [folder = m_folder, path] { folder->import(path); });
    connect(bar, &NoticeBar::dismissed, m_folder, [folder = m_folder, path] { folder->putAway(path); });
}

void TillNotices::showUnreadable(const QString& path, const Failure& failure)
{
    //: %1: name of a file; %2: a sentence with the reason and what to do
    m_window.showNotice(kTillProblemNotice, NoticeBar::Kind::Warn,
                        tr("%1 has arrived and cannot be read. %2").arg(nameOf(path), failure.text));
}

void TillNotices::review(const QString& path)
{
    if (m_workbench.isWriting())
        return m_workbench.tell(tr("%1 Please wait until that is done.").arg(m_workbench.deed()));
    m_folder->putAway(path);
    m_workbench.openImport(path);
}

} // namespace vouchwell::app
