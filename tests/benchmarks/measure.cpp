#include "measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace vouchwell::bench {

double millisecondsOf(const std::function<void()>& call)
{
    QElapsedTimer timer;
    timer.start();
    call();
    return double(timer.nsecsElapsed()) / 1e6;
}

void giveUp(const QString& sentence)
{
    std::fprintf(stderr, "vouchwell-bench: %s\n", sentence.toUtf8().constData());
    std::exit(1);
}

double millisecondsOfProcess(const QString& program, const QStringList& arguments)
{
    return useOfProcess(program, arguments).milliseconds;
}

namespace {

/// What the kernel says of a running process; 0 where that is over, or not known here.
double peakMegabytesOf(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

ProcessUse useOfProcess(const QString& program, const QStringList& arguments)
{
    constexpr int kLookEveryMs = 10;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    ProcessUse use;
    use.milliseconds = millisecondsOf([&] {
        process.start(program, arguments);
        while (!process.waitForFinished(kLookEveryMs) && process.state() != QProcess::NotRunning)
            use.peakMegabytes = std::max(use.peakMegabytes, peakMegabytesOf(process.processId()));
    });
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        giveUp(program + QStringLiteral(" failed"));
    return use;
}

std::map<QString, double> figuresOfProcess(const std::function<QStringList(int round)>& arguments)
{
    constexpr int kRounds = 3;
    std::map<QString, std::vector<double>> said;
    for (int round = 0; round < kRounds; ++round) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(), arguments(round));
        process.waitForFinished(-1);
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            giveUp(QStringLiteral("a part in a process of its own failed"));
        for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2)
                said[QString::fromUtf8(words[0])].push_back(words[1].toDouble());
        }
    }
    std::map<QString, double> medians;
    for (const auto& [name, values] : said)
        medians[name] = median(values);
    return medians;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

Pair measureInTurn(int rounds, const std::function<double()>& a, const std::function<double()>& b)
{
    a();
    b();
    std::vector<double> timesA;
    std::vector<double> timesB;
    for (int i = 0; i < rounds; ++i) {
        timesA.push_back(a());
        timesB.push_back(b());
    }
    return {median(timesA), median(timesB)};
}

void printRatio(const QString& name, double value, double goal)
{
    std::printf("ratio %s %.2f goal %.2f\n", name.toUtf8().constData(), value, goal);
    std::fflush(stdout);
}

void printNote(const QString& text)
{
    std::printf("# %s\n", text.toUtf8().constData());
    std::fflush(stdout);
}

} // namespace vouchwell::bench
