#include "core/transfer/draftcells.h"

#include "core/base/text.h"
#include "core/domain/contact.h"
#include "core/domain/iban.h"
#include "core/domain/person.h"
#include "core/transfer/datetext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace vouchwell {

namespace {

struct DraftTexts
{
    Q_DECLARE_TR_FUNCTIONS(DraftReader)
};

constexpr qsizetype kShortestSerial = 5;

bool isOneLine(const QString& text)
{
    bool wasBlank = false;
    for (const QChar c : text) {
        const bool isBlank = c.isSpace();
        if (isBlank && (wasBlank || c != u' '))
            return false;
        wasBlank = isBlank;
    }
    return true;
}

/// "4.67E+11": the digits are gone for good.
bool isShortenedNumber(QStringView text)
{
    const qsizetype e = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (e < 1 || e + 2 >= text.size() || text[e + 1] != u'+')
        return false;
    const auto isNumeric = [](QChar c) { return c.isDigit() || c == u'.' || c == u','; };
    const QStringView before = text.first(e);
    const QStringView after = text.sliced(e + 2);
    return std::all_of(before.begin(), before.end(), isNumeric) && std::all_of(after.begin(), after.end(), isNumeric);
}

/// The first of several addresses in one cell ("a@example.com ::: b@example.com").
QString firstOfSeveral(const QString& text)
{
    const qsizetype end = text.indexOf(QLatin1String(":::"));
    return end < 0 ? text : text.first(end).trimmed();
}

void readEmail(PersonDraft& person, const DraftCells& cells, ImportField field)
{
    person.email = firstOfSeveral(cells.text(field));
    if (person.email.isEmpty())
        return;
    if (std::optional<QString> key = normalisedEmail(person.email)) {
        person.emailKey = std::move(*key);
        return;
    }
    cells.addProblem(field, DraftTexts::tr("“%1” is not an e-mail address; it was left empty.").arg(person.email));
    person.email.clear();
}

void readPhone(PersonDraft& person, const DraftCells& cells, ImportField field, const QString& countryCode)
{
    person.phone = firstOfSeveral(cells.number(field));
    if (person.phone.isEmpty())
        return;
    if (!isShortenedNumber(person.phone)) {
        person.phoneKey = normalisedPhone(person.phone, countryCode).value_or(QString());
        return;
    }
    cells.addProblem(field, DraftTexts::tr("“%1” is a phone number that a spreadsheet has already shortened; it was "
                                           "left empty.")
                                .arg(person.phone));
    person.phone.clear();
}

/// "Referred by" may hold an e-mail address or a customer code instead of a name.
void takeNameAsKey(PersonDraft& person)
{
    if (person.fullName.isEmpty())
        return;
    if (person.emailKey.isEmpty() && person.fullName.contains(u'@')) {
        if (std::optional<QString> key = normalisedEmail(person.fullName)) {
            person.email = person.fullName;
            person.emailKey = std::move(*key);
            person.fullName.clear();
        }
    } else if (person.code.isEmpty() &&
               std::all_of(person.fullName.begin(), person.fullName.end(), [](QChar c) { return c.isDigit(); })) {
        person.code = person.fullName;
        person.fullName.clear();
    }
}

bool isSerialNumber(QStringView text)
{
    const qsizetype dot = text.indexOf(u'.');
    const QStringView whole = dot < 0 ? text : text.first(dot);
    return whole.size() == kShortestSerial &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
}

QString dateTrouble(const QString& text, const ColumnPlan& plan, QDate today)
{
    if (isSerialNumber(text))
        return DraftTexts::tr("“%1” is not a date but the number of a day in a spreadsheet").arg(text);
    const std::optional<DateText> date = readDateText(text);
    if (!date)
        return DraftTexts::tr("“%1” is not a date").arg(text);
    const DayReading reading = readingOf(*date, plan.dateOrder, today);
    const QDate month(reading.year, reading.month, 1);
    if (!month.isValid() || reading.day < 1 || reading.year < 1000)
        return DraftTexts::tr("“%1” is not a possible date").arg(text);
    //: %2 is a month with its year, as in "February 2025"
    return DraftTexts::tr("“%1” is not a possible date (%2 has %n days)", nullptr, month.daysInMonth())
        .arg(text, QLocale().toString(month, QStringLiteral("MMMM yyyy")));
}

/// A number as a workbook stores it: digits with a dot at most. With three decimals it could as well be a typed
/// "1.125" in thousands, so that the column decides.
bool isStoredNumber(QStringView text)
{
    if (text.startsWith(u'-'))
        text = text.sliced(1);
    const qsizetype dot = text.indexOf(u'.');
    const qsizetype decimals = text.size() - dot - 1;
    if (dot <= 0 || decimals == 0 || decimals == 3)
        return false;
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) == text.size() - 1;
}

/// Workbooks store binary fractions with all their digits ("89.900000000000006") and large or small ones with an
/// exponent; both are written out with as many decimals as a person could have meant.
QString plainStoredNumber(const QString& text)
{
    constexpr qsizetype kDigitsOfNoise = 14;
    constexpr int kMeantDecimals = 8;
    if (!text.contains(u'E') && text.size() < kDigitsOfNoise)
        return text;
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && (text.contains(u'.') || text.contains(u'E')) ? QString::number(value, 'f', kMeantDecimals)
                                                                    : text;
}

QHash<QString, bool> makeReturnWords()
{
    QHash<QString, bool> words;
    const auto add = [&](const char* list, bool isReturn) {
        const QStringList keys = QString::fromLatin1(list).split(u'|');
        for (const QString& key : keys)
            words.insert(key, isReturn);
    };
    add("sale|sales|sold|purchase|order|invoice|receipt|payment|paid|s|venta|compra|pedido|factura|ticket|"
        "pagado|pagada|cobro|verkauf|kauf|bestellung|rechnung|bezahlt|beleg|bon|vente|achat|commande|facture|paye|"
        "payee|encaissement|venda|fatura|recibo|pago|paga|no|false|nein|non|nao|0",
        false);
    add("return|returns|returned|refund|refunded|credit note|r|devolucion|devuelto|devuelta|reembolso|"
        "reembolsado|abono|nota de credito|factura rectificativa|ruckgabe|retoure|gutschrift|erstattung|erstattet|"
        "storno|stornorechnung|storniert|rucknahme|retour|retours|avoir|remboursement|rembourse|note de credit|"
        "retourne|devolucao|devolvido|devolvida|estorno|estornado|reembolsada|yes|true|ja|si|oui|sim|1",
        true);
    return words;
}

} // namespace

QString DraftCells::text(ImportField field) const
{
    const int column = m_columnOf[size_t(field)];
    return column >= 0 && column < m_cells.size() ? m_cells[column].trimmed() : QString();
}

QString DraftCells::line(ImportField field) const
{
    const QString value = text(field);
    return isOneLine(value) ? value : value.simplified();
}

QString DraftCells::number(ImportField field) const
{
    const QString value = text(field);
    const bool isGuarded =
        value.size() > 1 && (value[0] == u'\'' || value[0] == u'\u2019') && (value[1].isDigit() || value[1] == u'+');
    return isGuarded ? value.sliced(1) : value;
}

void DraftCells::addProblem(ImportField field, const QString& reason, RowProblem::Kind kind) const
{
    const int index = m_columnOf[size_t(field)];
    m_problems.push_back(
        {m_row, hasColumn(field) ? column(field).header : QString(), reason, kind, index, text(field)});
}

void setName(PersonDraft& person, const QString& fullName)
{
    const bool isSplit = !person.givenName.isEmpty() || !person.familyName.isEmpty();
    person.fullName = isSplit ? QString() : fullName;
    person.nameKey = foldKey(isSplit ? joinedName(person.givenName, person.familyName) : fullName);
}

PersonDraft readPerson(const DraftCells& cells, const PersonFields& fields, const QString& countryCode)
{
    PersonDraft person;
    person.givenName = cells.line(fields.given);
    person.familyName = cells.line(fields.family);
    person.fullName = cells.line(fields.full);
    person.code = cells.number(fields.code);
    readEmail(person, cells, fields.email);
    readPhone(person, cells, fields.phone, countryCode);
    if (fields.isReference)
        takeNameAsKey(person);
    setName(person, person.fullName);
    person.codeKey = withoutBlanks(foldKey(person.code));
    return person;
}

QString readIbanCell(const DraftCells& cells)
{
    const QString typed = cells.number(ImportField::Iban);
    if (typed.isEmpty())
        return {};
    if (std::optional<QString> iban = normalisedIban(typed))
        return std::move(*iban);
    cells.addProblem(ImportField::Iban, ibanProblem(typed) + QLatin1Char(' ') + DraftTexts::tr("It was left empty."));
    return {};
}

DateCell readDateCell(const DraftCells& cells, ImportField field, QDate today)
{
    const QString text = cells.text(field);
    if (text.isEmpty())
        return {};
    const ColumnPlan& plan = cells.column(field);
    const std::optional<QDate> date = parseDate(text, plan.dateOrder, today);
    if (!date)
        return {{}, dateTrouble(text, plan, today)};
    if (*date > today)
        cells.addProblem(field, DraftTexts::tr("“%1” lies in the future; it was kept as it is.").arg(text),
                         RowProblem::Kind::Remark);
    return {*date, {}};
}

std::optional<ParsedAmount> readAmount(const QString& text, QChar mark, bool isWorkbook, const Currency& currency)
{
    if (!isWorkbook)
        return parseAmount(text, mark, currency);
    const QString plain = plainStoredNumber(text);
    return parseAmount(plain, isStoredNumber(plain) ? QChar(u'.') : mark, currency);
}

std::optional<ParsedAmount> readAmountCell(const DraftCells& cells, ImportField field, const Currency& currency)
{
    const QString text = cells.number(field);
    if (text.isEmpty())
        return std::nullopt;
    return readAmount(text, cells.column(field).decimalMark, cells.isWorkbook(), currency);
}

QStringList readTags(const QString& text)
{
    QStringList tags;
    QString tag;
    const auto finish = [&] {
        // "* myContacts" is how address books mark groups of their own; quotes come from lists inside one cell.
        QString clean = tag.remove(u'"').trimmed();
        if (clean.startsWith(QLatin1String("* ")))
            clean = clean.sliced(2).trimmed();
        if (!clean.isEmpty() && !tags.contains(clean))
            tags += clean;
        tag.clear();
    };
    const QString separated =
        text.contains(QLatin1String(":::")) ? QString(text).replace(QLatin1String(":::"), QLatin1String(";")) : text;
    for (const QChar c : separated) {
        if (c == u',' || c == u';' || c == u'|' || c == u'\n')
            finish();
        else
            tag += c;
    }
    finish();
    return tags;
}

std::optional<bool> isReturnWord(const QString& text)
{
    static const QHash<QString, bool> words = makeReturnWords();
    constexpr qsizetype kShortestTellingWord = 4;
    const QString key = foldKey(text);
    if (const auto known = words.constFind(key); known != words.constEnd())
        return *known;
    // "Partial return", "Return of goods": one such word is enough, and a return weighs more than a sale.
    std::optional<bool> isReturn;
    const QStringList parts = key.split(u' ');
    for (const QString& part : parts) {
        if (part.size() >= kShortestTellingWord && words.contains(part))
            isReturn = isReturn.value_or(false) || words.value(part);
    }
    return isReturn;
}

QString withoutBlanks(QString key)
{
    return key.contains(u' ') ? key.remove(u' ') : key;
}

} // namespace vouchwell
