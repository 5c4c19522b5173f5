#include "core/base/task.h"
#include "core/base/text.h"
#include "core/domain/rewardcycle.h"
#include "core/rules/exactamount.h"
#include "core/snapshot/snapshot.h"
#include "core/storage/book.h"
#include "core/storage/factreader.h"
#include "core/storage/giftreader.h"
#include "core/storage/storedwords.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace vouchwell {

namespace {

void appendDigits(QByteArray& key, QByteArrayView text)
{
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            key += c;
    }
}

/// What people are reached by and found by, by the id of the person. Comes in the order of the ids.
class ContactTexts
{
public:
    void add(const ContactRow& row)
    {
        begin(row.personId);
        m_search += '\n';
        if (row.isEmail) {
            if (m_email.isEmpty())
                m_email = row.raw.toByteArray().toLower();
            appendFoldKey(m_search, row.raw);
        } else {
            if (m_phone.isEmpty())
                m_phone = row.raw.toByteArray();
            appendDigits(m_search, row.normalised);
        }
    }
    void finish()
    {
        begin(0);
        m_index.finish();
    }
    qint32 indexOf(qint64 personId) const { return m_index.indexOf(personId); }
    QByteArrayView email(qint32 index) const { return index < 0 ? QByteArrayView() : m_emails.utf8(size_t(index)); }
    QByteArrayView phone(qint32 index) const { return index < 0 ? QByteArrayView() : m_phones.utf8(size_t(index)); }
    QByteArrayView search(qint32 index) const { return index < 0 ? QByteArrayView() : m_searches.utf8(size_t(index)); }

private:
    void begin(qint64 personId)
    {
        if (personId == m_person)
            return;
        if (m_person != 0) {
            m_index.add(m_person, qint32(m_emails.size()));
            m_emails.append(m_email);
            m_phones.append(m_phone);
            m_searches.append(m_search);
        }
        m_person = personId;
        // Their memory is kept for the next person.
        m_email.resize(0);
        m_phone.resize(0);
        m_search.resize(0);
    }

    IdIndex m_index;
    TextColumn m_emails;
    TextColumn m_phones;
    TextColumn m_searches;
    qint64 m_person = 0; ///< whose rows are coming
    QByteArray m_email;
    QByteArray m_phone;
    QByteArray m_search;
};

/// Of several referrals of one friend the one with the highest number is shown as theirs.
int weightOf(Stage stage)
{
    if (stage == Stage::Converted)
        return 3;
    return isOpen(stage) ? 2 : stage == Stage::Invalid ? 0 : 1;
}

/// Gives back the room that columns grew into and did not need: about a third of all.
template<typename... Columns>
void trim(Columns&... columns)
{
    (columns.shrink_to_fit(), ...);
}

void trimColumns(Snapshot& s)
{
    Snapshot::People& p = s.people;
    trim(p.id, p.name, p.search, p.email, p.phone, p.status, p.since, p.isOffBoards);
    Snapshot::Referrals& r = s.referrals;
    trim(r.id, r.friendIndex, r.referrer, r.stage, r.reason, r.referredOn, r.expiresAfter, r.convertedOn, r.channel,
         r.hasSeveralClaims, r.campaign);
    Snapshot::Rewards& w = s.rewards;
    trim(w.id, w.referral, w.recipient, w.form, w.unit, w.amountMinor, w.usedMinor, w.carriedMinor, w.costMinor,
         w.earnedOn, w.availableOn, w.state);
}

/// Builds a Snapshot from the streams of a FactReader, in the order in which they depend on each other.
class SnapshotBuilder
{
public:
    SnapshotBuilder(Book& book, std::stop_token stop, QDate today)
        : m_database(book.database()),
          m_reader(book.database(), std::move(stop)),
          m_snapshot(new Snapshot, DeleteOnWorker())
    {
        m_snapshot->today = today;
        m_snapshot->shopName = book.shop().name;
        m_snapshot->currency = book.shop().currency;
        m_today = qint32(today.toJulianDay());
    }

    SnapshotPtr build()
    {
        readContacts();
        readPeople();
        readReferrals();
        readSales();
        sortSales();
        readRewards();
        trimColumns(*m_snapshot);
        listBringers(*m_snapshot);
        listConversions(*m_snapshot);
        std::tie(m_snapshot->firstDay, m_snapshot->lastDay) = m_reader.span();
        m_snapshot->daily = countDays(*m_snapshot);
        m_snapshot->attention = countAttention(*m_snapshot);
        readLowGifts();
        m_snapshot->attention.openSignals = m_reader.openSignals();
        return m_snapshot;
    }

private:
    void readContacts()
    {
        m_reader.contacts([this](const ContactRow& row) { m_contacts.add(row); });
        m_contacts.finish();
        m_reader.codes([this](qint64 personId, QByteArrayView code) {
            QByteArray& codes = m_codes[personId];
            codes += '\n';
            appendFoldKey(codes, code);
        });
    }

    QByteArray nameOf(const PersonRow& row, qint32 contact) const
    {
        if (!row.fullName.isEmpty())
            return row.fullName.toByteArray();
        QByteArray name = row.givenName.toByteArray();
        if (!name.isEmpty() && !row.familyName.isEmpty())
            name += ' ';
        name += row.familyName;
        if (!name.isEmpty())
            return name;
        const QByteArrayView email = m_contacts.email(contact);
        return email.isEmpty() ? m_contacts.phone(contact).toByteArray() : email.toByteArray();
    }

    void appendSearch(QByteArray& search, const PersonRow& row, qint32 contact) const
    {
        search.append(row.nameKey);
        if (!row.company.isEmpty() || !row.city.isEmpty()) {
            search += '\n';
            appendFoldKey(search, row.company.toByteArray() + ' ' + row.city.toByteArray());
        }
        search.append(m_contacts.search(contact));
        if (const auto codes = m_codes.find(row.id); codes != m_codes.end())
            search += codes->second;
    }

    void readPeople()
    {
        Snapshot::People& people = m_snapshot->people;
        StoredWords<Person::Status> statuses(personStatusFrom);
        QByteArray search;
        m_reader.people([&](const PersonRow& row) {
            const qint32 contact = m_contacts.indexOf(row.id);
            m_snapshot->personIndex.add(row.id, qint32(people.id.size()));
            people.id.push_back(row.id);
            people.name.append(nameOf(row, contact));
            search.resize(0);
            appendSearch(search, row, contact);
            people.search.append(search);
            people.email.append(m_contacts.email(contact));
            people.phone.append(m_contacts.phone(contact));
            people.status.push_back(statuses.of(row.status));
            people.since.push_back(row.customerSince);
            people.isOffBoards.push_back(row.isOffBoards);
        });
        m_snapshot->personIndex.finish();
        const size_t count = people.id.size();
        people.referredBy.assign(count, -1);
        people.referralOf.assign(count, -1);
        people.referrals.assign(count, 0);
        people.conversions.assign(count, 0);
        people.pendingMinor.assign(count, 0);
        people.availableMinor.assign(count, 0);
        m_contacts = {};
        m_codes = {};
    }

    void readReferrals()
    {
        Snapshot::Referrals& referrals = m_snapshot->referrals;
        std::unordered_map<qint64, QString> names;
        m_reader.campaigns([&](qint64 id, QByteArrayView name) { names.emplace(id, QString::fromUtf8(name)); });
        m_reader.referrals([&](const ReferralRow& row) {
            const qint32 friendIndex = m_snapshot->indexOfPerson({row.friendId});
            if (friendIndex < 0)
                return;
            const auto index = qint32(referrals.id.size());
            const Stage stage =
                isOpen(row.stage) && row.expiresAfter > 0 && row.expiresAfter < m_today ? Stage::Expired : row.stage;
            const qint32 referrer = m_snapshot->indexOfPerson({row.referrerId});
            m_snapshot->referralIndex.add(row.id, index);
            referrals.id.push_back(row.id);
            referrals.friendIndex.push_back(friendIndex);
            referrals.referrer.push_back(referrer);
            referrals.stage.push_back(stage);
            referrals.reason.push_back(row.reason);
            referrals.referredOn.push_back(row.referredOn);
            referrals.expiresAfter.push_back(row.expiresAfter);
            referrals.convertedOn.push_back(stage == Stage::Converted ? row.convertedOn : 0);
            referrals.channel.append(row.channel);
            referrals.hasSeveralClaims.push_back(row.claims > 1);
            referrals.campaign.push_back(positionOf(row.campaignId, names));
            count(index, friendIndex, referrer, stage);
        });
        m_snapshot->referralIndex.finish();
        const size_t size = referrals.id.size();
        referrals.revenueMinor.assign(size, 0);
        referrals.rewardMinor.assign(size, 0);
    }

    qint32 positionOf(qint64 campaign, const std::unordered_map<qint64, QString>& names)
    {
        Snapshot::Campaigns& campaigns = m_snapshot->campaigns;
        const auto known = std::find(campaigns.id.begin(), campaigns.id.end(), campaign);
        if (known != campaigns.id.end())
            return qint32(known - campaigns.id.begin());
        campaigns.id.push_back(campaign);
        const auto name = names.find(campaign);
        campaigns.name.push_back(name == names.end() ? QString() : name->second);
        return qint32(campaigns.id.size()) - 1;
    }

    void count(qint32 referral, qint32 friendIndex, qint32 referrer, Stage stage)
    {
        Snapshot::People& people = m_snapshot->people;
        qint32& shown = people.referralOf[size_t(friendIndex)];
        const Stage before = shown < 0 ? stage : m_snapshot->referrals.stage[size_t(shown)];
        if (shown >= 0 && stage == Stage::Converted && before == Stage::Converted) {
            std::vector<qint32>& converted = m_convertedAgain[friendIndex];
            if (converted.empty())
                converted.push_back(shown);
            converted.push_back(referral);
        }
        if (shown < 0 || weightOf(stage) > weightOf(before)) {
            shown = referral;
            people.referredBy[size_t(friendIndex)] = stage == Stage::Invalid ? -1 : referrer;
        }
        if (stage == Stage::Invalid || referrer < 0)
            return;
        ++people.referrals[size_t(referrer)];
        if (stage == Stage::Converted)
            ++people.conversions[size_t(referrer)];
    }

    /// The referral that a purchase of somebody counts for, -1 for none: the latest of theirs up to its day that made
    /// them a customer.
    qint32 referralOfSale(qint32 person, qint32 on) const
    {
        const Snapshot::Referrals& referrals = m_snapshot->referrals;
        const qint32 shown = m_snapshot->people.referralOf[size_t(person)];
        if (shown < 0 || referrals.stage[size_t(shown)] != Stage::Converted)
            return -1;
        const auto several = m_convertedAgain.find(person);
        if (several == m_convertedAgain.end())
            return referrals.referredOn[size_t(shown)] <= on ? shown : -1;
        const auto latest = std::find_if(several->second.begin(), several->second.end(),
                                         [&](qint32 other) { return referrals.referredOn[size_t(other)] <= on; });
        return latest == several->second.end() ? -1 : *latest;
    }

    void readSales()
    {
        Snapshot::Sales& sales = m_snapshot->sales;
        m_reader.sales([&](const SaleRow& row) {
            const qint32 person = m_snapshot->indexOfPerson({row.personId});
            const qint32 referral = person < 0 ? -1 : referralOfSale(person, row.on);
            if (referral < 0)
                return;
            sales.referral.push_back(referral);
            sales.on.push_back(row.on);
            sales.signedNetMinor.push_back(row.signedNetMinor);
            m_snapshot->referrals.revenueMinor[size_t(referral)] += row.signedNetMinor;
        });
    }

    void sortSales()
    {
        Snapshot::Sales& sales = m_snapshot->sales;
        std::vector<qint32> order(sales.on.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [&](qint32 a, qint32 b) { return sales.on[size_t(a)] < sales.on[size_t(b)]; });
        Snapshot::Sales sorted;
        sorted.referral.reserve(order.size());
        sorted.on.reserve(order.size());
        sorted.signedNetMinor.reserve(order.size());
        for (const qint32 i : order) {
            sorted.referral.push_back(sales.referral[size_t(i)]);
            sorted.on.push_back(sales.on[size_t(i)]);
            sorted.signedNetMinor.push_back(sales.signedNetMinor[size_t(i)]);
        }
        sales = std::move(sorted);
    }

    void readRewards()
    {
        std::unordered_map<qint64, qint64> survivors;
        m_reader.merges([&](qint64 absorbed, qint64 survivor) { survivors[absorbed] = survivor; });
        m_reader.rewards([&](const RewardRow& row) {
            qint64 recipient = row.recipientId;
            for (auto it = survivors.find(recipient); it != survivors.end(); it = survivors.find(recipient))
                recipient = it->second;
            addReward(row, m_snapshot->indexOfPerson({recipient}));
        });
    }

    void addReward(const RewardRow& row, qint32 recipient)
    {
        Snapshot::Rewards& rewards = m_snapshot->rewards;
        Reward reward;
        const bool isDue = row.state == RewardState::Pending && row.availableOn <= m_today;
        reward.state = isDue ? RewardState::Available : row.state;
        reward.amountMinor = row.amountMinor;
        reward.reversedMinor = row.reversedMinor;
        reward.carriedMinor = row.carriedMinor;
        reward.redeemedMinor = row.redeemedMinor;
        const qint32 referral = m_snapshot->indexOfReferral({row.referralId});
        const qint64 due = reward.dueMinor();
        const bool isOver = isUndone(reward.state) || reward.state == RewardState::Declined;
        const auto cost = [&](qint64 part) { return costOfPart(row.costMinor, row.amountMinor, part); };
        rewards.id.push_back(row.id);
        rewards.referral.push_back(referral);
        rewards.recipient.push_back(recipient);
        rewards.form.push_back(row.form);
        rewards.unit.push_back(unitIndex(row.unit));
        rewards.amountMinor.push_back(due);
        rewards.usedMinor.push_back(row.redeemedMinor);
        rewards.carriedMinor.push_back(row.carriedMinor);
        rewards.costMinor.push_back(cost((isOver ? 0 : due) + row.writtenOffMinor));
        rewards.earnedOn.push_back(row.earnedOn);
        rewards.availableOn.push_back(row.availableOn);
        rewards.state.push_back(reward.state);
        if (referral >= 0 && !isOver && unitOf(row.form) == RewardUnit::Money)
            m_snapshot->referrals.rewardMinor[size_t(referral)] += due;
        const qint64 pending = expectedBalance(reward, Account::Pending);
        const qint64 available = expectedBalance(reward, Account::Available);
        if (row.form != RewardForm::Cash)
            m_snapshot->heldCostMinor += cost(pending + available);
        if (recipient < 0 || row.form != RewardForm::Cash)
            return;
        Snapshot::People& people = m_snapshot->people;
        addTo(people.pendingMinor, m_snapshot->pendingMinor, recipient, pending);
        addTo(people.availableMinor, m_snapshot->availableMinor, recipient, available);
    }

    qint32 unitIndex(QByteArrayView unit)
    {
        std::vector<QString>& units = m_snapshot->units;
        // Few, and most rewards are in the first one.
        for (size_t i = 0; i < units.size(); ++i) {
            if (m_unitWords[i] == unit)
                return qint32(i);
        }
        units.push_back(QString::fromUtf8(unit));
        m_unitWords.push_back(unit.toByteArray());
        return qint32(units.size()) - 1;
    }

    static void addTo(std::vector<qint64>& balances, qint64& total, qint32 person, qint64 amountMinor)
    {
        balances[size_t(person)] += amountMinor;
        total += amountMinor;
    }

    void readLowGifts()
    {
        std::vector<GiftLevel> levels = GiftReader(m_database).levels(m_snapshot->today);
        std::erase_if(levels, [](const GiftLevel& level) { return !level.isLow(); });
        m_snapshot->attention.lowGifts = std::move(levels);
    }

    Database& m_database;
    FactReader m_reader;
    std::shared_ptr<Snapshot> m_snapshot;
    ContactTexts m_contacts;
    std::unordered_map<qint64, QByteArray> m_codes; ///< by person: few shops have numbers for their customers
    std::unordered_map<qint32, std::vector<qint32>>
        m_convertedAgain;                ///< by friend: several referrals, the newest first
    std::vector<QByteArray> m_unitWords; ///< Snapshot::units as they are stored
    qint32 m_today = 0;
};

} // namespace

Result<SnapshotPtr> loadSnapshot(Book& book, std::stop_token stop, QDate today)
{
    try {
        return SnapshotBuilder(book, std::move(stop), today.isValid() ? today : book.today()).build();
    } catch (const std::exception& error) {
        return failureOf(error);
    }
}

} // namespace vouchwell
