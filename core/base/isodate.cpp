#include "core/base/isodate.h"

namespace vouchwell {

std::array<char, 10> isoBytes(QDate date)
{
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    const auto digit = [](int value, int unit) { return char('0' + value / unit % 10); };
    return {digit(year, 1000),
            digit(year, 100),
            digit(year, 10),
            digit(year, 1),
            '-',
            digit(month, 10),
            digit(month, 1),
            '-',
            digit(day, 10),
            digit(day, 1)};
}

QString isoText(QDate date)
{
    if (!date.isValid())
        return {};
    const std::array<char, 10> bytes = isoBytes(date);
    return QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
}

} // namespace vouchwell
