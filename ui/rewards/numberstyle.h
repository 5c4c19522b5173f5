#pragma once

#include "core/base/money.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace vouchwell::ui {

/// How a whole number of the rules is written and read where it is changed: minor units as money, basis points as a
/// percentage or a factor, days and counts as they are. Everything stays an integer.
class NumberStyle
{
    Q_DECLARE_TR_FUNCTIONS(NumberStyle)

public:
    enum class Kind { Count, Money, Percent, Times, Days };

    explicit NumberStyle(Kind kind = Kind::Count, const Currency& currency = {}, const QLocale& locale = {})
        : m_kind(kind), m_currency(currency), m_locale(locale)
    {
    }

    Kind kind() const { return m_kind; }
    /// "€8.00", "12.5%", "×2", "90 days", "5".
    QString text(qint64 number) const;
    /// The same for the ticks of an axis: "€8".
    QString shortText(qint64 number) const;
    /// What somebody typed, whatever stands around its digits; nullopt without any.
    std::optional<qint64> read(const QString& text) const;

    /// "12.5" for 1250 with two decimals.
    QString decimal(qint64 number) const;

private:
    int decimals() const;

    Kind m_kind;
    Currency m_currency;
    QLocale m_locale;
};

/// A number that can be changed, and how far.
struct NumberRange
{
    NumberStyle style;
    qint64 value = 0;
    qint64 least = 0;
    qint64 most = 0;
    qint64 step = 1;        ///< what a movement snaps to
    qint64 comfortable = 0; ///< the slider ends here; the spin box goes on to the most
};

/// A round distance of which about `parts` or fewer go up to `largest`: one, two or five times a power of ten.
qint64 roundStep(qint64 largest, int parts);
/// The multiple of `step` next to a place of a drawing, within the bounds, which need not be round.
qint64 snapped(double raw, qint64 step, qint64 least, qint64 most);

} // namespace vouchwell::ui
