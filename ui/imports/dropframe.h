#pragma once

#include <QFrame>

namespace vouchwell::ui {

/// A dashed area that says "files may be dropped here"; the page itself takes the file.
class DropFrame : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace vouchwell::ui
