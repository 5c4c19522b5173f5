#include "core/domain/sepatext.h"

#include "core/domain/latintext.h"

namespace vouchwell {

namespace {

bool isAccepted(char16_t c)
{
    const bool isAlnum = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    return isAlnum || QStringView(u"/-?:().,'+ ").contains(QChar(c));
}

/// What stands for a sign that has no letter of its own.
QStringView insteadOf(char16_t c)
{
    switch (c) {
    case u'&': return u"+";
    case u'_':
    case u'~': return u"-";
    case u'"':
    case u'`': return u"'";
    case u'[':
    case u'{':
    case u'<': return u"(";
    case u']':
    case u'}':
    case u'>': return u")";
    case u';': return u",";
    case u'!':
    case u'*':
    case u'#':
    case u'%':
    case u'=':
    case u'@':
    case u'|':
    case u'\\':
    case u'$':
    case u'^': return u".";
    default: return {};
    }
}

} // namespace

QString sepaText(const QString& text, qsizetype mostLetters)
{
    QString accepted;
    bool isLost = false;
    for (const QChar c : latinText(text.simplified())) {
        if (isAccepted(c.unicode())) {
            accepted += c;
        } else if (const QStringView instead = insteadOf(c.unicode()); !instead.isEmpty()) {
            accepted += instead;
        } else if (!c.isMark() && c.category() != QChar::Other_Format && !isLost) {
            accepted += u'.';
        }
        isLost = !isAccepted(c.unicode());
    }
    while (accepted.contains(QLatin1String("//")))
        accepted.replace(QLatin1String("//"), QLatin1String("/"));
    accepted = accepted.simplified().left(mostLetters);
    while (accepted.startsWith(u'/'))
        accepted.remove(0, 1);
    while (accepted.endsWith(u'/') || accepted.endsWith(u' '))
        accepted.chop(1);
    return accepted.trimmed();
}

} // namespace vouchwell
