#include "ui/imports/importrowmodel.h"

#include "core/base/text.h"
#include "ui/widgets/pill.h"

namespace vouchwell::ui {

namespace {

Tone rowTone(RowResult result)
{
    switch (result) {
    case RowResult::Added: return Tone::Good;
    case RowResult::Updated: return Tone::Info;
    case RowResult::Unchanged: return Tone::Neutral;
    case RowResult::Skipped: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

QString rowResultTitle(RowResult result)
{
    switch (result) {
    case RowResult::Added: return ImportRowModel::tr("New");
    case RowResult::Updated: return ImportRowModel::tr("Update");
    case RowResult::Unchanged: return ImportRowModel::tr("Unchanged");
    case RowResult::Skipped: return ImportRowModel::tr("Skipped");
    }
    Q_UNREACHABLE();
}

ImportRowModel::ImportRowModel(const QLocale& locale, QObject* parent) : QAbstractTableModel(parent), m_locale(locale)
{
}

void ImportRowModel::setSummary(const ImportSummary& summary)
{
    beginResetModel();
    m_lines.setSummary(summary);
    endResetModel();
}

void ImportRowModel::setDecisions(const ImportDecisions& decisions)
{
    m_decisions = decisions;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

void ImportRowModel::setTab(CheckTab tab)
{
    beginResetModel();
    m_tab = tab;
    endResetModel();
}

bool ImportRowModel::canBeTicked(int row) const
{
    const ImportRow& shown = m_lines.row(line(row));
    return shown.result != RowResult::Skipped || m_decisions.leftOut.contains(shown.row);
}

bool ImportRowModel::isTicked(int row) const
{
    const ImportRow& shown = m_lines.row(line(row));
    return canBeTicked(row) && !m_decisions.leftOut.contains(shown.row);
}

QString ImportRowModel::value(int row) const
{
    const RowProblem* about = problem(row);
    if (!about)
        return {};
    const auto corrected = m_decisions.cells.constFind(about->row);
    if (corrected != m_decisions.cells.constEnd() && corrected->contains(about->columnIndex))
        return corrected->value(about->columnIndex);
    return about->value;
}

int ImportRowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.of(m_tab).size());
}

int ImportRowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString ImportRowModel::otherText(int row) const
{
    const SameProposal* same = proposal(row);
    if (!same)
        return {};
    //: A person, and the row of the file that is about them
    return same->otherRow > 0 ? tr("%1 (row %2)").arg(same->otherLabel, m_locale.toString(same->otherRow))
                              : same->otherLabel;
}

QString ImportRowModel::text(int row, int column) const
{
    const ImportRow& shown = m_lines.row(line(row));
    switch (column) {
    case RowColumn: return m_locale.toString(shown.row);
    case LabelColumn: return shown.label;
    case HeaderColumn: return problem(row) ? problem(row)->column : QString();
    case ValueColumn: return value(row);
    case OtherColumn: return otherText(row);
    case ScoreColumn: return proposal(row) ? m_locale.toString(proposal(row)->score) : QString();
    case ResultColumn: return rowResultTitle(shown.result);
    case ReasonColumn: return m_lines.reason(line(row));
    default: return {};
    }
}

QVariant ImportRowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case ToneRole: return int(rowTone(m_lines.row(line(index.row())).result));
    case Qt::CheckStateRole:
        if (index.column() == TickColumn)
            return isTicked(index.row()) ? Qt::Checked : Qt::Unchecked;
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() == TickColumn)
            return isTicked(index.row()) ? tr("Will be imported") : tr("Will be left out");
        return {};
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::EditRole: return index.column() == ValueColumn ? value(index.row()) : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == ReasonColumn)
            return Qt::convertFromPlainText(displayText(text(index.row(), ReasonColumn)));
        return {};
    default: return {};
    }
}

bool ImportRowModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::CheckStateRole && index.column() == TickColumn && canBeTicked(index.row())) {
        Q_EMIT ticked(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    if (value.toString() != this->value(index.row()))
        Q_EMIT valueEdited(index.row(), value.toString());
    return true;
}

Qt::ItemFlags ImportRowModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == TickColumn && canBeTicked(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    const RowProblem* about = problem(index.row());
    const bool isAboutCell = m_tab == CheckTab::NeedsFixing || m_tab == CheckTab::ReferrerNotFound;
    const bool hasCell = isAboutCell && about && about->columnIndex >= 0 && about->kind != RowProblem::Kind::Guessed;
    if (index.column() == ValueColumn && hasCell)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ImportRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn: return tr("Row");
    case LabelColumn: return tr("Who or what");
    case HeaderColumn: return tr("Column");
    case ValueColumn: return tr("Value");
    case OtherColumn: return tr("Looks like");
    //: How sure the program is that two people are one, 0 to 100
    case ScoreColumn: return tr("Likeness");
    case ResultColumn: return tr("Will be");
    case ReasonColumn: return tr("What to know");
    default: return {};
    }
}

} // namespace vouchwell::ui
