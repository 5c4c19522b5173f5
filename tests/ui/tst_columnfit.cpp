#include "ui/widgets/columnfit.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using namespace vouchwell::ui;

class ColumnFitTest : public QObject
{
    Q_OBJECT

    enum Column { Name, Phone, Since, Count };

    Theme m_theme{*qApp, Theme::Mode::Light};
    QStandardItemModel m_model{2, Count};
    std::unique_ptr<DataTable> m_table;
    ColumnFit* m_fit = nullptr;

    void makeTable()
    {
        m_table = std::make_unique<DataTable>(QStringLiteral("People"));
        m_table->setModel(&m_model);
        for (int column = 0; column < Count; ++column)
            m_table->setColumnWidth(column, 100);
        m_fit = new ColumnFit(m_table.get(), Name, {Phone, Since});
        m_table->show();
    }
    void setRoom(int width)
    {
        m_table->resize(width, 300);
        QCoreApplication::processEvents();
    }
    QList<int> shown() const
    {
        QList<int> columns;
        for (int column = 0; column < Count; ++column) {
            if (!m_table->isColumnHidden(column))
                columns.append(column);
        }
        return columns;
    }

private Q_SLOTS:
    void init()
    {
        makeTable();
        setRoom(400);
    }

    void givesTheSpareWidthToOneColumn()
    {
        QCOMPARE(shown(), (QList<int>{Name, Phone, Since}));
        QCOMPARE(m_table->columnWidth(Name), m_table->viewport()->width() - 200);
        QCOMPARE(m_table->columnWidth(Since), 100);
    }
    void lessImportantColumnsYieldAndComeBack()
    {
        setRoom(250);
        QCOMPARE(shown(), (QList<int>{Name, Since}));
        QCOMPARE(m_table->horizontalScrollBar()->maximum(), 0);
        setRoom(150);
        QCOMPARE(shown(), QList<int>{Name});
        setRoom(400);
        QCOMPARE(shown(), (QList<int>{Name, Phone, Since}));
    }
    void whatIsShownByHandStays()
    {
        setRoom(250);
        m_table->showColumn(Phone);
        QCOMPARE(shown(), (QList<int>{Name, Phone}));
        setRoom(150);
        QCOMPARE(shown(), (QList<int>{Name, Phone}));
    }
    void whatIsHiddenByHandStaysHidden()
    {
        m_table->hideColumn(Since);
        QCOMPARE(m_table->columnWidth(Name), m_table->viewport()->width() - 100);
        setRoom(150);
        setRoom(500);
        QCOMPARE(shown(), (QList<int>{Name, Phone}));
    }
    void aKeptLayoutDoesNotKnowWhatYielded()
    {
        m_table->hideColumn(Since);
        setRoom(150);
        QCOMPARE(shown(), QList<int>{Name});
        const QByteArray state = m_fit->layoutState();
        QCOMPARE(shown(), QList<int>{Name});
        makeTable();
        setRoom(400);
        m_fit->restoreLayoutState(state);
        QCOMPARE(shown(), (QList<int>{Name, Phone}));
    }
};

QTEST_MAIN(ColumnFitTest)
#include "tst_columnfit.moc"
