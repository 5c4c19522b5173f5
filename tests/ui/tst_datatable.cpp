#include "ui/widgets/datatable.h"
#include "ui/widgets/reporttablemodel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;

namespace {

ReportTable makeTable()
{
    ReportTable table;
    table.currency = *Currency::parse(QStringLiteral("EUR"));
    table.columns = {{QStringLiteral("name"), QStringLiteral("Name"), ReportTable::Kind::Text},
                     {QStringLiteral("count"), QStringLiteral("Referred"), ReportTable::Kind::Count},
                     {QStringLiteral("revenue"), QStringLiteral("Revenue"), ReportTable::Kind::MoneyMinor}};
    table.rows = {{QStringLiteral("Amelia\tOsei <b>"), qint64(1200), qint64(124000)},
                  {QStringLiteral("Ana\u202Eevil"), qint64(8), QVariant()}};
    return table;
}

} // namespace

class DataTableTest : public QObject
{
    Q_OBJECT

    Theme m_theme{*qApp, Theme::Mode::Light};
    ReportTableModel m_model{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    std::unique_ptr<DataTable> m_table;

    QString copied(const QString& format) const
    {
        const std::unique_ptr<QMimeData> data(m_table->selectionMimeData());
        return QString::fromUtf8(data->data(format));
    }

private Q_SLOTS:
    void initTestCase()
    {
        new QAbstractItemModelTester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    }
    void init()
    {
        m_model.setTable(makeTable());
        m_table = std::make_unique<DataTable>(QStringLiteral("Top referrers"));
        m_table->setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_table->setModel(&m_model);
        setColumnKinds(m_table.get(), m_model.table());
        m_table->resize(600, 300);
        m_table->show();
    }
    void cleanup() { m_table.reset(); }

    void hasTheNameItWasGiven() { QCOMPARE(m_table->accessibleName(), QStringLiteral("Top referrers")); }

    void copiesRowsAsTextWithTabs()
    {
        m_table->selectAll();
        QCOMPARE(copied(QStringLiteral("text/plain")),
                 QStringLiteral("Amelia Osei <b>\t1,200\t€1,240.00\nAna\u25A1evil\t8\t–"));
    }

    void copiesMarkupOfDataAsText()
    {
        m_table->selectRow(0);
        QVERIFY(copied(QStringLiteral("text/html")).contains(QLatin1String("<td>Amelia Osei &lt;b&gt;</td>")));
    }

    void copiesWhatIsVisibleInItsOrder()
    {
        m_table->horizontalHeader()->moveSection(2, 0);
        m_table->setColumnHidden(1, true);
        m_table->selectRow(0);
        QCOMPARE(copied(QStringLiteral("text/plain")), QStringLiteral("€1,240.00\tAmelia Osei <b>"));
    }

    void copiesWithTheKeyboard()
    {
        QGuiApplication::clipboard()->clear();
        m_table->selectRow(1);
        QTest::keySequence(m_table.get(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Ana\u25A1evil\t8\t–"));
    }

    void tabLeavesTheTable() { QVERIFY(!m_table->tabKeyNavigation()); }

    void enterActivatesARow()
    {
        QSignalSpy activated(m_table.get(), &QAbstractItemView::activated);
        m_table->setCurrentIndex(m_model.index(1, 0));
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
    }

    void growsWithItsRowsWhenItFits()
    {
        m_table->setFitsRows(true);
        const int two = m_table->sizeHint().height();
        ReportTable table = makeTable();
        table.rows.push_back(table.rows.front());
        m_model.setTable(table);
        QCOMPARE(m_table->sizeHint().height() - two, m_table->rowHeight(0));
    }

    void keepsItsColumns()
    {
        m_table->horizontalHeader()->moveSection(2, 0);
        const QByteArray state = m_table->layoutState();
        DataTable other(QStringLiteral("Other"));
        other.setModel(&m_model);
        other.restoreLayoutState(state);
        QCOMPARE(other.horizontalHeader()->logicalIndex(0), 2);
    }
};

QTEST_MAIN(DataTableTest)
#include "tst_datatable.moc"
