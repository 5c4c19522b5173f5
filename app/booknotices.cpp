#include "app/booknotices.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/statusstrip.h"
#include "ui/shell/undomenu.h"
#include "ui/shell/workbench.h"

#include <QTimer>

namespace vouchwell::app {

using namespace vouchwell::ui;

namespace {

const QString kFailureNotice = QStringLiteral("failure");
const QString kUndoNotice = QStringLiteral("undo");
const QString kWritingNotice = QStringLiteral("writing");
/// What is done sooner needs no word: it would only flash.
constexpr int kTellWritingAfterMs = 250;

} // namespace

BookNotices::BookNotices(Workbench& workbench, MainWindow& window)
    : QObject(&workbench),
      m_workbench(workbench),
      m_window(window),
      m_undo(new UndoMenu(workbench)),
      m_writingTimer(new QTimer(this))
{
    m_writingTimer->setSingleShot(true);
    m_writingTimer->setInterval(kTellWritingAfterMs);
    connect(m_writingTimer, &QTimer::timeout, this, &BookNotices::tellWriting);
    connect(&workbench, &Workbench::happened, this,
            [this](const QString& sentence) { m_window.status()->showOutcome(sentence); });
    connect(&workbench, &Workbench::failed, this, &BookNotices::showFailure);
    connect(&workbench, &Workbench::writingChanged, this, &BookNotices::showWriting);
    connect(&workbench.feed(), &SnapshotFeed::failed, this, &BookNotices::showFailure);
    connectUndo();
}

void BookNotices::clear(MainWindow& window)
{
    for (const QString& notice : {kFailureNotice, kWritingNotice, kUndoNotice})
        window.removeNotice(notice);
    window.status()->clearOutcome();
}

void BookNotices::connectUndo()
{
    connect(m_undo, &UndoMenu::done, this, [this](const QString& sentence) {
        m_window.removeNotice(kUndoNotice);
        m_window.status()->showOutcome(sentence);
    });
    connect(m_undo, &UndoMenu::refused, this, &BookNotices::showRefusal);
}

void BookNotices::showFailure(const QString& sentence)
{
    m_window.showNotice(kFailureNotice, NoticeBar::Kind::Error, sentence);
}

void BookNotices::showRefusal(const UndoRefusal& refusal)
{
    NoticeBar* bar = m_window.showNotice(kUndoNotice, NoticeBar::Kind::Warn, refusal.sentence);
    if (refusal.payout.isValid()) {
        bar->addAction(tr("Show payout %1").arg(refusal.payout.value), &m_workbench,
                       [bench = &m_workbench, payout = refusal.payout] { bench->openPayout(payout); });
    }
    if (refusal.earlier.isValid()) {
        bar->addAction(tr("Undo %1").arg(refusal.earlierTitle), m_undo,
                       [menu = m_undo, act = refusal.earlier] { menu->undoAct(act); });
    }
}

void BookNotices::showWriting(bool isWriting)
{
    m_writingTimer->stop();
    m_window.removeNotice(kWritingNotice);
    if (isWriting)
        m_writingTimer->start();
}

void BookNotices::tellWriting()
{
    m_window.showNotice(kWritingNotice, NoticeBar::Kind::Info,
                        tr("%1 Everything can be looked at; changes wait until that is done.").arg(m_workbench.deed()));
}

} // namespace vouchwell::app
