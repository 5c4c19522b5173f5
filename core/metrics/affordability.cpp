#include "core/metrics/affordability.h"

#include "core/rules/exactamount.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class AffordabilityTexts
{
    Q_DECLARE_TR_FUNCTIONS(Affordability)
};

QString percentText(qint64 basisPoints, const QLocale& locale)
{
    return AffordabilityTexts::tr("%1 %").arg(
        locale.toString(double(basisPoints) / 100.0, 'f', QLocale::FloatingPointShortest));
}

QString workedOut(const Affordability& worth, const Currency& currency, const QLocale& locale)
{
    const QString sentence =
        worth.basis == Affordability::Basis::FirstYear
            ? AffordabilityTexts::tr("A new customer is worth %1 to you: %Ln friend(s) bought for %2 each in their "
                                     "first 12 months, and %3 of that is your margin.",
                                     nullptr, int(worth.friends))
            : AffordabilityTexts::tr("A new customer is worth %1 to you: %Ln friend(s) bought for %2 each the first "
                                     "time, and %3 of that is your margin.",
                                     nullptr, int(worth.friends));
    const QString figures =
        sentence.arg(formatMoney({worth.worthMinor, currency}, locale),
                     formatMoney({worth.averageMinor, currency}, locale), percentText(worth.marginBp, locale));
    if (worth.returnedBp == 0)
        return figures;
    return figures + u' ' +
           AffordabilityTexts::tr("What came back, %1 of it, is left out.").arg(percentText(worth.returnedBp, locale));
}

} // namespace

std::optional<Affordability> affordabilityOf(const RulesEvidence& evidence)
{
    const bool hasYears = evidence.firstYears.friends >= kFriendsForAverage;
    const FriendRevenue& revenue = hasYears ? evidence.firstYears : evidence.firstPurchases;
    if (!evidence.marginBp || revenue.friends < kFriendsForAverage)
        return std::nullopt;
    Affordability worth;
    worth.basis = hasYears ? Affordability::Basis::FirstYear : Affordability::Basis::FirstPurchase;
    worth.friends = revenue.friends;
    worth.marginBp = *evidence.marginBp;
    const ExactAmount average = ExactAmount(revenue.keptMinor).timesShare(1, revenue.friends);
    worth.averageMinor = average.rounded();
    worth.worthMinor = average.timesShare(worth.marginBp, kWhole).rounded();
    const qint64 bought = revenue.keptMinor + revenue.returnedMinor;
    if (bought > 0)
        worth.returnedBp = int(ExactAmount(revenue.returnedMinor).timesShare(kWhole, bought).rounded());
    return worth;
}

QString affordabilitySentence(const RulesEvidence& evidence, const QLocale& locale)
{
    if (const std::optional<Affordability> worth = affordabilityOf(evidence))
        return workedOut(*worth, evidence.currency, locale);
    if (!evidence.marginBp)
        return AffordabilityTexts::tr("Say what your margin is, and you see here what a new customer is worth and "
                                      "which rewards you can afford.");
    return AffordabilityTexts::tr("%Ln friend(s) became customers in this campaign so far. From %1 on you see here "
                                  "what a new customer is worth.",
                                  nullptr, int(evidence.firstPurchases.friends))
        .arg(locale.toString(kFriendsForAverage));
}

} // namespace vouchwell
