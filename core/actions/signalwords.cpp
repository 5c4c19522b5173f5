#include "core/actions/signalwords.h"

#include "core/base/text.h"
#include "core/metrics/reporttable.h"

#include <QCoreApplication>

#include <set>

namespace vouchwell {

namespace {

class SignalTexts
{
    Q_DECLARE_TR_FUNCTIONS(Signals)
};

constexpr qsizetype kMostNames = 5;

/// "Ana, Ben and Eva"; of many only the first.
QString joinedNames(const QStringList& names)
{
    QStringList shown;
    for (const QString& name : names.mid(0, kMostNames))
        shown << displayText(name);
    if (names.size() > kMostNames)
        //: names, separated by commas, and how many others
        return SignalTexts::tr("%1 and %n more", nullptr, int(names.size() - kMostNames))
            .arg(shown.join(QLatin1String(", ")));
    if (shown.size() < 2)
        return shown.join(QString());
    const QString last = shown.takeLast();
    //: two names, or several separated by commas and the last
    return SignalTexts::tr("%1 and %2").arg(shown.join(QLatin1String(", ")), last);
}

QString velocitySentence(const Signal& signal, const QString& name, const QLocale& locale)
{
    const QString first = formatDate(signal.from, locale);
    if (signal.days == 1)
        return SignalTexts::tr("%1 brought %n friend(s) on %2.", nullptr, int(signal.count)).arg(name, first);
    return SignalTexts::tr("%1 brought %n friend(s) from %2 to %3.", nullptr, int(signal.count))
        .arg(name, first, formatDate(signal.from.addDays(signal.days - 1), locale));
}

int friendsIn(const Signal& signal)
{
    std::set<PersonId> friends;
    for (const SignalItem& item : signal.items) {
        if (item.referral.isValid())
            friends.insert(item.referredFriend);
    }
    return int(friends.size());
}

} // namespace

QString signalTitle(Signal::Kind kind)
{
    switch (kind) {
    case Signal::Kind::Ring: return SignalTexts::tr("Circle");
    case Signal::Kind::Velocity: return SignalTexts::tr("Many at once");
    case Signal::Kind::Refunds: return SignalTexts::tr("Purchases came back");
    case Signal::Kind::SharedDetails: return SignalTexts::tr("Shared details");
    case Signal::Kind::LateKnowledge: return SignalTexts::tr("Was a customer already");
    case Signal::Kind::DoubleMilestone: return SignalTexts::tr("Milestone paid twice");
    }
    Q_UNREACHABLE();
}

QString riskFlagTitle(const RiskFlag& flag)
{
    //: How a signal stands
    if (flag.state == RiskFlagState::Open)
        return flag.decision == RiskDecision::None ? SignalTexts::tr("Open") : SignalTexts::tr("Open again");
    switch (flag.decision) {
    case RiskDecision::Over: return SignalTexts::tr("No longer so");
    case RiskDecision::Noted: return SignalTexts::tr("Noted");
    case RiskDecision::Held: return SignalTexts::tr("Rewards on hold");
    case RiskDecision::Invalid: return SignalTexts::tr("Not valid");
    default: return SignalTexts::tr("Cleared");
    }
}

QString signalSentence(const Signal& signal, const QStringList& names, const QString& friendName,
                       const Currency& currency, const QLocale& locale)
{
    const QString name = displayText(names.value(0));
    const auto money = [&](qint64 minor) { return formatMoney({minor, currency}, locale); };
    switch (signal.kind) {
    case Signal::Kind::Ring:
        return names.size() == 2 ? SignalTexts::tr("%1 brought each other.").arg(joinedNames(names))
                                 : SignalTexts::tr("%1 brought each other in a circle.").arg(joinedNames(names));
    case Signal::Kind::Velocity: return velocitySentence(signal, name, locale);
    case Signal::Kind::Refunds:
        return SignalTexts::tr("Of what %n friend(s) of %1 bought for %2, %3 came back.", nullptr, int(signal.count))
            .arg(name, money(signal.ofMinor), money(signal.amountMinor));
    case Signal::Kind::SharedDetails:
        return SignalTexts::tr("%n friend(s) of %1 share an address, a telephone or an account.", nullptr,
                               friendsIn(signal))
            .arg(name);
    case Signal::Kind::LateKnowledge:
        return SignalTexts::tr("%1 was paid for %2, who had bought before.").arg(name, displayText(friendName));
    case Signal::Kind::DoubleMilestone:
        return SignalTexts::tr("%1 was paid for the same milestone under two names.").arg(name);
    }
    Q_UNREACHABLE();
}

QStringList signalNotes(const Signal& signal, const QLocale& locale)
{
    QStringList notes;
    if (signal.kind == Signal::Kind::Velocity) {
        const QString own = locale.toString(double(signal.ownUsual) / 100.0, 'f', 1);
        notes << SignalTexts::tr("Usual in %n day(s): %1 by this referrer before; half of all referrers never had more "
                                 "than %2.",
                                 nullptr, signal.days)
                     .arg(own, locale.toString(signal.shopUsual));
    }
    if (signal.kind == Signal::Kind::Ring && signal.count > qint64(signal.people.size()))
        notes << SignalTexts::tr("They are part of a knot of %n people who lead back to each other.", nullptr,
                                 int(signal.count));
    if (signal.more > 0)
        notes << SignalTexts::tr("… and %n more like these.", nullptr, int(signal.more));
    return notes;
}

QString signalItemText(Signal::Kind kind, const SignalItem& item, const Currency& currency, const QLocale& locale)
{
    const auto money = [&](qint64 minor) { return formatMoney({minor, currency}, locale); };
    switch (kind) {
    case Signal::Kind::Ring:
    case Signal::Kind::Velocity: return {};
    case Signal::Kind::Refunds:
        return SignalTexts::tr("%1 of %2 came back").arg(money(item.amountMinor), money(item.ofMinor));
    case Signal::Kind::SharedDetails:
        //: What several people share; the number tells several of them apart
        switch (SharedDetail(item.detail)) {
        case SharedDetail::Street: return SignalTexts::tr("Same address (%1)").arg(locale.toString(item.group));
        case SharedDetail::Phone: return SignalTexts::tr("Same telephone (%1)").arg(locale.toString(item.group));
        case SharedDetail::Account: return SignalTexts::tr("Same bank account (%1)").arg(locale.toString(item.group));
        }
        Q_UNREACHABLE();
    case Signal::Kind::LateKnowledge:
        return SignalTexts::tr("Bought on %1 already; %2 paid, %3 owed back")
            .arg(formatDate(item.before, locale), money(item.amountMinor), money(item.ofMinor));
    case Signal::Kind::DoubleMilestone: return SignalTexts::tr("%1 paid").arg(money(item.amountMinor));
    }
    Q_UNREACHABLE();
}

} // namespace vouchwell
