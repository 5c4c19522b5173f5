#include "ui/people/peoplemodel.h"

#include "core/metrics/reporttable.h"

namespace vouchwell::ui {

namespace {

bool isNumberColumn(int column)
{
    return column == PeopleModel::Referrals || column == PeopleModel::Conversions || column == PeopleModel::Owed;
}

qint64 owedTo(const Snapshot::People& people, size_t person)
{
    return people.pendingMinor[person] + people.availableMinor[person];
}

} // namespace

bool PeopleModel::accepts(const Snapshot& snapshot, qint32 person, Filter filter)
{
    const auto at = size_t(person);
    const Person::Status status = snapshot.people.status[at];
    const bool isAway = status == Person::Status::Archived || status == Person::Status::Anonymised;
    switch (filter) {
    case Filter::Active: return !isAway;
    case Filter::HasReferred: return !isAway && snapshot.people.referrals[at] > 0;
    case Filter::WasReferred: return !isAway && snapshot.people.referredBy[at] >= 0;
    case Filter::Archived: return isAway;
    }
    Q_UNREACHABLE();
}

int PeopleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PeopleModel::text(qint32 person, int column) const
{
    const Snapshot::People& people = snapshot()->people;
    const auto at = size_t(person);
    const QLocale locale;
    switch (column) {
    case Name: return people.name.at(at);
    case Email: return people.email.at(at);
    case Phone: return people.phone.at(at);
    case Since: return people.since[at] > 0 ? formatDate(dayOf(people.since[at]), locale) : QString();
    case Referrals: return locale.toString(people.referrals[at]);
    case Conversions: return locale.toString(people.conversions[at]);
    case ReferredBy: return people.referredBy[at] < 0 ? QString() : people.name.at(size_t(people.referredBy[at]));
    case Owed: return formatMoney({owedTo(people, at), snapshot()->currency}, locale);
    default: return {};
    }
}

QVariant PeopleModel::sortValue(qint32 person, int column) const
{
    const Snapshot::People& people = snapshot()->people;
    const auto at = size_t(person);
    switch (column) {
    case Since: return dayOf(people.since[at]);
    case Referrals: return people.referrals[at];
    case Conversions: return people.conversions[at];
    case Owed: return owedTo(people, at);
    default: return text(person, column);
    }
}

QVariant PeopleModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !snapshot())
        return {};
    const qint32 person = indexAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(person, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumberColumn(index.column()) ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case IdRole: return snapshot()->people.id[size_t(person)];
    case SortRole: return sortValue(person, index.column());
    default: return {};
    }
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case Email: return tr("E-mail");
    case Phone: return tr("Phone");
    //: Column: the date since when somebody is a customer
    case Since: return tr("Since");
    //: Column: how many people somebody brought
    case Referrals: return tr("Referrals");
    //: Column: how many of the people somebody brought became customers
    case Conversions: return tr("Customers");
    case ReferredBy: return tr("Referred by");
    //: Column: rewards that are pending or available
    case Owed: return tr("Owed");
    default: return {};
    }
}

void PeopleModel::arrange(std::vector<qint32>& rows, int column, Qt::SortOrder order) const
{
    const Snapshot::People& people = snapshot()->people;
    const auto byText = [&](const TextColumn& texts) {
        arrangeBy(
            rows, order, [&](size_t at) { return texts.utf8(at); },
            [&](size_t at) { return texts.utf8(at).isEmpty(); });
    };
    switch (column) {
    case Name: // the snapshot's own order
        if (order == Qt::DescendingOrder)
            std::reverse(rows.begin(), rows.end());
        return;
    case Email: return byText(people.email);
    case Phone: return byText(people.phone);
    case Since:
        return arrangeBy(
            rows, order, [&](size_t at) { return people.since[at]; }, [&](size_t at) { return people.since[at] <= 0; });
    case Referrals: return arrangeBy(rows, order, [&](size_t at) { return people.referrals[at]; });
    case Conversions: return arrangeBy(rows, order, [&](size_t at) { return people.conversions[at]; });
    case ReferredBy:
        return arrangeBy(
            rows, order, [&](size_t at) { return people.referredBy[at]; },
            [&](size_t at) { return people.referredBy[at] < 0; });
    case Owed: return arrangeBy(rows, order, [&](size_t at) { return owedTo(people, at); });
    default: return;
    }
}

} // namespace vouchwell::ui
