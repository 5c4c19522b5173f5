#include "core/transfer/numberstyle.h"

#include <QString>

namespace vouchwell {

namespace {

/// The letters and digits of the first section that are format codes; "[h]" and its like become '['.
QString formatCodes(QStringView format)
{
    QString codes;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format[i];
        if (c == u'"') {
            i = format.indexOf(u'"', i + 1);
            if (i < 0)
                break;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next character is shown, or only gives its width
        } else if (c == u'[') {
            const qsizetype end = format.indexOf(u']', i);
            if (end < 0)
                break;
            const QString inner = format.mid(i + 1, end - i - 1).toString().toLower();
            const bool isElapsed =
                !inner.isEmpty() && (inner.count(u'h') == inner.size() || inner.count(u'm') == inner.size() ||
                                     inner.count(u's') == inner.size());
            if (isElapsed)
                codes += u'[';
            i = end;
        } else if (c == u';') {
            break;
        } else {
            codes += c.toLower();
        }
    }
    return codes;
}

} // namespace

NumberStyle styleOfFormat(QStringView format)
{
    QString codes = formatCodes(format);
    if (codes.contains(u'['))
        return {NumberStyle::Kind::Elapsed, 0};
    codes.remove(QLatin1String("general")).remove(QLatin1String("e+")).remove(QLatin1String("e-"));
    const qsizetype zeros = codes.count(u'0');
    if (zeros == codes.size())
        return {NumberStyle::Kind::Plain, zeros > 1 && zeros <= 20 ? int(zeros) : 0};
    codes.remove(QLatin1String("am/pm")).remove(QLatin1String("a/p"));
    const bool hasTime = codes.contains(u'h') || codes.contains(u's');
    // "m" is a month unless hours or seconds are near; "e" and "g" are years and eras of East Asian calendars.
    const bool hasDate = codes.contains(u'y') || codes.contains(u'd') || codes.contains(u'e') || codes.contains(u'b') ||
                         (codes.contains(u'm') && !hasTime);
    if (hasDate)
        return {NumberStyle::Kind::Date, 0};
    return hasTime ? NumberStyle{NumberStyle::Kind::Time, 0} : NumberStyle{};
}

NumberStyle styleOfBuiltIn(int id)
{
    const bool isDate = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    if (isDate)
        return {NumberStyle::Kind::Date, 0};
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return {NumberStyle::Kind::Time, 0};
    return id == 46 ? NumberStyle{NumberStyle::Kind::Elapsed, 0} : NumberStyle{};
}

} // namespace vouchwell
