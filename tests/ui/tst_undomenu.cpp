#include "app/application.h"
#include "core/actions/payoutpayment.h"
#include "core/actions/payouts.h"
#include "core/actions/recordreferral.h"
#include "core/actions/saveperson.h"
#include "core/storage/statement.h"
#include "tests/support/testbook.h"
#include "ui/people/customerspage.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/noticebar.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::app::Application;
using vouchwell::test::mustHave;

/// Undo and Redo in the window, with real keys.
class UndoMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto scripted = std::make_unique<ScriptedPrompts>();
        m_prompts = scripted.get();
        const QString config = m_folder->filePath(QStringLiteral("config"));
        QDir().mkpath(config);
        m_application = std::make_unique<Application>(
            *qApp,
            Application::Parts{config, std::make_shared<FixedDayClock>(QDate(2026, 11, 22)), std::move(scripted)});
        m_application->start({});
        m_prompts->nextFile(m_folder->filePath(QStringLiteral("shop.vouchwell")));
        QTest::mouseClick(window().findChild<QPushButton*>(QStringLiteral("welcomeEmpty")), Qt::LeftButton);
        QVERIFY(m_application->desk().workbench());
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    void cleanup() { m_application.reset(); }

    void isDisabledWhereNothingWasDone()
    {
        QVERIFY(!action("edit.undo")->isEnabled());
        QVERIFY(!action("edit.redo")->isEnabled());
    }

    void takesBackByKeyAndDoesAgainByKey()
    {
        addPerson(QStringLiteral("Ana & Co"));
        QCOMPARE(action("edit.undo")->text(), QStringLiteral("&Undo adding of Ana && Co"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(people(), 0);
        QCOMPARE(window().status()->outcome(), QStringLiteral("Adding of Ana & Co taken back."));
        QVERIFY(!action("edit.undo")->isEnabled());
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(people(), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(people(), 0);
        press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(people(), 1);
    }

    void waitsWhileAnImportWrites()
    {
        addPerson(QStringLiteral("Ana"));
        m_application->desk().workbench()->setWriting(true);
        QVERIFY(!action("edit.undo")->isEnabled());
        m_application->desk().workbench()->setWriting(false);
        QVERIFY(action("edit.undo")->isEnabled());
    }

    void keepsTheWindowAliveAndTheBookClosedToOthersMeanwhile()
    {
        addPerson(QStringLiteral("Ana"));
        Workbench* bench = m_application->desk().workbench();
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench->isWriting());
        QCOMPARE(bench->deed(), QStringLiteral("Being taken back: adding of Ana."));
        QVERIFY(!action("edit.undo")->isEnabled());
        QVERIFY(!m_application->desk().obstacle().isEmpty());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier); // a second one finds nothing to do
        QTRY_VERIFY(!bench->isWriting());
        QCOMPARE(people(), 0);
    }

    void saysThatMoneyWasHandedOverAndOffersTheCorrection()
    {
        addPerson(QStringLiteral("Zoe"));
        payAReward();
        QVERIFY2(action("edit.undo")->text().startsWith(QStringLiteral("&Undo Is Not Possible: payment of payout 1")),
                 qPrintable(action("edit.undo")->text()));
        QVERIFY(action("edit.undo")->toolTip().contains(QStringLiteral("handed over")));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(paidItems(), 1);
        auto* notice = window().findChild<NoticeBar*>(QStringLiteral("notice.undo"));
        QVERIFY(notice);
        QVERIFY(notice->text().contains(QStringLiteral("cannot be taken back")));
        QPushButton* show = nullptr;
        for (QPushButton* button : notice->findChildren<QPushButton*>()) {
            if (button->text() == u"Show payout 1")
                show = button;
        }
        QVERIFY(show && show->isVisible());
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(window().currentPageId(), QStringLiteral("payouts"));
        QTRY_VERIFY(window().currentPage()->findChild<QPushButton*>(QStringLiteral("recordReturn"))->isVisible());
    }

    void mergesTwoSelectedCustomersAndSeparatesThemAgain()
    {
        addPerson(QStringLiteral("Ana Gil"));
        addPerson(QStringLiteral("Anna Gil"));
        window().showPage(QStringLiteral("customers"));
        auto* page = static_cast<CustomersPage*>(window().page(QStringLiteral("customers")));
        QTRY_COMPARE(page->table()->model()->rowCount(), 2);
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_A, Qt::ControlModifier);
        m_prompts->nextAnswer(0);
        QTest::keyClick(&window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_prompts->questions().size(), 1);
        QVERIFY(m_prompts->questions().front().detail.contains(QLatin1String("stays")));
        QCOMPARE(people(), 1);
        QCOMPARE(window().status()->outcome(), QStringLiteral("Anna Gil was merged into Ana Gil."));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(people(), 2);
    }

    void asksForTwoCustomersToMerge()
    {
        addPerson(QStringLiteral("Ana Gil"));
        window().showPage(QStringLiteral("customers"));
        auto* page = static_cast<CustomersPage*>(window().page(QStringLiteral("customers")));
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        page->table()->setFocus();
        QTest::keyClick(&window(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_prompts->questions().isEmpty());
        QVERIFY(window().status()->outcome().contains(QLatin1String("select two customers")));
    }

private:
    /// Undo and Redo work on a worker: waits until it is done.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(&window(), key, modifiers);
        QTRY_VERIFY(!m_application->desk().workbench()->isWriting());
    }
    MainWindow& window() { return m_application->desk().window(); }
    QAction* action(const char* id) { return m_application->desk().commands().action(QLatin1String(id)); }
    Book& book() { return m_application->desk().workbench()->book(); }
    void addPerson(const QString& name)
    {
        Person person;
        person.fullName = name;
        QVERIFY(savePerson(book(), person).isOk());
    }
    void payAReward()
    {
        ReferralEntry entry;
        entry.referrer = mustHave(savePerson(book(), aPerson(QStringLiteral("Lucía"))));
        entry.referredFriend = mustHave(savePerson(book(), aPerson(QStringLiteral("Ana"))));
        entry.referredOn = QDate(2026, 9, 1);
        mustHave(recordReferral(book(), entry));
        const QString path = m_folder->filePath(QStringLiteral("sales.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Customer,Date,Amount,Receipt\nAna,2026-09-10,90.00,B-1\n");
        file.close();
        ImportRequest request;
        request.path = path;
        request.kind = ImportKind::Sales;
        request.choices = choicesFor(book());
        mustHave(importFile(book(), request));
        const PayoutId payout = mustHave(preparePayout(book(), {}));
        mustHave(approvePayout(book(), payout));
        mustHave(markPaid(book(), payout, {}));
    }
    static Person aPerson(const QString& name)
    {
        Person person;
        person.fullName = name;
        return person;
    }
    int paidItems()
    {
        Statement row(book().database(), QStringLiteral("SELECT COUNT(*) FROM payout_items WHERE state = 'paid'"));
        return row.first() ? int(row.int64(0)) : -1;
    }
    int people()
    {
        Statement row(book().database(), QStringLiteral("SELECT COUNT(*) FROM people WHERE status <> 'merged'"));
        return row.first() ? int(row.int64(0)) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedPrompts* m_prompts = nullptr;
    std::unique_ptr<Application> m_application;
};

QTEST_MAIN(UndoMenuTest)
#include "tst_undomenu.moc"
