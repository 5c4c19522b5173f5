#include "core/transfer/drafts.h"

#include "core/base/text.h"
#include "core/transfer/amounttext.h"
#include "core/transfer/draftcells.h"
#include "core/transfer/draftlabel.h"
#include "core/transfer/headerlines.h"
#include "core/transfer/salestatus.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

struct DraftSentences
{
    Q_DECLARE_TR_FUNCTIONS(DraftReader)
};

constexpr qsizetype kLongestCell = 32767;
constexpr qsizetype kShownOfLongCell = 80;

constexpr PersonFields kCustomerFields{ImportField::GivenName,
                                       ImportField::FamilyName,
                                       ImportField::FullName,
                                       ImportField::Email,
                                       ImportField::Phone,
                                       ImportField::CustomerCode,
                                       false};
constexpr PersonFields kBuyerFields{ImportField::GivenName,
                                    ImportField::FamilyName,
                                    ImportField::FullName,
                                    ImportField::Email,
                                    ImportField::Phone,
                                    ImportField::CustomerCode,
                                    true};
constexpr PersonFields kReferrerFields{ImportField::ReferrerGivenName,
                                       ImportField::ReferrerFamilyName,
                                       ImportField::ReferrerName,
                                       ImportField::ReferrerEmail,
                                       ImportField::ReferrerPhone,
                                       ImportField::ReferrerCode,
                                       true};
constexpr PersonFields kFriendFields{ImportField::FriendGivenName,
                                     ImportField::FriendFamilyName,
                                     ImportField::FriendName,
                                     ImportField::FriendEmail,
                                     ImportField::FriendPhone,
                                     ImportField::FriendCode,
                                     true};

/// Cuts cells that no spreadsheet can hold, and says so.
void cutLongCells(DraftRow& draft, const TableProfile& profile, std::vector<RowProblem>& problems)
{
    for (qsizetype i = 0; i < draft.cells.size(); ++i) {
        if (draft.cells[i].size() <= kLongestCell)
            continue;
        const QString header = i < qsizetype(profile.columns.size()) ? profile.columns[size_t(i)].header : QString();
        problems.push_back({draft.row, header,
                            DraftSentences::tr("The text has more than %n characters; the rest was cut off.", nullptr,
                                               int(kLongestCell)),
                            RowProblem::Kind::Unreadable, int(i), draft.cells[i].left(kShownOfLongCell)});
        draft.cells[i].truncate(kLongestCell);
    }
}

std::variant<CustomerDraft, ReferralDraft, SaleDraft> emptyDraft(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Customers: return CustomerDraft();
    case ImportKind::Referrals: return ReferralDraft();
    case ImportKind::Sales: return SaleDraft();
    }
    Q_UNREACHABLE();
}

void readSaleKind(SaleDraft& draft, const DraftCells& cells)
{
    const QString kind = cells.line(ImportField::SaleKind);
    if (kind.isEmpty())
        return;
    const std::optional<bool> isReturn = isReturnWord(kind);
    draft.isReturn = isReturn.value_or(false);
    if (!isReturn)
        cells.addProblem(ImportField::SaleKind,
                         DraftSentences::tr("“%1” is neither a sale nor a return; the row was read as a sale, or as a "
                                            "return where the amount is negative.")
                             .arg(kind));
}

qint64 magnitude(qint64 minor)
{
    return minor < 0 ? -minor : minor;
}

} // namespace

struct DraftReader::Context
{
    const DraftCells& cells;
    DraftRow& row;

    /// `fields`: the value of the first of them that the table has would make the row usable.
    void skip(const QString& reason, std::initializer_list<ImportField> fields) const
    {
        if (!row.skipReason.isEmpty())
            return;
        row.skipReason = reason;
        for (const ImportField field : fields) {
            if (!cells.hasColumn(field))
                continue;
            row.skipColumn = cells.column(field).index;
            row.skipValue = cells.text(field);
            return;
        }
    }
};

DraftReader::DraftReader(const TableProfile& profile, const ImportChoices& choices, const ImportDecisions& decisions,
                         Currency bookCurrency, QDate today)
    : m_profile(profile),
      m_choices(choices),
      m_decisions(decisions),
      m_currency(std::move(bookCurrency)),
      m_today(today),
      m_sums(profile)
{
    m_columnOf.fill(-1);
    for (const ColumnPlan& plan : profile.columns) {
        if (plan.field == ImportField::Extra)
            m_extras.push_back(plan.index);
        else if (plan.field != ImportField::Ignore)
            m_columnOf[size_t(plan.field)] = plan.index;
    }
}

bool DraftReader::read(SheetRow& row, DraftRow& draft, std::vector<RowProblem>& problems)
{
    if (row.number < m_profile.firstDataRow || isEmptyRow(row.cells) || repeatsHeader(m_profile.headerLines, row.cells))
        return false;
    if (m_profile.kind == ImportKind::Sales && isContinuation(row.cells))
        return false;
    draft.row = row.number;
    draft.cells = std::move(row.cells);
    draft.skipReason.clear();
    draft.skipColumn = -1;
    draft.skipValue.clear();
    const bool isLeftOut = applyDecisions(draft);
    if (isLeftOut || m_sums.contains(draft.cells)) {
        draft.draft = emptyDraft(m_profile.kind);
        draft.skipReason = isLeftOut ? DraftSentences::tr("You left this row out.")
                                     : DraftSentences::tr("The row is a sum or a page line and describes nobody.");
        draft.label = labelOf(draft);
        return true;
    }
    cutLongCells(draft, m_profile, problems);
    const DraftCells cells(draft.cells, m_columnOf, m_profile, problems, draft.row);
    const Context context{cells, draft};
    switch (m_profile.kind) {
    case ImportKind::Customers: draft.draft = customer(context); break;
    case ImportKind::Referrals: draft.draft = referral(context); break;
    case ImportKind::Sales: draft.draft = sale(context); break;
    }
    draft.label = labelOf(draft);
    return true;
}

bool DraftReader::applyDecisions(DraftRow& draft) const
{
    if (m_decisions.isEmpty())
        return false;
    m_decisions.correct(draft.row, draft.cells);
    return m_decisions.leftOut.contains(draft.row);
}

bool DraftReader::isContinuation(const QStringList& cells)
{
    const auto textOf = [&](ImportField field) {
        const int column = m_columnOf[size_t(field)];
        return column >= 0 && column < cells.size() ? cells[column].trimmed() : QString();
    };
    const QString document = textOf(ImportField::Document);
    const bool isSame = !document.isEmpty() && document == m_lastDocument;
    m_lastDocument = document;
    return isSame && textOf(ImportField::NetAmount).isEmpty();
}

CustomerDraft DraftReader::customer(const Context& context) const
{
    const DraftCells& cells = context.cells;
    CustomerDraft draft;
    draft.person = readPerson(cells, kCustomerFields, m_choices.countryCode);
    draft.company = cells.line(ImportField::Company);
    if (draft.person.nameKey.isEmpty())
        setName(draft.person, draft.company);
    if (draft.person.isEmpty() && draft.person.phone.isEmpty())
        context.skip(DraftSentences::tr("The row has no name, e-mail address, phone number or customer code."),
                     {ImportField::FullName, ImportField::GivenName, ImportField::Email});

    DateCell since = readDateCell(cells, ImportField::CustomerSince, m_today);
    draft.customerSince = since.date;
    if (!since.trouble.isEmpty())
        //: %1 says what is wrong, as in: “31/02/2025” is not a possible date
        cells.addProblem(ImportField::CustomerSince,
                         DraftSentences::tr("%1; the date was left empty.").arg(since.trouble));
    draft.street = cells.line(ImportField::Street);
    draft.postalCode = cells.number(ImportField::PostalCode);
    draft.city = cells.line(ImportField::City);
    draft.notes = cells.text(ImportField::Notes);
    draft.iban = readIbanCell(cells);
    draft.accountHolder = cells.line(ImportField::AccountHolder);
    draft.referredBy = cells.line(ImportField::ReferredBy);
    if (const QString tags = cells.text(ImportField::Tags); !tags.isEmpty())
        draft.tags = readTags(tags);
    for (const int column : m_extras) {
        const QString value = column < context.row.cells.size() ? context.row.cells[column].trimmed() : QString();
        if (!value.isEmpty())
            draft.extras.emplace_back(m_profile.columns[size_t(column)].header, value);
    }
    return draft;
}

ReferralDraft DraftReader::referral(const Context& context) const
{
    const DraftCells& cells = context.cells;
    ReferralDraft draft;
    draft.referrer = readPerson(cells, kReferrerFields, m_choices.countryCode);
    draft.referredFriend = readPerson(cells, kFriendFields, m_choices.countryCode);
    draft.channel = cells.line(ImportField::Channel);
    draft.askedBy = cells.line(ImportField::AskedBy);
    if (draft.referrer.isEmpty())
        context.skip(DraftSentences::tr("The row does not say who made the referral."),
                     {ImportField::ReferrerName, ImportField::ReferrerGivenName, ImportField::ReferrerEmail});
    if (draft.referredFriend.isEmpty())
        context.skip(DraftSentences::tr("The row does not say who was referred."),
                     {ImportField::FriendName, ImportField::FriendGivenName, ImportField::FriendEmail});
    const DateCell on = readDateCell(cells, ImportField::ReferredOn, m_today);
    draft.referredOn = on.date;
    if (!on.trouble.isEmpty())
        //: %1 says what is wrong, as in: “31/02/2025” is not a possible date
        cells.addProblem(ImportField::ReferredOn,
                         DraftSentences::tr("%1; the date of the import is used.").arg(on.trouble));
    else if (!on.date.isValid())
        cells.addProblem(ImportField::ReferredOn,
                         DraftSentences::tr("The referral has no date; the date of the import is used."),
                         RowProblem::Kind::Remark);
    return draft;
}

SaleDraft DraftReader::sale(const Context& context) const
{
    const DraftCells& cells = context.cells;
    SaleDraft draft;
    draft.customer = readPerson(cells, kBuyerFields, m_choices.countryCode);
    draft.source = cells.line(ImportField::SourceSystem);
    draft.document = cells.number(ImportField::Document);
    draft.documentKey = withoutBlanks(draft.document.toCaseFolded());
    draft.originalDocument = cells.number(ImportField::OriginalDocument);
    draft.originalDocumentKey = withoutBlanks(draft.originalDocument.toCaseFolded());
    draft.referralCodeKey = withoutBlanks(foldKey(cells.number(ImportField::ReferralCode)));
    readSaleKind(draft, cells);
    readSaleDate(draft, context);
    readSaleAmounts(draft, context);
    readSaleStatus(draft, context);
    return draft;
}

void DraftReader::readSaleStatus(SaleDraft& draft, const Context& context) const
{
    const DraftCells& cells = context.cells;
    const std::optional<ParsedAmount> refunded = readAmountCell(cells, ImportField::RefundedAmount, m_currency);
    if (refunded)
        draft.refundedMinor = std::min(magnitude(refunded->minor), draft.netMinor);
    else if (const QString text = cells.text(ImportField::RefundedAmount); !text.isEmpty())
        cells.addProblem(ImportField::RefundedAmount,
                         DraftSentences::tr("“%1” is not an exact amount; the refund was left out.").arg(text));
    const QString status = cells.line(ImportField::SaleStatus);
    switch (saleStatusOf(status)) {
    case SaleStatus::NoSale: context.skip(DraftSentences::tr("It never became a sale: “%1”.").arg(status), {}); break;
    case SaleStatus::Refunded:
        if (!refunded)
            draft.refundedMinor = draft.netMinor;
        break;
    case SaleStatus::Counts: break;
    }
}

void DraftReader::readSaleDate(SaleDraft& draft, const Context& context) const
{
    const DateCell on = readDateCell(context.cells, ImportField::SaleDate, m_today);
    draft.on = on.date;
    if (!on.trouble.isEmpty())
        //: %1 says what is wrong, as in: “31/02/2025” is not a possible date
        context.skip(DraftSentences::tr("%1; the row was left out.").arg(on.trouble), {ImportField::SaleDate});
    else if (!on.date.isValid())
        context.skip(DraftSentences::tr("The row has no date."), {ImportField::SaleDate});
}

void DraftReader::readSaleAmounts(SaleDraft& draft, const Context& context) const
{
    const DraftCells& cells = context.cells;
    const QString text = cells.text(ImportField::NetAmount);
    if (text.isEmpty()) {
        context.skip(DraftSentences::tr("The row has no amount."), {ImportField::NetAmount});
        return;
    }
    const QString currency = cells.text(ImportField::Currency);
    if (!currency.isEmpty())
        refuseOtherCurrency(currencyCodeOf(currency, m_currency), currency, context);
    const std::optional<ParsedAmount> net = readAmountCell(cells, ImportField::NetAmount, m_currency);
    if (!net) {
        context.skip(DraftSentences::tr("“%1” is not an exact amount in %2 with “%3” as its decimal mark.")
                         .arg(text, m_currency.code, cells.column(ImportField::NetAmount).decimalMark),
                     {ImportField::NetAmount});
        return;
    }
    if (!net->currencyCode.isEmpty())
        refuseOtherCurrency(net->currencyCode, net->currencyCode, context);
    draft.isReturn = draft.isReturn || net->minor < 0;
    draft.netMinor = magnitude(net->minor);

    const std::optional<ParsedAmount> tax = readAmountCell(cells, ImportField::TaxAmount, m_currency);
    draft.taxMinor = tax ? magnitude(tax->minor) : 0;
    if (const QString taxText = cells.text(ImportField::TaxAmount); !tax && !taxText.isEmpty())
        cells.addProblem(ImportField::TaxAmount,
                         DraftSentences::tr("“%1” is not an exact amount; the tax was left empty.").arg(taxText));
}

void DraftReader::refuseOtherCurrency(const QString& code, const QString& text, const Context& context) const
{
    if (code != m_currency.code)
        context.skip(DraftSentences::tr("The amount is in %1, but this book is kept in %2.")
                         .arg(code.isEmpty() ? text : code, m_currency.code),
                     {});
}

} // namespace vouchwell
