#include "core/rules/signaljson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vouchwell {

namespace {

// Ids and amounts are written as text: JSON numbers are doubles.
void write(QJsonObject& object, const char* key, qint64 number)
{
    if (number != 0)
        object.insert(QLatin1String(key), QString::number(number));
}

void write(QJsonObject& object, const char* key, QDate day)
{
    if (day.isValid())
        object.insert(QLatin1String(key), day.toString(Qt::ISODate));
}

qint64 numberIn(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString().toLongLong();
}

QDate dayIn(const QJsonObject& object, const char* key)
{
    return QDate::fromString(object.value(QLatin1String(key)).toString(), Qt::ISODate);
}

QJsonObject toObject(const SignalItem& item)
{
    QJsonObject object;
    write(object, "referral", item.referral.value);
    write(object, "referrer", item.referrer.value);
    write(object, "friend", item.referredFriend.value);
    write(object, "on", item.on);
    write(object, "before", item.before);
    write(object, "amount", item.amountMinor);
    write(object, "of", item.ofMinor);
    write(object, "detail", item.detail);
    write(object, "group", item.group);
    write(object, "reward", item.reward.value);
    return object;
}

SignalItem itemFrom(const QJsonObject& object)
{
    return {{numberIn(object, "referral")}, {numberIn(object, "referrer")},
            {numberIn(object, "friend")},   dayIn(object, "on"),
            dayIn(object, "before"),        numberIn(object, "amount"),
            numberIn(object, "of"),         int(numberIn(object, "detail")),
            int(numberIn(object, "group")), {numberIn(object, "reward")}};
}

QJsonObject toObject(const Signal::Marks& marks)
{
    QJsonObject object;
    for (const auto& [key, number] : marks)
        object.insert(key, QString::number(number));
    return object;
}

Signal::Marks marksFrom(const QJsonObject& object)
{
    Signal::Marks marks;
    for (auto it = object.begin(); it != object.end(); ++it)
        marks[it.key()] = it.value().toString().toLongLong();
    return marks;
}

} // namespace

QByteArray evidenceJson(const Signal& signal)
{
    QJsonArray people;
    for (const PersonId person : signal.people)
        people.append(QString::number(person.value));
    QJsonArray items;
    for (const SignalItem& item : signal.items)
        items.append(toObject(item));
    QJsonObject object{{QStringLiteral("people"), people},
                       {QStringLiteral("items"), items},
                       {QStringLiteral("marks"), toObject(signal.marks)}};
    write(object, "referral", signal.referral.value);
    write(object, "more", signal.more);
    write(object, "from", signal.from);
    write(object, "days", signal.days);
    write(object, "count", signal.count);
    write(object, "own_usual", signal.ownUsual);
    write(object, "shop_usual", signal.shopUsual);
    write(object, "amount", signal.amountMinor);
    write(object, "of", signal.ofMinor);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Signal signalFromJson(Signal::Kind kind, int score, const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Signal signal{kind, {}};
    signal.score = score;
    for (const QJsonValue person : object.value(QLatin1String("people")).toArray())
        signal.people.push_back({person.toString().toLongLong()});
    for (const QJsonValue item : object.value(QLatin1String("items")).toArray())
        signal.items.push_back(itemFrom(item.toObject()));
    signal.marks = marksFrom(object.value(QLatin1String("marks")).toObject());
    signal.referral = {numberIn(object, "referral")};
    signal.more = numberIn(object, "more");
    signal.from = dayIn(object, "from");
    signal.days = int(numberIn(object, "days"));
    signal.count = numberIn(object, "count");
    signal.ownUsual = numberIn(object, "own_usual");
    signal.shopUsual = numberIn(object, "shop_usual");
    signal.amountMinor = numberIn(object, "amount");
    signal.ofMinor = numberIn(object, "of");
    return signal;
}

QByteArray marksJson(const Signal::Marks& marks)
{
    return QJsonDocument(toObject(marks)).toJson(QJsonDocument::Compact);
}

Signal::Marks marksFromJson(const QByteArray& json)
{
    return marksFrom(QJsonDocument::fromJson(json).object());
}

} // namespace vouchwell
