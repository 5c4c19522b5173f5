#include "app/application.h"
#include "core/actions/saveperson.h"
#include "core/storage/statement.h"
#include "ui/people/customerspage.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/datatable.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::app::Application;

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
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(people(), 0);
        QCOMPARE(window().status()->outcome(), QStringLiteral("Adding of Ana & Co taken back."));
        QVERIFY(!action("edit.undo")->isEnabled());
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(people(), 1);
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(people(), 0);
        QTest::keyClick(&window(), Qt::Key_Y, Qt::ControlModifier);
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
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
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
    MainWindow& window() { return m_application->desk().window(); }
    QAction* action(const char* id) { return m_application->desk().commands().action(QLatin1String(id)); }
    Book& book() { return m_application->desk().workbench()->book(); }
    void addPerson(const QString& name)
    {
        Person person;
        person.fullName = name;
        QVERIFY(savePerson(book(), person).isOk());
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
