#pragma once

#include <QAbstractTableModel>

namespace vouchwell::ui {

class LadderEditor;

/// The steps of the rule that is selected as rows: the same steps as in the ladder, changed through the same editor.
class TierModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, FromColumn, RewardColumn, ColumnCount };
    enum Role {
        /// The number of a cell in its own unit, for its field.
        NumberRole = Qt::UserRole
    };

    explicit TierModel(LadderEditor& editor, QObject* parent = nullptr);

    LadderEditor& editor() const { return m_editor; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

private:
    void follow();
    QString text(const QModelIndex& index) const;

    LadderEditor& m_editor;
    int m_rows = 0;
};

} // namespace vouchwell::ui
