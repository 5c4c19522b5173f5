#include "salebench.h"

#include "core/actions/evaluation.h"
#include "core/actions/importfile.h"
#include "core/actions/publishrules.h"
#include "core/storage/book.h"
#include "core/storage/salestore.h"
#include "core/storage/statement.h"
#include "measure.h"
#include "shopmaker.h"

#include <QDir>

namespace vouchwell::bench {

namespace {

constexpr int kSales = 15;
const QDate kSaleDay(2026, 11, 1);

RuleSet ladder(const QString& currency, bool hasBudget)
{
    using Kind = RewardValue::Kind;
    Rule rule;
    rule.key = QStringLiteral("ladder");
    rule.tiers = TierSchedule{};
    rule.tiers->window = {Window::Kind::Rolling, 365};
    rule.tiers->steps = {{1, {Kind::Flat, 1000}}, {5, {Kind::Flat, 1500}}, {10, {Kind::Flat, 2000}}};
    RuleSet rules;
    rules.currency = currency;
    rules.rules = {rule};
    rules.caps = {{Cap::Scope::Referrer, {Window::Kind::Year, 0}, RewardUnit::Money, 20'000, {}, false}};
    if (hasBudget)
        rules.caps.push_back(
            {Cap::Scope::Campaign, {Window::Kind::Year, 0}, RewardUnit::Money, 900'000'000, {}, false});
    return rules;
}

template<typename T>
T valueOf(Result<T> result)
{
    if (!result)
        giveUp(result.failure().text);
    return std::move(*result);
}

std::unique_ptr<Book> fullBook(const QDir& folder, int referrals, bool hasBudget)
{
    const QString name = QStringLiteral("sales-%1-%2").arg(referrals).arg(int(hasBudget));
    const Shop shop = makeShop(folder.filePath(name), referrals + referrals / 5, referrals);
    auto book = valueOf(Book::create(folder.filePath(name + QStringLiteral(".vouchwell")), benchShop(),
                                     std::make_shared<FixedDayClock>(kSaleDay)));
    valueOf(publishRules(*book, {{}, ladder(book->shop().currency.code, hasBudget), {}, {}}));
    const std::pair<ImportKind, QString> files[] = {{ImportKind::Customers, shop.customers},
                                                    {ImportKind::Referrals, shop.referrals},
                                                    {ImportKind::Sales, shop.sales}};
    for (const auto& [kind, file] : files) {
        ImportRequest request;
        request.path = file;
        request.kind = kind;
        request.choices = choicesFor(*book);
        request.isProposing = false;
        valueOf(importFile(*book, request));
    }
    return book;
}

/// Friends who have not bought yet, one of each of so many referrers, spread over the book.
std::vector<PersonId> openFriends(Book& book)
{
    std::vector<PersonId> friends;
    Statement rows(book.database(),
                   QStringLiteral("SELECT MAX(friend_id) FROM referrals WHERE stage IN ('received', 'expired') AND "
                                  "referrer_id IS NOT NULL GROUP BY referrer_id ORDER BY referrer_id * 7919 % 10007 "
                                  "LIMIT %1")
                       .arg(kSales));
    rows.run();
    while (rows.next())
        friends.push_back({rows.int64(0)});
    return friends;
}

double medianOfSales(Book& book, const QString& prefix)
{
    std::vector<double> times;
    int number = 0;
    for (const PersonId buyer : openFriends(book)) {
        times.push_back(millisecondsOf([&] {
            UnitOfWork work(book.database(), book.clock(), Book::userName());
            EvaluationStore store(book.database());
            NewTransaction sale;
            sale.person = buyer;
            sale.source = QStringLiteral("till");
            sale.document = sale.documentKey = prefix + QString::number(++number);
            sale.on = kSaleDay;
            sale.netMinor = 4200;
            sale.currency = book.shop().currency.code;
            SaleStore(work).add(sale);
            store.touch(buyer);
            Evaluation(work, store, kSaleDay).run();
            work.commit();
        }));
    }
    if (times.size() < size_t(kSales))
        giveUp(QStringLiteral("there are too few open referrals"));
    return median(times);
}

} // namespace

void measureOneSale(const QDir& folder)
{
    for (const bool hasBudget : {false, true}) {
        const QString kind = hasBudget ? QStringLiteral("one_sale_with_budget") : QStringLiteral("one_sale");
        const std::unique_ptr<Book> few = fullBook(folder, 100'000, hasBudget);
        const std::unique_ptr<Book> many = fullBook(folder, 1'000'000, hasBudget);
        const double small = medianOfSales(*few, QStringLiteral("one-"));
        const double large = medianOfSales(*many, QStringLiteral("one-"));
        printNote(QStringLiteral("%1 recorded and rewarded: %2 ms with 100,000 referrals, %3 ms with 1,000,000")
                      .arg(kind)
                      .arg(small, 0, 'f', 1)
                      .arg(large, 0, 'f', 1));
        printRatio(kind + QStringLiteral("_1m_to_100k"), large / small, 2.0);
    }
}

} // namespace vouchwell::bench
