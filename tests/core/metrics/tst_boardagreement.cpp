#include "core/actions/newcampaign.h"
#include "core/metrics/boardwords.h"
#include "core/rules/starterrules.h"
#include "tests/support/testbook.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 6, 30);

/// A book of chance: customers of all ages, friends who buy or do not, returns, two campaigns and a few who hide.
class ChanceBook : public TestBook
{
public:
    explicit ChanceBook(quint32 seed) : TestBook(kToday), m_random(seed)
    {
        QString customers = QStringLiteral("Name,Email,Customer Since\n");
        for (int i = 0; i < 14; ++i)
            customers += QStringLiteral("P%1,p%1@example.org,%2\n").arg(i).arg(below(5) == 0 ? QString() : day(2500));
        import(ImportKind::Customers, customers);
        import(ImportKind::Referrals, referrals());
        import(ImportKind::Sales, sales());
        NewCampaign second;
        second.campaign.name = QStringLiteral("Second");
        second.rules = starterRules(book().shop().currency);
        other = mustHave(newCampaign(book(), second));
        write("UPDATE referrals SET campaign_id = %1 WHERE id % 3 = 0", other.value);
        write("UPDATE people SET is_off_boards = 1 WHERE id % 7 = %1", below(7));
    }

    int below(int limit) { return int(m_random() % quint32(limit)); }
    CampaignId other;

private:
    QString day(int back) { return kToday.addDays(-below(back)).toString(Qt::ISODate); }
    QString referrals()
    {
        QString list = QStringLiteral("Referrer Email,Friend Email,Referred On\n");
        for (int i = 0; i < 60; ++i) {
            const int who = below(3) == 0 ? below(60) : below(9);
            list += QStringLiteral("%1%2@example.org,f%3@example.org,%4\n")
                        .arg(who < 14 ? QStringLiteral("p") : QStringLiteral("f"))
                        .arg(who)
                        .arg(i)
                        .arg(day(150));
        }
        return list;
    }
    QString sales()
    {
        QString list = QStringLiteral("Document,Kind,Email,Date,Net,Original Document\n");
        for (int i = 0; i < 90; ++i) {
            const QString who = QStringLiteral("f%1@example.org").arg(below(60));
            const QDate on = kToday.addDays(-below(150));
            const int net = 5 + below(90);
            list += QStringLiteral("S%1,sale,%2,%3,%4.25,\n").arg(i).arg(who, on.toString(Qt::ISODate)).arg(net);
            if (below(6) == 0)
                list += QStringLiteral("R%1,return,%2,%3,%4.25,S%1\n")
                            .arg(i)
                            .arg(who, std::min(kToday, on.addDays(below(9))).toString(Qt::ISODate))
                            .arg(below(3) == 0 ? net : 1 + below(net));
        }
        return list;
    }
    void write(const char* sql, qint64 value)
    {
        Statement(book().database(), QString::fromLatin1(sql).replace(QLatin1String("%1"), QString::number(value)))
            .run();
    }

    std::mt19937 m_random;
};

struct PlainPerson
{
    QString email;
    QString nameKey;
    QDate since;
    bool isOff = false;
};

struct PlainReferral
{
    qint64 id = 0;
    qint64 friendId = 0;
    qint64 referrer = 0;
    QString stage;
    QDate on;
    QDate converted;
    qint64 campaign = 0;
};

struct PlainAmount
{
    qint64 of = 0; ///< a friend, or a referral
    qint64 to = 0; ///< a recipient
    QString role;
    QDate on;
    qint64 minor = 0;
};

/// The facts as they are stored, and the board by loops over them: slow, and without anything the product has.
class PlainBoards
{
public:
    explicit PlainBoards(Book& book) : m_book(book)
    {
        each("SELECT p.id, COALESCE((SELECT MIN(LOWER(c.raw)) FROM contact_points c WHERE c.person_id = p.id AND "
             "c.type = 'email'), ''), p.name_key, p.customer_since, p.is_off_boards FROM people p WHERE p.status <> "
             "'merged'",
             [&](const Statement& row) {
                 people[row.int64(0)] = {row.text(1), row.text(2), row.date(3), row.int64(4) != 0};
             });
        each("SELECT f.id, friend_id, COALESCE(referrer_id, 0), stage, referred_on, converted_on, campaign_id, "
             "expires_after FROM referrals f WHERE EXISTS (SELECT 1 FROM claims c WHERE c.referral_id = f.id)",
             [&](const Statement& row) {
                 QString stage = row.text(3);
                 const bool isOpen = stage != u"converted" && stage != u"invalid" && stage != u"lost";
                 if (isOpen && row.date(7).isValid() && row.date(7) < kToday)
                     stage = QStringLiteral("expired");
                 referrals.push_back(
                     {row.int64(0), row.int64(1), row.int64(2), stage, row.date(4), row.date(5), row.int64(6)});
             });
        each("SELECT person_id, occurred_on, kind, net_minor FROM transactions WHERE person_id IS NOT NULL",
             [&](const Statement& row) {
                 const qint64 net = row.int64(3);
                 sales.push_back({row.int64(0), 0, {}, row.date(1), row.text(2) == u"sale" ? net : -net});
             });
        each("SELECT referral_id, recipient_id, role, earned_on, CASE WHEN state IN ('reversed', 'clawed_back', "
             "'declined') THEN 0 ELSE amount_minor - reversed_minor END FROM rewards",
             [&](const Statement& row) {
                 rewards.push_back({row.int64(0), row.int64(1), row.text(2), row.date(3), row.int64(4)});
             });
    }

    /// "RANK person VALUE", in order.
    QStringList board(const BoardChoice& choice) const
    {
        struct Line
        {
            qint64 person;
            qint64 value;
            QDate last;
        };
        std::vector<Line> lines;
        for (const auto& [id, person] : people) {
            const qint64 value = person.isOff ? 0 : fair(id, person, choice);
            if (value > 0)
                lines.push_back({id, value, lastConversion(id, choice)});
        }
        std::sort(lines.begin(), lines.end(), [&](const Line& a, const Line& b) {
            if (a.value != b.value)
                return a.value > b.value;
            const QDate never(9999, 1, 1);
            const QDate lastA = a.last.isValid() ? a.last : never;
            const QDate lastB = b.last.isValid() ? b.last : never;
            if (lastA != lastB)
                return lastA < lastB;
            const PlainPerson& personA = people.at(a.person);
            const PlainPerson& personB = people.at(b.person);
            return std::tuple(personA.email.toUtf8(), personA.nameKey.toUtf8(), a.person) <
                   std::tuple(personB.email.toUtf8(), personB.nameKey.toUtf8(), b.person);
        });
        QStringList texts;
        for (const Line& line : lines) {
            qint64 rank = texts.size() + 1;
            if (choice.ties != TieRule::RowNumber) {
                std::vector<qint64> ahead;
                for (const Line& other : lines) {
                    if (other.value > line.value)
                        ahead.push_back(other.value);
                }
                if (choice.ties == TieRule::Dense)
                    ahead.erase(std::unique(ahead.begin(), ahead.end()), ahead.end());
                rank = qint64(ahead.size()) + 1;
            }
            texts << QStringLiteral("%1 %2 %3").arg(rank).arg(line.person).arg(line.value);
        }
        return texts;
    }

private:
    template<typename Take>
    void each(const char* sql, Take take)
    {
        Statement rows(m_book.database(), QString::fromLatin1(sql));
        rows.run();
        while (rows.next())
            take(rows);
    }
    static bool isIn(QDate day, const BoardChoice& choice)
    {
        return day.isValid() && day >= choice.period.from && day <= choice.period.to;
    }
    bool isOf(const PlainReferral& referral, qint64 person, const BoardChoice& choice) const
    {
        return referral.referrer == person && referral.stage != u"invalid" &&
               (!choice.campaign.isValid() || referral.campaign == choice.campaign.value);
    }
    /// Everybody above a friend, themselves left out.
    std::vector<qint64> lineAbove(const PlainReferral& referral) const
    {
        std::vector<qint64> line;
        qint64 person = referral.referrer;
        while (person > 0 && std::find(line.begin(), line.end(), person) == line.end()) {
            line.push_back(person);
            const auto up = std::find_if(referrals.begin(), referrals.end(), [&](const PlainReferral& other) {
                return other.friendId == person && other.stage != u"invalid";
            });
            person = up == referrals.end() ? 0 : up->referrer;
        }
        return line;
    }
    qint64 revenue(qint64 person, const BoardChoice& choice, bool isNetwork) const
    {
        qint64 sum = 0;
        for (const PlainReferral& referral : referrals) {
            const std::vector<qint64> line = isNetwork ? lineAbove(referral) : std::vector<qint64>{referral.referrer};
            const bool isTheirs = std::find(line.begin(), line.end(), person) != line.end();
            if (referral.stage != u"converted" || !isTheirs || !isOf(referral, referral.referrer, choice))
                continue;
            for (const PlainAmount& sale : sales) {
                if (sale.of == referral.friendId && sale.on >= referral.on && isIn(sale.on, choice))
                    sum += sale.minor;
            }
        }
        return sum;
    }
    qint64 rewarded(qint64 person, const BoardChoice& choice) const
    {
        qint64 sum = 0;
        for (const PlainAmount& reward : rewards) {
            const auto of = std::find_if(referrals.begin(), referrals.end(),
                                         [&](const PlainReferral& referral) { return referral.id == reward.of; });
            const bool isCounted =
                of != referrals.end() && (!choice.campaign.isValid() || of->campaign == choice.campaign.value);
            if (isCounted && reward.to == person && reward.role != u"friend" && isIn(reward.on, choice))
                sum += reward.minor;
        }
        return sum;
    }
    template<typename Test>
    qint64 countOf(qint64 person, const BoardChoice& choice, Test test) const
    {
        return std::count_if(referrals.begin(), referrals.end(), [&](const PlainReferral& referral) {
            return isOf(referral, person, choice) && test(referral);
        });
    }
    QDate lastConversion(qint64 person, const BoardChoice& choice) const
    {
        QDate last;
        for (const PlainReferral& referral : referrals) {
            const bool counts = isOf(referral, person, choice) && referral.stage == u"converted";
            if (counts && isIn(referral.converted, choice) && (!last.isValid() || referral.converted > last))
                last = referral.converted;
        }
        return last;
    }
    /// Wilson's formula as the books have it.
    static double low(qint64 part, qint64 whole)
    {
        const double z = 1.96;
        const double n = double(whole);
        const double p = double(part) / n;
        return std::max(0.0,
                        (p + z * z / (2 * n) - z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n));
    }
    static qint64 lowBp(qint64 part, qint64 whole)
    {
        return whole == 0 ? 0 : qint64(std::floor(low(part, whole) * 10000 + 1e-7));
    }
    qint64 fair(qint64 id, const PlainPerson& person, const BoardChoice& choice) const
    {
        const auto isReceived = [&](const PlainReferral& r) { return isIn(r.on, choice); };
        const auto isCustomer = [&](const PlainReferral& r) { return isIn(r.on, choice) && r.stage == u"converted"; };
        const bool isRate = choice.metric == LeaderMetric::ConversionRate;
        const qint64 received = countOf(id, choice, isReceived);
        if (isRate && choice.fairness == Fairness::Adjusted)
            return lowBp(countOf(id, choice, isCustomer), received);
        if (isRate)
            return received < 5 ? 0 : 10000 * countOf(id, choice, isCustomer) / received;
        bool isMoney = false;
        const qint64 value = counted(id, choice, isMoney);
        const qint64 unit = isMoney ? 1 : 100;
        if (choice.fairness == Fairness::Raw || value <= 0)
            return value;
        BoardChoice ever = choice;
        ever.campaign = {};
        ever.period = {QDate(1900, 1, 1), QDate(2100, 1, 1)};
        if (choice.fairness == Fairness::Adjusted)
            return value * unit *
                   lowBp(countOf(id, ever, [](const PlainReferral& r) { return r.stage == u"converted"; }),
                         countOf(id, ever, [](const PlainReferral&) { return true; })) /
                   10000;
        if (!person.since.isValid())
            return 0;
        return value * unit * 365 / std::max<qint64>(365, person.since.daysTo(choice.period.to) + 1);
    }
    qint64 counted(qint64 id, const BoardChoice& choice, bool& isMoney) const
    {
        const auto isQualified = [&](const PlainReferral& r) {
            return isIn(r.on, choice) && (r.stage == u"qualified" || r.stage == u"converted");
        };
        const auto isWon = [&](const PlainReferral& r) { return r.stage == u"converted" && isIn(r.converted, choice); };
        switch (choice.metric) {
        case LeaderMetric::Referrals:
            return countOf(id, choice, [&](const PlainReferral& r) { return isIn(r.on, choice); });
        case LeaderMetric::Qualified: return countOf(id, choice, isQualified);
        case LeaderMetric::Conversions: return countOf(id, choice, isWon);
        default: break;
        }
        isMoney = true;
        if (choice.metric == LeaderMetric::Rewards)
            return rewarded(id, choice);
        return revenue(id, choice, choice.metric == LeaderMetric::NetworkRevenue);
    }

    Book& m_book;
    std::map<qint64, PlainPerson> people;
    std::vector<PlainReferral> referrals;
    std::vector<PlainAmount> sales;
    std::vector<PlainAmount> rewards;
};

QStringList shownBoard(const Snapshot& snapshot, const BoardChoice& choice)
{
    QStringList texts;
    for (const LeaderRow& row : leaderboard(snapshot, choice).rows)
        texts << QStringLiteral("%1 %2 %3").arg(row.rank).arg(snapshot.people.id[size_t(row.person)]).arg(row.value);
    return texts;
}

} // namespace

/// Boards of the product against loops over the stored facts, on books made by chance. VOUCHWELL_BOOKS takes more of
/// them.
class BoardAgreementTest : public QObject
{
    Q_OBJECT

    template<typename Check>
    void eachChoice(const ChanceBook& book, Check check)
    {
        const Period periods[] = {{QDate(2026, 5, 1), QDate(2026, 5, 31)}, {QDate(2000, 1, 1), kToday}};
        for (const LeaderMetric metric : leaderMetrics()) {
            for (const Fairness fairness : {Fairness::Raw, Fairness::PerYear, Fairness::Adjusted}) {
                for (const TieRule ties : {TieRule::Competition, TieRule::Dense, TieRule::RowNumber}) {
                    for (const Period& period : periods) {
                        BoardChoice choice;
                        choice.period = period;
                        choice.metric = metric;
                        choice.fairness = fairness;
                        choice.ties = ties;
                        if (canBeFair(metric, fairness))
                            check(choice);
                        choice.campaign = book.other;
                        if (canBeFair(metric, fairness))
                            check(choice);
                    }
                }
            }
        }
    }

private Q_SLOTS:
    void everyBoardIsThatOfPlainLoops()
    {
        const int books = std::max(3, qEnvironmentVariableIntValue("VOUCHWELL_BOOKS"));
        qsizetype rows = 0;
        for (int seed = 1; seed <= books; ++seed) {
            ChanceBook book{quint32(seed)};
            const SnapshotPtr snapshot = book.snapshot();
            const PlainBoards plain(book.book());
            eachChoice(book, [&](const BoardChoice& choice) {
                const QStringList shown = shownBoard(*snapshot, choice);
                const QStringList wanted = plain.board(choice);
                rows += wanted.size();
                if (shown != wanted)
                    QFAIL(qPrintable(QStringLiteral("book %1, %2, %3, %4, from %5%6:\n%7\nwanted\n%8")
                                         .arg(seed)
                                         .arg(toStored(choice.metric), toStored(choice.fairness), toStored(choice.ties),
                                              choice.period.from.toString(Qt::ISODate),
                                              choice.campaign.isValid() ? QStringLiteral(", one campaign") : QString(),
                                              shown.join(u'\n'), wanted.join(u'\n'))));
            });
        }
        QVERIFY(rows > 100 * books);
    }

    void theFirstOfABoardAndTheirRanksAreThoseOfTheWhole()
    {
        ChanceBook book(7);
        const SnapshotPtr snapshot = book.snapshot();
        eachChoice(book, [&](BoardChoice choice) {
            const QStringList whole = shownBoard(*snapshot, choice);
            std::vector<qint32> people;
            std::vector<qint64> ranks;
            for (const LeaderRow& row : leaderboard(*snapshot, choice).rows) {
                people.push_back(row.person);
                ranks.push_back(row.rank);
            }
            QCOMPARE(leaderRanks(*snapshot, choice, people), ranks);
            choice.top = 3;
            QCOMPARE(shownBoard(*snapshot, choice), whole.mid(0, 3));
        });
    }

    void everythingThatWasBroughtIsInTheSums()
    {
        ChanceBook book(9);
        const SnapshotPtr snapshot = book.snapshot();
        BoardChoice choice;
        choice.period = {QDate(2026, 5, 1), QDate(2026, 5, 31)};
        choice.metric = LeaderMetric::Rewards;
        choice.people = std::make_shared<const std::vector<bool>>(snapshot->people.id.size(), false);
        const Board board = leaderboard(*snapshot, choice);
        const Kpis kpis = computeKpis(*snapshot, choice.period);
        QVERIFY(board.rows.empty());
        QCOMPARE(board.all.referrals, kpis.referralsReceived);
        QCOMPARE(board.all.becameCustomers, kpis.cohortConverted);
        QCOMPARE(board.all.conversions, kpis.conversions);
        QCOMPARE(board.all.revenueMinor, kpis.referredRevenueMinor);
        QCOMPARE(board.all.rewardMinor, kpis.rewardCostMinor);
    }
};

QTEST_GUILESS_MAIN(BoardAgreementTest)
#include "tst_boardagreement.moc"
