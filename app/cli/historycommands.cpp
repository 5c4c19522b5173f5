#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "core/actions/acttitle.h"
#include "core/actions/asknownon.h"
#include "core/actions/historylines.h"
#include "core/actions/undo.h"
#include "core/base/text.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class HistoryCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

const QString kPersonOption = QStringLiteral("person");
const QString kDayOption = QStringLiteral("known-on");

void takeBack(const QString& command, const QStringList& arguments, Result<TakenBack> (*act)(Book&))
{
    CommandLine line(command, {QStringLiteral("BOOK")}, {jsonOption()});
    line.parse(arguments);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    const std::optional<JournalAct> last = undoState(*book).undo;
    const Result<TakenBack> taken = act(*book);
    if (!taken && last && last->name == u"mark_paid" && command == u"undo")
        throw CommandError{Failed, taken.failure().text + u' ' +
                                       HistoryCommandTexts::tr("Here: payout BOOK came-back --payout %1 --person ID "
                                                               "--reason TEXT.")
                                           .arg(last->subject)};
    const TakenBack result = valueOf(taken);
    if (!line.isSet(kJson))
        return print(result.sentence);
    print(QJsonDocument(QJsonObject{{QStringLiteral("act"), result.act.name},
                                    {QStringLiteral("title"), actTitle(result.act)},
                                    {QStringLiteral("removed"), result.removed},
                                    {QStringLiteral("restored"), result.restored},
                                    {QStringLiteral("kept"), QJsonArray::fromStringList(result.kept)},
                                    {QStringLiteral("cannot"), QJsonArray::fromStringList(result.cannot)},
                                    {QStringLiteral("sentence"), result.sentence}}));
}

} // namespace

void undoLast(const QStringList& arguments)
{
    takeBack(QStringLiteral("undo"), arguments, undo);
}

void redoLast(const QStringList& arguments)
{
    takeBack(QStringLiteral("redo"), arguments, redo);
}

void showHistory(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("history"), {QStringLiteral("BOOK")},
                     {{kPersonOption, QStringLiteral("NAME"),
                       HistoryCommandTexts::tr("Only of the person with this name or e-mail address.")},
                      jsonOption()});
    line.parse(arguments);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    const std::vector<HistoryLine> lines =
        valueOf(line.isSet(kPersonOption) ? historyOf(*book, personCalled(*book, line.value(kPersonOption)))
                                          : historyOfBook(*book));
    QJsonArray list;
    for (const HistoryLine& entry : lines) {
        list.append(QJsonObject{{QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
                                {QStringLiteral("by"), entry.by},
                                {QStringLiteral("title"), entry.title},
                                {QStringLiteral("changes"), QJsonArray::fromStringList(entry.changes)}});
        if (line.isSet(kJson))
            continue;
        print(QStringLiteral("%1  %2  %3")
                  .arg(entry.at.toString(QStringLiteral("yyyy-MM-dd hh:mm")), entry.by, displayText(entry.title)));
        for (const QString& change : entry.changes)
            print(QStringLiteral("    ") + displayText(change));
    }
    if (line.isSet(kJson))
        print(QJsonDocument(list));
}

void showBalances(const QStringList& arguments)
{
    CommandLine line(
        QStringLiteral("balances"), {QStringLiteral("BOOK")},
        {{kDayOption, QStringLiteral("DAY"), HistoryCommandTexts::tr("As the book knew it at the end of that day.")},
         jsonOption()});
    line.parse(arguments);
    const QDate day = line.date(kDayOption);
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadOnly);
    QJsonArray list;
    for (const KnownBalance& balance : valueOf(bookAsKnownOn(*book, day, {day, day})).balances) {
        list.append(QJsonObject{{QStringLiteral("name"), balance.name},
                                {QStringLiteral("pending_minor"), balance.pendingMinor},
                                {QStringLiteral("available_minor"), balance.availableMinor}});
        if (!line.isSet(kJson))
            print(QStringLiteral("%1  %2  %3")
                      .arg(displayText(balance.name).leftJustified(28))
                      .arg(balance.pendingMinor, 12)
                      .arg(balance.availableMinor, 12));
    }
    if (line.isSet(kJson))
        print(QJsonDocument(list));
}

} // namespace vouchwell::cli
