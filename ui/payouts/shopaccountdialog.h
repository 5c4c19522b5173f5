#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace vouchwell {
struct ShopAccount;
}

namespace vouchwell::ui {

class PlainLabel;
class Workbench;

/// Asks for the account that the shop pays from; it is kept in the book.
class ShopAccountDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShopAccountDialog(Workbench& workbench, QWidget* parent = nullptr);

private:
    ShopAccount entered() const;
    void check();
    void save();

    Workbench& m_workbench;
    QLineEdit* m_iban;
    QLineEdit* m_holder;
    QLineEdit* m_bic;
    PlainLabel* m_reason;
    QPushButton* m_save;
};

} // namespace vouchwell::ui
