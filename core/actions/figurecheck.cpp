#include "core/actions/figurecheck.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class FigureCheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(Verify)
};

} // namespace

void FigureCheck::count(const ReferralCase& c, const ReferralCourse& course)
{
    if (course.credited.empty() || course.stage == Stage::Invalid)
        return;
    Brought& brought = m_brought[c.facts.claims[course.credited.front().index].referrer.value];
    ++brought.referrals;
    if (course.stage == Stage::Converted)
        ++brought.conversions;
}

void FigureCheck::compare(const Snapshot& snapshot, const std::unordered_map<qint64, qint64>& balances,
                          std::vector<BrokenRule>& broken) const
{
    const Snapshot::People& people = snapshot.people;
    const auto check = [&](const char* name, qint64 person, qint64 shown, qint64 expected, const QString& sentence,
                           ValueKind kind) {
        if (shown != expected)
            broken.push_back({QLatin1String(name), QStringLiteral("person"), person, sentence, QString::number(shown),
                              QString::number(expected), kind});
    };
    for (size_t i = 0; i < people.id.size(); ++i) {
        const auto found = m_brought.find(people.id[i]);
        const Brought brought = found == m_brought.end() ? Brought() : found->second;
        const auto balance = balances.find(people.id[i]);
        check("referral_count", people.id[i], people.referrals[i], brought.referrals,
              FigureCheckTexts::tr("The number of friends they brought is not what the referrals say."),
              ValueKind::Text);
        check("conversion_count", people.id[i], people.conversions[i], brought.conversions,
              FigureCheckTexts::tr("The number of friends who became customers is not what the purchases say."),
              ValueKind::Text);
        check("person_balance", people.id[i], people.pendingMinor[i] + people.availableMinor[i],
              balance == balances.end() ? 0 : balance->second,
              FigureCheckTexts::tr("What they are owed is not the sum of their postings."), ValueKind::MoneyMinor);
    }
}

} // namespace vouchwell
