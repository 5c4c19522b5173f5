#include "measure.h"

#include <QElapsedTimer>
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

double millisecondsOfProcess(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double time = millisecondsOf([&] {
        process.start(program, arguments);
        process.waitForFinished(-1);
    });
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "vouchwell-bench: %s failed\n", program.toUtf8().constData());
        std::exit(1);
    }
    return time;
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
