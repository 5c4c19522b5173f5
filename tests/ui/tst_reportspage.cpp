#include "core/actions/recordreferral.h"
#include "core/storage/book.h"
#include "ui/reports/pagepreview.h"
#include "ui/reports/pagesetupdialog.h"
#include "ui/reports/printreport.h"
#include "ui/reports/reportgallery.h"
#include "ui/reports/reportspage.h"
#include "ui/shell/commandcatalog.h"
#include "ui/shell/session.h"
#include "ui/shell/workbench.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/periodchooser.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/reporttablemodel.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QFile>
#include <QPrinter>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;

namespace {

/// A book with `count` referrals, and everything a page needs around it.
struct Shop
{
    explicit Shop(int count, const QString& country = QStringLiteral("IE"))
        : session(folder.filePath(QStringLiteral("session.ini")))
    {
        ShopSettings settings;
        settings.name = QStringLiteral("Corner Bakery");
        settings.timeZone = QTimeZone::utc();
        settings.country = country;
        auto made = Book::create(folder.filePath(QStringLiteral("shop.vouchwell")), settings,
                                 std::make_shared<FixedDayClock>(QDate(2025, 6, 30)));
        book = std::move(made.value());
        for (int i = 0; i < count; ++i) {
            ReferralEntry entry;
            entry.newReferrerName = QStringLiteral("Lucía Gómez %1").arg(i);
            entry.newFriendName = QStringLiteral("Friend %1 <b>bold</b>").arg(i);
            entry.referredOn = QDate(2025, 6, 1).addDays(i % 30);
            const auto recorded = recordReferral(*book, entry);
            Q_ASSERT(recorded);
        }
        feed = std::make_unique<SnapshotFeed>(*book);
        registerReportCommands(commands);
        bench = std::make_unique<Workbench>(*book, *feed, commands, prompts, session);
        feed->reloadNow();
    }

    QTemporaryDir folder;
    Session session;
    std::unique_ptr<Book> book;
    std::unique_ptr<SnapshotFeed> feed;
    CommandCatalog commands;
    ScriptedPrompts prompts;
    std::unique_ptr<Workbench> bench;
};

QByteArray readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ReportsPageTest : public QObject
{
    Q_OBJECT

private:
    static void show(ReportsPage& page)
    {
        QSignalSpy ready(&page, &ReportsPage::reportReady);
        page.resize(1000, 700);
        page.show();
        page.refresh();
        QTRY_VERIFY(!ready.isEmpty());
    }
    static void click(ReportsPage& page, const QString& name)
    {
        QTest::mouseClick(page.findChild<QPushButton*>(name), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void showsTheReferralReportFirst()
    {
        Shop shop(12);
        ReportsPage page(*shop.bench);
        show(page);
        QCOMPARE(page.report()->table().rows.size(), size_t(12));
        QCOMPARE(page.report()->table().title, QStringLiteral("Referral report"));
        QCOMPARE(page.report()->setup().paper, QPageSize::A4);
        QCOMPARE(page.report()->setup().printedOn, QDate(2025, 6, 30));
        QVERIFY(page.countsText().contains(QStringLiteral("12")));
    }

    void changesTheReportInTheGallery()
    {
        Shop shop(5);
        ReportsPage page(*shop.bench);
        show(page);
        auto* gallery = page.findChild<ReportGallery*>();
        QCOMPARE(gallery->count(), 3);
        gallery->setFocus();
        QTest::keyClick(gallery, Qt::Key_Down);
        QTRY_COMPARE(page.report()->table().title, QStringLiteral("Rewards owed"));
        QVERIFY(!page.findChild<PeriodChooser*>()->isVisible());
        QTest::keyClick(gallery, Qt::Key_Down);
        QTRY_COMPARE(page.report()->table().title, QStringLiteral("Leaderboard"));
        auto* metric = page.findChild<QComboBox*>(QStringLiteral("leaderMetric"));
        QVERIFY(metric->isVisible());
        QTRY_COMPARE(page.report()->table().rows.size(), size_t(0)); // nobody became a customer
        metric->setCurrentIndex(1);
        QTRY_COMPARE(page.report()->table().rows.size(), size_t(5));
    }

    void countsTheDaysOfThePeriodOnly()
    {
        Shop shop(30);
        ReportsPage page(*shop.bench);
        show(page);
        page.findChild<PeriodChooser*>()->setCustom(QDate(2025, 6, 3), QDate(2025, 6, 4));
        QTRY_COMPARE(page.report()->table().rows.size(), size_t(2));
    }

    void followsTheBook()
    {
        Shop shop(2);
        ReportsPage page(*shop.bench);
        show(page);
        ReferralEntry entry;
        entry.newReferrerName = QStringLiteral("Ana");
        entry.newFriendName = QStringLiteral("Li");
        entry.referredOn = QDate(2025, 6, 15);
        QVERIFY(recordReferral(*shop.book, entry));
        shop.feed->reloadNow();
        QTRY_COMPARE(page.report()->table().rows.size(), size_t(3));
    }

    void offersTheSameFiguresAsATable()
    {
        Shop shop(7);
        ReportsPage page(*shop.bench);
        show(page);
        auto* preview = page.findChild<PagePreview*>();
        auto* table = page.findChild<DataTable*>();
        QVERIFY(preview->isVisible());
        preview->setFocus();
        QTest::keyClick(preview, Qt::Key_F4);
        QVERIFY(table->isVisible());
        QVERIFY(table->hasFocus());
        QCOMPARE(table->model()->rowCount(), 7);
        QVERIFY(!table->accessibleName().isEmpty());
        QTest::keyClick(table, Qt::Key_F4);
        QVERIFY(preview->isVisible());
        QVERIFY(preview->accessibleDescription().contains(QStringLiteral("F4")));
    }

    void scrollsThroughThePages()
    {
        Shop shop(120);
        ReportsPage page(*shop.bench);
        show(page);
        auto* preview = page.findChild<PagePreview*>();
        QVERIFY(preview->pageCount() > 2);
        QSignalSpy moved(preview, &PagePreview::currentPageChanged);
        QTest::keyClick(preview, Qt::Key_End);
        QCOMPARE(preview->currentPage(), preview->pageCount() - 1);
        QVERIFY(!moved.isEmpty());
        QTest::keyClick(preview, Qt::Key_Home);
        QCOMPARE(preview->currentPage(), 0);
        QVERIFY(!preview->grab().isNull());
    }

    void savesAPdf()
    {
        Shop shop(12);
        ReportsPage page(*shop.bench);
        show(page);
        const QString path = shop.folder.filePath(QStringLiteral("out.pdf"));
        shop.prompts.nextFile(path);
        QSignalSpy told(shop.bench.get(), &Workbench::happened);
        click(page, QStringLiteral("savePdfButton"));
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(readAll(path).startsWith("%PDF-"));
        const FileRequest& request = shop.prompts.fileRequests().constFirst();
        QCOMPARE(request.suggestedName, QStringLiteral("Referral report 2024-07-01 to 2025-06-30.pdf"));
        QCOMPARE(shop.session.lastFolder(), shop.folder.path());
    }

    void saysWhyItCouldNotSave()
    {
        Shop shop(1);
        ReportsPage page(*shop.bench);
        show(page);
        QSignalSpy failed(shop.bench.get(), &Workbench::failed);
        shop.prompts.nextFile(shop.folder.filePath(QStringLiteral("missing/out.pdf")));
        click(page, QStringLiteral("savePdfButton"));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(0).toString().contains(QStringLiteral("out.pdf")));
        shop.prompts.nextFile(shop.folder.filePath(QStringLiteral("missing/out.csv")));
        click(page, QStringLiteral("saveCsvButton"));
        QCOMPARE(failed.size(), 2);
    }

    void savesBothKindsOfCsv()
    {
        Shop shop(3);
        ReportsPage page(*shop.bench);
        show(page);
        const QString path = shop.folder.filePath(QStringLiteral("out.csv"));
        shop.prompts.nextFile(path, 0);
        click(page, QStringLiteral("saveCsvButton"));
        QVERIFY(readAll(path).startsWith("\xEF\xBB\xBF"
                                         "Date,New customer,"));
        shop.prompts.nextFile(path, 1);
        click(page, QStringLiteral("saveCsvButton"));
        QVERIFY(readAll(path).startsWith("referred_on,friend,"));
        QCOMPARE(shop.prompts.fileRequests().constFirst().filters.size(), 2);
    }

    void doesNothingWhenTheFileDialogIsCancelled()
    {
        Shop shop(1);
        ReportsPage page(*shop.bench);
        show(page);
        QSignalSpy told(shop.bench.get(), &Workbench::happened);
        click(page, QStringLiteral("savePdfButton"));
        click(page, QStringLiteral("saveCsvButton"));
        QCOMPARE(shop.prompts.fileRequests().size(), 2);
        QCOMPARE(told.size(), 0);
    }

    void takesThePaperOfTheCountryUntilAnotherIsChosen()
    {
        Shop shop(2, QStringLiteral("MX"));
        {
            ReportsPage page(*shop.bench);
            show(page);
            QCOMPARE(page.report()->setup().paper, QPageSize::Letter);
            click(page, QStringLiteral("pageSetupButton"));
            auto* dialog = page.findChild<PageSetupDialog*>();
            QVERIFY(dialog);
            auto* paper = dialog->findChild<QComboBox*>(QStringLiteral("paper"));
            paper->setCurrentIndex(paper->findData(int(QPageSize::A5)));
            dialog->findChild<QComboBox*>(QStringLiteral("orientation"))->setCurrentIndex(2);
            dialog->accept();
            QTRY_COMPARE(page.report()->setup().paper, QPageSize::A5);
            QCOMPARE(page.report()->pageLayout().orientation(), QPageLayout::Landscape);
        }
        ReportsPage again(*shop.bench);
        show(again);
        QCOMPARE(again.report()->setup().paper, QPageSize::A5);
    }

    void printsThePagesThatWereAskedFor()
    {
        Shop shop(120);
        ReportsPage page(*shop.bench);
        show(page);
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        const QString path = shop.folder.filePath(QStringLiteral("printed.pdf"));
        printer.setOutputFileName(path);
        printer.setFromTo(2, 3);
        QVERIFY(paintOnPrinter(*page.report(), printer));
        QCOMPARE(readAll(path).count("/Type /Page\n"), 2);
    }

    void enablesItsCommandsOnlyWhileItIsShown()
    {
        Shop shop(1);
        QAction* print = shop.commands.action(QStringLiteral("print"));
        QVERIFY(!print->isEnabled());
        ReportsPage page(*shop.bench);
        show(page);
        QVERIFY(print->isEnabled());
        page.hide();
        QVERIFY(!print->isEnabled());
    }

    void staysCalmBeforeTheBookIsRead()
    {
        Shop shop(0);
        SnapshotFeed unread(*shop.book);
        Workbench bench(*shop.book, unread, shop.commands, shop.prompts, shop.session);
        ReportsPage page(bench);
        page.show();
        page.refresh();
        QVERIFY(!page.report());
        QVERIFY(!page.findChild<QPushButton*>(QStringLiteral("savePdfButton"))->isEnabled());
        unread.reloadNow();
        QTRY_VERIFY(page.report());
        QCOMPARE(page.report()->pageCount(), 1);
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(ReportsPageTest)
#include "tst_reportspage.moc"
