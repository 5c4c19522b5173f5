#include "app/application.h"
#include "core/actions/recordreferral.h"
#include "core/actions/saveperson.h"
#include "core/storage/statement.h"
#include "tests/support/testbook.h"
#include "ui/referrals/referralspage.h"
#include "ui/settings/checkdialog.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QFile>
#include <QPointer>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::app::Application;
using vouchwell::test::mustHave;

/// "Check the Book" of the File menu: a book that adds up, and one that does not.
class CheckDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
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
        QVERIFY(bench());
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        ReferralEntry entry;
        entry.referrer = person(QStringLiteral("Lucía"));
        entry.referredFriend = person(QStringLiteral("Ana"));
        entry.referredOn = QDate(2026, 11, 1);
        mustHave(recordReferral(bench()->book(), entry));
        QTRY_VERIFY(bench()->snapshot() && bench()->snapshot()->referrals.id.size() == 1);
    }
    void cleanup() { m_application.reset(); }

    void saysCalmlyThatEverythingAddsUp()
    {
        CheckDialog* dialog = check();
        QCOMPARE(label(dialog, "checkTitle"), QStringLiteral("Everything adds up"));
        QVERIFY(label(dialog, "checkText").contains(QStringLiteral("worked out anew")));
        QVERIFY(!dialog->findChild<DataTable*>()->isVisible());
        QVERIFY(!button(dialog, "openRecord")->isVisible());
        QVERIFY(window().isEnabled());
        const QPointer<CheckDialog> guard(dialog);
        QTest::mouseClick(button(dialog, "closeCheck"), Qt::LeftButton);
        QTRY_VERIFY(guard.isNull());
    }

    void listsWhatIsWrongAndOpensTheRecord()
    {
        breakTheStage();
        CheckDialog* dialog = check();
        auto* table = dialog->findChild<DataTable*>(QStringLiteral("differencesTable"));
        QVERIFY(table->isVisible());
        QVERIFY(table->model()->rowCount() > 0);
        QCOMPARE(cell(table, 0), QStringLiteral("Referral of Ana by Lucía"));
        QCOMPARE(cell(table, 2), QStringLiteral("Lost"));
        QCOMPARE(cell(table, 3), QStringLiteral("Received"));
        QVERIFY(label(dialog, "checkAdvice").contains(QStringLiteral("Open the referral")));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(window().currentPageId(), QStringLiteral("referrals"));
        window().showPage(QStringLiteral("home"));
        QTest::mouseClick(button(dialog, "openRecord"), Qt::LeftButton);
        QCOMPARE(window().currentPageId(), QStringLiteral("referrals"));
        QCOMPARE(countOf("SELECT COUNT(*) FROM referrals WHERE stage = 'lost'"), 1); // listed, not mended
    }

    void copiesAndSavesTheList()
    {
        breakTheStage();
        CheckDialog* dialog = check();
        QTest::mouseClick(button(dialog, "copyDifferences"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Referral of Ana by Lucía\t")));
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Open the referral")));
        const QString path = m_folder->filePath(QStringLiteral("differences.csv"));
        m_prompts->nextFile(path);
        QTest::mouseClick(button(dialog, "saveDifferences"), Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY2(csv.contains("Referral of Ana") && csv.contains("What to do next"), csv.constData());
    }

    void keepsTheWindowUsableAndOthersFromWriting()
    {
        m_application->desk().commands().action(QStringLiteral("file.check"))->trigger();
        QVERIFY(bench()->isWriting());
        QCOMPARE(bench()->deed(), QStringLiteral("The book is being checked."));
        QVERIFY(!m_application->desk().obstacle().isEmpty());
        window().showPage(QStringLiteral("customers"));
        QTRY_VERIFY(!bench()->isWriting());
    }

    void canBeStopped()
    {
        m_application->desk().commands().action(QStringLiteral("file.check"))->trigger();
        const QPointer<CheckDialog> dialog = window().findChild<CheckDialog*>();
        QVERIFY(dialog);
        dialog->close();
        QTRY_VERIFY(dialog.isNull());
        QTRY_VERIFY(!bench()->isWriting());
    }

    void waitsWhileAnotherHasTheBook()
    {
        bench()->setWriting(true);
        m_application->desk().commands().action(QStringLiteral("file.check"))->trigger();
        QVERIFY(!window().findChild<CheckDialog*>());
        QVERIFY(window().status()->outcome().contains(QStringLiteral("import")));
        bench()->setWriting(false);
    }

private:
    MainWindow& window() { return m_application->desk().window(); }
    Workbench* bench() { return m_application->desk().workbench(); }
    PersonId person(const QString& name)
    {
        Person person;
        person.fullName = name;
        return mustHave(savePerson(bench()->book(), person));
    }
    void breakTheStage() { bench()->book().database().execute(QStringLiteral("UPDATE referrals SET stage = 'lost'")); }
    int countOf(const char* sql)
    {
        Statement row(bench()->book().database(), QString::fromLatin1(sql));
        return row.first() ? int(row.int64(0)) : -1;
    }
    CheckDialog* check()
    {
        m_application->desk().commands().action(QStringLiteral("file.check"))->trigger();
        auto* dialog = window().findChild<CheckDialog*>();
        if (!dialog || !QTest::qWaitFor([this] { return !bench()->isWriting(); }))
            throw std::runtime_error("no result");
        return dialog;
    }
    static QString label(CheckDialog* dialog, const char* name)
    {
        return dialog->findChild<PlainLabel*>(QLatin1String(name))->text();
    }
    static QPushButton* button(CheckDialog* dialog, const char* name)
    {
        return dialog->findChild<QPushButton*>(QLatin1String(name));
    }
    static QString cell(const DataTable* table, int column)
    {
        return table->model()->index(0, column).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    ScriptedPrompts* m_prompts = nullptr;
    std::unique_ptr<Application> m_application;
};

QTEST_MAIN(CheckDialogTest)
#include "tst_checkdialog.moc"
