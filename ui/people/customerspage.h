#pragma once

#include "core/domain/ids.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/recordpage.h"

namespace vouchwell::ui {

/// Everybody the shop knows: list, search, details with referrals both ways, add, edit, archive.
class CustomersPage : public RecordPage
{
    Q_OBJECT

public:
    explicit CustomersPage(Workbench& workbench, QWidget* parent = nullptr);

    QString primaryActionId() const override { return QStringLiteral("customer.add"); }
    /// Chooses this person, showing them if search or filter hide them.
    bool showPerson(PersonId person);

protected:
    size_t recordCount(const Snapshot& snapshot) const override { return snapshot.people.id.size(); }
    std::vector<qint32> filtered(const Snapshot& snapshot) const override;
    QString shownSentence(const Snapshot& snapshot, qint64 shown) const override;
    QString countsSentence(qint64 shown, qint64 all) const override;
    bool isFiltered() const override;
    void clearFilter() override;
    void widenFilter(qint32 index) override;
    void fillDetails(qint32 index) override;

private:
    void createControls();
    void createColumns();
    void connectCommands();
    QWidget* detailButtons(qint32 index);
    PeopleModel::Filter filter() const;
    PersonId currentPerson() const;
    bool isCurrentArchived() const;
    void editCurrent();
    std::vector<PersonId> selectedPeople() const;
    void mergeSelected();
    void setCurrentArchived(bool isArchived);
};

} // namespace vouchwell::ui
