#include "ui/home/todo.h"

#include "core/metrics/giftreport.h"

#include <QCoreApplication>

namespace vouchwell::ui {

namespace {

class TodoTexts
{
    Q_DECLARE_TR_FUNCTIONS(Todo)
};

void addRewards(std::vector<Todo>& list, const Snapshot& snapshot, const QLocale& locale)
{
    const Attention& attention = snapshot.attention;
    if (attention.awaitingRewards > 0) {
        list.push_back({QStringLiteral("approvals"),
                        QStringLiteral("circle-check"),
                        TodoTexts::tr("%n reward(s) wait for your approval", nullptr, int(attention.awaitingRewards)),
                        {},
                        Tone::Warn,
                        TodoTexts::tr("Decide"),
                        QStringLiteral("payouts")});
    }
    if (attention.payableRewards == 0)
        return;
    list.push_back(
        {QStringLiteral("rewards"), QStringLiteral("wallet"),
         TodoTexts::tr("%n reward(s) passed the wait and may be paid", nullptr, int(attention.payableRewards)),
         formatMoney({attention.payableMinor, snapshot.currency}, locale), Tone::Warn, TodoTexts::tr("Open payouts"),
         QStringLiteral("payouts")});
}

void addGifts(std::vector<Todo>& list, const Snapshot& snapshot, const QLocale& locale)
{
    const std::vector<GiftLevel>& low = snapshot.attention.lowGifts;
    if (low.empty())
        return;
    QStringList names;
    for (const GiftLevel& level : low)
        names << giftTitle(level.name);
    const GiftLevel& first = low.front();
    const QString text = low.size() > 1
                             ? TodoTexts::tr("%n gifts or codes run low: %1", nullptr, int(low.size()))
                                   .arg(names.mid(0, 3).join(QLatin1String(", ")))
                             : TodoTexts::tr("%1: %2 on hand, %3 promised")
                                   .arg(names.front(), locale.toString(first.onHand), locale.toString(first.promised));
    list.push_back({QStringLiteral("gifts"), QStringLiteral("triangle-alert"), text, TodoTexts::tr("low stock"),
                    Tone::Warn, TodoTexts::tr("Open gifts and codes"), QStringLiteral("gifts.open")});
}

void addReferrals(std::vector<Todo>& list, const Snapshot& snapshot, const QLocale& locale)
{
    const Attention& counts = snapshot.attention;
    const QString review = TodoTexts::tr("Open referrals");
    const QString referrals = QStringLiteral("referrals");
    if (counts.endingSoon > 0) {
        //: On the Home page: the first of several windows ends on this date
        const QString first = TodoTexts::tr("from %1").arg(formatDate(QDate::fromJulianDay(counts.nextEnd), locale));
        list.push_back({QStringLiteral("windows"), QStringLiteral("clock"),
                        TodoTexts::tr("%n open referral(s) end within two weeks", nullptr, int(counts.endingSoon)),
                        first, Tone::Info, review, referrals});
    }
    if (counts.openSignals > 0) {
        list.push_back({QStringLiteral("signals"),
                        QStringLiteral("flag"),
                        TodoTexts::tr("%n signal(s) worth a look", nullptr, int(counts.openSignals)),
                        {},
                        Tone::Neutral,
                        TodoTexts::tr("Look at signals"),
                        QStringLiteral("signals")});
    }
    if (counts.withoutContact > 0) {
        list.push_back(
            {QStringLiteral("contacts"),
             QStringLiteral("mail"),
             TodoTexts::tr("%n referred friend(s) have no e-mail and no phone", nullptr, int(counts.withoutContact)),
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
    addGifts(list, snapshot, locale);
    addReferrals(list, snapshot, locale);
    return list;
}

} // namespace vouchwell::ui
