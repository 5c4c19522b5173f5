#include "core/metrics/debtreport.h"

#include "core/base/text.h"
#include "core/storage/book.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vouchwell {

namespace {

using Kind = ReportTable::Kind;

class DebtReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr std::array kLastDays{30, 90};

/// What one person owes, by age.
struct PersonDebt
{
    PersonId person;
    QString name;
    std::array<qint64, kLastDays.size() + 1> byAge{};
    qint64 owed = 0;
    QDate since;
};

size_t ageOf(QDate since, QDate today)
{
    const qint64 days = since.daysTo(today);
    return size_t(std::count_if(kLastDays.begin(), kLastDays.end(), [days](int last) { return days > last; }));
}

std::vector<PersonDebt> byPerson(const std::vector<OpenDebt>& debts, QDate today)
{
    std::vector<PersonDebt> people;
    for (const OpenDebt& debt : debts) {
        auto it = std::find_if(people.begin(), people.end(),
                               [&](const PersonDebt& known) { return known.person == debt.person; });
        if (it == people.end())
            it = people.insert(it, {debt.person, debt.name, {}, 0, debt.since});
        it->byAge[ageOf(debt.since, today)] += debt.amountMinor;
        it->owed += debt.amountMinor;
    }
    return people;
}

} // namespace

DebtReport debtReport(const std::vector<OpenDebt>& debts, const ShopSettings& shop, QDate today, const QLocale& locale)
{
    DebtReport report;
    ReportTable& table = report.table;
    table.title = DebtReportTexts::tr("Owed to the shop");
    table.subtitle = DebtReportTexts::tr("as of %1").arg(formatDate(today, locale));
    table.shopName = shop.name;
    table.currency = shop.currency;
    table.columns = {{QStringLiteral("name"), DebtReportTexts::tr("Name"), Kind::Text, false},
                     {QStringLiteral("to_30_days"), DebtReportTexts::tr("Up to 30 days"), Kind::MoneyMinor, true},
                     {QStringLiteral("to_90_days"), DebtReportTexts::tr("31 to 90 days"), Kind::MoneyMinor, true},
                     {QStringLiteral("over_90_days"), DebtReportTexts::tr("Over 90 days"), Kind::MoneyMinor, true},
                     {QStringLiteral("owed"), DebtReportTexts::tr("Owes"), Kind::MoneyMinor, true},
                     {QStringLiteral("since"), DebtReportTexts::tr("Since"), Kind::Date, false}};
    const auto cell = [](qint64 minor) { return minor == 0 ? QVariant() : QVariant(minor); };
    for (const PersonDebt& debt : byPerson(debts, today)) {
        report.people.push_back(debt.person);
        table.rows.push_back({displayText(debt.name), cell(debt.byAge[0]), cell(debt.byAge[1]), cell(debt.byAge[2]),
                              debt.owed, debt.since});
    }
    return report;
}

} // namespace vouchwell
