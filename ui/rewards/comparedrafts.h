#pragma once

#include "core/actions/comparedrafts.h"
#include "core/print/pagesetup.h"

#include <QDialog>

#include <stop_token>

class QCheckBox;
class QPushButton;
class QScrollArea;

namespace vouchwell::ui {

class PlainLabel;
class RulesDraft;
class Workbench;

/// Drafts beside what is in force: what they would have come to on the book's own history, and what they say. The one
/// that is drawn comes first, then those that were kept and are chosen. Worked out on a worker; prints and saves what
/// it shows.
class CompareDraftsDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDraftsDialog(RulesDraft& draft, Workbench& workbench, CampaignId campaign, QWidget* parent = nullptr);
    ~CompareDraftsDialog() override;

    /// What is shown; empty until it is worked out.
    const ReportTable& table() const { return m_table; }

private:
    QWidget* createChoices();
    QWidget* createButtons();
    QPushButton* addButton(const char* name, const QString& text, void (CompareDraftsDialog::*slot)());
    void readDrafts();
    void addChoice(const NamedRules& rules);
    std::vector<NamedRules> chosen() const;
    void compare();
    void take(const Result<ReportTable>& table);
    void showTable();
    void say(const QString& sentence);
    PageSetup pageSetup() const;
    void print();
    void savePdf();
    void saveSpreadsheet();
    QString askWhere(const QString& title, const QString& filter, const QString& suffix);
    void tellSaved(const Result<Done>& done, const QString& path);

    RulesDraft& m_draft;
    Workbench& m_workbench;
    CampaignId m_campaign;
    std::vector<NamedRules> m_rules;
    std::vector<QCheckBox*> m_choices; ///< one for each of these
    ReportTable m_table;
    std::stop_source m_stop;
    PlainLabel* m_subtitle;
    QScrollArea* m_area;
    QPushButton* m_print = nullptr;
    QPushButton* m_pdf = nullptr;
    QPushButton* m_spreadsheet = nullptr;
};

} // namespace vouchwell::ui
