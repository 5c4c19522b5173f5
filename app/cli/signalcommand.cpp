#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "core/actions/findsignals.h"
#include "core/actions/signaldesk.h"
#include "core/actions/signalwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class SignalCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kFlagState = QStringLiteral("state");
const QString kDecisionReason = QStringLiteral("reason");
const QString kHoldRewards = QStringLiteral("hold");
const QString kMarkInvalid = QStringLiteral("invalid");
const QString kAnyState = QStringLiteral("all");

QString isoDay(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString sentenceOf(const SignalLine& line, const Currency& currency)
{
    return signalSentence(line.flag.signal, line.names, line.friendName, currency, QLocale());
}

QJsonObject asJson(const SignalEvidence& evidence)
{
    const SignalItem& item = evidence.item;
    QJsonObject object{{QStringLiteral("referral"), item.referral.value},
                       {QStringLiteral("referrer"), evidence.referrerName},
                       {QStringLiteral("friend"), evidence.friendName},
                       {QStringLiteral("on"), isoDay(item.on)}};
    if (item.before.isValid())
        object.insert(QStringLiteral("before"), isoDay(item.before));
    if (item.amountMinor != 0 || item.ofMinor != 0) {
        object.insert(QStringLiteral("amount_minor"), item.amountMinor);
        object.insert(QStringLiteral("of_minor"), item.ofMinor);
    }
    if (item.group > 0) {
        object.insert(QStringLiteral("shares"), sharedDetailWord(SharedDetail(item.detail)));
        object.insert(QStringLiteral("group"), item.group);
    }
    if (item.reward.isValid())
        object.insert(QStringLiteral("reward"), item.reward.value);
    return object;
}

QJsonObject asJson(const SignalCase& c, const Currency& currency)
{
    QJsonArray evidence;
    for (const SignalEvidence& one : c.evidence)
        evidence.append(asJson(one));
    const RiskFlag& flag = c.line.flag;
    return {{QStringLiteral("signal"), flag.id.value},
            {QStringLiteral("kind"), signalWord(flag.signal.kind)},
            {QStringLiteral("score"), flag.signal.score},
            {QStringLiteral("state"), toStored(flag.state)},
            {QStringLiteral("decision"), toStored(flag.decision)},
            {QStringLiteral("decided_on"), isoDay(flag.decidedOn)},
            {QStringLiteral("decided_by"), flag.decidedBy},
            {QStringLiteral("reason"), flag.reason},
            {QStringLiteral("noticed_on"), isoDay(flag.noticedOn)},
            {QStringLiteral("people"), QJsonArray::fromStringList(c.line.names)},
            {QStringLiteral("sentence"), sentenceOf(c.line, currency)},
            {QStringLiteral("evidence"), evidence},
            {QStringLiteral("more_evidence"), flag.signal.more},
            {QStringLiteral("open_rewards"), qint64(c.concern.rewards.size())}};
}

ReportTable signalTable(const std::vector<SignalLine>& lines, const Currency& currency)
{
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.title = SignalCommandTexts::tr("Signals worth a look");
    table.currency = currency;
    table.columns = {{QStringLiteral("signal"), SignalCommandTexts::tr("Signal"), Kind::Count, false},
                     {QStringLiteral("score"), SignalCommandTexts::tr("Score"), Kind::Count, false},
                     {QStringLiteral("state"), SignalCommandTexts::tr("State"), Kind::Text, false},
                     {QStringLiteral("kind"), SignalCommandTexts::tr("Kind"), Kind::Text, false},
                     {QStringLiteral("sentence"), SignalCommandTexts::tr("What was noticed"), Kind::Text, false}};
    for (const SignalLine& line : lines)
        table.rows.push_back({line.flag.id.value, qint64(line.flag.signal.score), riskFlagTitle(line.flag),
                              signalTitle(line.flag.signal.kind), sentenceOf(line, currency)});
    return table;
}

std::optional<RiskFlagState> wantedState(const CommandLine& line)
{
    const QString word = line.choice(kFlagState,
                                     {toStored(RiskFlagState::Open), toStored(RiskFlagState::Cleared),
                                      toStored(RiskFlagState::Confirmed), kAnyState},
                                     toStored(RiskFlagState::Open));
    return word == kAnyState ? std::nullopt : std::optional(riskFlagStateFrom(word));
}

void listThem(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("signals"), {QStringLiteral("BOOK")},
                     {{kFlagState, QStringLiteral("STATE"),
                       SignalCommandTexts::tr("open (unless said otherwise), cleared, confirmed or all")},
                      jsonOption()});
    line.parse(arguments);
    const std::optional<RiskFlagState> state = wantedState(line);
    const std::unique_ptr<Book> book = valueOf(Book::openAsPossible(line.positional(0), line.clock()));
    line.setZone(book->shop().timeZone);
    if (book->isReadOnly())
        warn(SignalCommandTexts::tr("%1 What was noticed the last time is shown.").arg(book->readOnlyReason()));
    else
        valueOf(lookForSignals(*book));
    const std::vector<SignalLine> lines = valueOf(listSignals(*book, state));
    if (!line.isSet(kJson))
        return print(signalTable(lines, book->shop().currency));
    QJsonArray list;
    for (const SignalLine& one : lines)
        list.append(asJson(valueOf(signalCase(*book, one.flag.id)), book->shop().currency));
    print(QJsonDocument(list));
}

RiskDecision decisionOf(const CommandLine& line)
{
    if (line.positional(1) == u"clear") {
        if (line.isSet(kHoldRewards) || line.isSet(kMarkInvalid))
            throw CommandError{WrongUsage,
                               SignalCommandTexts::tr("--hold and --invalid go with confirm; clear changes nothing")};
        return RiskDecision::Cleared;
    }
    if (line.isSet(kHoldRewards) && line.isSet(kMarkInvalid))
        throw CommandError{WrongUsage, SignalCommandTexts::tr("please give either --hold or --invalid")};
    if (line.isSet(kHoldRewards))
        return RiskDecision::Held;
    return line.isSet(kMarkInvalid) ? RiskDecision::Invalid : RiskDecision::Noted;
}

void decideOne(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("signals"),
                     {QStringLiteral("BOOK"), QStringLiteral("ACTION"), QStringLiteral("SIGNAL")},
                     {{kDecisionReason, QStringLiteral("TEXT"), SignalCommandTexts::tr("Why; kept with the decision.")},
                      {kHoldRewards, {}, SignalCommandTexts::tr("Put the open rewards concerned on hold.")},
                      {kMarkInvalid, {}, SignalCommandTexts::tr("Mark the referrals concerned as not valid.")},
                      jsonOption()});
    line.parse(arguments);
    const RiskDecision decision = decisionOf(line);
    bool isNumber = false;
    const RiskFlagId flag{line.positional(2).toLongLong(&isNumber)};
    if (!isNumber)
        throw CommandError{WrongUsage,
                           SignalCommandTexts::tr("“%1” is not the number of a signal; “signals BOOK” lists them")
                               .arg(line.positional(2))};
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const SignalOutcome outcome = valueOf(decideSignal(*book, {flag, decision, line.value(kDecisionReason)}));
    if (!line.isSet(kJson))
        return print(outcome.sentence);
    print(QJsonDocument(asJson(valueOf(signalCase(*book, flag)), book->shop().currency)));
}

} // namespace

void manageSignals(const QStringList& arguments)
{
    const QStringList actions{QStringLiteral("clear"), QStringLiteral("confirm")};
    const QStringList ordered = bookFirst(arguments, actions);
    if (actions.contains(ordered.value(1)))
        decideOne(ordered);
    else
        listThem(ordered);
}

} // namespace vouchwell::cli
