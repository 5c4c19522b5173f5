#include "ui/rewards/numberstyle.h"

#include "core/rules/exactamount.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vouchwell::ui {

namespace {

constexpr int kPercentDecimals = 2; ///< basis points
constexpr int kTimesDecimals = 4;

} // namespace

QString NumberStyle::text(qint64 number) const
{
    switch (m_kind) {
    case Kind::Count: return m_locale.toString(number);
    case Kind::Money: return formatMoney({number, m_currency}, m_locale);
    case Kind::Percent: return tr("%1%").arg(decimal(number));
    //: so many times the amount
    case Kind::Times: return tr("×%1").arg(decimal(number));
    case Kind::Days: break;
    }
    return tr("%Ln day(s)", nullptr, int(std::min<qint64>(number, std::numeric_limits<int>::max())));
}

QString NumberStyle::shortText(qint64 number) const
{
    const qint64 perMajor = m_currency.minorPerMajor();
    if (m_kind == Kind::Days)
        return m_locale.toString(number);
    if (m_kind != Kind::Money || number % perMajor != 0)
        return text(number);
    return formatMoney({number / perMajor, {m_currency.code, 0}}, m_locale);
}

std::optional<qint64> NumberStyle::read(const QString& text) const
{
    const QString point = m_locale.decimalPoint();
    qint64 number = 0;
    int digits = 0;
    int fraction = -1; // digits behind the decimal point; -1: not there yet
    for (const QChar c : text) {
        if (fraction < 0 && decimals() > 0 && digits > 0 && QString(c) == point)
            fraction = 0;
        if (c.digitValue() < 0 || fraction == decimals())
            continue;
        if (number > kLargestAmount)
            return number;
        number = number * 10 + c.digitValue();
        ++digits;
        fraction += fraction >= 0 ? 1 : 0;
    }
    if (digits == 0)
        return std::nullopt;
    if (m_kind == Kind::Count && text.trimmed().startsWith(m_locale.negativeSign()))
        return -number;
    for (int i = std::max(0, fraction); i < decimals(); ++i)
        number *= 10;
    return number;
}

int NumberStyle::decimals() const
{
    switch (m_kind) {
    case Kind::Money: return m_currency.exponent;
    case Kind::Percent: return kPercentDecimals;
    case Kind::Times: return kTimesDecimals;
    case Kind::Count:
    case Kind::Days: break;
    }
    return 0;
}

QString NumberStyle::decimal(qint64 number) const
{
    const QString digits = QString::number(number).rightJustified(decimals() + 1, u'0');
    QString behind = digits.right(decimals());
    while (behind.endsWith(u'0'))
        behind.chop(1);
    const QString before = m_locale.toString(digits.chopped(decimals()).toLongLong());
    return behind.isEmpty() ? before : before + m_locale.decimalPoint() + behind;
}

qint64 roundStep(qint64 largest, int parts)
{
    for (qint64 power = 1; power < kLargestAmount; power *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (power * factor * parts >= largest)
                return power * factor;
        }
    }
    return kLargestAmount;
}

qint64 snapped(double raw, qint64 step, qint64 least, qint64 most)
{
    const double steps = std::clamp(raw / double(step), -double(kLargestAmount), double(kLargestAmount));
    return std::clamp(std::llround(steps) * step, least, std::max(least, most));
}

} // namespace vouchwell::ui
