#include "ui/imports/importrowmodel.h"

#include "core/base/text.h"
#include "ui/widgets/pill.h"

#include <QCoreApplication>

#include <algorithm>

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

ImportRowModel::Tab tabOf(RowResult result)
{
    switch (result) {
    case RowResult::Added: return ImportRowModel::Tab::Added;
    case RowResult::Updated: return ImportRowModel::Tab::Updated;
    case RowResult::Unchanged: return ImportRowModel::Tab::Unchanged;
    case RowResult::Skipped: return ImportRowModel::Tab::Skipped;
    }
    Q_UNREACHABLE();
}

bool isBeforeRow(const RowProblem& problem, qint64 row)
{
    return problem.row < row;
}

} // namespace

QString rowResultTitle(RowResult result)
{
    switch (result) {
    case RowResult::Added: return QCoreApplication::translate("ImportRowModel", "New");
    case RowResult::Updated: return QCoreApplication::translate("ImportRowModel", "Update");
    case RowResult::Unchanged: return QCoreApplication::translate("ImportRowModel", "Unchanged");
    case RowResult::Skipped: return QCoreApplication::translate("ImportRowModel", "Skipped");
    }
    Q_UNREACHABLE();
}

ImportRowModel::ImportRowModel(const QLocale& locale, QObject* parent) : QAbstractTableModel(parent), m_locale(locale)
{
}

void ImportRowModel::setSummary(const ImportSummary& summary)
{
    beginResetModel();
    m_rows = summary.results;
    m_problems = summary.problems;
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const RowProblem& a, const RowProblem& b) { return a.row < b.row; });
    for (auto& rows : m_tabs)
        rows.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const ImportRow& row = m_rows[i];
        m_tabs[size_t(tabOf(row.result))].push_back(qint32(i));
        const auto problem = std::lower_bound(m_problems.begin(), m_problems.end(), row.row, isBeforeRow);
        const bool hasProblem = problem != m_problems.end() && problem->row == row.row;
        if (hasProblem || row.result == RowResult::Skipped)
            m_tabs[size_t(Tab::NeedsALook)].push_back(qint32(i));
    }
    endResetModel();
}

void ImportRowModel::setTab(Tab tab)
{
    beginResetModel();
    m_tab = tab;
    endResetModel();
}

int ImportRowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_tabs[size_t(m_tab)].size());
}

int ImportRowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportRowModel::reason(size_t row) const
{
    QStringList reasons;
    if (!m_rows[row].reason.isEmpty())
        reasons += m_rows[row].reason;
    auto problem = std::lower_bound(m_problems.begin(), m_problems.end(), m_rows[row].row, isBeforeRow);
    for (; problem != m_problems.end() && problem->row == m_rows[row].row; ++problem) {
        if (!reasons.contains(problem->reason))
            reasons += problem->reason;
    }
    return reasons.join(u' ');
}

QVariant ImportRowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = size_t(m_tabs[size_t(m_tab)][size_t(index.row())]);
    if (role == ToneRole)
        return int(rowTone(m_rows[row].result));
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && index.column() == ReasonColumn))
        return {};
    switch (index.column()) {
    case RowColumn: return m_locale.toString(m_rows[row].row);
    case LabelColumn: return m_rows[row].label;
    case ResultColumn: return rowResultTitle(m_rows[row].result);
    case ReasonColumn:
        return role == Qt::ToolTipRole ? Qt::convertFromPlainText(displayText(reason(row))) : reason(row);
    default: return {};
    }
}

QVariant ImportRowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn: return tr("Row");
    case LabelColumn: return tr("Who or what");
    case ResultColumn: return tr("Will be");
    case ReasonColumn: return tr("What to know");
    default: return {};
    }
}

} // namespace vouchwell::ui
