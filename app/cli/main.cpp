#include "app/cli/backupcommands.h"
#include "app/cli/boardcommands.h"
#include "app/cli/commandline.h"
#include "app/cli/commands.h"
#include "app/cli/giftcommands.h"
#include "core/storage/storageerror.h"
#include "translations/translations.h"

#include <QGuiApplication>
#include <QLocale>

#include <csignal>
#include <cstdio>
#include <memory>

using namespace vouchwell::cli;

namespace {

struct Entry
{
    const char* name;
    void (*run)(const QStringList&);
    const char* usage;
};

constexpr Entry kCommands[] = {
    {"new", newBook, "new BOOK [--currency EUR] [--time-zone ZONE] [--country CC]"},
    {"import", importInto,
     "import BOOK --as customers|referrals|sales FILE [--sheet NAME] [--encoding NAME] [--separator CHARACTER] "
     "[--header-row N|none] [--sums skip|rows] [--date-order dmy|mdy|ymd] [--decimal ,|.] "
     "[--matching NAME|FILE] [--known-people fill|overwrite|leave] [--merge-above SCORE] [--changed-sales keep|update] "
     "[--past-rewards yes|no] [--campaign NAME] [--dry-run] [--json]"},
    {"watch", watchFolder, "watch BOOK FOLDER --once [--dry-run] [--json]"},
    {"matching", manageMatchings, "matching BOOK list|write|save|remove [--name NAME] [--file FILE] [--json]"},
    {"leaderboard", showLeaderboard,
     "leaderboard BOOK --from DAY --to DAY [--metric "
     "conversions|referrals|revenue|qualified|rewards|conversion_rate|network_revenue] "
     "[--ties competition|dense|row_number] [--fair raw|per_year|adjusted] [--segment NAME] [--campaign NAME] "
     "[--top N] [--initials] [--json], or leaderboard BOOK --season NAME [--top N] [--initials] [--json]"},
    {"segment", manageSegments,
     "segment BOOK list|show|save|delete [--name NAME] [--tags A,B] [--cities A,B] [--since-from DAY] [--since-to DAY] "
     "[--has-referred yes|no] [--was-referred yes|no] [--json]"},
    {"season", manageSeasons,
     "season BOOK list|new|close|delete [--name NAME] [--from DAY] [--to DAY] [--metric METRIC] [--ties RULE] "
     "[--fair WAY] [--segment NAME] [--json]"},
    {"kpi", showKpis,
     "kpi BOOK --from DAY --to DAY [--figure KEY] [--rows|--explain] [--campaign NAME] [--segment NAME] [--known-on "
     "DAY] [--json]"},
    {"funnel", showFunnel,
     "funnel BOOK --from DAY --to DAY [--campaign NAME] [--segment NAME] [--known-on DAY] [--json]"},
    {"goals", manageGoals, "goals BOOK [list|set] [--figure KEY] [--month MONTH] [--target NUMBER] [--json]"},
    {"summary", showSummary, "summary BOOK [--week DAY] [--json]"},
    {"milestones", manageMilestones,
     "milestones BOOK [list|suggest|thank|take-back] [--person NAME|EMAIL|ID] [--milestone NAME] [--note TEXT] "
     "[--json]"},
    {"challenge", manageChallenges,
     "challenge BOOK [list|show|new|decide|draw|award|cancel] [--name NAME] [--from DAY] [--to DAY] [--kind "
     "target|rank|raffle] [--metric referrals|conversions|revenue] [--target N] [--winners N] [--chances "
     "equal|weighted] [--segment NAME] [--campaign NAME] [--prize cash|store_credit|points|gift] [--amount N] [--thing "
     "NAME] [--cost MINOR] [--hold DAYS] [--seed TEXT] [--person NAME|EMAIL|ID] [--reason TEXT] [--json]"},
    {"report", writeReport, "report BOOK referrals --from DAY --to DAY --pdf FILE | --csv FILE"},
    {"payout", managePayouts,
     "payout BOOK list|show|draft|approve|pay|came-back|cancel|close|file|account|debts|write-off|paid-back "
     "[--payout N] "
     "[--method cash|transfer|store_credit] "
     "[--cutoff DAY] [--minimum MINOR] [--person ID] [--on DAY] [--reference TEXT] [--reason TEXT] [--csv FILE] "
     "[--sepa FILE] [--older] [--sheet PDF] [--receipts PDF] [--iban IBAN] [--holder NAME] [--bic BIC] "
     "[--json]"},
    {"campaign", manageCampaign,
     "campaign list|new|show|set|check|publish|move|drafts|margin|delete BOOK [FILE] [--campaign NAME] [--name NAME] "
     "[--from DAY] [--until DAY] [--start DAY|none] [--end DAY|none] [--grace DAYS] [--priority N] [--state "
     "active|paused|closed] "
     "[--draft] [--to VERSION] [--which open|unpaid] [--dry-run] [--json] | campaign drafts BOOK "
     "list|keep|delete|compare "
     "[FILE] [--name NAME] [--csv FILE] | campaign margin BOOK [--percent SHARE|none]"},
    {"referral", showReferral, "referral BOOK REFERRAL [--asked-by WHO|none] [--json]"},
    {"signals", manageSignals,
     "signals BOOK [--state open|cleared|confirmed|all] [--json] | signals BOOK clear|confirm SIGNAL [--reason TEXT] "
     "[--hold|--invalid] [--json]"},
    {"rewards", showRewards, "rewards BOOK [--state STATE] [--json]"},
    {"adjustments", manageAdjustments,
     "adjustments BOOK list|apply [--person ID] [--reward ID] [--all] [--reason TEXT] [--json]"},
    {"stock", manageStock,
     "stock BOOK [list|in|out|count|stop|history|mark] [--piece NAME] [--pieces N] [--on DAY] [--reason TEXT] [--low "
     "N] "
     "[--json]"},
    {"codes", manageCodes,
     "codes BOOK [list|import FILE|void|replace|print|mark] [--pool NAME] [--code CODE] [--state STATE] [--show] "
     "[--reason TEXT] [--low N] [--pdf FILE] [--sheet NAME] [--encoding NAME] [--separator CHARACTER] "
     "[--header-row N|none] [--json]"},
    {"costs", manageCosts,
     "costs BOOK [list|add|remove] [--amount 120.00] [--channel NAME] [--campaign NAME] [--from DAY] [--to DAY] "
     "[--note TEXT] [--cost N] [--json]"},
    {"explain", explain, "explain BOOK REWARD [--json]"},
    {"balance", showBalance, "balance BOOK [--person NAME|EMAIL|ID] [--json]"},
    {"replay", replayDraft,
     "replay BOOK [FILE.json] [--campaign NAME] [--from DAY] [--to DAY] [--people N] [--margin PERCENT] [--more "
     "PERCENT] "
     "[--json]"},
    {"redeem", redeemBalance,
     "redeem BOOK --person NAME|EMAIL|ID --amount 7.50 | --points N | --piece NAME [--count N] | --code NAME --amount "
     "25.00 [--on DAY] [--document NUMBER] [--note TEXT] [--json], or redeem BOOK --cancel N --reason TEXT"},
    {"statement", writeStatement,
     "statement BOOK --person NAME|EMAIL|ID [--of credit|points|piece:NAME|gift_code:NAME] [--from DAY] [--until DAY] "
     "[--pdf FILE] [--csv FILE] [--json]"},
    {"undo", undoLast, "undo BOOK [--json]"},
    {"redo", redoLast, "redo BOOK [--json]"},
    {"history", showHistory, "history BOOK [--person NAME|EMAIL] [--json]"},
    {"balances", showBalances, "balances BOOK --known-on DAY [--json]"},
    {"verify", verify, "verify BOOK [--json]"},
    {"sheet", showSheet,
     "sheet FILE [--sheet NAME] [--encoding NAME] [--separator CHARACTER] [--header-row N|none] [--rows N] [--json]"},
    {"copy", writeCopy, "copy BOOK FILE"},
    {"backups", listBackups, "backups BOOK [--json]"},
    {"restore", restore, "restore BOOK BACKUP"},
};

void printUsage(std::FILE* file)
{
    std::fputs("vouchwell-cli: a referral program's book from a shell\n\n", file);
    for (const Entry& entry : kCommands)
        std::fprintf(file, "  vouchwell-cli %s\n", entry.usage);
    std::fputs("\nEvery command takes --today DAY (YYYY-MM-DD) and --help.\n"
               "Exit code 0: done; 1: could not be done, or differences were found; 2: wrong usage.\n",
               file);
}

/// Standard error carries one sentence for whoever called; what libraries and the log have to say is for developers,
/// who ask for it with QT_LOGGING_RULES.
void keepQuiet(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg || qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        std::fprintf(stderr, "%s\n", qFormatLogMessage(type, context, message).toUtf8().constData());
}

int fail(const CommandError& error)
{
    std::fprintf(stderr, "vouchwell-cli: %s\n", error.sentence.toUtf8().constData());
    return error.code;
}

int run(const QStringList& arguments)
{
    if (arguments.isEmpty()) {
        printUsage(stderr);
        return WrongUsage;
    }
    const QString& name = arguments.first();
    if (name == u"--help" || name == u"help") {
        printUsage(stdout);
        return Success;
    }
    if (name == u"--version") {
        std::printf("vouchwell-cli %s\n", VOUCHWELL_VERSION);
        return Success;
    }
    for (const Entry& entry : kCommands) {
        if (name == QLatin1String(entry.name)) {
            entry.run(arguments.mid(1));
            return Success;
        }
    }
    return fail({WrongUsage, QStringLiteral("there is no command “%1”; see vouchwell-cli --help").arg(name)});
}

} // namespace

int main(int argc, char* argv[])
{
    qInstallMessageHandler(keepQuiet);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error to tell of, no reason to end
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    std::unique_ptr<QCoreApplication> application;
    if (needsFonts(arguments)) {
        // Drawing text needs fonts, not a screen.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("vouchwell"));
    const vouchwell::Translations translations(vouchwell::shippedLanguage(QLocale::system().uiLanguages()));
    try {
        return run(arguments);
    } catch (const HelpWanted& help) {
        std::fputs(help.text.toUtf8().constData(), stdout);
        return Success;
    } catch (const CommandError& error) {
        return fail(error);
    } catch (const std::exception& error) {
        return fail({Failed, vouchwell::failureOf(error).text});
    }
}
