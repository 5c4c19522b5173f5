#pragma once

#include "core/storage/campaignstore.h"

#include <QObject>
#include <QTimer>

namespace vouchwell::ui {

class RulesDraft;
class Workbench;

/// Begins the draft with what the book has for a campaign, and keeps in the book what is drawn: a moment after each
/// gesture, and at the latest when flush() is called. A draft that says the same as the rules in force is removed.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    DraftKeeper(Workbench& workbench, RulesDraft& draft, QObject* parent = nullptr);

    /// Begins with this campaign. Where the book still has what is drawn already, the steps of undo stay.
    void open(const CampaignRecord& campaign);
    /// Writes what is not written yet.
    void flush();

    /// As the book has it; its draft is the one that was kept last.
    const CampaignRecord& campaign() const { return m_campaign; }
    /// The version that referrals of today are made under; number 0: there is none.
    const CampaignVersionRecord& inForce() const { return m_inForce; }
    /// The newest version, which the draft is compared with; another one than inForce() until its first day comes.
    const CampaignVersionRecord& newest() const { return m_newest; }
    int lastNumber() const { return m_lastNumber; }

Q_SIGNALS:
    void kept();

private:
    void readVersions();
    QByteArray drawn() const;
    void save();

    Workbench& m_workbench;
    RulesDraft& m_draft;
    CampaignRecord m_campaign;
    CampaignVersionRecord m_inForce;
    CampaignVersionRecord m_newest;
    int m_lastNumber = 0;
    QTimer m_timer;
};

} // namespace vouchwell::ui
