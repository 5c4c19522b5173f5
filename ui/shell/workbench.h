#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/metrics/boardtable.h"
#include "core/snapshot/snapshotfeed.h"

#include <QLocale>
#include <QObject>
#include <QPointer>
#include <QUndoStack>

namespace vouchwell {
class Book;
}

namespace vouchwell::ui {

class CommandCatalog;
class Prompts;
class Session;

/// What every page gets: the open book with its snapshot, the services of the window, and the ways in which pages talk
/// to it without knowing it. Lives as long as the book is open.
class Workbench : public QObject
{
    Q_OBJECT

public:
    Workbench(Book& book, SnapshotFeed& feed, CommandCatalog& commands, Prompts& prompts, Session& session,
              QObject* parent = nullptr);

    Book& book() const { return m_book; }
    /// Null until the book has been read for the first time.
    SnapshotPtr snapshot() const { return m_feed.current(); }
    SnapshotFeed& feed() const { return m_feed; }
    CommandCatalog& commands() const { return m_commands; }
    Prompts& prompts() const { return m_prompts; }
    Session& session() const { return m_session; }
    /// Numbers, dates and money on screen and paper.
    QLocale locale() const { return QLocale(); }

    /// True while a worker has the book, e.g. for an import: pages go on showing the snapshot and read nothing from the
    /// file; commands that write are disabled, with the reason.
    bool isWriting() const { return m_isWriting; }
    /// `deed`: a sentence that says what is being done; without one it is an import.
    void setWriting(bool isWriting, const QString& deed = {});
    /// The sentence; empty while nobody has the book.
    QString deed() const;

    /// Who of the staff asked for the referral that was recorded last: the next one is most likely theirs too.
    PersonId lastAskedBy() const { return m_lastAskedBy; }
    void rememberAskedBy(PersonId person) { m_lastAskedBy = person; }

    /// What Undo and Redo of the Edit menu take back while a page with steps of its own is in front; null: acts of the
    /// book.
    QUndoStack* undoStack() const { return m_undoStack; }
    void setUndoStack(QUndoStack* stack);

    /// The status bar says what just happened.
    void tell(const QString& sentence) { Q_EMIT happened(sentence); }
    /// A notice above the page says what could not be done.
    void report(const Failure& failure) { Q_EMIT failed(failure.text); }
    /// Asks for another page: "customers", "referrals", "import", "reports", ...
    void openPage(const QString& id) { Q_EMIT pageRequested(id); }
    /// The same with one of its views in front (see Page::showView).
    void openView(const QString& page, const QString& view) { Q_EMIT viewRequested(page, view); }
    void openPerson(PersonId person) { Q_EMIT personRequested(person); }
    void openReferral(ReferralId referral) { Q_EMIT referralRequested(referral); }
    void openPayout(PayoutId payout) { Q_EMIT payoutRequested(payout); }
    /// The desk of signals, with this one selected; without one with the first.
    void openSignals(RiskFlagId flag = {}) { Q_EMIT signalsRequested(flag); }
    /// The leaderboard on paper, as it is chosen on its page.
    void openBoardReport(const BoardReport& report) { Q_EMIT boardReportRequested(report); }
    /// The import page with this file; without a path it asks for one.
    void openImport(const QString& path = {}) { Q_EMIT importRequested(path); }
    /// The form that records a referral; with the referrer filled in where known.
    void openRecordReferral(PersonId referrer = {}) { Q_EMIT recordReferralRequested(referrer); }

Q_SIGNALS:
    void writingChanged(bool isWriting);
    void undoStackChanged();
    void happened(const QString& sentence);
    void failed(const QString& sentence);
    void pageRequested(const QString& id);
    void viewRequested(const QString& page, const QString& view);
    void personRequested(vouchwell::PersonId person);
    void referralRequested(vouchwell::ReferralId referral);
    void payoutRequested(vouchwell::PayoutId payout);
    void signalsRequested(vouchwell::RiskFlagId flag);
    void boardReportRequested(const vouchwell::BoardReport& report);
    void importRequested(const QString& path);
    void recordReferralRequested(vouchwell::PersonId referrer);

private:
    Book& m_book;
    SnapshotFeed& m_feed;
    CommandCatalog& m_commands;
    Prompts& m_prompts;
    Session& m_session;
    bool m_isWriting = false;
    QString m_deed;
    PersonId m_lastAskedBy;
    QPointer<QUndoStack> m_undoStack;
};

} // namespace vouchwell::ui
