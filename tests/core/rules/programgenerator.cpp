#include "programgenerator.h"

#include "core/rules/exactamount.h"
#include "core/rules/rewards.h"

#include <algorithm>

namespace vouchwell {

namespace {

constexpr int kReferrers = 4;
constexpr int kFriends = 8;

class HistoryGenerator
{
public:
    HistoryGenerator(Dice& dice, RandomProgram& program) : m_dice(dice), m_program(program), m_facts(program.facts) {}

    void make()
    {
        addVersions();
        addPeople();
        m_isHuge = m_dice.oneIn(12);
        m_hasFavourite = m_dice.oneIn(2);
        for (int i = m_dice.between(1, m_dice.oneIn(4) ? 2 * kFriends : kFriends); i > 0; --i)
            addReferral(i);
        std::stable_sort(m_facts.causes.begin(), m_facts.causes.end(),
                         [](const Cause& a, const Cause& b) { return inOrder(a, {}, b, {}); });
        if (m_dice.oneIn(3))
            addStanding();
        if (m_dice.oneIn(3))
            addOutside();
    }

private:
    void addVersions()
    {
        for (int campaign = 1; campaign <= (m_dice.oneIn(3) ? 2 : 1); ++campaign) {
            for (int i = m_dice.oneIn(3) ? 2 : 1; i > 0; --i) {
                m_program.rules.push_back(randomRules(m_dice));
                m_facts.versions.push_back({nullptr, campaign});
            }
        }
        m_program.bind();
    }

    void addPeople()
    {
        for (int i = 0; i < kReferrers + kFriends; ++i) {
            PersonFacts person;
            if (m_dice.oneIn(2))
                person.tags << m_dice.of({QStringLiteral("vip"), QStringLiteral("VIP"), QStringLiteral("other")});
            person.city = m_dice.of({QString(), QStringLiteral("Lyon"), QStringLiteral("lyon")});
            if (m_dice.oneIn(2))
                person.customerSince = day();
            m_facts.people.push_back(person);
        }
    }

    /// Around the ends of months, quarters and years, and often the same.
    QDate day()
    {
        if (m_dice.oneIn(2))
            return m_dice
                .of({QDate(2023, 12, 31), QDate(2024, 1, 1), QDate(2024, 1, 31), QDate(2024, 2, 28), QDate(2024, 2, 29),
                     QDate(2024, 3, 1), QDate(2024, 3, 31)})
                .addDays(m_dice.below(2));
        return QDate(2023, 12, 25).addDays(m_dice.below(m_dice.oneIn(8) ? 500 : 100));
    }
    QDate dayAfter(QDate day) { return day.addDays(m_dice.of({0, 0, 1, 7, 14, 29, 30, 31, 60})); }

    qint64 net()
    {
        if (m_isHuge)
            return m_dice.of({kLargestAmount, kLargestAmount - 1, kLargestAmount / 7});
        return m_dice.of<qint64>({0, 1, 999, 1000, 1001, 1999, 3333, 5000, 12'345});
    }

    /// Who is credited: mostly one, sometimes several whose weights need not be round.
    void addShares(Cause& cause)
    {
        std::vector<int> referrers = {0, 1, 2, 3};
        m_dice.shuffle(referrers);
        if (m_hasFavourite)
            std::iter_swap(referrers.begin(), std::find(referrers.begin(), referrers.end(), 0));
        cause.firstShare = int(m_facts.shares.size());
        cause.shareCount = m_dice.oneIn(3) ? m_dice.between(2, 3) : 1;
        qint64 left = 10'000;
        for (int i = 0; i < cause.shareCount; ++i) {
            const bool isLast = i + 1 == cause.shareCount;
            const qint64 weight = isLast ? left : std::min(left, m_dice.of<qint64>({1, 2500, 3333, 3334, 5000}));
            left -= weight;
            int upline = m_dice.between(-2, kReferrers - 1);
            if (upline < 0 || upline == referrers[size_t(i)])
                upline = -1;
            m_facts.shares.push_back({referrers[size_t(i)], upline, weight});
        }
    }

    void add(Cause cause, RewardCause kind, QDate on, int number, qint64 net)
    {
        cause.kind = kind;
        cause.on = on;
        cause.number = number;
        cause.netMinor = net;
        cause.keptMinor = m_dice.oneIn(5) ? net - net / 3 : net;
        if (kind == RewardCause::Purchase)
            cause.sale = ++m_sales;
        m_facts.causes.push_back(cause);
    }

    void addReferral(int number)
    {
        Cause cause;
        cause.version = m_dice.below(int(m_facts.versions.size()));
        cause.referral = number;
        cause.friendIndex = kReferrers + m_dice.below(kFriends);
        cause.staff = m_dice.between(-1, kReferrers);
        cause.referredOn = day();
        cause.channel = m_dice.of({QString(), QStringLiteral("card"), QStringLiteral("Card"), QStringLiteral("web")});
        if (m_dice.oneIn(8))
            cause.rewardsFrom = day();
        addShares(cause);
        if (!m_dice.oneIn(6))
            add(cause, RewardCause::Received, cause.referredOn, 0, 0);
        if (m_dice.oneIn(2))
            add(cause, RewardCause::Qualified, dayAfter(cause.referredOn), 0, 0);
        QDate on = m_dice.oneIn(10) ? cause.referredOn.addDays(-3) : dayAfter(cause.referredOn);
        const int purchases = m_dice.below(5);
        for (int i = 1; i <= purchases; ++i, on = dayAfter(on))
            add(cause, RewardCause::Purchase, on, i, net());
        if (m_dice.oneIn(4))
            add(cause, RewardCause::Retained, cause.referredOn.addDays(30), 30, 0);
    }

    /// Rewards as the rules gave them at some time, with other amounts, and some that they would not give today.
    void addStanding()
    {
        for (const Grant& grant : workOutRewards(m_facts)) {
            if (!m_dice.oneIn(4))
                continue;
            const qint64 amount = m_dice.of<qint64>({grant.amount, grant.amount + 1, grant.amount / 2, 0, 777});
            const qint64 uncapped = std::max(amount, m_dice.of<qint64>({amount, grant.uncapped, amount + 50}));
            m_facts.standing.push_back({grant.cause,
                                        m_program.rules[size_t(grant.version)].rules[size_t(grant.rule)].key,
                                        grant.person, grant.isTopUp, amount, uncapped});
        }
    }

    void addOutside()
    {
        for (int i = m_dice.between(1, 3); i > 0; --i)
            m_facts.outside.push_back({m_dice.between(1, 2), day(),
                                       m_dice.of({RewardUnit::Money, RewardUnit::Points, RewardUnit::Pieces}),
                                       m_dice.of<qint64>({1, 500, 1400}), m_dice.between(1, 3)});
    }

    Dice& m_dice;
    RandomProgram& m_program;
    ProgramFacts& m_facts;
    qint64 m_sales = 0;
    bool m_isHuge = false;
    bool m_hasFavourite = false; ///< one referrer who is in every referral
};

} // namespace

RandomProgram randomProgram(quint32 seed)
{
    Dice dice(seed);
    RandomProgram program;
    HistoryGenerator(dice, program).make();
    return program;
}

} // namespace vouchwell
