#include "app/cli/campaigntools.h"
#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "core/actions/challenges.h"
#include "core/actions/decidechallenge.h"
#include "core/actions/segments.h"
#include "core/metrics/milestoneprogress.h"
#include "core/rules/rulewords.h"
#include "core/storage/awardstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class ChallengeCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kChallengeName = QStringLiteral("name");
const QString kChallengeSegment = QStringLiteral("segment");
const QString kPrizeAmount = QStringLiteral("amount");
const QString kAlsoPerson = QStringLiteral("person");
const QString kDecisionWhy = QStringLiteral("reason");

QString nameIn(const Snapshot& snapshot, PersonId person)
{
    const qint32 index = snapshot.indexOfPerson(person);
    return index < 0 ? QString() : snapshot.people.name.at(size_t(index));
}

QJsonObject entryJson(const BoardEntry& entry, const Snapshot& snapshot)
{
    return {{QStringLiteral("place"), entry.place},
            {QStringLiteral("person"), entry.person.value},
            {QStringLiteral("name"), nameIn(snapshot, entry.person)},
            {QStringLiteral("value"), entry.value},
            {QStringLiteral("reached_on"), entry.reachedOn.toString(Qt::ISODate)},
            {QStringLiteral("tickets"), entry.tickets}};
}

QJsonObject challengeJson(const Challenge& challenge, const ChallengeStanding& standing, const Currency& currency)
{
    return {{QStringLiteral("challenge"), challenge.id.value},
            {QStringLiteral("name"), challenge.name},
            {QStringLiteral("from_on"), challenge.from.toString(Qt::ISODate)},
            {QStringLiteral("to_on"), challenge.to.toString(Qt::ISODate)},
            {QStringLiteral("kind"), toStored(challenge.kind)},
            {QStringLiteral("metric"), toStored(challenge.metric)},
            {QStringLiteral("target"), challenge.target},
            {QStringLiteral("winners"), challenge.winners},
            {QStringLiteral("chances"), toStored(challenge.chances)},
            {QStringLiteral("prize"), prizeText(challenge.prize, currency, QLocale())},
            {QStringLiteral("phase"), phaseWord(standing.phase)},
            {QStringLiteral("undecided"), qint64(standing.undecided.size())},
            {QStringLiteral("on_board"), qint64(standing.board.size())}};
}

QJsonArray awardsJson(Book& book, const Challenge& challenge, const Snapshot& snapshot)
{
    QJsonArray awards;
    for (const Award& award : AwardStore(book.database()).of(challenge.id))
        awards.append(QJsonObject{{QStringLiteral("place"), award.place},
                                  {QStringLiteral("person"), award.person.value},
                                  {QStringLiteral("name"), nameIn(snapshot, award.person)},
                                  {QStringLiteral("value"), award.value},
                                  {QStringLiteral("decided_on"), award.decidedOn.toString(Qt::ISODate)},
                                  {QStringLiteral("reason"), award.reason}});
    return awards;
}

QJsonArray drawsJson(Book& book, const Challenge& challenge)
{
    QJsonArray draws;
    for (const ChallengeDraw& draw : ChallengeStore(book.database()).drawsOf(challenge.id))
        draws.append(QJsonObject{{QStringLiteral("drawn_on"), draw.on.toString(Qt::ISODate)},
                                 {QStringLiteral("seed"), draw.seed},
                                 {QStringLiteral("board_sha256"), draw.boardHash},
                                 {QStringLiteral("board"), QString::fromUtf8(draw.board)}});
    return draws;
}

ChallengeStanding standingOf(Book& book, const Snapshot& snapshot, const Challenge& challenge)
{
    return challengeStanding(snapshot, challenge, valueOf(participantsOf(book, snapshot, challenge)));
}

void listChallenges(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const SnapshotPtr snapshot = valueOf(loadSnapshot(*book));
    QJsonArray list;
    for (const Challenge& challenge : valueOf(challenges(*book))) {
        const ChallengeStanding standing = standingOf(*book, *snapshot, challenge);
        list.append(challengeJson(challenge, standing, snapshot->currency));
        if (!line.isSet(kJson))
            print(QStringLiteral("%1. %2: %3").arg(challenge.id.value).arg(challenge.name, phaseTitle(standing.phase)));
    }
    if (line.isSet(kJson))
        print(QJsonDocument(list));
}

void printChallenge(const Challenge& challenge, const ChallengeStanding& standing, const Snapshot& snapshot)
{
    print(QStringLiteral("%1: %2").arg(challenge.name, phaseTitle(standing.phase)));
    print(challengeSentence(challenge, snapshot.currency, QLocale()));
    print(tieSentence(challenge));
    if (!standing.undecided.empty())
        print(ChallengeCommandTexts::tr("%n referral(s) of these days are not decided yet.", nullptr,
                                        int(standing.undecided.size())));
    for (const BoardEntry& entry : standing.board)
        print(QStringLiteral("%1. %2  %3")
                  .arg(entry.place, 3)
                  .arg(nameIn(snapshot, entry.person),
                       achievementText(challenge.metric, entry.value, snapshot.currency, QLocale())));
}

Challenge namedIn(const CommandLine& line, Book& book)
{
    if (!line.isSet(kChallengeName))
        throw CommandError{WrongUsage, ChallengeCommandTexts::tr("Please name the challenge with --name NAME.")};
    return valueOf(challengeNamed(book, line.value(kChallengeName)));
}

void showChallenge(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const SnapshotPtr snapshot = valueOf(loadSnapshot(*book));
    const Challenge challenge = namedIn(line, *book);
    const ChallengeStanding standing = standingOf(*book, *snapshot, challenge);
    if (!line.isSet(kJson))
        return printChallenge(challenge, standing, *snapshot);
    QJsonObject json = challengeJson(challenge, standing, snapshot->currency);
    QJsonArray board;
    for (const BoardEntry& entry : standing.board)
        board.append(entryJson(entry, *snapshot));
    QJsonArray winners;
    for (const BoardEntry& entry : standing.winners)
        winners.append(entryJson(entry, *snapshot));
    json.insert(QStringLiteral("board"), board);
    json.insert(QStringLiteral("would_win"), winners);
    json.insert(QStringLiteral("awards"), awardsJson(*book, challenge, *snapshot));
    json.insert(QStringLiteral("decisions"), drawsJson(*book, challenge));
    print(QJsonDocument(json));
}

Prize prizeIn(const CommandLine& line)
{
    const QString form = line.choice(QStringLiteral("prize"),
                                     {formWord(RewardForm::Cash), formWord(RewardForm::StoreCredit),
                                      formWord(RewardForm::Points), formWord(RewardForm::Gift)},
                                     formWord(RewardForm::StoreCredit));
    Prize prize;
    prize.form = rewardFormFrom(form);
    prize.name = line.value(QStringLiteral("thing"));
    prize.amount = line.number(kPrizeAmount, prize.form == RewardForm::Gift ? 1 : 0);
    prize.costMinor =
        line.number(QStringLiteral("cost"), unitOf(prize.form) == RewardUnit::Money ? prize.amount : 0, 0);
    return prize;
}

Challenge challengeIn(const CommandLine& line, Book& book)
{
    Challenge challenge;
    challenge.name = line.value(kChallengeName);
    const Period period = line.period();
    challenge.from = period.from;
    challenge.to = period.to;
    challenge.kind =
        challengeKindFrom(line.choice(QStringLiteral("kind"),
                                      {QStringLiteral("target"), QStringLiteral("rank"), QStringLiteral("raffle")},
                                      toStored(challenge.kind)))
            .value_or(challenge.kind);
    challenge.metric = achievementFrom(line.choice(QStringLiteral("metric"),
                                                   {QStringLiteral("referrals"), QStringLiteral("conversions"),
                                                    QStringLiteral("revenue")},
                                                   toStored(challenge.metric)))
                           .value_or(challenge.metric);
    challenge.target = line.number(QStringLiteral("target"), 0);
    challenge.winners = int(line.number(QStringLiteral("winners"), 1));
    challenge.chances = chancesFrom(line.choice(
        QStringLiteral("chances"), {QStringLiteral("equal"), QStringLiteral("weighted")}, toStored(challenge.chances)));
    challenge.holdDays = int(line.number(QStringLiteral("hold"), 0, 0));
    challenge.prize = prizeIn(line);
    if (line.isSet(kChallengeSegment))
        challenge.segment = valueOf(segmentNamed(book, line.value(kChallengeSegment))).id;
    if (line.isSet(kCampaignOption))
        challenge.campaign = campaignOf(line, book).id;
    return challenge;
}

void newChallenge(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const Challenge challenge = challengeIn(line, *book);
    const ChallengeId id = valueOf(saveChallenge(*book, challenge));
    if (line.isSet(kJson))
        return print(QJsonDocument(QJsonObject{{QStringLiteral("challenge"), id.value}}));
    print(challengeSentence(challenge, book->shop().currency, QLocale()));
}

void printDecision(const CommandLine& line, const DecidedChallenge& decided)
{
    if (line.isSet(kJson)) {
        QJsonArray winners;
        for (const ChallengeWinner& winner : decided.winners)
            winners.append(QJsonObject{{QStringLiteral("place"), winner.place},
                                       {QStringLiteral("person"), winner.person.value},
                                       {QStringLiteral("name"), winner.name},
                                       {QStringLiteral("value"), winner.value}});
        return print(QJsonDocument(QJsonObject{{QStringLiteral("winners"), winners},
                                               {QStringLiteral("cost_minor"), decided.costMinor},
                                               {QStringLiteral("seed"), decided.draw.seed},
                                               {QStringLiteral("board_sha256"), decided.draw.boardHash}}));
    }
    if (decided.winners.empty())
        print(ChallengeCommandTexts::tr("Nobody won."));
    for (const ChallengeWinner& winner : decided.winners)
        print(QStringLiteral("%1. %2").arg(winner.place).arg(winner.name));
}

void decideByBoard(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const Challenge challenge = namedIn(line, *book);
    const bool isRaffle = challenge.kind == Challenge::Kind::Raffle;
    if (isRaffle != (line.positional(1) == u"draw"))
        throw CommandError{WrongUsage, isRaffle ? ChallengeCommandTexts::tr("A raffle is drawn: challenge BOOK draw")
                                                : ChallengeCommandTexts::tr("Only a raffle is drawn: challenge BOOK "
                                                                            "decide")};
    printDecision(line, valueOf(decideChallenge(*book, challenge.id,
                                                {line.value(QStringLiteral("seed")), line.value(kDecisionWhy), {}})));
}

void awardOne(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const Challenge challenge = namedIn(line, *book);
    const PersonId person = personCalled(*book, line.value(kAlsoPerson));
    printDecision(line, valueOf(awardAlso(*book, challenge.id, person, line.value(kDecisionWhy))));
}

void cancelOne(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const Challenge challenge = namedIn(line, *book);
    valueOf(cancelChallenge(*book, challenge.id));
    if (line.isSet(kJson))
        return print(QJsonDocument(QJsonObject{{QStringLiteral("cancelled"), challenge.name}}));
    print(ChallengeCommandTexts::tr("“%1” is cancelled.").arg(challenge.name));
}

std::vector<CommandLine::Option> challengeOptions()
{
    const auto option = [](const char* name, const char* value, const QString& words) {
        return CommandLine::Option{QString::fromLatin1(name), QString::fromLatin1(value), words};
    };
    return {option("name", "NAME", ChallengeCommandTexts::tr("The challenge, by name or number.")),
            option("from", "DAY", ChallengeCommandTexts::tr("The first day.")),
            option("to", "DAY", ChallengeCommandTexts::tr("The last day.")),
            option("kind", "KIND", ChallengeCommandTexts::tr("target, rank or raffle.")),
            option("metric", "METRIC", ChallengeCommandTexts::tr("referrals, conversions or revenue.")),
            option("target", "N", ChallengeCommandTexts::tr("What has to be reached.")),
            option("winners", "N", ChallengeCommandTexts::tr("How many win.")),
            option("chances", "CHANCES", ChallengeCommandTexts::tr("equal or weighted.")),
            option("campaign", "NAME", ChallengeCommandTexts::tr("Only referrals of this campaign count.")),
            option("segment", "NAME", ChallengeCommandTexts::tr("Only people of this segment take part.")),
            option("prize", "FORM", ChallengeCommandTexts::tr("cash, store_credit, points or gift.")),
            option("amount", "N", ChallengeCommandTexts::tr("How much of it: minor units, points or pieces.")),
            option("thing", "NAME", ChallengeCommandTexts::tr("What the gift is.")),
            option("cost", "MINOR", ChallengeCommandTexts::tr("What the prize costs, in minor units.")),
            option("hold", "DAYS", ChallengeCommandTexts::tr("It may be paid so many days after the decision.")),
            option("seed", "TEXT", ChallengeCommandTexts::tr("Draw from this seed instead of one by chance.")),
            option("person", "WHO", ChallengeCommandTexts::tr("A name, e-mail address or number.")),
            option("reason", "TEXT", ChallengeCommandTexts::tr("Why; kept with the decision.")),
            jsonOption()};
}

} // namespace

void manageChallenges(const QStringList& arguments)
{
    const std::pair<QString, void (*)(const CommandLine&)> actions[] = {
        {QStringLiteral("list"), listChallenges}, {QStringLiteral("show"), showChallenge},
        {QStringLiteral("new"), newChallenge},    {QStringLiteral("decide"), decideByBoard},
        {QStringLiteral("draw"), decideByBoard},  {QStringLiteral("award"), awardOne},
        {QStringLiteral("cancel"), cancelOne}};
    QStringList names;
    for (const auto& [name, run] : actions)
        names << name;
    CommandLine line(QStringLiteral("challenge"),
                     {QStringLiteral("BOOK"), QStringLiteral("list|show|new|decide|draw|award|cancel")},
                     challengeOptions());
    line.parse(withDefaultAction(bookFirst(arguments, names), names.front()));
    for (const auto& [name, run] : actions) {
        if (name == line.positional(1))
            return run(line);
    }
    throw CommandError{
        WrongUsage, ChallengeCommandTexts::tr("What to do with challenges is list, show, new, decide, draw, award or "
                                              "cancel; “%1” is none of them.")
                        .arg(line.positional(1))};
}

} // namespace vouchwell::cli
