#include "core/metrics/campaignreport.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vouchwell {

namespace {

class CampaignReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(CampaignReport)
};

enum class Phase { Running, Planned, Over };

Phase phaseOf(CampaignState state)
{
    switch (state) {
    case CampaignState::Active:
    case CampaignState::Ending:
    case CampaignState::Paused: return Phase::Running;
    case CampaignState::Scheduled:
    case CampaignState::Draft: return Phase::Planned;
    case CampaignState::Closed: return Phase::Over;
    }
    Q_UNREACHABLE();
}

} // namespace

QVariant CampaignFigures::costPerCustomer() const
{
    return customers == 0 ? QVariant() : QVariant((2 * costMinor + customers) / (2 * customers));
}

CampaignFigures campaignFigures(const Snapshot& snapshot, CampaignId campaign)
{
    CampaignFigures figures;
    const auto place = std::find(snapshot.campaigns.id.begin(), snapshot.campaigns.id.end(), campaign.value);
    if (place == snapshot.campaigns.id.end())
        return figures;
    const auto position = qint32(place - snapshot.campaigns.id.begin());
    const Snapshot::Referrals& referrals = snapshot.referrals;
    for (size_t i = 0; i < referrals.id.size(); ++i) {
        if (referrals.campaign[i] != position || referrals.stage[i] == Stage::Invalid)
            continue;
        ++figures.referrals;
        figures.customers += referrals.stage[i] == Stage::Converted;
    }
    for (size_t i = 0; i < snapshot.rewards.id.size(); ++i) {
        const qint32 referral = snapshot.rewards.referral[i];
        if (referral >= 0 && referrals.campaign[size_t(referral)] == position)
            figures.costMinor += snapshot.rewards.costMinor[i];
    }
    return figures;
}

std::vector<CampaignRecord> campaignsByState(std::vector<CampaignRecord> campaigns, QDate today)
{
    std::stable_sort(campaigns.begin(), campaigns.end(), [today](const CampaignRecord& a, const CampaignRecord& b) {
        return phaseOf(stateOn(today, a)) < phaseOf(stateOn(today, b));
    });
    return campaigns;
}

QString campaignDays(const CampaignDates& dates, const QLocale& locale)
{
    const QString first = dates.startOn.isValid() ? formatDate(dates.startOn, locale) : QString();
    const QString last = dates.endOn.isValid() ? formatDate(dates.endOn, locale) : QString();
    if (!first.isEmpty() && !last.isEmpty())
        return CampaignReportTexts::tr("%1 – %2").arg(first, last);
    if (!first.isEmpty())
        return CampaignReportTexts::tr("from %1").arg(first);
    return last.isEmpty() ? QString() : CampaignReportTexts::tr("until %1").arg(last);
}

QString campaignCounts(const std::vector<CampaignRecord>& campaigns, QDate today, const QLocale& locale)
{
    std::array<int, 3> counts{};
    for (const CampaignRecord& campaign : campaigns)
        ++counts[size_t(phaseOf(stateOn(today, campaign)))];
    return CampaignReportTexts::tr("Running %1 · Planned %2 · Ended %3")
        .arg(locale.toString(counts[0]), locale.toString(counts[1]), locale.toString(counts[2]));
}

ReportTable campaignTable(const std::vector<CampaignRecord>& campaigns, const Snapshot* snapshot,
                          const Currency& currency, QDate today, const QLocale& locale)
{
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.title = CampaignReportTexts::tr("Campaigns");
    table.currency = currency;
    table.columns = {
        {QStringLiteral("campaign"), CampaignReportTexts::tr("Campaign"), Kind::Text, false},
        {QStringLiteral("state"), CampaignReportTexts::tr("State"), Kind::Text, false},
        {QStringLiteral("days"), CampaignReportTexts::tr("Days"), Kind::Text, false},
        {QStringLiteral("referrals"), CampaignReportTexts::tr("Referrals"), Kind::Count, true},
        {QStringLiteral("customers"), CampaignReportTexts::tr("New customers"), Kind::Count, true},
        {QStringLiteral("cost_each"), CampaignReportTexts::tr("Cost per new customer"), Kind::MoneyMinor, false}};
    for (const CampaignRecord& campaign : campaigns) {
        const CampaignFigures figures = snapshot ? campaignFigures(*snapshot, campaign.id) : CampaignFigures();
        table.rows.push_back({displayText(campaign.name), campaignStateTitle(stateOn(today, campaign)),
                              campaignDays(campaign.dates, locale), figures.referrals, figures.customers,
                              figures.costPerCustomer()});
    }
    return table;
}

} // namespace vouchwell
