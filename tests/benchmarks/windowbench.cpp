#include "windowbench.h"

#include "measure.h"
#include "shopmaker.h"

#include "app/application.h"
#include "core/storage/book.h"
#include "ui/imports/checkdecider.h"
#include "ui/imports/checkstep.h"
#include "ui/imports/importflow.h"
#include "ui/imports/importpage.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace vouchwell::bench {

namespace {

using ui::ImportPage;
using Step = ImportPage::Step;

constexpr int kRows = 100'000;
constexpr double kLongestGap = 50;
constexpr double kLongestCancel = 1000;
constexpr double kLongestEdit = 100;
const QDate kDay(2026, 11, 1);

/// Looks at the clock whenever the event loop comes round.
class GapWatch
{
public:
    GapWatch()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(0);
    }

    /// Runs the event loop until `isDone`; the milliseconds it took.
    double runUntil(const std::function<bool()>& isDone)
    {
        m_longest = 0;
        m_sinceLook.start();
        QElapsedTimer all;
        all.start();
        while (!isDone())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        look();
        return double(all.nsecsElapsed()) / 1e6;
    }
    double longest() const { return m_longest; }

private:
    void look()
    {
        m_longest = std::max(m_longest, double(m_sinceLook.nsecsElapsed()) / 1e6);
        m_sinceLook.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_sinceLook;
    double m_longest = 0;
};

/// The import page of a running program.
class WatchedImport
{
public:
    WatchedImport(QApplication& application, const QString& config, const QString& book)
        : m_program(application,
                    {config, std::make_shared<FixedDayClock>(kDay), std::make_unique<ui::ScriptedPrompts>()})
    {
        m_program.start(book);
        m_program.desk().window().show();
    }

    double open(const QString& list)
    {
        m_program.desk().openImport(list);
        m_page = m_program.desk().window().findChild<ImportPage*>();
        if (!m_page)
            giveUp(QStringLiteral("there is no import page"));
        return m_watch.runUntil([this] { return !m_page->isBusy(); });
    }

    /// The milliseconds until the next step is there.
    double next(Step expected)
    {
        click("nextButton");
        const double time = m_watch.runUntil([this] { return !m_page->isBusy(); });
        if (m_page->step() != expected)
            giveUp(QStringLiteral("the import page did not go on"));
        return time;
    }

    /// The milliseconds until the page answers a cancel in the middle of writing.
    double cancel()
    {
        click("nextButton");
        QElapsedTimer running;
        running.start();
        m_watch.runUntil([&] { return running.elapsed() > 800; });
        if (!m_page->isBusy())
            giveUp(QStringLiteral("the import was over before it could be cancelled"));
        QElapsedTimer timer;
        timer.start();
        click("cancelButton");
        m_watch.runUntil([this] { return !m_page->isBusy(); });
        if (m_page->step() != Step::Check)
            giveUp(QStringLiteral("the import was not cancelled"));
        return double(timer.nsecsElapsed()) / 1e6;
    }

    /// Leaves a row out; the milliseconds of the call, and after how many more everything has been checked anew.
    std::pair<double, double> decide(qint64 row)
    {
        auto* const flow = m_page->findChild<ui::ImportFlow*>();
        auto* const step = m_page->findChild<ui::CheckStep*>();
        const double edit = millisecondsOf([&] { step->decider().tick({row}, false); });
        const double checked = m_watch.runUntil([&] { return !flow->isCheckingAnew(); });
        return {edit, checked};
    }

    double longestGap() const { return m_watch.longest(); }

private:
    void click(const char* name)
    {
        auto* const button = m_page->findChild<QPushButton*>(QLatin1String(name));
        if (!button || !button->isEnabled())
            giveUp(QStringLiteral("the button %1 cannot be pressed").arg(QLatin1String(name)));
        button->click();
    }

    app::Application m_program;
    ImportPage* m_page = nullptr;
    GapWatch m_watch;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void say(const char* what, double value)
{
    std::printf("%s %.2f\n", what, value);
}

} // namespace

int watchImport(QApplication& application, const QString& config, const QString& book, const QString& list)
{
    WatchedImport import(application, config, book);
    std::vector<double> gaps;
    const auto note = [&](const char* what) {
        gaps.push_back(import.longestGap());
        say(what, gaps.back());
    };
    say("read", import.open(list));
    note("gap-read");
    import.next(Step::Match);
    say("check", import.next(Step::Check));
    note("gap-check");
    const auto [edit, checked] = import.decide(77);
    say("edit", edit);
    say("checked", checked);
    note("gap-decision");
    const QByteArray before = bytesOf(book);
    say("cancel", import.cancel());
    note("gap-cancel");
    say("trace", before.isEmpty() || bytesOf(book) != before ? 1 : 0);
    say("import", import.next(Step::Done));
    note("gap-import");
    say("gap", *std::max_element(gaps.begin(), gaps.end()));
    std::fflush(stdout);
    std::_Exit(0);
}

void measureWindow(const QDir& folder)
{
    const QString list = folder.filePath(QStringLiteral("window.csv"));
    makePeople(list, 0, kRows, 0);
    const std::map<QString, double> figures = figuresOfProcess([&](int round) {
        const QString book = folder.filePath(QStringLiteral("window-%1.vouchwell").arg(round));
        makeEmptyBook(book);
        return QStringList{QStringLiteral("--watch-import"), folder.filePath(QStringLiteral("config-window")), book,
                           list};
    });
    for (const auto& [name, value] : figures)
        printNote(QStringLiteral("import of 100,000 rows in the window, %1: %2%3")
                      .arg(name)
                      .arg(value, 0, 'f', 1)
                      .arg(name == u"trace" ? QString() : QStringLiteral(" ms")));
    printRatio(QStringLiteral("import_window_gap"), figures.at(QStringLiteral("gap")) / kLongestGap, 1.0);
    printRatio(QStringLiteral("import_cancel"), figures.at(QStringLiteral("cancel")) / kLongestCancel, 1.0);
    printRatio(QStringLiteral("import_cancel_trace"), figures.at(QStringLiteral("trace")), 0.0);
    printRatio(QStringLiteral("import_edit"),
               std::max(figures.at(QStringLiteral("edit")), figures.at(QStringLiteral("gap-decision"))) / kLongestEdit,
               1.0);
}

} // namespace vouchwell::bench
