#include "core/metrics/challengestanding.h"
#include "tests/support/chancebook.h"

#include <algorithm>
#include <map>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 11, 22);
using Phase = ChallengeStanding::Phase;

Challenge october(Challenge::Kind kind, Achievement metric)
{
    Challenge challenge;
    challenge.name = QStringLiteral("October");
    challenge.from = QDate(2026, 10, 1);
    challenge.to = QDate(2026, 10, 31);
    challenge.kind = kind;
    challenge.metric = metric;
    challenge.target = 2;
    challenge.winners = 2;
    return challenge;
}

struct Plain
{
    qint64 value = 0;
    QDate on;
};

/// What everybody brought on the days, in plain loops; by person.
std::map<qint64, Plain> plainBoard(const Snapshot& s, const Challenge& c)
{
    std::map<qint64, Plain> board;
    const auto add = [&](size_t referral, qint32 day, qint64 amount) {
        const QDate on = QDate::fromJulianDay(day);
        if (s.referrals.referrer[referral] < 0 || s.referrals.stage[referral] == Stage::Invalid || day == 0 ||
            s.referrals.bringer[referral] < 0 || on < c.from || on > c.to)
            return;
        Plain& plain = board[s.people.id[size_t(s.referrals.referrer[referral])]];
        plain.value += amount;
        if (amount > 0)
            plain.on = plain.on.isValid() ? std::max(plain.on, on) : on;
    };
    for (size_t i = 0; i < s.referrals.id.size(); ++i) {
        if (c.metric == Achievement::Referrals)
            add(i, s.referrals.referredOn[i], 1);
        if (c.metric == Achievement::Conversions)
            add(i, s.referrals.convertedOn[i], 1);
    }
    for (size_t i = 0; i < s.sales.on.size() && c.metric == Achievement::Revenue; ++i)
        add(size_t(s.sales.referral[i]), s.sales.on[i], s.sales.signedNetMinor[i]);
    std::erase_if(board, [](const auto& one) { return one.second.value <= 0; });
    return board;
}

} // namespace

class ChallengeStandingTest : public QObject
{
    Q_OBJECT

    static QStringList words(const Snapshot& s, const std::vector<BoardEntry>& board)
    {
        QStringList list;
        for (const BoardEntry& entry : board)
            list << QStringLiteral("%1 %2 %3")
                        .arg(entry.place)
                        .arg(s.people.name.at(size_t(s.indexOfPerson(entry.person))))
                        .arg(entry.value);
        return list;
    }

private Q_SLOTS:
    void agreesWithPlainLoopsOnBooksMadeByChance()
    {
        for (quint32 seed = 1; seed <= 10; ++seed) {
            ChanceBook book(seed, kToday);
            const SnapshotPtr s = book.snapshot();
            for (const Achievement metric : {Achievement::Referrals, Achievement::Conversions, Achievement::Revenue}) {
                Challenge challenge = october(Challenge::Kind::Rank, metric);
                challenge.from = kToday.addDays(-150 - book.below(100));
                challenge.to = challenge.from.addDays(100);
                std::map<qint64, Plain> plain = plainBoard(*s, challenge);
                const ChallengeStanding standing = challengeStanding(*s, challenge, {});
                QCOMPARE(standing.board.size(), plain.size());
                for (const BoardEntry& entry : standing.board) {
                    const Plain& expected = plain[entry.person.value];
                    QCOMPARE(entry.value, expected.value);
                    QCOMPARE(entry.reachedOn, expected.on);
                    const auto ahead = std::count_if(plain.begin(), plain.end(), [&](const auto& other) {
                        return other.second.value > expected.value ||
                               (other.second.value == expected.value && other.second.on < expected.on);
                    });
                    QCOMPARE(entry.place, int(ahead) + 1);
                    const qint32 last = s->indexOfReferral(entry.referral);
                    QCOMPARE(s->people.id[size_t(s->referrals.referrer[size_t(last)])], entry.person.value);
                }
            }
        }
    }

    void waitsForItsReferralsAndNamesThem()
    {
        TestBook book(QDate(2026, 10, 20));
        book.import(ImportKind::Referrals, QStringLiteral("Referrer Name,Friend Email,Referred On\n"
                                                          "Ana,a@example.org,2026-10-03\n"
                                                          "Ben,b@example.org,2026-09-03\n"));
        Challenge challenge = october(Challenge::Kind::Rank, Achievement::Referrals);
        QCOMPARE(challengeStanding(*book.snapshot(), challenge, {}).phase, Phase::Running);
        challenge.from = QDate(2026, 10, 21);
        QCOMPARE(challengeStanding(*book.snapshot(), challenge, {}).phase, Phase::Upcoming);
        challenge.from = QDate(2026, 10, 1);
        book.clock().addDays(12); // 1 November
        const SnapshotPtr after = book.snapshot();
        const ChallengeStanding waiting = challengeStanding(*after, challenge, {});
        QCOMPARE(waiting.phase, Phase::Waiting);
        QCOMPARE(waiting.undecided.size(), size_t(1));
        QCOMPARE(after->people.email.at(size_t(after->referrals.friendIndex[size_t(waiting.undecided.front())])),
                 QStringLiteral("a@example.org"));
        book.import(ImportKind::Sales, QStringLiteral("Document,Email,Date,Net\nS1,a@example.org,2026-10-30,20.00\n"));
        QCOMPARE(challengeStanding(*book.snapshot(), challenge, {}).phase, Phase::Ready);
        challenge.state = Challenge::State::Cancelled;
        QCOMPARE(challengeStanding(*book.snapshot(), challenge, {}).phase, Phase::Cancelled);
    }

    void isReadyWhenTheWindowsAreOver()
    {
        TestBook book(QDate(2026, 11, 1));
        book.import(ImportKind::Referrals,
                    QStringLiteral("Referrer Name,Friend Email,Referred On\nAna,a@example.org,2026-10-03\n"));
        const Challenge challenge = october(Challenge::Kind::Rank, Achievement::Conversions);
        QCOMPARE(challengeStanding(*book.snapshot(), challenge, {}).phase, Phase::Waiting);
        book.clock().addDays(70); // 90 days after 3 October
        QCOMPARE(challengeStanding(*book.snapshot(), challenge, {}).phase, Phase::Ready);
    }

    void letsWhoeverWasEarlierWinAndSharesTheLastPlace()
    {
        TestBook book(kToday);
        book.import(ImportKind::Referrals, QStringLiteral("Referrer Name,Friend Email,Referred On\n"
                                                          "Ana,a1@example.org,2026-10-03\n"
                                                          "Ana,a2@example.org,2026-10-09\n"
                                                          "Ben,b1@example.org,2026-10-01\n"
                                                          "Ben,b2@example.org,2026-10-08\n"
                                                          "Eva,e1@example.org,2026-10-02\n"
                                                          "Eva,e2@example.org,2026-10-09\n"
                                                          "Leo,l1@example.org,2026-10-02\n"));
        const SnapshotPtr s = book.snapshot();
        const ChallengeStanding rank =
            challengeStanding(*s, october(Challenge::Kind::Rank, Achievement::Referrals), {});
        QCOMPARE(words(*s, rank.board), QStringList({QStringLiteral("1 Ben 2"), QStringLiteral("2 Ana 2"),
                                                     QStringLiteral("2 Eva 2"), QStringLiteral("4 Leo 1")}));
        QCOMPARE(rank.winners.size(), size_t(3)); // the second place twice
        const ChallengeStanding target =
            challengeStanding(*s, october(Challenge::Kind::Target, Achievement::Referrals), {});
        QCOMPARE(target.winners.size(), size_t(3));
        Challenge raffle = october(Challenge::Kind::Raffle, Achievement::Referrals);
        raffle.target = 0;
        raffle.chances = Challenge::Chances::Weighted;
        const ChallengeStanding drawn = challengeStanding(*s, raffle, {});
        QVERIFY(drawn.winners.empty());
        QCOMPARE(drawn.board.front().tickets, 2);
        QCOMPARE(drawn.board.back().tickets, 1);
        QCOMPARE(boardFrom(boardJson(drawn.board)), drawn.board);
    }

    void countsOnlyWhoTakesPart()
    {
        TestBook book(kToday);
        book.import(ImportKind::Referrals, QStringLiteral("Referrer Name,Friend Email,Referred On\n"
                                                          "Ana,a1@example.org,2026-10-03\n"
                                                          "Ben,b1@example.org,2026-10-01\n"));
        const SnapshotPtr s = book.snapshot();
        auto members = std::make_shared<std::vector<bool>>(s->people.id.size());
        (*members)[size_t(s->bringers.front())] = true; // by name: Ana
        const ChallengeStanding standing =
            challengeStanding(*s, october(Challenge::Kind::Rank, Achievement::Referrals), members);
        QCOMPARE(words(*s, standing.board), QStringList(QStringLiteral("1 Ana 1")));
        QCOMPARE(standing.undecided.size(), size_t(1));
        Challenge elsewhere = october(Challenge::Kind::Rank, Achievement::Referrals);
        elsewhere.campaign = {99};
        QVERIFY(challengeStanding(*s, elsewhere, {}).board.empty());
    }
};

QTEST_GUILESS_MAIN(ChallengeStandingTest)
#include "tst_challengestanding.moc"
