#include "growthbench.h"

#include "grownbook.h"
#include "measure.h"

#include "app/application.h"
#include "core/metrics/leaderboard.h"
#include "core/metrics/numbers.h"
#include "core/storage/book.h"
#include "ui/insights/insightspage.h"
#include "ui/people/peoplemodel.h"
#include "ui/widgets/periodchooser.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QScrollBar>
#include <QTableView>
#include <QThreadPool>

#include <cstdio>
#include <cstdlib>

namespace vouchwell::bench {

namespace {

const QDate kGrownToday(2026, 11, 1);
constexpr int kGrownRounds = 7;
constexpr int kJumps = 60;
const QStringList kGrownPages{QStringLiteral("home"), QStringLiteral("leaderboard")};

void say(const QString& name, double value)
{
    std::printf("%s %.4f\n", qPrintable(name), value);
}

double percentileOf(std::vector<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * size_t(percent) / 100)];
}

/// The program with a book open and its snapshot loaded.
class GrownProgram
{
public:
    GrownProgram(QApplication& application, const QString& config, const QString& path)
        : m_program(application,
                    {config, std::make_shared<FixedDayClock>(kGrownToday), std::make_unique<ui::ScriptedPrompts>()})
    {
        m_program.start(path);
        say(QStringLiteral("load"), millisecondsOf([&] { feed().reloadNow(); }));
        settle();
    }

    bool isLarge() { return feed().current()->referrals.id.size() > 500'000; }

    /// The page comes to the front with a new snapshot, so that it computes and paints everything it shows.
    double refresh(const QString& page)
    {
        window().showPage(QStringLiteral("reports"));
        QEventLoop loop;
        QObject::connect(&feed(), &SnapshotFeed::snapshotChanged, &loop, &QEventLoop::quit);
        feed().reload();
        loop.exec();
        settle();
        return millisecondsOf([&] {
            window().showPage(page);
            QCoreApplication::sendPostedEvents();
            window().repaint();
            window().grab();
        });
    }

    /// The page Insights: what the window does until its numbers are asked for, and how long the worker then takes for
    /// the last month, its facts being read.
    void measureInsights()
    {
        window().showPage(QStringLiteral("insights"));
        auto* const page = qobject_cast<ui::InsightsPage*>(window().currentPage());
        auto* const period = page ? page->findChild<ui::PeriodChooser*>() : nullptr;
        if (!period)
            giveUp(QStringLiteral("the insights are not shown"));
        const auto rest = [&] {
            while (!page->isAtRest())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        };
        say(QStringLiteral("insights_first"), millisecondsOf(rest));
        std::vector<double> shown;
        std::vector<double> answered;
        for (int i = 0; i < kGrownRounds; ++i) {
            answered.push_back(millisecondsOf([&] {
                period->setKind(i % 2 == 0 ? ui::Period::Kind::Last30Days : ui::Period::Kind::ThisMonth);
                rest();
            }));
            window().showPage(QStringLiteral("reports"));
            shown.push_back(millisecondsOf([&] {
                window().showPage(QStringLiteral("insights"));
                QCoreApplication::sendPostedEvents();
                window().repaint();
            }));
        }
        say(QStringLiteral("insights"), median(shown));
        say(QStringLiteral("insights_answers"), median(answered));
    }

    void measureCustomers()
    {
        window().showPage(QStringLiteral("customers"));
        settle();
        auto* const table = window().currentPage()->findChild<QTableView*>();
        auto* const search = window().currentPage()->findChild<ui::SearchField*>();
        if (!table || !search)
            giveUp(QStringLiteral("the customers are not shown"));
        say(QStringLiteral("sort"),
            millisecondsOf([&] { table->sortByColumn(ui::PeopleModel::Owed, Qt::DescendingOrder); }));
        std::vector<double> jumps;
        QScrollBar* const bar = table->verticalScrollBar();
        for (int i = 0; i < kJumps; ++i) {
            bar->setValue(int(qint64(bar->maximum()) * ((i * 37) % kJumps) / kJumps));
            jumps.push_back(millisecondsOf([&] { table->viewport()->repaint(); }));
        }
        say(QStringLiteral("scroll"), median(jumps));
    }

    /// Letter by letter, as it is typed.
    void measureSearch()
    {
        const SnapshotPtr snapshot = feed().current();
        std::vector<double> times;
        for (const char* text : {"ana family4711", "lucia", "town77", "p12345@example", "zz", "mei family9 town3"}) {
            const QString whole = QString::fromLatin1(text);
            for (int length = 1; length <= whole.size(); ++length)
                times.push_back(millisecondsOf([&] { searchPeople(*snapshot, whole.left(length)); }));
        }
        say(QStringLiteral("search_p50"), median(times));
        say(QStringLiteral("search_p99"), percentileOf(times, 99));
    }

    /// What the worker does for the key figures, and what each question then costs.
    void measureNumbers()
    {
        Book& book = *m_program.openBook()->book;
        MetricFactsPtr facts;
        say(QStringLiteral("facts"), millisecondsOf([&] { facts = *loadMetricFacts(book, feed().current()); }));
        std::vector<double> making;
        for (int i = 0; i < 3; ++i)
            making.push_back(millisecondsOf([&] { Numbers(facts, {}); }));
        say(QStringLiteral("numbers"), median(making));
        const Numbers numbers(facts, {});
        const Period month{kGrownToday.addDays(-29), kGrownToday};
        std::vector<double> cards;
        const Kpi shown[] = {Kpi::ReferralsReceived, Kpi::Conversions, Kpi::ConversionRateCohort, Kpi::ReferredRevenue,
                             Kpi::ProgramCost,       Kpi::ReferralCac, Kpi::QualificationRate,    Kpi::RewardCostPaid};
        for (int i = 0; i < kGrownRounds; ++i) {
            cards.push_back(millisecondsOf([&] {
                for (int again = 0; again < 1'000; ++again) {
                    for (const Kpi kpi : shown)
                        numbers.kpi(kpi, month);
                }
            }));
        }
        say(QStringLiteral("cards"), median(cards) / 1'000);
        BoardChoice board;
        board.period = month;
        board.top = 100;
        std::vector<double> boards;
        for (int i = 0; i < kGrownRounds; ++i)
            boards.push_back(millisecondsOf([&] { leaderboard(*feed().current(), board); }));
        say(QStringLiteral("board"), median(boards));
    }

private:
    ui::MainWindow& window() { return m_program.desk().window(); }
    SnapshotFeed& feed() { return m_program.openBook()->feed; }
    static void settle()
    {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    app::Application m_program;
};

} // namespace

int showGrownPages(QApplication& application, const QString& config, const QString& path)
{
    GrownProgram program(application, config, path);
    // Each round reads the book anew, which takes long where it is large.
    const int rounds = program.isLarge() ? 2 : kGrownRounds;
    for (const QString& page : kGrownPages) {
        std::vector<double> times;
        program.refresh(page);
        for (int i = 0; i < rounds; ++i)
            times.push_back(program.refresh(page));
        say(page, median(times));
    }
    program.measureInsights();
    program.measureCustomers();
    program.measureSearch();
    program.measureNumbers();
    std::fflush(stdout);
    std::_Exit(0);
}

void measureGrowth(const QDir& folder)
{
    const std::pair<const char*, int> sizes[] = {
        {"1k", 1'000}, {"100k", 100'000}, {"1m", 1'000'000}, {"5m", 5'000'000}};
    std::map<QString, std::map<QString, double>> figures;
    for (const auto& [name, referrals] : sizes) {
        const QString size = QString::fromLatin1(name);
        const QString path = folder.filePath(size + QStringLiteral(".vouchwell"));
        makeGrownBook(path, referrals, kGrownToday);
        figures[size] = figuresOfProcess([&](int round) {
            return QStringList{QStringLiteral("--show-grown"),
                               folder.filePath(QStringLiteral("config-%1-%2").arg(size).arg(round)), path};
        });
        for (const auto& [figure, value] : figures[size])
            printNote(QStringLiteral("%1 referrals: %2 %3 ms").arg(size, figure).arg(value, 0, 'f', 3));
        QFile::remove(path);
    }
    const auto at = [&](const char* size, const QString& figure) { return figures[QString::fromLatin1(size)][figure]; };
    for (const QString& page :
         kGrownPages + QStringList{QStringLiteral("insights"), QStringLiteral("board"), QStringLiteral("cards")}) {
        for (const char* size : {"100k", "1m", "5m"})
            printRatio(QStringLiteral("%1_%2_to_1k").arg(page, QLatin1String(size)), at(size, page) / at("1k", page),
                       2.0);
    }
    printRatio(QStringLiteral("scroll_1m_to_1k"),
               at("1m", QStringLiteral("scroll")) / at("1k", QStringLiteral("scroll")), 2.0);
    printRatio(QStringLiteral("search_1m_p99_to_a_frame"), at("1m", QStringLiteral("search_p99")) / 16, 1.0);
    printRatio(QStringLiteral("numbers_5m_to_1m"),
               at("5m", QStringLiteral("numbers")) / at("1m", QStringLiteral("numbers")), 6.0);
}

} // namespace vouchwell::bench
