#include "core/transfer/monthnames.h"

#include "core/base/text.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace vouchwell {

namespace {

// As foldKey writes them, one line per month.
constexpr const char* kMonthNames[] = {
    "january jan enero ene januar janner jaen janvier janv janeiro",
    "february feb febrero februar feber fevrier fevr fev fevereiro",
    "march mar marzo marz mrz maerz mars marco",
    "april apr abril abr avril avr",
    "may mayo mai maio",
    "june jun junio juni juin junho",
    "july jul julio juli juillet juil julho",
    "august aug agosto ago aout aou",
    "september sep sept septiembre setiembre septembre setembro set",
    "october oct octubre oktober okt octobre outubro out",
    "november nov noviembre novembre novembro",
    "december dec diciembre dic dezember dez decembre dezembro",
};

constexpr const char kDateFillers[] =
    "de del of the st nd rd th er ere e o a le el den der dem am on em do da "
    "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday "
    "lunes martes miercoles jueves viernes sabado domingo lun mie jue vie sab dom "
    "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi fr sa so "
    "lundi mardi mercredi jeudi vendredi samedi dimanche mer jeu ven sam dim "
    "segunda terca quarta quinta sexta feira seg ter qua qui sex";

QHash<QString, int> makeMonths()
{
    QHash<QString, int> months;
    int number = 0;
    for (const char* names : kMonthNames) {
        ++number;
        const QStringList words = QString::fromLatin1(names).split(u' ');
        for (const QString& word : words)
            months.insert(word, number);
    }
    return months;
}

QSet<QString> makeFillers()
{
    QSet<QString> fillers;
    const QStringList words = QString::fromLatin1(kDateFillers).split(u' ');
    for (const QString& word : words)
        fillers.insert(word);
    return fillers;
}

} // namespace

int monthOfWord(QStringView word)
{
    static const QHash<QString, int> months = makeMonths();
    return months.value(foldKey(word));
}

bool isDateFiller(QStringView word)
{
    static const QSet<QString> fillers = makeFillers();
    return fillers.contains(foldKey(word));
}

} // namespace vouchwell
