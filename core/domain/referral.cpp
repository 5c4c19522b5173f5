#include "core/domain/referral.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace vouchwell {

namespace {

const std::array<std::pair<Stage, QLatin1String>, kStageCount> kStages{{
    {Stage::Received, QLatin1String("received")},
    {Stage::Contacted, QLatin1String("contacted")},
    {Stage::Qualified, QLatin1String("qualified")},
    {Stage::Converted, QLatin1String("converted")},
    {Stage::Lost, QLatin1String("lost")},
    {Stage::Expired, QLatin1String("expired")},
    {Stage::Invalid, QLatin1String("invalid")},
}};
const std::array<std::pair<Reason, QLatin1String>, 8> kReasons{{
    {Reason::None, QLatin1String("")},
    {Reason::SelfReferral, QLatin1String("self")},
    {Reason::ExistingCustomer, QLatin1String("existing_customer")},
    {Reason::OtherClaimCredited, QLatin1String("other_claim")},
    {Reason::DecidedByShop, QLatin1String("decided")},
    {Reason::SameHousehold, QLatin1String("household")},
    {Reason::OutsideCampaign, QLatin1String("outside_campaign")},
    {Reason::OtherCampaign, QLatin1String("other_campaign")},
}};
const std::array<std::pair<ClaimStatus, QLatin1String>, 5> kClaimStatuses{{
    {ClaimStatus::Open, QLatin1String("open")},
    {ClaimStatus::Credited, QLatin1String("credited")},
    {ClaimStatus::Split, QLatin1String("split")},
    {ClaimStatus::Rejected, QLatin1String("rejected")},
    {ClaimStatus::Withdrawn, QLatin1String("withdrawn")},
}};

template<typename Table, typename Value>
QString storedName(const Table& table, Value value)
{
    for (const auto& [candidate, text] : table) {
        if (candidate == value)
            return text;
    }
    Q_UNREACHABLE();
}

template<typename Table>
auto valueOfName(const Table& table, const QString& stored)
{
    for (const auto& [candidate, text] : table) {
        if (stored == text)
            return candidate;
    }
    return table.front().first;
}

} // namespace

QString toStored(Stage stage)
{
    return storedName(kStages, stage);
}

Stage stageFrom(const QString& stored)
{
    return valueOfName(kStages, stored);
}

QString toStored(Reason reason)
{
    return storedName(kReasons, reason);
}

Reason reasonFrom(const QString& stored)
{
    return valueOfName(kReasons, stored);
}

QString toStored(ClaimStatus status)
{
    return storedName(kClaimStatuses, status);
}

ClaimStatus claimStatusFrom(const QString& stored)
{
    return valueOfName(kClaimStatuses, stored);
}

QString toStored(EntryMode mode)
{
    switch (mode) {
    case EntryMode::Counter: return QStringLiteral("counter");
    case EntryMode::Import: return QStringLiteral("import");
    case EntryMode::CustomerList: return QStringLiteral("customer_list");
    }
    Q_UNREACHABLE();
}

EntryMode entryModeFrom(const QString& stored)
{
    for (const EntryMode mode : {EntryMode::Import, EntryMode::CustomerList}) {
        if (toStored(mode) == stored)
            return mode;
    }
    return EntryMode::Counter;
}

bool isOpen(Stage stage)
{
    return stage == Stage::Received || stage == Stage::Contacted || stage == Stage::Qualified;
}

QString stageTitle(Stage stage)
{
    switch (stage) {
    case Stage::Received: return QCoreApplication::translate("Stage", "Received");
    case Stage::Contacted: return QCoreApplication::translate("Stage", "Contacted");
    case Stage::Qualified: return QCoreApplication::translate("Stage", "Qualified");
    case Stage::Converted: return QCoreApplication::translate("Stage", "Became a customer");
    case Stage::Lost: return QCoreApplication::translate("Stage", "Lost");
    case Stage::Expired: return QCoreApplication::translate("Stage", "Expired");
    case Stage::Invalid: return QCoreApplication::translate("Stage", "Not valid");
    }
    Q_UNREACHABLE();
}

QString reasonSentence(Reason reason)
{
    switch (reason) {
    case Reason::None: return {};
    case Reason::SelfReferral: return QCoreApplication::translate("Reason", "Referrer and friend are the same person.");
    case Reason::ExistingCustomer:
        return QCoreApplication::translate("Reason", "The friend had already bought before the referral.");
    case Reason::OtherClaimCredited: return QCoreApplication::translate("Reason", "Another claim was credited.");
    case Reason::DecidedByShop: return QCoreApplication::translate("Reason", "Decided by the shop.");
    case Reason::SameHousehold:
        return QCoreApplication::translate("Reason", "Referrer and friend belong to the same household.");
    case Reason::OutsideCampaign:
        return QCoreApplication::translate("Reason", "The referral lies outside the dates of the campaign.");
    case Reason::OtherCampaign:
        return QCoreApplication::translate("Reason", "The friend's earlier referral in another campaign counts.");
    }
    Q_UNREACHABLE();
}

} // namespace vouchwell
