#include "core/transfer/amounttext.h"

#include <algorithm>
#include <limits>

namespace vouchwell {

namespace {

constexpr qsizetype kLongestAmountText = 60;
constexpr int kAnyDecimals = -1; ///< as an exponent: decimals are understood but not kept
constexpr QChar kArabicDecimal(u'\u066B');
constexpr QChar kArabicGroup(u'\u066C');
constexpr QChar kMinusSign(u'\u2212');
constexpr QChar kEnDash(u'\u2013');

struct SharedSymbol
{
    QStringView symbol;
    QStringView codes; ///< the first is meant where the book has none of them
};

constexpr SharedSymbol kSharedSymbols[] = {
    {u"€", u"EUR"},
    {u"euro", u"EUR"},
    {u"euros", u"EUR"},
    {u"$", u"USD MXN CAD AUD NZD SGD HKD ARS CLP COP UYU TWD BSD BBD BZD FJD JMD TTD DOP"},
    {u"us$", u"USD"},
    {u"r$", u"BRL"},
    {u"ca$", u"CAD"},
    {u"c$", u"CAD"},
    {u"a$", u"AUD"},
    {u"au$", u"AUD"},
    {u"nz$", u"NZD"},
    {u"mx$", u"MXN"},
    {u"hk$", u"HKD"},
    {u"s$", u"SGD"},
    {u"£", u"GBP EGP GIP FKP SHP"},
    {u"¥", u"JPY CNY"},
    {u"\uFFE5", u"JPY CNY"},
    {u"₹", u"INR"},
    {u"rs", u"INR PKR LKR NPR MUR"},
    {u"rs.", u"INR PKR LKR NPR MUR"},
    {u"fr", u"CHF"},
    {u"fr.", u"CHF"},
    {u"sfr", u"CHF"},
    {u"sfr.", u"CHF"},
    {u"kr", u"SEK NOK DKK ISK"},
    {u"kr.", u"DKK SEK NOK ISK"},
    {u"zł", u"PLN"},
    {u"kč", u"CZK"},
    {u"ft", u"HUF"},
    {u"lei", u"RON"},
    {u"лв", u"BGN"},
    {u"лв.", u"BGN"},
    {u"₺", u"TRY"},
    {u"₽", u"RUB"},
    {u"₴", u"UAH"},
    {u"₪", u"ILS"},
    {u"₩", u"KRW"},
    {u"฿", u"THB"},
    {u"₫", u"VND"},
    {u"₱", u"PHP"},
    {u"₦", u"NGN"},
    {u"s/", u"PEN"},
};

bool isAmountDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.unicode() >= 0x80 && c.isDigit());
}

int amountDigit(QChar c)
{
    return c.unicode() < 0x80 ? c.unicode() - u'0' : c.digitValue();
}

bool isMinus(QChar c)
{
    return c == u'-' || c == kMinusSign || c == kEnDash;
}

/// Takes signs, brackets and blanks off what stands before or after the number; false for two signs.
bool takeSigns(QStringView& beside, int& minuses, int& brackets)
{
    for (;;) {
        beside = beside.trimmed();
        const bool atFront = !beside.isEmpty() && (isMinus(beside.front()) || beside.front() == u'+' ||
                                                   beside.front() == u'(' || beside.front() == u')');
        const bool atBack =
            !atFront && !beside.isEmpty() &&
            (isMinus(beside.back()) || beside.back() == u'+' || beside.back() == u'(' || beside.back() == u')');
        if (!atFront && !atBack)
            return minuses <= 1;
        const QChar sign = atFront ? beside.front() : beside.back();
        minuses += isMinus(sign) ? 1 : 0;
        brackets += sign == u'(' ? 1 : sign == u')' ? -1 : 0;
        beside = atFront ? beside.sliced(1) : beside.chopped(1);
    }
}

bool isGroupMark(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'`' || c == kArabicGroup || c.isSpace();
}

/// Reads the digits of an amount one by one into minor units, and says no to everything that is not one number.
class MinorReader
{
public:
    MinorReader(QChar decimalMark, const Currency& currency) : m_mark(decimalMark), m_exponent(currency.exponent) {}

    std::optional<qint64> read(QStringView number)
    {
        for (const QChar c : number) {
            const bool ok = isAmountDigit(c) ? takeDigit(amountDigit(c))
                            : (c == m_mark || c == kArabicDecimal)
                                ? takeDecimalMark()
                                : (c == u'.' || c == u',' || isGroupMark(c)) && takeGroupMark(c);
            if (!ok)
                return std::nullopt;
        }
        return finish();
    }

private:
    bool takeDigit(int digit)
    {
        ++m_run;
        if (m_isFraction && m_run > m_exponent)
            return digit == 0 || m_exponent == kAnyDecimals;
        return append(digit);
    }
    bool append(int digit)
    {
        constexpr qint64 kMost = std::numeric_limits<qint64>::max();
        if (m_minor > (kMost - digit) / 10)
            return false;
        m_minor = m_minor * 10 + digit;
        return true;
    }
    bool takeDecimalMark()
    {
        if (m_isFraction || !closeGroup(true))
            return false;
        m_isFraction = true;
        m_run = 0;
        return true;
    }
    bool takeGroupMark(QChar mark)
    {
        if (m_isFraction || !closeGroup(false) || (!m_group.isNull() && mark != m_group))
            return false;
        m_group = mark;
        m_run = 0;
        return true;
    }
    /// Groups have three digits; in India all but the last have two.
    bool closeGroup(bool isLast) const
    {
        if (m_group.isNull())
            return isLast || (m_run >= 1 && m_run <= 3);
        return isLast ? m_run == 3 : m_run == 2 || m_run == 3;
    }
    std::optional<qint64> finish()
    {
        if (!m_isFraction && !closeGroup(true))
            return std::nullopt;
        for (int given = m_isFraction ? std::min(m_run, m_exponent) : 0; given < m_exponent; ++given) {
            if (!append(0))
                return std::nullopt;
        }
        return m_minor;
    }

    QChar m_mark;
    int m_exponent;
    QChar m_group;
    qint64 m_minor = 0;
    int m_run = 0; ///< digits since the last mark
    bool m_isFraction = false;
};

} // namespace

std::optional<AmountText> splitAmount(QStringView text)
{
    text = text.trimmed();
    qsizetype first = 0;
    while (first < text.size() && !isAmountDigit(text[first]))
        ++first;
    if (first == text.size())
        return std::nullopt;
    qsizetype last = text.size() - 1;
    while (!isAmountDigit(text[last]))
        --last;
    const bool hasBareFraction = first > 0 && (text[first - 1] == u'.' || text[first - 1] == u',') &&
                                 (first == 1 || !text[first - 2].isLetter());
    if (hasBareFraction)
        --first;
    QStringView before = text.first(first);
    QStringView after = text.sliced(last + 1);
    // "5." and the Swiss "5.-" end in a mark with no decimals.
    if (!after.isEmpty() && (after[0] == u'.' || after[0] == u','))
        after = after.sliced(after.size() > 1 && isMinus(after[1]) ? 2 : 1);
    int minuses = 0;
    int brackets = 0;
    if (!takeSigns(before, minuses, brackets) || (brackets != 0 && brackets != 1))
        return std::nullopt;
    const bool isBracketed = brackets == 1;
    if (!takeSigns(after, minuses, brackets) || brackets != 0 || (!before.isEmpty() && !after.isEmpty()))
        return std::nullopt;
    return AmountText{text.sliced(first, last + 1 - first), before.isEmpty() ? after : before,
                      isBracketed || minuses > 0};
}

QString currencyCodeOf(QStringView text, const Currency& book)
{
    text = text.trimmed();
    if (text.compare(book.code, Qt::CaseInsensitive) == 0)
        return book.code;
    for (const SharedSymbol& shared : kSharedSymbols) {
        if (text.compare(shared.symbol, Qt::CaseInsensitive) != 0)
            continue;
        const bool isBooks = !book.code.isEmpty() && shared.codes.indexOf(book.code) >= 0;
        return isBooks ? book.code : shared.codes.first(3).toString();
    }
    const std::optional<Currency> currency = Currency::parse(text.toString());
    return currency ? currency->code : QString();
}

void DecimalEvidence::add(QStringView text)
{
    const bool hasMark = std::any_of(text.begin(), text.end(), [](QChar c) { return c == u',' || c == u'.'; });
    if (!hasMark || text.size() > kLongestAmountText)
        return;
    const std::optional<AmountText> amount = splitAmount(text);
    if (!amount)
        return;
    const QStringView number = amount->number;
    qsizetype commas = 0;
    qsizetype dots = 0;
    for (const QChar c : number) {
        commas += c == u',' ? 1 : 0;
        dots += c == u'.' ? 1 : 0;
        if (c != u',' && c != u'.' && !isAmountDigit(c) && !isGroupMark(c))
            return;
    }
    if (commas + dots > 0)
        weigh(number, commas, dots);
}

/// A number proves a mark where it is a number under that mark and none under the other.
void DecimalEvidence::weigh(QStringView number, qsizetype commas, qsizetype dots)
{
    const Currency anyDecimals{QString(), kAnyDecimals};
    const bool isCommaNumber = commas <= 1 && MinorReader(u',', anyDecimals).read(number);
    const bool isDotNumber = dots <= 1 && MinorReader(u'.', anyDecimals).read(number);
    if (isCommaNumber && isDotNumber && number.front() != u'0') {
        if (m_ambiguous++ == 0)
            m_firstAmbiguous = number.toString();
    } else if (isCommaNumber != isDotNumber) {
        ++(isCommaNumber ? m_comma : m_dot);
    } else if (isCommaNumber) {
        ++(commas > 0 ? m_comma : m_dot);
    }
}

std::optional<QChar> DecimalEvidence::proven() const
{
    if ((m_comma > 0) == (m_dot > 0))
        return std::nullopt;
    return m_comma > 0 ? u',' : u'.';
}

std::optional<ParsedAmount> parseAmount(QStringView text, QChar decimalMark, const Currency& currency)
{
    const std::optional<AmountText> amount = splitAmount(text);
    if (!amount)
        return std::nullopt;
    const std::optional<qint64> minor = MinorReader(decimalMark, currency).read(amount->number);
    if (!minor)
        return std::nullopt;
    const QString code = amount->currency.isEmpty() ? QString() : currencyCodeOf(amount->currency, currency);
    if (!amount->currency.isEmpty() && code.isEmpty())
        return std::nullopt;
    return ParsedAmount{amount->isNegative ? -*minor : *minor, code};
}

} // namespace vouchwell
