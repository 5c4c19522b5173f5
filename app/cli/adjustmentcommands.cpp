#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "core/actions/adjustments.h"
#include "core/rules/rulewords.h"
#include "core/rules/tracetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class AdjustmentCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kListThem = QStringLiteral("list");
const QString kApplyThem = QStringLiteral("apply");
const QString kOnlyPerson = QStringLiteral("person");
const QString kOneReward = QStringLiteral("reward");
const QString kAllOfThem = QStringLiteral("all");
const QString kReasonWhy = QStringLiteral("reason");

QJsonObject asJson(const AdjustmentProposal& proposal)
{
    return {{QStringLiteral("reward"), proposal.reward.value},
            {QStringLiteral("person"), proposal.recipient.value},
            {QStringLiteral("recipient"), proposal.recipientName},
            {QStringLiteral("friend"), proposal.friendName},
            {QStringLiteral("earned_on"), proposal.earnedOn.toString(Qt::ISODate)},
            {QStringLiteral("unit"), proposal.unit},
            {QStringLiteral("state"), toStored(proposal.state)},
            {QStringLiteral("given_minor"), proposal.givenMinor},
            {QStringLiteral("by_rules_minor"), proposal.byRulesMinor}};
}

ReportTable tableOf(const std::vector<AdjustmentProposal>& proposals, const Currency& currency)
{
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.title = AdjustmentCommandTexts::tr("Rewards that would be different today");
    table.currency = currency;
    table.columns = {{QStringLiteral("reward"), AdjustmentCommandTexts::tr("Reward"), Kind::Count, false},
                     {QStringLiteral("recipient"), AdjustmentCommandTexts::tr("Recipient"), Kind::Text, false},
                     {QStringLiteral("friend"), AdjustmentCommandTexts::tr("Friend"), Kind::Text, false},
                     {QStringLiteral("given"), AdjustmentCommandTexts::tr("Given"), Kind::Text, false},
                     {QStringLiteral("today"), AdjustmentCommandTexts::tr("Today"), Kind::Text, false},
                     {QStringLiteral("state"), AdjustmentCommandTexts::tr("State"), Kind::Text, false}};
    for (const AdjustmentProposal& proposal : proposals) {
        const RewardKind kind = kindOfUnit(proposal.unit);
        const auto amount = [&](qint64 minor) { return rewardAmountText(minor, kind, currency.code, QLocale()); };
        table.rows.push_back({proposal.reward.value, proposal.recipientName, proposal.friendName,
                              amount(proposal.givenMinor), amount(proposal.byRulesMinor),
                              rewardStateTitle(proposal.state)});
    }
    return table;
}

void list(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const std::vector<AdjustmentProposal> proposals = valueOf(proposeAdjustments(*book, {line.number(kOnlyPerson, 0)}));
    if (!line.isSet(kJson))
        return print(tableOf(proposals, book->shop().currency));
    QJsonArray rows;
    for (const AdjustmentProposal& proposal : proposals)
        rows.append(asJson(proposal));
    print(QJsonDocument(rows));
}

void apply(const CommandLine& line)
{
    if (line.isSet(kAllOfThem) + line.isSet(kOnlyPerson) + line.isSet(kOneReward) != 1)
        throw CommandError{WrongUsage, AdjustmentCommandTexts::tr("“adjustments BOOK apply” needs one of --all, "
                                                                  "--person ID and --reward ID.")};
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    std::vector<RewardId> chosen{{line.number(kOneReward, 0)}};
    if (!line.isSet(kOneReward)) {
        chosen.clear();
        for (const AdjustmentProposal& proposal : valueOf(proposeAdjustments(*book, {line.number(kOnlyPerson, 0)})))
            chosen.push_back(proposal.reward);
    }
    const AppliedAdjustments applied = valueOf(applyAdjustments(*book, chosen, line.value(kReasonWhy)));
    if (line.isSet(kJson))
        return print(QJsonDocument(QJsonObject{{QStringLiteral("rewards"), applied.rewards},
                                               {QStringLiteral("people"), applied.people},
                                               {QStringLiteral("more_minor"), applied.moreMinor},
                                               {QStringLiteral("less_minor"), applied.lessMinor}}));
    const Currency currency = book->shop().currency;
    print(AdjustmentCommandTexts::tr("Adjusted %n reward(s): +%1 and −%2.", nullptr, applied.rewards)
              .arg(formatMoney({applied.moreMinor, currency}, QLocale()),
                   formatMoney({applied.lessMinor, currency}, QLocale())));
}

} // namespace

void manageAdjustments(const QStringList& arguments)
{
    QStringList ordered = bookFirst(arguments, {kListThem, kApplyThem});
    if (ordered.size() == 1 || ordered.value(1).startsWith(u'-'))
        ordered.insert(1, kListThem);
    CommandLine line(
        QStringLiteral("adjustments"), {QStringLiteral("BOOK"), QStringLiteral("ACTION")},
        {{kOnlyPerson, QStringLiteral("ID"), AdjustmentCommandTexts::tr("Only the rewards of this person.")},
         {kOneReward, QStringLiteral("ID"), AdjustmentCommandTexts::tr("Only this reward.")},
         {kAllOfThem, {}, AdjustmentCommandTexts::tr("All that would be different.")},
         {kReasonWhy, QStringLiteral("TEXT"), AdjustmentCommandTexts::tr("Why; it is kept with the reward.")},
         jsonOption()});
    line.parse(ordered);
    const QString action = line.positional(1);
    if (action == kListThem)
        return list(line);
    if (action == kApplyThem)
        return apply(line);
    throw CommandError{
        WrongUsage,
        AdjustmentCommandTexts::tr("there is no action “%1” for adjustments; try list or apply").arg(action)};
}

} // namespace vouchwell::cli
