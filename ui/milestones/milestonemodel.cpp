#include "ui/milestones/milestonemodel.h"

#include "core/metrics/milestoneprogress.h"
#include "core/metrics/reporttable.h"
#include "core/transfer/values.h"

#include <algorithm>

namespace vouchwell::ui {

MilestoneModel::MilestoneModel(Currency currency, const QLocale& locale, QObject* parent)
    : QAbstractTableModel(parent), m_currency(std::move(currency)), m_locale(locale)
{
}

void MilestoneModel::setMilestones(const std::vector<Milestone>& milestones)
{
    beginResetModel();
    m_milestones = milestones;
    endResetModel();
}

int MilestoneModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_milestones.size());
}

int MilestoneModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MilestoneModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Milestone& milestone = m_milestones[size_t(index.row())];
    const bool isMoney = milestone.measure == Achievement::Revenue;
    if (role == Qt::EditRole && index.column() == FromColumn)
        return milestone.fromOn;
    if (role == Qt::EditRole && index.column() == NumberColumn)
        return isMoney ? formatPlainAmount({milestone.threshold, m_currency}).replace(u'.', m_locale.decimalPoint())
                       : QString::number(milestone.threshold);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case NameColumn: return milestone.name;
    case MeasureColumn: return achievementTitle(milestone.measure);
    case NumberColumn: return achievementText(milestone.measure, milestone.threshold, m_currency, m_locale);
    default: return formatDate(milestone.fromOn, m_locale);
    }
}

std::optional<qint64> MilestoneModel::numberFrom(const QString& text, Achievement measure) const
{
    if (measure == Achievement::Revenue) {
        const auto amount = parseAmount(text, m_locale.decimalPoint().front(), m_currency);
        return amount ? std::optional(amount->minor) : std::nullopt;
    }
    // "1.000" is a thousand also where numbers of four digits are written without the mark.
    const QStringList groups = text.trimmed().split(m_locale.groupSeparator());
    const bool isGrouped =
        std::all_of(groups.begin() + 1, groups.end(), [](const QString& group) { return group.size() == 3; });
    bool isNumber = false;
    const qint64 number = isGrouped ? groups.join(QString()).toLongLong(&isNumber) : 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

bool MilestoneModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Milestone milestone = m_milestones[size_t(index.row())];
    if (index.column() == NameColumn) {
        milestone.name = value.toString();
    } else if (index.column() == FromColumn) {
        milestone.fromOn = value.toDate();
    } else {
        const std::optional<qint64> number = numberFrom(value.toString(), milestone.measure);
        if (!number) {
            Q_EMIT refused(tr("“%1” is no number; “%2” stays as it was.").arg(value.toString(), milestone.name));
            return false;
        }
        milestone.threshold = *number;
    }
    Q_EMIT edited(milestone);
    return true;
}

Qt::ItemFlags MilestoneModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags shown = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != MeasureColumn ? shown | Qt::ItemIsEditable : shown;
}

QVariant MilestoneModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Milestone");
    case MeasureColumn: return tr("Counts");
    case NumberColumn: return tr("Number");
    case FromColumn: return tr("Thanked since");
    default: return {};
    }
}

} // namespace vouchwell::ui
