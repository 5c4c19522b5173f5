#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <optional>
#include <vector>

namespace vouchwell {

/// The range of a whole number in a file.
struct NumberRange
{
    qint64 least = 0;
    qint64 most = 0;
};

/// Writes an object key by key; what says the usual is left out, so that equal content gives equal bytes.
class JsonWriter
{
public:
    static constexpr bool kIsReading = false;

    const QJsonObject& object() const { return m_object; }

    void text(const char* key, const QString& value);
    void flag(const char* key, bool value, bool usual);
    void number(const char* key, qint64 value, qint64 usual, const NumberRange& range);
    /// Of minor units, points or pieces: as text, because JSON numbers are doubles.
    void amount(const char* key, qint64 value, qint64 usual, const NumberRange& range);
    void amount(const char* key, const std::optional<qint64>& value, const NumberRange& range);
    void date(const char* key, QDate value);
    void word(const char* key, int value, int usual, const char* const* words, int count);
    template<typename T, typename Describe>
    void part(const char* key, const T& value, Describe describe)
    {
        if (value == T{})
            return;
        JsonWriter writer;
        describe(writer, value);
        m_object.insert(QLatin1String(key), writer.m_object);
    }
    template<typename T, typename Describe>
    void part(const char* key, const std::optional<T>& value, Describe describe)
    {
        if (!value)
            return;
        JsonWriter writer;
        describe(writer, *value);
        m_object.insert(QLatin1String(key), writer.m_object);
    }
    template<typename T, typename Describe>
    void list(const char* key, const std::vector<T>& values, Describe describe)
    {
        if (values.empty())
            return;
        QJsonArray array;
        for (const T& value : values) {
            JsonWriter writer;
            describe(writer, value);
            array.append(writer.m_object);
        }
        m_object.insert(QLatin1String(key), array);
    }

private:
    QJsonObject m_object;
};

/// Reads an object key by key. What is not understood is noted as a sentence that names its place: "rules[2].tiers";
/// finish() also notes every key that nobody asked for.
class JsonReader
{
public:
    static constexpr bool kIsReading = true;

    JsonReader(QJsonObject object, QString place, QStringList& problems)
        : m_object(std::move(object)), m_place(std::move(place)), m_problems(&problems)
    {
    }

    void text(const char* key, QString& value);
    void flag(const char* key, bool& value, bool usual);
    void number(const char* key, qint64& value, qint64 usual, const NumberRange& range);
    void number(const char* key, int& value, qint64 usual, const NumberRange& range);
    void amount(const char* key, qint64& value, qint64 usual, const NumberRange& range);
    void amount(const char* key, std::optional<qint64>& value, const NumberRange& range);
    void date(const char* key, QDate& value);
    template<typename Enum>
    void word(const char* key, Enum& value, Enum usual, const char* const* words, int count)
    {
        value = Enum(wordIndex(key, int(usual), words, count));
    }
    template<typename T, typename Describe>
    void part(const char* key, T& value, Describe describe)
    {
        if (const std::optional<QJsonObject> object = objectAt(key))
            readInto(*object, placeOf(key), value, describe);
    }
    template<typename T, typename Describe>
    void part(const char* key, std::optional<T>& value, Describe describe)
    {
        if (const std::optional<QJsonObject> object = objectAt(key))
            readInto(*object, placeOf(key), value.emplace(), describe);
    }
    template<typename T, typename Describe>
    void list(const char* key, std::vector<T>& values, Describe describe)
    {
        const QJsonArray array = arrayAt(key);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString place = QStringLiteral("%1[%2]").arg(placeOf(key)).arg(i + 1);
            if (const std::optional<QJsonObject> object = asObject(array.at(i), place))
                readInto(*object, place, values.emplace_back(), describe);
        }
    }

    bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    void note(const QString& place, const QString& sentence);
    const QString& place() const { return m_place; }
    void finish();

private:
    template<typename T, typename Describe>
    void readInto(const QJsonObject& object, const QString& place, T& value, Describe describe)
    {
        JsonReader reader(object, place, *m_problems);
        describe(reader, value);
        reader.finish();
    }

    QJsonValue take(const char* key);
    QString placeOf(const char* key) const;
    std::optional<qint64> wholeNumber(const QJsonValue& value, const char* key, const NumberRange& range);
    int wordIndex(const char* key, int usual, const char* const* words, int count);
    std::optional<QJsonObject> objectAt(const char* key);
    std::optional<QJsonObject> asObject(const QJsonValue& value, const QString& place);
    QJsonArray arrayAt(const char* key);

    QJsonObject m_object;
    QString m_place;
    QStringList* m_problems;
    QSet<QString> m_asked;
};

} // namespace vouchwell
