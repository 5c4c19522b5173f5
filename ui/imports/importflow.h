#pragma once

#include "core/actions/importfile.h"

#include <QObject>

#include <optional>

class QTimer;

namespace vouchwell::ui {

class ImportWorker;
class Workbench;

/// One list on its way into the book: what is to be read and how, and one job at a time that reads, checks or imports
/// it on a worker. A job that was asked for meanwhile takes the place of the one before.
class ImportFlow : public QObject
{
    Q_OBJECT

public:
    explicit ImportFlow(Workbench& bench, QObject* parent = nullptr);

    /// Forgets the list before.
    void start(const QString& path = {});
    const ImportRequest& request() const { return m_request; }
    /// Of the last check or import.
    const ImportSummary& summary() const { return m_summary; }
    qint64 rowCount() const { return m_request.profile ? m_request.profile->rows : 0; }
    /// True while the person has to wait; a check anew after a decision holds nobody up.
    bool isBusy() const;
    bool isCheckingAnew() const;

    /// Without a kind the one that such a list was last imported as, else the one that its headers look like.
    void read(std::optional<ImportKind> kind);
    /// The same list in another way, as a person says; matched as it says, or else as remembered.
    void readAnew(const TableOptions& options, const std::optional<ColumnMatching>& matching = {});
    /// The same table with some columns read in another way.
    void setProfile(const TableProfile& profile) { m_request.profile = profile; }
    void check(const TableProfile& profile, const ImportDecisions& decisions);
    /// Shortly after the last decision.
    void checkAnew(const TableProfile& profile, const ImportDecisions& decisions);
    /// As decided last, also where that has not been checked yet.
    void import();
    void cancel();
    /// Nobody looks at the rows any more.
    void dropChecksAnew();

Q_SIGNALS:
    void progressed(double share);
    /// `rememberedOn`: matched as in the import of that day; not valid where there was none.
    void profiled(const vouchwell::Result<vouchwell::TableProfile>& profile, QDate rememberedOn);
    void checked(const vouchwell::Result<vouchwell::ImportSummary>& summary);
    void checkedAnew(const vouchwell::Result<vouchwell::ImportSummary>& summary);
    void imported(const vouchwell::Result<vouchwell::ImportSummary>& summary);

private:
    enum class Job { None, Read, Check, CheckAnew, Import };

    void ask(Job job);
    void begin(Job job);
    void takeProfile(const Result<TableProfile>& read);
    void takeSummary(const Result<ImportSummary>& summary);
    /// The job that ended; None where another took its place.
    Job end();

    Workbench& m_bench;
    ImportWorker* m_worker;
    QTimer* m_soon;
    ImportRequest m_request;
    std::optional<ImportKind> m_kind; ///< to be read as
    bool m_isKindSaid = false;        ///< by the person
    ImportSummary m_summary;
    Job m_job = Job::None;
    Job m_wanted = Job::None;
    bool m_isDropped = false;
};

} // namespace vouchwell::ui
