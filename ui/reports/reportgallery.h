#pragma once

#include "ui/reports/reportkinds.h"

#include <QListWidget>

namespace vouchwell::ui {

/// The reports one can choose from, each with a line that says what it is for.
class ReportGallery : public QListWidget
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole + 1, ExplanationRole, IconRole };

    explicit ReportGallery(QWidget* parent = nullptr);

    ReportKind kind() const;
    void setKind(ReportKind kind);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void kindChanged(vouchwell::ui::ReportKind kind);
};

} // namespace vouchwell::ui
