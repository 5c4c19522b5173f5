#pragma once

#include "core/storage/detailreader.h"

#include <QCoreApplication>

namespace vouchwell {
struct Snapshot;
}

namespace vouchwell::ui {

class DetailsView;
class Workbench;

/// Writes everything about one referral into a details view: who claimed it and what became of each claim, why it is
/// where it is, its history and its rewards. Nothing is read from the file while an import writes there.
class ReferralDetails
{
    Q_DECLARE_TR_FUNCTIONS(ReferralDetails)

public:
    ReferralDetails(Workbench& workbench, DetailsView& view) : m_workbench(workbench), m_view(view) {}

    void fill(qint32 index);

private:
    std::optional<ReferralDetail> read(ReferralId id) const;
    void addHeading(const Snapshot& snapshot, qint32 index);
    void addPeopleFromSnapshot(const Snapshot& snapshot, qint32 index);
    void addOrigin(const Snapshot& snapshot, const ReferralDetail& detail);
    void addClaims(const ReferralDetail& detail);
    void addHistory(const ReferralDetail& detail);
    void addGates(const ReferralDetail& detail);
    void addRewards(const Snapshot& snapshot, const ReferralDetail& detail);
    void addWhyNoReward(const ReferralDetail& detail, QDate convertedOn);
    void addExchanges(ReferralId referral);
    QString day(QDate date) const;
    /// "22 Nov 2026, 14:02" of a UTC time, as the clock of the shop shows it.
    QString moment(const QString& utc) const;

    Workbench& m_workbench;
    DetailsView& m_view;
};

} // namespace vouchwell::ui
