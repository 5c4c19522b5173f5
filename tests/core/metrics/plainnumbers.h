#pragma once

#include "core/metrics/numbers.h"
#include "core/storage/book.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace vouchwell::test {

/// The key figures once more, by plain loops over what is stored: no columns, no sums by day, no order of rows. Slow
/// and simple, so that it can be compared with kpis.md line by line.
class PlainNumbers
{
public:
    struct Referral
    {
        qint64 id, friendId, referrer, campaign;
        QString stage;
        QDate referred, converted, qualified, reversed;
    };
    struct Sale
    {
        qint64 person, net; ///< of a return below zero
        QDate on;
        bool isReturn;
        qint64 id, origin;
    };
    struct Reward
    {
        qint64 id, referral, amount, cost, reversed, writtenOff, redeemed;
        QString state, form;
        QDate earned, available, approved;
    };
    struct Cost
    {
        QString channel;
        qint64 campaign, amount;
        QDate from, to;
    };

    PlainNumbers(Book& book, qint64 campaign)
        : m_today(book.today()), m_margin(book.shop().marginBp), m_campaign(campaign)
    {
        read(book,
             "SELECT id, friend_id, COALESCE(referrer_id, 0), campaign_id, stage, referred_on, converted_on, "
             "qualified_on, expires_after FROM referrals",
             [&](Statement& row) {
                 Referral r{row.int64(0), row.int64(1), row.int64(2),
                            row.int64(3), row.text(4),  row.date(5),
                            row.date(6),  row.date(7),  {}};
                 const bool isOpen = r.stage == u"received" || r.stage == u"contacted" || r.stage == u"qualified";
                 if (isOpen && row.date(8).isValid() && row.date(8) < m_today)
                     r.stage = QStringLiteral("expired");
                 if (r.stage != u"converted")
                     r.converted = {};
                 m_all.push_back(r);
             });
        read(book,
             "SELECT person_id, net_minor, occurred_on, kind = 'return', id, COALESCE(origin_id, 0) FROM transactions "
             "WHERE person_id IS NOT NULL",
             [&](Statement& row) {
                 const bool isReturn = row.int64(3) != 0;
                 m_sales.push_back({row.int64(0), isReturn ? -row.int64(1) : row.int64(1), row.date(2), isReturn,
                                    row.int64(4), row.int64(5)});
             });
        read(book, "SELECT referral_id, transaction_id, converted_on FROM conversions", [&](Statement& row) {
            for (Referral& r : m_all) {
                const bool isLost = r.id == row.int64(0) && !isConverted(r) && cameBack(row.int64(1));
                if (isLost && (!r.reversed.isValid() || row.date(2) < r.reversed))
                    r.reversed = row.date(2);
            }
        });
        read(book,
             "SELECT id, referral_id, amount_minor, cost_minor, reversed_minor, written_off_minor, "
             "redeemed_minor, state, form, earned_on, available_on, approved_on FROM rewards",
             [&](Statement& row) {
                 m_rewards.push_back({row.int64(0), row.int64(1), row.int64(2), row.int64(3), row.int64(4),
                                      row.int64(5), row.int64(6), row.text(7), row.text(8), row.date(9), row.date(10),
                                      row.date(11)});
             });
        read(book, "SELECT channel, COALESCE(campaign_id, 0), amount_minor, from_on, to_on FROM costs",
             [&](Statement& row) {
                 m_costs.push_back({row.text(0), row.int64(1), row.int64(2), row.date(3), row.date(4)});
             });
        read(book, "SELECT id, customer_since FROM people WHERE status <> 'merged'",
             [&](Statement& row) { m_since[row.int64(0)] = row.date(1); });
        read(book, "SELECT reward_id, occurred_on, delta_minor FROM postings WHERE account = 'issued'",
             [&](Statement& row) { m_issued.emplace_back(row.int64(0), row.date(1), row.int64(2)); });
    }

    /// Nothing: no data.
    std::optional<qint64> value(Kpi kpi, const Period& p) const
    {
        const auto in = [&](QDate day) { return day.isValid() && day >= p.from && day <= p.to; };
        switch (kpi) {
        case Kpi::ReferralsReceived: return received(p);
        case Kpi::QualifiedReferrals: return count([&](const Referral& r) { return in(qualifiedOn(r)); });
        case Kpi::Conversions: return count([&](const Referral& r) { return in(r.converted); });
        case Kpi::ReversedConversions: return count([&](const Referral& r) { return in(r.reversed); });
        case Kpi::ConversionRateCohort: return rate(cohort(p, &PlainNumbers::isConverted), received(p));
        case Kpi::ConversionRatePeriod: return rate(*value(Kpi::Conversions, p), received(p));
        case Kpi::QualificationRate: return rate(cohort(p, &PlainNumbers::isQualified), received(p));
        case Kpi::CloseRate: return rate(cohort(p, &PlainNumbers::isConverted), cohort(p, &PlainNumbers::isQualified));
        case Kpi::TimeToConvert: {
            std::vector<qint64> days;
            each([&](const Referral& r) {
                if (in(r.referred) && isConverted(r))
                    days.push_back(std::max<qint64>(0, r.referred.daysTo(r.converted)));
            });
            return medianHalves(days);
        }
        case Kpi::ParticipationRate: return rate(qint64(referrers(p).size()), qint64(buyers(p).size()));
        case Kpi::ReferrerRate: {
            const Period year{p.to.addYears(-1).addDays(1), p.to};
            const std::set<qint64> active = buyers(year);
            qint64 both = 0;
            for (const qint64 person : referrers(year))
                both += qint64(active.count(person));
            return rate(both, qint64(active.size()));
        }
        case Kpi::ActiveReferrers: return qint64(referrers(p).size());
        case Kpi::NewReferrers: {
            qint64 fresh = 0;
            for (const qint64 person : referrers(p))
                fresh += firstReferral(person) >= p.from;
            return fresh;
        }
        case Kpi::ReturningReferrers: return *value(Kpi::ActiveReferrers, p) - *value(Kpi::NewReferrers, p);
        case Kpi::SuccessfulReferrerRate: {
            std::set<qint64> successful;
            each([&](const Referral& r) {
                if (in(r.referred) && isConverted(r) && r.referrer > 0)
                    successful.insert(r.referrer);
            });
            return rate(qint64(successful.size()), qint64(referrers(p).size()));
        }
        case Kpi::ReferralsPerReferrer: {
            const qint64 credited = count([&](const Referral& r) { return in(r.referred) && r.referrer > 0; });
            return quotient(100 * credited, qint64(referrers(p).size()));
        }
        case Kpi::ViralCoefficient:
            return quotient(100 * cohort(p, &PlainNumbers::isConverted),
                            qint64(buyers({p.to.addYears(-1).addDays(1), p.to}).size()));
        case Kpi::EmpiricalViralCoefficient: {
            qint64 present = 0;
            for (const auto& [person, since] : m_since)
                present += customerFrom(person).isValid() && customerFrom(person) < p.from;
            const qint64 friends = count([&](const Referral& r) {
                return in(r.converted) && r.referrer > 0 && customerFrom(r.referrer).isValid() &&
                       customerFrom(r.referrer) < p.from;
            });
            return quotient(100 * friends, present);
        }
        case Kpi::CycleTime: return cycleTime(p);
        case Kpi::ReferredRevenueGross: return revenue(p, false);
        case Kpi::ReferredRevenue: return revenue(p, true);
        case Kpi::ReferralShareOfRevenue: {
            const qint64 all = allRevenue(p);
            return all > anyRevenue(p) ? rate(revenue(p, true), all) : std::nullopt;
        }
        case Kpi::ReferredOrderValue: return quotient(revenue(p, true), orders(p, true));
        case Kpi::OtherOrderValue: {
            const qint64 all =
                std::count_if(m_sales.begin(), m_sales.end(), [&](const Sale& s) { return !s.isReturn && in(s.on); });
            return quotient(allRevenue(p) - anyRevenue(p), all - orders(p, false));
        }
        case Kpi::FirstOrderReferred: return firstOrder(p, true);
        case Kpi::FirstOrderOthers: return firstOrder(p, false);
        case Kpi::RewardCostAccrued: return rewardCost(p);
        case Kpi::RewardCostPaid: {
            qint64 sum = 0;
            for (const auto& [id, on, delta] : m_issued) {
                for (const Reward& w : m_rewards)
                    sum += w.id == id && in(on) && mine(w) ? delta : 0; // money costs what it is
            }
            return sum;
        }
        case Kpi::ProgramCost: return rewardCost(p) + programCosts(p);
        case Kpi::RewardCostRatio: return rate(rewardCost(p), revenue(p, true));
        case Kpi::ReferralCac: return quotient(rewardCost(p) + programCosts(p), *value(Kpi::Conversions, p));
        case Kpi::RoiRevenue:
        case Kpi::RoiMargin: {
            const qint64 cost = cohortCost(p, 12);
            const qint64 gross = cohortRevenue(p, 12);
            if (cost <= 0 || (kpi == Kpi::RoiMargin && !m_margin))
                return std::nullopt;
            return rate((kpi == Kpi::RoiMargin ? *quotient(gross * *m_margin, 10'000) : gross) - cost, cost);
        }
        case Kpi::PaybackMonths: {
            constexpr int kEver = 1'000;
            const qint64 cost = cohortCost(p, kEver);
            for (int months = 1; m_margin && cost > 0 && months < 40; ++months) {
                if (*quotient(cohortRevenue(p, months) * *m_margin, 10'000) >= cost)
                    return months;
            }
            return std::nullopt;
        }
        case Kpi::BreakEvenReward:
            if (!m_margin)
                return std::nullopt;
            return quotient(*quotient(cohortRevenue(p, 12) * *m_margin, 10'000) - programCosts(p),
                            cohort(p, &PlainNumbers::isConverted));
        case Kpi::RetentionReferred: return retention(p, true);
        case Kpi::RetentionOthers: return retention(p, false);
        case Kpi::TopTenthShare: return topTenth(p);
        case Kpi::PayoutTime: {
            std::vector<qint64> days;
            for (const Reward& w : m_rewards) {
                QDate first;
                for (const auto& [id, on, delta] : m_issued) {
                    if (id == w.id && delta > 0 && (!first.isValid() || on < first))
                        first = on;
                }
                if (mine(w) && in(first))
                    days.push_back(w.earned.daysTo(first));
            }
            return medianHalves(days);
        }
        default: return std::nullopt;
        }
    }

    /// Everything that value() knows.
    static std::vector<Kpi> known()
    {
        std::vector<Kpi> kpis;
        for (const Kpi kpi : allKpis()) {
            if (kpi <= Kpi::RoiMargin || kpi == Kpi::PaybackMonths || kpi == Kpi::BreakEvenReward ||
                kpi == Kpi::PayoutTime || kpi == Kpi::RetentionReferred || kpi == Kpi::RetentionOthers ||
                kpi == Kpi::TopTenthShare)
                kpis.push_back(kpi);
        }
        return kpis;
    }

    std::vector<qint64> funnel(const Period& p) const
    {
        return {received(p), -1, cohort(p, &PlainNumbers::isQualified), cohort(p, &PlainNumbers::isConverted),
                cohort(p, &PlainNumbers::isRepeat)};
    }

    /// Of all referrals of the period, how many converted within so many days, where those not converted count as seen
    /// until today: one step of the product for each day.
    double convertedWithin(const Period& p, int days) const
    {
        double open = 1;
        for (int day = 0; day <= days; ++day) {
            qint64 atRisk = 0;
            qint64 now = 0;
            each([&](const Referral& r) {
                if (r.referred < p.from || r.referred > p.to)
                    return;
                const qint64 seen = std::max<qint64>(0, r.referred.daysTo(isConverted(r) ? r.converted : m_today));
                atRisk += seen >= day;
                now += isConverted(r) && seen == day;
            });
            if (atRisk > 0)
                open *= 1 - double(now) / double(atRisk);
        }
        return 1 - open;
    }

private:
    template<typename Take>
    static void read(Book& book, const char* sql, Take take)
    {
        Statement rows(book.database(), QString::fromLatin1(sql));
        rows.run();
        while (rows.next())
            take(rows);
    }
    static std::optional<qint64> quotient(qint64 a, qint64 b)
    {
        if (b <= 0)
            return std::nullopt;
        const qint64 doubled = 2 * std::abs(a) + b;
        return (a < 0 ? -1 : 1) * (doubled / (2 * b));
    }
    static std::optional<qint64> rate(qint64 a, qint64 b) { return quotient(a * 10'000, b); }
    static std::optional<qint64> medianHalves(std::vector<qint64> values)
    {
        if (values.empty())
            return std::nullopt;
        std::sort(values.begin(), values.end());
        return values[(values.size() - 1) / 2] + values[values.size() / 2];
    }

    bool isMine(const Referral& r) const { return m_campaign == 0 || r.campaign == m_campaign; }
    template<typename Take>
    void each(Take take) const
    {
        for (const Referral& r : m_all) {
            if (isMine(r) && r.stage != u"invalid")
                take(r);
        }
    }
    template<typename Test>
    qint64 count(Test test) const
    {
        qint64 n = 0;
        each([&](const Referral& r) { n += test(r); });
        return n;
    }
    bool isConverted(const Referral& r) const { return r.stage == u"converted"; }
    /// All of a sale that is still somebody's.
    bool cameBack(qint64 sale) const
    {
        qint64 net = 0;
        bool hasReturn = false;
        for (const Sale& s : m_sales) {
            net += s.id == sale || s.origin == sale ? s.net : 0;
            hasReturn = hasReturn || s.origin == sale;
        }
        return hasReturn && net <= 0 &&
               std::any_of(m_sales.begin(), m_sales.end(), [&](const Sale& s) { return s.id == sale; });
    }
    bool isQualified(const Referral& r) const { return isConverted(r) || r.qualified.isValid(); }
    bool isRepeat(const Referral& r) const
    {
        return isConverted(r) && std::count_if(m_sales.begin(), m_sales.end(),
                                               [&](const Sale& s) { return !s.isReturn && countsFor(s) == &r; }) >= 2;
    }
    QDate qualifiedOn(const Referral& r) const
    {
        if (r.qualified.isValid() && r.converted.isValid())
            return std::min(r.qualified, r.converted);
        return r.qualified.isValid() ? r.qualified : r.converted;
    }
    qint64 received(const Period& p) const
    {
        return count([&](const Referral& r) { return r.referred >= p.from && r.referred <= p.to; });
    }
    qint64 cohort(const Period& p, bool (PlainNumbers::*test)(const Referral&) const) const
    {
        return count([&](const Referral& r) { return r.referred >= p.from && r.referred <= p.to && (this->*test)(r); });
    }
    std::set<qint64> referrers(const Period& p) const
    {
        std::set<qint64> people;
        each([&](const Referral& r) {
            if (r.referred >= p.from && r.referred <= p.to && r.referrer > 0)
                people.insert(r.referrer);
        });
        return people;
    }
    std::set<qint64> buyers(const Period& p) const
    {
        std::set<qint64> people;
        for (const Sale& s : m_sales) {
            if (!s.isReturn && s.on >= p.from && s.on <= p.to)
                people.insert(s.person);
        }
        return people;
    }
    QDate firstReferral(qint64 person) const
    {
        QDate first;
        for (const Referral& r : m_all) {
            if (r.stage != u"invalid" && r.referrer == person && (!first.isValid() || r.referred < first))
                first = r.referred;
        }
        return first;
    }
    QDate customerFrom(qint64 person) const
    {
        const Sale* first = firstSale(person);
        return first ? first->on : m_since.at(person);
    }
    const Sale* firstSale(qint64 person) const
    {
        const Sale* first = nullptr;
        for (const Sale& s : m_sales) {
            if (s.person == person && !s.isReturn &&
                (!first || std::pair(s.on, s.id) < std::pair(first->on, first->id)))
                first = &s;
        }
        return first;
    }
    /// The latest converted referral of the buyer up to the day.
    const Referral* countsFor(const Sale& s) const
    {
        const Referral* latest = nullptr;
        for (const Referral& r : m_all) {
            const bool isCandidate = isConverted(r) && r.friendId == s.person && r.referred <= s.on;
            if (isCandidate && (!latest || r.referred > latest->referred))
                latest = &r;
        }
        return latest;
    }
    qint64 revenue(const Period& p, bool withReturns) const
    {
        qint64 sum = 0;
        for (const Sale& s : m_sales) {
            const Referral* r = countsFor(s);
            if (r && isMine(*r) && s.on >= p.from && s.on <= p.to && (withReturns || !s.isReturn))
                sum += s.net;
        }
        return sum;
    }
    qint64 anyRevenue(const Period& p) const
    {
        qint64 sum = 0;
        for (const Sale& s : m_sales)
            sum += countsFor(s) && s.on >= p.from && s.on <= p.to ? s.net : 0;
        return sum;
    }
    qint64 allRevenue(const Period& p) const
    {
        qint64 sum = 0;
        for (const Sale& s : m_sales)
            sum += s.on >= p.from && s.on <= p.to ? s.net : 0;
        return sum;
    }
    qint64 orders(const Period& p, bool onlyMine) const
    {
        return std::count_if(m_sales.begin(), m_sales.end(), [&](const Sale& s) {
            const Referral* r = countsFor(s);
            return r && !s.isReturn && (!onlyMine || isMine(*r)) && s.on >= p.from && s.on <= p.to;
        });
    }
    bool isReferredCustomer(qint64 person) const
    {
        return std::any_of(m_all.begin(), m_all.end(),
                           [&](const Referral& r) { return r.friendId == person && isConverted(r); });
    }
    std::optional<qint64> firstOrder(const Period& p, bool isReferred) const
    {
        qint64 sum = 0;
        qint64 n = 0;
        for (const auto& [person, since] : m_since) {
            const Sale* first = firstSale(person);
            if (!first || first->on < p.from || first->on > p.to || isReferredCustomer(person) != isReferred)
                continue;
            sum += first->net;
            ++n;
        }
        return quotient(sum, n);
    }
    std::optional<qint64> cycleTime(const Period& p) const
    {
        std::vector<qint64> days;
        for (const auto& [person, since] : m_since) {
            QDate success;
            bool isInFilter = false;
            for (const Referral& r : m_all) {
                if (r.referrer != person || !isConverted(r))
                    continue;
                if (!success.isValid() || r.converted < success) {
                    success = r.converted;
                    isInFilter = false;
                }
                if (r.converted == success)
                    isInFilter = isInFilter || isMine(r);
            }
            if (success.isValid() && isInFilter && success >= p.from && success <= p.to &&
                customerFrom(person).isValid())
                days.push_back(std::max<qint64>(0, customerFrom(person).daysTo(success)));
        }
        return medianHalves(days);
    }
    const Referral* referralOf(const Reward& w) const
    {
        const auto it = std::find_if(m_all.begin(), m_all.end(), [&](const Referral& r) { return r.id == w.referral; });
        return it == m_all.end() ? nullptr : &*it;
    }
    bool mine(const Reward& w) const { return m_campaign == 0 || (referralOf(w) && isMine(*referralOf(w))); }
    static qint64 costOf(const Reward& w)
    {
        const bool isOver = w.state == u"reversed" || w.state == u"clawed_back" || w.state == u"declined";
        return (isOver ? 0 : w.amount - w.reversed) + w.writtenOff; // money costs what it is
    }
    qint64 rewardCost(const Period& p) const
    {
        qint64 sum = 0;
        for (const Reward& w : m_rewards)
            sum += mine(w) && w.earned >= p.from && w.earned <= p.to ? costOf(w) : 0;
        return sum;
    }
    qint64 programCosts(const Period& p) const
    {
        qint64 sum = 0;
        for (const Cost& c : m_costs) {
            if (!c.channel.isEmpty() || (m_campaign != 0 && c.campaign != m_campaign))
                continue;
            // Day by day: what has been spent by the end of each day, less what had been before.
            const qint64 all = c.from.daysTo(c.to) + 1;
            qint64 spent = 0;
            for (qint64 day = 1; day <= all; ++day) {
                const qint64 by = c.amount * day / all;
                const QDate on = c.from.addDays(day - 1);
                sum += on >= p.from && on <= p.to ? by - spent : 0;
                spent = by;
            }
        }
        return sum;
    }
    qint64 cohortRevenue(const Period& p, int horizon) const
    {
        qint64 sum = 0;
        for (const Sale& s : m_sales) {
            const Referral* r = countsFor(s);
            const bool isInside = r && isMine(*r) && r->referred >= p.from && r->referred <= p.to;
            sum += isInside && monthsBetween(r->referred, s.on) < horizon ? s.net : 0;
        }
        return sum;
    }
    /// Whole months: how many days of the same number have come.
    static int monthsBetween(QDate from, QDate to)
    {
        int months = 0;
        for (QDate month(from.year(), from.month(), 1); months < 1'000; ++months) {
            month = month.addMonths(1);
            const bool isReached =
                to >= month && (to.year() > month.year() || to.month() > month.month() || to.day() >= from.day());
            if (!isReached)
                break;
        }
        return months;
    }
    qint64 cohortCost(const Period& p, int horizon) const
    {
        qint64 sum = programCosts(p);
        for (const Reward& w : m_rewards) {
            const Referral* r = referralOf(w);
            const bool isInside = r && mine(w) && r->referred >= p.from && r->referred <= p.to;
            sum += isInside && monthsBetween(r->referred, w.earned) < horizon ? costOf(w) : 0;
        }
        return sum;
    }
    std::optional<qint64> retention(const Period& p, bool isReferred) const
    {
        qint64 all = 0;
        qint64 kept = 0;
        for (const auto& [person, since] : m_since) {
            const Sale* first = firstSale(person);
            if (!first || first->on < p.from || first->on > p.to || isReferredCustomer(person) != isReferred ||
                first->on.addMonths(12) > m_today)
                continue;
            ++all;
            kept += std::any_of(m_sales.begin(), m_sales.end(), [&, id = person](const Sale& s) {
                return s.person == id && !s.isReturn && s.on >= first->on.addMonths(6) &&
                       s.on < first->on.addMonths(12);
            });
        }
        return rate(kept, all);
    }
    std::optional<qint64> topTenth(const Period& p) const
    {
        std::map<qint64, qint64> brought;
        qint64 all = 0;
        each([&](const Referral& r) {
            if (r.referrer > 0 && isConverted(r) && r.converted > p.to.addYears(-1) && r.converted <= p.to) {
                ++brought[r.referrer];
                ++all;
            }
        });
        if (brought.size() < 10)
            return std::nullopt;
        std::multiset<qint64> counts;
        for (const auto& [person, n] : brought)
            counts.insert(n);
        qint64 best = 0;
        auto it = counts.rbegin();
        for (size_t i = 0; i < (brought.size() + 9) / 10; ++i)
            best += *it++;
        return rate(best, all);
    }

    QDate m_today;
    std::optional<int> m_margin;
    qint64 m_campaign;
    std::vector<Referral> m_all;
    std::vector<Sale> m_sales;
    std::vector<Reward> m_rewards;
    std::vector<Cost> m_costs;
    std::map<qint64, QDate> m_since;
    std::vector<std::tuple<qint64, QDate, qint64>> m_issued;
};

} // namespace vouchwell::test
