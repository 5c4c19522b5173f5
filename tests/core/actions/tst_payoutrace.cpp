#include "payoutshop.h"

#include <QThread>

#include <atomic>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);
constexpr int kReferrers = 24;

/// A shop as a file in which every referrer has 10.00 available.
struct FileShop : TestBook
{
    FileShop() : TestBook(kToday, Place::File)
    {
        QString referrals = QStringLiteral("Referrer Name,Referrer Email,Friend Email,Referred On\n");
        QString sales = QStringLiteral("Document,Email,Date,Net\n");
        for (int i = 0; i < kReferrers; ++i) {
            referrals += QStringLiteral("Ana %1,ana%1@example.org,ben%1@example.org,2026-04-01\n").arg(i);
            sales += QStringLiteral("S%1,ben%1@example.org,2026-04-05,50.00\n").arg(i);
        }
        import(ImportKind::Referrals, referrals);
        import(ImportKind::Sales, sales);
    }
};

/// A connection of its own on a thread of its own, which prepares, approves and pays whatever it finds.
class Cashier
{
public:
    Cashier(const BookPlace& place, std::shared_ptr<const Clock> clock, std::atomic<int>& waiting, bool goesByPerson)
        : m_thread(QThread::create([this, place, clock, &waiting, goesByPerson] {
              const auto book = Book::reopen(place, clock, Book::Mode::ReadWrite);
              if (!book) {
                  m_problem = book.failure().text;
                  --waiting;
                  return;
              }
              --waiting;
              while (waiting > 0)
                  QThread::yieldCurrentThread();
              work(**book, goesByPerson);
          }))
    {
        m_thread->start();
    }

    void join() { m_thread->wait(); }
    qint64 paidMinor() const { return m_paid; }
    const QString& problem() const { return m_problem; }

private:
    void work(Book& book, bool goesByPerson)
    {
        // What the other one has done in the meantime is refused; the book itself is never busy for long.
        (void)preparePayout(book, {});
        PayoutReader reader(book.database());
        for (const PayoutRecord& payout : reader.payouts()) {
            (void)approvePayout(book, payout.id);
            if (!goesByPerson)
                pay(book, payout.id, {});
            for (const PayoutItemRecord& item : reader.items(payout.id))
                pay(book, payout.id, {item.id});
        }
    }

    void pay(Book& book, PayoutId payout, const std::vector<PayoutItemId>& items)
    {
        const Result<PaidPayout> paid = markPaid(book, payout, {items, {}, {}});
        if (paid)
            m_paid += paid->amountMinor;
        else if (paid.failure().kind != Failure::Kind::Refused)
            m_problem = paid.failure().text;
    }

    std::unique_ptr<QThread> m_thread;
    qint64 m_paid = 0;
    QString m_problem;
};

} // namespace

/// Two connections that prepare, approve and pay at once. (That two programs never write at once is in tst_writers.)
class PayoutRaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paysNobodyTwice_data()
    {
        QTest::addColumn<bool>("goesByPerson");
        QTest::newRow("whole payouts") << false;
        QTest::newRow("person by person") << true;
    }
    void paysNobodyTwice()
    {
        QFETCH(bool, goesByPerson);
        FileShop shop;
        std::atomic<int> waiting = 2;
        Cashier first(shop->place(), shop.sharedClock(), waiting, goesByPerson);
        Cashier second(shop->place(), shop.sharedClock(), waiting, goesByPerson);
        first.join();
        second.join();
        QCOMPARE(first.problem() + second.problem(), QString());
        QCOMPARE(first.paidMinor() + second.paidMinor(), qint64(kReferrers * 1000));
        QCOMPARE(shop.number("SELECT SUM(delta_minor) FROM postings WHERE account = 'issued'"),
                 qint64(kReferrers * 1000));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM payout_lines WHERE state = 'paid'"), qint64(kReferrers));
        QCOMPARE(shop.number("SELECT COUNT(DISTINCT reward_id) FROM payout_lines WHERE state = 'paid'"),
                 qint64(kReferrers));
        QCOMPARE(shop.differences(), QString());
    }
};

QTEST_GUILESS_MAIN(PayoutRaceTest)
#include "tst_payoutrace.moc"
