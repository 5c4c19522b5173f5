#include "ui/imports/readingquestion.h"

#include "core/metrics/reporttable.h"

#include <QCoreApplication>

namespace vouchwell::ui {

namespace {

class ReadingTexts
{
    Q_DECLARE_TR_FUNCTIONS(ReadingQuestion)
};

} // namespace

QString understoodValue(const QString& value, const ColumnPlan& plan, const ReadingContext& context)
{
    if (isDateField(plan.field)) {
        const std::optional<QDate> date = parseDate(value, plan.dateOrder, context.today);
        return date ? formatDate(*date, context.locale) : QString();
    }
    const std::optional<ParsedAmount> amount = parseAmount(value, plan.decimalMark, context.currency);
    return amount ? formatMoney({amount->minor, context.currency}, context.locale) : QString();
}

void answerReading(ColumnPlan& plan, int answer)
{
    if (isDateField(plan.field))
        plan.dateOrder = answer == 0 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    else
        plan.decimalMark = answer == 0 ? u',' : u'.';
    plan.guess.clear();
}

ReadingQuestion readingQuestion(const ColumnPlan& plan, const ReadingContext& context)
{
    const QString value = isDateField(plan.field) ? plan.dates.firstAmbiguous() : plan.decimals.firstAmbiguous();
    ReadingQuestion question{plan.guess, {}};
    for (int answer = 0; answer < 2; ++answer) {
        ColumnPlan read = plan;
        answerReading(read, answer);
        question.answers[answer] = understoodValue(value, read, context);
    }
    if (!question.answers[0].isEmpty() && !question.answers[1].isEmpty())
        question.text =
            ReadingTexts::tr("Is %1 meant as %2 or as %3?").arg(value, question.answers[0], question.answers[1]);
    return question;
}

} // namespace vouchwell::ui
