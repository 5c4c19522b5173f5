#include "core/rules/ruleset.h"

namespace vouchwell {

RewardUnit unitOf(RewardForm form)
{
    switch (form) {
    case RewardForm::Cash:
    case RewardForm::Discount:
    case RewardForm::StoreCredit:
    case RewardForm::GiftCode: return RewardUnit::Money;
    case RewardForm::Points: return RewardUnit::Points;
    case RewardForm::Gift:
    case RewardForm::Upgrade:
    case RewardForm::EventTicket:
    case RewardForm::EarlyAccess:
    case RewardForm::ThankYou: break;
    }
    return RewardUnit::Pieces;
}

bool isTextSubject(Condition::Subject subject)
{
    switch (subject) {
    case Condition::Subject::ReferrerTag:
    case Condition::Subject::FriendTag:
    case Condition::Subject::ReferrerCity:
    case Condition::Subject::FriendCity:
    case Condition::Subject::Channel: return true;
    case Condition::Subject::Weekday:
    case Condition::Subject::SaleAmount:
    case Condition::Subject::ReferrerConversions:
    case Condition::Subject::ReferrerCustomerDays:
    case Condition::Subject::DaysSinceReferral: break;
    }
    return false;
}

} // namespace vouchwell
