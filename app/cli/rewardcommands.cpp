#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "core/actions/explainreward.h"
#include "core/storage/rewardlist.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class RewardCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kState = QStringLiteral("state");

std::optional<RewardState> stateOf(const CommandLine& line)
{
    if (!line.isSet(kState))
        return std::nullopt;
    const QString word = line.value(kState);
    const RewardState state = rewardStateFrom(word);
    if (toStored(state) != word)
        throw CommandError{WrongUsage,
                           RewardCommandTexts::tr("there is no state “%1”; try pending, available or paid").arg(word)};
    return state;
}

QJsonObject asJson(const RewardLine& line)
{
    const Reward& reward = line.reward;
    return {{QStringLiteral("reward"), reward.id.value},
            {QStringLiteral("recipient"), line.recipient},
            {QStringLiteral("role"), line.role},
            {QStringLiteral("friend"), line.friendName},
            {QStringLiteral("cause"), toStored(reward.cause)},
            {QStringLiteral("document"), line.document},
            {QStringLiteral("rule"), reward.ruleKey},
            {QStringLiteral("version"), line.version},
            {QStringLiteral("form"), line.form},
            {QStringLiteral("unit"), line.unit},
            {QStringLiteral("amount_minor"), reward.amountMinor},
            {QStringLiteral("uncapped_minor"), line.uncappedMinor},
            {QStringLiteral("reversed_minor"), reward.reversedMinor},
            {QStringLiteral("redeemed_minor"), reward.redeemedMinor},
            {QStringLiteral("cost_minor"), line.costMinor},
            {QStringLiteral("milestone"), reward.isMilestone},
            {QStringLiteral("top_up"), reward.isTopUp},
            {QStringLiteral("instalment"), reward.instalment},
            {QStringLiteral("instalments"), reward.instalments},
            {QStringLiteral("earned_on"), reward.earnedOn.toString(Qt::ISODate)},
            {QStringLiteral("available_on"), reward.availableOn.toString(Qt::ISODate)},
            {QStringLiteral("state"), toStored(reward.state)}};
}

ReportTable tableOf(const std::vector<RewardLine>& rewards, const Currency& currency)
{
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.title = RewardCommandTexts::tr("Rewards");
    table.currency = currency;
    table.columns = {{QStringLiteral("reward"), RewardCommandTexts::tr("Reward"), Kind::Count, false},
                     {QStringLiteral("recipient"), RewardCommandTexts::tr("Recipient"), Kind::Text, false},
                     {QStringLiteral("friend"), RewardCommandTexts::tr("Friend"), Kind::Text, false},
                     {QStringLiteral("amount"), RewardCommandTexts::tr("Amount"), Kind::Amount, false},
                     {QStringLiteral("earned_on"), RewardCommandTexts::tr("Earned"), Kind::Date, false},
                     {QStringLiteral("state"), RewardCommandTexts::tr("State"), Kind::Text, false}};
    for (const RewardLine& line : rewards) {
        table.rows.push_back({line.reward.id.value, line.recipient, line.friendName,
                              QVariant::fromValue(UnitAmount{line.reward.amountMinor, line.unit}), line.reward.earnedOn,
                              rewardStateTitle(line.reward.state)});
    }
    return table;
}

} // namespace

void showRewards(const QStringList& arguments)
{
    CommandLine line(
        QStringLiteral("rewards"), {QStringLiteral("BOOK")},
        {{kState, QStringLiteral("STATE"), RewardCommandTexts::tr("Only those in this state.")}, jsonOption()});
    line.parse(arguments);
    const std::optional<RewardState> state = stateOf(line);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const std::vector<RewardLine> rewards = listRewards(book->database(), state);
    if (!line.isSet(kJson))
        return print(tableOf(rewards, book->shop().currency));
    QJsonArray list;
    for (const RewardLine& reward : rewards)
        list.append(asJson(reward));
    print(QJsonDocument(list));
}

void explain(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("explain"), {QStringLiteral("BOOK"), QStringLiteral("REWARD")}, {jsonOption()});
    line.parse(arguments);
    bool isNumber = false;
    const RewardId reward{line.positional(1).toLongLong(&isNumber)};
    if (!isNumber)
        throw CommandError{WrongUsage,
                           RewardCommandTexts::tr("“%1” is not the number of a reward; “rewards BOOK” lists "
                                                  "them")
                               .arg(line.positional(1))};
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const RewardExplanation why = valueOf(explainReward(*book, reward, QLocale()));
    if (!line.isSet(kJson)) {
        print(why.headline);
        print(RewardCommandTexts::tr("Rule “%1”, version %2.").arg(why.ruleName, QString::number(why.version)));
        for (const QString& sentence : why.steps + why.what)
            print(QStringLiteral("  ") + sentence);
        return;
    }
    print(QJsonDocument(QJsonObject{{QStringLiteral("reward"), why.reward.value},
                                    {QStringLiteral("recipient"), why.recipient},
                                    {QStringLiteral("rule"), why.ruleName},
                                    {QStringLiteral("version"), why.version},
                                    {QStringLiteral("state"), toStored(why.state)},
                                    {QStringLiteral("amount_minor"), why.amountMinor},
                                    {QStringLiteral("uncapped_minor"), why.uncappedMinor},
                                    {QStringLiteral("headline"), why.headline},
                                    {QStringLiteral("steps"), QJsonArray::fromStringList(why.steps)},
                                    {QStringLiteral("otherwise"), QJsonArray::fromStringList(why.what)}}));
}

} // namespace vouchwell::cli
