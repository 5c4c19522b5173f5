#pragma once

#include "ui/widgets/celldelegate.h"

namespace vouchwell::ui {

/// The stage of a referral as a pill with its icon and its name.
class StageDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace vouchwell::ui
