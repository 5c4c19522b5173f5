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

} // namespace

QJsonObject asJson(const ImportSummary& summary)
{
    QJsonArray problems;
    for (const RowProblem& problem : summary.problems) {
        problems.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                    {QStringLiteral("column"), problem.column},
                                    {QStringLiteral("reason"), problem.reason}});
    }
    return {{QStringLiteral("rows"), summary.rows},
            {QStringLiteral("added"), summary.added},
            {QStringLiteral("updated"), summary.updated},
            {QStringLiteral("unchanged"), summary.unchanged},
            {QStringLiteral("skipped"), summary.skipped},
            {QStringLiteral("referrals"), summary.referrals},
            {QStringLiteral("batch"), summary.batch.isValid() ? QJsonValue(summary.batch.value) : QJsonValue()},
            {QStringLiteral("conversions"), asJson(summary.conversions)},
            {QStringLiteral("problems"), problems}};
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
    for (const QString& warning : summary.warnings)
        print(warning);
    for (const RowProblem& problem : summary.problems) {
        const QString place =
            problem.column.isEmpty() ? ImportPrintTexts::tr("Row %1: %2") : ImportPrintTexts::tr("Row %1, %3: %2");
        print(problem.column.isEmpty() ? place.arg(QString::number(problem.row), problem.reason)
                                       : place.arg(QString::number(problem.row), problem.reason, problem.column));
    }
}

} // namespace vouchwell::cli
