#include "core/rules/campaignstate.h"

#include <QCoreApplication>

#include <tuple>

namespace vouchwell {

namespace {

class CampaignStateTexts
{
    Q_DECLARE_TR_FUNCTIONS(CampaignState)
};

} // namespace

bool comesBefore(const CampaignRank& a, const CampaignRank& b)
{
    return std::tie(a.priority, a.startOn, a.id) > std::tie(b.priority, b.startOn, b.id);
}

CampaignState campaignStateOn(QDate day, CampaignSwitch byHand, const CampaignDates& dates)
{
    if (dates.endOn.isValid() && day > dates.endOn.addDays(dates.graceDays))
        return CampaignState::Closed;
    if (dates.endOn.isValid() && (day > dates.endOn || byHand == CampaignSwitch::Closed))
        return CampaignState::Ending;
    if (byHand == CampaignSwitch::Closed || byHand == CampaignSwitch::Deleted)
        return CampaignState::Closed;
    if (byHand == CampaignSwitch::Paused)
        return CampaignState::Paused;
    return dates.startOn.isValid() && day < dates.startOn ? CampaignState::Scheduled : CampaignState::Active;
}

QString campaignStateTitle(CampaignState state)
{
    switch (state) {
    //: Where a campaign stands
    case CampaignState::Draft: return CampaignStateTexts::tr("Draft");
    case CampaignState::Scheduled: return CampaignStateTexts::tr("Scheduled");
    case CampaignState::Active: return CampaignStateTexts::tr("Active");
    case CampaignState::Paused: return CampaignStateTexts::tr("Paused");
    case CampaignState::Ending: return CampaignStateTexts::tr("Ending");
    case CampaignState::Closed: return CampaignStateTexts::tr("Closed");
    }
    Q_UNREACHABLE();
}

QString toStored(CampaignSwitch byHand)
{
    switch (byHand) {
    case CampaignSwitch::Running: return QStringLiteral("active");
    case CampaignSwitch::Paused: return QStringLiteral("paused");
    case CampaignSwitch::Closed: return QStringLiteral("closed");
    case CampaignSwitch::Deleted: return QStringLiteral("archived");
    }
    Q_UNREACHABLE();
}

CampaignSwitch campaignSwitchFrom(const QString& stored)
{
    for (const CampaignSwitch byHand : {CampaignSwitch::Paused, CampaignSwitch::Closed, CampaignSwitch::Deleted}) {
        if (toStored(byHand) == stored)
            return byHand;
    }
    return CampaignSwitch::Running;
}

QString toWord(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft: return QStringLiteral("draft");
    case CampaignState::Scheduled: return QStringLiteral("scheduled");
    case CampaignState::Active: return QStringLiteral("active");
    case CampaignState::Paused: return QStringLiteral("paused");
    case CampaignState::Ending: return QStringLiteral("ending");
    case CampaignState::Closed: return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

} // namespace vouchwell
