#include "core/transfer/datetext.h"

#include "core/transfer/monthnames.h"

#include <algorithm>

namespace vouchwell {

namespace {

constexpr qsizetype kShortestDateText = 6;
constexpr qsizetype kLongestDateText = 60;
constexpr qsizetype kCompactDateSize = 8;
constexpr qsizetype kLongestTimeText = 33;

bool isDateDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.unicode() >= 0x80 && c.isDigit());
}

int digitOf(QChar c)
{
    return c.unicode() < 0x80 ? c.unicode() - u'0' : c.digitValue();
}

/// A number or a word of a date, and what stands between it and the next one.
struct DateItem
{
    int value = 0;
    int digits = 0; ///< 0: a month's name
};

bool isDayOrMonth(const DateItem& item)
{
    return item.digits == 1 || item.digits == 2;
}

bool isNumericSeparator(QChar c)
{
    return c == u'/' || c == u'.' || c == u'-' || c == u' ';
}

/// Walks over a text once, without allocating where there are only numbers.
class DateScanner
{
public:
    explicit DateScanner(QStringView text) : m_text(text.trimmed()) {}

    std::optional<DateText> read();

private:
    bool readItems();
    bool readNumber(DateItem& item);
    bool readWord(DateItem& item, bool& isFiller);
    QChar readSeparator();
    bool restIsTime() const;
    std::optional<DateText> readCompact();
    std::optional<DateText> assembled() const;

    QStringView m_text;
    qsizetype m_at = 0;
    DateItem m_items[3];
    QChar m_separators[2];
    int m_count = 0;
};

bool DateScanner::readNumber(DateItem& item)
{
    item = {};
    while (m_at < m_text.size() && isDateDigit(m_text[m_at])) {
        if (++item.digits > 8)
            return false;
        item.value = item.value * 10 + digitOf(m_text[m_at++]);
    }
    return true;
}

bool DateScanner::readWord(DateItem& item, bool& isFiller)
{
    const qsizetype start = m_at;
    while (m_at < m_text.size() && (m_text[m_at].isLetter() || m_text[m_at].isMark()))
        ++m_at;
    const QStringView word = m_text.sliced(start, m_at - start);
    item = {monthOfWord(word), 0};
    isFiller = item.value == 0 && isDateFiller(word);
    return item.value > 0 || isFiller;
}

/// Skips what stands between two parts and names it: the mark, a blank, or nothing for a mark no date has.
QChar DateScanner::readSeparator()
{
    QChar mark = u' ';
    while (m_at < m_text.size()) {
        const QChar c = m_text[m_at];
        const bool isMark = c == u'/' || c == u'.' || c == u'-' || c == u',' || c == u'\u5E74' || c == u'\u6708' ||
                            c == u'\u00BA' || c == u'\u2019' || c == u'\'';
        if (!isMark && !c.isSpace())
            break;
        if (isMark && mark != u' ')
            return {};
        if (isMark)
            mark = c;
        ++m_at;
    }
    return mark;
}

bool DateScanner::readItems()
{
    while (m_count < 3 && m_at < m_text.size()) {
        DateItem item;
        bool isFiller = false;
        if (isDateDigit(m_text[m_at]) ? !readNumber(item) : !m_text[m_at].isLetter() || !readWord(item, isFiller))
            return false;
        if (!isFiller)
            m_items[m_count++] = item;
        if (m_count == 3)
            break;
        const QChar separator = readSeparator();
        if (separator.isNull())
            return false;
        if (m_count > 0 && !isFiller)
            m_separators[m_count - 1] = separator;
    }
    return m_count == 3;
}

/// Nothing, or a time of day with whatever zone or "AM" follows it.
bool DateScanner::restIsTime() const
{
    QStringView rest = m_text.sliced(m_at);
    if (rest.startsWith(u'\u65E5') || rest.startsWith(u'.'))
        rest = rest.sliced(1);
    if (rest.isEmpty())
        return true;
    if (rest.size() > kLongestTimeText || !(rest[0] == u'T' || rest[0] == u't' || rest[0] == u',' || rest[0].isSpace()))
        return false;
    rest = rest.sliced(1).trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && isDateDigit(rest[digits]))
        ++digits;
    if (digits == 6)
        return true;
    return (digits == 1 || digits == 2) && digits < rest.size() &&
           (rest[digits] == u':' || rest[digits] == u'.' || rest[digits] == u'h');
}

/// "20250103", alone or with a time behind it.
std::optional<DateText> DateScanner::readCompact()
{
    DateItem item;
    if (!readNumber(item) || item.digits != 8 || !restIsTime())
        return std::nullopt;
    const DateText text{DateText::Layout::YearFirst, item.value / 10000, item.value / 100 % 100, item.value % 100};
    return text.first >= 1900 && text.first < 2200 ? std::optional(text) : std::nullopt;
}

std::optional<DateText> DateScanner::assembled() const
{
    const auto& [a, b, c] = m_items;
    const bool endsWithYear = c.digits == 4 || c.digits == 2;
    if (a.digits == 4 && b.digits <= 2 && isDayOrMonth(c))
        return DateText{DateText::Layout::YearFirst, a.value, b.value, c.value};
    if (a.digits == 0 && isDayOrMonth(b) && endsWithYear)
        return DateText{DateText::Layout::Named, b.value, a.value, c.value, c.digits == 2};
    if (b.digits == 0 && isDayOrMonth(a) && endsWithYear)
        return DateText{DateText::Layout::Named, a.value, b.value, c.value, c.digits == 2};
    const bool sameMarks = m_separators[0] == m_separators[1] && isNumericSeparator(m_separators[0]);
    if (!isDayOrMonth(a) || !isDayOrMonth(b) || !endsWithYear || !sameMarks)
        return std::nullopt;
    return DateText{DateText::Layout::Numbers, a.value, b.value, c.value, c.digits == 2};
}

std::optional<DateText> DateScanner::read()
{
    if (m_text.size() < kShortestDateText || m_text.size() > kLongestDateText)
        return std::nullopt;
    const QStringView start = m_text.first(std::min(kCompactDateSize, m_text.size()));
    if (start.size() == kCompactDateSize && std::all_of(start.begin(), start.end(), isDateDigit))
        return readCompact();
    return readItems() && restIsTime() ? assembled() : std::nullopt;
}

/// The year that ends in these two digits, at most 20 years ahead.
int wholeYear(int lastDigits, QDate today)
{
    const int latest = today.year() + 20;
    const int year = latest - latest % 100 + lastDigits;
    return year > latest ? year - 100 : year;
}

} // namespace

std::optional<DateText> readDateText(QStringView text)
{
    return DateScanner(text).read();
}

DayReading readingOf(const DateText& text, DateOrder order, QDate today)
{
    if (text.layout == DateText::Layout::YearFirst)
        return {text.first, text.second, text.third};
    if (text.layout == DateText::Layout::Numbers && text.isShortYear && order == DateOrder::YearMonthDay)
        return {wholeYear(text.first, today), text.second, text.third};
    const int year = text.isShortYear ? wholeYear(text.third, today) : text.third;
    if (text.layout == DateText::Layout::Numbers && order == DateOrder::MonthDayYear)
        return {year, text.first, text.second};
    return {year, text.second, text.first};
}

} // namespace vouchwell
