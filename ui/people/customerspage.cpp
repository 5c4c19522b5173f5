#include "ui/people/customerspage.h"

#include "core/actions/mergepeople.h"
#include "core/actions/saveperson.h"
#include "core/base/text.h"
#include "core/storage/book.h"
#include "ui/people/chiprow.h"
#include "ui/people/customercommands.h"
#include "ui/people/detailsview.h"
#include "ui/people/persondetails.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/searchfield.h"

#include <QBoxLayout>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

EmptyState* createNoCustomers()
{
    return new EmptyState(QStringLiteral("users"), CustomersPage::tr("No customers yet"),
                          CustomersPage::tr("Bring your list from a spreadsheet."), CustomersPage::tr("Import…"));
}

/// A button with a text from data, cut to the width there is. A "&" is no mnemonic there.
class DataButton : public QPushButton
{
public:
    explicit DataButton(const QString& text) : m_text(displayText(text))
    {
        setAccessibleName(m_text);
        setToolTip(Qt::convertFromPlainText(m_text));
        setSizePolicy(QSizePolicy::Ignored, sizePolicy().verticalPolicy());
        setText(QStringLiteral(" "));
    }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QPushButton::resizeEvent(event);
        QString shown = fontMetrics().elidedText(m_text, Qt::ElideRight, width() - Metrics().lines(1.8));
        setText(shown.replace(QLatin1Char('&'), QLatin1String("&&")));
    }

private:
    QString m_text;
};

} // namespace

CustomersPage::CustomersPage(Workbench& workbench, QWidget*)
    : RecordPage(workbench,
                 {tr("Customers"), QStringLiteral("customers"), tr("Search customers"), tr("Customers"),
                  tr("Details of the customer"), tr("Nobody matches.")},
                 new PeopleModel, createNoCustomers())
{
    setObjectName(QStringLiteral("customersPage"));
    registerCustomerCommands(workbench.commands());
    createControls();
    createColumns();
    connectCommands();
    start(PeopleModel::Name, Qt::AscendingOrder);
}

void CustomersPage::createControls()
{
    chips()->addChip(int(PeopleModel::Filter::Active), tr("Active"));
    chips()->addChip(int(PeopleModel::Filter::HasReferred), tr("Has referred"));
    chips()->addChip(int(PeopleModel::Filter::WasReferred), tr("Was referred"));
    chips()->addChip(int(PeopleModel::Filter::Archived), tr("Archived"));
    auto* import = new QPushButton(tr("&Import…"));
    import->setObjectName(QStringLiteral("importButton"));
    import->setIcon(icon(QStringLiteral("download")));
    header()->addControl(import);
    connect(import, &QPushButton::clicked, this, [this] { m_workbench.openImport(); });
    connect(emptyState(), &EmptyState::actionTriggered, this, [this] { m_workbench.openImport(); });
    QPushButton* add = header()->setPrimary(tr("&Add customer"), QStringLiteral("user-plus"));
    connect(add, &QPushButton::clicked, m_workbench.commands().action(primaryActionId()), &QAction::trigger);
}

void CustomersPage::createColumns()
{
    using Kind = DataTable::ColumnKind;
    table()->setColumnKind(PeopleModel::Name, Kind::Strong);
    table()->setColumnKind(PeopleModel::Email, Kind::Muted);
    table()->setColumnKind(PeopleModel::Phone, Kind::Muted);
    table()->setColumnKind(PeopleModel::Since, Kind::Muted);
    for (const int column : {PeopleModel::Referrals, PeopleModel::Conversions, PeopleModel::Owed})
        table()->setColumnKind(column, Kind::Number);
    setColumns({16, 24, 15, 11, 8, 9, 15, 8}, PeopleModel::Name,
               {PeopleModel::Email, PeopleModel::Phone, PeopleModel::Since, PeopleModel::ReferredBy});
}

void CustomersPage::connectCommands()
{
    adoptCommand(QStringLiteral("customer.edit"), true);
    adoptCommand(QStringLiteral("customer.archive"), true);
    adoptCommand(QStringLiteral("customer.merge"), true);
    CommandCatalog& commands = m_workbench.commands();
    connect(commands.action(QStringLiteral("customer.edit")), &QAction::triggered, this, &CustomersPage::editCurrent);
    connect(commands.action(QStringLiteral("customer.archive")), &QAction::triggered, this, [this] {
        if (isVisible())
            setCurrentArchived(!isCurrentArchived());
    });
    connect(commands.action(QStringLiteral("customer.merge")), &QAction::triggered, this,
            &CustomersPage::mergeSelected);
    for (const char* id : {"customer.edit", "customer.archive", "customer.merge"})
        table()->addAction(commands.action(QLatin1String(id)));
    connect(table(), &QAbstractItemView::activated, this, &CustomersPage::editCurrent);
}

PeopleModel::Filter CustomersPage::filter() const
{
    return PeopleModel::Filter(chips()->current());
}

std::vector<qint32> CustomersPage::filtered(const Snapshot& snapshot) const
{
    std::vector<qint32> rows = searchPeople(snapshot, searchField()->text());
    const PeopleModel::Filter wanted = filter();
    rows.erase(std::remove_if(rows.begin(), rows.end(),
                              [&](qint32 person) { return !PeopleModel::accepts(snapshot, person, wanted); }),
               rows.end());
    return rows;
}

bool CustomersPage::isFiltered() const
{
    return filter() != PeopleModel::Filter::Active || !searchField()->text().trimmed().isEmpty();
}

void CustomersPage::clearFilter()
{
    chips()->setCurrent(int(PeopleModel::Filter::Active));
}

void CustomersPage::widenFilter(qint32 index)
{
    const bool isActive = PeopleModel::accepts(*m_workbench.snapshot(), index, PeopleModel::Filter::Active);
    chips()->setCurrent(int(isActive ? PeopleModel::Filter::Active : PeopleModel::Filter::Archived));
}

QString CustomersPage::shownSentence(const Snapshot&, qint64 shown) const
{
    QString sentence;
    switch (filter()) {
    case PeopleModel::Filter::Active: sentence = tr("%n active customer(s)", nullptr, int(shown)); break;
    case PeopleModel::Filter::HasReferred:
        sentence = tr("%n customer(s) who have referred somebody", nullptr, int(shown));
        break;
    case PeopleModel::Filter::WasReferred:
        sentence = tr("%n customer(s) who were referred", nullptr, int(shown));
        break;
    case PeopleModel::Filter::Archived: sentence = tr("%n archived customer(s)", nullptr, int(shown)); break;
    }
    const QString searched = searchField()->text().trimmed();
    //: A sentence about the filter, then the text that was searched
    return searched.isEmpty() ? sentence : tr("%1 with “%2”").arg(sentence, searched);
}

QString CustomersPage::countsSentence(qint64 shown, qint64 all) const
{
    return tr("%1 of %n customer(s) shown", nullptr, int(all)).arg(m_workbench.locale().toString(shown));
}

PersonId CustomersPage::currentPerson() const
{
    const qint32 index = currentIndex();
    return index < 0 ? PersonId{} : PersonId{m_workbench.snapshot()->people.id[size_t(index)]};
}

bool CustomersPage::isCurrentArchived() const
{
    const qint32 index = currentIndex();
    return index >= 0 && m_workbench.snapshot()->people.status[size_t(index)] == Person::Status::Archived;
}

bool CustomersPage::showPerson(PersonId person)
{
    const SnapshotPtr snapshot = m_workbench.snapshot();
    return snapshot && showIndex(snapshot->indexOfPerson(person));
}

void CustomersPage::fillDetails(qint32 index)
{
    PersonDetails(m_workbench, *details()).fill(index);
    details()->setFooter(detailButtons(index));
    QAction* archive = m_workbench.commands().action(QStringLiteral("customer.archive"));
    archive->setText(isCurrentArchived() ? tr("&Restore Customer") : tr("A&rchive Customer"));
}

QWidget* CustomersPage::detailButtons(qint32 index)
{
    const bool canWrite = writeObstacle(m_workbench).isEmpty();
    const Metrics m;
    auto* area = new QWidget;
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.4));
    const PersonId person = currentPerson();
    auto* record =
        new DataButton(tr("Record a referral by %1").arg(m_workbench.snapshot()->people.name.at(size_t(index))));
    record->setObjectName(QStringLiteral("recordByPerson"));
    record->setEnabled(canWrite);
    column->addWidget(record);
    connect(record, &QPushButton::clicked, this, [this, person] { m_workbench.openRecordReferral(person); });
    auto* pair = new QHBoxLayout;
    pair->setSpacing(m.lines(0.4));
    column->addLayout(pair);
    const bool isArchived = isCurrentArchived();
    auto* edit = new QPushButton(tr("Edit…"));
    auto* archive = new QPushButton(isArchived ? tr("Restore") : tr("Archive"));
    edit->setObjectName(QStringLiteral("editPerson"));
    archive->setObjectName(QStringLiteral("archivePerson"));
    for (QPushButton* button : {edit, archive}) {
        button->setEnabled(canWrite);
        pair->addWidget(button);
    }
    connect(edit, &QPushButton::clicked, this, &CustomersPage::editCurrent);
    connect(archive, &QPushButton::clicked, this, [this, isArchived] { setCurrentArchived(!isArchived); });
    return area;
}

void CustomersPage::editCurrent()
{
    if (isVisible() && currentPerson().isValid() && writeObstacle(m_workbench).isEmpty())
        openPersonDialog(m_workbench, window(), currentPerson());
}

std::vector<PersonId> CustomersPage::selectedPeople() const
{
    std::vector<PersonId> people;
    for (const QModelIndex& row : table()->selectionModel()->selectedRows())
        people.push_back({row.data(RecordModel::IdRole).toLongLong()});
    return people;
}

void CustomersPage::mergeSelected()
{
    if (!isVisible() || !writeObstacle(m_workbench).isEmpty())
        return;
    const std::vector<PersonId> people = selectedPeople();
    if (people.size() != 2)
        return m_workbench.tell(tr("To merge, select two customers in the list: click one, then the other with Ctrl."));
    Book& book = m_workbench.book();
    const Result<MergePreview> first = foreseeMerge(book, people[0], people[1]);
    const Result<MergePreview> second = foreseeMerge(book, people[1], people[0]);
    if (!first || !second)
        return m_workbench.report(first ? second.failure() : first.failure());
    const int answer = m_workbench.prompts().ask(
        this, {tr("Merge Customers"),
               tr("Are these the same person? Which record stays?"),
               first->sentence + u'\n' + second->sentence,
               {tr("Keep %1").arg(first->survivorName), tr("Keep %1").arg(second->survivorName), tr("Cancel")},
               2});
    if (answer != 0 && answer != 1)
        return;
    const MergePreview& chosen = answer == 0 ? *first : *second;
    const Result<Done> done = mergePeople(book, people[answer == 0 ? 0 : 1], people[answer == 0 ? 1 : 0]);
    if (done)
        m_workbench.tell(tr("%1 was merged into %2.").arg(chosen.absorbedName, chosen.survivorName));
    else
        m_workbench.report(done.failure());
}

void CustomersPage::setCurrentArchived(bool isArchived)
{
    const qint32 index = currentIndex();
    if (index < 0)
        return;
    const QString name = m_workbench.snapshot()->people.name.at(size_t(index));
    const Result<Done> done = setPersonArchived(m_workbench.book(), currentPerson(), isArchived);
    if (!done)
        m_workbench.report(done.failure());
    else
        m_workbench.tell(isArchived ? tr("Archived: %1.").arg(name) : tr("Restored: %1.").arg(name));
}

} // namespace vouchwell::ui
