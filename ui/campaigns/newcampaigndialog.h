#pragma once

#include "core/actions/newcampaign.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace vouchwell::ui {

class CampaignFields;
class PlainLabel;
class Workbench;

/// Name, days and first rules of a new campaign: what a book starts with, those of another campaign, or from a file.
class NewCampaignDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NewCampaignDialog(Workbench& workbench, QWidget* parent = nullptr);

Q_SIGNALS:
    void made(vouchwell::CampaignId campaign);

private:
    void createRules();
    void createLayout();
    void chooseRules(int index);
    void useRules(const Result<RuleSet>& rules);
    void showHint();
    void save();

    Workbench& m_workbench;
    RuleSet m_rules;
    QString m_rulesProblem; ///< why the chosen rules cannot be used
    int m_lastRules = 0;
    CampaignFields* m_fields;
    QComboBox* m_from;
    QCheckBox* m_draft;
    PlainLabel* m_hint;
    QPushButton* m_save;
};

} // namespace vouchwell::ui
