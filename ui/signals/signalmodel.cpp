#include "ui/signals/signalmodel.h"

#include "core/actions/signalwords.h"
#include "ui/shell/workbench.h"
#include "ui/signals/signallines.h"

namespace vouchwell::ui {

void SignalModel::setLines(std::vector<SignalLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int SignalModel::rowOf(RiskFlagId flag) const
{
    for (size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].flag.id == flag)
            return int(row);
    }
    return -1;
}

int SignalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant SignalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SignalLine& shown = line(index.row());
    const QString score = m_workbench.locale().toString(shown.flag.signal.score);
    if (role == Qt::DisplayRole)
        //: The score of a signal from 0 to 100, its kind, and one sentence on the next line
        return tr("%1 · %2\n%3").arg(score, signalTitle(shown.flag.signal.kind), sentenceOf(m_workbench, shown));
    if (role == Qt::AccessibleTextRole)
        return tr("%1, score %2. %3").arg(signalTitle(shown.flag.signal.kind), score, sentenceOf(m_workbench, shown));
    return {};
}

} // namespace vouchwell::ui
