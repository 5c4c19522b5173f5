#include "ui/settings/differencetable.h"

#include <QCoreApplication>

namespace vouchwell::ui {

namespace {

class DifferenceTableTexts
{
    Q_DECLARE_TR_FUNCTIONS(CheckDialog)
};

} // namespace

ReportTable differenceTable(const std::vector<Difference>& differences)
{
    using Kind = ReportTable::Kind;
    ReportTable table;
    table.title = DifferenceTableTexts::tr("What does not add up");
    table.columns = {{QStringLiteral("record"), DifferenceTableTexts::tr("Record"), Kind::Text},
                     {QStringLiteral("difference"), DifferenceTableTexts::tr("What is wrong"), Kind::Text},
                     {QStringLiteral("stored"), DifferenceTableTexts::tr("The book says"), Kind::Text},
                     {QStringLiteral("expected"), DifferenceTableTexts::tr("It should be"), Kind::Text},
                     {QStringLiteral("next_step"), DifferenceTableTexts::tr("What to do next"), Kind::Text}};
    const auto orNothing = [](const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    for (const Difference& one : differences)
        table.rows.push_back({one.name, one.sentence, orNothing(one.stored), orNothing(one.expected), one.advice});
    return table;
}

} // namespace vouchwell::ui
