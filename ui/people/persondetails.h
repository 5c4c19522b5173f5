#pragma once

#include "core/actions/historylines.h"
#include "core/domain/person.h"
#include "core/storage/balancereader.h"
#include "core/storage/detailreader.h"

#include <QCoreApplication>

#include <optional>

namespace vouchwell {
struct Snapshot;
}

namespace vouchwell::ui {

class DetailsView;
class Workbench;

/// Writes everything about one person into a details view: contact, who brought them, whom they brought, purchases and
/// rewards. What the snapshot does not have is read from the file, unless an import is writing there.
class PersonDetails
{
    Q_DECLARE_TR_FUNCTIONS(PersonDetails)

public:
    PersonDetails(Workbench& workbench, DetailsView& view) : m_workbench(workbench), m_view(view) {}

    void fill(qint32 index);

private:
    /// What is read from the file.
    struct Record
    {
        std::optional<Person> person;
        std::vector<SaleDetail> sales;
        std::vector<RewardDetail> rewards;
        std::vector<NamedBalance> balances;
        std::vector<HistoryLine> history;
    };

    Record read(PersonId id) const;
    void addHeading(const Snapshot& snapshot, qint32 index);
    void addContact(const Snapshot& snapshot, qint32 index, const Record& record);
    void addBroughtBy(const Snapshot& snapshot, qint32 index);
    void addBrought(const Snapshot& snapshot, qint32 index);
    void addPurchases(const Snapshot& snapshot, const Record& record);
    void addRewards(const Snapshot& snapshot, qint32 index, const Record& record);
    void addBalances(const Record& record);
    void addReferralLine(const Snapshot& snapshot, qint32 referral, qint32 person);
    QString day(QDate date) const;

    Workbench& m_workbench;
    DetailsView& m_view;
};

} // namespace vouchwell::ui
