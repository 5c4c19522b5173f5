#include "ui/charts/barchart.h"
#include "ui/charts/linechart.h"
#include "ui/charts/lineplot.h"
#include "ui/charts/rankchart.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/prompts.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>

using namespace vouchwell;
using namespace vouchwell::ui;

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

QStringList list(const char* text)
{
    return QString::fromUtf8(text).split(u'|');
}

ReportTable table(const QStringList& labels, const std::vector<std::vector<QVariant>>& columns,
                  const QStringList& titles)
{
    ReportTable result;
    result.title = QStringLiteral("Referrals received by month");
    result.subtitle = QStringLiteral("1 Sep – 30 Nov 2026");
    result.shopName = QStringLiteral("Corner Bakery");
    result.currency = Currency::parse(QStringLiteral("EUR")).value();
    result.columns = {{QStringLiteral("label"), QStringLiteral("Label"), ReportTable::Kind::Text, false}};
    for (const QString& title : titles)
        result.columns.push_back({title.toLower(), title, ReportTable::Kind::Count, true});
    for (qsizetype row = 0; row < labels.size(); ++row) {
        std::vector<QVariant> cells{labels[row]};
        for (const auto& column : columns)
            cells.push_back(column[size_t(row)]);
        result.rows.push_back(std::move(cells));
    }
    return result;
}

ReportTable months()
{
    return table({QStringLiteral("Sep"), QStringLiteral("Oct"), QStringLiteral("Nov")},
                 {{qint64(38), qint64(33), qint64(12)}, {QVariant(), qint64(20), qint64(25)}},
                 {QStringLiteral("Received"), QStringLiteral("Before")});
}

LineData monthLines()
{
    LineData data;
    data.rows = 3;
    data.label = [](int row) {
        return QStringList{QStringLiteral("Sep"), QStringLiteral("Oct"), QStringLiteral("Nov")}.at(row);
    };
    data.lines = {{QStringLiteral("Before"), {kNone, 20, 25}, {}, true, false, -1},
                  {QStringLiteral("Received"), {38, 33, 12}, {false, true, false}, false, false, 2}};
    data.axis = NiceAxis::upTo(38, true);
    data.flags = {{1.0, QStringLiteral("Flyers in the whole quarter")}};
    return data;
}

bool hasColor(const QImage& image, const QColor& color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

/// The texts of a drawing, in their order.
QStringList svgTexts(const QByteArray& svg)
{
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts << reader.readElementText().trimmed();
    }
    return reader.hasError() ? QStringList() : texts;
}

QWidget* plotOf(ChartView& chart)
{
    return chart.findChild<QWidget*>(QStringLiteral("chartPlot"));
}

void compareWithTwin(const ChartView& chart)
{
    const QAbstractItemModel* model = chart.table()->model();
    const ReportTable& figures = chart.figures();
    QCOMPARE(model->rowCount(), int(figures.rows.size()));
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            QCOMPARE(model->index(row, column).data().toString(),
                     formatCell(figures.rows[size_t(row)][size_t(column)], figures.columns[size_t(column)].kind,
                                figures.currency, QLocale()));
        }
    }
}

} // namespace

class ChartsTest : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp, Theme::Mode::Light};

    static void show(ChartView& chart)
    {
        chart.resize(560, 300);
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
    }
    static std::unique_ptr<LineChart> lines()
    {
        auto chart = std::make_unique<LineChart>(QStringLiteral("Referrals"));
        chart->setLines(months(), 0, {1, 2}, monthLines());
        show(*chart);
        return chart;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }
    void init() { m_theme.setMode(Theme::Mode::Light); }

    void theTableOfALineHoldsTheSameNumbers()
    {
        const auto chart = lines();
        const QAbstractItemModelTester tester(chart->table()->model());
        compareWithTwin(*chart);
    }

    void theKeysWalkAlongALineAndSpeak()
    {
        const auto chart = lines();
        QTest::keyClick(plotOf(*chart), Qt::Key_Right);
        QCOMPARE(plotOf(*chart)->accessibleDescription(), QStringLiteral("Sep: Received 38"));
        QTest::keyClick(plotOf(*chart), Qt::Key_Right);
        QCOMPARE(plotOf(*chart)->accessibleDescription(), QStringLiteral("Oct: Received 33 and Before 20"));
        QTest::keyClick(plotOf(*chart), Qt::Key_Home);
        QCOMPARE(chart->cursor(), 0);
        QTest::keyClick(plotOf(*chart), Qt::Key_Escape);
        QCOMPARE(chart->cursor(), -1);
    }

    void theMouseTakesTheCursorToTheNearestPoint()
    {
        const auto chart = lines();
        QWidget* plot = plotOf(*chart);
        QTest::mouseMove(plot, {plot->width() - 110, plot->height() / 2});
        QTRY_COMPARE(chart->cursor(), 2);
        QTest::mouseMove(plot, {plot->width() / 12 + 20, plot->height() / 2});
        QTRY_COMPARE(chart->cursor(), 0);
    }

    void aClickChoosesTheRow()
    {
        const auto chart = lines();
        QSignalSpy activated(chart.get(), &ChartView::rowActivated);
        QWidget* plot = plotOf(*chart);
        QTest::mouseMove(plot, {plot->width() - 110, plot->height() / 2});
        QTest::mouseClick(plot, Qt::LeftButton, {}, {plot->width() - 110, plot->height() / 2});
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toInt(), 2);
    }

    void linesAreNamedAndFlagsSayTheirNote()
    {
        const auto chart = lines();
        chart->copy();
        const QByteArray svg = QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml"));
        const QStringList texts = svgTexts(svg);
        QVERIFY(texts.contains(QLatin1String("Received")));
        QVERIFY(texts.contains(QLatin1String("Before")));
        QVERIFY(texts.contains(QStringLiteral("Flyers in the whole q…")));
        QVERIFY(texts.contains(QLatin1String("Referrals received by month")));
        QVERIFY(texts.contains(QLatin1String("Corner Bakery")));
        QVERIFY(texts.contains(QStringLiteral("1 Sep – 30 Nov 2026")));
    }

    void theClipboardHasPictureDrawingAndNumbers()
    {
        const auto chart = lines();
        chart->copy();
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QCOMPARE(QString::fromUtf8(data->data(QStringLiteral("text/tsv"))), data->text());
        QCOMPARE(data->text(), QStringLiteral("Label\tReceived\tBefore\nSep\t38\t–\nOct\t33\t20\nNov\t12\t25"));
    }

    void savesEveryKindOfPicture_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("filter");
        QTest::addColumn<QString>("written");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("png") << "a.png" << 0 << "a.png" << QByteArray("\x89PNG");
        QTest::newRow("svg") << "a.svg" << 1 << "a.svg" << QByteArray("<?xml");
        QTest::newRow("pdf") << "a.pdf" << 2 << "a.pdf" << QByteArray("%PDF-");
        QTest::newRow("the chosen kind gives the ending") << "b" << 2 << "b.pdf" << QByteArray("%PDF-");
    }
    void savesEveryKindOfPicture()
    {
        QFETCH(QString, name);
        QFETCH(int, filter);
        QFETCH(QString, written);
        QFETCH(QByteArray, start);
        m_theme.setMode(Theme::Mode::Dark);
        const QTemporaryDir folder;
        ScriptedPrompts prompts;
        const auto chart = lines();
        auto* save = chart->findChild<QAction*>(QStringLiteral("savePicture"));
        QVERIFY(!save->isVisible());
        chart->setPrompts(prompts);
        QVERIFY(save->isVisible());
        prompts.nextFile(folder.filePath(name), filter);
        QSignalSpy saved(chart.get(), &ChartView::saved);
        save->trigger();
        QCOMPARE(prompts.fileRequests().first().filters.size(), 3);
        QCOMPARE(saved.first().first().toString(), written);
        QFile file(folder.filePath(written));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith(start));
        QVERIFY(bytes.size() > 2000);
        if (start == "<?xml")
            QVERIFY(svgTexts(bytes).contains(QLatin1String("Corner Bakery")));
    }

    void saysWhereAPictureCannotBeWritten()
    {
        ScriptedPrompts prompts;
        const auto chart = lines();
        chart->setPrompts(prompts);
        prompts.nextFile(QStringLiteral("/nowhere/at/all.png"));
        QSignalSpy failed(chart.get(), &ChartView::failed);
        chart->savePicture();
        QVERIFY(failed.first().first().toString().contains(QLatin1String("all.png")));
    }

    void picturesAreLightAndLeaveTheWindowAsItWas()
    {
        m_theme.setMode(Theme::Mode::Dark);
        const auto chart = lines();
        QTRY_VERIFY(hasColor(chart->grab().toImage(), ThemeColors::dark().card));
        const QImage picture = chart->toImage({600, 300}, 2);
        QCOMPARE(picture.size(), QSize(1200, 600));
        QVERIFY(hasColor(picture, ThemeColors::light().accent));
        QVERIFY(!hasColor(picture, ThemeColors::dark().card));
        QTRY_VERIFY(hasColor(chart->grab().toImage(), ThemeColors::dark().accent));
    }

    void whatIsBehindIsGrey()
    {
        const auto chart = lines();
        QTRY_VERIFY(hasColor(chart->grab().toImage(), ThemeColors::light().accent));
        const QImage before = chart->toImage({600, 300}, 4);
        QVERIFY(hasColor(before, ThemeColors::light().otherSeries));
    }

    void aLineWithoutAPointSaysWhy()
    {
        LineChart chart(QStringLiteral("Referrals"));
        chart.setEmptyText(QStringLiteral("Nobody was referred in these months."));
        LineData data = monthLines();
        data.lines[1].values = {kNone, kNone, kNone};
        chart.setLines(months(), 0, {1, 2}, data);
        show(chart);
        QVERIFY(!plotOf(chart)->isVisible());
        const auto labels = chart.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == QLatin1String("Nobody was referred in these months.");
        }));
    }

    void aGoalHasItsLineAndItsForecast()
    {
        GoalChart chart(QStringLiteral("Referrals against the goal"));
        chart.setProgress(table(list("1 Nov|2 Nov|3 Nov"),
                                {{qint64(2), qint64(4), QVariant()}, {QVariant(), qint64(4), qint64(6)}},
                                list("So far|At this pace")),
                          0, 1, 2, 8, QStringLiteral("goal 8"));
        show(chart);
        compareWithTwin(chart);
        QCOMPARE(chart.reading(2), QStringLiteral("3 Nov: At this pace 6"));
        chart.copy();
        const QStringList texts =
            svgTexts(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")));
        QVERIFY(texts.contains(QLatin1String("goal 8")));
        QVERIFY(texts.contains(QLatin1String("At this pace")));
    }

    void aCurveMarksItsMedian()
    {
        StepChart chart(QStringLiteral("Time to convert"));
        StepChart::Curve curve{
            QStringLiteral("Converted"), {0, 3, 10}, {0, 50, 75}, 3, QStringLiteral("half by day 3")};
        chart.setCurve(table(list("0|3|10"), {{qint64(0), qint64(50), qint64(75)}}, list("Converted")), 0, {1}, curve);
        show(chart);
        compareWithTwin(chart);
        chart.copy();
        const QByteArray svg = QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml"));
        QVERIFY(svgTexts(svg).contains(QLatin1String("half by day 3")));
        QTest::keyClick(plotOf(chart), Qt::Key_End);
        QCOMPARE(plotOf(chart)->accessibleDescription(), QStringLiteral("10: Converted 75"));
    }

    void aHistogramMarksItsMedian()
    {
        HistogramChart chart(QStringLiteral("Weeks"));
        chart.setCounts(table(list("1|2|3"), {{qint64(5), qint64(9), qint64(1)}}, list("Friends")), 0, 1, 1.5,
                        QStringLiteral("median 10 days"));
        show(chart);
        compareWithTwin(chart);
        chart.copy();
        const QByteArray svg = QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml"));
        QVERIFY(svgTexts(svg).contains(QLatin1String("median 10 days")));
    }

    void ranksAreSortedAndTheRestIsOneBar()
    {
        QStringList names;
        std::vector<QVariant> values;
        for (int i = 0; i < 10; ++i) {
            names << QStringLiteral("Source %1").arg(i);
            values.emplace_back(qint64(i + 1));
        }
        RankChart chart(QStringLiteral("Sources"));
        chart.setRanks(table(names, {values}, {QStringLiteral("Friends")}), 0, 1, {1});
        show(chart);
        compareWithTwin(chart);
        QTest::keyClick(plotOf(chart), Qt::Key_Home);
        QCOMPARE(chart.reading(0), QStringLiteral("Source 9: Friends 10"));
        QTest::keyClick(plotOf(chart), Qt::Key_End);
        QCOMPARE(chart.cursor(), 7);
        QCOMPARE(plotOf(chart)->accessibleDescription(), QStringLiteral("3 other(s) together: 6"));
        QSignalSpy activated(&chart, &ChartView::rowActivated);
        QTest::keyClick(plotOf(chart), Qt::Key_Return);
        QVERIFY(chart.isTableShown());
        QCOMPARE(activated.count(), 0);
        chart.setTableShown(false);
        QTest::keyClick(plotOf(chart), Qt::Key_Home);
        QTest::keyClick(plotOf(chart), Qt::Key_Return);
        QCOMPARE(activated.first().first().toInt(), 9); // the row of the table, not of the bar
    }

    void averagesAreNotAddedUp()
    {
        QStringList names;
        std::vector<QVariant> values;
        for (int i = 0; i < 12; ++i) {
            names << QStringLiteral("Source %1").arg(i);
            values.emplace_back(qint64(10 + i));
        }
        RankChart chart(QStringLiteral("Sources"));
        ReportTable averages = table(names, {values}, {QStringLiteral("Margin per friend")});
        averages.columns[1].hasTotal = false;
        chart.setRanks(averages, 0, 1, {1});
        show(chart);
        QTest::keyClick(plotOf(chart), Qt::Key_End);
        QCOMPARE(chart.cursor(), 7);
        QCOMPARE(chart.reading(7), QStringLiteral("Source 4: Margin per friend 14"));
    }

    void valuesBelowZeroHaveTheirPlace()
    {
        ReportTable losses = table(list("Sep|Oct|Nov"), {{qint64(-40), qint64(-15), qint64(-30)}}, list("Return"));
        LineChart chart(QStringLiteral("Return"));
        chart.setColumns(losses, 0, {1});
        show(chart);
        chart.copy();
        const QByteArray svg = QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml"));
        const QStringList texts = svgTexts(svg);
        QVERIFY2(texts.contains(QLatin1String("-40")), qPrintable(texts.join(u'|')));
        QVERIFY(texts.contains(QLatin1String("0")));
        QVERIFY(hasColor(chart.toImage({560, 300}, 1).copy(60, 80, 440, 180), ThemeColors::light().accent));
    }

    void whatIsOnlyAPartIsSeenEvenAlone()
    {
        LineData data = monthLines();
        data.lines = {{QStringLiteral("Received"), {kNone, kNone, 12}, {}, false, false, 2}};
        data.flags.clear();
        LineChart chart(QStringLiteral("Referrals"));
        chart.setLines(months(), 0, {1}, std::move(data));
        show(chart);
        QVERIFY(hasColor(chart.toImage({560, 300}, 1).copy(60, 80, 480, 180), ThemeColors::light().accent));
    }

    void notesOfOnePlaceShareTheirFlag()
    {
        LineData data = monthLines();
        data.flags.push_back({1.0, QStringLiteral("Street fair")});
        LineChart chart(QStringLiteral("Referrals"));
        chart.setLines(months(), 0, {1, 2}, std::move(data));
        show(chart);
        chart.copy();
        const QByteArray svg = QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml"));
        QVERIFY(svgTexts(svg).contains(QLatin1String("2 note(s)")));
        QVERIFY(!svgTexts(svg).contains(QLatin1String("Street fair")));
    }

    void aFunnelSaysWhoGoesOn()
    {
        FunnelChart chart(QStringLiteral("Funnel"));
        ReportTable steps = table(
            list("Received|Contacted|Became a customer"),
            {{qint64(40), qint64(20), qint64(10)}, {QVariant(), QStringLiteral("50 %"), QStringLiteral("3 of 4")}},
            list("Referrals|Of the step before"));
        steps.columns[2].kind = ReportTable::Kind::Text;
        chart.setSteps(steps, 0, 1, 2);
        show(chart);
        compareWithTwin(chart);
        QCOMPARE(chart.reading(1), QStringLiteral("Contacted: Referrals 20 and Of the step before 50 %"));
        chart.copy();
        const QByteArray svg = QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml"));
        const QString texts = svgTexts(svg).join(u' '); // the arrow may come from another font
        QVERIFY(texts.contains(QStringLiteral("▼ 50 %")));
        QVERIFY(texts.contains(QStringLiteral("▼ 3 of 4")));
    }

    void barsGrowFromTheOtherSideWhereReadingDoes()
    {
        RankChart chart(QStringLiteral("Sources"));
        const ReportTable sources = table(list("A|B"), {{qint64(9), qint64(3)}}, list("Friends"));
        chart.setRanks(sources, 0, 1, {1});
        const QImage plain = chart.toImage({600, 200}, 1);
        QVERIFY(hasColor(plain.copy(40, 70, 80, 110), ThemeColors::light().accent));
        QVERIFY(!hasColor(plain.copy(580, 70, 20, 110), ThemeColors::light().accent));
        QApplication::setLayoutDirection(Qt::RightToLeft);
        RankChart mirrored(QStringLiteral("Sources"));
        mirrored.setRanks(sources, 0, 1, {1});
        const QImage image = mirrored.toImage({600, 200}, 1);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(hasColor(image.copy(480, 70, 80, 110), ThemeColors::light().accent));
        QVERIFY(!hasColor(image.copy(0, 70, 20, 110), ThemeColors::light().accent));
    }

    void aMillionPointsKeepTheirCursor()
    {
        constexpr int kMany = 1'000'000;
        LineData data;
        data.rows = kMany;
        data.label = [](int row) { return QString::number(row); };
        std::vector<double> values;
        for (int i = 0; i < kMany; ++i)
            values.push_back(double((i * 37) % 1000));
        data.lines = {{QStringLiteral("Many"), std::move(values), {}, false, false, -1}};
        data.axis = NiceAxis::upTo(1000, true);
        LinePlot plot;
        plot.setData(std::move(data), QLocale());
        const std::unique_ptr<QWidget> owner(plot.widget());
        owner->resize(800, 300);
        owner->show();
        QVERIFY(QTest::qWaitForWindowExposed(owner.get()));
        owner->grab();
        const int pixel = kMany / 600; // more points than a pixel can tell apart
        QVERIFY(std::abs(plot.rowAt(QPointF(plot.placeOf(500'000))) - 500'000) < pixel);
    }
};

QTEST_MAIN(ChartsTest)
#include "tst_charts.moc"
