#include "app/application.h"
#include "app/singleinstance.h"

#include <QApplication>
#include <QCommandLineParser>

#include <csignal>

namespace {

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        QCoreApplication::translate("Main", "Reward the customers who bring you new customers."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 QCoreApplication::translate("Main", "A Vouchwell file to open."),
                                 QStringLiteral("[file]"));
}

void setIdentity()
{
    QCoreApplication::setApplicationName(QStringLiteral("vouchwell"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VOUCHWELL_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Vouchwell"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.vouchwell.Vouchwell"));
}

/// Help and version need no display.
bool onlyAsksForText(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v" ||
            argument == "--help-all")
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    setIdentity();
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error to tell of, no reason to end
    QCommandLineParser parser;
    if (onlyAsksForText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        describe(parser);
        parser.process(application);
        return 0;
    }
    QApplication application(argc, argv);
    describe(parser);
    parser.process(application);
    const QString path = parser.positionalArguments().value(0);
    vouchwell::app::Application::Parts parts = vouchwell::app::Application::ordinaryParts();
    vouchwell::app::SingleInstance instance(parts.configFolder);
    if (!instance.isFirst(path))
        return 0;
    vouchwell::app::Application program(application, std::move(parts));
    QObject::connect(&instance, &vouchwell::app::SingleInstance::startedAgain, &program,
                     &vouchwell::app::Application::comeForward);
    program.start(path);
    return QApplication::exec();
}
