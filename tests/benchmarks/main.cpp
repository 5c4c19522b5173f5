#include "chartbench.h"
#include "grownbook.h"
#include "growthbench.h"
#include "importbench.h"
#include "measure.h"
#include "replaybench.h"
#include "rewardsbench.h"
#include "salebench.h"
#include "shopmaker.h"
#include "windowbench.h"

#include "app/application.h"
#include "core/actions/importfile.h"
#include "core/storage/book.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdio>
#include <cstdlib>

using namespace vouchwell;
using namespace vouchwell::bench;

namespace {

constexpr int kRounds = 7;
const QDate kToday(2026, 11, 1);
const QStringList kPages{QStringLiteral("home"), QStringLiteral("leaderboard")};

void makeBook(const QString& path, const Shop& shop)
{
    auto book = Book::create(path, benchShop(), std::make_shared<FixedDayClock>(kToday));
    if (!book)
        giveUp(book.failure().text);
    const std::pair<ImportKind, QString> files[] = {{ImportKind::Customers, shop.customers},
                                                    {ImportKind::Referrals, shop.referrals},
                                                    {ImportKind::Sales, shop.sales}};
    for (const auto& [kind, file] : files) {
        ImportRequest request;
        request.path = file;
        request.kind = kind;
        request.choices = choicesFor(**book);
        request.isProposing = false;
        const Result<ImportSummary> summary = importFile(**book, request);
        if (!summary)
            giveUp(summary.failure().text);
    }
}

/// A dry run of as many rows as the book has people, looking for alike ones or not.
double dryRun(Book& book, const QString& list, bool isProposing)
{
    ImportRequest request;
    request.path = list;
    request.choices = choicesFor(book);
    request.isDryRun = true;
    request.isProposing = isProposing;
    return millisecondsOf([&] {
        const Result<ImportSummary> summary = importFile(book, request);
        if (!summary || summary->proposals.empty() == isProposing)
            giveUp(QStringLiteral("alike people were not proposed"));
    });
}

/// What looking for alike people costs, and how it grows.
void measureProposals(const QDir& folder)
{
    constexpr int kDryRuns = 3;
    std::vector<Pair> pairs;
    for (const int size : {10'000, 100'000}) {
        const QString path = folder.filePath(QStringLiteral("people-%1.vouchwell").arg(size));
        const QString known = folder.filePath(QStringLiteral("known-%1.csv").arg(size));
        const QString list = folder.filePath(QStringLiteral("list-%1.csv").arg(size));
        makePeople(known, 0, size, 0);
        makePeople(list, size, size, 3);
        auto book = Book::create(path, benchShop(), std::make_shared<FixedDayClock>(kToday));
        if (!book)
            giveUp(book.failure().text);
        ImportRequest request;
        request.path = known;
        request.choices = choicesFor(**book);
        request.isProposing = false;
        if (const Result<ImportSummary> summary = importFile(**book, request); !summary)
            giveUp(summary.failure().text);
        pairs.push_back(measureInTurn(
            kDryRuns, [&] { return dryRun(**book, list, false); }, [&] { return dryRun(**book, list, true); }));
        printNote(QStringLiteral("%1 rows against as many people: %2 ms; looking for alike ones: %3 ms")
                      .arg(size)
                      .arg(pairs.back().medianA, 0, 'f', 0)
                      .arg(pairs.back().medianB, 0, 'f', 0));
    }
    printRatio(QStringLiteral("proposals_100k_to_10k"), pairs[1].medianB / pairs[0].medianB, 13.0);
    printRatio(QStringLiteral("proposals_to_plain_100k"), pairs[1].ratio(), 1.6);
}

/// The program with a book open on a page, its snapshot loaded.
class ShownBook
{
public:
    ShownBook(QApplication& application, const QString& config, const QString& path)
        : m_program(application,
                    {config, std::make_shared<FixedDayClock>(kToday), std::make_unique<ui::ScriptedPrompts>()})
    {
        m_program.start(path);
        QCoreApplication::processEvents();
        m_program.openBook()->feed.reloadNow();
    }

    /// The page comes to the front with a new snapshot, so that it computes and paints everything it shows.
    double refresh(const QString& page)
    {
        ui::MainWindow& window = m_program.desk().window();
        window.showPage(QStringLiteral("reports"));
        loadAnew();
        return millisecondsOf([&] {
            window.showPage(page);
            QCoreApplication::sendPostedEvents();
            window.repaint();
            window.grab();
        });
    }

private:
    /// On a worker, as after every change.
    void loadAnew()
    {
        SnapshotFeed& feed = m_program.openBook()->feed;
        QEventLoop loop;
        QObject::connect(&feed, &SnapshotFeed::snapshotChanged, &loop, &QEventLoop::quit);
        feed.reload();
        loop.exec();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
    }

    app::Application m_program;
};

/// In a process of its own, for the program is one per process: the median time of each page, a line each.
int showPages(QApplication& application, const QString& config, const QString& path)
{
    ShownBook book(application, config, path);
    for (const QString& page : kPages) {
        std::vector<double> times;
        book.refresh(page);
        for (int i = 0; i < kRounds; ++i)
            times.push_back(book.refresh(page));
        std::printf("%.4f\n", median(times));
    }
    std::fflush(stdout);
    std::_Exit(0);
}

/// The medians of showPages() in another process, in the order of kPages.
std::vector<double> pageTimes(const QDir& folder, const QString& name)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--show-pages"), folder.filePath(QStringLiteral("config-") + name),
                   folder.filePath(name + QStringLiteral(".vouchwell"))});
    process.waitForFinished(-1);
    std::vector<double> times;
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            times.push_back(line.toDouble());
    }
    if (qsizetype(times.size()) != kPages.size())
        giveUp(QStringLiteral("the pages could not be shown"));
    return times;
}

void measurePages(const QDir& folder)
{
    const QString small = QStringLiteral("small");
    const QString large = QStringLiteral("large");
    makeBook(folder.filePath(small + QStringLiteral(".vouchwell")), makeShop(folder.filePath(small), 1'200, 1'000));
    makeBook(folder.filePath(large + QStringLiteral(".vouchwell")), makeShop(folder.filePath(large), 120'000, 100'000));
    std::vector<std::vector<double>> smallTimes;
    std::vector<std::vector<double>> largeTimes;
    for (int i = 0; i < 3; ++i) {
        smallTimes.push_back(pageTimes(folder, small));
        largeTimes.push_back(pageTimes(folder, large));
    }
    const auto medianOf = [](const std::vector<std::vector<double>>& runs, qsizetype page) {
        std::vector<double> times;
        for (const std::vector<double>& run : runs)
            times.push_back(run[size_t(page)]);
        return median(times);
    };
    for (qsizetype page = 0; page < kPages.size(); ++page) {
        const double few = medianOf(smallTimes, page);
        const double many = medianOf(largeTimes, page);
        printNote(QStringLiteral("%1: %2 ms with 1,000 referrals, %3 ms with 100,000")
                      .arg(kPages[page])
                      .arg(few, 0, 'f', 1)
                      .arg(many, 0, 'f', 1));
        printRatio(kPages[page] + QStringLiteral("_100k_to_1k"), many / few, 2.0);
    }
}

/// Ends the process after the first paint; the time is that of the whole process.
class PaintedOnce : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool handled = QObject::eventFilter(watched, event);
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            QMetaObject::invokeMethod(
                this, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return handled;
    }
};

int paintEmptyWindow(QApplication&)
{
    QWidget window;
    PaintedOnce painted;
    window.installEventFilter(&painted);
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}

int paintBook(QApplication& application, const QString& config, const QString& path)
{
    app::Application program(
        application, {config, std::make_shared<FixedDayClock>(kToday), std::make_unique<ui::ScriptedPrompts>()});
    PaintedOnce painted;
    program.desk().window().installEventFilter(&painted);
    program.start(path);
    return QApplication::exec();
}

void measureStart(const QDir& folder)
{
    const QString self = QCoreApplication::applicationFilePath();
    const QString book = folder.filePath(QStringLiteral("large.vouchwell"));
    const QString config = folder.filePath(QStringLiteral("config-start"));
    const Pair pair = measureInTurn(
        2 * kRounds, [&] { return millisecondsOfProcess(self, {QStringLiteral("--paint-empty-window")}); },
        [&] {
            return millisecondsOfProcess(self, {QStringLiteral("--paint-book"), config, book});
        });
    printNote(QStringLiteral("start to first paint: %1 ms with 100,000 referrals; empty window %2 ms")
                  .arg(pair.medianB, 0, 'f', 1)
                  .arg(pair.medianA, 0, 'f', 1));
    printRatio(QStringLiteral("first_paint"), pair.ratio(), 3.5);
}

} // namespace

/// Measures what the project promises, each time next to a floor in the same run: vouchwell-bench [import] [workbook]
/// [window] [proposals] [rewards] [replay] [sale] [growth] [chart] [pages]
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--paint-empty-window")
        return paintEmptyWindow(application);
    if (arguments.value(1) == u"--paint-book")
        return paintBook(application, arguments.value(2), arguments.value(3));
    if (arguments.value(1) == u"--show-pages")
        return showPages(application, arguments.value(2), arguments.value(3));
    if (arguments.value(1) == u"--show-grown")
        return showGrownPages(application, arguments.value(2), arguments.value(3));
    if (arguments.value(1) == u"--make-grown") {
        makeGrownBook(arguments.value(2), arguments.value(3).toInt(), kToday);
        return 0;
    }
    if (arguments.value(1) == u"--watch-import")
        return watchImport(application, arguments.value(2), arguments.value(3), arguments.value(4));
    const QTemporaryDir temporary;
    const QDir folder(temporary.path());
    // vouchwell-bench import window  measures these only
    const auto isWanted = [&](const char* part) {
        return arguments.size() == 1 || arguments.contains(QLatin1String(part));
    };
    if (isWanted("import"))
        measureImport(folder);
    if (isWanted("workbook"))
        measureWorkbook(folder);
    if (isWanted("window"))
        measureWindow(folder);
    if (isWanted("proposals"))
        measureProposals(folder);
    if (isWanted("replay"))
        measureReplay();
    if (isWanted("rewards"))
        measureRewards();
    if (isWanted("sale"))
        measureOneSale(folder);
    if (isWanted("growth"))
        measureGrowth(folder);
    if (isWanted("chart"))
        measureChart();
    if (isWanted("pages")) {
        measurePages(folder);
        measureStart(folder);
    }
    return 0;
}
