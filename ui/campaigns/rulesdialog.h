#pragma once

#include "core/metrics/replayfigures.h"
#include "core/rules/ruleset.h"
#include "core/storage/campaignstore.h"

#include <QDialog>

#include <stop_token>

class QPushButton;
class QStackedLayout;

namespace vouchwell::ui {

class ComparisonView;
class DayField;
class DetailsView;
class PlainLabel;
class TermsView;
class Workbench;

/// New rules from a file before they are published: what is wrong with them, or their terms sheet and what they would
/// have changed on the book's own history, worked out on a worker.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Asks for a file and shows the dialog; where it cannot be read, a notice says so.
    static void choose(Workbench& workbench, const CampaignRecord& campaign, QWidget* parent);
    /// The rules that the campaign has as a draft.
    static void showDraft(Workbench& workbench, const CampaignRecord& campaign, QWidget* parent);
    ~RulesDialog() override;

    /// `title` says where the rules come from.
    RulesDialog(Workbench& workbench, const CampaignRecord& campaign, const QString& title, const QByteArray& json,
                QWidget* parent = nullptr);

private:
    QWidget* createProblems();
    QWidget* createPreview();
    QWidget* createButtons();
    void read(const QByteArray& json);
    void showProblems(const QStringList& problems);
    void compare();
    void take(const Result<ReplayFigures>& comparison);
    void stopComparing();
    void publish();

    Workbench& m_workbench;
    CampaignRecord m_campaign;
    RuleSet m_rules;
    std::stop_source m_stop;
    QStackedLayout* m_stack;
    DetailsView* m_problems;
    TermsView* m_terms;
    ComparisonView* m_comparison;
    DayField* m_from;
    PlainLabel* m_note;
    QPushButton* m_stopButton = nullptr;
    QPushButton* m_publish = nullptr;
};

} // namespace vouchwell::ui
