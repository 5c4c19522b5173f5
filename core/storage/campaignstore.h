#pragma once

#include "core/rules/campaignstate.h"
#include "core/storage/unitofwork.h"

#include <optional>
#include <vector>

namespace vouchwell {

struct CampaignRecord
{
    CampaignId id;
    QString name;
    CampaignSwitch byHand = CampaignSwitch::Running;
    CampaignDates dates;
    QByteArray draftRules; ///< not published yet; empty where there is no draft
    int priority = 0;      ///< of several that could take a referral, the one with the highest does
    bool isPublished = false;

    CampaignRank rank() const { return {priority, dates.startOn, id}; }
};

CampaignState stateOn(QDate day, const CampaignRecord& campaign);

/// A published version; never changed again.
struct CampaignVersionRecord
{
    CampaignVersionId id;
    int number = 0;
    QDate effectiveFrom; ///< of referrals that it is for; invalid: from the beginning
    QByteArray rules;
    QByteArray terms; ///< JSON object: language to text; empty for versions of the first books
    QString publishedAt;
    QString publishedBy;
};

/// Campaigns and their versions.
class CampaignStore
{
public:
    explicit CampaignStore(Database& database) : m_database(database) {}

    std::optional<CampaignRecord> find(CampaignId campaign);
    /// All that were not deleted, those that come first (comesBefore()) before the others.
    std::vector<CampaignRecord> all();
    /// A new one; without a version it is a draft.
    CampaignId add(UnitOfWork& work, const CampaignRecord& campaign);
    /// True where another campaign has this name, in whatever case.
    bool isNameTaken(const QString& name, CampaignId except);
    /// By number.
    std::vector<CampaignVersionRecord> versionsOf(CampaignId campaign);
    /// The first day of a referral that was made on this day or later; invalid: there is none.
    QDate firstReferralSince(CampaignId campaign, QDate day);
    bool hasReferrals(CampaignId campaign);
    /// How many referrals were made on days that are not days of the campaign.
    int referralsOutside(CampaignId campaign, const CampaignDates& dates);
    /// Friends for whom a reward was paid that the rules do not give any more, once for each.
    std::vector<PersonId> friendsWithDebts(CampaignId campaign);
    /// Name, days, priority and what was set by hand.
    void update(UnitOfWork& work, const CampaignRecord& campaign);
    /// Adds the next version.
    CampaignVersionId publish(UnitOfWork& work, CampaignId campaign, const CampaignVersionRecord& version);
    void setDraft(UnitOfWork& work, CampaignId campaign, const QByteArray& rules);

private:
    Database& m_database;
};

/// Which version of a campaign a referral is made under: the one in force on its day.
class VersionsInForce
{
public:
    VersionsInForce(Database& database, CampaignId campaign);

    /// Not valid where the campaign has no version.
    CampaignVersionId on(QDate day) const;

private:
    struct Entry
    {
        QDate from; ///< invalid: from the beginning
        CampaignVersionId id;
    };

    std::vector<Entry> m_versions; ///< in the order of their days; of one day only the newest
};

} // namespace vouchwell
