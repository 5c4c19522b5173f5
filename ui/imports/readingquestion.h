#pragma once

#include "core/transfer/tableprofile.h"

#include <QLocale>

namespace vouchwell::ui {

/// What is needed to show a value of the file as it will be understood.
struct ReadingContext
{
    Currency currency;
    QDate today;
    QLocale locale;
};

/// The value as it will be understood; empty where it cannot be.
QString understoodValue(const QString& value, const ColumnPlan& plan, const ReadingContext& context);

/// How a column whose values can be read in two ways is meant, asked with one of its own values.
struct ReadingQuestion
{
    QString text;
    QString answers[2]; ///< empty where the value cannot be read that way
};
ReadingQuestion readingQuestion(const ColumnPlan& plan, const ReadingContext& context);
/// Takes one of the two answers, 0 or 1.
void answerReading(ColumnPlan& plan, int answer);

} // namespace vouchwell::ui
