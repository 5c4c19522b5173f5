#include "app/cli/commands.h"
#include "app/cli/commandtools.h"
#include "app/cli/importprint.h"
#include "core/actions/watchfolder.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace vouchwell::cli {

namespace {

class WatchTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void watchFolder(const QStringList& arguments)
{
    CommandLine line(QStringLiteral("watch"), {QStringLiteral("BOOK"), QStringLiteral("FOLDER")},
                     {{QStringLiteral("once"), {}, WatchTexts::tr("Import what is new and end.")},
                      {QStringLiteral("dry-run"), {}, WatchTexts::tr("Only say what would happen.")},
                      jsonOption()});
    line.parse(arguments);
    if (!line.isSet(QStringLiteral("once")))
        throw CommandError{WrongUsage, WatchTexts::tr("“watch” needs --once.")};
    const std::unique_ptr<Book> book = openBook(line, Book::Mode::ReadWrite);
    QJsonArray list;
    const std::vector<NewSalesFile> files = valueOf(newSalesFiles(*book, line.positional(1)));
    for (const NewSalesFile& file : files) {
        ImportRequest request = requestFor(*book, file);
        request.isDryRun = line.isSet(QStringLiteral("dry-run"));
        const ImportSummary summary = valueOf(importFile(*book, request));
        const QString name = QFileInfo(file.path).fileName();
        if (line.isSet(kJson)) {
            QJsonObject object = asJson(summary);
            object.insert(QStringLiteral("file"), name);
            list.append(object);
            continue;
        }
        print(name);
        printSummary(summary, book->shop().currency);
    }
    if (line.isSet(kJson))
        print(QJsonDocument(list));
    else if (files.empty())
        print(WatchTexts::tr("There is nothing new in the folder."));
}

} // namespace vouchwell::cli
