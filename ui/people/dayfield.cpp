#include "ui/people/dayfield.h"

namespace vouchwell::ui {

DayField::DayField(QDate date, const QString& accessibleName, QWidget* parent) : QDateEdit(date, parent)
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    setDisplayFormat(format);
    setCalendarPopup(true);
    setAccessibleName(accessibleName);
}

} // namespace vouchwell::ui
