#pragma once

#include "core/storage/codestore.h"

#include <QDialog>

namespace vouchwell::ui {

class Workbench;

/// Shows codes that somebody was given, to be read out, copied or printed.
class CodeSlipDialog : public QDialog
{
    Q_OBJECT

public:
    CodeSlipDialog(Workbench& workbench, std::vector<GiftCodeRecord> codes, QWidget* parent = nullptr);

    /// The codes that were given with a redemption; nothing happens where there are none.
    static void openFor(Workbench& workbench, QWidget* parent, RedemptionId redemption);
    static void openFor(Workbench& workbench, QWidget* parent, const GiftCodeRecord& code);

private:
    QWidget* createSlip(const GiftCodeRecord& code);
    void print();

    Workbench& m_workbench;
    std::vector<GiftCodeRecord> m_codes;
};

} // namespace vouchwell::ui
