#pragma once

#include "core/base/result.h"
#include "core/storage/campaignstore.h"

namespace vouchwell {

class Book;

/// The campaigns of a book as they are now, and which of them takes a referral.
class CampaignChoice
{
public:
    explicit CampaignChoice(Database& database);

    /// Those that come first before the others; drafts too.
    const std::vector<CampaignRecord>& all() const& { return m_campaigns; }
    /// Nullptr where it was deleted.
    const CampaignRecord* find(CampaignId campaign) const;
    /// By its name, in whatever case; nullptr where there is none.
    const CampaignRecord* find(const QString& name) const;
    /// Those that take a referral that was made on this day, the default first.
    std::vector<const CampaignRecord*> takingOn(QDate day) const;
    /// The default of the day; not valid where no campaign takes a referral of it.
    CampaignId on(QDate day) const;
    /// Why no campaign takes a referral of this day, as a sentence that says what to do.
    QString whyNone(QDate day) const;

private:
    std::vector<CampaignRecord> m_campaigns;
};

/// Why the campaign takes no referral that was made on this day; empty where it does.
QString whyNotTaken(const CampaignRecord& campaign, QDate day);

/// The campaign that a person names, or the only one; where several could be meant, the failure lists them.
Result<CampaignRecord> campaignNamed(Book& book, const QString& name);

} // namespace vouchwell
