#include "app/cli/importprint.h"

#include "app/cli/commandtools.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace vouchwell::cli {

namespace {

class ImportPrintTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QJsonArray asJson(const std::vector<ConversionPreview>& conversions)
{
    QJsonArray list;
    for (const ConversionPreview& conversion : conversions) {
        list.append(QJsonObject{{QStringLiteral("row"), conversion.row},
                                {QStringLiteral("referrer"), conversion.referrer},
                                {QStringLiteral("friend"), conversion.friendName},
                                {QStringLiteral("document"), conversion.document},
                                {QStringLiteral("on"), conversion.on.toString(Qt::ISODate)},
                                {QStringLiteral("reward_minor"), conversion.rewardMinor},
                                {QStringLiteral("is_reversal"), conversion.isReversal}});
    }
    return list;
}

void printConversions(const ImportSummary& summary, const Currency& currency)
{
    for (const ConversionPreview& conversion : summary.conversions) {
        const QString line =
            conversion.isReversal
                ? ImportPrintTexts::tr("%1  %2 is no longer a customer through %3 (%4): reward of %5 taken back")
                : ImportPrintTexts::tr("%1  %2 becomes a customer through %3 (%4): reward of %5");
        print(line.arg(conversion.on.toString(Qt::ISODate), conversion.friendName, conversion.referrer,
                       conversion.document, formatMoney({conversion.rewardMinor, currency}, QLocale())));
    }
}

void printOwed(const ImportSummary& summary, const Currency& currency)
{
    const auto money = [&](qint64 minor) { return formatMoney({minor, currency}, QLocale()); };
    if (summary.rewardsAddedMinor > 0)
        print(ImportPrintTexts::tr("Adds %1 to what is owed.").arg(money(summary.rewardsAddedMinor)));
    else if (summary.rewardsAddedMinor < 0)
        print(ImportPrintTexts::tr("Takes %1 from what is owed.").arg(money(-summary.rewardsAddedMinor)));
    if (summary.pastRewards == ImportDecisions::PastRewards::LeaveOut && summary.pastReferrals > 0)
        print(ImportPrintTexts::tr("%n referral(s) became customers before today and give no rewards; with "
                                   "--past-rewards yes they would add %1 to what is owed.",
                                   nullptr, int(summary.pastReferrals))
                  .arg(money(summary.pastRewardsMinor)));
}

QJsonArray sameAsJson(const ImportSummary& summary)
{
    QJsonArray list;
    for (const SameProposal& proposal : summary.proposals) {
        list.append(QJsonObject{
            {QStringLiteral("row"), proposal.row},
            {QStringLiteral("person"), proposal.person.isValid() ? QJsonValue(proposal.person.value) : QJsonValue()},
            {QStringLiteral("other_row"), proposal.otherRow > 0 ? QJsonValue(proposal.otherRow) : QJsonValue()},
            {QStringLiteral("label"), proposal.label},
            {QStringLiteral("other_label"), proposal.otherLabel},
            {QStringLiteral("score"), proposal.score},
            {QStringLiteral("reason"), proposal.reason}});
    }
    return list;
}

QJsonArray referrersAsJson(const ImportSummary& summary)
{
    QJsonArray list;
    for (const ReferrerProposal& proposal : summary.referrerProposals) {
        list.append(QJsonObject{{QStringLiteral("text"), proposal.text},
                                {QStringLiteral("person"), proposal.person.value},
                                {QStringLiteral("name"), proposal.name},
                                {QStringLiteral("score"), proposal.score},
                                {QStringLiteral("reason"), proposal.reason}});
    }
    return list;
}

void printProposals(const ImportSummary& summary)
{
    for (const SameProposal& proposal : summary.proposals) {
        const QString row = QString::number(proposal.row);
        const QString score = QString::number(proposal.score);
        print(proposal.otherRow > 0
                  ? ImportPrintTexts::tr("Row %1: is “%2” the same person as “%3” in row %6? %4 (score %5)")
                        .arg(row, proposal.label, proposal.otherLabel, proposal.reason, score,
                             QString::number(proposal.otherRow))
                  : ImportPrintTexts::tr("Row %1: is “%2” the same person as “%3”? %4 (score %5)")
                        .arg(row, proposal.label, proposal.otherLabel, proposal.reason, score));
    }
    for (const ReferrerProposal& proposal : summary.referrerProposals)
        print(ImportPrintTexts::tr("Does “%1” mean “%2”? %3 (score %4)")
                  .arg(proposal.text, proposal.name, proposal.reason, QString::number(proposal.score)));
}

} // namespace

QJsonObject asJson(const ImportSummary& summary)
{
    QJsonArray problems;
    for (const RowProblem& problem : summary.problems) {
        problems.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                    {QStringLiteral("column"), problem.column},
                                    {QStringLiteral("reason"), problem.reason}});
    }
    QJsonObject json{
        {QStringLiteral("rows"), summary.rows},
        {QStringLiteral("added"), summary.added},
        {QStringLiteral("updated"), summary.updated},
        {QStringLiteral("unchanged"), summary.unchanged},
        {QStringLiteral("skipped"), summary.skipped},
        {QStringLiteral("referrals"), summary.referrals},
        {QStringLiteral("batch"), summary.batch.isValid() ? QJsonValue(summary.batch.value) : QJsonValue()},
        {QStringLiteral("conversions"), asJson(summary.conversions)},
        {QStringLiteral("problems"), problems},
        {QStringLiteral("same"), sameAsJson(summary)},
        {QStringLiteral("referrers"), referrersAsJson(summary)},
        {QStringLiteral("rewards_added_minor"), summary.rewardsAddedMinor}};
    if (summary.pastRewards == ImportDecisions::PastRewards::LeaveOut)
        json.insert(QStringLiteral("past_rewards_left_out_minor"), summary.pastRewardsMinor);
    return json;
}

void printSummary(const ImportSummary& summary, const Currency& currency)
{
    print(ImportPrintTexts::tr("%1 rows: %2 added, %3 updated, %4 unchanged, %5 skipped; %6 new referrals.")
              .arg(summary.rows)
              .arg(summary.added)
              .arg(summary.updated)
              .arg(summary.unchanged)
              .arg(summary.skipped)
              .arg(summary.referrals));
    printConversions(summary, currency);
    printOwed(summary, currency);
    for (const QString& warning : summary.warnings)
        print(warning);
    for (const RowProblem& problem : summary.problems) {
        const QString place =
            problem.column.isEmpty() ? ImportPrintTexts::tr("Row %1: %2") : ImportPrintTexts::tr("Row %1, %3: %2");
        print(problem.column.isEmpty() ? place.arg(QString::number(problem.row), problem.reason)
                                       : place.arg(QString::number(problem.row), problem.reason, problem.column));
    }
    printProposals(summary);
}

} // namespace vouchwell::cli
