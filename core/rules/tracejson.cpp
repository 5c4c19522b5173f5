#include "core/rules/tracejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iterator>

namespace vouchwell {

namespace {

constexpr int kEngine = 2;
constexpr const char* kKinds[] = {"base",  "bracket", "tier", "top_up", "factor",   "decay",
                                  "floor", "ceiling", "cap",  "share",  "standing", "adjusted"};

// Amounts are written as text: JSON numbers are doubles.
void writeAmount(QJsonObject& object, const char* key, qint64 amount)
{
    if (amount != 0)
        object.insert(QLatin1String(key), QString::number(amount));
}

qint64 amountIn(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString().toLongLong();
}

QJsonObject toObject(const TraceStep& step)
{
    QJsonObject object{{QStringLiteral("step"), QString::fromLatin1(kKinds[int(step.kind)])}};
    writeAmount(object, "before", step.before);
    writeAmount(object, "after", step.after);
    writeAmount(object, "number", step.number);
    writeAmount(object, "total", step.total);
    if (!step.name.isEmpty())
        object.insert(QStringLiteral("name"), step.name);
    return object;
}

std::optional<TraceStep> stepFrom(const QJsonObject& object)
{
    const QString kind = object.value(QLatin1String("step")).toString();
    for (int i = 0; i < int(std::size(kKinds)); ++i) {
        if (kind == QLatin1String(kKinds[i]))
            return TraceStep{TraceStep::Kind(i),        amountIn(object, "before"),
                             amountIn(object, "after"), amountIn(object, "number"),
                             amountIn(object, "total"), object.value(QLatin1String("name")).toString()};
    }
    return std::nullopt;
}

} // namespace

QByteArray toJson(const RewardTrace& trace)
{
    QJsonArray steps;
    for (const TraceStep& step : trace.steps)
        steps.append(toObject(step));
    QJsonObject object{{QStringLiteral("engine"), kEngine},
                       {QStringLiteral("rule"), trace.ruleKey},
                       {QStringLiteral("referred_on"), trace.referredOn.toString(Qt::ISODate)},
                       {QStringLiteral("converted_on"), trace.earnedOn.toString(Qt::ISODate)},
                       {QStringLiteral("available_on"), trace.availableOn.toString(Qt::ISODate)},
                       {QStringLiteral("amount_minor"), QString::number(trace.amountMinor)},
                       {QStringLiteral("steps"), steps}};
    writeAmount(object, "sale", trace.sale.value);
    writeAmount(object, "qualifying_minor", trace.saleMinor);
    writeAmount(object, "uncapped", trace.uncapped);
    if (trace.instalments > 1) {
        object.insert(QStringLiteral("instalment"), trace.instalment);
        object.insert(QStringLiteral("instalments"), trace.instalments);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<RewardTrace> traceFromJson(const QByteArray& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(QLatin1String("engine")).toInt() != kEngine)
        return std::nullopt;
    RewardTrace trace;
    trace.ruleKey = object.value(QLatin1String("rule")).toString();
    trace.referredOn = QDate::fromString(object.value(QLatin1String("referred_on")).toString(), Qt::ISODate);
    trace.earnedOn = QDate::fromString(object.value(QLatin1String("converted_on")).toString(), Qt::ISODate);
    trace.availableOn = QDate::fromString(object.value(QLatin1String("available_on")).toString(), Qt::ISODate);
    trace.amountMinor = amountIn(object, "amount_minor");
    trace.sale = {amountIn(object, "sale")};
    trace.saleMinor = amountIn(object, "qualifying_minor");
    trace.uncapped = amountIn(object, "uncapped");
    trace.instalment = object.value(QLatin1String("instalment")).toInt(1);
    trace.instalments = object.value(QLatin1String("instalments")).toInt(1);
    const QJsonArray steps = object.value(QLatin1String("steps")).toArray();
    for (const auto& value : steps) {
        if (const std::optional<TraceStep> step = stepFrom(value.toObject()))
            trace.steps.push_back(*step);
    }
    return trace;
}

} // namespace vouchwell
