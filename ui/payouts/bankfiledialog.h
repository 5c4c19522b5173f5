#pragma once

#include "core/actions/bankfile.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace vouchwell::ui {

class DayField;
class NoticeBar;
class PlainLabel;
class Workbench;

/// Shows what a bank file of a payout would hold before it is saved: how much to how many, who is not in it, and
/// whether one was made already. Says why where none can be made.
class BankFileDialog : public QDialog
{
    Q_OBJECT

public:
    BankFileDialog(Workbench& workbench, PayoutId payout, QWidget* parent = nullptr);

    BankFileChoice choice() const;

private:
    void createFields();
    void createButtons();
    void look();
    void showFile(const BankFile& file);
    void enterAccount();

    Workbench& m_workbench;
    PayoutId m_payout;
    QComboBox* m_format;
    DayField* m_day;
    QFormLayout* m_fields;
    PlainLabel* m_summary;
    PlainLabel* m_dayHint;
    NoticeBar* m_problem;
    NoticeBar* m_without;
    NoticeBar* m_earlier;
    QPushButton* m_save;
};

} // namespace vouchwell::ui
