#pragma once

#include "core/domain/ids.h"
#include "ui/people/recordpage.h"
#include "ui/referrals/referralmodel.h"

#include <optional>

class QComboBox;

namespace vouchwell::ui {

/// Every referral and where it stands: by stage, with claims, history and rewards, and the stages said by hand.
class ReferralsPage : public RecordPage
{
    Q_OBJECT

public:
    explicit ReferralsPage(Workbench& workbench, QWidget* parent = nullptr);

    QString primaryActionId() const override { return QStringLiteral("referral.record"); }
    /// Chooses this referral, showing it if search or filter hide it.
    bool showReferral(ReferralId referral);
    /// Shows only this stage; all of them without one.
    void showStage(std::optional<Stage> stage);
    /// Those that wait for something: "ending" (their window ends soon), "waiting" (open for long), "contacts" (friends
    /// whom nobody can reach).
    void showView(const QString& view) override;

protected:
    size_t recordCount(const Snapshot& snapshot) const override { return snapshot.referrals.id.size(); }
    std::vector<qint32> filtered(const Snapshot& snapshot) const override;
    QString shownSentence(const Snapshot& snapshot, qint64 shown) const override;
    QString countsSentence(qint64 shown, qint64 all) const override;
    bool isFiltered() const override;
    void clearFilter() override;
    void widenFilter(qint32 index) override;
    void fillDetails(qint32 index) override;
    void countChips(const Snapshot& snapshot) override;

private:
    void createControls();
    /// The campaigns to choose from; there only where referrals are in several.
    void offerCampaigns(const Snapshot& snapshot);
    bool isOfCampaign(const Snapshot& snapshot, qint32 referral) const;
    void createColumns();
    void connectCommands();
    QWidget* stageButtons();
    ReferralId currentReferral() const;
    QString currentText() const;
    void askForStage(std::optional<Stage> suggested);
    void setStage(Stage stage);
    void setStageWithNote(ReferralId referral, Stage stage, const QString& note);

    bool isInView(const Snapshot& snapshot, qint32 referral) const;

    QComboBox* m_campaign;
    QString m_view; ///< of showView(), until another filter is chosen
};

} // namespace vouchwell::ui
