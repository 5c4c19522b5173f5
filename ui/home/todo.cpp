#include "ui/home/todo.h"

#include "core/metrics/reporttable.h"

#include <QCoreApplication>

namespace vouchwell::ui {

namespace {

/// Referrals whose window ends within this many days are worth a word to the friend.
constexpr qint32 kSoonDays = 14;

class TodoTexts
{
    Q_DECLARE_TR_FUNCTIONS(Todo)
};

bool isOpen(Stage stage)
{
    return stage == Stage::Received || stage == Stage::Contacted || stage == Stage::Qualified;
}

struct ReferralCounts
{
    int endingSoon = 0;
    qint32 nextEnd = 0;
    int inRings = 0;
    int withoutContact = 0;
};

ReferralCounts countReferrals(const Snapshot& snapshot)
{
    const Snapshot::Referrals& referrals = snapshot.referrals;
    const auto today = qint32(snapshot.today.toJulianDay());
    ReferralCounts counts;
    for (size_t i = 0; i < referrals.id.size(); ++i) {
        if (referrals.isInRing[i])
            ++counts.inRings;
        if (!isOpen(referrals.stage[i]))
            continue;
        const qint32 end = referrals.expiresAfter[i];
        if (end >= today && end <= today + kSoonDays) {
            ++counts.endingSoon;
            counts.nextEnd = counts.nextEnd == 0 ? end : std::min(counts.nextEnd, end);
        }
        const auto person = size_t(referrals.friendIndex[i]);
        if (snapshot.people.email.utf8(person).isEmpty() && snapshot.people.phone.utf8(person).isEmpty())
            ++counts.withoutContact;
    }
    return counts;
}

void addRewards(std::vector<Todo>& list, const Snapshot& snapshot, const QLocale& locale)
{
    const Snapshot::Rewards& rewards = snapshot.rewards;
    int count = 0;
    qint64 amount = 0;
    for (size_t i = 0; i < rewards.id.size(); ++i) {
        if (rewards.state[i] != RewardState::Available)
            continue;
        ++count;
        amount += rewards.amountMinor[i];
    }
    if (count == 0)
        return;
    list.push_back({QStringLiteral("rewards"), QStringLiteral("wallet"),
                    TodoTexts::tr("%n reward(s) passed the wait and may be paid", nullptr, count),
                    formatMoney({amount, snapshot.currency}, locale), Tone::Warn, TodoTexts::tr("Open payouts"),
                    QStringLiteral("payouts")});
}

void addReferrals(std::vector<Todo>& list, const Snapshot& snapshot, const QLocale& locale)
{
    const ReferralCounts counts = countReferrals(snapshot);
    const QString review = TodoTexts::tr("Open referrals");
    const QString referrals = QStringLiteral("referrals");
    if (counts.endingSoon > 0) {
        //: On the Home page: the first of several windows ends on this date
        const QString first = TodoTexts::tr("from %1").arg(formatDate(QDate::fromJulianDay(counts.nextEnd), locale));
        list.push_back({QStringLiteral("windows"), QStringLiteral("clock"),
                        TodoTexts::tr("%n open referral(s) end within two weeks", nullptr, counts.endingSoon), first,
                        Tone::Info, review, referrals});
    }
    if (counts.inRings > 0) {
        list.push_back(
            {QStringLiteral("rings"),
             QStringLiteral("flag"),
             TodoTexts::tr("%n referral(s) lead back to the friend: please look at them", nullptr, counts.inRings),
             {},
             Tone::Neutral,
             review,
             referrals});
    }
    if (counts.withoutContact > 0) {
        list.push_back(
            {QStringLiteral("contacts"),
             QStringLiteral("mail"),
             TodoTexts::tr("%n referred friend(s) have no e-mail and no phone", nullptr, counts.withoutContact),
             {},
             Tone::Neutral,
             TodoTexts::tr("Open customers"),
             QStringLiteral("customers")});
    }
}

} // namespace

std::vector<Todo> todoList(const Snapshot& snapshot, const QLocale& locale)
{
    std::vector<Todo> list;
    addRewards(list, snapshot, locale);
    addReferrals(list, snapshot, locale);
    return list;
}

} // namespace vouchwell::ui
