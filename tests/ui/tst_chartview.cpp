#include "ui/charts/barchart.h"
#include "ui/charts/niceaxis.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;

namespace {

ReportTable monthTable()
{
    ReportTable table;
    table.title = QStringLiteral("Referrals by month");
    table.currency = *Currency::parse(QStringLiteral("EUR"));
    table.columns = {{QStringLiteral("month"), QStringLiteral("Month"), ReportTable::Kind::Text},
                     {QStringLiteral("received"), QStringLiteral("Received"), ReportTable::Kind::Count},
                     {QStringLiteral("converted"), QStringLiteral("Became customers"), ReportTable::Kind::Count}};
    table.rows = {{QStringLiteral("Sep"), qint64(38), qint64(21)},
                  {QStringLiteral("Oct"), qint64(32), qint64(17)},
                  {QStringLiteral("Nov"), qint64(41), qint64(24)}};
    return table;
}

} // namespace

class ChartViewTest : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp, Theme::Mode::Light};
    std::unique_ptr<BarChart> m_chart;

    QWidget* plot() const { return m_chart->findChild<QWidget*>(QStringLiteral("chartPlot")); }
    bool hasColor(const QColor& color) const
    {
        const QImage image = m_chart->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_theme.setMode(Theme::Mode::Light);
        m_chart = std::make_unique<BarChart>(QStringLiteral("Referrals by month"));
        m_chart->setLocale(QLocale(QLocale::English));
        m_chart->setBars(monthTable(), 0, {1, 2});
        m_chart->resize(500, 260);
        m_chart->show();
        QVERIFY(QTest::qWaitForWindowActive(m_chart.get()));
    }

    void theTableHoldsTheSameNumbers()
    {
        const auto* model = m_chart->table()->model();
        const ReportTable table = monthTable();
        QCOMPARE(model->rowCount(), 3);
        for (int row = 0; row < 3; ++row) {
            for (int column = 1; column < 3; ++column)
                QCOMPARE(model->index(row, column).data().toString(),
                         table.rows[size_t(row)][size_t(column)].toString());
        }
        QCOMPARE(m_chart->table()->accessibleName(), QStringLiteral("Referrals by month as a table"));
        QCOMPARE(plot()->accessibleName(), QStringLiteral("Referrals by month"));
    }

    void f4SwitchesToTheTableAndBack()
    {
        plot()->setFocus();
        QTest::keyClick(plot(), Qt::Key_F4);
        QVERIFY(m_chart->isTableShown());
        QVERIFY(m_chart->table()->isVisible());
        QTest::keyClick(m_chart->table(), Qt::Key_F4);
        QVERIFY(plot()->isVisible());
    }

    void arrowKeysSpeakTheBars()
    {
        QTest::keyClick(plot(), Qt::Key_Right);
        QCOMPARE(m_chart->cursor(), 0);
        QCOMPARE(plot()->accessibleDescription(), QStringLiteral("Sep: Received 38 and Became customers 21"));
        QTest::keyClick(plot(), Qt::Key_End);
        QTest::keyClick(plot(), Qt::Key_Right);
        QCOMPARE(m_chart->cursor(), 2);
        QTest::keyClick(plot(), Qt::Key_Left);
        QCOMPARE(m_chart->cursor(), 1);
        QSignalSpy activated(m_chart.get(), &ChartView::rowActivated);
        QTest::keyClick(plot(), Qt::Key_Return);
        QCOMPARE(activated.first().first().toInt(), 1);
    }

    void takesTheColoursOfTheTheme()
    {
        QVERIFY(hasColor(ThemeColors::light().accent));
        m_theme.setMode(Theme::Mode::Dark);
        QTRY_VERIFY(hasColor(ThemeColors::dark().accent));
        QVERIFY(m_chart->grab().toImage().pixelColor(3, 3).lightness() < 128);
    }

    void saysWhyItIsEmpty()
    {
        ReportTable table = monthTable();
        table.rows.clear();
        m_chart->setEmptyText(QStringLiteral("No referrals in this period."));
        m_chart->setBars(table, 0, {1, 2});
        QVERIFY(!plot()->isVisible());
        const auto labels = m_chart->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text() == QLatin1String("No referrals in this period.");
        }));
    }

    void picturesAreLightInADarkWindow()
    {
        m_theme.setMode(Theme::Mode::Dark);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("chart.png"));
        QVERIFY(m_chart->toImage({900, 480}, 2).save(path));
        const QImage picture(path);
        QCOMPARE(picture.size(), QSize(1800, 960));
        QCOMPARE(picture.pixelColor(2, 2), ThemeColors::light().card);
    }

    void copiesPictureAndNumbers()
    {
        m_chart->copy();
        const QMimeData* data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(data->text().endsWith(QLatin1String("Nov\t41\t24")));
    }

    void choosesTicksPeopleWouldChoose_data()
    {
        QTest::addColumn<double>("largest");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("top");
        QTest::newRow("41 referrals") << 41.0 << true << 10.0 << 50.0;
        QTest::newRow("one referral") << 1.0 << true << 1.0 << 1.0;
        QTest::newRow("three referrals") << 3.0 << true << 1.0 << 3.0;
        QTest::newRow("six referrals") << 6.0 << true << 2.0 << 6.0;
        QTest::newRow("nothing") << 0.0 << true << 1.0 << 4.0;
        QTest::newRow("cents") << 0.37 << false << 0.1 << 0.4;
        QTest::newRow("revenue") << 4310.5 << false << 1000.0 << 5000.0;
        QTest::newRow("exactly the top") << 100.0 << true << 20.0 << 100.0;
    }
    void choosesTicksPeopleWouldChoose()
    {
        QFETCH(double, largest);
        QFETCH(bool, isWhole);
        const NiceAxis axis = NiceAxis::upTo(largest, isWhole);
        QTEST(axis.step, "step");
        QTEST(axis.top, "top");
        QVERIFY(axis.ticks().size() <= 6);
        QVERIFY(axis.ticks().last() >= largest);
    }
};

QTEST_MAIN(ChartViewTest)
#include "tst_chartview.moc"
