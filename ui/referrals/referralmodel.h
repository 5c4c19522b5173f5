#pragma once

#include "ui/people/recordmodel.h"
#include "ui/widgets/pill.h"

namespace vouchwell::ui {

/// The referrals of the book, one row each.
class ReferralModel : public RecordModel
{
    Q_OBJECT

public:
    enum Column { Date, Friend, Referrer, StageColumn, Channel, Converted, Revenue, Reward, Campaign, ColumnCount };

    using RecordModel::RecordModel;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Where the friend, the referrer or the channel matches the text.
    static std::vector<qint32> search(const Snapshot& snapshot, const QString& text);

protected:
    void arrange(std::vector<qint32>& rows, int column, Qt::SortOrder order) const override;

private:
    QString text(qint32 referral, int column) const;
    QString money(qint64 minor) const;
};

/// How a stage looks beside its name.
Tone stageTone(Stage stage);
QString stageIcon(Stage stage);

} // namespace vouchwell::ui
