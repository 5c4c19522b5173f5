#include "programshrinker.h"

#include "core/rules/rulesjson.h"

#include <algorithm>

namespace vouchwell {

namespace {

using Change = std::function<void(RandomProgram&)>;

template<typename T>
void erase(std::vector<T>& items, size_t index)
{
    items.erase(items.begin() + std::ptrdiff_t(index));
}

void dropCause(RandomProgram& program, int index)
{
    std::vector<StandingGrant>& standing = program.facts.standing;
    standing.erase(std::remove_if(standing.begin(), standing.end(),
                                  [index](const StandingGrant& grant) { return grant.cause == index; }),
                   standing.end());
    for (StandingGrant& grant : standing)
        grant.cause -= grant.cause > index ? 1 : 0;
    erase(program.facts.causes, size_t(index));
}

void addRuleChanges(std::vector<Change>& changes, size_t version, size_t index)
{
    const auto add = [&](const std::function<void(Rule&)>& change) {
        changes.emplace_back(
            [version, index, change](RandomProgram& program) { change(program.rules[version].rules[index]); });
    };
    add([](Rule& rule) { rule.condition = {}; });
    add([](Rule& rule) { rule.tiers.reset(); });
    add([](Rule& rule) { rule.brackets.reset(); });
    add([](Rule& rule) { rule.factors.clear(); });
    add([](Rule& rule) { rule.decay = {}; });
    add([](Rule& rule) { rule.floor.reset(); });
    add([](Rule& rule) { rule.ceiling.reset(); });
    add([](Rule& rule) { rule.from = rule.until = {}; });
    add([](Rule& rule) { rule.endsExtras = false; });
}

/// Everything that could be left out, the largest parts first.
std::vector<Change> changesOf(const RandomProgram& program)
{
    std::vector<Change> changes;
    for (size_t version = 0; version < program.rules.size(); ++version) {
        for (size_t i = 0; i < program.rules[version].rules.size(); ++i)
            changes.emplace_back([=](RandomProgram& shorter) { erase(shorter.rules[version].rules, i); });
        for (size_t i = 0; i < program.rules[version].caps.size(); ++i)
            changes.emplace_back([=](RandomProgram& shorter) { erase(shorter.rules[version].caps, i); });
    }
    for (int i = int(program.facts.causes.size()); i-- > 0;)
        changes.emplace_back([i](RandomProgram& shorter) { dropCause(shorter, i); });
    for (size_t i = 0; i < program.facts.standing.size(); ++i)
        changes.emplace_back([i](RandomProgram& shorter) { erase(shorter.facts.standing, i); });
    for (size_t i = 0; i < program.facts.outside.size(); ++i)
        changes.emplace_back([i](RandomProgram& shorter) { erase(shorter.facts.outside, i); });
    for (size_t version = 0; version < program.rules.size(); ++version) {
        for (size_t i = 0; i < program.rules[version].rules.size(); ++i)
            addRuleChanges(changes, version, i);
    }
    return changes;
}

bool isSame(const RandomProgram& a, const RandomProgram& b)
{
    return a.rules == b.rules && a.facts.causes.size() == b.facts.causes.size() &&
           a.facts.standing.size() == b.facts.standing.size() && a.facts.outside.size() == b.facts.outside.size();
}

QString described(const Cause& cause, const ProgramFacts& facts)
{
    const char* const kinds[] = {"received", "qualified", "purchase", "retained"};
    QStringList shares;
    for (int i = 0; i < cause.shareCount; ++i) {
        const CreditShare& share = facts.shares[size_t(cause.firstShare) + size_t(i)];
        shares << QStringLiteral("%1 (upline %2): %3").arg(share.referrer).arg(share.upline).arg(share.weight);
    }
    return QStringLiteral("%1 %2 %3 of friend %4, referred on %5, version %6, net %7, kept %8, staff %9; %10")
               .arg(cause.on.toString(Qt::ISODate), QString::fromLatin1(kinds[int(cause.kind)]))
               .arg(cause.number)
               .arg(cause.friendIndex)
               .arg(cause.referredOn.toString(Qt::ISODate))
               .arg(cause.version)
               .arg(cause.netMinor)
               .arg(cause.keptMinor)
               .arg(cause.staff)
               .arg(shares.join(QStringLiteral(", "))) +
           (cause.rewardsFrom.isValid() ? QStringLiteral("; from %1").arg(cause.rewardsFrom.toString(Qt::ISODate))
                                        : QString());
}

} // namespace

RandomProgram shrunk(RandomProgram program, const std::function<bool(const RandomProgram&)>& fails)
{
    bool isShorter = true;
    while (isShorter) {
        isShorter = false;
        for (const Change& change : changesOf(program)) {
            RandomProgram shorter = program;
            change(shorter);
            if (isSame(shorter, program) || !fails(shorter))
                continue;
            program = shorter;
            isShorter = true;
            break;
        }
    }
    return program;
}

QString described(const RandomProgram& program)
{
    QStringList lines;
    for (size_t i = 0; i < program.rules.size(); ++i)
        lines << QStringLiteral("version %1 of campaign %2: ").arg(i).arg(program.facts.versions[i].campaign) +
                     QString::fromUtf8(toCanonicalJson(program.rules[i]));
    for (size_t i = 0; i < program.facts.causes.size(); ++i)
        lines << QStringLiteral("cause %1: ").arg(i) + described(program.facts.causes[i], program.facts);
    for (const StandingGrant& grant : program.facts.standing)
        lines << QStringLiteral("standing for cause %1: %2 of person %3, top-up %4, amount %5 of %6")
                     .arg(grant.cause)
                     .arg(grant.ruleKey)
                     .arg(grant.person)
                     .arg(grant.isTopUp)
                     .arg(grant.amount)
                     .arg(grant.uncapped);
    for (const OutsideUse& use : program.facts.outside)
        lines << QStringLiteral("outside on %1 in campaign %2: unit %3, amount %4, count %5")
                     .arg(use.on.toString(Qt::ISODate))
                     .arg(use.campaign)
                     .arg(int(use.unit))
                     .arg(use.amount)
                     .arg(use.count);
    return lines.join(u'\n');
}

QString described(const std::vector<Grant>& grants)
{
    QStringList lines;
    for (const Grant& grant : grants)
        lines << QStringLiteral("cause %1, version %2, rule %3, person %4, role %5, top-up %6: ")
                         .arg(grant.cause)
                         .arg(grant.version)
                         .arg(grant.rule)
                         .arg(grant.person)
                         .arg(int(grant.role))
                         .arg(grant.isTopUp) +
                     QStringLiteral("%1 of %2, standing %3, by the rules %4")
                         .arg(grant.amount)
                         .arg(grant.uncapped)
                         .arg(grant.isStanding)
                         .arg(grant.byRules);
    return lines.join(u'\n');
}

} // namespace vouchwell
