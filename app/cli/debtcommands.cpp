#include "app/cli/debtcommands.h"

#include "app/cli/commandtools.h"
#include "core/actions/debts.h"
#include "core/metrics/debtreport.h"
#include "core/metrics/reportcsv.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class DebtCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kDebtsAction = QStringLiteral("debts");
const QString kWriteOffAction = QStringLiteral("write-off");
const QString kPaidBackAction = QStringLiteral("paid-back");
const QString kDebtor = QStringLiteral("person");

std::vector<OpenDebt> readDebts(Book& book)
{
    try {
        return openDebts(book.database());
    } catch (const StorageError& error) {
        throw CommandError{Failed, error.toFailure().text};
    }
}

void listDebts(const CommandLine& line)
{
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const std::vector<OpenDebt> debts = readDebts(*book);
    const DebtReport report = debtReport(debts, book->shop(), book->today(), QLocale());
    if (line.isSet(QStringLiteral("csv")))
        valueOf(writeFile(line.value(QStringLiteral("csv")), exactCsv(report.table)));
    if (!line.isSet(kJson))
        return print(report.table);
    QJsonArray rows;
    for (const OpenDebt& debt : debts) {
        rows.append(QJsonObject{{kDebtor, debt.person.value},
                                {QStringLiteral("name"), debt.name},
                                {QStringLiteral("reward"), debt.reward.value},
                                {QStringLiteral("owed_minor"), debt.amountMinor},
                                {QStringLiteral("since"), debt.since.toString(Qt::ISODate)},
                                {QStringLiteral("days"), debt.since.daysTo(book->today())}});
    }
    print(QJsonDocument(rows));
}

void settle(const CommandLine& line, DebtEnd end)
{
    const PersonId person{line.number(kDebtor, 0)};
    if (!person.isValid())
        throw CommandError{
            WrongUsage,
            DebtCommandTexts::tr("“payout BOOK %1” needs --person ID and --reason TEXT.").arg(line.positional(1))};
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const qint64 settled = valueOf(settleDebts(*book, person, end, line.value(QStringLiteral("reason"))));
    if (line.isSet(kJson))
        return print(QJsonDocument(QJsonObject{{kDebtor, person.value}, {QStringLiteral("settled_minor"), settled}}));
    print(DebtCommandTexts::tr("Settled: %1").arg(formatMoney({settled, book->shop().currency}, QLocale())));
}

} // namespace

bool isDebtAction(const QString& action)
{
    return action == kDebtsAction || action == kWriteOffAction || action == kPaidBackAction;
}

void manageDebts(const CommandLine& line, const QString& action)
{
    if (action == kDebtsAction)
        listDebts(line);
    else
        settle(line, action == kWriteOffAction ? DebtEnd::WriteOff : DebtEnd::PayBack);
}

} // namespace vouchwell::cli
