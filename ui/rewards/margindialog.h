#pragma once

#include <QDialog>

#include <optional>

class QDoubleSpinBox;
class QPushButton;

namespace vouchwell::ui {

class PlainLabel;
class Workbench;

/// Asks what is left to the shop of its revenue; it is kept in the book.
class MarginDialog : public QDialog
{
    Q_OBJECT

public:
    static void open(Workbench& workbench, QWidget* parent);

    explicit MarginDialog(Workbench& workbench, QWidget* parent = nullptr);

private:
    std::optional<int> entered() const;
    void save();

    Workbench& m_workbench;
    QDoubleSpinBox* m_percent;
    PlainLabel* m_reason;
    QPushButton* m_save;
};

} // namespace vouchwell::ui
