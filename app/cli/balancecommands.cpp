#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "core/metrics/balancereport.h"
#include "core/metrics/reportcsv.h"
#include "core/print/reportprinter.h"
#include "core/storage/recordnames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class BalanceCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kHolder = QStringLiteral("person");
const QString kKind = QStringLiteral("of");
const QString kFirstDay = QStringLiteral("from");
const QString kLastDay = QStringLiteral("until");
const QString kPdfFile = QStringLiteral("pdf");
const QString kCsvFile = QStringLiteral("csv");

CommandLine::Option holderOption()
{
    return {kHolder, QStringLiteral("NAME"),
            BalanceCommandTexts::tr("Only of the person with this name, e-mail address or number.")};
}

QJsonValue isoDay(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject asJson(const NamedBalance& named)
{
    const Balance& balance = named.balance;
    return {{kHolder, balance.person.value},
            {QStringLiteral("name"), named.name},
            {QStringLiteral("balance"), toStored(balance.kind)},
            {QStringLiteral("unit"), balance.unit},
            {QStringLiteral("earned_minor"), balance.earned},
            {QStringLiteral("pending_minor"), balance.pending},
            {QStringLiteral("available_minor"), balance.available},
            {QStringLiteral("usable_minor"), balance.usable()},
            {QStringLiteral("used_minor"), balance.used},
            {QStringLiteral("expired_minor"), balance.expired},
            {QStringLiteral("debt_minor"), balance.debt},
            {QStringLiteral("forgiven_minor"), balance.forgiven},
            {QStringLiteral("expires_next_on"), isoDay(balance.expiresNextOn)},
            {QStringLiteral("expiring_next_minor"), balance.expiringNext}};
}

QJsonObject asJson(const KindStatement& one)
{
    QJsonArray lines;
    for (const BalanceStatement::Line& line : one.statement.lines) {
        const BalanceMove& move = line.move;
        lines.append(QJsonObject{{QStringLiteral("on"), isoDay(move.on)},
                                 {QStringLiteral("what"), moveWord(move.kind)},
                                 {QStringLiteral("text"), moveText(move)},
                                 {QStringLiteral("change_minor"), move.amountMinor},
                                 {QStringLiteral("after_minor"), line.balanceMinor},
                                 {QStringLiteral("document"), move.document},
                                 {QStringLiteral("redemption"), move.redemption.value}});
    }
    return {{QStringLiteral("balance"), toStored(one.kind)},
            {QStringLiteral("unit"), one.unit},
            {QStringLiteral("from"), isoDay(one.statement.from)},
            {QStringLiteral("until"), isoDay(one.statement.until)},
            {QStringLiteral("opening_minor"), one.statement.openingMinor},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("closing_minor"), one.statement.closingMinor()}};
}

/// What is read of the storage, or the end of the command.
template<typename Read>
auto readOr(const Read& read)
{
    try {
        return read();
    } catch (const StorageError& error) {
        throw CommandError{Failed, error.toFailure().text};
    }
}

} // namespace

void showBalance(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("balance"), {QStringLiteral("BOOK")}, {holderOption(), jsonOption()});
    line.parse(arguments);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const PersonId person = line.isSet(kHolder) ? personCalled(*book, line.value(kHolder)) : PersonId{};
    const std::vector<NamedBalance> balances = readOr([&] { return BalanceReader(book->database()).balances(person); });
    if (!line.isSet(kJson))
        return print(balanceReport(balances, book->shop(), book->today(), QLocale()));
    QJsonArray rows;
    for (const NamedBalance& balance : balances)
        rows.append(asJson(balance));
    print(QJsonDocument(rows));
}

void writeStatement(const QStringList& arguments)
{
    CommandLine line(
        QStringLiteral("statement"), {QStringLiteral("BOOK")},
        {holderOption(),
         {kKind, QStringLiteral("KIND"), BalanceCommandTexts::tr("credit, points, piece:NAME or gift_code:NAME.")},
         {kFirstDay, QStringLiteral("DAY"), BalanceCommandTexts::tr("The first day; without it, from the beginning.")},
         {kLastDay, QStringLiteral("DAY"), BalanceCommandTexts::tr("The last day; without it, today.")},
         {kPdfFile, QStringLiteral("FILE"), BalanceCommandTexts::tr("Write a PDF.")},
         {kCsvFile, QStringLiteral("FILE"), BalanceCommandTexts::tr("Write an exact CSV.")},
         jsonOption()});
    line.parse(arguments);
    if (!line.isSet(kHolder))
        throw CommandError{WrongUsage, BalanceCommandTexts::tr("“statement” needs --person NAME.")};
    const QDate from = line.isSet(kFirstDay) ? line.date(kFirstDay) : QDate();
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const QDate until = line.isSet(kLastDay) ? line.date(kLastDay) : book->today();
    if (from > until)
        throw CommandError{WrongUsage, BalanceCommandTexts::tr("The first day lies after the last one.")};
    const PersonId person = personCalled(*book, line.value(kHolder));
    const std::optional<BalanceKind> kind =
        line.isSet(kKind) ? std::optional(balanceKindFrom(line.value(kKind))) : std::nullopt;
    const auto statements = readOr([&] { return statementsOf(book->database(), person, kind, from, until); });
    const QString name =
        readOr([&] { return RecordNames(book->database()).of(QStringLiteral("person"), person.value).personName; });
    const ReportTable table = statementReport(statements, name, book->shop(), QLocale());
    if (line.isSet(kCsvFile))
        valueOf(writeFile(line.value(kCsvFile), exactCsv(table)));
    if (line.isSet(kPdfFile))
        valueOf(valueOf(ReportPrinter::layout(table, paperOf(*book))).writePdf(line.value(kPdfFile)));
    if (!line.isSet(kJson))
        return print(table);
    QJsonArray list;
    for (const KindStatement& one : statements)
        list.append(asJson(one));
    print(QJsonDocument(
        QJsonObject{{kHolder, person.value}, {QStringLiteral("name"), name}, {QStringLiteral("balances"), list}}));
}

} // namespace vouchwell::cli
