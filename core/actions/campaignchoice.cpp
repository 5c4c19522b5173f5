#include "core/actions/campaignchoice.h"

#include "core/base/text.h"
#include "core/storage/book.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class ChoiceTexts
{
    Q_DECLARE_TR_FUNCTIONS(CampaignChoice)
};

QString namesOf(const std::vector<CampaignRecord>& campaigns)
{
    QStringList names;
    for (const CampaignRecord& campaign : campaigns)
        names << campaign.name;
    return names.join(QLatin1String(", "));
}

} // namespace

QString whyNotTaken(const CampaignRecord& campaign, QDate day)
{
    const CampaignDates& dates = campaign.dates;
    if (!campaign.isPublished)
        return ChoiceTexts::tr("The campaign %1 is a draft and takes no referrals. Please publish its rules first.")
            .arg(campaign.name);
    if (campaign.byHand == CampaignSwitch::Paused)
        return ChoiceTexts::tr("The campaign %1 is paused and takes no referrals. Please let it go on first.")
            .arg(campaign.name);
    if (campaign.byHand == CampaignSwitch::Closed)
        return ChoiceTexts::tr("The campaign %1 is closed and takes no referrals. Please open it again first.")
            .arg(campaign.name);
    if (dates.startOn.isValid() && day < dates.startOn)
        return ChoiceTexts::tr("The campaign %1 begins on %2 and takes no referral of an earlier day.")
            .arg(campaign.name, dates.startOn.toString(Qt::ISODate));
    if (dates.endOn.isValid() && day > dates.endOn)
        return ChoiceTexts::tr("The campaign %1 ended on %2 and takes no referral of a later day.")
            .arg(campaign.name, dates.endOn.toString(Qt::ISODate));
    return {};
}

CampaignChoice::CampaignChoice(Database& database) : m_campaigns(CampaignStore(database).all()) {}

const CampaignRecord* CampaignChoice::find(CampaignId campaign) const
{
    const auto found = std::find_if(m_campaigns.begin(), m_campaigns.end(),
                                    [&](const CampaignRecord& record) { return record.id == campaign; });
    return found == m_campaigns.end() ? nullptr : &*found;
}

const CampaignRecord* CampaignChoice::find(const QString& name) const
{
    const QString wanted = simplifiedName(name);
    const auto found = std::find_if(m_campaigns.begin(), m_campaigns.end(), [&](const CampaignRecord& record) {
        return record.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == m_campaigns.end() ? nullptr : &*found;
}

std::vector<const CampaignRecord*> CampaignChoice::takingOn(QDate day) const
{
    std::vector<const CampaignRecord*> taking;
    for (const CampaignRecord& campaign : m_campaigns) {
        if (whyNotTaken(campaign, day).isEmpty())
            taking.push_back(&campaign);
    }
    return taking;
}

CampaignId CampaignChoice::on(QDate day) const
{
    const std::vector<const CampaignRecord*> taking = takingOn(day);
    return taking.empty() ? CampaignId{} : taking.front()->id;
}

QString CampaignChoice::whyNone(QDate day) const
{
    if (m_campaigns.size() == 1)
        return whyNotTaken(m_campaigns.front(), day);
    return ChoiceTexts::tr("No campaign takes a referral of %1: none of %2 is running on that day. Please choose "
                           "another day, or change the days or the state of a campaign.")
        .arg(day.toString(Qt::ISODate), namesOf(m_campaigns));
}

Result<CampaignRecord> campaignNamed(Book& book, const QString& name)
{
    try {
        const CampaignChoice choice(book.database());
        const std::vector<CampaignRecord>& all = choice.all();
        if (name.isEmpty() && all.size() == 1)
            return all.front();
        if (name.isEmpty())
            return Failure{Failure::Kind::Refused,
                           ChoiceTexts::tr("This book has several campaigns (%1). Please say which one is meant.")
                               .arg(namesOf(all))};
        if (const CampaignRecord* found = choice.find(name))
            return *found;
        return Failure{
            Failure::Kind::NotFound,
            ChoiceTexts::tr("There is no campaign %1. Please name one of these: %2.").arg(name, namesOf(all))};
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
