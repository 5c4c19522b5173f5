#pragma once

#include "core/base/clock.h"
#include "core/metrics/kpis.h"

#include <QCommandLineParser>
#include <QStringList>

#include <memory>
#include <optional>

namespace vouchwell::cli {

/// Exit codes of the command line's contract.
enum ExitCode { Success = 0, Failed = 1, WrongUsage = 2 };

/// Thrown to end a command with one sentence on standard error.
struct CommandError
{
    ExitCode code = Failed;
    QString sentence;
};

/// The arguments of one command, checked: unknown options, missing values and values of the wrong form end in
/// CommandError WrongUsage.
class CommandLine
{
public:
    struct Option
    {
        QString name;
        QString valueName; ///< empty: a switch
        QString description;
    };

    /// Knows --today, --help and the given options. A last positional in brackets ("[FILE]") may be left out.
    CommandLine(const QString& command, const QStringList& positionals, const std::vector<Option>& options);

    void parse(const QStringList& arguments);

    /// Empty where it was left out.
    QString positional(int index) const { return m_parser.positionalArguments().value(index); }
    bool isSet(const QString& option) const { return m_parser.isSet(option); }
    QString value(const QString& option) const { return m_parser.value(option); }
    /// One of the allowed words, or the fallback where the option is not given.
    QString choice(const QString& option, const QStringList& allowed, const QString& fallback) const;
    qint64 number(const QString& option, qint64 fallback, qint64 least = 1) const;
    /// The day an option names.
    QDate date(const QString& option) const;
    /// --from and --to, both needed.
    Period period() const;
    /// The computer's, or one that stands at the day of --today: what is recorded is recorded on that day.
    std::shared_ptr<const Clock> clock() const;
    /// Where the day of --today is meant: in the shop's zone.
    void setZone(const QTimeZone& zone) const;

private:
    QString m_command;
    qsizetype m_positionalCount;
    qsizetype m_leastPositionals;
    QCommandLineParser m_parser;
    std::shared_ptr<FixedDayClock> m_today; ///< of --today
};

/// Thrown by parse() for --help; the text is for standard output.
struct HelpWanted
{
    QString text;
};

} // namespace vouchwell::cli
