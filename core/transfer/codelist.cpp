#include "core/transfer/codelist.h"

#include "core/base/text.h"
#include "core/transfer/columnreading.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vouchwell {

namespace {

class CodeListTexts
{
    Q_DECLARE_TR_FUNCTIONS(CodeList)
};

constexpr qsizetype kLongestCode = 200;
constexpr size_t kMostCodes = 200'000;

enum CodeField { CodeValue, AmountValue, ExpiryValue, CodeFieldCount };

/// Titles in English, Spanish, German, French and Portuguese, as foldKey writes them.
constexpr std::array<const char*, CodeFieldCount> kCodeTitles{
    "code|codes|gift code|giftcode|gift card|gift card code|card code|card number|voucher|voucher code|coupon|"
    "coupon code|promo code|pin|serial|serial number|codigo|codigos|codigo de regalo|codigo regalo|tarjeta regalo|"
    "cupon|vale|numero|gutschein|gutscheincode|gutscheinnummer|kartennummer|bon|code cadeau|bon cadeau|"
    "codigo de oferta|cupom|vale presente",
    "value|amount|face value|balance|worth|valor|importe|saldo|monto|wert|betrag|guthaben|valeur|montant|solde|quantia",
    "expiry|expires|expires on|expiry date|expiration|expiration date|expire|valid until|valid to|valid thru|use by|"
    "caduca|caducidad|fecha de caducidad|valido hasta|vence|vencimiento|fecha de vencimiento|gultig bis|ablauf|"
    "ablaufdatum|lauft ab am|valable jusqu au|expiration le|expire le|date d expiration|validade|valido ate|expira em"};

std::optional<CodeField> codeFieldOf(const QString& title)
{
    const QString key = foldKey(title);
    for (int field = 0; field < CodeFieldCount; ++field) {
        if (QString::fromLatin1(kCodeTitles[size_t(field)]).split(u'|').contains(key))
            return CodeField(field);
    }
    return std::nullopt;
}

/// Makes codes of the rows of a list.
class CodeRows
{
public:
    /// `headerRow`: as it was said, 0 for none; else it is found out.
    CodeRows(std::vector<SheetRow> rows, bool isWorkbook, std::optional<qint64> headerRow,
             const CodeListReading& reading)
        : m_rows(std::move(rows)), m_isWorkbook(isWorkbook), m_mayHaveTitles(headerRow != 0), m_reading(reading)
    {
        m_columns.fill(-1);
        std::erase_if(m_rows, [&](const SheetRow& row) { return row.number < headerRow.value_or(0); });
    }

    CodeList read()
    {
        if (!readTitles())
            lookAtColumns();
        decide(AmountValue, ImportField::NetAmount, m_amounts);
        decide(ExpiryValue, ImportField::SaleDate, m_days);
        for (const SheetRow& row : m_rows)
            take(row);
        return std::move(m_list);
    }

private:
    static QString cellOf(const SheetRow& row, int column)
    {
        return column >= 0 && column < row.cells.size() ? simplifiedName(row.cells[column]) : QString();
    }

    bool readTitles()
    {
        if (m_rows.empty() || !m_mayHaveTitles)
            return false;
        std::array<int, CodeFieldCount> columns;
        columns.fill(-1);
        const QStringList& titles = m_rows.front().cells;
        for (int column = 0; column < titles.size(); ++column) {
            const std::optional<CodeField> field = codeFieldOf(titles[column]);
            if (field && columns[size_t(*field)] < 0)
                columns[size_t(*field)] = column;
        }
        if (columns[CodeValue] < 0)
            return false;
        m_columns = columns;
        m_rows.erase(m_rows.begin());
        return true;
    }

    /// Without titles: the code is the first cell, and what the others are is seen from all of them.
    void lookAtColumns()
    {
        m_columns[CodeValue] = 0;
        qsizetype width = 0;
        for (const SheetRow& row : m_rows)
            width = std::max(width, row.cells.size());
        for (int column = 1; column < width; ++column) {
            if (m_columns[ExpiryValue] < 0 && areAll(column, [](const QString& text) { return isDay(text); }))
                m_columns[ExpiryValue] = column;
            else if (m_columns[AmountValue] < 0 &&
                     areAll(column, [this](const QString& text) { return isAmount(text); }))
                m_columns[AmountValue] = column;
        }
    }

    static bool isDay(const QString& text)
    {
        DateEvidence evidence;
        evidence.add(text);
        return evidence.proven() || evidence.isAmbiguous() || QDate::fromString(text.left(10), Qt::ISODate).isValid();
    }

    bool isAmount(const QString& text) const
    {
        return parseAmount(text, u'.', m_reading.currency) || parseAmount(text, u',', m_reading.currency);
    }

    template<typename Test>
    bool areAll(int column, Test test) const
    {
        bool isAny = false;
        for (const SheetRow& row : m_rows) {
            const QString text = cellOf(row, column);
            if (!text.isEmpty() && !test(text))
                return false;
            isAny = isAny || !text.isEmpty();
        }
        return isAny;
    }

    void decide(CodeField field, ImportField meaning, ColumnPlan& plan)
    {
        plan.field = meaning;
        for (const SheetRow& row : m_rows) {
            const QString text = cellOf(row, m_columns[size_t(field)]);
            if (field == ExpiryValue)
                plan.dates.add(text);
            else
                plan.decimals.add(text);
        }
        ImportChoices choices;
        choices.countryCode = m_reading.countryCode;
        decideReading(plan, m_isWorkbook, choices);
        if (m_columns[size_t(field)] >= 0 && !plan.guess.isEmpty())
            m_list.warnings << plan.guess;
    }

    void take(const SheetRow& row)
    {
        NewCode code;
        code.code = cellOf(row, m_columns[CodeValue]);
        if (std::all_of(row.cells.begin(), row.cells.end(), [](const QString& c) { return c.trimmed().isEmpty(); }))
            return;
        const QString problem = problemOf(row, code);
        if (problem.isEmpty())
            m_list.codes.push_back(std::move(code));
        else
            m_list.skipped.push_back({row.number, problem});
    }

    /// Reads value and expiry; why that cannot be, empty where it can.
    QString problemOf(const SheetRow& row, NewCode& code) const
    {
        if (codeKey(code.code).isEmpty())
            return CodeListTexts::tr("Row %1 has no code.").arg(row.number);
        if (code.code.size() > kLongestCode)
            return CodeListTexts::tr("The code in row %1 has more than %2 signs.").arg(row.number).arg(kLongestCode);
        if (const QString amount = cellOf(row, m_columns[AmountValue]); !amount.isEmpty()) {
            const std::optional<ParsedAmount> value = parseAmount(amount, m_amounts.decimalMark, m_reading.currency);
            if (!value || value->minor < 0 ||
                (!value->currencyCode.isEmpty() && value->currencyCode != m_reading.currency.code))
                return CodeListTexts::tr("The value “%1” in row %2 is not an amount in %3.")
                    .arg(amount)
                    .arg(row.number)
                    .arg(m_reading.currency.code);
            code.valueMinor = value->minor;
        }
        if (const QString day = cellOf(row, m_columns[ExpiryValue]); !day.isEmpty()) {
            code.expiresOn = parseDate(day, m_days.dateOrder, m_reading.today).value_or(QDate());
            if (!code.expiresOn.isValid())
                return CodeListTexts::tr("“%1” in row %2 is not a date.").arg(day).arg(row.number);
        }
        return {};
    }

    std::vector<SheetRow> m_rows;
    bool m_isWorkbook;
    bool m_mayHaveTitles;
    const CodeListReading& m_reading;
    std::array<int, CodeFieldCount> m_columns;
    ColumnPlan m_amounts;
    ColumnPlan m_days;
    CodeList m_list;
};

} // namespace

Result<CodeList> readCodeFile(const QString& path, const TableOptions& options, const CodeListReading& reading)
{
    Result<std::unique_ptr<RowSource>> source = openTable(path, options);
    if (!source)
        return source.failure();
    std::vector<SheetRow> rows;
    SheetRow row;
    while ((*source)->next(row)) {
        if (rows.size() > kMostCodes)
            return Failure{Failure::Kind::Refused, CodeListTexts::tr("This list has more than %1 rows. Please split it "
                                                                     "into smaller files.")
                                                       .arg(kMostCodes)};
        if (!row.cells.isEmpty())
            rows.push_back(row);
    }
    if (const Failure* failure = (*source)->failure())
        return *failure;
    const TableFacts& facts = (*source)->facts();
    CodeList list = CodeRows(std::move(rows), facts.isWorkbook(), options.headerRow, reading).read();
    list.warnings = facts.warnings + list.warnings;
    return list;
}

CodeList readCodeText(const QString& text, const CodeListReading& reading)
{
    std::vector<SheetRow> rows;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QChar separator = lines[i].contains(u'\t') ? u'\t' : u';';
        if (!lines[i].trimmed().isEmpty())
            rows.push_back({i + 1, lines[i].split(separator)});
    }
    return CodeRows(std::move(rows), false, {}, reading).read();
}

} // namespace vouchwell
