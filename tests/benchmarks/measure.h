#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace vouchwell::bench {

/// Milliseconds that a call takes.
double millisecondsOf(const std::function<void()>& call);
/// Ends the program with a sentence.
[[noreturn]] void giveUp(const QString& sentence);
/// Milliseconds from the start of a process to its end; ends the program where it fails.
double millisecondsOfProcess(const QString& program, const QStringList& arguments);

struct ProcessUse
{
    double milliseconds = 0;
    double peakMegabytes = 0; ///< of resident memory
};
ProcessUse useOfProcess(const QString& program, const QStringList& arguments);
/// Medians of what this program says in three other processes, in lines of a name and a number; the arguments of each.
std::map<QString, double> figuresOfProcess(const std::function<QStringList(int round)>& arguments);

double median(std::vector<double> values);

/// Two things measured in turn (A B A B ...), so that a machine that gets slower or faster meanwhile does both.
struct Pair
{
    double medianA = 0;
    double medianB = 0;
    /// B in multiples of A.
    double ratio() const { return medianB / medianA; }
};
Pair measureInTurn(int rounds, const std::function<double()>& a, const std::function<double()>& b);

/// "ratio NAME VALUE goal GOAL"; a value at or under the goal is met.
void printRatio(const QString& name, double value, double goal);
/// The figures behind a ratio, for people.
void printNote(const QString& text);

} // namespace vouchwell::bench
