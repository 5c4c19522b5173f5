#include "core/actions/signalchange.h"

#include "core/rules/signaljson.h"

#include <QJsonArray>

namespace vouchwell {

namespace {

QString fieldIn(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

QString idAsText(qint64 id)
{
    return QString::number(id);
}

} // namespace

QJsonObject toJson(const SignalChange& change)
{
    QJsonArray rewards;
    for (const SignalChange::OfReward& one : change.rewards)
        rewards.append(QJsonObject{{QStringLiteral("reward"), idAsText(one.reward.value)},
                                   {QStringLiteral("held"), one.isHeld},
                                   {QStringLiteral("reason"), one.reason}});
    QJsonArray referrals;
    for (const SignalChange::OfReferral& one : change.referrals)
        referrals.append(QJsonObject{{QStringLiteral("referral"), idAsText(one.referral.value)},
                                     {QStringLiteral("stage"), toStored(one.stage)},
                                     {QStringLiteral("note"), one.note}});
    const RiskFlag& flag = change.flag;
    return {{QStringLiteral("action"), QStringLiteral("set_signal")},
            {QStringLiteral("flag"), idAsText(flag.id.value)},
            {QStringLiteral("state"), toStored(flag.state)},
            {QStringLiteral("decision"), toStored(flag.decision)},
            {QStringLiteral("decided_on"), flag.decidedOn.toString(Qt::ISODate)},
            {QStringLiteral("decided_by"), flag.decidedBy},
            {QStringLiteral("reason"), flag.reason},
            {QStringLiteral("known"), QString::fromUtf8(marksJson(flag.known))},
            {QStringLiteral("rewards"), rewards},
            {QStringLiteral("referrals"), referrals}};
}

SignalChange signalChangeFrom(const QJsonObject& object)
{
    SignalChange change;
    change.flag.id = {fieldIn(object, "flag").toLongLong()};
    change.flag.state = riskFlagStateFrom(fieldIn(object, "state"));
    change.flag.decision = riskDecisionFrom(fieldIn(object, "decision"));
    change.flag.decidedOn = QDate::fromString(fieldIn(object, "decided_on"), Qt::ISODate);
    change.flag.decidedBy = fieldIn(object, "decided_by");
    change.flag.reason = fieldIn(object, "reason");
    change.flag.known = marksFromJson(fieldIn(object, "known").toUtf8());
    for (const QJsonValue value : object.value(QLatin1String("rewards")).toArray()) {
        const QJsonObject one = value.toObject();
        change.rewards.push_back(
            {{fieldIn(one, "reward").toLongLong()}, one.value(QLatin1String("held")).toBool(), fieldIn(one, "reason")});
    }
    for (const QJsonValue value : object.value(QLatin1String("referrals")).toArray()) {
        const QJsonObject one = value.toObject();
        change.referrals.push_back(
            {{fieldIn(one, "referral").toLongLong()}, stageFrom(fieldIn(one, "stage")), fieldIn(one, "note")});
    }
    return change;
}

} // namespace vouchwell
