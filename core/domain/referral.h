#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

namespace vouchwell {

/// Where a referral stands. Conversion, expiry and invalidity by fact are worked out by the engine; the others are
/// said by the shop.
enum class Stage : quint8 { Received, Contacted, Qualified, Converted, Lost, Expired, Invalid };
inline constexpr int kStageCount = 7;

/// Why a referral is not valid or a claim was not credited. `None` where there is nothing to say.
enum class Reason : quint8 {
    None,
    SelfReferral,
    ExistingCustomer,
    OtherClaimCredited,
    DecidedByShop,
    SameHousehold,
    OutsideCampaign,
    OtherCampaign ///< the friend's referral in another campaign counts
};

enum class ClaimStatus { Open, Credited, Split, Rejected, Withdrawn };

/// How a referral came into the book.
enum class EntryMode { Counter, Import, CustomerList };

/// "A brought B" said by somebody on a day. Several people may claim the same friend.
struct Claim
{
    ClaimId id;
    ReferralId referralId;
    PersonId referrerId;
    QDate claimedOn;
    qint64 sourceOrder = 0; ///< order within one day: the row in its file, or a running number by hand
    QString channel;
    EntryMode entryMode = EntryMode::Counter;
    ClaimStatus status = ClaimStatus::Open;
    Reason reason = Reason::None;
    BatchId batchId;
    QDate rewardsFrom = {}; ///< a purchase before this day earns nothing; invalid: there is no such day
};

QString toStored(Stage stage);
Stage stageFrom(const QString& stored);
QString toStored(Reason reason);
Reason reasonFrom(const QString& stored);
QString toStored(ClaimStatus status);
ClaimStatus claimStatusFrom(const QString& stored);
QString toStored(EntryMode mode);
EntryMode entryModeFrom(const QString& stored);

/// The stage's name on screens: "Became a customer".
QString stageTitle(Stage stage);
/// It may still lead to a conversion.
bool isOpen(Stage stage);
/// A sentence for people: "Already a customer before the referral."; empty for None.
QString reasonSentence(Reason reason);

} // namespace vouchwell
