#pragma once

#include <QString>

#include <optional>

namespace vouchwell {

/// What a word or phrase in a column header says. A header is a set of them: "Customer e-mail" = Customer | Email.
namespace HeaderWord {
using Set = quint64;

enum : Set {
    Noise = Set(1) << 0,  ///< says nothing ("the", "1", "default"), but makes the header a little less to the point
    Filler = Set(1) << 1, ///< articles and prepositions
    // Attributes
    Name = Set(1) << 2,
    GivenName = Set(1) << 3,
    FamilyName = Set(1) << 4,
    WholeName = Set(1) << 5,
    Email = Set(1) << 6,
    Phone = Set(1) << 7,
    Number = Set(1) << 8,
    Code = Set(1) << 9,
    Date = Set(1) << 10,
    Created = Set(1) << 11,
    Since = Set(1) << 12,
    Company = Set(1) << 13,
    Street = Set(1) << 14,
    PostalCode = Set(1) << 15,
    City = Set(1) << 16,
    Tags = Set(1) << 17,
    Notes = Set(1) << 18,
    Channel = Set(1) << 19,
    Source = Set(1) << 20,
    Document = Set(1) << 21,
    Kind = Set(1) << 22,
    Net = Set(1) << 23,
    Total = Set(1) << 24,
    Tax = Set(1) << 25,
    Currency = Set(1) << 26,
    Coupon = Set(1) << 27,
    Status = Set(1) << 28,
    Iban = Set(1) << 29,
    AccountHolder = Set(1) << 30,
    // Whose attribute it is
    Customer = Set(1) << 32,
    Referrer = Set(1) << 33,
    Friend = Set(1) << 34,
    Sale = Set(1) << 35,
    Return = Set(1) << 36,
    Referral = Set(1) << 37,
    Original = Set(1) << 38,
    Staff = Set(1) << 39,
};

inline constexpr Set kRoles = Customer | Referrer | Friend | Sale | Return | Referral | Original | Staff;
} // namespace HeaderWord

/// The words of a header in English, Spanish, German, French and Portuguese at once; nothing when any word of it is
/// unknown: a header that is only half understood ("Accepts e-mail marketing") must not be matched.
std::optional<HeaderWord::Set> headerWords(const QString& header);

} // namespace vouchwell
