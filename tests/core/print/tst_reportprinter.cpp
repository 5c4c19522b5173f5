#include "core/print/reportprinter.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace vouchwell;
using Kind = ReportTable::Kind;

namespace {

ReportTable referralTable(int rows)
{
    ReportTable table;
    table.title = QStringLiteral("Referral report");
    table.subtitle = QStringLiteral("1 Jan 2025 – 31 Mar 2025");
    table.shopName = QStringLiteral("Panadería Sol");
    table.currency = {QStringLiteral("EUR"), 2};
    table.facts = {{QStringLiteral("Referrals received"), qint64(37), Kind::Count},
                   {QStringLiteral("of these became customers"), qint64(21), Kind::Count},
                   {QStringLiteral("Became customers in the period"), qint64(24), Kind::Count},
                   {QStringLiteral("Referred revenue"), qint64(341000), Kind::MoneyMinor},
                   {QStringLiteral("Reward cost"), qint64(24000), Kind::MoneyMinor},
                   {QStringLiteral("Cost per new customer"), QVariant(), Kind::MoneyMinor},
                   {QStringLiteral("Median days to convert"), QStringLiteral("12.5"), Kind::Text},
                   {QStringLiteral("Active referrers"), qint64(17), Kind::Count}};
    table.columns = {{QStringLiteral("referred_on"), QStringLiteral("Date"), Kind::Date, false},
                     {QStringLiteral("friend"), QStringLiteral("New customer"), Kind::Text, false},
                     {QStringLiteral("referrer"), QStringLiteral("Referred by"), Kind::Text, false},
                     {QStringLiteral("channel"), QStringLiteral("Channel"), Kind::Text, false},
                     {QStringLiteral("stage"), QStringLiteral("Stage"), Kind::Text, false},
                     {QStringLiteral("converted_on"), QStringLiteral("First purchase"), Kind::Date, false},
                     {QStringLiteral("revenue"), QStringLiteral("Revenue"), Kind::MoneyMinor, true},
                     {QStringLiteral("reward"), QStringLiteral("Reward"), Kind::MoneyMinor, true}};
    const QStringList stages{QStringLiteral("Received"), QStringLiteral("Became a customer"), QStringLiteral("Lost")};
    for (int i = 0; i < rows; ++i) {
        const bool converted = i % 3 == 1;
        table.rows.push_back({QDate(2025, 1, 1).addDays(i % 90), QStringLiteral("Friend%1 García").arg(i),
                              QStringLiteral("Lucía Gómez%1").arg(i % 40), QStringLiteral("shop"), stages.at(i % 3),
                              converted ? QVariant(QDate(2025, 2, 1).addDays(i % 50)) : QVariant(),
                              converted ? qint64(1000 + 37 * i) : qint64(0), converted ? qint64(1000) : qint64(0)});
    }
    return table;
}

PageSetup setupIn(const QLocale& locale = QLocale(QLocale::English, QLocale::Ireland))
{
    PageSetup setup;
    setup.locale = locale;
    setup.printedOn = QDate(2025, 4, 1);
    setup.fileName = QStringLiteral("sol.vouchwell");
    return setup;
}

struct Box
{
    int page;
    QString text;
    double left, top, right, bottom;
};

} // namespace

class ReportPrinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_hasPoppler = !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty() &&
                       !QStandardPaths::findExecutable(QStringLiteral("pdfinfo")).isEmpty();
    }

    void choosesPaperByTerritory_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<bool>("isLetter");
        const QStringList letter = QStringLiteral("BZ CA CL CO CR GT MX NI PA PH PR SV US VE").split(u' ');
        for (const QString& country : letter)
            QTest::newRow(qPrintable(country)) << country << true;
        const QStringList a4 = QStringLiteral("ES DE FR PT AR BR IE JP GB").split(u' ');
        for (const QString& country : a4)
            QTest::newRow(qPrintable(country)) << country << false;
        QTest::newRow("small letters") << QStringLiteral("us") << true;
        QTest::newRow("unknown") << QString() << false;
    }
    void choosesPaperByTerritory()
    {
        QFETCH(QString, country);
        QFETCH(bool, isLetter);
        QCOMPARE(paperFor(country), isLetter ? QPageSize::Letter : QPageSize::A4);
    }

    void writesEveryCellOfTheReport()
    {
        if (!m_hasPoppler)
            QSKIP("pdftotext is not installed");
        const ReportTable table = referralTable(1000);
        const PageSetup setup = setupIn();
        const QString path = write(table, setup);
        const QString text = flat(pdfText(path));
        for (size_t r = 0; r < table.rows.size(); ++r) {
            QStringList cells;
            for (size_t c = 0; c < table.columns.size(); ++c)
                cells += formatCell(table.rows[r][c], table.columns[c].kind, table.currency, setup.locale);
            const QString line = flat(cells.join(u' '));
            QVERIFY2(text.contains(line), qPrintable(line));
        }
        for (const ReportTable::Fact& fact : table.facts) {
            QVERIFY2(text.contains(flat(fact.title)), qPrintable(fact.title));
            QVERIFY(text.contains(flat(formatCell(fact.value, fact.kind, table.currency, setup.locale))));
        }
        const QString total = formatCell(table.total(6), Kind::MoneyMinor, table.currency, setup.locale);
        QCOMPARE(text.count(QStringLiteral("Total") + flat(total)), 1);
    }

    void repeatsTheColumnTitlesAndCountsThePages()
    {
        if (!m_hasPoppler)
            QSKIP("pdftotext is not installed");
        const QString path = write(referralTable(300), setupIn());
        const QStringList pages = pdfText(path).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 5);
        QCOMPARE(pages.size(), m_pages);
        for (int i = 0; i < pages.size(); ++i) {
            QCOMPARE(pages.at(i).count(QStringLiteral("First purchase")), 1);
            QVERIFY(pages.at(i).contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
            QVERIFY(pages.at(i).contains(QStringLiteral("Printed 1 Apr 2025")));
            QVERIFY(pages.at(i).contains(QStringLiteral("Panadería Sol")));
            QVERIFY(pages.at(i).contains(QStringLiteral("sol.vouchwell")));
            QCOMPARE(pages.at(i).contains(QStringLiteral("Total ")), i == pages.size() - 1);
        }
    }

    void usesTheWantedPaper_data()
    {
        QTest::addColumn<QPageSize::PageSizeId>("paper");
        QTest::addColumn<QPageLayout::Orientation>("orientation");
        QTest::addColumn<QString>("size");
        QTest::newRow("A4 upright") << QPageSize::A4 << QPageLayout::Portrait << QStringLiteral("595 x 842 pts (A4)");
        QTest::newRow("A4 across") << QPageSize::A4 << QPageLayout::Landscape << QStringLiteral("842 x 595 pts (A4)");
        QTest::newRow("Letter upright") << QPageSize::Letter << QPageLayout::Portrait
                                        << QStringLiteral("612 x 792 pts (letter)");
        QTest::newRow("Letter across") << QPageSize::Letter << QPageLayout::Landscape
                                       << QStringLiteral("792 x 612 pts (letter)");
    }
    void usesTheWantedPaper()
    {
        if (!m_hasPoppler)
            QSKIP("pdfinfo is not installed");
        QFETCH(QPageSize::PageSizeId, paper);
        QFETCH(QPageLayout::Orientation, orientation);
        QFETCH(QString, size);
        PageSetup setup = setupIn();
        setup.paper = paper;
        setup.orientation = orientation;
        const QString path = write(referralTable(30), setup);
        const QString info = run(QStringLiteral("pdfinfo"), {path});
        QVERIFY2(info.contains(size), qPrintable(info));
        QVERIFY(info.contains(QStringLiteral("Title:           Referral report – 1 Jan 2025 – 31 Mar 2025")));
        QVERIFY(run(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path})
                    .contains(QStringLiteral("<rdf:li>Panadería Sol</rdf:li>")));
        verifyInsideMargins(path, setup);
    }

    void embedsItsFonts()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdffonts")).isEmpty())
            QSKIP("pdffonts is not installed");
        const QString path = write(referralTable(3), setupIn());
        const QStringList lines = run(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!lines.isEmpty());
        for (const QString& line : lines)
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral("\\byes +(yes|no) +yes\\b"))), qPrintable(line));
    }

    void turnsThePageBeforeItMakesTheTextSmaller()
    {
        ReportTable narrow = referralTable(10);
        narrow.columns.resize(3);
        for (auto& row : narrow.rows)
            row.resize(3);
        const Result<ReportPrinter> upright = ReportPrinter::layout(narrow, setupIn());
        QCOMPARE(upright->pageLayout().orientation(), QPageLayout::Portrait);
        ReportTable wide = referralTable(10);
        wide.rows[0][1] = QStringLiteral("María del Carmen Fernández");
        wide.rows[0][2] = QStringLiteral("Maximilian Oberhofer-Lindner");
        const Result<ReportPrinter> across = ReportPrinter::layout(wide, setupIn());
        QCOMPARE(across->pageLayout().orientation(), QPageLayout::Landscape);
        QCOMPARE(across->textPoints(), upright->textPoints());
        const Result<ReportPrinter> small = ReportPrinter::layout(wideTable(12), setupIn());
        QVERIFY(small->textPoints() < across->textPoints());
        const Result<ReportPrinter> smallest = ReportPrinter::layout(wideTable(30), setupIn());
        QCOMPARE(smallest->textPoints(), 8.0);
    }

    void clipsNothingWhateverTheWidth_data()
    {
        QTest::addColumn<int>("columns");
        QTest::newRow("twelve columns") << 12;
        QTest::newRow("thirty columns") << 30;
    }
    void clipsNothingWhateverTheWidth()
    {
        if (!m_hasPoppler)
            QSKIP("pdftotext is not installed");
        QFETCH(int, columns);
        const QString path = write(wideTable(columns), setupIn());
        verifyInsideMargins(path, setupIn());
        verifyNoOverlap(path);
    }

    void breaksVeryLongWordsAndCapsVeryLongCells()
    {
        if (!m_hasPoppler)
            QSKIP("pdftotext is not installed");
        ReportTable table = referralTable(3);
        const QString longWord = QString(300, u'Q') + QStringLiteral("END");
        table.rows[0][1] = longWord;
        table.rows[1][2] = QString(5000, u'X');
        table.rows[2][3] = QStringLiteral("combining a") + QString(500, QChar(0x0301));
        const QString path = write(table, setupIn());
        const QString text = pdfText(path);
        QCOMPARE(text.count(u'Q'), 300);
        QVERIFY(text.contains(QStringLiteral("END")));
        QCOMPARE(text.count(u'X'), 4095);
        QVERIFY(text.contains(u'…'));
        QVERIFY(text.count(QChar(0x0301)) <= 8);
        verifyInsideMargins(path, setupIn());
    }

    void goesOnOverleafWithARowHigherThanAPage()
    {
        if (!m_hasPoppler)
            QSKIP("pdftotext is not installed");
        ReportTable table = wideTable(12);
        table.rows.resize(1);
        QStringList words;
        for (int i = 0; i < 600; ++i)
            words += QStringLiteral("w%1.").arg(i, 3, 10, QLatin1Char('0'));
        table.rows[0][0] = words.join(u' ');
        const QString path = write(table, setupIn());
        QVERIFY(m_pages > 1);
        const QString text = pdfText(path);
        for (const QString& word : std::as_const(words))
            QCOMPARE(text.count(word), 1);
        verifyInsideMargins(path, setupIn());
    }

    void neverSplitsARowThatFitsOnAPage()
    {
        if (!m_hasPoppler)
            QSKIP("pdftotext is not installed");
        ReportTable table = referralTable(60);
        for (size_t i = 0; i < table.rows.size(); ++i)
            table.rows[i][1] = QStringLiteral("begin%1. ").arg(i) + QStringLiteral("one two three four ").repeated(9) +
                               QStringLiteral(" end%1.").arg(i);
        const QString path = write(table, setupIn());
        const QStringList pages = pdfText(path).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() > 3);
        for (int i = 0; i < 60; ++i) {
            for (const QString& page : pages)
                QCOMPARE(page.contains(QStringLiteral("begin%1.").arg(i)),
                         page.contains(QStringLiteral("end%1.").arg(i)));
        }
    }

    void mirrorsTheColumnsFromRightToLeft()
    {
        if (!m_hasPoppler)
            QSKIP("pdftotext is not installed");
        ReportTable table = referralTable(5);
        table.rows[0][1] = QStringLiteral("שרה כהן");
        table.rows[1][1] = QStringLiteral("محمد علي");
        PageSetup setup = setupIn();
        const QList<Box> plain = boxes(write(table, setup));
        setup.direction = Qt::RightToLeft;
        const QString path = write(table, setup);
        const QList<Box> mirrored = boxes(path);
        QVERIFY(leftOf(plain, QStringLiteral("Date")) < leftOf(plain, QStringLiteral("Reward")));
        QVERIFY(leftOf(mirrored, QStringLiteral("Date")) > leftOf(mirrored, QStringLiteral("Channel")));
        const QString text = pdfText(path);
        QVERIFY(flat(text).contains(QStringLiteral("שרה")));
        QVERIFY(text.contains(QStringLiteral("Friend2")));
        verifyInsideMargins(path, setup);
    }

    void showsMarkupAndHiddenCharactersAsText()
    {
        if (!m_hasPoppler)
            QSKIP("pdftotext is not installed");
        ReportTable table = referralTable(1);
        table.rows[0][1] = QStringLiteral("<b>Eve</b> &amp; office");
        table.rows[0][2] = QStringLiteral("abc") + QChar(0x202E) + QStringLiteral("def");
        const QString text = pdfText(write(table, setupIn()));
        QVERIFY(text.contains(QStringLiteral("<b>Eve</b> &amp; office")));
        QVERIFY(!text.contains(QChar(0x202E)));
    }

    void saysThatAnEmptyReportIsEmpty()
    {
        if (!m_hasPoppler)
            QSKIP("pdftotext is not installed");
        const QString text = pdfText(write(referralTable(0), setupIn()));
        QCOMPARE(m_pages, 1);
        QVERIFY(text.contains(QStringLiteral("There is nothing to list here.")));
        QVERIFY(text.contains(QStringLiteral("Page 1 of 1")));
        QVERIFY(!text.contains(QStringLiteral("Total")));
    }

    void refusesMoreThanFiveThousandPages()
    {
        ReportTable table;
        table.title = QStringLiteral("Long");
        table.columns = {{QStringLiteral("n"), QStringLiteral("N"), Kind::Count, false}};
        table.rows.assign(400'000, {qint64(1)});
        const Result<ReportPrinter> result = ReportPrinter::layout(table, setupIn());
        QVERIFY(!result);
        QVERIFY(result.failure().text.contains(QStringLiteral("5,000")));
    }

    void leavesAnExistingFileAloneWhenStopped()
    {
        const QString path = m_folder.filePath(QStringLiteral("kept.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before");
        file.close();
        const Result<ReportPrinter> printer = ReportPrinter::layout(referralTable(500), setupIn());
        std::stop_source stop;
        stop.request_stop();
        const Result<Done> written = printer->writePdf(path, stop.get_token());
        QVERIFY(!written);
        QCOMPARE(written.failure().kind, Failure::Kind::Cancelled);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("before"));
    }

    void namesTheFileItCannotWrite()
    {
        const Result<ReportPrinter> printer = ReportPrinter::layout(referralTable(1), setupIn());
        const Result<Done> written = printer->writePdf(m_folder.filePath(QStringLiteral("no/such/folder.pdf")));
        QVERIFY(!written);
        QVERIFY(written.failure().text.contains(QStringLiteral("folder.pdf")));
    }

    void paintsTheSamePageOnAScreen()
    {
        const Result<ReportPrinter> printer = ReportPrinter::layout(referralTable(200), setupIn());
        const QSize size = printer->pageLayout().fullRectPixels(96).size();
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        printer->paintPage(painter, 1, 96);
        painter.end();
        const int margin = int(15 / 25.4 * 96) - 2;
        bool isInked = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isInk = image.pixelColor(x, y).lightness() < 200;
                isInked = isInked || isInk;
                const bool isMargin =
                    x < margin || y < margin || x > image.width() - margin || y > image.height() - margin;
                QVERIFY(!isInk || !isMargin);
            }
        }
        QVERIFY(isInked);
    }

private:
    QString write(const ReportTable& table, const PageSetup& setup)
    {
        const Result<ReportPrinter> printer = ReportPrinter::layout(table, setup);
        Q_ASSERT(printer);
        m_pages = printer->pageCount();
        const QString path = m_folder.filePath(QStringLiteral("report%1.pdf").arg(++m_files));
        const Result<Done> done = printer->writePdf(path);
        Q_ASSERT(done);
        return path;
    }

    static QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    static QString pdfText(const QString& path)
    {
        return run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")})
            .remove(QChar(0x200B));
    }
    /// Without white space: pdftotext aligns with blanks as it sees fit.
    static QString flat(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); }

    static QList<Box> boxes(const QString& path)
    {
        const QString xml = run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
        static const QRegularExpression word(QStringLiteral(
            "(<page )|<word xMin=\"([-\\d.]+)\" yMin=\"([-\\d.]+)\" xMax=\"([-\\d.]+)\" yMax=\"([-\\d.]+)\">([^<]*)<"));
        QList<Box> found;
        int page = -1;
        for (auto it = word.globalMatch(xml); it.hasNext();) {
            const auto m = it.next();
            if (!m.captured(1).isEmpty())
                ++page;
            else
                found.append({page, m.captured(6), m.captured(2).toDouble(), m.captured(3).toDouble(),
                              m.captured(4).toDouble(), m.captured(5).toDouble()});
        }
        return found;
    }
    static double leftOf(const QList<Box>& boxes, const QString& text)
    {
        for (const Box& box : boxes) {
            if (box.text == text)
                return box.left;
        }
        return -1;
    }
    static void verifyInsideMargins(const QString& path, const PageSetup& setup)
    {
        const QString xml = run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")});
        const auto size =
            QRegularExpression(QStringLiteral("<page width=\"([\\d.]+)\" height=\"([\\d.]+)\"")).match(xml);
        const double width = size.captured(1).toDouble();
        const double height = size.captured(2).toDouble();
        const double margin = setup.marginMm / 25.4 * 72 - 1;
        const QList<Box> all = boxes(path);
        QVERIFY(!all.isEmpty());
        for (const Box& box : all) {
            QVERIFY2(box.left >= margin && box.right <= width - margin, qPrintable(box.text));
            // The boxes of pdftotext reach above and below the letters.
            QVERIFY2(box.top >= margin - 6 && box.bottom <= height - margin + 6, qPrintable(box.text));
        }
    }
    static void verifyNoOverlap(const QString& path)
    {
        const QList<Box> all = boxes(path);
        for (int i = 0; i < all.size(); ++i) {
            for (int j = i + 1; j < all.size() && j < i + 80; ++j) {
                const Box& a = all.at(i);
                const Box& b = all.at(j);
                const double across = std::min(a.right, b.right) - std::max(a.left, b.left);
                const double down = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
                const bool overlaps = a.page == b.page && across > 1 && down > 5;
                QVERIFY2(!overlaps, qPrintable(a.text + u'/' + b.text));
            }
        }
    }

    /// Amounts and texts in turn, each some fifteen letters wide.
    static ReportTable wideTable(int columns)
    {
        ReportTable table;
        table.title = QStringLiteral("Wide");
        table.currency = {QStringLiteral("EUR"), 2};
        table.rows.resize(8);
        for (int c = 0; c < columns; ++c) {
            const bool isMoney = c % 2 == 1;
            table.columns.push_back({QString::number(c), QStringLiteral("Column %1").arg(c),
                                     isMoney ? Kind::MoneyMinor : Kind::Text, isMoney});
            for (size_t r = 0; r < table.rows.size(); ++r)
                table.rows[r].push_back(isMoney ? QVariant(qint64(1234567890 + c))
                                                : QVariant(QStringLiteral("Text %1 in %2").arg(c).arg(r)));
        }
        return table;
    }

    QTemporaryDir m_folder;
    bool m_hasPoppler = false;
    int m_files = 0;
    int m_pages = 0;
};

QTEST_MAIN(ReportPrinterTest)
#include "tst_reportprinter.moc"
