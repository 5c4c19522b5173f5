#include "core/actions/redeem.h"
#include "giftshop.h"

#include <QRandomGenerator>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

constexpr int kPeople = 4;

/// What the shop would write on a sheet of paper beside the shelf and the box with the codes.
struct PaperCount
{
    bool isCounted = false;
    qint64 bags = 0;
    qint64 bagsPromised = 0;
    qint64 freeCodes = 0;
    qint64 usedUpCodes = 0; ///< given or void, for good
    qint64 codesPromised = 0;
};

/// Does anything anybody may do with stock and codes, in any order, and keeps the paper beside it.
class AnyDay
{
public:
    explicit AnyDay(quint32 seed) : m_random(seed)
    {
        for (int i = 0; i < kPeople; ++i)
            m_people.push_back(m_shop.person(QStringLiteral("Person %1").arg(i)));
    }

    void doSomething()
    {
        switch (m_random.bounded(9)) {
        case 0: return earn();
        case 1: return change(StockChange::In, 1 + m_random.bounded(3));
        case 2: return change(StockChange::Out, 1 + m_random.bounded(3));
        case 3: return change(StockChange::Count, m_random.bounded(5));
        case 4: return m_random.bounded(6) == 0 ? change(StockChange::Stop, 0) : earn();
        case 5: return handOverBags();
        case 6: return handOverCode();
        case 7: return addCodes();
        default: return takeBackLast();
        }
    }

    GiftShop& shop() { return m_shop; }
    const PaperCount& paper() const { return m_paper; }

private:
    PersonId somebody() { return m_people[size_t(m_random.bounded(kPeople))]; }

    void earn()
    {
        const PersonId friendId = m_shop.person(QStringLiteral("Friend %1").arg(++m_friends));
        m_shop.claim(somebody(), friendId, m_shop->today().addDays(-5));
        m_shop.sale(friendId, m_shop->today().addDays(-4), 5000, QStringLiteral("S%1").arg(m_friends));
        m_paper.bagsPromised += 1;
        m_paper.codesPromised += 1;
        m_friendsWithCode.push_back(friendId);
        m_before.clear();
    }

    void change(StockChange what, qint64 pieces)
    {
        const PaperCount before = m_paper;
        PaperCount after = before;
        const bool isAllowed = what != StockChange::Out || (before.isCounted && before.bags >= pieces);
        if (what == StockChange::Stop)
            after.isCounted = false, after.bags = 0;
        else if (what == StockChange::Out)
            after.bags -= pieces;
        else
            after.bags = (what == StockChange::In && before.isCounted ? before.bags : 0) + pieces;
        after.isCounted = what != StockChange::Stop;
        QCOMPARE(m_shop.change(what, pieces).isEmpty(), isAllowed);
        if (isAllowed)
            keep(before, after);
    }

    void handOverBags()
    {
        const PersonId person = somebody();
        const BalanceKind bags{BalanceKind::Sort::Piece, kBag};
        const qint64 wanted = 1 + m_random.bounded(2);
        const qint64 has = m_shop.balance(person, "available");
        PaperCount after = m_paper;
        after.bags -= after.isCounted ? wanted : 0;
        after.bagsPromised -= wanted;
        const bool isAllowed = has >= wanted && after.bags >= 0;
        QCOMPARE(redeem(m_shop.book(), {person, bags, wanted}).isOk(), isAllowed);
        if (isAllowed)
            keep(m_paper, after);
    }

    void handOverCode()
    {
        if (m_friendsWithCode.empty())
            return;
        const PersonId person = m_friendsWithCode[size_t(m_random.bounded(int(m_friendsWithCode.size())))];
        const bool has = m_shop.balance(person, "available") > 0;
        PaperCount after = m_paper;
        after.freeCodes -= 1;
        after.usedUpCodes += 1;
        after.codesPromised -= 1;
        const bool isAllowed = has && after.freeCodes >= 0;
        QCOMPARE(redeem(m_shop.book(), {person, {BalanceKind::Sort::GiftCode, kCinema}, 800}).isOk(), isAllowed);
        if (!isAllowed)
            return;
        // Taken back, it is owed again; the code was seen.
        PaperCount back = m_paper;
        back.freeCodes -= 1;
        back.usedUpCodes += 1;
        keep(back, after);
    }

    void addCodes()
    {
        PaperCount after = m_paper;
        after.freeCodes += 2;
        m_shop.addCodes(QStringLiteral("C%1\nD%1\n").arg(++m_lists));
        keep(m_paper, after);
    }

    void keep(const PaperCount& before, const PaperCount& after)
    {
        m_before = {before};
        m_paper = after;
    }

    void takeBackLast()
    {
        if (m_before.empty())
            return;
        mustHave(undo(m_shop.book()));
        m_paper = m_before.front();
        m_before.clear();
    }

    GiftShop m_shop;
    QRandomGenerator m_random;
    std::vector<PersonId> m_people;
    std::vector<PersonId> m_friendsWithCode;
    std::vector<PaperCount> m_before; ///< what holds when the last act is taken back
    PaperCount m_paper;
    int m_friends = 0;
    int m_lists = 0;
};

} // namespace

/// Whatever is done with stock and codes, the book says what paper beside the shelf would say.
class StockPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePaperBesideTheShelf_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void agreesWithThePaperBesideTheShelf()
    {
        QFETCH(quint32, seed);
        AnyDay day(seed);
        for (int i = 0; i < 60; ++i) {
            day.doSomething();
            if (QTest::currentTestFailed())
                return;
            const PaperCount& paper = day.paper();
            const GiftLevel bags = day.shop().level(GiftKind::Thing, kBag);
            QCOMPARE(bags.isCounted, paper.isCounted);
            QCOMPARE(bags.onHand, paper.bags);
            QCOMPARE(bags.promised, paper.bagsPromised);
            const GiftLevel codes = day.shop().level(GiftKind::Code, kCinema);
            QCOMPARE(codes.onHand, paper.freeCodes);
            QCOMPARE(codes.promised, paper.codesPromised);
            QCOMPARE(day.shop().number("SELECT COUNT(*) FROM gift_codes WHERE state <> 'free'"), paper.usedUpCodes);
        }
        QCOMPARE(day.shop().differences(), QString());
    }
};

QTEST_GUILESS_MAIN(StockPropertiesTest)
#include "tst_stockproperties.moc"
