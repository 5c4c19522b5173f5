#include "core/transfer/vcard.h"

#include "core/transfer/vcardlines.h"

#include <QDate>

#include <algorithm>

namespace vouchwell {

namespace {

/// Parts of a name.
enum { Family, Given, Additional, NamePrefix, NameSuffix };
/// Parts of an address.
enum { PostBox, Extended, StreetPart, Locality, RegionPart, Code, CountryPart };

constexpr qsizetype kLongestField = 32'767;

QString joined(const QStringList& parts, std::initializer_list<int> which, const QString& between)
{
    QStringList found;
    for (const int i : which) {
        const QString part = parts.value(i).trimmed();
        if (!part.isEmpty())
            found += part;
    }
    return found.join(between);
}

QString withoutScheme(const QString& value, QLatin1String scheme)
{
    return value.startsWith(scheme, Qt::CaseInsensitive) ? value.sliced(scheme.size()) : value;
}

/// "19800512" and "1980-05-12T00:00:00Z" as ISO dates; what is no whole date stays as it is ("--0512").
QString isoDay(const QString& text)
{
    const QString digits = QString(text).remove(u'-').left(8);
    const QDate day = QDate::fromString(digits, QStringLiteral("yyyyMMdd"));
    return day.isValid() && !text.startsWith(u'-') ? day.toString(Qt::ISODate) : text;
}

bool isPreferred(const VCardProperty& property)
{
    return property.hasType("PREF") || property.parameter("PREF") == "1";
}

} // namespace

QString VCard::unescaped(QStringView text) const
{
    const bool hasLineBreaks = version != QLatin1String("2.1");
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            plain += text[i];
            continue;
        }
        const QChar next = text[++i];
        if (next == u'\\' || next == u',' || next == u';' || next == u':')
            plain += next;
        else if ((next == u'n' || next == u'N') && hasLineBreaks)
            plain += u'\n';
        else
            (plain += u'\\') += next;
    }
    return plain.replace(QLatin1String("\r\n"), QLatin1String("\n")).trimmed();
}

/// The parts of a value between its semicolons.
QStringList VCard::parts(const QString& value) const
{
    QStringList found;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\') {
            ++i;
        } else if (value[i] == u';') {
            found += unescaped(QStringView(value).sliced(begin, i - begin));
            begin = i + 1;
        }
    }
    found += unescaped(QStringView(value).sliced(begin));
    return found;
}

void VCard::add(Field field, const QString& value, const QString& between)
{
    QString& text = fields[field];
    if (value.isEmpty() || text.size() > kLongestField)
        return;
    if (!text.isEmpty())
        text += between;
    text += value.left(kLongestField);
}

void VCard::take(const VCardProperty& property, const QString& value)
{
    const QByteArray& name = property.name;
    const QString comma = QStringLiteral(", ");
    if (name == "VERSION")
        version = value.trimmed();
    else if (name == "N")
        takeName(parts(value));
    else if (name == "FN")
        add(FullName, unescaped(value), comma);
    else if (name == "NICKNAME")
        add(Nickname, unescaped(value), comma);
    else if (name == "EMAIL")
        takeContact(emails, withoutScheme(unescaped(value), QLatin1String("mailto:")), isPreferred(property) ? 0 : -1);
    else if (name == "TEL")
        takePhone(property, withoutScheme(unescaped(value), QLatin1String("tel:")));
    else if (name == "ADR")
        takeAddress(parts(value), isPreferred(property));
    else if (name == "ORG")
        add(Company, joined(parts(value), {0, 1, 2, 3}, comma), comma);
    else if (name == "TITLE")
        add(JobTitle, unescaped(value), comma);
    else if (name == "BDAY")
        fields[Birthday] = isoDay(unescaped(value));
    else if (name == "CATEGORIES")
        add(Tags, unescaped(value), comma);
    else if (name == "URL")
        add(Website, unescaped(value), comma);
    else if (name == "NOTE")
        add(Notes, unescaped(value), QStringLiteral("\n"));
    else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND")
        isGroup = value.trimmed().compare(QLatin1String("group"), Qt::CaseInsensitive) == 0;
}

void VCard::takeName(const QStringList& parts)
{
    fields[GivenName] = joined(parts, {Given, Additional}, QStringLiteral(" "));
    fields[FamilyName] = parts.value(Family).trimmed();
    fields[Prefix] = parts.value(NamePrefix).trimmed();
    fields[Suffix] = parts.value(NameSuffix).trimmed();
}

/// The first address, or the preferred one, has columns of its own; the others are kept as a text.
void VCard::takeAddress(const QStringList& parts, bool isPreferred)
{
    const QString comma = QStringLiteral(", ");
    constexpr std::array kOwn{Street, PostalCode, City, Region, Country};
    QStringList own{joined(parts, {StreetPart, Extended, PostBox}, comma), parts.value(Code), parts.value(Locality),
                    parts.value(RegionPart), parts.value(CountryPart)};
    const bool isFirst = std::all_of(kOwn.begin(), kOwn.end(), [&](Field field) { return fields[field].isEmpty(); });
    if (isFirst || (isPreferred && !m_hasPreferredAddress)) {
        for (size_t i = 0; i < kOwn.size(); ++i)
            fields[kOwn[i]].swap(own[qsizetype(i)]);
    }
    m_hasPreferredAddress = m_hasPreferredAddress || isPreferred;
    add(OtherAddress, joined(own, {0, 1, 2, 3, 4}, comma), QStringLiteral("\n"));
}

void VCard::takePhone(const VCardProperty& property, const QString& value)
{
    const bool isFax = property.hasType("FAX") || property.hasType("PAGER");
    const qsizetype before = phones.size();
    takeContact(phones, value, isFax ? -1 : isPreferred(property) ? 0 : before - m_faxes);
    m_faxes += isFax && phones.size() > before ? 1 : 0;
}

/// Puts a contact at its place, -1 for the end.
void VCard::takeContact(QStringList& contacts, const QString& value, qsizetype place)
{
    if (value.isEmpty() || contacts.contains(value))
        return;
    if (contacts.size() == kMostContacts)
        hasMore = true;
    else
        contacts.insert(place < 0 ? contacts.size() : place, value.left(kLongestField));
}

QByteArray fromQuotedPrintable(const QByteArray& text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QByteArray hex = text[i] == '=' ? text.mid(i + 1, 2) : QByteArray();
        bool isByte = false;
        const int byte = hex.size() == 2 ? hex.toInt(&isByte, 16) : 0;
        bytes += isByte ? char(byte) : text[i];
        i += isByte ? 2 : 0;
    }
    return bytes;
}

} // namespace vouchwell
