#include "core/snapshot/metricfacts.h"

#include "core/base/task.h"
#include "core/rules/exactamount.h"
#include "core/storage/book.h"
#include "core/storage/metricreader.h"

#include <algorithm>
#include <numeric>

namespace vouchwell {

namespace {

/// Builds MetricFacts from the streams of a MetricReader.
class MetricFactsBuilder
{
public:
    MetricFactsBuilder(Book& book, SnapshotPtr snapshot, std::stop_token stop, const std::optional<LedgerThen>& then)
        : m_reader(book.database(), std::move(stop)),
          m_until(then ? then->until : QString()),
          m_facts(new MetricFacts, DeleteOnWorker())
    {
        m_facts->snapshot = std::move(snapshot);
        m_facts->marginBp = book.shop().marginBp;
        const Snapshot& now = *m_facts->snapshot;
        m_facts->pendingMinor = then ? then->pendingMinor : now.pendingMinor;
        m_facts->availableMinor = then ? then->availableMinor : now.availableMinor;
        m_facts->heldCostMinor = then ? then->heldCostMinor : now.heldCostMinor;
    }

    MetricFactsPtr build()
    {
        readPurchases();
        orderByDay();
        readReferrals();
        readFlags();
        readRewards();
        readCosts();
        m_reader.mentions([&](qint64 personId, QByteArrayView words) {
            if (const qint32 person = m_facts->snapshot->indexOfPerson({personId}); person >= 0)
                m_facts->mentions.emplace_back(person, QString::fromUtf8(words));
        });
        m_facts->unmatchedSales = m_reader.unmatchedSales();
        return m_facts;
    }

private:
    struct Entry
    {
        qint32 person;
        qint32 on;
        qint64 netMinor;
        bool isReturn;
    };

    void readPurchases()
    {
        std::vector<Entry> entries;
        m_reader.purchases([&](const MetricReader::Purchase& row) {
            if (const qint32 person = m_facts->snapshot->indexOfPerson({row.personId}); person >= 0)
                entries.push_back({person, row.on, row.netMinor, row.isReturn});
        });
        // In the order of their entry, so that equal days keep it.
        std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
            return a.person != b.person ? a.person < b.person : a.on < b.on;
        });
        const size_t people = m_facts->snapshot->people.id.size();
        m_facts->firstOn.assign(people, 0);
        m_facts->purchasesOf.assign(people + 1, 0);
        MetricFacts::Purchases& purchases = m_facts->purchases;
        purchases.person.reserve(entries.size());
        purchases.on.reserve(entries.size());
        purchases.netMinor.reserve(entries.size());
        for (const Entry& entry : entries) {
            purchases.person.push_back(entry.person);
            purchases.on.push_back(entry.on);
            purchases.netMinor.push_back(entry.netMinor);
            purchases.isReturn.push_back(entry.isReturn);
            ++m_facts->purchasesOf[size_t(entry.person) + 1];
            qint32& first = m_facts->firstOn[size_t(entry.person)];
            if (first == 0 && !entry.isReturn)
                first = entry.on;
        }
        std::partial_sum(m_facts->purchasesOf.begin(), m_facts->purchasesOf.end(), m_facts->purchasesOf.begin());
    }

    void orderByDay()
    {
        MetricFacts::Purchases& purchases = m_facts->purchases;
        purchases.byDay.resize(purchases.on.size());
        std::iota(purchases.byDay.begin(), purchases.byDay.end(), 0);
        std::stable_sort(purchases.byDay.begin(), purchases.byDay.end(),
                         [&](qint32 a, qint32 b) { return purchases.on[size_t(a)] < purchases.on[size_t(b)]; });
    }

    void readReferrals()
    {
        const Snapshot& snapshot = *m_facts->snapshot;
        MetricFacts::Referrals& referrals = m_facts->referrals;
        const size_t count = snapshot.referrals.id.size();
        for (std::vector<qint32>* column :
             {&referrals.contactedOn, &referrals.qualifiedOn, &referrals.closedOn, &referrals.reversedOn})
            column->assign(count, 0);
        referrals.isFlagged.assign(count, false);
        m_reader.stageEntries([&](const MetricReader::StageEntry& row) {
            const qint32 referral = snapshot.indexOfReferral({row.referralId});
            if (referral >= 0)
                enter(size_t(referral), row.stage, row.on);
        });
        m_reader.qualifiedDays([&](qint64 referralId, qint32 on) {
            if (const qint32 referral = snapshot.indexOfReferral({referralId}); referral >= 0)
                referrals.qualifiedOn[size_t(referral)] = on;
        });
        m_reader.reversedConversions([&](qint64 referralId, qint32 on) {
            const qint32 referral = snapshot.indexOfReferral({referralId});
            if (referral >= 0 && snapshot.referrals.stage[size_t(referral)] != Stage::Converted)
                referrals.reversedOn[size_t(referral)] = on;
        });
    }

    /// The first day in a stage counts, but the last on which it was closed. What a referral came back from was taken
    /// back; of one that was qualified indeed, the referral itself keeps the day.
    void enter(size_t referral, Stage stage, qint32 on)
    {
        MetricFacts::Referrals& referrals = m_facts->referrals;
        if (stage == Stage::Received)
            referrals.contactedOn[referral] = 0;
        if (stage == Stage::Received || stage == Stage::Contacted)
            referrals.qualifiedOn[referral] = 0;
        if (stage == Stage::Contacted && referrals.contactedOn[referral] == 0)
            referrals.contactedOn[referral] = on;
        else if (stage == Stage::Qualified && referrals.qualifiedOn[referral] == 0)
            referrals.qualifiedOn[referral] = on;
        else if (stage == Stage::Lost || stage == Stage::Expired || stage == Stage::Invalid)
            referrals.closedOn[referral] = on;
    }

    void readFlags()
    {
        const Snapshot& snapshot = *m_facts->snapshot;
        std::vector<bool> isFlaggedPerson(snapshot.people.id.size(), false);
        m_reader.flaggedSubjects(snapshot.today, [&](QByteArrayView subject) {
            if (subject.isEmpty())
                return;
            const qint64 id = subject.sliced(1).toByteArray().toLongLong();
            if (subject.front() == 'r') {
                if (const qint32 referral = snapshot.indexOfReferral({id}); referral >= 0)
                    m_facts->referrals.isFlagged[size_t(referral)] = true;
            } else if (const qint32 person = snapshot.indexOfPerson({id}); person >= 0) {
                isFlaggedPerson[size_t(person)] = true;
            }
        });
        for (size_t i = 0; i < snapshot.referrals.id.size(); ++i) {
            const qint32 referrer = snapshot.referrals.referrer[i];
            if (referrer >= 0 && isFlaggedPerson[size_t(referrer)])
                m_facts->referrals.isFlagged[i] = true;
        }
    }

    void readRewards()
    {
        const Snapshot::Rewards& shown = m_facts->snapshot->rewards;
        MetricFacts::Rewards& rewards = m_facts->rewards;
        const size_t count = shown.id.size();
        const auto today = qint32(m_facts->snapshot->today.toJulianDay());
        rewards.isKnown.assign(count, true);
        rewards.approvedOn.assign(count, 0);
        rewards.declinedOn.assign(count, 0);
        rewards.paidOn.assign(count, 0);
        rewards.isOfFriend.assign(count, false);
        rewards.grantedMinor.assign(count, 0);
        rewards.costMinor = shown.costMinor;
        rewards.usedMinor = shown.usedMinor;
        m_grantedAmount.assign(count, 0);
        for (size_t i = 0; i < count; ++i)
            m_rewardIndex.add(shown.id[i], qint32(i));
        m_rewardIndex.finish();
        m_reader.rewardDates([&](const MetricReader::RewardDates& row) {
            const qint32 reward = m_rewardIndex.indexOf(row.id);
            if (reward < 0)
                return;
            const bool isKnown = m_until.isEmpty() || row.recordedAt <= m_until.toLatin1();
            rewards.isKnown[size_t(reward)] = isKnown;
            rewards.approvedOn[size_t(reward)] = row.approvedOn <= today ? row.approvedOn : 0;
            rewards.isOfFriend[size_t(reward)] = row.isOfFriend;
            rewards.grantedMinor[size_t(reward)] = isKnown ? row.costMinor : 0;
            m_grantedAmount[size_t(reward)] = row.grantedAmount;
        });
        readIssued();
        if (!m_until.isEmpty())
            readCostByLedger();
        m_reader.declinedDays(m_until, [&](qint64 rewardId, qint32 on) {
            const qint32 reward = m_rewardIndex.indexOf(rewardId);
            if (reward >= 0 && rewards.costMinor[size_t(reward)] == 0)
                rewards.declinedOn[size_t(reward)] = on;
        });
    }

    qint64 atCost(size_t reward, qint64 part) const
    {
        return costOfPart(m_facts->rewards.grantedMinor[reward], m_grantedAmount[reward], part);
    }

    void readIssued()
    {
        MetricFacts::Issued issued;
        if (!m_until.isEmpty())
            m_facts->rewards.usedMinor.assign(m_grantedAmount.size(), 0);
        m_reader.issued(m_until, [&](const MetricReader::RewardPosting& row) {
            const qint32 reward = m_rewardIndex.indexOf(row.rewardId);
            if (reward < 0)
                return;
            issued.reward.push_back(reward);
            issued.on.push_back(row.on);
            issued.costMinor.push_back(atCost(size_t(reward), row.delta));
            if (!m_until.isEmpty())
                m_facts->rewards.usedMinor[size_t(reward)] += row.delta;
            qint32& paidOn = m_facts->rewards.paidOn[size_t(reward)];
            if (row.delta > 0 && (paidOn == 0 || row.on < paidOn))
                paidOn = row.on;
        });
        std::vector<size_t> order(issued.on.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return issued.on[a] < issued.on[b]; });
        for (const size_t i : order) {
            m_facts->issued.reward.push_back(issued.reward[i]);
            m_facts->issued.on.push_back(issued.on[i]);
            m_facts->issued.costMinor.push_back(issued.costMinor[i]);
        }
    }

    /// What was known then is what had been posted then.
    void readCostByLedger()
    {
        std::vector<qint64> posted(m_facts->rewards.costMinor.size(), 0);
        m_reader.costPostings(m_until, [&](const MetricReader::RewardPosting& row) {
            if (const qint32 reward = m_rewardIndex.indexOf(row.rewardId); reward >= 0)
                posted[size_t(reward)] += row.delta;
        });
        for (size_t i = 0; i < posted.size(); ++i)
            m_facts->rewards.costMinor[i] = atCost(i, posted[i]);
    }

    void readCosts()
    {
        m_reader.costs([&](const MetricReader::Cost& row) {
            m_facts->costs.channel.push_back(QString::fromUtf8(row.channel));
            m_facts->costs.campaign.push_back(row.campaignId);
            m_facts->costs.from.push_back(row.from);
            m_facts->costs.to.push_back(row.to);
            m_facts->costs.amountMinor.push_back(row.amountMinor);
        });
    }

    MetricReader m_reader;
    QString m_until;
    std::shared_ptr<MetricFacts> m_facts;
    IdIndex m_rewardIndex;
    std::vector<qint64> m_grantedAmount; ///< of each reward, in its own unit
};

} // namespace

qint32 MetricFacts::customerFrom(size_t person) const
{
    return firstOn[person] > 0 ? firstOn[person] : snapshot->people.since[person];
}

Result<MetricFactsPtr> loadMetricFacts(Book& book, SnapshotPtr snapshot, std::stop_token stop,
                                       const std::optional<LedgerThen>& then)
{
    try {
        return MetricFactsBuilder(book, std::move(snapshot), std::move(stop), then).build();
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
