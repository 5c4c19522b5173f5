#include "core/metrics/milestoneprogress.h"

#include <QCoreApplication>
#include <QLocale>

namespace vouchwell {

namespace {

class MilestoneTexts
{
    Q_DECLARE_TR_FUNCTIONS(Milestones)
};

constexpr int kFriendSteps[] = {1, 5, 10, 25};
constexpr qint64 kSuggestedRevenue = 500;

} // namespace

QString achievementTitle(Achievement measure)
{
    switch (measure) {
    case Achievement::Referrals: return MilestoneTexts::tr("Friends brought");
    case Achievement::Conversions: return MilestoneTexts::tr("New customers");
    case Achievement::Revenue: return MilestoneTexts::tr("Revenue of friends");
    case Achievement::Years: return MilestoneTexts::tr("Years as a customer");
    }
    Q_UNREACHABLE();
}

QString achievementText(Achievement measure, qint64 value, const Currency& currency, const QLocale& locale)
{
    return measure == Achievement::Revenue ? formatMoney({value, currency}, locale) : locale.toString(value);
}

QString milestoneTitle(Achievement measure, qint64 threshold, const Currency& currency, const QLocale& locale)
{
    const int count = int(threshold);
    switch (measure) {
    case Achievement::Referrals: return MilestoneTexts::tr("%n friend(s) brought", nullptr, count);
    case Achievement::Conversions: return MilestoneTexts::tr("%n new customer(s)", nullptr, count);
    case Achievement::Revenue: return MilestoneTexts::tr("%1 brought").arg(formatMoney({threshold, currency}, locale));
    case Achievement::Years: return MilestoneTexts::tr("%n year(s) with us", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString missingSentence(const NearMilestone& near, const Milestone& milestone, const Currency& currency,
                        const QLocale& locale)
{
    switch (milestone.measure) {
    case Achievement::Referrals:
    case Achievement::Conversions:
        //: 1: the milestone: "1 more to “10 friends brought”"
        return MilestoneTexts::tr("%n more to “%1”", nullptr, int(near.missing)).arg(milestone.name);
    case Achievement::Revenue:
        return MilestoneTexts::tr("%1 more to “%2”").arg(formatMoney({near.missing, currency}, locale), milestone.name);
    case Achievement::Years:
        return MilestoneTexts::tr("%n day(s) to “%1”", nullptr, int(near.missing)).arg(milestone.name);
    }
    Q_UNREACHABLE();
}

std::vector<Milestone> suggestedMilestones(const Currency& currency, QDate fromOn, const QLocale& locale)
{
    std::vector<Milestone> milestones;
    const auto add = [&](Achievement measure, qint64 threshold) {
        milestones.push_back({{}, milestoneTitle(measure, threshold, currency, locale), measure, threshold, fromOn});
    };
    for (const int friends : kFriendSteps)
        add(Achievement::Conversions, friends);
    add(Achievement::Revenue, kSuggestedRevenue * currency.minorPerMajor());
    return milestones;
}

} // namespace vouchwell
