#include "core/actions/importmatching.h"
#include "tests/ui/importdesk.h"
#include "ui/imports/importrowmodel.h"
#include "ui/imports/matchstep.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTimer>

using namespace vouchwell;
using namespace vouchwell::ui;
using namespace vouchwell::ui::test;

namespace {

constexpr auto kCustomers = "Código;Nombre;Apellidos;Correo electrónico;Fecha alta;Recomendado por;Talla\n"
                            "001;Lucía;Gómez Ruiz;lucia@example.com;03/01/2025;;M\n"
                            "002;Marco;De Luca;marco@example.com;14/02/2025;Lucía Gómez;L\n"
                            "003;Zoë;O'Neil;zoe.example.com;31/02/2025;lucia@example.com;L\n"
                            "004;Ana;Pérez;ana@example.com;05/04/2025;Pedro Inexistente;S\n";

} // namespace

class ImportPageTest : public QObject
{
    Q_OBJECT

private:
    static QComboBox* combo(const ImportDesk& desk, const QString& name)
    {
        return desk.page->findChild<QComboBox*>(name);
    }
    static void choose(QComboBox* box, int data)
    {
        const int index = box->findData(data);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    /// The menu of matchings as it is now.
    static QMenu* matchings(const ImportDesk& desk)
    {
        QMenu* menu = desk.button("matchingMenu")->menu();
        Q_EMIT menu->aboutToShow();
        return menu;
    }
    static QAction* matchingAction(const ImportDesk& desk, const char* name)
    {
        return matchings(desk)->findChild<QAction*>(QLatin1String(name));
    }
    static QPushButton* visibleButton(const ImportDesk& desk, const QString& name)
    {
        for (QPushButton* button : desk.page->findChildren<QPushButton*>(name)) {
            if (button->isVisible())
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void walksThroughTheFourSteps()
    {
        ImportDesk desk;
        desk.prompts.nextFile(desk.write(QStringLiteral("clientes.csv"), kCustomers));
        QSignalSpy changed(desk.book.get(), &Book::changed);
        desk.click("chooseFileButton");
        QTRY_VERIFY(!desk.page->isBusy());
        QVERIFY(desk.text("factsSentence").contains(QStringLiteral("semicolons")));
        QVERIFY(desk.text("factsSentence").contains(QStringLiteral("4 row")));

        desk.click("nextButton");
        QCOMPARE(desk.page->step(), ImportPage::Step::Match);
        QCOMPARE(combo(desk, QStringLiteral("field0"))->currentData().toInt(), int(ImportField::CustomerCode));
        QCOMPARE(combo(desk, QStringLiteral("field6"))->currentData().toInt(), int(ImportField::Extra));

        desk.click("nextButton");
        QTRY_COMPARE(desk.page->step(), ImportPage::Step::Check);
        QCOMPARE(desk.count(QStringLiteral("people")), 0);
        QVERIFY(desk.button("nextButton")->isEnabled());
        QVERIFY(desk.button("nextButton")->text().contains(QStringLiteral("4 customer")));
        QVERIFY(desk.button("nextButton")->text().contains(QStringLiteral("2 referral")));
        const auto* tabs = desk.page->findChild<QTabBar*>(QStringLiteral("checkTabs"));
        QVERIFY(tabs->tabText(0).endsWith(QStringLiteral("1"))); // one row, with Zoë's e-mail and date
        const auto* table = desk.page->findChild<DataTable*>(QStringLiteral("checkTable"));
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(table->model()
                    ->index(1, ImportRowModel::ReasonColumn)
                    .data()
                    .toString()
                    .contains(QStringLiteral("31/02/2025")));
        QVERIFY(desk.text("rowReason").startsWith(QStringLiteral("Row 4: ")));
        QCOMPARE(changed.size(), 0);

        desk.click("nextButton");
        QTRY_COMPARE(desk.page->step(), ImportPage::Step::Done);
        QCOMPARE(desk.count(QStringLiteral("people")), 4);
        QCOMPARE(desk.count(QStringLiteral("referrals")), 2);
        QCOMPARE(desk.value(QStringLiteral("SELECT code FROM customer_codes ORDER BY code")), QStringLiteral("001"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(desk.text("outcomeSentence").contains(QStringLiteral("Added 4")));
        QVERIFY(!desk.bench->isWriting());

        QSignalSpy asked(desk.bench.get(), &Workbench::pageRequested);
        desk.click("nextButton");
        QCOMPARE(asked.at(0).at(0).toString(), QStringLiteral("customers"));
        QCOMPARE(desk.page->step(), ImportPage::Step::Choose);
        const auto* history = desk.page->findChild<DataTable*>(QStringLiteral("importHistory"));
        QCOMPARE(history->model()->index(0, 0).data().toString(), QStringLiteral("clientes.csv"));
    }

    void takesAnImportOfTheListBack()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("clientes.csv"), kCustomers));
        goTo(desk, ImportPage::Step::Done);
        desk.click("nextButton");
        auto* history = desk.page->findChild<DataTable*>(QStringLiteral("importHistory"));
        QVERIFY(!desk.button("takeBackButton")->isEnabled());
        history->selectRow(0);
        QVERIFY(desk.button("takeBackButton")->isEnabled());
        QSignalSpy told(desk.bench.get(), &Workbench::happened);
        desk.click("takeBackButton");
        QVERIFY(desk.bench->isWriting());
        QTRY_VERIFY(!desk.bench->isWriting());
        QCOMPARE(desk.count(QStringLiteral("people")), 0);
        QCOMPARE(desk.count(QStringLiteral("claims")), 0);
        QVERIFY(told.at(0).at(0).toString().contains(QStringLiteral("4 removed")));
        QVERIFY(!desk.button("takeBackButton")->isEnabled());
    }

    void findsNothingNewInTheSameFile()
    {
        ImportDesk desk;
        const QString path = desk.write(QStringLiteral("clientes.csv"), kCustomers);
        for (int round = 0; round < 2; ++round) {
            open(desk, path);
            goTo(desk, ImportPage::Step::Check);
            QCOMPARE(desk.button("nextButton")->text().contains(QStringLiteral("Nothing Is New")), round == 1);
            goTo(desk, ImportPage::Step::Done);
        }
        QCOMPARE(desk.count(QStringLiteral("people")), 4);
        QVERIFY(desk.text("outcomeSentence").contains(QStringLiteral("Added 0")));
    }

    void refusesWhatIsNoTableInPlace()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("photo.csv"), "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n1 0 obj\n"));
        QCOMPARE(desk.page->step(), ImportPage::Step::Choose);
        auto* problem = desk.page->findChild<QWidget*>(QStringLiteral("importProblem"));
        QVERIFY(problem->isVisible());
        QVERIFY(!desk.button("nextButton")->isVisible());
        open(desk, desk.write(QStringLiteral("good.csv"), kCustomers));
        QVERIFY(!problem->isVisible());
        QVERIFY(desk.button("nextButton")->isVisible());
    }

    void guessesTheKindOfListAndLetsItBeChanged()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("till.csv"), "Receipt,Date,Net,Customer e-mail\n"
                                                          "B1,2025-01-20,29.55,a@example.org\n"));
        const auto radios = desk.page->findChild<QWidget*>(QStringLiteral("listKinds"))->findChildren<QRadioButton*>();
        QCOMPARE(radios.size(), 3);
        QVERIFY(radios.at(2)->isChecked());
        QTest::mouseClick(radios.at(0), Qt::LeftButton, {}, QPoint(8, radios.at(0)->height() / 2));
        QTRY_VERIFY(!desk.page->isBusy());
        QVERIFY(radios.at(0)->isChecked());
        goTo(desk, ImportPage::Step::Match);
        QVERIFY(combo(desk, QStringLiteral("field2"))->findData(int(ImportField::NetAmount)) < 0);
    }

    void readsTheFileAnewWithAnotherSeparator()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("a.csv"), "Name;E-mail\nAna, the baker;ana@example.org\n"));
        QVERIFY(desk.text("factsSentence").contains(QStringLiteral("semicolons")));
        desk.button("separatorButton")->menu()->actions().at(0)->trigger();
        QTRY_VERIFY(!desk.page->isBusy());
        QVERIFY(desk.text("factsSentence").contains(QStringLiteral("commas")));
    }

    void everyWordOfTheSentenceCanBeChanged_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("after");
        QTest::newRow("encoding") << QByteArray("Name;City\nJos\xE9;Vigo\n") << "encodingButton"
                                  << "Central European (Windows-1250)"
                                  << "Read as Central European";
        QTest::newRow("separator") << QByteArray("Name;City\nAna;Vigo\n") << "separatorButton"
                                   << "tabs"
                                   << "separated by tabs";
        QTest::newRow("header") << QByteArray("Name;City\nAna;Vigo\nBen;Lugo\n") << "headerButton"
                                << "Row 2: Ana · Vigo"
                                << "Row 2 is the header";
        QTest::newRow("no header") << QByteArray("Name;City\nAna;Vigo\n") << "headerButton"
                                   << "There is no header"
                                   << "There is no header. 2 row";
        QTest::newRow("title lines") << QByteArray("Our list;\nName;City\nAna;Vigo\n") << "titlesButton"
                                     << "Row 1: Our list"
                                     << "Row 1 is the header. 2 row";
        QTest::newRow("sums") << QByteArray("Name;Spent\nAna;10\nTotal;10\n") << "sumsButton"
                              << "Read them like all other rows"
                              << "Read like all other rows: 1 sum";
        QTest::newRow("dates") << QByteArray("Name;Customer since\nAna;23/01/2025\n") << "datesButton1"
                               << "the month first"
                               << "Dates are read with the month first";
    }

    void everyWordOfTheSentenceCanBeChanged()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, word);
        QFETCH(QString, choice);
        QFETCH(QString, after);
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("a.csv"), list));
        for (const ImportPage::Step step : {ImportPage::Step::Choose, ImportPage::Step::Match}) {
            goTo(desk, step);
            QPushButton* button = visibleButton(desk, word);
            QVERIFY2(button, qPrintable(desk.text("factsSentence")));
            QCOMPARE(button->focusPolicy(), Qt::StrongFocus);
            for (QAction* action : button->menu()->actions()) {
                if (action->text() == choice) {
                    action->trigger();
                    break;
                }
            }
            QTRY_VERIFY(!desk.page->isBusy());
            QCOMPARE(desk.page->step(), step);
            const QString said = desk.text(step == ImportPage::Step::Choose ? "factsSentence" : "matchFacts");
            QVERIFY2(said.contains(after), qPrintable(said));
            open(desk, desk.write(QStringLiteral("a.csv"), list));
        }
    }

    void aSavedMatchingReadsTheFileAsItWasMadeFor()
    {
        ImportDesk desk;
        const QString path = desk.write(QStringLiteral("a.csv"), "Name;Mail\nSurname;City\nAna;Vigo\n");
        ImportRequest request;
        request.path = path;
        request.table.headerRow = 2;
        ColumnMatching matching = matchingOf(*profileFile(request, ImportKind::Customers));
        matching.columns[0].field = ImportField::FullName;
        QVERIFY(saveMatching(*desk.book, QStringLiteral("Second row"), matching));
        open(desk, path);
        goTo(desk, ImportPage::Step::Match);
        QVERIFY(desk.text("matchFacts").contains(QStringLiteral("Row 1 is the header")));
        matchings(desk)->actions().front()->trigger();
        QTRY_VERIFY(!desk.page->isBusy());
        QCOMPARE(desk.page->step(), ImportPage::Step::Match);
        QVERIFY(desk.text("matchFacts").contains(QStringLiteral("Row 2 is the header")));
        QVERIFY(desk.text("matchingSaid").contains(QStringLiteral("Second row")));
        QCOMPARE(combo(desk, QStringLiteral("field0"))->currentData().toInt(), int(ImportField::FullName));
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.value(QStringLiteral("SELECT full_name FROM people")), QStringLiteral("Ana"));
    }

    void theWordsOfTheSentenceAreReachedByKeyboard()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("a.csv"), "Name;City\nAna;Vigo\n"));
        desk.page->activateWindow();
        QPushButton* const button = desk.button("separatorButton");
        button->setFocus();
        QTimer::singleShot(0, button->menu(), [menu = button->menu()] {
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_VERIFY(!desk.page->isBusy());
        QVERIFY2(desk.text("factsSentence").contains(QStringLiteral("separated by commas")),
                 qPrintable(desk.text("factsSentence")));
        QCOMPARE(desk.page->focusWidget(), desk.button("separatorButton"));
    }

    void readsAmountsAsAWordOfTheSentenceSays()
    {
        ImportDesk desk;
        open(desk,
             desk.write(QStringLiteral("a.csv"), "Document;Email;Date;Net\nS1;ana@example.org;2025-01-02;1.234\n"));
        QVERIFY(desk.text("factsSentence").contains(QStringLiteral("Amounts are read with a decimal comma")));
        desk.button("amountsButton3")->menu()->actions().at(1)->trigger();
        QVERIFY(desk.text("factsSentence").contains(QStringLiteral("Amounts are read with a decimal point")));
        goTo(desk, ImportPage::Step::Done);
    }

    void asksInWordsHowAnAmbiguousDateIsMeant()
    {
        ImportDesk desk(QStringLiteral("ES"));
        open(desk, desk.write(QStringLiteral("a.csv"), "Name,E-mail,Customer since\nAna,ana@example.org,03/01/2025\n"));
        goTo(desk, ImportPage::Step::Match);
        QPushButton* first = visibleButton(desk, QStringLiteral("firstAnswer"));
        QPushButton* second = visibleButton(desk, QStringLiteral("secondAnswer"));
        QVERIFY(first && second);
        QCOMPARE(first->text(), QStringLiteral("3 Jan 2025"));
        QCOMPARE(second->text(), QStringLiteral("1 Mar 2025"));
        QTest::mouseClick(second, Qt::LeftButton);
        QVERIFY(!visibleButton(desk, QStringLiteral("secondAnswer")));
        QCOMPARE(combo(desk, QStringLiteral("reading2"))->currentData().toInt(), int(DateOrder::MonthDayYear));
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.value(QStringLiteral("SELECT customer_since FROM people")), QStringLiteral("2025-03-01"));
        QVERIFY(desk.text("outcomeSentence").contains(QStringLiteral("Added 1")));
    }

    void asksInWordsHowAnAmbiguousAmountIsMeant()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("till.csv"), "Receipt;Date;Net;Customer e-mail\n"
                                                          "B1;2025-01-20;1.000;a@example.org\n"));
        goTo(desk, ImportPage::Step::Match);
        QPushButton* first = visibleButton(desk, QStringLiteral("firstAnswer"));
        QPushButton* second = visibleButton(desk, QStringLiteral("secondAnswer"));
        QVERIFY(first && second);
        QCOMPARE(first->text(), QStringLiteral("€1,000.00"));
        QCOMPARE(second->text(), QStringLiteral("€1.00"));
        QTest::mouseClick(first, Qt::LeftButton);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.value(QStringLiteral("SELECT net_minor FROM transactions")), QStringLiteral("100000"));
    }

    void givesAColumnAnotherField()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("a.csv"), "Name,E-mail,Shoe\nAna,ana@example.org,41\n"));
        goTo(desk, ImportPage::Step::Match);
        QCOMPARE(combo(desk, QStringLiteral("field2"))->currentData().toInt(), int(ImportField::Extra));
        choose(combo(desk, QStringLiteral("field2")), int(ImportField::Notes));
        choose(combo(desk, QStringLiteral("field1")), int(ImportField::Ignore));
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.value(QStringLiteral("SELECT notes FROM people")), QStringLiteral("41"));
        QCOMPARE(desk.count(QStringLiteral("contact_points")), 0);
    }

    void saysWhoseExportAListIs()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("orders.csv"),
                              "Name,Email,Financial Status,Paid at,Currency,Subtotal,Total,Lineitem name\n"
                              "#1001,ana@example.org,paid,2025-01-20,EUR,20.00,24.20,Cake\n"));
        goTo(desk, ImportPage::Step::Match);
        QCOMPARE(desk.text("matchingSaid"), QStringLiteral("Recognised as an export: Shopify orders."));
    }

    void keepsAMatchingUnderANameAndUsesIt()
    {
        ImportDesk desk;
        const QByteArray header = "Name,E-mail,Shoe\n";
        open(desk, desk.write(QStringLiteral("a.csv"), header + "Ana,ana@example.org,41\n"));
        goTo(desk, ImportPage::Step::Match);
        choose(combo(desk, QStringLiteral("field2")), int(ImportField::Notes));
        matchingAction(desk, "keepMatching")->trigger();
        auto* name = desk.page->findChild<QLineEdit*>(QStringLiteral("matchingName"));
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, QStringLiteral("Shoes & more"));
        QTest::keyClick(name, Qt::Key_Return);
        QVERIFY(!name->isVisible());
        choose(combo(desk, QStringLiteral("field2")), int(ImportField::Ignore));
        QMenu* menu = matchings(desk);
        QCOMPARE(menu->actions().front()->text(), QStringLiteral("Use “Shoes && more”"));
        menu->actions().front()->trigger();
        QCOMPARE(desk.text("matchingSaid"), QStringLiteral("Matched by “Shoes & more”."));
        QCOMPARE(combo(desk, QStringLiteral("field2"))->currentData().toInt(), int(ImportField::Notes));
        menu = matchings(desk);
        for (QAction* action : menu->actions()) {
            if (action->menu())
                action->menu()->actions().front()->trigger();
        }
        QVERIFY(!matchings(desk)->actions().front()->text().startsWith(QStringLiteral("Use")));
    }

    void carriesAMatchingInAFile()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("a.csv"), "Name,E-mail,Shoe\nAna,ana@example.org,41\n"));
        goTo(desk, ImportPage::Step::Match);
        choose(combo(desk, QStringLiteral("field2")), int(ImportField::Notes));
        const QString path = desk.folder.filePath(QStringLiteral("shoes.json"));
        desk.prompts.nextFile(path);
        matchingAction(desk, "writeMatching")->trigger();
        QVERIFY(QFile::exists(path));
        choose(combo(desk, QStringLiteral("field2")), int(ImportField::Ignore));
        desk.prompts.nextFile(path);
        matchingAction(desk, "readMatching")->trigger();
        QCOMPARE(combo(desk, QStringLiteral("field2"))->currentData().toInt(), int(ImportField::Notes));
        desk.prompts.nextFile(desk.write(QStringLiteral("other.json"), "[1]"));
        matchingAction(desk, "readMatching")->trigger();
        QVERIFY(desk.page->findChild<QWidget*>(QStringLiteral("importFailure"))->isVisible());
    }

    void saysWhatIsStillNeeded()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("a.csv"), "Name,E-mail,City\nAna,ana@example.org,Bray\n"));
        goTo(desk, ImportPage::Step::Match);
        choose(combo(desk, QStringLiteral("field0")), int(ImportField::Ignore));
        choose(combo(desk, QStringLiteral("field1")), int(ImportField::Ignore));
        QVERIFY(desk.text("importNote").contains(QStringLiteral("Still needed")));
        QVERIFY(desk.button("nextButton")->isEnabled());
    }

    void scrollsThroughSixtyColumns()
    {
        ImportDesk desk;
        QByteArray header = "Name";
        QByteArray row = "Ana";
        for (int i = 1; i < 60; ++i) {
            header += ",Extra " + QByteArray::number(i);
            row += ",value " + QByteArray::number(i);
        }
        open(desk, desk.write(QStringLiteral("wide.csv"), header + '\n' + row + '\n'));
        goTo(desk, ImportPage::Step::Match);
        auto* area = desk.page->findChild<QScrollArea*>(QStringLiteral("matchScroll"));
        QTRY_VERIFY(area->verticalScrollBar()->maximum() > area->height());
        QVERIFY(combo(desk, QStringLiteral("field59")));
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    }

    void leavesNoTraceWhenCancelled()
    {
        ImportDesk desk;
        QByteArray bytes = "Name,E-mail\n";
        for (int i = 0; i < 60000; ++i)
            bytes += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.org\n";
        open(desk, desk.write(QStringLiteral("many.csv"), bytes));
        goTo(desk, ImportPage::Step::Check);
        QSignalSpy changed(desk.book.get(), &Book::changed);
        desk.click("nextButton");
        QVERIFY(desk.page->isBusy());
        QVERIFY(desk.bench->isWriting());
        QVERIFY(!desk.commands.action(QStringLiteral("import.file"))->isEnabled());
        desk.click("cancelButton");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.page->isBusy(), 20000);
        QCOMPARE(desk.page->step(), ImportPage::Step::Check);
        QVERIFY(!desk.bench->isWriting());
        QVERIFY(desk.commands.action(QStringLiteral("import.file"))->isEnabled());
        QVERIFY(desk.page->findChild<QWidget*>(QStringLiteral("importFailure"))->isVisible());
        QCOMPARE(desk.count(QStringLiteral("people")), 0);
        QCOMPARE(desk.count(QStringLiteral("import_batches")), 0);
        QCOMPARE(changed.size(), 0);
    }

    void canBeClosedWhileItImports()
    {
        ImportDesk desk;
        QByteArray bytes = "Name,E-mail\n";
        for (int i = 0; i < 20000; ++i)
            bytes += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.org\n";
        open(desk, desk.write(QStringLiteral("many.csv"), bytes));
        goTo(desk, ImportPage::Step::Check);
        desk.click("nextButton");
        QVERIFY(desk.page->isBusy());
    }

    void savesSkippedRowsToBeMendedAndImportedAgain()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("till.csv"), "Receipt,Date,Net,Customer e-mail\n"
                                                          "B1,2025-01-20,29.55,a@example.org\n"
                                                          "B2,2025-01-21,lots,a@example.org\n"));
        goTo(desk, ImportPage::Step::Check);
        QVERIFY(desk.button("nextButton")->isEnabled());
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.count(QStringLiteral("transactions")), 1);
        QVERIFY(desk.text("outcomeSentence").contains(QStringLiteral("skipped 1")));
        QVERIFY(desk.button("saveSkippedButton")->isVisible());
        const QString path = desk.folder.filePath(QStringLiteral("skipped.csv"));
        desk.prompts.nextFile(path);
        QSignalSpy told(desk.bench.get(), &Workbench::happened);
        desk.click("saveSkippedButton");
        QTRY_COMPARE(told.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("B2") && !bytes.contains("B1"));
        open(desk, desk.write(QStringLiteral("mended.csv"), bytes.replace("lots", "12.50")));
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.count(QStringLiteral("transactions")), 2);
        QVERIFY(!desk.button("saveSkippedButton")->isVisible());
    }

    void goesBackStepByStep()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("a.csv"), kCustomers));
        goTo(desk, ImportPage::Step::Check);
        desk.click("backButton");
        QCOMPARE(desk.page->step(), ImportPage::Step::Match);
        desk.click("backButton");
        QCOMPARE(desk.page->step(), ImportPage::Step::Choose);
        QVERIFY(!desk.button("backButton")->isVisible());
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.count(QStringLiteral("people")), 4);
    }

    void takesADroppedFile()
    {
        ImportDesk desk;
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(desk.write(QStringLiteral("a.csv"), kCustomers))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.page.get(), &drop);
        QTRY_VERIFY(!desk.text("factsSentence").isEmpty() && !desk.page->isBusy());
    }

    void takesPastedCells()
    {
        ImportDesk desk;
        QGuiApplication::clipboard()->setText(
            QStringLiteral("Name\tE-mail\tNotes\nAna\tana@example.org\t\"two\nlines\"\nBen\tben@example.org\t\n"));
        QTest::keyClick(desk.button("chooseFileButton"), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(!desk.text("factsSentence").isEmpty() && !desk.page->isBusy());
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.count(QStringLiteral("people")), 2);
        QCOMPARE(desk.value(QStringLiteral("SELECT COUNT(*) FROM contact_points WHERE raw = 'ana@example.org'")),
                 QStringLiteral("1"));
    }

    void takesDroppedCellsAndNothingElse()
    {
        ImportDesk desk;
        QMimeData words;
        words.setText(QStringLiteral("hello"));
        desk.page->paste(words);
        QVERIFY(desk.text("factsSentence").isEmpty());
        QMimeData cells;
        cells.setHtml(QStringLiteral("<table><tr><th>Name<th>E-mail<tr><td>Ana<td>ana@example.org</table>"));
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &cells, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &cells, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(desk.page.get(), &drop);
        QTRY_VERIFY(!desk.text("factsSentence").isEmpty() && !desk.page->isBusy());
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.count(QStringLiteral("people")), 1);
    }

    void showsDataAsPlainText()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("a.csv"), "Name,<b>E-mail</b>\n<img src=x>,ana@example.org\n"));
        goTo(desk, ImportPage::Step::Match);
        for (const QLabel* label : desk.page->findChildren<QLabel*>())
            QVERIFY(label->textFormat() == Qt::PlainText || label->text().isEmpty());
    }

    void namesEveryControl()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("a.csv"), kCustomers));
        goTo(desk, ImportPage::Step::Match);
        for (const QComboBox* box : desk.page->findChildren<QComboBox*>()) {
            if (box->isVisible())
                QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
        }
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(ImportPageTest)
#include "tst_importpage.moc"
