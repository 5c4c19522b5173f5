#include "ui/imports/saletexts.h"

#include "core/metrics/reporttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell::ui {

namespace {

class SaleTexts
{
    Q_DECLARE_TR_FUNCTIONS(SaleTexts)
};

QString differing(const SaleValues& shown, const SaleValues& other, const ReadingContext& context)
{
    QStringList parts;
    if (shown.customer != other.customer)
        parts += shown.customer.isEmpty() ? SaleTexts::tr("nobody named") : shown.customer;
    if (shown.on != other.on)
        parts += formatDate(shown.on, context.locale);
    if (shown.netMinor != other.netMinor)
        parts += formatMoney({shown.netMinor, context.currency}, context.locale);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString valuesInBook(const SaleDifference& difference, const ReadingContext& context)
{
    return differing(difference.inBook, difference.inFile, context);
}

QString valuesInFile(const SaleDifference& difference, const ReadingContext& context)
{
    return differing(difference.inFile, difference.inBook, context);
}

QString changedSaleReason(const ChangedSale& sale)
{
    return sale.isTaken ? SaleTexts::tr("Stages and rewards follow the file.")
                        : SaleTexts::tr("The book stays unless you decide.");
}

QString conversionReason(const ConversionPreview& conversion)
{
    if (conversion.isReversal)
        return conversion.document.isEmpty()
                   ? SaleTexts::tr("What was bought came back, and so does the reward.")
                   : SaleTexts::tr("What was bought with “%1” came back, and so does the reward.")
                         .arg(conversion.document);
    return conversion.document.isEmpty()
               ? SaleTexts::tr("The first purchase after the referral.")
               : SaleTexts::tr("The first purchase after the referral: “%1”.").arg(conversion.document);
}

QString returnReason(const ReturnPreview& returned)
{
    if (returned.soldOn.isValid())
        return SaleTexts::tr("This is taken off the sale; stages and rewards follow.");
    return returned.document.isEmpty()
               ? SaleTexts::tr("The row names no sale, so nothing is taken off one.")
               : SaleTexts::tr("The sale “%1” is not in the book. The return finds it when a later list brings it.")
                     .arg(returned.document);
}

QString stageBefore(const SnapshotPtr& snapshot, ReferralId referral)
{
    const qint32 index = snapshot ? snapshot->indexOfReferral(referral) : -1;
    return index < 0 ? SaleTexts::tr("New") : stageTitle(snapshot->referrals.stage[size_t(index)]);
}

QString conversionSentence(const std::vector<ConversionPreview>& conversions, const ReadingContext& context)
{
    if (conversions.empty())
        return {};
    const auto ended = int(std::count_if(conversions.begin(), conversions.end(),
                                         [](const ConversionPreview& one) { return one.isReversal; }));
    const int begun = int(conversions.size()) - ended;
    qint64 rewards = 0;
    for (const ConversionPreview& one : conversions)
        rewards += one.isReversal ? -one.rewardMinor : one.rewardMinor;
    QStringList parts;
    if (begun > 0)
        parts += SaleTexts::tr("%Ln become(s) a customer", nullptr, begun);
    if (ended > 0)
        parts += SaleTexts::tr("%Ln is (are) a customer no more", nullptr, ended);
    //: %1: "5 become customers and 1 is a customer no more"; %2: an amount of money
    return SaleTexts::tr("%1. Rewards: %2 in all.")
        .arg(context.locale.createSeparatedList(parts), formatMoney({rewards, context.currency}, context.locale));
}

} // namespace vouchwell::ui
