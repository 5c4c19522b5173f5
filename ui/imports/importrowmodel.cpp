#include "ui/imports/importrowmodel.h"

#include "core/base/text.h"
#include "core/metrics/reporttable.h"

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

ImportRowModel::ImportRowModel(const ReadingContext& context, QObject* parent)
    : QAbstractTableModel(parent), m_context(context)
{
}

void ImportRowModel::setSummary(const ImportSummary& summary, const SnapshotPtr& snapshot)
{
    beginResetModel();
    m_snapshot = snapshot;
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
    return shown.row > 0 && (shown.result != RowResult::Skipped || m_decisions.leftOut.contains(shown.row));
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
    return same->otherRow > 0 ? tr("%1 (row %2)").arg(same->otherLabel, m_context.locale.toString(same->otherRow))
                              : same->otherLabel;
}

QString ImportRowModel::labelText(int row) const
{
    const ConversionPreview* conversion = m_lines.conversion(line(row));
    return conversion ? conversion->friendName : m_lines.row(line(row)).label;
}

QString ImportRowModel::reasonText(int row) const
{
    const ConversionPreview* conversion = m_lines.conversion(line(row));
    return conversion ? conversion->document : m_lines.reason(line(row));
}

QString ImportRowModel::resultText(int row) const
{
    if (const ChangedSale* changed = m_lines.changedSale(line(row)))
        return changed->isTaken ? tr("As in the file") : tr("As in the book");
    if (const ConversionPreview* conversion = m_lines.conversion(line(row)))
        return conversion->isReversal ? tr("Customer no more") : tr("Customer");
    if (const ReturnPreview* returned = m_lines.returned(line(row)))
        return returned->soldOn.isValid() ? tr("Sale found") : tr("No sale found");
    return rowResultTitle(m_lines.row(line(row)).result);
}

Tone ImportRowModel::resultTone(int row) const
{
    if (const ChangedSale* changed = m_lines.changedSale(line(row)))
        return changed->isTaken ? Tone::Info : Tone::Neutral;
    if (const ConversionPreview* conversion = m_lines.conversion(line(row)))
        return conversion->isReversal ? Tone::Bad : Tone::Good;
    if (const ReturnPreview* returned = m_lines.returned(line(row)))
        return returned->soldOn.isValid() ? Tone::Good : Tone::Warn;
    return rowTone(m_lines.row(line(row)).result);
}

QString ImportRowModel::saleText(int row, int column) const
{
    const QLocale& locale = m_context.locale;
    if (const ChangedSale* changed = m_lines.changedSale(line(row)))
        return column == BookColumn   ? valuesInBook(changed->difference, m_context)
               : column == FileColumn ? valuesInFile(changed->difference, m_context)
                                      : QString();
    if (const ConversionPreview* conversion = m_lines.conversion(line(row))) {
        const qint64 reward = conversion->isReversal ? -conversion->rewardMinor : conversion->rewardMinor;
        switch (column) {
        case ReferrerColumn: return conversion->referrer;
        case StageColumn: return stageBefore(m_snapshot, conversion->referral);
        case DayColumn: return formatDate(conversion->on, locale);
        case RewardColumn: return formatMoney({reward, m_context.currency}, locale);
        default: return {};
        }
    }
    const ReturnPreview* returned = m_lines.returned(line(row));
    if (returned && column == OriginalColumn)
        return returned->document;
    return returned && column == DayColumn && returned->soldOn.isValid() ? formatDate(returned->soldOn, locale)
                                                                         : QString();
}

QString ImportRowModel::text(int row, int column) const
{
    const ImportRow& shown = m_lines.row(line(row));
    switch (column) {
    case RowColumn: return shown.row > 0 ? m_context.locale.toString(shown.row) : QString();
    case LabelColumn: return labelText(row);
    case HeaderColumn: return problem(row) ? problem(row)->column : QString();
    case ValueColumn: return value(row);
    case OtherColumn: return otherText(row);
    case ScoreColumn: return proposal(row) ? m_context.locale.toString(proposal(row)->score) : QString();
    case ResultColumn: return resultText(row);
    case ReasonColumn: return reasonText(row);
    default: return saleText(row, column);
    }
}

QVariant ImportRowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case ToneRole: return int(resultTone(index.row()));
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
    const bool isAboutCell =
        m_tab == CheckTab::NeedsFixing || m_tab == CheckTab::ReferrerNotFound || m_tab == CheckTab::NoCampaign;
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
    case BookColumn: return tr("In the book");
    case FileColumn: return tr("In the file");
    case ReferrerColumn: return tr("Referred by");
    case StageColumn: return tr("Stage now");
    //: Column: the sale that a return is of
    case OriginalColumn: return tr("Return of");
    case DayColumn: return m_tab == CheckTab::Returns ? tr("Sold on") : tr("Day");
    case RewardColumn: return tr("Reward");
    case ResultColumn: return tr("Will be");
    case ReasonColumn: return m_tab == CheckTab::Converted ? tr("Document") : tr("What to know");
    default: return {};
    }
}

} // namespace vouchwell::ui
