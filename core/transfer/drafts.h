#pragma once

#include "core/transfer/tableprofile.h"

#include <utility>
#include <variant>

namespace vouchwell {

/// A remark on one row: its value was left empty, guessed or not understood. Rows are never blocked by one.
struct RowProblem
{
    qint64 row = 0; ///< spreadsheet row
    QString column; ///< header of the column it is about; empty for the row as a whole
    QString reason; ///< translated sentence, names the value
};

/// A person as a row describes them. Texts are trimmed; keys are normalised, empty where there is nothing to compare.
struct PersonDraft
{
    QString givenName;
    QString familyName;
    QString fullName;
    QString email;    ///< as typed; empty where it was not an address
    QString emailKey; ///< core/domain/contact.h
    QString phone;
    QString phoneKey;
    QString code;
    QString codeKey;
    QString nameKey; ///< foldKey of the whole name

    bool isEmpty() const { return nameKey.isEmpty() && emailKey.isEmpty() && phoneKey.isEmpty() && codeKey.isEmpty(); }
};

struct CustomerDraft
{
    PersonDraft person;
    QDate customerSince;
    QString company;
    QString street;
    QString postalCode;
    QString city;
    QStringList tags;
    QString notes;
    QString referredBy; ///< as typed
    std::vector<std::pair<QString, QString>> extras;
};

struct ReferralDraft
{
    PersonDraft referrer;
    PersonDraft referredFriend;
    QDate referredOn; ///< invalid: not given or not readable
    QString channel;
};

struct SaleDraft
{
    PersonDraft customer;
    QString source;
    QString document;
    QString documentKey; ///< compared form: trimmed, case folded, without blanks
    bool isReturn = false;
    QDate on;
    qint64 netMinor = 0; ///< never negative: a negative sale is a return
    qint64 taxMinor = 0;
    QString originalDocument;
    QString originalDocumentKey;
};

/// One row of the file, ready to be looked up and written. `skipReason` is set where the row cannot be used at all.
struct DraftRow
{
    qint64 row = 0;
    QStringList cells; ///< as read, for the record and for the file of skipped rows
    std::variant<CustomerDraft, ReferralDraft, SaleDraft> draft;
    QString skipReason;
};

/// Turns rows into drafts as the profile says. Problems are appended to the list it is given.
class DraftReader
{
public:
    DraftReader(const TableProfile& profile, const ImportChoices& choices, Currency bookCurrency, QDate today);

    /// False for rows to pass over: the header, title lines above it, entirely empty rows.
    bool read(SheetRow& row, DraftRow& draft, std::vector<RowProblem>& problems);

private:
    struct Context;
    CustomerDraft customer(const Context& context) const;
    ReferralDraft referral(const Context& context) const;
    SaleDraft sale(const Context& context) const;

    const TableProfile& m_profile;
    ImportChoices m_choices;
    Currency m_currency;
    QDate m_today;
};

} // namespace vouchwell
