#include "core/domain/season.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vouchwell {

namespace {

class SeasonTexts
{
    Q_DECLARE_TR_FUNCTIONS(Seasons)
};

struct PlaceField
{
    const char* key;
    qint64 SeasonPlace::*value;
};

constexpr PlaceField kPlaceFields[] = {{"rank", &SeasonPlace::rank},
                                       {"value", &SeasonPlace::value},
                                       {"referrals", &SeasonPlace::referrals},
                                       {"conversions", &SeasonPlace::conversions},
                                       {"revenue_minor", &SeasonPlace::revenueMinor}};
const QString kPlacePerson = QStringLiteral("person");

} // namespace

QByteArray toStored(const std::vector<SeasonPlace>& places)
{
    QJsonArray list;
    for (const SeasonPlace& place : places) {
        QJsonObject entry{{kPlacePerson, place.person.value}};
        for (const PlaceField& field : kPlaceFields) // as text: JSON numbers are doubles
            entry.insert(QLatin1String(field.key), QString::number(place.*field.value));
        list.append(entry);
    }
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

Result<std::vector<SeasonPlace>> seasonPlacesFrom(const QByteArray& json)
{
    std::vector<SeasonPlace> places;
    if (json.isEmpty())
        return places;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    bool isGood = document.isArray();
    for (const auto& value : document.array()) {
        SeasonPlace place;
        place.person = {value[kPlacePerson].toInteger()};
        isGood = isGood && place.person.isValid();
        for (const PlaceField& field : kPlaceFields) {
            bool isNumber = false;
            place.*field.value = value[QLatin1String(field.key)].toString().toLongLong(&isNumber);
            isGood = isGood && isNumber;
        }
        places.push_back(place);
    }
    if (!isGood)
        return Failure{Failure::Kind::Unreadable, SeasonTexts::tr("The places of a closed season cannot be read. "
                                                                  "Please check the book with File > Check the book.")};
    return places;
}

} // namespace vouchwell
