#include "app/cli/commandtools.h"

#include "core/actions/clockwarning.h"
#include "core/base/text.h"
#include "core/domain/contact.h"
#include "core/storage/historyreader.h"
#include "core/storage/personstore.h"
#include "core/storage/storageerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <cstdio>

namespace vouchwell::cli {

namespace {

class ToolTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

CommandLine::Option jsonOption()
{
    return {kJson, {}, ToolTexts::tr("Print one JSON document.")};
}

QJsonValue orNull(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

void print(const QString& line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
}

void print(const QJsonDocument& document)
{
    print(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

void printDone(const CommandLine& line, const QString& action, const QString& name, const QString& sentence)
{
    if (line.isSet(kJson))
        print(QJsonDocument(QJsonObject{{action, name}}));
    else
        print(sentence);
}

void warn(const QString& sentence)
{
    if (!sentence.isEmpty())
        std::fprintf(stderr, "vouchwell-cli: %s\n", sentence.toUtf8().constData());
}

void print(const ReportTable& table)
{
    print(table.subtitle.isEmpty() ? table.title : table.title + QLatin1String(": ") + table.subtitle);
    for (const auto& row : table.rows) {
        QStringList cells;
        for (size_t i = 0; i < row.size(); ++i)
            cells << formatCell(row[i], table.columns[i].kind, table.currency, QLocale());
        print(cells.join(QLatin1String("  ")).trimmed());
    }
}

std::unique_ptr<Book> openBook(const CommandLine& line, Book::Mode mode)
{
    std::unique_ptr<Book> book = valueOf(Book::open(line.positional(0), line.clock(), mode));
    line.setZone(book->shop().timeZone);
    if (mode == Book::Mode::ReadWrite && !line.isSet(QStringLiteral("today")))
        warn(clockWarning(*book));
    return book;
}

PersonId personCalled(Book& book, const QString& text)
{
    bool isNumber = false;
    const PersonId id{text.toLongLong(&isNumber)};
    const QString email = normalisedEmail(text).value_or(QString());
    try {
        if (isNumber && PersonStore(book.database(), book.shop().country).find(id))
            return id;
        const std::vector<PersonId> people = HistoryReader(book.database()).find(email, foldKey(text));
        if (people.empty())
            throw CommandError{Failed, ToolTexts::tr("Nobody here is called “%1”.").arg(text)};
        if (people.size() > 1)
            throw CommandError{
                Failed, ToolTexts::tr("Several people are called “%1”; please give an e-mail address.").arg(text)};
        return people.front();
    } catch (const StorageError& error) {
        throw CommandError{Failed, error.toFailure().text};
    }
}

PageSetup paperOf(const Book& book)
{
    PageSetup setup;
    setup.paper = paperFor(book.shop().country);
    setup.locale = QLocale();
    setup.printedOn = book.today();
    setup.fileName = QFileInfo(book.path()).fileName();
    return setup;
}

QStringList bookFirst(const QStringList& arguments, const QStringList& actions)
{
    QStringList ordered = arguments;
    if (ordered.size() > 1 && actions.contains(ordered.first()))
        ordered.swapItemsAt(0, 1);
    return ordered;
}

QStringList withDefaultAction(QStringList bookFirst, const QString& action)
{
    if (bookFirst.size() == 1 || (bookFirst.size() > 1 && bookFirst[1].startsWith(u'-')))
        bookFirst.insert(1, action);
    return bookFirst;
}

} // namespace vouchwell::cli
