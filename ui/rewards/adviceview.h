#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/metrics/ruleslint.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <stop_token>

class QPushButton;

namespace vouchwell::ui {

class AdviceLine;
class PlainLabel;
class RulesDraft;
class Workbench;

/// The card "Checks": what is worth a thought about the draft, a line each with the way to its rule and, where there
/// is one, the repair as one step of undo. Below it what a new customer is worth. The history is read and loopholes are
/// looked for on a worker; everything else is there after every movement.
class AdviceView : public Card
{
    Q_OBJECT

public:
    AdviceView(RulesDraft& draft, Workbench& workbench, QWidget* parent = nullptr);
    ~AdviceView() override;

    /// Whose history is looked at.
    void setCampaign(CampaignId campaign);
    /// What is known of it; nothing until it has been read.
    const std::optional<RulesEvidence>& evidence() const { return m_evidence; }
    const std::vector<Advice>& advices() const { return m_advices; }

Q_SIGNALS:
    /// The history was read (again): what a customer is worth and who brought how many may be shown elsewhere too.
    void evidenceRead();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void readHistory();
    void takeEvidence(const Result<RulesEvidence>& evidence);
    void follow();
    void lookForLoophole();
    void takeLoophole(const Result<std::optional<Advice>>& loophole);
    void showAdvices();
    void addLine();
    void selectRule(const QString& key);

    RulesDraft& m_draft;
    Workbench& m_workbench;
    CampaignId m_campaign;
    std::optional<RulesEvidence> m_evidence;
    std::optional<Advice> m_loophole;
    std::vector<Advice> m_advices;
    bool m_isStale = true;
    QTimer m_rest; ///< runs out once the draft is left alone
    std::stop_source m_readStop;
    std::stop_source m_searchStop;
    std::vector<AdviceLine*> m_lines; ///< as many as were ever needed
    QVBoxLayout* m_column;
    PlainLabel* m_calm;
    PlainLabel* m_looked;
    PlainLabel* m_worth;
    QPushButton* m_margin;
};

} // namespace vouchwell::ui
