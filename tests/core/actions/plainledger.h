#pragma once

#include <QDate>
#include <QString>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace vouchwell::test {

/// What a shop with the usual rules owes, once more: plain loops over what happened, no states, no ledger, nothing
/// fast. People and sales are numbered. It knows who is entitled to what now and what was handed over; the book must
/// owe the difference, whatever happened in between.
class PlainLedger
{
public:
    struct Sale
    {
        int buyer = 0;
        QDate on;
        QString document;
        qint64 net = 0;
    };
    struct Return
    {
        int sale = 0;
        qint64 amount = 0;
        int exchangedFor = -1; ///< the sale that took its place
    };
    struct Claim
    {
        int referrer = 0;
        int friendOf = 0;
        QDate on;
    };
    struct Entitlement
    {
        int referrer = 0;
        int sale = 0;
        qint64 amount = 0;
    };
    /// A reward that somebody declined or let expire.
    struct Void
    {
        qint64 reward = 0;
        int friendOf = 0;
        int referrer = 0;
        int sale = 0;
        bool isExpiry = false; ///< forgotten when its cause goes away, even for a moment
        qint64 used = 0;       ///< of a reward that expired: the part that was used before
    };

    /// The prize of a challenge: it stays whatever becomes of the facts.
    struct Won
    {
        int person = 0;
        qint64 amount = 0;
        qint64 award = 0;
        bool isDeclined = false;
        bool isExpired = false;
        qint64 used = 0; ///< of one that expired: the part that was used before

        qint64 due() const { return isDeclined ? 0 : isExpired ? used : amount; }
    };

    explicit PlainLedger(bool isProportional) : m_isProportional(isProportional) {}

    std::vector<Sale> sales;
    std::vector<Return> returns;
    std::vector<Claim> claims;
    std::vector<Void> voids;
    std::vector<Won> prizes;
    std::map<int, qint64> handedOver; ///< by person, less what came back

    int whoIs(int person) const
    {
        for (auto it = m_mergedInto.find(person); it != m_mergedInto.end(); it = m_mergedInto.find(person))
            person = it->second;
        return person;
    }
    /// A friend who was never referred takes the other's referral over with what was decided about it.
    void merge(int survivor, int absorbed)
    {
        const bool isReferred = std::any_of(claims.begin(), claims.end(),
                                            [&](const Claim& claim) { return whoIs(claim.friendOf) == survivor; });
        for (Void& decided : voids) {
            if (decided.friendOf == absorbed)
                decided.friendOf = isReferred ? -1 : survivor;
        }
        m_mergedInto[absorbed] = survivor;
    }

    /// What is left of a sale; an exchange takes away only what the new sale is not worth.
    qint64 kept(int sale) const
    {
        qint64 left = sales[size_t(sale)].net;
        for (const Return& back : returns) {
            if (back.sale == sale)
                left -= back.amount - exchanged(back);
            if (back.exchangedFor == sale)
                left -= exchanged(back);
        }
        return std::max<qint64>(0, left);
    }

    std::optional<Entitlement> entitlement(int friendOf) const
    {
        const Claim* first = nullptr;
        for (const Claim& claim : claims) {
            const bool isOurs = whoIs(claim.friendOf) == friendOf && whoIs(claim.referrer) != friendOf;
            if (isOurs && (!first || claim.on < first->on))
                first = &claim;
        }
        if (!first)
            return std::nullopt;
        std::optional<int> best;
        for (int i = 0; i < int(sales.size()); ++i) {
            const Sale& sale = sales[size_t(i)];
            if (whoIs(sale.buyer) != friendOf)
                continue;
            if (sale.on < first->on)
                return std::nullopt; // a customer already
            if (sale.on > first->on.addDays(90) || kept(i) == 0)
                continue;
            if (!best ||
                std::pair(sale.on, sale.document) < std::pair(sales[size_t(*best)].on, sales[size_t(*best)].document))
                best = i;
        }
        if (!best)
            return std::nullopt;
        return Entitlement{whoIs(first->referrer), *best, 1000 - lost(*best)};
    }

    /// What the person has to get in all, by the rules and by what people decided.
    qint64 entitled(int person) const
    {
        qint64 sum = 0;
        for (const auto& [friendOf, amount] : entitlementsOf(person))
            sum += usable(friendOf, amount);
        for (const Won& won : prizes)
            sum += whoIs(won.person) == person ? won.due() : 0;
        return sum;
    }

    /// Call it whenever a fact has changed.
    void lapse()
    {
        voids.erase(std::remove_if(voids.begin(), voids.end(),
                                   [&](const Void& decided) { return decided.isExpiry && !stands(decided); }),
                    voids.end());
    }

private:
    bool stands(const Void& decided) const
    {
        const std::optional<Entitlement> found = entitlement(decided.friendOf);
        return found && whoIs(decided.referrer) == found->referrer &&
               (decided.sale == found->sale || kept(decided.sale) > 0);
    }
    qint64 exchanged(const Return& back) const
    {
        if (back.exchangedFor < 0)
            return 0;
        qint64 worth = sales[size_t(back.exchangedFor)].net;
        for (const Return& other : returns) {
            if (other.sale == back.exchangedFor && other.exchangedFor < 0)
                worth -= other.amount;
        }
        return std::clamp<qint64>(worth, 0, back.amount);
    }
    qint64 lost(int sale) const
    {
        if (!m_isProportional)
            return 0;
        const qint64 net = sales[size_t(sale)].net;
        return (2 * 1000 * (net - kept(sale)) + net) / (2 * net);
    }
    std::map<int, qint64> entitlementsOf(int person) const
    {
        std::map<int, qint64> amounts;
        for (const Claim& claim : claims) {
            const int friendOf = whoIs(claim.friendOf);
            const std::optional<Entitlement> found = entitlement(friendOf);
            if (found && found->referrer == person)
                amounts[friendOf] = found->amount;
        }
        return amounts;
    }
    /// What of the amount stands beside what people decided about it.
    qint64 usable(int friendOf, qint64 amount) const
    {
        for (const Void& decided : voids) {
            if (decided.friendOf == friendOf && stands(decided))
                amount = std::min(amount, decided.used);
        }
        return amount;
    }

    bool m_isProportional;
    std::map<int, int> m_mergedInto;
};

} // namespace vouchwell::test
