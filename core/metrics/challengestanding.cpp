#include "core/metrics/challengestanding.h"

#include <algorithm>

namespace vouchwell {

namespace {

/// What one of the snapshot's bringers brought on the challenge's days.
struct Brought
{
    qint64 value = 0;
    qint32 on = 0;
    qint32 referral = -1;
};

class StandingCount
{
public:
    StandingCount(const Snapshot& snapshot, const Challenge& challenge, const PeopleChoice& choice)
        : m_snapshot(snapshot),
          m_challenge(challenge),
          m_choice(choice),
          m_from(qint32(challenge.from.toJulianDay())),
          m_to(qint32(challenge.to.toJulianDay())),
          m_brought(snapshot.bringers.size())
    {
        const std::vector<qint64>& ids = snapshot.campaigns.id;
        m_campaign = qint32(std::find(ids.begin(), ids.end(), challenge.campaign.value) - ids.begin());
    }

    std::vector<BoardEntry> board()
    {
        switch (m_challenge.metric) {
        case Achievement::Referrals:
            addReferrals(m_snapshot.referrals.referredOn, referralsClaimed(m_snapshot, m_from, m_to));
            break;
        case Achievement::Conversions:
            addReferrals(m_snapshot.referrals.convertedOn, {0, m_snapshot.referrals.id.size()});
            break;
        case Achievement::Revenue: addSales(); break;
        case Achievement::Years: break;
        }
        std::vector<BoardEntry> board;
        for (size_t slot = 0; slot < m_brought.size(); ++slot) {
            const Brought& brought = m_brought[slot];
            const auto person = size_t(m_snapshot.bringers[slot]);
            if (brought.value > 0 && brought.referral >= 0 && takesPart(qint32(person)))
                board.push_back({{m_snapshot.people.id[person]},
                                 brought.value,
                                 QDate::fromJulianDay(brought.on),
                                 0,
                                 0,
                                 {m_snapshot.referrals.id[size_t(brought.referral)]}});
        }
        return board;
    }

    std::vector<qint32> undecided() const
    {
        const Snapshot::Referrals& referrals = m_snapshot.referrals;
        std::vector<qint32> open;
        const Slice claimed = referralsClaimed(m_snapshot, m_from, m_to);
        for (size_t i = claimed.begin; i < claimed.end; ++i) {
            // Where nobody is credited yet, a decision about the claims may credit anybody.
            const qint32 bringer = referrals.bringer[i];
            const bool mayCount = bringer < 0 || takesPart(m_snapshot.bringers[size_t(bringer)]);
            if (isOpen(referrals.stage[i]) && isOfCampaign(i) && mayCount)
                open.push_back(qint32(i));
        }
        return open;
    }

private:
    bool takesPart(qint32 person) const { return !m_choice || (*m_choice)[size_t(person)]; }
    bool isOfCampaign(size_t referral) const
    {
        return !m_challenge.campaign.isValid() || m_snapshot.referrals.campaign[referral] == m_campaign;
    }

    void add(size_t referral, qint32 on, qint64 amount)
    {
        const qint32 bringer = m_snapshot.referrals.bringer[referral];
        if (bringer < 0 || on < m_from || on > m_to || !isOfCampaign(referral))
            return;
        Brought& brought = m_brought[size_t(bringer)];
        brought.value += amount;
        const std::vector<qint64>& ids = m_snapshot.referrals.id;
        const bool isLater = brought.referral < 0 || on > brought.on ||
                             (on == brought.on && ids[referral] > ids[size_t(brought.referral)]);
        if (amount > 0 && isLater) {
            brought.on = on;
            brought.referral = qint32(referral);
        }
    }

    void addReferrals(const std::vector<qint32>& days, const Slice& rows)
    {
        for (size_t i = rows.begin; i < rows.end; ++i)
            add(i, days[i], 1);
    }

    void addSales()
    {
        const Snapshot::Sales& sales = m_snapshot.sales;
        const Slice within = daysBetween(sales.on, m_from, m_to);
        for (size_t i = within.begin; i < within.end; ++i)
            add(size_t(sales.referral[i]), sales.on[i], sales.signedNetMinor[i]);
    }

    const Snapshot& m_snapshot;
    const Challenge& m_challenge;
    const PeopleChoice& m_choice;
    qint32 m_from;
    qint32 m_to;
    qint32 m_campaign = 0;
    std::vector<Brought> m_brought;
};

ChallengeStanding::Phase phaseOf(const Challenge& challenge, QDate today, bool hasUndecided)
{
    using Phase = ChallengeStanding::Phase;
    if (challenge.state != Challenge::State::Open)
        return challenge.state == Challenge::State::Decided ? Phase::Decided : Phase::Cancelled;
    if (today <= challenge.to)
        return today < challenge.from ? Phase::Upcoming : Phase::Running;
    return hasUndecided ? Phase::Waiting : Phase::Ready;
}

} // namespace

ChallengeStanding challengeStanding(const Snapshot& snapshot, const Challenge& challenge, const PeopleChoice& choice)
{
    StandingCount count(snapshot, challenge, choice);
    ChallengeStanding standing;
    standing.board = count.board();
    standing.undecided = count.undecided();
    standing.phase = phaseOf(challenge, snapshot.today, !standing.undecided.empty());
    rankBoard(standing.board, challenge, snapshot.currency.minorPerMajor());
    if (challenge.kind != Challenge::Kind::Raffle)
        standing.winners = winnersOf(standing.board, challenge);
    return standing;
}

} // namespace vouchwell
