#include "core/transfer/importfield.h"

#include "core/transfer/headermeaning.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

struct FieldText
{
    ImportField field;
    const char* key;
    const char* title;
};

constexpr FieldText kFieldTexts[] = {
    {ImportField::Ignore, "ignore", QT_TRANSLATE_NOOP("ImportField", "Leave out")},
    {ImportField::Extra, "extra", QT_TRANSLATE_NOOP("ImportField", "Keep as extra field")},
    {ImportField::GivenName, "given_name", QT_TRANSLATE_NOOP("ImportField", "First name")},
    {ImportField::FamilyName, "family_name", QT_TRANSLATE_NOOP("ImportField", "Last name")},
    {ImportField::FullName, "full_name", QT_TRANSLATE_NOOP("ImportField", "Full name")},
    {ImportField::Email, "email", QT_TRANSLATE_NOOP("ImportField", "E-mail")},
    {ImportField::Phone, "phone", QT_TRANSLATE_NOOP("ImportField", "Phone")},
    {ImportField::CustomerCode, "customer_code", QT_TRANSLATE_NOOP("ImportField", "Customer code")},
    {ImportField::CustomerSince, "customer_since", QT_TRANSLATE_NOOP("ImportField", "Customer since")},
    {ImportField::Company, "company", QT_TRANSLATE_NOOP("ImportField", "Company")},
    {ImportField::Street, "street", QT_TRANSLATE_NOOP("ImportField", "Street")},
    {ImportField::PostalCode, "postal_code", QT_TRANSLATE_NOOP("ImportField", "Postal code")},
    {ImportField::City, "city", QT_TRANSLATE_NOOP("ImportField", "City")},
    {ImportField::Tags, "tags", QT_TRANSLATE_NOOP("ImportField", "Tags")},
    {ImportField::Notes, "notes", QT_TRANSLATE_NOOP("ImportField", "Notes")},
    {ImportField::Iban, "iban", QT_TRANSLATE_NOOP("ImportField", "IBAN")},
    {ImportField::AccountHolder, "account_holder", QT_TRANSLATE_NOOP("ImportField", "Account holder")},
    {ImportField::ReferredBy, "referred_by", QT_TRANSLATE_NOOP("ImportField", "Referred by")},
    {ImportField::ReferrerName, "referrer_name", QT_TRANSLATE_NOOP("ImportField", "Referred by (name)")},
    {ImportField::ReferrerGivenName, "referrer_given_name",
     QT_TRANSLATE_NOOP("ImportField", "Referred by (first name)")},
    {ImportField::ReferrerFamilyName, "referrer_family_name",
     QT_TRANSLATE_NOOP("ImportField", "Referred by (last name)")},
    {ImportField::ReferrerEmail, "referrer_email", QT_TRANSLATE_NOOP("ImportField", "Referred by (e-mail)")},
    {ImportField::ReferrerPhone, "referrer_phone", QT_TRANSLATE_NOOP("ImportField", "Referred by (phone)")},
    {ImportField::ReferrerCode, "referrer_code", QT_TRANSLATE_NOOP("ImportField", "Referred by (customer code)")},
    {ImportField::FriendName, "friend_name", QT_TRANSLATE_NOOP("ImportField", "New customer (name)")},
    {ImportField::FriendGivenName, "friend_given_name", QT_TRANSLATE_NOOP("ImportField", "New customer (first name)")},
    {ImportField::FriendFamilyName, "friend_family_name", QT_TRANSLATE_NOOP("ImportField", "New customer (last name)")},
    {ImportField::FriendEmail, "friend_email", QT_TRANSLATE_NOOP("ImportField", "New customer (e-mail)")},
    {ImportField::FriendPhone, "friend_phone", QT_TRANSLATE_NOOP("ImportField", "New customer (phone)")},
    {ImportField::FriendCode, "friend_code", QT_TRANSLATE_NOOP("ImportField", "New customer (customer code)")},
    {ImportField::ReferredOn, "referred_on", QT_TRANSLATE_NOOP("ImportField", "Referred on")},
    {ImportField::Channel, "channel", QT_TRANSLATE_NOOP("ImportField", "Channel")},
    {ImportField::AskedBy, "asked_by", QT_TRANSLATE_NOOP("ImportField", "Asked by (staff)")},
    {ImportField::Document, "document", QT_TRANSLATE_NOOP("ImportField", "Receipt or document number")},
    {ImportField::SaleKind, "sale_kind", QT_TRANSLATE_NOOP("ImportField", "Sale or return")},
    {ImportField::SaleDate, "sale_date", QT_TRANSLATE_NOOP("ImportField", "Date of the sale")},
    {ImportField::NetAmount, "net_amount", QT_TRANSLATE_NOOP("ImportField", "Net amount")},
    {ImportField::TaxAmount, "tax_amount", QT_TRANSLATE_NOOP("ImportField", "Tax")},
    {ImportField::Currency, "currency", QT_TRANSLATE_NOOP("ImportField", "Currency")},
    {ImportField::OriginalDocument, "original_document", QT_TRANSLATE_NOOP("ImportField", "Returned receipt")},
    {ImportField::SaleStatus, "sale_status", QT_TRANSLATE_NOOP("ImportField", "State of the sale")},
    {ImportField::RefundedAmount, "refunded_amount", QT_TRANSLATE_NOOP("ImportField", "Refunded amount")},
    {ImportField::ReferralCode, "referral_code", QT_TRANSLATE_NOOP("ImportField", "Referral or discount code")},
    {ImportField::SourceSystem, "source_system", QT_TRANSLATE_NOOP("ImportField", "Till or shop system")},
};
static_assert(std::size(kFieldTexts) == kImportFieldCount);

const FieldText& textOf(ImportField field)
{
    return *std::find_if(std::begin(kFieldTexts), std::end(kFieldTexts),
                         [&](const FieldText& text) { return text.field == field; });
}

} // namespace

std::vector<ImportField> fieldsOf(ImportKind kind)
{
    using enum ImportField;
    switch (kind) {
    case ImportKind::Customers:
        return {CustomerCode, GivenName, FamilyName, FullName, Email, Phone,         CustomerSince, Company, Street,
                PostalCode,   City,      Tags,       Notes,    Iban,  AccountHolder, ReferredBy,    Extra,   Ignore};
    case ImportKind::Referrals:
        return {ReferredOn,      ReferrerName,     ReferrerGivenName, ReferrerFamilyName,
                ReferrerEmail,   ReferrerPhone,    ReferrerCode,      FriendName,
                FriendGivenName, FriendFamilyName, FriendEmail,       FriendPhone,
                FriendCode,      Channel,          AskedBy,           Ignore};
    case ImportKind::Sales:
        return {Document,   SaleKind,       SaleDate,         NetAmount,    TaxAmount,    ImportField::Currency,
                SaleStatus, RefundedAmount, OriginalDocument, ReferralCode, Email,        CustomerCode,
                FullName,   GivenName,      FamilyName,       Phone,        SourceSystem, Ignore};
    }
    Q_UNREACHABLE();
}

QString fieldTitle(ImportField field)
{
    return QCoreApplication::translate("ImportField", textOf(field).title);
}

QString fieldKey(ImportField field)
{
    return QString::fromLatin1(textOf(field).key);
}

ImportField fieldOfKey(const QString& key)
{
    const auto text = std::find_if(std::begin(kFieldTexts), std::end(kFieldTexts),
                                   [&](const FieldText& candidate) { return key == QLatin1String(candidate.key); });
    return text == std::end(kFieldTexts) ? ImportField::Ignore : text->field;
}

bool isDateField(ImportField field)
{
    return field == ImportField::CustomerSince || field == ImportField::ReferredOn || field == ImportField::SaleDate;
}

bool isAmountField(ImportField field)
{
    return field == ImportField::NetAmount || field == ImportField::TaxAmount || field == ImportField::RefundedAmount;
}

ImportField fieldForHeader(const QString& header, ImportKind kind)
{
    return headerMeaning(header, kind).field;
}

} // namespace vouchwell
