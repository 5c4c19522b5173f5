#include "core/transfer/headermeaning.h"

#include "core/transfer/headerwords.h"

#include <algorithm>
#include <bit>

namespace vouchwell {

namespace {

namespace hw = HeaderWord;
using Owner = HeaderMeaning::Owner;

constexpr int kSure = 100;
constexpr int kLikely = 80;
constexpr int kPossible = 60;
constexpr int kPerhaps = 30;

struct Absorbs
{
    hw::Set strong;
    hw::Set weak;
};

// Where two attributes meet in one header, which one it is about: an e-mail address is an e-mail, not an address.
constexpr Absorbs kAbsorbs[] = {
    {hw::Email, hw::Street | hw::Number | hw::Document | hw::Total},
    {hw::Phone, hw::Street | hw::Number | hw::Document | hw::Total},
    {hw::PostalCode, hw::Street | hw::Number | hw::Code},
    {hw::City, hw::Street | hw::Name},
    {hw::Iban, hw::Number | hw::Code},
    {hw::AccountHolder, hw::Name},
    {hw::Company, hw::Street | hw::Name},
    {hw::WholeName, hw::GivenName | hw::FamilyName | hw::Name},
    {hw::GivenName, hw::Name},
    {hw::FamilyName, hw::Name},
    {hw::Currency, hw::Code | hw::Document},
    {hw::Tax, hw::Total | hw::Net},
    {hw::Net, hw::Total | hw::Document},
    {hw::Total, hw::Document},
    {hw::Coupon, hw::Document | hw::Number | hw::Code},
    {hw::Status, hw::Document},
    {hw::Since, hw::Date | hw::Created},
    {hw::Created, hw::Date | hw::Document},
    {hw::Date, hw::Document},
    {hw::Kind, hw::Document},
    {hw::Document, hw::Number | hw::Code},
    {hw::Code, hw::Number},
    {hw::Channel, hw::Source},
    {hw::Source, hw::Name},
};

/// The one attribute that the words come down to; 0 where they name none, several where they do not belong together.
hw::Set attributeOf(hw::Set words)
{
    hw::Set left = words & ~(hw::kRoles | hw::Noise | hw::Filler);
    if ((left & hw::GivenName) && (left & hw::FamilyName))
        left |= hw::WholeName;
    for (const Absorbs& pair : kAbsorbs) {
        if (left & pair.strong)
            left &= ~pair.weak;
    }
    return left;
}

HeaderMeaning meaning(ImportField field, int strength, Owner owner = Owner::Unsaid)
{
    return {field, strength, owner, false};
}

ImportField personField(hw::Set attribute)
{
    switch (attribute) {
    case hw::Name:
    case hw::WholeName: return ImportField::FullName;
    case hw::GivenName: return ImportField::GivenName;
    case hw::FamilyName: return ImportField::FamilyName;
    case hw::Email: return ImportField::Email;
    case hw::Phone: return ImportField::Phone;
    default: return ImportField::Extra;
    }
}

ImportField customerField(hw::Set attribute)
{
    switch (attribute) {
    case hw::Company: return ImportField::Company;
    case hw::Street: return ImportField::Street;
    case hw::PostalCode: return ImportField::PostalCode;
    case hw::City: return ImportField::City;
    case hw::Tags: return ImportField::Tags;
    case hw::Notes: return ImportField::Notes;
    case hw::Iban: return ImportField::Iban;
    case hw::AccountHolder: return ImportField::AccountHolder;
    case hw::Code:
    case hw::Number: return ImportField::CustomerCode;
    case hw::Since:
    case hw::Created: return ImportField::CustomerSince;
    default: return personField(attribute);
    }
}

HeaderMeaning meaningInCustomers(hw::Set roles, hw::Set attribute)
{
    if (roles & hw::Referrer) {
        if (attribute == 0)
            return meaning(ImportField::ReferredBy, kSure);
        const bool namesSomebody =
            attribute & (hw::Name | hw::WholeName | hw::Email | hw::Phone | hw::Code | hw::Number | hw::Source);
        return namesSomebody ? meaning(ImportField::ReferredBy, kLikely) : HeaderMeaning();
    }
    if (roles & ~hw::Customer)
        return {};
    if (attribute == 0)
        return roles ? meaning(ImportField::FullName, kLikely) : HeaderMeaning();
    const ImportField field = customerField(attribute);
    if (field == ImportField::Extra)
        return {};
    const bool isVague = attribute == hw::Created || (!roles && (attribute & (hw::Number | hw::Code)));
    return meaning(field, isVague ? kLikely : kSure);
}

ImportField referrerField(hw::Set attribute)
{
    switch (attribute) {
    case 0:
    case hw::Name:
    case hw::WholeName: return ImportField::ReferrerName;
    case hw::GivenName: return ImportField::ReferrerGivenName;
    case hw::FamilyName: return ImportField::ReferrerFamilyName;
    case hw::Email: return ImportField::ReferrerEmail;
    case hw::Phone: return ImportField::ReferrerPhone;
    case hw::Number:
    case hw::Code: return ImportField::ReferrerCode;
    default: return ImportField::Extra;
    }
}

ImportField friendField(hw::Set attribute)
{
    switch (attribute) {
    case 0:
    case hw::Name:
    case hw::WholeName: return ImportField::FriendName;
    case hw::GivenName: return ImportField::FriendGivenName;
    case hw::FamilyName: return ImportField::FriendFamilyName;
    case hw::Email: return ImportField::FriendEmail;
    case hw::Phone: return ImportField::FriendPhone;
    case hw::Number:
    case hw::Code: return ImportField::FriendCode;
    default: return ImportField::Extra;
    }
}

HeaderMeaning meaningInReferrals(hw::Set roles, hw::Set attribute)
{
    if (roles & hw::Staff) {
        const bool isNamed = attribute == 0 || (attribute & (hw::Name | hw::WholeName | hw::Email | hw::Code));
        return roles == hw::Staff && isNamed ? meaning(ImportField::AskedBy, kSure) : HeaderMeaning();
    }
    if (roles & ~(hw::Referrer | hw::Friend | hw::Customer | hw::Referral))
        return {};
    if (attribute == hw::Date && !(roles & hw::Referrer))
        return meaning(ImportField::ReferredOn, roles & hw::Customer ? kLikely : kSure);
    if (attribute == hw::Created || attribute == hw::Since)
        return roles & hw::Referrer ? HeaderMeaning() : meaning(ImportField::ReferredOn, kPossible);
    if (attribute == hw::Channel || attribute == hw::Source)
        return meaning(ImportField::Channel, attribute == hw::Channel ? kSure : kLikely);
    if (roles & hw::Referrer)
        return meaning(referrerField(attribute), kSure, Owner::Referrer);
    if (roles & hw::Friend)
        return meaning(friendField(attribute), kSure, Owner::Friend);
    if (roles & hw::Customer)
        return meaning(friendField(attribute), kLikely, Owner::Customer);
    // A bare number or code counts the rows; it names nobody.
    if (attribute == 0 ? !(roles & hw::Referral) : bool(attribute & (hw::Number | hw::Code)))
        return {};
    return meaning(friendField(attribute), attribute == 0 ? kPerhaps : kPossible);
}

HeaderMeaning meaningOfSaleWords(hw::Set roles, hw::Set attribute)
{
    if (roles & hw::Original) {
        const bool namesDocument = attribute == 0 || (attribute & (hw::Document | hw::Number | hw::Code | hw::Source));
        return namesDocument ? meaning(ImportField::OriginalDocument, attribute == hw::Document ? kSure : kPossible)
                             : HeaderMeaning();
    }
    if (roles & hw::Return) {
        const bool isKind = attribute == hw::Kind || (attribute == 0 && (roles & hw::Sale));
        if (isKind || attribute == 0)
            return meaning(ImportField::SaleKind, isKind ? kSure : kPossible);
        return {};
    }
    if (attribute == 0)
        return meaning(ImportField::Document, kPerhaps);
    if (attribute & (hw::Number | hw::Code))
        return meaning(ImportField::Document, kSure);
    return {};
}

HeaderMeaning meaningInSales(hw::Set roles, hw::Set attribute)
{
    if ((roles & hw::Referrer) && attribute == hw::Code)
        return meaning(ImportField::ReferralCode, kSure);
    if (roles & (hw::Referrer | hw::Friend | hw::Referral))
        return {};
    if ((roles & hw::Return) && attribute == hw::Total)
        return meaning(ImportField::RefundedAmount, kLikely);
    const bool ofCustomer = roles & hw::Customer;
    if (ofCustomer && attribute == 0)
        return meaning(ImportField::FullName, kLikely);
    if (const ImportField person = personField(attribute); person != ImportField::Extra) {
        const bool ofSale = attribute & (hw::Name | hw::WholeName | hw::GivenName | hw::FamilyName);
        return (roles & ~hw::Customer) && ofSale ? HeaderMeaning() : meaning(person, kSure);
    }
    if (ofCustomer)
        return attribute & (hw::Code | hw::Number) ? meaning(ImportField::CustomerCode, kSure) : HeaderMeaning();
    if ((roles & (hw::Original | hw::Return)) ||
        ((roles & hw::Sale) && (attribute == 0 || (attribute & (hw::Number | hw::Code)))))
        return meaningOfSaleWords(roles, attribute);
    switch (attribute) {
    case hw::Document: return meaning(ImportField::Document, kSure);
    case hw::Number: return meaning(ImportField::Document, kPossible);
    case hw::Kind: return meaning(ImportField::SaleKind, kSure);
    case hw::Date: return meaning(ImportField::SaleDate, kSure);
    case hw::Created: return meaning(ImportField::SaleDate, kPossible);
    case hw::Net: return meaning(ImportField::NetAmount, kSure);
    case hw::Total: return meaning(ImportField::NetAmount, kPossible);
    case hw::Tax: return meaning(ImportField::TaxAmount, kSure);
    case hw::Currency: return meaning(ImportField::Currency, kSure);
    case hw::Source: return meaning(ImportField::SourceSystem, kSure);
    case hw::Coupon: return meaning(ImportField::ReferralCode, kLikely);
    case hw::Status: return meaning(ImportField::SaleStatus, kLikely);
    default: return {};
    }
}

struct NameGroup
{
    ImportField whole;
    ImportField given;
    ImportField family;
};

constexpr NameGroup kNameGroups[] = {
    {ImportField::FullName, ImportField::GivenName, ImportField::FamilyName},
    {ImportField::FriendName, ImportField::FriendGivenName, ImportField::FriendFamilyName},
    {ImportField::ReferrerName, ImportField::ReferrerGivenName, ImportField::ReferrerFamilyName},
};

bool has(const std::vector<HeaderMeaning>& meanings, ImportField field)
{
    return std::any_of(meanings.begin(), meanings.end(), [&](const HeaderMeaning& m) { return m.field == field; });
}

bool has(const std::vector<HeaderMeaning>& meanings, Owner owner)
{
    return std::any_of(meanings.begin(), meanings.end(), [&](const HeaderMeaning& m) { return m.owner == owner; });
}

void settlePlainNames(std::vector<HeaderMeaning>& meanings)
{
    for (const NameGroup& group : kNameGroups) {
        const bool hasGiven = has(meanings, group.given);
        const bool hasFamily = has(meanings, group.family);
        const auto plain = std::find_if(meanings.begin(), meanings.end(), [&](const HeaderMeaning& m) {
            return m.isPlainName && m.field == group.whole;
        });
        if (plain != meanings.end() && hasGiven != hasFamily)
            plain->field = hasGiven ? group.family : group.given;
    }
}

ImportField asReferrer(ImportField field)
{
    switch (field) {
    case ImportField::FriendName: return ImportField::ReferrerName;
    case ImportField::FriendGivenName: return ImportField::ReferrerGivenName;
    case ImportField::FriendFamilyName: return ImportField::ReferrerFamilyName;
    case ImportField::FriendEmail: return ImportField::ReferrerEmail;
    case ImportField::FriendPhone: return ImportField::ReferrerPhone;
    case ImportField::FriendCode: return ImportField::ReferrerCode;
    default: return field;
    }
}

/// Where only the friend is named as such, the other person of the row is who referred them.
void settleOwners(std::vector<HeaderMeaning>& meanings)
{
    if (!has(meanings, Owner::Friend) || has(meanings, Owner::Referrer))
        return;
    for (HeaderMeaning& m : meanings) {
        if (m.owner == Owner::Customer || m.owner == Owner::Unsaid)
            m.field = asReferrer(m.field);
    }
}

} // namespace

HeaderMeaning headerMeaning(const QString& header, ImportKind kind)
{
    const std::optional<hw::Set> words = headerWords(header);
    if (!words)
        return {};
    const hw::Set roles = *words & hw::kRoles;
    const hw::Set attribute = attributeOf(*words);
    if (std::popcount(attribute) > 1 || (roles | attribute) == 0)
        return {};
    HeaderMeaning found = kind == ImportKind::Customers   ? meaningInCustomers(roles, attribute)
                          : kind == ImportKind::Referrals ? meaningInReferrals(roles, attribute)
                                                          : meaningInSales(roles, attribute);
    if (found.field == ImportField::Extra)
        return {};
    found.isPlainName = attribute == hw::Name;
    if (*words & hw::Noise)
        found.strength -= 10;
    return found;
}

std::vector<HeaderMeaning> headerMeanings(const QStringList& headers, ImportKind kind)
{
    std::vector<HeaderMeaning> meanings;
    meanings.reserve(size_t(headers.size()));
    for (const QString& header : headers)
        meanings.push_back(headerMeaning(header, kind));
    if (kind == ImportKind::Referrals)
        settleOwners(meanings);
    settlePlainNames(meanings);
    return meanings;
}

} // namespace vouchwell
