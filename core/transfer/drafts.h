#pragma once

#include "core/transfer/importdecisions.h"
#include "core/transfer/sumrows.h"

#include <array>
#include <optional>
#include <utility>
#include <variant>

namespace vouchwell {

/// What two sources may say differently of one document.
struct SaleValues
{
    QString customer; ///< what lists call them; empty: nobody is named
    QDate on;
    qint64 netMinor = 0;
};

/// A document as the book has it and as the file says it.
struct SaleDifference
{
    SaleValues inBook;
    SaleValues inFile;
};

/// A remark on one row: its value was left empty, guessed or not understood. Rows are never blocked by one.
struct RowProblem
{
    /// What can be done about it.
    enum class Kind {
        Remark,          ///< nothing has to be
        Unreadable,      ///< the value was left out: it can be corrected
        Guessed,         ///< of a whole column: its order or mark can be chosen
        Skipped,         ///< of the whole row
        ReferrerUnknown, ///< a "referred by" that names nobody
        ReferrerUnclear, ///< one that fits several people
        ReferrerNew,     ///< the referrer of a referral is new, but looks like somebody of the book
        OtherName,       ///< one person, as the contact data says, under two names
        OtherSale,       ///< a document that the book has with another customer, date or amount
        TwiceInFile,     ///< a document that another row of the file has likewise
        NoCampaign,      ///< no campaign takes a referral of the day
    };

    qint64 row = 0; ///< spreadsheet row
    QString column; ///< header of the column it is about; empty for the row as a whole
    QString reason; ///< translated sentence, names the value
    Kind kind = Kind::Remark;
    int columnIndex = -1;                    ///< of the column; -1: the row as a whole
    QString value;                           ///< the text it is about, as read
    std::optional<SaleDifference> sale = {}; ///< for OtherSale and TwiceInFile
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
    QString iban; ///< as normalisedIban() keeps it; empty where it was none
    QString accountHolder;
    QString referredBy; ///< as typed
    std::vector<std::pair<QString, QString>> extras;
};

struct ReferralDraft
{
    PersonDraft referrer;
    PersonDraft referredFriend;
    QDate referredOn; ///< invalid: not given or not readable
    QString channel;
    QString askedBy; ///< as typed
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
    qint64 refundedMinor = 0; ///< what went back since, at most the net amount
    QString referralCodeKey;  ///< compared form of the code that the buyer used
};

/// One row of the file, ready to be looked up and written. `skipReason` is set where the row cannot be used at all.
struct DraftRow
{
    qint64 row = 0;
    QStringList cells; ///< as read
    QString label;     ///< what lists call the row, see draftlabel.h
    std::variant<CustomerDraft, ReferralDraft, SaleDraft> draft;
    QString skipReason;
    int skipColumn = -1; ///< whose value is the reason, so that it can be corrected; -1: none
    QString skipValue;   ///< its text
};

/// Turns rows into drafts as the profile says. Problems are appended to the list it is given; why a row cannot be used
/// at all stands in its skipReason only. What was guessed for a whole column is in ColumnPlan::guess, not here.
class DraftReader
{
public:
    /// The profile and the decisions must outlive the reader and not change meanwhile.
    DraftReader(const TableProfile& profile, const ImportChoices& choices, const ImportDecisions& decisions,
                Currency bookCurrency, QDate today);

    /// False for rows to pass over: the header (also where it is repeated), title lines above it, entirely empty rows.
    /// The cells of the row are moved into the draft.
    bool read(SheetRow& row, DraftRow& draft, std::vector<RowProblem>& problems);

private:
    struct Context;
    /// True where a person decided that the row is not wanted.
    bool applyDecisions(DraftRow& draft) const;
    CustomerDraft customer(const Context& context) const;
    ReferralDraft referral(const Context& context) const;
    SaleDraft sale(const Context& context) const;
    void readSaleDate(SaleDraft& draft, const Context& context) const;
    void readSaleAmounts(SaleDraft& draft, const Context& context) const;
    void refuseOtherCurrency(const QString& code, const QString& text, const Context& context) const;
    /// A further line of the document in the row before: only what was bought, no amount of its own.
    bool isContinuation(const QStringList& cells);
    void readSaleStatus(SaleDraft& draft, const Context& context) const;

    const TableProfile& m_profile;
    ImportChoices m_choices;
    const ImportDecisions& m_decisions;
    Currency m_currency;
    QDate m_today;
    std::array<int, kImportFieldCount> m_columnOf; ///< -1: no column has the field
    SumRows m_sums;
    std::vector<int> m_extras;
    QString m_lastDocument; ///< of the row before, in a list of sales
};

} // namespace vouchwell
