#include "ui/rewards/numberfield.h"

#include <limits>
#include <optional>

namespace vouchwell::ui {

namespace {

constexpr int kDecimalBase = 10;
constexpr int kPercentDecimals = 2;
constexpr int kPercentStep = 50;

/// The exact number of smallest units; nothing where the text is none, has too many decimals or is too large.
std::optional<int> unitsIn(const QString& text, int decimals, const QLocale& locale)
{
    const QStringList parts = text.split(locale.decimalPoint());
    if (parts.size() > 2 || (parts.size() == 2 && parts[1].size() > decimals))
        return std::nullopt;
    QString digits = parts[0];
    digits.remove(locale.groupSeparator());
    const QString fraction = parts.size() == 2 ? parts[1] : QString();
    digits += fraction + QString(decimals - fraction.size(), u'0');
    qint64 units = 0;
    for (const QChar digit : digits) {
        if (digit.digitValue() < 0)
            return std::nullopt;
        units = units * kDecimalBase + digit.digitValue();
        if (units > std::numeric_limits<int>::max())
            return std::nullopt;
    }
    return int(units);
}

} // namespace

NumberField::NumberField(QWidget* parent) : QSpinBox(parent)
{
    setRange(0, std::numeric_limits<int>::max());
    setAlignment(Qt::AlignTrailing);
    setFrame(false);
}

void NumberField::setCurrency(const Currency& currency)
{
    setDecimals(currency.exponent, int(currency.minorPerMajor()));
    // The sign stands where the locale puts it, around a one that is taken away.
    const QString sample = formatMoney({currency.minorPerMajor(), currency}, locale());
    const QString one = textFromValue(int(currency.minorPerMajor()));
    const auto at = sample.indexOf(one);
    if (at >= 0) {
        setPrefix(sample.left(at));
        setSuffix(sample.mid(at + one.size()));
    }
}

void NumberField::setPercent()
{
    setDecimals(kPercentDecimals, kPercentStep);
    setSuffix(tr("%", "after a number"));
}

void NumberField::setDecimals(int decimals, int step)
{
    m_decimals = decimals;
    setSingleStep(step);
}

QString NumberField::textFromValue(int value) const
{
    qint64 whole = value;
    QString fraction;
    for (int i = 0; i < m_decimals; ++i) {
        fraction.prepend(locale().toString(int(whole % kDecimalBase)));
        whole /= kDecimalBase;
    }
    QLocale ungrouped = locale();
    ungrouped.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString digits = ungrouped.toString(whole);
    return m_decimals > 0 ? digits + locale().decimalPoint() + fraction : digits;
}

int NumberField::valueFromText(const QString& text) const
{
    QString inner = text;
    if (inner.startsWith(prefix()))
        inner.remove(0, prefix().size());
    if (inner.endsWith(suffix()))
        inner.chop(suffix().size());
    return unitsIn(inner.trimmed(), m_decimals, locale()).value_or(value());
}

QValidator::State NumberField::validate(QString& text, int&) const
{
    QString inner = text;
    if (inner.startsWith(prefix()))
        inner.remove(0, prefix().size());
    if (inner.endsWith(suffix()))
        inner.chop(suffix().size());
    const std::optional<int> units = unitsIn(inner.trimmed(), m_decimals, locale());
    if (!units)
        return QValidator::Invalid;
    if (inner.trimmed().isEmpty() || *units < minimum())
        return QValidator::Intermediate;
    return *units > maximum() ? QValidator::Invalid : QValidator::Acceptable;
}

} // namespace vouchwell::ui
