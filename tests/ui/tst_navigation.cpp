#include "ui/shell/navigation.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace vouchwell::ui;

class NavigationTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Navigation> m_list;

    void add(const char* id, const char* title, const char* group)
    {
        m_list->addEntry(QLatin1String(id), QLatin1String(title), QStringLiteral("house"), QLatin1String(group),
                         QStringLiteral("Ctrl+1"));
    }
    QModelIndex row(int row) const { return m_list->model()->index(row, 0); }

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<Navigation>();
        add("home", "Home", "");
        add("customers", "Customers", "PEOPLE");
        add("referrals", "Referrals", "PEOPLE");
        add("payouts", "Payouts", "PROGRAM");
        m_list->resize(m_list->sizeHint().width(), 500);
        m_list->show();
        m_list->setCurrentId(QStringLiteral("home"));
    }

    void keysStepOverHeadings()
    {
        QSignalSpy requested(m_list.get(), &Navigation::pageRequested);
        QTest::keyClick(m_list.get(), Qt::Key_Down);
        QCOMPARE(m_list->currentId(), QStringLiteral("customers"));
        QTest::keyClick(m_list.get(), Qt::Key_Down);
        QTest::keyClick(m_list.get(), Qt::Key_Down);
        QCOMPARE(m_list->currentId(), QStringLiteral("payouts"));
        QTest::keyClick(m_list.get(), Qt::Key_Down);
        QCOMPARE(m_list->currentId(), QStringLiteral("payouts"));
        QTest::keyClick(m_list.get(), Qt::Key_Up);
        QCOMPARE(m_list->currentId(), QStringLiteral("referrals"));
        QTest::keyClick(m_list.get(), Qt::Key_Home);
        QCOMPARE(m_list->currentId(), QStringLiteral("home"));
        QTest::keyClick(m_list.get(), Qt::Key_End);
        QCOMPARE(requested.last().first().toString(), QStringLiteral("payouts"));
    }

    void aClickOnAHeadingDoesNothing()
    {
        QVERIFY(row(1).data(Navigation::HeadingRole).toBool());
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(row(1)).center());
        QCOMPARE(m_list->currentId(), QStringLiteral("home"));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, m_list->visualRect(row(2)).center());
        QCOMPARE(m_list->currentId(), QStringLiteral("customers"));
    }

    void speaksWhatWaits()
    {
        m_list->setBadge(QStringLiteral("payouts"), 6, QStringLiteral("6 rewards to pay"));
        QCOMPARE(row(5).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Payouts: 6 rewards to pay"));
        m_list->setBadge(QStringLiteral("payouts"), 0, {});
        QCOMPARE(row(5).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Payouts"));
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(m_list.get());
        QCOMPARE(spoken->text(QAccessible::Name), QStringLiteral("Pages"));
    }

    void showsIconsWithTipsWhenCollapsed()
    {
        const int wide = m_list->width();
        m_list->setCollapsed(true);
        QVERIFY(m_list->width() < wide / 2);
        QCOMPARE(row(0).data(Qt::ToolTipRole).toString(), Qt::convertFromPlainText(QStringLiteral("Home (Ctrl+1)")));
        m_list->setCollapsed(false);
        QCOMPARE(m_list->width(), wide);
    }
};

QTEST_MAIN(NavigationTest)
#include "tst_navigation.moc"
