#include "core/actions/redeem.h"
#include "giftshop.h"

#include <QThread>

#include <atomic>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 5, 20);
constexpr int kFriends = 24;
constexpr int kCodes = 15;

/// A shop as a file in which every friend may have a code, and there are too few.
struct CodeFile : TestBook
{
    CodeFile() : TestBook(kToday, Place::File)
    {
        publishGiftRules(book());
        QString referrals = QStringLiteral("Referrer Name,Referrer Email,Friend Email,Referred On\n");
        QString sales = QStringLiteral("Document,Email,Date,Net\n");
        for (int i = 0; i < kFriends; ++i) {
            referrals += QStringLiteral("Ana %1,ana%1@example.org,ben%1@example.org,2026-04-01\n").arg(i);
            sales += QStringLiteral("S%1,ben%1@example.org,2026-04-05,50.00\n").arg(i);
        }
        import(ImportKind::Referrals, referrals);
        import(ImportKind::Sales, sales);
        QString codes;
        for (int i = 0; i < kCodes; ++i)
            codes += QStringLiteral("CODE-%1\n").arg(i);
        mustHave(importCodes(book(), kCinema, readCodeText(codes, codeReadingFor(book())), {}));
    }
    std::vector<PersonId> friends()
    {
        std::vector<PersonId> people;
        for (const QString& id : texts("SELECT recipient_id FROM rewards WHERE form = 'gift_code' ORDER BY id"))
            people.push_back({id.toLongLong()});
        return people;
    }
};

/// A connection of its own on a thread of its own, which hands a code to everybody, in its own order.
class Till
{
public:
    Till(const BookPlace& place, std::shared_ptr<const Clock> clock, std::atomic<int>& waiting,
         std::vector<PersonId> people)
        : m_thread(QThread::create([this, place, clock, &waiting, people] {
              const auto book = Book::reopen(place, clock, Book::Mode::ReadWrite);
              --waiting;
              while (waiting > 0)
                  QThread::yieldCurrentThread();
              if (!book) {
                  m_problem = book.failure().text;
                  return;
              }
              for (const PersonId person : people)
                  handOver(**book, person);
          }))
    {
        m_thread->start();
    }

    void join() { m_thread->wait(); }
    int handedOver() const { return m_handedOver; }
    const QString& problem() const { return m_problem; }

private:
    void handOver(Book& book, PersonId person)
    {
        const Result<Redeemed> done = redeem(book, {person, {BalanceKind::Sort::GiftCode, kCinema}, 800});
        if (done)
            ++m_handedOver;
        else if (done.failure().kind != Failure::Kind::Refused)
            m_problem = done.failure().text;
    }

    std::unique_ptr<QThread> m_thread;
    int m_handedOver = 0;
    QString m_problem;
};

} // namespace

/// Two connections that hand over codes at once.
class CodeRaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesNoCodeTwice_data()
    {
        QTest::addColumn<bool>("isSameOrder");
        QTest::newRow("both begin with the same person") << true;
        QTest::newRow("from both ends") << false;
    }
    void givesNoCodeTwice()
    {
        QFETCH(bool, isSameOrder);
        CodeFile shop;
        const std::vector<PersonId> people = shop.friends();
        QCOMPARE(int(people.size()), kFriends);
        std::vector<PersonId> others = people;
        if (!isSameOrder)
            std::reverse(others.begin(), others.end());
        std::atomic<int> waiting = 2;
        Till first(shop->place(), shop.sharedClock(), waiting, people);
        Till second(shop->place(), shop.sharedClock(), waiting, others);
        first.join();
        second.join();
        QCOMPARE(first.problem() + second.problem(), QString());
        QCOMPARE(first.handedOver() + second.handedOver(), kCodes);
        QCOMPARE(shop.number("SELECT COUNT(*) FROM gift_codes WHERE state = 'assigned'"), qint64(kCodes));
        QCOMPARE(shop.number("SELECT COUNT(DISTINCT reward_id) FROM code_assignments"), qint64(kCodes));
        QCOMPARE(shop.number("SELECT COUNT(DISTINCT person_id) FROM redemptions"), qint64(kCodes));
        QCOMPARE(shop.differences(), QString());
    }
};

QTEST_GUILESS_MAIN(CodeRaceTest)
#include "tst_coderace.moc"
