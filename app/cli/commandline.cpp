#include "app/cli/commandline.h"

#include <QCoreApplication>

namespace vouchwell::cli {

namespace {

class CommandLineTexts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

[[noreturn]] void wrongUsage(const QString& sentence)
{
    throw CommandError{WrongUsage, sentence};
}

} // namespace

CommandLine::CommandLine(const QString& command, const QStringList& positionals, const std::vector<Option>& options)
    : m_command(command),
      m_positionalCount(positionals.size()),
      m_leastPositionals(positionals.size() - (positionals.last().startsWith(u'[') ? 1 : 0))
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const QString& name : positionals)
        m_parser.addPositionalArgument(name, QString(), name);
    for (const Option& option : options)
        m_parser.addOption(QCommandLineOption(option.name, option.description, option.valueName));
    m_parser.addOption(QCommandLineOption(
        QStringLiteral("today"), CommandLineTexts::tr("Take this day for today (YYYY-MM-DD)."), QStringLiteral("DAY")));
    m_parser.addOption(QCommandLineOption(QStringLiteral("help"), CommandLineTexts::tr("Show this help.")));
}

void CommandLine::parse(const QStringList& arguments)
{
    const QStringList withProgram = QStringList(QStringLiteral("vouchwell-cli ") + m_command) + arguments;
    if (!m_parser.parse(withProgram))
        wrongUsage(m_parser.errorText());
    if (m_parser.isSet(QStringLiteral("help")))
        throw HelpWanted{m_parser.helpText()};
    const qsizetype given = m_parser.positionalArguments().size();
    if (given < m_leastPositionals || given > m_positionalCount) {
        wrongUsage(CommandLineTexts::tr("“%1” takes %n argument(s); see “vouchwell-cli %1 --help”.", nullptr,
                                        int(m_positionalCount))
                       .arg(m_command));
    }
    if (isSet(QStringLiteral("today")))
        m_today = std::make_shared<FixedDayClock>(date(QStringLiteral("today")));
}

QString CommandLine::choice(const QString& option, const QStringList& allowed, const QString& fallback) const
{
    if (!isSet(option))
        return fallback;
    const QString chosen = value(option);
    if (!allowed.contains(chosen)) {
        wrongUsage(CommandLineTexts::tr("--%1 takes one of: %2; “%3” is none of them.")
                       .arg(option, allowed.join(QLatin1String(", ")), chosen));
    }
    return chosen;
}

qint64 CommandLine::number(const QString& option, qint64 fallback, qint64 least) const
{
    if (!isSet(option))
        return fallback;
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    if (!isNumber && least < 1)
        wrongUsage(CommandLineTexts::tr("--%1 takes a number; “%2” is none.").arg(option, value(option)));
    if (!isNumber || number < least)
        wrongUsage(CommandLineTexts::tr("--%1 takes a number above zero; “%2” is none.").arg(option, value(option)));
    return number;
}

QDate CommandLine::date(const QString& option) const
{
    const QDate day = QDate::fromString(value(option), Qt::ISODate);
    if (!day.isValid() || value(option).size() != 10)
        wrongUsage(CommandLineTexts::tr("--%1 takes a date like 2026-11-22; “%2” is none.").arg(option, value(option)));
    return day;
}

Period CommandLine::period() const
{
    for (const QString& option : {QStringLiteral("from"), QStringLiteral("to")}) {
        if (!isSet(option))
            wrongUsage(CommandLineTexts::tr("“%1” needs --from DAY and --to DAY.").arg(m_command));
    }
    const Period period{date(QStringLiteral("from")), date(QStringLiteral("to"))};
    if (period.from > period.to)
        wrongUsage(CommandLineTexts::tr("--from lies after --to."));
    return period;
}

std::shared_ptr<const Clock> CommandLine::clock() const
{
    if (m_today)
        return m_today;
    return std::make_shared<SystemClock>();
}

void CommandLine::setZone(const QTimeZone& zone) const
{
    if (m_today)
        m_today->setZone(zone);
}

} // namespace vouchwell::cli
