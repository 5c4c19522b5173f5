#pragma once

#include "core/print/pagesetup.h"

#include <QDialog>

class QComboBox;

namespace vouchwell::ui {

/// Which paper, and which way round.
class PageSetupDialog : public QDialog
{
    Q_OBJECT

public:
    PageSetupDialog(QPageSize::PageSizeId paper, std::optional<QPageLayout::Orientation> orientation,
                    QWidget* parent = nullptr);

    QPageSize::PageSizeId paper() const;
    /// Empty: as the report needs.
    std::optional<QPageLayout::Orientation> orientation() const;

private:
    QComboBox* m_paper;
    QComboBox* m_orientation;
};

} // namespace vouchwell::ui
