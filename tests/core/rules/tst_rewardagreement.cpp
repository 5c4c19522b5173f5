#include "core/rules/rewards.h"
#include "core/rules/rulescheck.h"
#include "core/rules/rulesjson.h"
#include "plaincaps.h"
#include "plainhistory.h"
#include "plainprogram.h"
#include "programshrinker.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace vouchwell;

namespace {

constexpr int kPrograms = 3000;
constexpr qint64 kWholeWeight = 10'000;

quint32 numberFrom(const char* variable, int otherwise)
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue(variable, &isNumber);
    return quint32(isNumber && wanted > 0 ? wanted : otherwise);
}

const Rule& ruleOf(const Grant& grant, const RandomProgram& program)
{
    return program.rules[size_t(grant.version)].rules[size_t(grant.rule)];
}

QString differenceOf(const std::vector<Grant>& found, const std::vector<Grant>& expected)
{
    if (found == expected)
        return {};
    return QStringLiteral("It gives\n%1\ninstead of\n%2").arg(described(found), described(expected));
}

QString disagreementOf(const RandomProgram& program)
{
    return differenceOf(workOutRewards(program.facts), workOutPlainly(program.facts));
}

QString differenceOfASecondRun(const RandomProgram& program)
{
    std::vector<Grant> traced = workOutRewards(program.facts, Tracing::On);
    for (Grant& grant : traced)
        grant.trace.clear();
    return differenceOf(traced, workOutRewards(program.facts));
}

/// People under other numbers, campaigns too, and outside uses told in another order.
QString differenceUnderOtherNumbers(const RandomProgram& program)
{
    const int people = int(program.facts.people.size());
    const auto other = [people](int person) { return person < 0 ? person : people - 1 - person; };
    RandomProgram changed = program;
    std::reverse(changed.facts.people.begin(), changed.facts.people.end());
    std::reverse(changed.facts.outside.begin(), changed.facts.outside.end());
    for (OutsideUse& use : changed.facts.outside)
        use.campaign += 10;
    for (VersionFacts& version : changed.facts.versions)
        version.campaign += 10;
    for (CreditShare& share : changed.facts.shares)
        share = {other(share.referrer), other(share.upline), share.weight};
    for (Cause& cause : changed.facts.causes) {
        cause.friendIndex = other(cause.friendIndex);
        cause.staff = other(cause.staff);
    }
    for (StandingGrant& grant : changed.facts.standing)
        grant.person = other(grant.person);
    std::vector<Grant> grants = workOutRewards(changed.facts);
    for (Grant& grant : grants)
        grant.person = other(grant.person);
    return differenceOf(grants, workOutRewards(program.facts));
}

PlainUse useOf(const Grant& grant, const RandomProgram& program)
{
    const Cause& cause = program.facts.causes[size_t(grant.cause)];
    return {PlainUse::From::Grant,
            program.facts.versions[size_t(grant.version)].campaign,
            unitOf(ruleOf(grant, program).reward.form),
            grant.role,
            grant.person,
            cause.friendIndex,
            cause.on,
            grant.amount,
            grant.amount > 0 ? 1 : 0};
}

/// With what each reward finds used when it is given, no cap is exceeded.
QString exceededCapOf(const RandomProgram& program)
{
    RandomProgram alone = program;
    alone.facts.standing.clear();
    alone.facts.outside.clear();
    const std::vector<Grant> grants = workOutRewards(alone.facts);
    for (size_t i = 0; i < grants.size(); ++i) {
        const PlainUse use = useOf(grants[i], alone);
        for (const Cap& cap : alone.rules[size_t(grants[i].version)].caps) {
            if (use.amount == 0 || !PlainCaps::concerns(cap, use))
                continue;
            const Window window = cap.scope == Cap::Scope::Business ? Window{Window::Kind::Year, 0} : cap.window;
            PlainUse sum = use;
            for (size_t j = 0; j < i; ++j) {
                const PlainUse other = useOf(grants[j], alone);
                if (PlainCaps::countsTogether(cap, use, other) && liesInWindow(window, other.on, use.on)) {
                    sum.amount += other.amount;
                    sum.count += other.count;
                }
            }
            if (sum.amount > cap.amount.value_or(sum.amount) || sum.count > cap.count.value_or(sum.count))
                return QStringLiteral("Grant %1 goes beyond a cap:\n%2").arg(i).arg(described(grants));
        }
    }
    return {};
}

/// Where nothing depends on who is credited, the parts of all referrers are what one alone would get.
QString wrongSumOf(const RandomProgram& program)
{
    RandomProgram shared = program;
    for (RuleSet& rules : shared.rules) {
        rules.caps.clear();
        for (Rule& rule : rules.rules) {
            rule.condition = {};
            rule.tiers.reset();
            rule.factors.clear();
        }
    }
    shared.facts.standing.clear();
    RandomProgram alone = shared;
    for (Cause& cause : alone.facts.causes)
        cause.shareCount = 1;
    for (CreditShare& share : alone.facts.shares)
        share.weight = kWholeWeight;
    const auto sumsOf = [](const RandomProgram& of) {
        std::vector<Grant> grants = workOutRewards(of.facts);
        std::map<std::pair<int, int>, qint64> sums;
        for (const Grant& grant : grants) {
            const bool isShared = ruleOf(grant, of).trigger.kind != Trigger::Kind::Milestone;
            if (isShared && grant.role != Role::Upline)
                sums[{grant.cause, grant.rule}] += grant.amount;
        }
        return sums;
    };
    return sumsOf(shared) == sumsOf(alone) ? QString() : QStringLiteral("The parts do not add up.");
}

QString strangeAmountOf(const RandomProgram& program)
{
    const std::vector<Grant> grants = workOutRewards(program.facts);
    const bool isSound = std::all_of(grants.begin(), grants.end(), [](const Grant& grant) {
        return grant.amount >= 0 && (grant.isStanding || grant.amount <= grant.uncapped);
    });
    return isSound ? QString() : QStringLiteral("An amount is wrong:\n") + described(grants);
}

/// Each reward is named by its cause, its rule, its recipient, and whether it is a top-up.
QString doubleOf(const RandomProgram& program)
{
    std::vector<Grant> grants = workOutRewards(program.facts);
    const auto nameOf = [&](const Grant& grant) {
        return std::tuple(grant.cause, ruleOf(grant, program).key, grant.person, grant.isTopUp);
    };
    std::sort(grants.begin(), grants.end(), [&](const Grant& a, const Grant& b) { return nameOf(a) < nameOf(b); });
    const auto twice = std::adjacent_find(grants.begin(), grants.end(),
                                          [&](const Grant& a, const Grant& b) { return nameOf(a) == nameOf(b); });
    return twice == grants.end() ? QString() : QStringLiteral("One is given twice:\n") + described(grants);
}

QString lossInJsonOf(const RandomProgram& program)
{
    for (const RuleSet& rules : program.rules) {
        const Result<RuleSet> read = ruleSetFromJson(toCanonicalJson(rules));
        if (!read.isOk())
            return read.failure().text;
        if (read.value() != rules || toCanonicalJson(read.value()) != toCanonicalJson(rules))
            return QStringLiteral("The rules are read as others:\n") + QString::fromUtf8(toCanonicalJson(read.value()));
    }
    return {};
}

QString problemOf(const RandomProgram& program)
{
    for (const RuleSet& rules : program.rules) {
        if (const QStringList problems = problemsOf(rules); !problems.isEmpty())
            return problems.join(u'\n');
    }
    return {};
}

using Check = QString (*)(const RandomProgram&);

/// What `check` says of the first program that it complains about, as short as it gets.
QString firstComplaint(Check check)
{
    const quint32 first = numberFrom("VOUCHWELL_SEED", 1);
    const quint32 end = first + numberFrom("VOUCHWELL_PROGRAMS", kPrograms);
    for (quint32 seed = first; seed < end; ++seed) {
        const RandomProgram program = randomProgram(seed);
        if (check(program).isEmpty())
            continue;
        const RandomProgram shortest =
            shrunk(program, [check](const RandomProgram& shorter) { return !check(shorter).isEmpty(); });
        return QStringLiteral("VOUCHWELL_SEED=%1\n%2\n%3").arg(seed).arg(described(shortest), check(shortest));
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Check)

/// The engine on programs made by chance: VOUCHWELL_PROGRAMS says how many, VOUCHWELL_SEED begins with another one.
class RewardAgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForEveryProgram_data()
    {
        QTest::addColumn<Check>("check");
        const auto row = [](const char* name, Check check) { QTest::newRow(name) << check; };
        row("the rules can be published", problemOf);
        row("the rules are read as they were written", lossInJsonOf);
        row("the plain evaluator agrees", disagreementOf);
        row("a second run with traces gives the same", differenceOfASecondRun);
        row("numbers of people and campaigns do not matter", differenceUnderOtherNumbers);
        row("no cap is exceeded", exceededCapOf);
        row("the parts of a shared friend add up", wrongSumOf);
        row("no amount is negative or beyond what it was before the caps", strangeAmountOf);
        row("no reward is given twice", doubleOf);
    }
    void holdsForEveryProgram()
    {
        QFETCH(Check, check);
        const QString complaint = firstComplaint(check);
        if (!complaint.isEmpty())
            qWarning("%s", qPrintable(complaint));
        QVERIFY(complaint.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RewardAgreementTest)
#include "tst_rewardagreement.moc"
