#include "ui/insights/savedchoices.h"

#include <utility>
#include <vector>

namespace vouchwell::ui {

namespace {

/// How a view names its period; stable.
const std::vector<std::pair<Period::Kind, QString>>& periodKeys()
{
    using Kind = Period::Kind;
    static const std::vector<std::pair<Kind, QString>> keys{{Kind::ThisMonth, QStringLiteral("this_month")},
                                                            {Kind::LastMonth, QStringLiteral("last_month")},
                                                            {Kind::Last30Days, QStringLiteral("last_30_days")},
                                                            {Kind::Last90Days, QStringLiteral("last_90_days")},
                                                            {Kind::ThisQuarter, QStringLiteral("this_quarter")},
                                                            {Kind::ThisYear, QStringLiteral("this_year")},
                                                            {Kind::Last12Months, QStringLiteral("last_12_months")},
                                                            {Kind::AllTime, QStringLiteral("all_time")},
                                                            {Kind::Custom, QStringLiteral("days")}};
    return keys;
}

} // namespace

QJsonObject toJson(const SavedChoices& choices)
{
    QJsonObject json{{QStringLiteral("campaign"), choices.campaign.value},
                     {QStringLiteral("segment"), choices.segment.value},
                     {QStringLiteral("compare"), choices.isCompared},
                     {QStringLiteral("figure"), kpiKey(choices.plotted)},
                     {QStringLiteral("months"), choices.horizonMonths}};
    for (const auto& [kind, key] : periodKeys()) {
        if (kind == choices.period)
            json.insert(QStringLiteral("period"), key);
    }
    if (choices.period == Period::Kind::Custom) {
        json.insert(QStringLiteral("from"), choices.days.from.toString(Qt::ISODate));
        json.insert(QStringLiteral("to"), choices.days.to.toString(Qt::ISODate));
    }
    return json;
}

SavedChoices choicesFromJson(const QJsonObject& json)
{
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString(); };
    SavedChoices choices;
    for (const auto& [kind, key] : periodKeys()) {
        if (key == text("period"))
            choices.period = kind;
    }
    choices.days = {QDate::fromString(text("from"), Qt::ISODate), QDate::fromString(text("to"), Qt::ISODate)};
    if (choices.period == Period::Kind::Custom && (!choices.days.from.isValid() || !choices.days.to.isValid()))
        choices.period = SavedChoices().period;
    choices.campaign = {json.value(QLatin1String("campaign")).toInteger()};
    choices.segment = {json.value(QLatin1String("segment")).toInteger()};
    choices.isCompared = json.value(QLatin1String("compare")).toBool(choices.isCompared);
    choices.plotted = kpiFromKey(text("figure")).value_or(choices.plotted);
    choices.horizonMonths = json.value(QLatin1String("months")).toInt(choices.horizonMonths);
    return choices;
}

} // namespace vouchwell::ui
