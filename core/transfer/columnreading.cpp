#include "core/transfer/columnreading.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

struct ReadingTexts
{
    Q_DECLARE_TR_FUNCTIONS(TableProfile)
};

QString dateGuess(const QString& value, DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear:
        return ReadingTexts::tr("“%1” can be read in two ways; the dates of this column were read with the day first, "
                                "as is usual in the shop’s country.")
            .arg(value);
    case DateOrder::MonthDayYear:
        return ReadingTexts::tr("“%1” can be read in two ways; the dates of this column were read with the month "
                                "first, as is usual in the shop’s country.")
            .arg(value);
    case DateOrder::YearMonthDay:
        return ReadingTexts::tr("“%1” can be read in two ways; the dates of this column were read with the year first, "
                                "as is usual in the shop’s country.")
            .arg(value);
    }
    Q_UNREACHABLE();
}

QString decimalGuess(const QString& value, QChar mark)
{
    return mark == u',' ? ReadingTexts::tr("“%1” can be read in two ways; the amounts of this column were read with a "
                                           "decimal comma, as is usual in the shop’s country.")
                              .arg(value)
                        : ReadingTexts::tr("“%1” can be read in two ways; the amounts of this column were read with a "
                                           "decimal point, as is usual in the shop’s country.")
                              .arg(value);
}

void decideDates(ColumnPlan& plan, const ImportChoices& choices)
{
    const std::optional<DateOrder> proven = plan.dates.proven();
    if (proven || choices.dateOrder) {
        plan.dateOrder = proven ? *proven : *choices.dateOrder;
        return;
    }
    plan.dateOrder = dateOrderOfCountry(choices.countryCode);
    if (plan.dates.isAmbiguous()) {
        plan.guess = dateGuess(plan.dates.firstAmbiguous(), plan.dateOrder);
        plan.guessRow = plan.ambiguousDateRow;
    }
}

void decideDecimals(ColumnPlan& plan, bool isWorkbook, const ImportChoices& choices)
{
    const std::optional<QChar> proven = plan.decimals.proven();
    // A number stored in a workbook has a dot and never ends in a zero behind it: "1.125" is one, "1.000" is text.
    const QString doubtful = plan.decimals.firstAmbiguous();
    const bool isStoredNumber = isWorkbook && doubtful.contains(u'.') && !doubtful.endsWith(u'0');
    if (proven || isStoredNumber || choices.decimalMark) {
        plan.decimalMark = proven ? *proven : isStoredNumber ? QChar(u'.') : *choices.decimalMark;
        return;
    }
    plan.decimalMark = decimalMarkOfCountry(choices.countryCode);
    if (plan.decimals.isAmbiguous()) {
        plan.guess = decimalGuess(doubtful, plan.decimalMark);
        plan.guessRow = plan.ambiguousAmountRow;
    }
}

} // namespace

ImportField unknownField(ImportKind kind)
{
    return kind == ImportKind::Customers ? ImportField::Extra : ImportField::Ignore;
}

void decideReading(ColumnPlan& plan, bool isWorkbook, const ImportChoices& choices)
{
    plan.guess.clear();
    if (isDateField(plan.field))
        decideDates(plan, choices);
    else if (isAmountField(plan.field))
        decideDecimals(plan, isWorkbook, choices);
}

void setField(TableProfile& profile, int column, ImportField field, const ImportChoices& choices)
{
    const bool isShared = field == ImportField::Extra || field == ImportField::Ignore;
    for (ColumnPlan& plan : profile.columns) {
        if (plan.index == column)
            plan.field = field;
        else if (!isShared && plan.field == field)
            plan.field = unknownField(profile.kind);
        else
            continue;
        plan.matchedByName = false;
        decideReading(plan, profile.facts.isWorkbook(), choices);
    }
}

void setDateOrder(TableProfile& profile, int column, DateOrder order)
{
    ColumnPlan& plan = profile.columns.at(size_t(column));
    plan.dateOrder = order;
    plan.guess.clear();
}

void setDecimalMark(TableProfile& profile, int column, QChar mark)
{
    ColumnPlan& plan = profile.columns.at(size_t(column));
    plan.decimalMark = mark;
    plan.guess.clear();
}

} // namespace vouchwell
