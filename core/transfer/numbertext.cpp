#include "core/transfer/numbertext.h"

#include "core/transfer/celltext.h"

#include <QDateTime>

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace vouchwell {

namespace {

constexpr double kLastSerial = 2'958'466; // 9999-12-31, and its hours
constexpr int kSecondsOfDay = 86'400;
/// Excel counts a 29 February 1900 that never was; other programs take it for the day before.
constexpr qint64 kFalseLeapDay = 60;

QString storedText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<double> parsedSerial(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

QString serialClockText(qint64 seconds)
{
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString serialDayText(qint64 day, bool is1904)
{
    const QDate start = is1904 ? QDate(1904, 1, 1) : day < kFalseLeapDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return start.addDays(day).toString(Qt::ISODate);
}

/// Empty where the number is no date Excel could show.
QString serialDateText(double serial, bool is1904)
{
    if (serial < (is1904 ? 0 : 1) || serial >= kLastSerial)
        return QString();
    // To the second: a stored time of day is a binary fraction.
    const qint64 total = std::llround(serial * kSecondsOfDay);
    const qint64 seconds = total % kSecondsOfDay;
    const QString day = serialDayText(total / kSecondsOfDay, is1904);
    return seconds == 0 ? day : day + u'T' + serialClockText(seconds);
}

QString serialTimeText(double serial, NumberStyle::Kind kind, bool is1904)
{
    if (serial < 0 || serial >= kLastSerial)
        return QString();
    // A day count shown as hours only is still a date; below that it is a duration or a time of day.
    if (kind == NumberStyle::Kind::Time && serial > kFalseLeapDay)
        return serialDateText(serial, is1904);
    return serialClockText(std::llround(serial * kSecondsOfDay));
}

QString withLeadingZeros(std::string_view stored, int width)
{
    const bool isWhole = stored.find_first_not_of("0123456789") == std::string_view::npos;
    return isWhole ? storedText(stored).rightJustified(width, u'0') : storedText(stored);
}

/// The shortest digits that mean the same binary number, without an exponent.
QString shortestDigits(double value)
{
    std::array<char, 64> buffer;
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed);
    return error == std::errc() ? storedText({buffer.data(), size_t(end - buffer.data())}) : QString();
}

/// True for the usual number, whose digits are taken over without a look at its value.
bool isTidyNumber(std::string_view stored)
{
    constexpr size_t kNoisyLength = 16;
    if (stored.find_first_of("eE") != std::string_view::npos)
        return false;
    return stored.size() < kNoisyLength || stored.find('.') == std::string_view::npos;
}

QString tidiedNumber(std::string_view stored)
{
    const std::optional<double> value = parsedSerial(stored);
    if (!value || std::abs(*value) >= 1e15 || (*value != 0 && std::abs(*value) < 1e-7))
        return storedText(stored);
    const QString shortest = shortestDigits(*value);
    const bool hasExponent = stored.find_first_of("eE") != std::string_view::npos;
    const bool isBetter = !shortest.isEmpty() && (hasExponent || size_t(shortest.size()) < stored.size());
    return isBetter ? shortest : storedText(stored);
}

/// A stored moment may miss its second by some nanoseconds ("13:59:59.999999996").
QString roundedToSeconds(const QString& text)
{
    const qsizetype dot = text.indexOf(u'.');
    bool isNumber = false;
    const double fraction = dot < 0 ? 0 : text.mid(dot).toDouble(&isNumber);
    if (!isNumber)
        return text;
    const QDate day = QDate::fromString(text.left(10), Qt::ISODate);
    const QTime time = QTime::fromString(text.mid(11, dot - 11), QStringLiteral("HH:mm:ss"));
    const QDateTime moment(day, time, Qt::UTC);
    if (!day.isValid() || !time.isValid())
        return text;
    return moment.addSecs(fraction < 0.5 ? 0 : 1).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

} // namespace

void assignNumber(QString& cell, std::string_view stored, NumberStyle style, bool is1904)
{
    QString text;
    if (style.kind == NumberStyle::Kind::Plain) {
        if (style.leadingZeros > 0)
            text = withLeadingZeros(stored, style.leadingZeros);
    } else if (const std::optional<double> serial = parsedSerial(stored)) {
        text = style.kind == NumberStyle::Kind::Date ? serialDateText(*serial, is1904)
                                                     : serialTimeText(*serial, style.kind, is1904);
    }
    if (!text.isEmpty())
        cell = text;
    else if (isTidyNumber(stored))
        assignUtf8(cell, stored.data(), qsizetype(stored.size()));
    else
        cell = tidiedNumber(stored);
}

QString textOfIsoDate(std::string_view stored)
{
    QString text = roundedToSeconds(storedText(stored));
    for (const QLatin1String midnight :
         {QLatin1String("T00:00:00Z"), QLatin1String("T00:00:00"), QLatin1String("T00:00")}) {
        if (text.endsWith(midnight))
            text.chop(midnight.size());
    }
    return text;
}

} // namespace vouchwell
