#include "app/cli/commandtools.h"

#include "core/actions/clockwarning.h"

#include <QCoreApplication>

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

void print(const QString& line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stdout);
}

void print(const QJsonDocument& document)
{
    print(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

void warn(const QString& sentence)
{
    if (!sentence.isEmpty())
        std::fprintf(stderr, "vouchwell-cli: %s\n", sentence.toUtf8().constData());
}

std::unique_ptr<Book> openBook(const CommandLine& line, Book::Mode mode)
{
    std::unique_ptr<Book> book = valueOf(Book::open(line.positional(0), line.clock(), mode));
    line.setZone(book->shop().timeZone);
    if (mode == Book::Mode::ReadWrite && !line.isSet(QStringLiteral("today")))
        warn(clockWarning(*book));
    return book;
}

} // namespace vouchwell::cli
