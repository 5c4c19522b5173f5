#include "core/domain/balance.h"
#include "core/domain/rewardcycle.h"

#include <QTest>

using namespace vouchwell;

namespace {

using Sort = BalanceKind::Sort;

const QDate kDay(2026, 5, 1);

/// Store credit that Ana holds: its id, amount, day and last day.
HeldReward credit(qint64 id, qint64 amount, QDate since = kDay, QDate until = {})
{
    HeldReward held;
    held.reward.id = {id};
    held.reward.amountMinor = amount;
    held.reward.availableOn = since;
    held.reward.state = RewardState::Available;
    held.person = {1};
    held.unit = QStringLiteral("EUR");
    held.usableUntil = until;
    return held;
}

/// Used wholly, then its cause was lost.
HeldReward debt(qint64 id, qint64 amount)
{
    HeldReward held = credit(id, amount);
    held.reward = *afterStep(*afterStep(held.reward, RewardEvent::Redeem, amount), RewardEvent::LoseCause, 0);
    return held;
}

HeldReward after(HeldReward held, RewardEvent event, qint64 amount = 0)
{
    held.reward = *afterStep(held.reward, event, amount);
    return held;
}

std::vector<HeldReward> asCodes(std::vector<HeldReward> held)
{
    for (HeldReward& one : held)
        one.kind = {Sort::GiftCode, QStringLiteral("Bookshop")};
    return held;
}

QString planText(const std::optional<std::vector<PlannedUse>>& plan)
{
    if (!plan)
        return QStringLiteral("not enough");
    QStringList parts;
    for (const PlannedUse& use : *plan)
        parts << QStringLiteral("%1:%2").arg(use.reward.value).arg(use.amountMinor);
    return parts.join(u' ');
}

} // namespace

Q_DECLARE_METATYPE(std::vector<HeldReward>)

/// What people have, and which of it is used first.
class BalanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesWhatExpiresFirst_data()
    {
        QTest::addColumn<std::vector<HeldReward>>("held");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("plan");
        const auto row = [](const char* name, const std::vector<HeldReward>& held, qint64 amount, const char* plan) {
            QTest::newRow(name) << held << amount << QString::fromLatin1(plan);
        };
        const QDate later = kDay.addDays(5);
        row("all of one", {credit(1, 1000)}, 1000, "1:1000");
        row("a part of one", {credit(1, 1000)}, 1, "1:1");
        row("more than there is", {credit(1, 1000)}, 1001, "not enough");
        row("nothing there", {}, 1, "not enough");
        row("the oldest first", {credit(1, 500, later), credit(2, 500)}, 600, "2:500 1:100");
        row("of one day, the first one", {credit(2, 500), credit(1, 500)}, 600, "1:500 2:100");
        row("what expires before what does not", {credit(1, 500), credit(2, 500, later, later.addDays(30))}, 600,
            "2:500 1:100");
        row("what expires first", {credit(1, 500, kDay, later.addDays(9)), credit(2, 500, kDay, later.addDays(8))}, 600,
            "2:500 1:100");
        row("what is left of a used one", {after(credit(1, 500), RewardEvent::Redeem, 200)}, 300, "1:300");
        row("a debt is deducted", {credit(1, 1000), debt(2, 300)}, 600, "1:900 2:-300");
        row("all debts are deducted", {credit(1, 1000), debt(2, 300), debt(3, 100)}, 600, "1:1000 2:-300 3:-100");
        row("less than it seems", {credit(1, 1000), debt(2, 300)}, 701, "not enough");
        row("not yet available", {credit(1, 1000, kDay.addDays(21))}, 1, "not enough");
        row("on hold", {after(credit(1, 1000), RewardEvent::Hold)}, 1, "not enough");
        row("expired", {after(credit(1, 1000), RewardEvent::Expire)}, 1, "not enough");
        row("a code is not cut", asCodes({credit(1, 1000)}), 500, "not enough");
        row("codes as wholes", asCodes({credit(1, 1000), credit(2, 500)}), 500, "2:500");
        row("two codes", asCodes({credit(1, 1000), credit(2, 500)}), 1500, "1:1000 2:500");
    }
    void usesWhatExpiresFirst()
    {
        QFETCH(std::vector<HeldReward>, held);
        QFETCH(qint64, amount);
        QFETCH(QString, plan);
        QCOMPARE(planText(planUse(held, amount, kDay.addDays(20))), plan);
    }
    void saysWhatIsThere()
    {
        const QDate until = kDay.addDays(30);
        std::vector<HeldReward> held{credit(1, 1000, kDay, until),
                                     after(credit(2, 500, kDay, until), RewardEvent::Redeem, 200),
                                     after(credit(3, 700), RewardEvent::Hold),
                                     after(credit(4, 90), RewardEvent::Expire),
                                     debt(5, 60),
                                     after(debt(6, 40), RewardEvent::WriteOff, 15),
                                     after(credit(7, 5000), RewardEvent::LoseCause)};
        const std::vector<Balance> balances = balancesOf(held);
        QCOMPARE(balances.size(), size_t(1));
        const Balance& balance = balances.front();
        QCOMPARE(balance.pending, qint64(700));
        QCOMPARE(balance.available, qint64(1300));
        QCOMPARE(balance.used, qint64(200 + 60 + 40));
        QCOMPARE(balance.expired, qint64(90));
        QCOMPARE(balance.debt, qint64(60 + 25));
        QCOMPARE(balance.forgiven, qint64(15));
        QCOMPARE(balance.usable(), qint64(1300 - 85));
        QCOMPARE(balance.earned, qint64(1000 + 500 + 700 + 90));
        QCOMPARE(balance.earned + balance.forgiven,
                 balance.pending + balance.available + balance.used + balance.expired - balance.debt);
        QCOMPARE(balance.expiresNextOn, until);
        QCOMPARE(balance.expiringNext, qint64(1300));
    }
    void keepsKindsAndPeopleApart()
    {
        std::vector<HeldReward> held{credit(1, 1), credit(2, 2), credit(3, 4), credit(4, 8)};
        held[1].kind = {Sort::Points};
        held[1].unit = QStringLiteral("points");
        held[2].kind = {Sort::Piece, QStringLiteral("Tote bag")};
        held[2].unit = QStringLiteral("piece:Tote bag");
        held[3].person = {2};
        QStringList found;
        for (const Balance& balance : balancesOf(held))
            found << QStringLiteral("%1 %2 %3")
                         .arg(balance.person.value)
                         .arg(toStored(balance.kind))
                         .arg(balance.available);
        QCOMPARE(found, (QStringList{QStringLiteral("1 credit 1"), QStringLiteral("1 points 2"),
                                     QStringLiteral("1 piece:Tote bag 4"), QStringLiteral("2 credit 8")}));
    }
    void storesKindsAsWords_data()
    {
        QTest::addColumn<QString>("word");
        for (const char* word : {"credit", "points", "gift_code:", "gift_code:Bookshop", "piece:Tote bag", "piece:"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }
    void storesKindsAsWords()
    {
        QFETCH(QString, word);
        QCOMPARE(toStored(balanceKindFrom(word)), word);
    }
};

QTEST_APPLESS_MAIN(BalanceTest)
#include "tst_balance.moc"
