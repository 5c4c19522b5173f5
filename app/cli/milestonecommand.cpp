#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "core/actions/milestones.h"
#include "core/base/text.h"
#include "core/metrics/milestoneprogress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace vouchwell::cli {

namespace {

class MilestoneCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kListMilestones = QStringLiteral("list");
const QString kSuggest = QStringLiteral("suggest");
const QString kThank = QStringLiteral("thank");
const QString kTakeBackThanks = QStringLiteral("take-back");
const QString kThankedPerson = QStringLiteral("person");
const QString kMilestoneName = QStringLiteral("milestone");
constexpr int kSuggestedDays = 30;
constexpr size_t kNearRules = 100;

/// The book's milestones with how everybody stands.
struct MilestoneState
{
    explicit MilestoneState(Book& book)
        : snapshot(valueOf(loadSnapshot(book))),
          facts(valueOf(milestoneFacts(book))),
          progress(milestoneProgress(*snapshot, facts.milestones, facts.thanks)),
          rules(nearRuleMilestones(*snapshot, facts.rules, kNearRules))
    {
    }

    QString nameOf(qint32 person) const { return snapshot->people.name.at(size_t(person)); }
    QJsonObject personJson(size_t milestone, qint32 person) const
    {
        return {{kMilestoneName, facts.milestones[milestone].name},
                {kThankedPerson, snapshot->people.id[size_t(person)]},
                {QStringLiteral("name"), nameOf(person)}};
    }

    SnapshotPtr snapshot;
    MilestoneFacts facts;
    MilestoneProgress progress;
    std::vector<RuleProgress> rules;
};

QJsonArray reachedJson(const MilestoneState& state, const std::vector<ReachedMilestone>& reached)
{
    QJsonArray list;
    for (const ReachedMilestone& one : reached) {
        QJsonObject row = state.personJson(one.milestone, one.person);
        row.insert(QStringLiteral("reached_on"), one.on.toString(Qt::ISODate));
        if (one.thankedOn.isValid())
            row.insert(QStringLiteral("thanked_on"), one.thankedOn.toString(Qt::ISODate));
        list.append(row);
    }
    return list;
}

QJsonDocument asJson(const MilestoneState& state)
{
    QJsonArray milestones;
    for (const Milestone& milestone : state.facts.milestones)
        milestones.append(QJsonObject{{QStringLiteral("name"), milestone.name},
                                      {QStringLiteral("measure"), toStored(milestone.measure)},
                                      {QStringLiteral("threshold"), milestone.threshold},
                                      {QStringLiteral("from_on"), milestone.fromOn.toString(Qt::ISODate)}});
    QJsonArray near;
    for (const NearMilestone& one : state.progress.near) {
        QJsonObject row = state.personJson(one.milestone, one.person);
        row.insert(QStringLiteral("value"), one.value);
        row.insert(QStringLiteral("missing"), one.missing);
        near.append(row);
    }
    QJsonArray rules;
    for (const RuleProgress& one : state.rules)
        rules.append(QJsonObject{{QStringLiteral("rule"), state.facts.rules[one.rule].rule.key},
                                 {QStringLiteral("campaign"), state.facts.rules[one.rule].campaignName},
                                 {kThankedPerson, state.snapshot->people.id[size_t(one.person)]},
                                 {QStringLiteral("name"), state.nameOf(one.person)},
                                 {QStringLiteral("value"), one.value},
                                 {QStringLiteral("missing"), one.missing}});
    return QJsonDocument(QJsonObject{{QStringLiteral("milestones"), milestones},
                                     {QStringLiteral("to_thank"), reachedJson(state, state.progress.toThank)},
                                     {QStringLiteral("thanked"), reachedJson(state, state.progress.thanked)},
                                     {QStringLiteral("near"), near},
                                     {QStringLiteral("rules"), rules}});
}

void printState(const MilestoneState& state)
{
    const Currency& currency = state.snapshot->currency;
    if (state.facts.milestones.empty())
        print(MilestoneCommandTexts::tr("There are no milestones yet. “milestones BOOK suggest” adds some."));
    for (const ReachedMilestone& one : state.progress.toThank)
        print(MilestoneCommandTexts::tr("To thank: %1, %2 (since %3)")
                  .arg(state.nameOf(one.person), state.facts.milestones[one.milestone].name,
                       one.on.toString(Qt::ISODate)));
    for (const NearMilestone& one : state.progress.near)
        print(MilestoneCommandTexts::tr("Nearly there: %1, %2")
                  .arg(state.nameOf(one.person),
                       missingSentence(one, state.facts.milestones[one.milestone], currency, QLocale())));
    for (const RuleProgress& one : state.rules)
        print(MilestoneCommandTexts::tr("Nearly there: %1, %2")
                  .arg(state.nameOf(one.person),
                       ruleProgressSentence(one, state.facts.rules[one.rule], currency, QLocale())));
}

/// What the options choose of a list.
std::vector<MilestonePerson> chosenOf(const MilestoneState& state, const std::vector<ReachedMilestone>& reached,
                                      PersonId person, const QString& milestone)
{
    std::vector<MilestonePerson> chosen;
    for (const ReachedMilestone& one : reached) {
        const PersonId id{state.snapshot->people.id[size_t(one.person)]};
        const Milestone& reachedOne = state.facts.milestones[one.milestone];
        if ((!person.isValid() || id == person) &&
            (milestone.isEmpty() || foldKey(reachedOne.name) == foldKey(milestone)))
            chosen.push_back({reachedOne.id, id});
    }
    return chosen;
}

void changeThanks(const CommandLine& line, bool isThanking)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const MilestoneState state(*book);
    const PersonId person = line.isSet(kThankedPerson) ? personCalled(*book, line.value(kThankedPerson)) : PersonId{};
    if (!isThanking && !person.isValid())
        throw CommandError{WrongUsage, MilestoneCommandTexts::tr("“milestones BOOK take-back” needs --person WHO.")};
    const std::vector<MilestonePerson> chosen = chosenOf(
        state, isThanking ? state.progress.toThank : state.progress.thanked, person, line.value(kMilestoneName));
    if (chosen.empty())
        throw CommandError{Failed, isThanking ? MilestoneCommandTexts::tr("Nobody like that is to be thanked.")
                                              : MilestoneCommandTexts::tr("Nobody like that was thanked.")};
    const int changed = isThanking ? valueOf(markThanked(*book, chosen, line.value(QStringLiteral("note"))))
                                   : valueOf(takeBackThanks(*book, chosen));
    if (line.isSet(kJson))
        return print(QJsonDocument(QJsonObject{{QStringLiteral("changed"), changed}}));
    print(isThanking ? MilestoneCommandTexts::tr("%n thanked.", nullptr, changed)
                     : MilestoneCommandTexts::tr("%n to be thanked again.", nullptr, changed));
}

void suggest(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const QDate from = book->today().addDays(-kSuggestedDays);
    std::vector<Milestone> suggested = suggestedMilestones(book->shop().currency, from, QLocale());
    const std::vector<Milestone> known = valueOf(milestoneFacts(*book)).milestones;
    std::erase_if(suggested, [&](const Milestone& one) {
        return std::any_of(known.begin(), known.end(), [&](const Milestone& other) {
            return other.measure == one.measure && other.threshold == one.threshold;
        });
    });
    if (!suggested.empty())
        valueOf(addMilestones(*book, suggested));
    if (line.isSet(kJson))
        return print(QJsonDocument(QJsonObject{{QStringLiteral("added"), qint64(suggested.size())}}));
    print(MilestoneCommandTexts::tr("%n milestone(s) added.", nullptr, int(suggested.size())));
}

void listMilestones(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const MilestoneState state(*book);
    if (line.isSet(kJson))
        return print(asJson(state));
    printState(state);
}

} // namespace

void manageMilestones(const QStringList& arguments)
{
    const QStringList actions{kListMilestones, kSuggest, kThank, kTakeBackThanks};
    CommandLine line(
        QStringLiteral("milestones"), {QStringLiteral("BOOK"), QStringLiteral("list|suggest|thank|take-back")},
        {{kThankedPerson, QStringLiteral("WHO"), MilestoneCommandTexts::tr("A name, e-mail address or number.")},
         {kMilestoneName, QStringLiteral("NAME"), MilestoneCommandTexts::tr("Only this milestone.")},
         {QStringLiteral("note"), QStringLiteral("TEXT"), MilestoneCommandTexts::tr("Kept with the thanks.")},
         jsonOption()});
    line.parse(withDefaultAction(bookFirst(arguments, actions), kListMilestones));
    const QString action = line.positional(1);
    if (action == kListMilestones)
        return listMilestones(line);
    if (action == kSuggest)
        return suggest(line);
    if (action == kThank || action == kTakeBackThanks)
        return changeThanks(line, action == kThank);
    throw CommandError{WrongUsage, MilestoneCommandTexts::tr("What to do with milestones is list, suggest, thank or "
                                                             "take-back; “%1” is none of them.")
                                       .arg(action)};
}

} // namespace vouchwell::cli
