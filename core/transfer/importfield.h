#pragma once

#include <QString>

#include <vector>

namespace vouchwell {

enum class ImportKind { Customers, Referrals, Sales };

/// What a column of a spreadsheet can mean.
enum class ImportField {
    Ignore, ///< left out
    Extra,  ///< kept under its own header as an extra field (customer lists)
    // Customers; the person fields also say who bought in a list of sales
    GivenName,
    FamilyName,
    FullName,
    Email,
    Phone,
    CustomerCode,
    CustomerSince,
    Company,
    Street,
    PostalCode,
    City,
    Tags,
    Notes,
    Iban,
    AccountHolder,
    ReferredBy, ///< free text: an e-mail, a customer code or a name
    // Referrals
    ReferrerName,
    ReferrerGivenName,
    ReferrerFamilyName,
    ReferrerEmail,
    ReferrerPhone,
    ReferrerCode,
    FriendName,
    FriendGivenName,
    FriendFamilyName,
    FriendEmail,
    FriendPhone,
    FriendCode,
    ReferredOn,
    Channel,
    AskedBy, ///< who of the staff asked for the referral: an e-mail, a customer code or a name
    // Sales
    Document,
    SaleKind,
    SaleDate,
    NetAmount,
    TaxAmount,
    Currency,
    OriginalDocument,
    SaleStatus,     ///< paid, failed, cancelled ...: what never was a sale is left out
    RefundedAmount, ///< what of the sale went back, in the row of the sale itself
    ReferralCode,   ///< a discount or referral code: the customer code of whoever sent the buyer
    SourceSystem,   ///< the last one: the number of fields follows from it
};

inline constexpr int kImportFieldCount = int(ImportField::SourceSystem) + 1;

/// The fields a list of this kind can have, in the order in which they are offered; ends with Extra (customers) and
/// Ignore.
std::vector<ImportField> fieldsOf(ImportKind kind);
/// Name for people: "Customer since".
QString fieldTitle(ImportField field);
/// Stable name for saved matchings: "customer_since".
QString fieldKey(ImportField field);
ImportField fieldOfKey(const QString& key);
bool isDateField(ImportField field);
bool isAmountField(ImportField field);

/// Begins the header of a column that we write beside the rows of others, so that it is left out when the file comes
/// back.
inline constexpr QLatin1String kOwnColumn("Vouchwell: ");

/// What a header may mean in a list of this kind, in English, Spanish, German, French and Portuguese at once,
/// whatever the language of the window; Extra where it says nothing we know.
ImportField fieldForHeader(const QString& header, ImportKind kind);

} // namespace vouchwell
