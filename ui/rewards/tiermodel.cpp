#include "ui/rewards/tiermodel.h"

#include "ui/rewards/laddereditor.h"

namespace vouchwell::ui {

namespace {

const QString kTypingGesture = QStringLiteral("tier-field");

} // namespace

TierModel::TierModel(LadderEditor& editor, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor), m_rows(int(editor.ladder().steps.size()))
{
    connect(&editor, &LadderEditor::changed, this, &TierModel::follow);
}

void TierModel::follow()
{
    const int rows = int(m_editor.ladder().steps.size());
    if (rows == m_rows) {
        if (rows > 0)
            Q_EMIT dataChanged(index(0, 0), index(rows - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int TierModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TierModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TierModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Step");
    case FromColumn: return tr("From");
    case RewardColumn: return tr("Reward each");
    default: return {};
    }
}

Qt::ItemFlags TierModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags shown = QAbstractTableModel::flags(index);
    const Ladder::Kind kind = m_editor.ladder().kind;
    const bool isFixed = (index.column() == FromColumn && kind == Ladder::Kind::Flat) ||
                         (index.column() == NameColumn && kind == Ladder::Kind::Milestone);
    return index.isValid() && !isFixed ? shown | Qt::ItemIsEditable : shown;
}

QString TierModel::text(const QModelIndex& index) const
{
    const Ladder& ladder = m_editor.ladder();
    const Step& step = ladder.steps[size_t(index.row())];
    switch (index.column()) {
    case NameColumn: return LadderWords::title(ladder, index.row());
    case FromColumn: return m_editor.words().from(step.from, ladder.measure);
    default: return m_editor.words().value(step.value.number, step.value.kind, ladder.reward);
    }
}

QVariant TierModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const Step& step = m_editor.ladder().steps[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case Qt::AccessibleTextRole:
        //: A cell of the table of steps: "From: 7"
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), text(index));
    case Qt::EditRole: return index.column() == NameColumn ? QVariant(step.name) : data(index, NumberRole);
    case NumberRole:
        if (index.column() == NameColumn)
            return {};
        return index.column() == FromColumn ? step.from : step.value.number;
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn ? QVariant() : QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter));
    default: return {};
    }
}

bool TierModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const Step step = m_editor.ladder().steps[size_t(index.row())];
    if (index.column() == NameColumn) {
        m_editor.rename(index.row(), value.toString());
        return true;
    }
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (!isNumber)
        return false;
    const bool isFrom = index.column() == FromColumn;
    m_editor.move(index.row(), isFrom ? number : step.from, isFrom ? step.value.number : number, kTypingGesture);
    return true;
}

} // namespace vouchwell::ui
