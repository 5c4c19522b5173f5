#include "core/domain/raffle.h"

#include <QTest>

#include <algorithm>
#include <map>

using namespace vouchwell;

namespace {

const QString kHash = entriesHash("[]");

std::vector<RaffleEntry> fivePeople()
{
    return {{{11}, 1}, {{12}, 3}, {{13}, 1}, {{14}, 2}, {{15}, 5}};
}

} // namespace

class RaffleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryTicketTheSameNumberOfWords()
    {
        constexpr quint64 kLargest = 255; // all words of a tiny space
        for (quint64 tickets = 1; tickets <= kLargest + 1; ++tickets) {
            std::map<quint64, int> hits;
            for (quint64 word = 0; word <= kLargest; ++word) {
                if (const auto ticket = fairTicket(word, kLargest, tickets))
                    ++hits[*ticket];
            }
            QCOMPARE(hits.size(), size_t(tickets));
            for (const auto& [ticket, count] : hits)
                QCOMPARE(count, int((kLargest + 1) / tickets));
        }
    }

    void drawsTheSameWinnersFromTheSameSeed()
    {
        const auto first = drawWinners(fivePeople(), 3, QStringLiteral("seed"), kHash);
        QCOMPARE(first.size(), size_t(3));
        auto shuffled = fivePeople();
        std::reverse(shuffled.begin(), shuffled.end());
        QCOMPARE(drawWinners(shuffled, 3, QStringLiteral("seed"), kHash), first);
        // What was drawn once has to come out the same in every later version of the program.
        QStringList ids;
        for (const PersonId id : first)
            ids << QString::number(id.value);
        QCOMPARE(ids.join(u' '), QStringLiteral("15 14 11"));
    }

    void drawsOthersForOtherEntries()
    {
        int differing = 0;
        for (int i = 0; i < 20; ++i) {
            const QString seed = QString::number(i);
            differing +=
                drawWinners(fivePeople(), 2, seed, kHash) != drawWinners(fivePeople(), 2, seed, entriesHash("[1]"));
        }
        QVERIFY(differing > 0);
    }

    void letsNobodyWinTwiceAndEverybodyWhereThereAreFew()
    {
        auto drawn = drawWinners(fivePeople(), 9, QStringLiteral("x"), kHash);
        QCOMPARE(drawn.size(), size_t(5));
        std::sort(drawn.begin(), drawn.end());
        QVERIFY(std::adjacent_find(drawn.begin(), drawn.end()) == drawn.end());
    }

    void drawsNobodyWithoutTickets()
    {
        QCOMPARE(drawWinners({{{7}, 0}, {{8}, 1}}, 2, QStringLiteral("x"), kHash), std::vector<PersonId>({{8}}));
        QVERIFY(drawWinners({}, 2, QStringLiteral("x"), kHash).empty());
    }

    void makesSeedsByChance()
    {
        const QString seed = randomSeed();
        QCOMPARE(seed.size(), 64);
        QVERIFY(seed != randomSeed());
    }
};

QTEST_GUILESS_MAIN(RaffleTest)
#include "tst_raffle.moc"
