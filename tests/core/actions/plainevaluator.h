#pragma once

#include "inventedshop.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace vouchwell::test {

/// The rules of the starter campaign once more, as plain loops over what the shop typed: no product code, no memory of
/// what came before, nothing fast. People are numbered; everything else is named by those numbers.
class PlainEvaluator
{
public:
    struct Referral
    {
        QString stage; ///< "received", "converted", "expired", "invalid"
        int referrer = -1;
        QDate referredOn;
        QDate convertedOn;
        bool earns = true;
    };
    struct Figures
    {
        qint64 received = 0;
        qint64 conversions = 0;
        qint64 cohortConverted = 0;
        qint64 revenue = 0;
        qint64 rewardCost = 0;
        std::optional<qint64> medianHalfDays;
        qint64 activeReferrers = 0;
    };
    struct BoardRow
    {
        int person = -1;
        qint64 referrals = 0;
        qint64 conversions = 0;
        qint64 revenue = 0;
        QDate lastConversion;
        qint64 rank = 0;
    };

    explicit PlainEvaluator(const InventedShop& shop) : m_shop(shop)
    {
        findPeople();
        for (int person = 0; person < peopleCount(); ++person)
            judge(person);
    }

    int peopleCount() const { return m_count; }
    /// Who is meant; -1 for nobody.
    int personOf(const Mention& mention) const
    {
        for (const QString& key : keysOf(mention)) {
            const auto it = m_personOfKey.find(key);
            if (it != m_personOfKey.end())
                return it->second;
        }
        return -1;
    }
    int personOfKey(const QString& key) const
    {
        const auto it = m_personOfKey.find(key);
        return it == m_personOfKey.end() ? -1 : it->second;
    }
    static QString emailKey(const QString& typed)
    {
        QString email = typed.trimmed().toLower();
        const qsizetype plus = email.indexOf(u'+');
        if (plus > 0)
            email.remove(plus, email.indexOf(u'@') - plus);
        return email;
    }
    /// The first e-mail address in the alphabet; empty where the person has none.
    QString firstEmail(int person) const
    {
        for (const auto& [key, owner] : m_personOfKey) {
            if (owner == person && key.contains(u'@'))
                return key.mid(2);
        }
        return {};
    }

    const std::map<int, Referral>& referrals() const { return m_referrals; }
    qint64 rewardMinor() const
    {
        qint64 amount = 10;
        for (int i = 0; i < m_shop.exponent; ++i)
            amount *= 10;
        return amount;
    }
    qint64 pendingOf(int person, QDate today) const { return owed(person, today, false); }
    qint64 availableOf(int person, QDate today) const { return owed(person, today, true); }

    Figures figures(QDate from, QDate to) const
    {
        Figures f;
        std::vector<qint64> days;
        std::vector<int> referrers;
        for (const auto& [person, referral] : m_referrals) {
            if (referral.stage == u"invalid")
                continue;
            const bool converted = referral.stage == u"converted";
            if (converted && isIn(referral.convertedOn, from, to)) {
                ++f.conversions;
                f.rewardCost += referral.earns ? rewardMinor() : 0; // earned on the day of the conversion
            }
            if (converted)
                f.revenue += revenueOf(person, referral, from, to);
            if (!isIn(referral.referredOn, from, to))
                continue;
            ++f.received;
            if (std::find(referrers.begin(), referrers.end(), referral.referrer) == referrers.end())
                referrers.push_back(referral.referrer);
            if (converted) {
                ++f.cohortConverted;
                days.push_back(referral.referredOn.daysTo(referral.convertedOn));
            }
        }
        f.activeReferrers = qint64(referrers.size());
        std::sort(days.begin(), days.end());
        if (!days.empty())
            f.medianHalfDays = days[(days.size() - 1) / 2] + days[days.size() / 2];
        return f;
    }

    /// metric 0: conversions, 1: referrals, 2: revenue. In order; ties of everything by e-mail.
    std::vector<BoardRow> board(QDate from, QDate to, int metric) const
    {
        std::vector<BoardRow> rows;
        const auto valueOf = [metric](const BoardRow& row) {
            return metric == 0 ? row.conversions : metric == 1 ? row.referrals : row.revenue;
        };
        for (int who = 0; who < m_count; ++who) {
            BoardRow row;
            row.person = who;
            for (const auto& [person, referral] : m_referrals) {
                if (referral.stage == u"invalid" || referral.referrer != who)
                    continue;
                if (isIn(referral.referredOn, from, to))
                    ++row.referrals;
                if (referral.stage != u"converted")
                    continue;
                row.revenue += revenueOf(person, referral, from, to);
                if (!isIn(referral.convertedOn, from, to))
                    continue;
                ++row.conversions;
                if (!row.lastConversion.isValid() || referral.convertedOn > row.lastConversion)
                    row.lastConversion = referral.convertedOn;
            }
            if (valueOf(row) > 0)
                rows.push_back(row);
        }
        std::stable_sort(rows.begin(), rows.end(), [&](const BoardRow& a, const BoardRow& b) {
            if (valueOf(a) != valueOf(b))
                return valueOf(a) > valueOf(b);
            const QDate never(9999, 1, 1);
            const QDate lastA = a.lastConversion.isValid() ? a.lastConversion : never;
            const QDate lastB = b.lastConversion.isValid() ? b.lastConversion : never;
            return lastA != lastB ? lastA < lastB : firstEmail(a.person) < firstEmail(b.person);
        });
        for (size_t i = 0; i < rows.size(); ++i) {
            rows[i].rank = 1;
            for (const BoardRow& other : rows)
                rows[i].rank += valueOf(other) > valueOf(rows[i]) ? 1 : 0;
        }
        return rows;
    }

    /// A row's claim: who brought whom on which day. Rows of the customer list follow those of the list of referrals.
    struct Claim
    {
        int referrer = -1;
        int referredFriend = -1;
        QDate on;
        bool earnsFromTodayOnly = false;
    };
    static std::vector<Claim> claimsOf(const InventedShop& shop, const PlainEvaluator& people)
    {
        std::vector<Claim> claims;
        for (const ReferralRow& row : shop.referrals)
            claims.push_back(
                {people.personOf(row.referrer), people.personOf(row.referredFriend), row.on, shop.leavesOutPast});
        for (const CustomerRow& row : shop.customers) {
            if (row.referredByRow >= 0)
                claims.push_back({people.personOf(shop.customers[size_t(row.referredByRow)].person),
                                  people.personOf(row.person), row.since});
        }
        return claims;
    }

private:
    static bool isIn(QDate day, QDate from, QDate to) { return day >= from && day <= to; }

    static QString nameKey(const QString& name)
    {
        QString key;
        for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
            if (c == QChar(0x142)) // l with stroke has no decomposition
                key += u'l';
            else if (c == QChar(0xDF))
                key += QLatin1String("ss");
            else if (c.isLetter())
                key += c;
            else if (c.isSpace() && !key.endsWith(u' '))
                key += u' ';
        }
        return key;
    }

    static std::vector<QString> keysOf(const Mention& mention)
    {
        std::vector<QString> keys;
        if (!mention.email.isEmpty())
            keys.push_back(QStringLiteral("e:") + emailKey(mention.email));
        QString digits;
        for (const QChar c : mention.phone) {
            if (c.isDigit())
                digits += c;
        }
        if (!digits.isEmpty() && !mention.name.isEmpty())
            keys.push_back(QStringLiteral("t:") + digits.right(9) + u'/' + nameKey(mention.name));
        if (!mention.code.isEmpty())
            keys.push_back(QStringLiteral("c:") + mention.code);
        return keys;
    }

    /// People are rows that share a key, and everybody reached from there.
    void findPeople()
    {
        std::vector<std::vector<QString>> rows;
        for (const CustomerRow& row : m_shop.customers)
            rows.push_back(keysOf(row.person));
        for (const ReferralRow& row : m_shop.referrals) {
            rows.push_back(keysOf(row.referrer));
            rows.push_back(keysOf(row.referredFriend));
        }
        for (const SaleRow& row : m_shop.sales) {
            if (!row.customer.isEmpty())
                rows.push_back(keysOf(row.customer));
        }
        for (const std::vector<QString>& row : rows) {
            for (const QString& key : row) {
                if (m_personOfKey.find(key) == m_personOfKey.end())
                    m_personOfKey.emplace(key, int(m_personOfKey.size()));
            }
        }
        for (bool changed = true; changed;) {
            changed = false;
            for (const std::vector<QString>& row : rows) {
                int lowest = m_personOfKey.at(row.front());
                for (const QString& key : row)
                    lowest = std::min(lowest, m_personOfKey.at(key));
                for (const QString& key : row) {
                    changed = changed || m_personOfKey.at(key) != lowest;
                    m_personOfKey[key] = lowest;
                }
            }
        }
        std::map<int, int> numbers;
        for (auto& [key, person] : m_personOfKey) {
            const int next = int(numbers.size());
            person = numbers.emplace(person, next).first->second;
        }
        m_count = int(numbers.size());
    }

    int buyerOf(const SaleRow& row) const
    {
        if (!row.customer.isEmpty())
            return personOf(row.customer);
        for (const SaleRow& sale : m_shop.sales) {
            if (!sale.isReturn && !row.original.isEmpty() && sale.document == row.original)
                return buyerOf(sale);
        }
        return -1;
    }

    bool cameBackWhole(const SaleRow& sale) const
    {
        if (sale.document.isEmpty())
            return false;
        qint64 returned = 0;
        bool any = false;
        for (const SaleRow& row : m_shop.sales) {
            if (row.isReturn && row.original == sale.document) {
                returned += row.netMinor;
                any = true;
            }
        }
        return any && returned >= sale.netMinor;
    }

    void judge(int person)
    {
        const std::vector<Claim> claims = claimsOf(m_shop, *this);
        const Claim* credited = nullptr;
        QDate earliest;
        for (const Claim& claim : claims) {
            if (claim.referredFriend != person)
                continue;
            if (!earliest.isValid() || claim.on < earliest)
                earliest = claim.on;
            if (claim.referrer != person && (!credited || claim.on < credited->on))
                credited = &claim;
        }
        if (!earliest.isValid())
            return;
        Referral referral;
        referral.stage = QStringLiteral("invalid");
        referral.referredOn = earliest;
        if (credited) {
            referral.referredOn = credited->on;
            referral.referrer = credited->referrer;
            followSales(person, referral);
            referral.earns = false;
            for (const Claim& claim : claims) {
                const bool isThePair = claim.referredFriend == person && claim.referrer == referral.referrer;
                const bool isLimited = claim.earnsFromTodayOnly && referral.convertedOn < m_shop.today;
                referral.earns = referral.earns || (isThePair && !isLimited);
            }
        }
        m_referrals[person] = referral;
    }

    void followSales(int person, Referral& referral) const
    {
        for (const SaleRow& sale : m_shop.sales) {
            if (!sale.isReturn && buyerOf(sale) == person && sale.on < referral.referredOn)
                return; // an existing customer
        }
        for (const SaleRow& sale : m_shop.sales) {
            if (sale.isReturn || buyerOf(sale) != person || cameBackWhole(sale))
                continue;
            if (referral.referredOn.daysTo(sale.on) > 90)
                continue;
            if (!referral.convertedOn.isValid() || sale.on < referral.convertedOn)
                referral.convertedOn = sale.on;
        }
        if (referral.convertedOn.isValid())
            referral.stage = QStringLiteral("converted");
        else
            referral.stage =
                referral.referredOn.daysTo(m_shop.today) > 90 ? QStringLiteral("expired") : QStringLiteral("received");
    }

    qint64 revenueOf(int person, const Referral& referral, QDate from, QDate to) const
    {
        qint64 revenue = 0;
        for (const SaleRow& row : m_shop.sales) {
            if (buyerOf(row) == person && row.on >= referral.referredOn && isIn(row.on, from, to))
                revenue += row.isReturn ? -row.netMinor : row.netMinor;
        }
        return revenue;
    }

    qint64 owed(int person, QDate today, bool isAvailable) const
    {
        qint64 sum = 0;
        for (const auto& [referred, referral] : m_referrals) {
            if (referral.stage == u"converted" && referral.earns && referral.referrer == person &&
                (referral.convertedOn.addDays(14) <= today) == isAvailable)
                sum += rewardMinor();
        }
        return sum;
    }

    const InventedShop& m_shop;
    std::map<QString, int> m_personOfKey;
    std::map<int, Referral> m_referrals;
    int m_count = 0;
};

} // namespace vouchwell::test
