#pragma once

#include <QAbstractButton>

namespace vouchwell::ui {

/// A text that leads somewhere. It shows data as it is (no mnemonics, no markup) and gives way where room is short.
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
};

} // namespace vouchwell::ui
