#pragma once

#include <QPushButton>

namespace vouchwell::ui {

/// A push button that opens a menu or a panel: text at the leading side, an arrow at the trailing one.
class DropButton : public QPushButton
{
    Q_OBJECT

public:
    explicit DropButton(const QString& text = {}, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace vouchwell::ui
