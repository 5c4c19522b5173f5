#include "core/domain/segment.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vouchwell {

namespace {

class SegmentTexts
{
    Q_DECLARE_TR_FUNCTIONS(Segments)
};

const QString kTags = QStringLiteral("tags");
const QString kCities = QStringLiteral("cities");
const QString kSinceFrom = QStringLiteral("since_from");
const QString kSinceTo = QStringLiteral("since_to");
const QString kHasReferred = QStringLiteral("has_referred");
const QString kWasReferred = QStringLiteral("was_referred");

/// In the order of their letters, each once: how they were typed makes no difference.
QJsonArray sortedArray(QStringList words)
{
    std::sort(words.begin(), words.end());
    words.removeDuplicates();
    return QJsonArray::fromStringList(words);
}

/// Takes the members of an object one by one; what is of another form, or is left at the end, makes it unreadable.
class SegmentMembers
{
public:
    explicit SegmentMembers(QJsonObject object) : m_object(std::move(object)) {}

    QStringList words(const QString& key)
    {
        QStringList words;
        const QJsonValue value = m_object.take(key);
        m_isGood = m_isGood && (value.isUndefined() || value.isArray());
        for (const auto& word : value.toArray()) {
            m_isGood = m_isGood && word.isString();
            words << word.toString();
        }
        return words;
    }
    QDate day(const QString& key)
    {
        const QJsonValue value = m_object.take(key);
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        m_isGood = m_isGood && (value.isUndefined() || day.isValid());
        return day;
    }
    std::optional<bool> answer(const QString& key)
    {
        const QJsonValue value = m_object.take(key);
        m_isGood = m_isGood && (value.isUndefined() || value.isBool());
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }
    bool areAllGood() const { return m_isGood && m_object.isEmpty(); }

private:
    QJsonObject m_object;
    bool m_isGood = true;
};

QString sinceInWords(const SegmentFilter& filter, const QLocale& locale)
{
    const auto day = [&](QDate date) { return locale.toString(date, QStringLiteral("d MMM yyyy")); };
    if (filter.sinceFrom.isValid() && filter.sinceTo.isValid())
        return SegmentTexts::tr("customer since a day from %1 to %2").arg(day(filter.sinceFrom), day(filter.sinceTo));
    if (filter.sinceFrom.isValid())
        return SegmentTexts::tr("customer since %1 or later").arg(day(filter.sinceFrom));
    return SegmentTexts::tr("customer since %1 or earlier").arg(day(filter.sinceTo));
}

QStringList shownWords(const QStringList& words)
{
    QStringList shown;
    for (const QString& word : words)
        shown << displayText(word);
    return shown;
}

} // namespace

QByteArray toStored(const SegmentFilter& filter)
{
    QJsonObject object;
    if (!filter.tags.isEmpty())
        object.insert(kTags, sortedArray(filter.tags));
    if (!filter.cities.isEmpty())
        object.insert(kCities, sortedArray(filter.cities));
    if (filter.sinceFrom.isValid())
        object.insert(kSinceFrom, filter.sinceFrom.toString(Qt::ISODate));
    if (filter.sinceTo.isValid())
        object.insert(kSinceTo, filter.sinceTo.toString(Qt::ISODate));
    if (filter.hasReferred)
        object.insert(kHasReferred, *filter.hasReferred);
    if (filter.wasReferred)
        object.insert(kWasReferred, *filter.wasReferred);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<SegmentFilter> segmentFilterFrom(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    SegmentMembers members(document.object());
    SegmentFilter filter;
    filter.tags = members.words(kTags);
    filter.cities = members.words(kCities);
    filter.sinceFrom = members.day(kSinceFrom);
    filter.sinceTo = members.day(kSinceTo);
    filter.hasReferred = members.answer(kHasReferred);
    filter.wasReferred = members.answer(kWasReferred);
    if (!document.isObject() || !members.areAllGood())
        return Failure{Failure::Kind::Unreadable, SegmentTexts::tr("The filter of a segment cannot be read. It may "
                                                                   "come from a newer version of Vouchwell.")};
    return filter;
}

QString problemOf(const SegmentFilter& filter)
{
    if (filter.isEmpty())
        return SegmentTexts::tr("Please say who belongs to the segment: a tag, a city, a day or a referral.");
    if (filter.sinceFrom.isValid() && filter.sinceTo.isValid() && filter.sinceFrom > filter.sinceTo)
        return SegmentTexts::tr("The last day of “customer since” lies before the first one.");
    return {};
}

QString segmentInWords(const SegmentFilter& filter, const QLocale& locale)
{
    QStringList parts;
    if (!filter.tags.isEmpty())
        //: Part of a list: "tagged VIP and Press"
        parts << SegmentTexts::tr("tagged %1").arg(shownWords(filter.tags).join(SegmentTexts::tr(" and ")));
    if (!filter.cities.isEmpty())
        //: Part of a list: "from Madrid or Getafe"
        parts << SegmentTexts::tr("from %1").arg(shownWords(filter.cities).join(SegmentTexts::tr(" or ")));
    if (filter.sinceFrom.isValid() || filter.sinceTo.isValid())
        parts << sinceInWords(filter, locale);
    if (filter.hasReferred)
        parts << (*filter.hasReferred ? SegmentTexts::tr("has referred somebody")
                                      : SegmentTexts::tr("has referred nobody"));
    if (filter.wasReferred)
        parts << (*filter.wasReferred ? SegmentTexts::tr("came by a referral")
                                      : SegmentTexts::tr("came without a referral"));
    return parts.isEmpty() ? SegmentTexts::tr("everybody") : parts.join(QLatin1String(", "));
}

} // namespace vouchwell
