#pragma once

#include "core/actions/changecampaign.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace vouchwell::ui {

class DayField;
class PlainLabel;
class Workbench;

/// Name, days and state of the campaign. What would be wrong, and which referrals would lie outside, is said while one
/// types.
class CampaignDialog : public QDialog
{
    Q_OBJECT

public:
    CampaignDialog(Workbench& workbench, const CampaignRecord& campaign, QWidget* parent = nullptr);

    CampaignChange change() const;

private:
    void addDay(QFormLayout* fields, QCheckBox* isSet, DayField* day, QDate value);
    void showHint();
    void save();

    Workbench& m_workbench;
    QLineEdit* m_name;
    QCheckBox* m_hasStart;
    DayField* m_start;
    QCheckBox* m_hasEnd;
    DayField* m_end;
    QSpinBox* m_grace;
    QComboBox* m_state;
    PlainLabel* m_hint;
    QPushButton* m_save;
};

} // namespace vouchwell::ui
