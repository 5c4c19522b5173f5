#include "core/actions/signaldesk.h"

#include "core/storage/book.h"
#include "core/storage/riskflagstore.h"
#include "core/storage/traitsreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace vouchwell {

namespace {

class SignalDeskTexts
{
    Q_DECLARE_TR_FUNCTIONS(DecideSignal)
};

SignalLine lineOf(TraitsReader& people, RiskFlag flag)
{
    SignalLine line{std::move(flag), {}, {}};
    for (const PersonId person : line.flag.signal.people)
        line.names << people.nameOf(person);
    if (!line.flag.signal.items.empty())
        line.friendName = people.nameOf(line.flag.signal.items.front().referredFriend);
    return line;
}

template<typename Read, typename Condition>
Result<std::vector<SignalLine>> linesWhere(Book& book, Read read, Condition isWanted)
{
    try {
        TraitsReader people(book.database());
        RiskFlagStore store(book.database());
        std::vector<SignalLine> lines;
        for (RiskFlag& flag : read(store)) {
            if (isWanted(flag))
                lines.push_back(lineOf(people, std::move(flag)));
        }
        std::stable_partition(lines.begin(), lines.end(),
                              [](const SignalLine& line) { return line.flag.state == RiskFlagState::Open; });
        return lines;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace

Result<std::vector<SignalLine>> listSignals(Book& book, std::optional<RiskFlagState> state)
{
    return linesWhere(
        book, [&](RiskFlagStore& store) { return store.list(state); }, [](const RiskFlag&) { return true; });
}

Result<std::vector<SignalLine>> signalsAbout(Book& book, PersonId person)
{
    const auto mentioning = [&](RiskFlagStore& store) { return store.mentioning(person.value); };
    return linesWhere(book, mentioning, [&](const RiskFlag& flag) {
        const auto& people = flag.signal.people;
        return std::find(people.begin(), people.end(), person) != people.end() ||
               std::any_of(flag.signal.items.begin(), flag.signal.items.end(),
                           [&](const SignalItem& item) { return item.referredFriend == person; });
    });
}

Result<std::vector<SignalLine>> signalsAbout(Book& book, ReferralId referral)
{
    const auto mentioning = [&](RiskFlagStore& store) { return store.mentioning(referral.value); };
    return linesWhere(book, mentioning, [&](const RiskFlag& flag) {
        return std::any_of(flag.signal.items.begin(), flag.signal.items.end(),
                           [&](const SignalItem& item) { return item.referral == referral; });
    });
}

Result<SignalCase> signalCase(Book& book, RiskFlagId flag)
{
    try {
        std::optional<RiskFlag> found = RiskFlagStore(book.database()).find(flag);
        if (!found)
            return Failure{Failure::Kind::NotFound, SignalDeskTexts::tr("The book has no signal %1.").arg(flag.value)};
        TraitsReader people(book.database());
        SignalCase c{lineOf(people, std::move(*found)), {}, {}};
        const Signal& signal = c.line.flag.signal;
        for (const SignalItem& item : signal.items) {
            const bool isAlone = item.referredFriend == item.referrer;
            c.evidence.push_back(
                {item, people.nameOf(item.referrer), isAlone ? QString() : people.nameOf(item.referredFriend)});
        }
        c.concern = concernOf(book, signal);
        return c;
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
