#include "photographer.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTextStream>

using namespace vouchwell;

// Scale factor and language are settled before a QApplication exists, so one run takes the pictures of one combination
// and the outer run starts one inner run for each.
namespace {

struct Combination
{
    QString theme;
    int scale;
    QString language;
    bool isMirrored;

    QString name() const
    {
        return QStringLiteral("%1-%2x-%3")
            .arg(theme)
            .arg(scale)
            .arg(isMirrored ? QStringLiteral("mirrored") : language);
    }
};

QList<Combination> allCombinations()
{
    QList<Combination> all;
    for (const QString& theme : {QStringLiteral("light"), QStringLiteral("dark")}) {
        for (const int scale : {1, 2}) {
            for (const QString& language : {QStringLiteral("en"), QStringLiteral("es")})
                all.append({theme, scale, language, false});
            all.append({theme, scale, QStringLiteral("en"), true});
        }
    }
    return all;
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Takes a picture of every page of the window on a copy of a book."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("BOOK"), QStringLiteral("the book; it is copied, never written"));
    parser.addPositionalArgument(QStringLiteral("OUTDIR"), QStringLiteral("where the PNG files go"));
    parser.addOption(
        {QStringLiteral("pages"), QStringLiteral("only these, with commas: home,payouts"), QStringLiteral("ids")});
    parser.addOption({QStringLiteral("today"), QStringLiteral("the date in the pictures"), QStringLiteral("day")});
    parser.addOption({QStringLiteral("import"), QStringLiteral("a spreadsheet for the pictures of the import"),
                      QStringLiteral("file")});
    parser.addOption(
        {QStringLiteral("only"), QStringLiteral("only this combination: light-1x-en"), QStringLiteral("name")});
}

/// One combination, in this process.
int takePictures(QApplication& application, const QCommandLineParser& parser, const Combination& combination)
{
    QTemporaryDir folder;
    const QString book = parser.positionalArguments().value(0);
    const QString copy = folder.filePath(QFileInfo(book).fileName());
    if (!QFile::copy(book, copy)) {
        QTextStream(stderr) << "vouchwell-pictures: cannot copy " << book << Qt::endl;
        return 1;
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const QDate today = QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate);
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    if (today.isValid())
        clock = std::make_shared<FixedDayClock>(today);
    const QString config = folder.filePath(QStringLiteral("config"));
    QDir().mkpath(config);
    app::Application program(application,
                             {config, clock, std::make_unique<ui::ScriptedPrompts>(), std::chrono::milliseconds(0)});
    program.theme().setMode(combination.theme == u"dark" ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    program.setLanguage(combination.language);
    if (combination.isMirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QStringList pages = parser.value(QStringLiteral("pages")).split(u',', Qt::SkipEmptyParts);
    pictures::Photographer photographer(program, {copy, QDir(parser.positionalArguments().value(1)), pages,
                                                  parser.value(QStringLiteral("import")), combination.name()});
    return photographer.takeAll() ? 0 : 1;
}

/// The same program once more, with the scale factor of the combination.
int runInner(const Combination& combination)
{
    QProcess inner;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(combination.scale));
    // Numbers and dates in the pictures are those of the language's own country, not of whoever takes them.
    environment.insert(QStringLiteral("LC_ALL"),
                       combination.language == u"es" ? QStringLiteral("es_ES.UTF-8") : QStringLiteral("en_IE.UTF-8"));
    inner.setProcessEnvironment(environment);
    inner.setProcessChannelMode(QProcess::ForwardedChannels);
    inner.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1)
                                                             << QStringLiteral("--only") << combination.name());
    const bool isDone = inner.waitForFinished(-1) && inner.exitStatus() == QProcess::NormalExit;
    return isDone ? inner.exitCode() : 1;
}

int runAll()
{
    int result = 0;
    for (const Combination& combination : allCombinations())
        result = std::max(result, runInner(combination));
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vouchwell-pictures"));
    QCommandLineParser parser;
    describe(parser);
    parser.process(application);
    if (parser.positionalArguments().size() != 2) {
        QTextStream(stderr) << parser.helpText();
        return 2;
    }
    if (!QDir().mkpath(parser.positionalArguments().at(1)))
        return 1;
    const QString only = parser.value(QStringLiteral("only"));
    if (only.isEmpty())
        return runAll();
    for (const Combination& combination : allCombinations()) {
        if (combination.name() != only)
            continue;
        const bool isInner = qEnvironmentVariable("QT_SCALE_FACTOR") == QString::number(combination.scale);
        return isInner ? takePictures(application, parser, combination) : runInner(combination);
    }
    QTextStream(stderr) << parser.helpText();
    return 2;
}
