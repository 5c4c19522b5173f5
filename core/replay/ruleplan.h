#pragma once

#include "core/replay/replaycolumns.h"
#include "core/rules/amounts.h"

#include <vector>

namespace vouchwell {

/// The amounts of one rule, prepared so that one of them costs a few look-ups. Amounts that do not depend on the sale
/// are worked out by workOutAmount() the first time that they are asked for; of the others the share of the sale is
/// kept as a fraction. Everything stays exact.
class RulePlan
{
public:
    RulePlan(const Rule& rule, const ReplayColumns& columns);

    int tierOf(size_t row) const
    {
        int tier = m_lowestTier;
        const qint64 total = m_columns->total[row];
        for (int i = 0; i < m_tierCount; ++i)
            tier = total >= m_tierFrom[size_t(i)] ? i : tier;
        return tier;
    }

    /// Before limits and shares.
    qint64 amountOf(size_t row, int tier)
    {
        const int place = placeOf(row, tier);
        const qint64 amount = m_amounts[size_t(place)];
        if (amount >= 0)
            return amount;
        return amount == kOfSale ? amountOfSale(row, tier, place) : workOut(row, tier, place);
    }

private:
    static constexpr qint64 kUnknown = -1;
    static constexpr qint64 kOfSale = -2;
    static constexpr qint64 kHard = -3; ///< each by itself

    __extension__ using Wide = __int128;

    /// What a part of the sale is multiplied with.
    struct Fraction
    {
        qint64 numerator = 0;
        qint64 denominator = 1;
    };
    /// The sum of a schedule that is graduated, below the next step, in ten-thousandths: slope * value + offset.
    struct Stretch
    {
        qint64 from = 0;
        qint64 slope = 0;
        qint64 offset = 0;
    };

    int placeOf(size_t row, int tier) const
    {
        int place = tier + 1;
        if (m_factorMasks > 1)
            place = place * m_factorMasks + (m_columns->factors[row] & m_factorsOn[m_columns->day[row]]);
        if (m_ages > 1)
            place = place * m_ages + m_columns->age[row] - m_columns->minAge;
        return place;
    }
    AmountInputs inputsOf(size_t row, int tier) const;
    bool asksSale(int tier) const;
    qint64 workOut(size_t row, int tier, int place);
    qint64 amountOfSale(size_t row, int tier, int place) const;
    Fraction fractionOf(const AmountInputs& inputs) const;
    /// What the amount is before factors and decay, in ten-thousandths.
    qint64 baseOf(size_t row, int tier) const;
    static std::vector<Stretch> stretchesOf(const std::vector<Step>& steps);
    static qint64 graduated(const std::vector<Stretch>& stretches, qint64 value);

    const Rule* m_rule;
    const ReplayColumns* m_columns;
    int m_lowestTier = -1;
    int m_tierCount = 0;
    std::vector<qint64> m_tierFrom;
    bool m_isMarginal = false;
    int m_factorMasks = 1;
    std::vector<quint8> m_factorsOn; ///< by day: a bit for each factor that holds
    int m_ages = 1;
    std::vector<qint64> m_amounts;
    std::vector<Fraction> m_fractions;
    std::vector<Stretch> m_tierStretches;
    std::vector<Stretch> m_bracketStretches;
};

} // namespace vouchwell
