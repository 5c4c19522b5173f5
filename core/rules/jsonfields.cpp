#include "core/rules/jsonfields.h"

#include <QCoreApplication>
#include <QJsonValue>

#include <cmath>

namespace vouchwell {

namespace {

class JsonTexts
{
    Q_DECLARE_TR_FUNCTIONS(RulesFile)
};

/// From here on doubles skip integers.
constexpr double kExactDouble = 9007199254740992.0;

} // namespace

void JsonWriter::text(const char* key, const QString& value)
{
    if (!value.isEmpty())
        m_object.insert(QLatin1String(key), value);
}

void JsonWriter::flag(const char* key, bool value, bool usual)
{
    if (value != usual)
        m_object.insert(QLatin1String(key), value);
}

void JsonWriter::number(const char* key, qint64 value, qint64 usual, const NumberRange&)
{
    if (value != usual)
        m_object.insert(QLatin1String(key), value);
}

void JsonWriter::amount(const char* key, qint64 value, qint64 usual, const NumberRange&)
{
    if (value != usual)
        m_object.insert(QLatin1String(key), QString::number(value));
}

void JsonWriter::amount(const char* key, const std::optional<qint64>& value, const NumberRange&)
{
    if (value)
        m_object.insert(QLatin1String(key), QString::number(*value));
}

void JsonWriter::date(const char* key, QDate value)
{
    if (value.isValid())
        m_object.insert(QLatin1String(key), value.toString(Qt::ISODate));
}

void JsonWriter::word(const char* key, int value, int usual, const char* const* words, int)
{
    if (value != usual)
        m_object.insert(QLatin1String(key), QString::fromLatin1(words[value]));
}

QJsonValue JsonReader::take(const char* key)
{
    m_asked.insert(QString::fromLatin1(key));
    return m_object.value(QLatin1String(key));
}

QString JsonReader::placeOf(const char* key) const
{
    return m_place.isEmpty() ? QString::fromLatin1(key) : m_place + u'.' + QLatin1String(key);
}

void JsonReader::note(const QString& place, const QString& sentence)
{
    m_problems->append(place.isEmpty() ? sentence : place + QStringLiteral(": ") + sentence);
}

void JsonReader::finish()
{
    for (const QString& key : m_object.keys()) {
        if (!m_asked.contains(key))
            note(m_place, JsonTexts::tr("“%1” is not a known key here.").arg(key));
    }
}

void JsonReader::text(const char* key, QString& value)
{
    const QJsonValue found = take(key);
    if (found.isString())
        value = found.toString();
    else if (!found.isUndefined())
        note(placeOf(key), JsonTexts::tr("a text is expected."));
}

void JsonReader::flag(const char* key, bool& value, bool usual)
{
    const QJsonValue found = take(key);
    value = found.toBool(usual);
    if (!found.isUndefined() && !found.isBool())
        note(placeOf(key), JsonTexts::tr("true or false is expected."));
}

std::optional<qint64> JsonReader::wholeNumber(const QJsonValue& value, const char* key, const NumberRange& range)
{
    bool isWhole = false;
    qint64 number = 0;
    if (value.isString()) {
        number = value.toString().toLongLong(&isWhole);
    } else if (value.isDouble() && std::abs(value.toDouble()) <= kExactDouble) {
        number = qint64(value.toDouble());
        isWhole = double(number) == value.toDouble();
    }
    if (isWhole && number >= range.least && number <= range.most)
        return number;
    note(placeOf(key), JsonTexts::tr("a whole number from %1 to %2 is expected.")
                           .arg(QString::number(range.least), QString::number(range.most)));
    return std::nullopt;
}

void JsonReader::number(const char* key, qint64& value, qint64 usual, const NumberRange& range)
{
    const QJsonValue found = take(key);
    value = found.isUndefined() ? usual : wholeNumber(found, key, range).value_or(usual);
}

void JsonReader::number(const char* key, int& value, qint64 usual, const NumberRange& range)
{
    qint64 wide = usual;
    number(key, wide, usual, range);
    value = int(wide);
}

void JsonReader::amount(const char* key, qint64& value, qint64 usual, const NumberRange& range)
{
    number(key, value, usual, range);
}

void JsonReader::amount(const char* key, std::optional<qint64>& value, const NumberRange& range)
{
    const QJsonValue found = take(key);
    if (!found.isUndefined())
        value = wholeNumber(found, key, range);
}

void JsonReader::date(const char* key, QDate& value)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    value = QDate::fromString(found.toString(), Qt::ISODate);
    if (!value.isValid())
        note(placeOf(key), JsonTexts::tr("a date such as 2026-12-31 is expected."));
}

int JsonReader::wordIndex(const char* key, int usual, const char* const* words, int count)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return usual;
    QStringList known;
    for (int i = 0; i < count; ++i) {
        if (found.toString() == QLatin1String(words[i]))
            return i;
        known << QString::fromLatin1(words[i]);
    }
    note(placeOf(key), JsonTexts::tr("one of these words is expected: %1.").arg(known.join(QStringLiteral(", "))));
    return usual;
}

std::optional<QJsonObject> JsonReader::asObject(const QJsonValue& value, const QString& place)
{
    if (value.isObject())
        return value.toObject();
    note(place, JsonTexts::tr("an object in braces is expected."));
    return std::nullopt;
}

std::optional<QJsonObject> JsonReader::objectAt(const char* key)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return std::nullopt;
    return asObject(found, placeOf(key));
}

QJsonArray JsonReader::arrayAt(const char* key)
{
    const QJsonValue found = take(key);
    if (!found.isUndefined() && !found.isArray())
        note(placeOf(key), JsonTexts::tr("a list in brackets is expected."));
    return found.toArray();
}

} // namespace vouchwell
