#include "core/transfer/tableprofile.h"

#include "core/transfer/columnreading.h"
#include "core/transfer/headerlines.h"
#include "core/transfer/headermeaning.h"
#include "core/transfer/headerrows.h"
#include "core/transfer/knownlayouts.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

struct ProfileTexts
{
    Q_DECLARE_TR_FUNCTIONS(TableProfile)
};

constexpr qsizetype kMostColumns = 500;
constexpr qsizetype kSamples = 3;
constexpr qint64 kShapeRows = 1000;
constexpr size_t kMostSums = 1000;
/// How far down a person may say that the header is.
constexpr qint64 kLastHeaderRow = 1000;
constexpr qint64 kRowsBetweenReports = 1024;

/// "Column C" for a column without a header.
QString columnName(qsizetype index)
{
    QString letters;
    for (qsizetype rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(char16_t(u'A' + (rest - 1) % 26)));
    return ProfileTexts::tr("Column %1").arg(letters);
}

/// What the first values of a column look like; for columns whose header says nothing.
struct ColumnShape
{
    qint64 filled = 0;
    qint64 emails = 0;
    qint64 phones = 0;
    qint64 orderNames = 0; ///< "#1001"
};

void addShape(ColumnShape& shape, QStringView value)
{
    qsizetype digits = 0;
    bool hasLetter = false;
    for (const QChar c : value) {
        digits += c.isDigit() ? 1 : 0;
        hasLetter = hasLetter || c.isLetter();
    }
    ++shape.filled;
    shape.emails += value.indexOf(u'@') > 0 && !value.contains(u' ') ? 1 : 0;
    shape.phones += value.startsWith(u'+') && !hasLetter && digits >= 9 && digits <= 15 ? 1 : 0;
    shape.orderNames += value.startsWith(u'#') && digits == value.size() - 1 && digits > 0 ? 1 : 0;
}

bool isMost(qint64 count, qint64 of)
{
    return of > 0 && count * 5 >= of * 3;
}

/// Gathers the facts while the rows pass by.
class Profiler
{
public:
    Profiler(ImportKind kind, const TableOptions& options)
    {
        m_profile.kind = kind;
        m_profile.options = options;
    }

    /// False where the row that was said to be the header has no text.
    bool start(std::vector<SheetRow> top);
    void add(const SheetRow& row);
    TableProfile finish(const TableFacts& facts, const ImportChoices& choices);

private:
    void addValue(size_t column, const QString& cell, qint64 row);
    void growTo(qsizetype columns);
    void match();
    void matchByLayout();
    void matchByShape();
    void claim(size_t column, ImportField field, bool byName);
    bool isFree(ImportField field) const;

    TableProfile m_profile;
    std::vector<ColumnShape> m_shapes;
    bool m_hasTooMany = false;
};

bool Profiler::start(std::vector<SheetRow> top)
{
    const std::optional<qint64>& said = m_profile.options.headerRow;
    TableHeader header = readHeader(top, m_profile.kind, said);
    if (said && header.row != *said)
        return false;
    if (header.row > 0) {
        m_profile.headerCells = std::move(header.cells);
        m_profile.headerLines = std::move(header.lines);
        m_profile.headerRow = header.row;
        m_profile.titleLines = header.titles;
        m_profile.firstDataRow = header.row + 1;
        growTo(m_profile.headerCells.size());
    } else if (!top.empty()) {
        m_profile.firstDataRow = top.front().number;
    }
    for (const SheetRow& row : top)
        add(row);
    m_profile.top = std::move(top);
    return true;
}

void Profiler::growTo(qsizetype columns)
{
    m_hasTooMany = m_hasTooMany || columns > kMostColumns;
    for (qsizetype i = qsizetype(m_profile.columns.size()); i < std::min(columns, kMostColumns); ++i) {
        ColumnPlan plan;
        plan.index = int(i);
        const QString header = i < m_profile.headerCells.size() ? m_profile.headerCells[i].simplified() : QString();
        plan.header = header.isEmpty() ? columnName(i) : header;
        plan.field = header.startsWith(kOwnColumn) ? ImportField::Ignore : unknownField(m_profile.kind);
        m_profile.columns.push_back(plan);
        m_shapes.emplace_back();
    }
}

void Profiler::addValue(size_t column, const QString& cell, qint64 row)
{
    const QStringView value = QStringView(cell).trimmed();
    if (value.isEmpty())
        return;
    if (column >= m_profile.columns.size())
        growTo(qsizetype(column) + 1);
    if (column >= m_profile.columns.size())
        return;
    ColumnPlan& plan = m_profile.columns[column];
    ++plan.filled;
    if (plan.samples.size() < kSamples && !plan.samples.contains(value))
        plan.samples += value.toString();
    if (m_profile.rows <= kShapeRows)
        addShape(m_shapes[column], value);
    // Words, names and addresses can say nothing about dates or decimal marks; amounts may begin with "EUR" or "(".
    if (value.front().isDigit())
        plan.dates.add(value);
    if (plan.ambiguousDateRow == 0 && plan.dates.isAmbiguous())
        plan.ambiguousDateRow = row;
    if (value.front().isDigit() || value.back().isDigit() || !value.back().isLetter())
        plan.decimals.add(value);
    if (plan.ambiguousAmountRow == 0 && plan.decimals.isAmbiguous())
        plan.ambiguousAmountRow = row;
}

void Profiler::add(const SheetRow& row)
{
    if (row.number < m_profile.firstDataRow || isEmptyRow(row.cells) || repeatsHeader(m_profile.headerLines, row.cells))
        return;
    ++m_profile.rows;
    qsizetype first = 0;
    if (isTotalsRow(row.cells, first) && m_profile.likelySums.size() < kMostSums)
        m_profile.likelySums.push_back(row.cells);
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        addValue(size_t(i), row.cells[i], row.number);
}

bool Profiler::isFree(ImportField field) const
{
    return std::none_of(m_profile.columns.begin(), m_profile.columns.end(),
                        [&](const ColumnPlan& plan) { return plan.field == field; });
}

void Profiler::claim(size_t column, ImportField field, bool byName)
{
    m_profile.columns[column].field = field;
    m_profile.columns[column].matchedByName = byName;
}

void Profiler::matchByLayout()
{
    const KnownLayout* layout = knownLayout(m_profile.headerCells);
    if (!layout || layout->kind != m_profile.kind)
        return;
    m_profile.program = QString::fromLatin1(layout->program);
    const std::vector<ImportField> fields = fieldsIn(*layout, m_profile.headerCells);
    for (size_t i = 0; i < std::min(fields.size(), m_profile.columns.size()); ++i) {
        if (fields[i] != ImportField::Extra)
            claim(i, fields[i], true);
    }
}

void Profiler::match()
{
    std::vector<HeaderMeaning> meanings = headerMeanings(m_profile.headerCells, m_profile.kind);
    meanings.resize(std::min(meanings.size(), m_profile.columns.size()));
    for (size_t i = 0; i < meanings.size(); ++i) {
        // Web shops call the number of an order its name.
        const bool isOrderName = m_profile.kind == ImportKind::Sales && meanings[i].isPlainName &&
                                 isMost(m_shapes[i].orderNames, m_shapes[i].filled);
        if (isOrderName)
            meanings[i].field = ImportField::Document;
    }
    std::vector<size_t> order(meanings.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    // The surest header first; among equals a column with values before an empty one, then from left to right.
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const bool hasA = m_profile.columns[a].filled > 0;
        const bool hasB = m_profile.columns[b].filled > 0;
        return meanings[a].strength != meanings[b].strength ? meanings[a].strength > meanings[b].strength
                                                            : hasA && !hasB;
    });
    for (const size_t i : order) {
        if (meanings[i].strength > 0 && !m_profile.columns[i].matchedByName && isFree(meanings[i].field))
            claim(i, meanings[i].field, true);
    }
}

void Profiler::matchByShape()
{
    const bool isReferrals = m_profile.kind == ImportKind::Referrals;
    const ImportField email = isReferrals ? ImportField::FriendEmail : ImportField::Email;
    const ImportField phone = isReferrals ? ImportField::FriendPhone : ImportField::Phone;
    for (size_t i = 0; i < m_profile.columns.size(); ++i) {
        if (m_profile.columns[i].matchedByName)
            continue;
        if (isMost(m_shapes[i].emails, m_shapes[i].filled) && isFree(email))
            claim(i, email, false);
        else if (isMost(m_shapes[i].phones, m_shapes[i].filled) && isFree(phone))
            claim(i, phone, false);
    }
}

TableProfile Profiler::finish(const TableFacts& facts, const ImportChoices& choices)
{
    matchByLayout();
    match();
    matchByShape();
    m_profile.facts = facts;
    for (ColumnPlan& plan : m_profile.columns)
        decideReading(plan, facts.isWorkbook(), choices);
    if (m_hasTooMany)
        m_profile.facts.warnings += ProfileTexts::tr(
            "The table has more than %n columns; the ones after that were left out.", nullptr, int(kMostColumns));
    if (m_profile.headerRow > 0 && m_profile.rows == 0)
        m_profile.facts.warnings += ProfileTexts::tr("The table has column titles but no rows below them.");
    return std::move(m_profile);
}

} // namespace

Result<TableProfile> profileTable(RowSource& source, ImportKind kind, const ImportChoices& choices,
                                  const TableOptions& options, const std::stop_token& stop,
                                  const std::function<void(double)>& progress)
{
    const qint64 lastOfTop = std::min(options.headerRow.value_or(0), kLastHeaderRow);
    Profiler profiler(kind, options);
    std::vector<SheetRow> top;
    SheetRow row;
    while ((qsizetype(top.size()) < kHeaderSearchRows || top.back().number < lastOfTop) && source.next(row)) {
        if (!isEmptyRow(row.cells))
            top.push_back(row);
    }
    if (!source.failure() && !profiler.start(std::move(top)))
        return Failure{Failure::Kind::Refused,
                       ProfileTexts::tr("Row %1 holds no text, so it cannot be the header. Choose the row with the "
                                        "titles of the columns, or say that there is none.")
                           .arg(*options.headerRow)};
    for (qint64 count = 1; source.next(row); ++count) {
        profiler.add(row);
        if (count % kRowsBetweenReports != 0)
            continue;
        if (stop.stop_requested())
            return Failure{Failure::Kind::Cancelled, ProfileTexts::tr("Reading the table was cancelled.")};
        if (progress)
            progress(source.progress());
    }
    if (source.failure())
        return *source.failure();
    if (progress)
        progress(1.0);
    return profiler.finish(source.facts(), choices);
}

ImportKind likelyKind(const QStringList& headers)
{
    if (const KnownLayout* layout = knownLayout(headers))
        return layout->kind;
    const auto fieldsIn = [&](ImportKind kind) {
        std::vector<bool> found(size_t(kImportFieldCount), false);
        for (const HeaderMeaning& meaning : headerMeanings(headers, kind))
            found[size_t(meaning.field)] = meaning.strength > 0;
        return found;
    };
    std::vector<bool> sales = fieldsIn(ImportKind::Sales);
    const auto isSale = [&](ImportField field) { return bool(sales[size_t(field)]); };
    if (isSale(ImportField::NetAmount) && (isSale(ImportField::SaleDate) || isSale(ImportField::SaleKind)))
        return ImportKind::Sales;

    bool hasReferrer = false;
    bool hasFriend = false;
    bool hasDate = false;
    for (const HeaderMeaning& meaning : headerMeanings(headers, ImportKind::Referrals)) {
        hasReferrer = hasReferrer || meaning.owner == HeaderMeaning::Owner::Referrer;
        hasFriend = hasFriend || meaning.owner == HeaderMeaning::Owner::Friend;
        hasDate = hasDate || meaning.field == ImportField::ReferredOn;
    }
    const std::vector<bool> customers = fieldsIn(ImportKind::Customers);
    const bool isAboutCustomers = customers[size_t(ImportField::CustomerSince)] ||
                                  customers[size_t(ImportField::PostalCode)] || customers[size_t(ImportField::City)] ||
                                  customers[size_t(ImportField::Street)] ||
                                  customers[size_t(ImportField::CustomerCode)];
    if (hasFriend || (hasReferrer && hasDate && !isAboutCustomers))
        return ImportKind::Referrals;
    return ImportKind::Customers;
}

} // namespace vouchwell
