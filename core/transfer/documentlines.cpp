#include "core/transfer/documentlines.h"

#include "core/transfer/draftcells.h"
#include "core/transfer/headerlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

struct DocumentLineTexts
{
    Q_DECLARE_TR_FUNCTIONS(DraftReader)
};

constexpr qint64 kSurveyedRows = 50'000;

constexpr ImportField kSameInOneDocument[] = {
    ImportField::SourceSystem, ImportField::SaleDate,        ImportField::SaleKind, ImportField::GivenName,
    ImportField::FamilyName,   ImportField::FullName,        ImportField::Email,    ImportField::Phone,
    ImportField::CustomerCode, ImportField::OriginalDocument};

/// Gathers what the rows of each document say.
class Survey
{
public:
    Survey(const TableProfile& profile, const Currency& currency) : m_profile(profile), m_currency(currency)
    {
        m_columnOf.fill(-1);
        for (const ColumnPlan& plan : profile.columns)
            m_columnOf[size_t(plan.field)] = plan.index;
    }

    bool isPossible() const { return columnOf(ImportField::Document) >= 0 && columnOf(ImportField::NetAmount) >= 0; }
    DocumentAmount byLayout() const;
    void add(const QStringList& cells);
    DocumentAmount result();

private:
    int columnOf(ImportField field) const { return m_columnOf[size_t(field)]; }
    QString textIn(const QStringList& cells, ImportField field) const { return cells.value(columnOf(field)).trimmed(); }
    bool belongsToDocument(const QStringList& cells) const;
    std::optional<qint64> amountIn(const QStringList& cells, int column) const;
    std::vector<qint64> amountsIn(int column) const;
    void weighDocument();
    void weighColumn(int column, const std::vector<qint64>& amounts);
    bool hasOtherDetails() const;

    const TableProfile& m_profile;
    Currency m_currency;
    std::array<int, kImportFieldCount> m_columnOf;
    std::vector<QStringList> m_rows; ///< of the running document
    bool m_isTotal = false;
    bool m_isLine = false;
    bool m_differs = false; ///< amounts and other details differ within a document
};

DocumentAmount Survey::byLayout() const
{
    const KnownLayout* layout = knownLayout(m_profile.headerCells);
    if (!layout || layout->kind != ImportKind::Sales)
        return DocumentAmount::Unknown;
    const std::vector<ImportField> fields = fieldsIn(*layout, m_profile.headerCells);
    const auto net = size_t(columnOf(ImportField::NetAmount));
    return net < fields.size() && fields[net] == ImportField::NetAmount ? layout->amounts : DocumentAmount::Unknown;
}

std::optional<qint64> Survey::amountIn(const QStringList& cells, int column) const
{
    const QChar mark = m_profile.columns[size_t(columnOf(ImportField::NetAmount))].decimalMark;
    const std::optional<ParsedAmount> amount =
        readAmount(cells.value(column).trimmed(), mark, m_profile.facts.isWorkbook(), m_currency);
    return amount ? std::optional(amount->minor) : std::nullopt;
}

bool Survey::belongsToDocument(const QStringList& cells) const
{
    const QStringList& head = m_rows.front();
    if (textIn(cells, ImportField::Document) != textIn(head, ImportField::Document))
        return false;
    return std::all_of(std::begin(kSameInOneDocument), std::end(kSameInOneDocument), [&](ImportField field) {
        const QString text = textIn(cells, field);
        return text.isEmpty() || text == textIn(head, field);
    });
}

void Survey::add(const QStringList& cells)
{
    const bool isSale = !textIn(cells, ImportField::Document).isEmpty() &&
                        amountIn(cells, columnOf(ImportField::NetAmount)).has_value();
    if (!isSale)
        return;
    if (!m_rows.empty() && !belongsToDocument(cells))
        weighDocument();
    m_rows.push_back(cells);
}

/// The amounts of the document's rows in a column; empty where one of them holds none.
std::vector<qint64> Survey::amountsIn(int column) const
{
    std::vector<qint64> amounts;
    for (const QStringList& cells : m_rows) {
        const std::optional<qint64> amount = amountIn(cells, column);
        if (!amount)
            return {};
        amounts.push_back(*amount);
    }
    return amounts;
}

bool allEqual(const std::vector<qint64>& amounts)
{
    return std::adjacent_find(amounts.begin(), amounts.end(), std::not_equal_to<>()) == amounts.end();
}

qint64 sumOf(const std::vector<qint64>& amounts)
{
    qint64 sum = 0;
    for (const qint64 amount : amounts) {
        if (__builtin_add_overflow(sum, amount, &sum))
            return 0;
    }
    return sum;
}

void Survey::weighColumn(int column, const std::vector<qint64>& amounts)
{
    const std::vector<qint64> others = amountsIn(column);
    if (others.empty())
        return;
    const qint64 sum = sumOf(amounts);
    const int tax = columnOf(ImportField::TaxAmount);
    const qint64 taxSum = tax >= 0 && tax != column ? sumOf(amountsIn(tax)) : 0;
    const bool isTheirTotal = allEqual(others) && (others.front() == sum || others.front() == sum + taxSum);
    if (isTheirTotal && sum != amounts.front() && sum != 0)
        m_isLine = true;
    const bool areItsLines = allEqual(amounts) && sumOf(others) == amounts.front() && amounts.front() != 0;
    if (areItsLines && std::count(others.begin(), others.end(), 0) + 1 < qsizetype(others.size()))
        m_isTotal = true;
}

bool Survey::hasOtherDetails() const
{
    const QStringList& first = m_rows[0];
    for (qsizetype column = 0; column < first.size(); ++column) {
        const bool isAmount = column == columnOf(ImportField::NetAmount) || column == columnOf(ImportField::TaxAmount);
        const bool differs = std::any_of(m_rows.begin(), m_rows.end(), [&](const QStringList& cells) {
            return cells.value(column).trimmed() != first[column].trimmed() && !amountIn(cells, int(column));
        });
        if (!isAmount && differs)
            return true;
    }
    return false;
}

void Survey::weighDocument()
{
    if (m_rows.size() > 1) {
        const int net = columnOf(ImportField::NetAmount);
        const std::vector<qint64> amounts = amountsIn(net);
        for (const ColumnPlan& plan : m_profile.columns) {
            if (plan.index != net && plan.index != columnOf(ImportField::Document))
                weighColumn(plan.index, amounts);
        }
        const bool isReturnBeside = std::any_of(amounts.begin(), amounts.end(), [](qint64 minor) { return minor < 0; });
        m_differs = m_differs || (!allEqual(amounts) && !isReturnBeside && hasOtherDetails());
    }
    m_rows.clear();
}

DocumentAmount Survey::result()
{
    weighDocument();
    if (m_isTotal && !m_isLine && !m_differs)
        return DocumentAmount::Total;
    // A total cannot differ within one document.
    return (m_isLine && !m_isTotal) || m_differs ? DocumentAmount::Lines : DocumentAmount::Unknown;
}

bool isPartOf(const PersonDraft& person, const PersonDraft& of)
{
    return person.isEmpty() || (person.nameKey == of.nameKey && person.emailKey == of.emailKey &&
                                person.phoneKey == of.phoneKey && person.codeKey == of.codeKey);
}

bool isSameDocument(const SaleDraft& a, const SaleDraft& b)
{
    return !a.documentKey.isEmpty() && a.documentKey == b.documentKey && a.source == b.source && a.on == b.on &&
           a.originalDocumentKey == b.originalDocumentKey && isPartOf(b.customer, a.customer);
}

qint64 signedMinor(const SaleDraft& draft, qint64 minor)
{
    return draft.isReturn ? -minor : minor;
}

} // namespace

DocumentAmount surveyDocumentAmounts(RowSource& source, const TableProfile& profile, const Currency& currency)
{
    Survey survey(profile, currency);
    if (profile.kind != ImportKind::Sales || !survey.isPossible())
        return DocumentAmount::Unknown;
    if (const DocumentAmount known = survey.byLayout(); known != DocumentAmount::Unknown)
        return known;
    SheetRow row;
    for (qint64 count = 0; count < kSurveyedRows && source.next(row); ++count) {
        if (row.number >= profile.firstDataRow && !repeatsHeader(profile.headerLines, row.cells))
            survey.add(row.cells);
    }
    return survey.result();
}

bool DocumentLines::join(DraftRow& head, const DraftRow& row)
{
    auto* first = std::get_if<SaleDraft>(&head.draft);
    const auto* line = std::get_if<SaleDraft>(&row.draft);
    const bool isUsable = first && line && head.skipReason.isEmpty() && row.skipReason.isEmpty();
    if (!isUsable || !isSameDocument(*first, *line))
        return false;
    if (m_amounts != DocumentAmount::Lines) {
        const bool isOnceMore = first->isReturn == line->isReturn && first->netMinor == line->netMinor;
        if (isOnceMore && m_amounts == DocumentAmount::Unknown)
            m_countedOnce.add(row.row);
        return false; // recognised as the document of the row before when it is written
    }
    qint64 net = 0;
    if (__builtin_add_overflow(signedMinor(*first, first->netMinor), signedMinor(*line, line->netMinor), &net))
        return false;
    const qint64 tax = signedMinor(*first, first->taxMinor) + signedMinor(*line, line->taxMinor);
    first->isReturn = net < 0;
    first->netMinor = std::abs(net);
    first->taxMinor = std::abs(tax);
    first->refundedMinor = std::min(first->refundedMinor + line->refundedMinor, first->netMinor);
    return true;
}

QStringList DocumentLines::warnings() const
{
    if (m_countedOnce.isEmpty())
        return {};
    return {DocumentLineTexts::tr(
                "Nothing in the file says whether rows with the same document and amount are lines of it or the same "
                "sale again; they were counted once (row %1). Where they are lines, please add them up in the file.")
                .arg(m_countedOnce.text())};
}

} // namespace vouchwell
