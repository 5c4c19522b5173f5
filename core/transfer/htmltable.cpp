#include "core/transfer/htmltable.h"

#include <QHash>

#include <utility>

namespace vouchwell {

namespace {

constexpr int kMostSpannedColumns = 1'000;
constexpr size_t kMostHtmlRows = 1'048'576;
constexpr qsizetype kLongestEntity = 32;

struct HtmlTag
{
    QString name; ///< in small letters
    QStringView attributes;
    bool isEnd = false;
};

QString characterOf(QStringView entity)
{
    static const QHash<QString, char32_t> names{
        {QStringLiteral("amp"), U'&'},       {QStringLiteral("lt"), U'<'},       {QStringLiteral("gt"), U'>'},
        {QStringLiteral("quot"), U'"'},      {QStringLiteral("apos"), U'\''},    {QStringLiteral("nbsp"), U' '},
        {QStringLiteral("euro"), U'\u20AC'}, {QStringLiteral("copy"), U'\u00A9'}};
    char32_t code = 0;
    bool isNumber = true;
    if (entity.startsWith(u"#x", Qt::CaseInsensitive))
        code = entity.sliced(2).toUInt(&isNumber, 16);
    else if (entity.startsWith(u'#'))
        code = entity.sliced(1).toUInt(&isNumber, 10);
    else
        code = names.value(entity.toString().toLower());
    const bool isValid = isNumber && code > 0 && code <= 0x10FFFF && !QChar::isSurrogate(code);
    return isValid ? QString::fromUcs4(&code, 1) : QString();
}

/// Goes through the markup once and collects the cells of the outermost table that comes first.
class HtmlTableScanner
{
public:
    explicit HtmlTableScanner(const QString& html) : m_html(html) {}

    std::vector<QStringList> scan();

private:
    void passOver(QStringView end);
    HtmlTag readTag();
    void take(const HtmlTag& tag);
    void takeCharacter();
    void endCell();
    void endRow();

    QStringView m_html;
    qsizetype m_at = 0;
    int m_depth = 0; ///< tables that are open
    bool m_isDone = false;
    bool m_isInCell = false;
    int m_span = 1;
    QString m_cell;
    QStringList m_row;
    std::vector<QStringList> m_rows;
};

void HtmlTableScanner::passOver(QStringView end)
{
    const qsizetype found = m_html.indexOf(end, m_at, Qt::CaseInsensitive);
    m_at = found < 0 ? m_html.size() : found + end.size();
}

/// Reads up to the ">" outside of quotes.
HtmlTag HtmlTableScanner::readTag()
{
    const qsizetype begin = ++m_at;
    QChar quote;
    while (m_at < m_html.size() && (m_html[m_at] != u'>' || !quote.isNull())) {
        const QChar c = m_html[m_at++];
        if (c == quote)
            quote = QChar();
        else if (quote.isNull() && (c == u'"' || c == u'\''))
            quote = c;
    }
    HtmlTag tag;
    tag.attributes = m_html.sliced(begin, m_at - begin);
    m_at = qMin(m_at + 1, m_html.size());
    tag.isEnd = tag.attributes.startsWith(u'/');
    qsizetype i = tag.isEnd ? 1 : 0;
    for (; i < tag.attributes.size() && tag.attributes[i].isLetterOrNumber(); ++i)
        tag.name += tag.attributes[i].toLower();
    tag.attributes = tag.attributes.sliced(i);
    return tag;
}

void HtmlTableScanner::endCell()
{
    if (!m_isInCell)
        return;
    m_isInCell = false;
    m_row += m_cell.trimmed();
    for (; m_span > 1; --m_span)
        m_row += QString();
    m_cell.clear();
}

void HtmlTableScanner::endRow()
{
    endCell();
    if (!m_row.isEmpty())
        m_rows.push_back(std::exchange(m_row, {}));
    m_isDone = m_isDone || m_rows.size() >= kMostHtmlRows;
}

int spanOf(QStringView attributes)
{
    const qsizetype at = attributes.indexOf(u"colspan=", 0, Qt::CaseInsensitive);
    if (at < 0)
        return 1;
    int span = 0;
    for (const QChar c : attributes.sliced(at + 8)) {
        if (c.isDigit() && span < kMostSpannedColumns)
            span = span * 10 + c.digitValue();
        else if (c != u'"' && c != u'\'')
            break;
    }
    return qBound(1, span, kMostSpannedColumns);
}

void HtmlTableScanner::take(const HtmlTag& tag)
{
    if (tag.name == QLatin1String("script") || tag.name == QLatin1String("style")) {
        if (!tag.isEnd)
            passOver(QString(QLatin1String("</") + tag.name + u'>'));
    } else if (tag.name == QLatin1String("table")) {
        m_depth = qMax(0, m_depth + (tag.isEnd ? -1 : 1));
        if (m_depth == 0) {
            endRow();
            m_isDone = !m_rows.empty();
        }
    } else if (m_depth == 1 && tag.name == QLatin1String("tr")) {
        endRow();
    } else if (m_depth == 1 && (tag.name == QLatin1String("td") || tag.name == QLatin1String("th"))) {
        endCell();
        m_isInCell = !tag.isEnd;
        m_span = tag.isEnd ? 1 : spanOf(tag.attributes);
    } else if (m_isInCell && (tag.name == QLatin1String("br") || (tag.name == QLatin1String("p") && tag.isEnd))) {
        m_cell += u'\n';
    }
}

/// A character of text; runs of blanks are one.
void HtmlTableScanner::takeCharacter()
{
    const QChar c = m_html[m_at];
    if (c == u'&') {
        const qsizetype end = m_html.sliced(m_at, qMin(kLongestEntity, m_html.size() - m_at)).indexOf(u';');
        const QString character = end > 0 ? characterOf(m_html.sliced(m_at + 1, end - 1)) : QString();
        if (!character.isEmpty()) {
            m_cell += character;
            m_at += end + 1;
            return;
        }
    }
    ++m_at;
    if (!c.isSpace())
        m_cell += c;
    else if (!m_cell.isEmpty() && !m_cell.back().isSpace())
        m_cell += u' ';
}

std::vector<QStringList> HtmlTableScanner::scan()
{
    while (m_at < m_html.size() && !m_isDone) {
        if (m_html.sliced(m_at).startsWith(u"<!--"))
            passOver(u"-->");
        else if (m_html[m_at] == u'<')
            take(readTag());
        else if (m_isInCell)
            takeCharacter();
        else
            ++m_at;
    }
    endRow();
    return std::move(m_rows);
}

} // namespace

std::vector<QStringList> readHtmlTable(const QString& html)
{
    return HtmlTableScanner(html).scan();
}

} // namespace vouchwell
