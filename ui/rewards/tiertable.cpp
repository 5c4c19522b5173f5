#include "ui/rewards/tiertable.h"

#include "ui/rewards/laddereditor.h"
#include "ui/rewards/numberfield.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/rewards/tiermodel.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QItemSelectionModel>
#include <QPushButton>

namespace vouchwell::ui {

namespace {

/// Gives every number the field of its unit; what the arrows of a field do is seen at once.
class TierDelegate final : public CellDelegate
{
public:
    TierDelegate(LadderEditor& editor, QObject* parent) : CellDelegate(parent), m_editor(editor) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        if (index.column() == TierModel::NameColumn) {
            QWidget* name = CellDelegate::createEditor(parent, option, index);
            name->setAccessibleName(accessibleName(index));
            return name;
        }
        auto* field = new NumberField(parent);
        field->setAccessibleName(accessibleName(index));
        field->setKeyboardTracking(false);
        const Ladder& ladder = m_editor.ladder();
        if (index.column() == TierModel::FromColumn) {
            const StepRoom room = roomOf(ladder, index.row());
            if (ladder.measure == Measure::Value)
                field->setCurrency(m_editor.words().currency());
            field->setRange(int(room.least), int(std::min<qint64>(room.most, std::numeric_limits<int>::max())));
        } else if (ladder.valueKind() != RewardValue::Kind::Flat) {
            field->setPercent();
        } else if (unitOf(ladder.reward.form) == RewardUnit::Money) {
            field->setCurrency(m_editor.words().currency());
        }
        connect(field, &QSpinBox::valueChanged, this,
                [this, field] { Q_EMIT const_cast<TierDelegate*>(this)->commitData(field); });
        return field;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* field = qobject_cast<NumberField*>(editor);
        if (!field)
            return CellDelegate::setEditorData(editor, index);
        const QSignalBlocker quiet(field);
        field->setValue(index.data(TierModel::NumberRole).toInt());
    }

    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        auto* field = qobject_cast<NumberField*>(editor);
        if (!field)
            return CellDelegate::setModelData(editor, model, index);
        field->interpretText();
        model->setData(index, field->value());
    }

    void destroyEditor(QWidget* editor, const QModelIndex& index) const override
    {
        m_editor.draft().endGesture();
        CellDelegate::destroyEditor(editor, index);
    }

private:
    static QString accessibleName(const QModelIndex& index)
    {
        return index.model()->headerData(index.column(), Qt::Horizontal).toString();
    }

    LadderEditor& m_editor;
};

QPushButton* tierButton(const char* name, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    return button;
}

} // namespace

TierTable::TierTable(LadderEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_model(new TierModel(editor, this)),
      m_table(new DataTable(tr("Steps of the ladder"))),
      m_add(tierButton("addStep", tr("Add s&tep"))),
      m_remove(tierButton("removeStep", tr("Remo&ve"))),
      m_up(tierButton("stepUp", tr("Move &up"))),
      m_down(tierButton("stepDown", tr("Move do&wn")))
{
    const Metrics m;
    setObjectName(QStringLiteral("tierTable"));
    createTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.lines(0.3));
    column->addWidget(m_table);
    column->addWidget(createButtons());
    connect(&m_editor, &LadderEditor::changed, this, &TierTable::enableButtons);
    connect(&m_editor, &LadderEditor::stepSelected, this, &TierTable::select);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { select(m_editor.selectedStep()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid())
            m_editor.selectStep(row.row());
    });
    select(m_editor.selectedStep());
}

void TierTable::createTable()
{
    m_table->setObjectName(QStringLiteral("steps"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TierDelegate(m_editor, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setColumnKind(TierModel::NameColumn, DataTable::ColumnKind::Strong);
    m_table->setColumnKind(TierModel::FromColumn, DataTable::ColumnKind::Number);
    m_table->setColumnKind(TierModel::RewardColumn, DataTable::ColumnKind::Number);
    m_table->setStretchColumn(TierModel::NameColumn);
    m_table->setFitsRows(true);
    m_table->setPlaceholder(tr("The size of the purchase decides what this rule gives."));
    const Metrics m;
    m_table->setColumnWidth(TierModel::FromColumn, m.lines(7));
    m_table->setColumnWidth(TierModel::RewardColumn, m.lines(11));
}

QWidget* TierTable::createButtons()
{
    const Metrics m;
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.lines(0.3));
    for (QPushButton* button : {m_add, m_remove, m_up, m_down})
        row->addWidget(button);
    row->addStretch(1);
    m_up->setToolTip(tr("Give this step the place of the next one"));
    m_down->setToolTip(tr("Give this step the place of the one before it"));
    connect(m_add, &QPushButton::clicked, this, [this] { m_editor.add(m_editor.selectedStep()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { m_editor.remove(m_editor.selectedStep()); });
    connect(m_up, &QPushButton::clicked, this, [this] { m_editor.shift(m_editor.selectedStep(), 1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_editor.shift(m_editor.selectedStep(), -1); });
    return bar;
}

void TierTable::select(int step)
{
    if (step >= 0 && step < m_model->rowCount() && m_table->currentIndex().row() != step)
        m_table->setCurrentIndex(m_model->index(step, std::max(0, m_table->currentIndex().column())));
    enableButtons();
}

void TierTable::enableButtons()
{
    const int step = m_editor.selectedStep();
    const int count = int(m_editor.ladder().steps.size());
    m_add->setEnabled(m_editor.canAdd());
    m_remove->setEnabled(step >= 0 && count > 1);
    m_up->setEnabled(step >= 0 && step + 1 < count);
    m_down->setEnabled(step > 0);
}

void TierTable::editName(int step)
{
    select(step);
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(step, TierModel::NameColumn));
    m_table->edit(m_table->currentIndex());
}

} // namespace vouchwell::ui
