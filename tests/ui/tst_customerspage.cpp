#include "tests/support/pagebench.h"
#include "ui/people/chiprow.h"
#include "ui/people/customercommands.h"
#include "ui/people/customerspage.h"
#include "ui/people/detailsview.h"
#include "ui/people/linkbutton.h"
#include "ui/people/persondialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;
using vouchwell::test::type;

namespace {

/// Lucía brought Ana, who bought; Ana brought Marco. Zoë brought nobody.
struct Shop
{
    PersonId lucia;
    PersonId ana;
    PersonId marco;
    PersonId zoe;

    explicit Shop(PageBench& bench)
    {
        lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"), QStringLiteral("lucia@example.org"));
        ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"), QStringLiteral("zz.ana@example.org"),
                           QStringLiteral("600 111 222"));
        marco = bench.person(QStringLiteral("Marco"), QStringLiteral("De Luca"));
        zoe = bench.person(QStringLiteral("Zoë"), QStringLiteral("Olsen"));
        bench.referral(lucia, ana, {2026, 11, 1});
        bench.referral(ana, marco, {2026, 11, 10});
        bench.sale(ana, {2026, 11, 5}, 2500, QStringLiteral("T-1"));
        bench.feed().reloadNow();
    }
};

QStringList namesIn(const CustomersPage& page)
{
    QStringList names;
    for (int row = 0; row < page.table()->model()->rowCount(); ++row)
        names << page.table()->model()->index(row, PeopleModel::Name).data().toString();
    return names;
}

QString allTextsOf(const QWidget* widget)
{
    QStringList texts;
    for (const auto* label : widget->findChildren<PlainLabel*>())
        texts << label->text();
    for (const auto* link : widget->findChildren<LinkButton*>())
        texts << link->accessibleName();
    return texts.join(u'|');
}

void show(QWidget& widget, QSize size = {1024, 640})
{
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

class CustomersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void showsNothingSidewaysInAFirstWindow()
    {
        PageBench bench;
        const Shop shop(bench);
        CustomersPage page(bench.workbench());
        show(page, {985, 640});
        QVERIFY(page.details()->isVisible());
        QCOMPARE(page.table()->horizontalScrollBar()->maximum(), 0);
        QVERIFY(page.table()->isColumnHidden(PeopleModel::Phone));
        QVERIFY(!page.table()->isColumnHidden(PeopleModel::Owed));
    }

    void modelIsSound()
    {
        PageBench bench;
        const Shop shop(bench);
        PeopleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(bench.feed().current(), {0, 1, 2, 3});
        for (int column = 0; column < PeopleModel::ColumnCount; ++column) {
            model.sort(column, Qt::DescendingOrder);
            model.sort(column, Qt::AscendingOrder);
        }
        model.setRows(bench.feed().current(), {});
    }

    void sortsByEveryColumn_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        using M = PeopleModel;
        const auto up = Qt::AscendingOrder;
        const auto down = Qt::DescendingOrder;
        QTest::newRow("name up") << int(M::Name) << up << "Ana Pérez"
                                 << "Zoë Olsen";
        QTest::newRow("name down") << int(M::Name) << down << "Zoë Olsen"
                                   << "Ana Pérez";
        QTest::newRow("e-mail up, none last") << int(M::Email) << up << "Lucía Gómez"
                                              << "Zoë Olsen";
        QTest::newRow("e-mail down, none last") << int(M::Email) << down << "Ana Pérez"
                                                << "Zoë Olsen";
        QTest::newRow("phone") << int(M::Phone) << down << "Ana Pérez"
                               << "Zoë Olsen";
        QTest::newRow("referrals down") << int(M::Referrals) << down << "Ana Pérez"
                                        << "Zoë Olsen";
        QTest::newRow("customers down") << int(M::Conversions) << down << "Lucía Gómez"
                                        << "Zoë Olsen";
        QTest::newRow("referred by up") << int(M::ReferredBy) << up << "Marco De Luca"
                                        << "Zoë Olsen";
        QTest::newRow("owed down") << int(M::Owed) << down << "Lucía Gómez"
                                   << "Zoë Olsen";
        QTest::newRow("owed up") << int(M::Owed) << up << "Ana Pérez"
                                 << "Lucía Gómez";
    }
    void sortsByEveryColumn()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        PageBench bench;
        const Shop shop(bench);
        PeopleModel model;
        model.setRows(bench.feed().current(), {0, 1, 2, 3});
        model.sort(column, order);
        QTEST(model.index(0, 0).data().toString(), "first");
        QTEST(model.index(3, 0).data().toString(), "last");
    }

    void sortingKeepsTheChosenPerson()
    {
        PageBench bench;
        const Shop shop(bench);
        CustomersPage page(bench.workbench());
        show(page);
        QVERIFY(page.showPerson(shop.marco));
        page.table()->sortByColumn(PeopleModel::Name, Qt::DescendingOrder);
        QCOMPARE(page.table()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Marco De Luca"));
    }

    void sortingIsRememberedByTheNextPage()
    {
        PageBench bench;
        const Shop shop(bench);
        {
            CustomersPage page(bench.workbench());
            show(page);
            QHeaderView* header = page.table()->horizontalHeader();
            const int x = header->sectionViewportPosition(PeopleModel::Referrals) + 5;
            page.table()->scrollTo(page.table()->model()->index(0, PeopleModel::Referrals));
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
        }
        CustomersPage again(bench.workbench());
        QCOMPARE(again.table()->horizontalHeader()->sortIndicatorSection(), int(PeopleModel::Referrals));
        QCOMPARE(namesIn(again).size(), 4);
        QVERIFY(namesIn(again) != QStringList({QStringLiteral("Ana Pérez"), QStringLiteral("Lucía Gómez"),
                                               QStringLiteral("Marco De Luca"), QStringLiteral("Zoë Olsen")}));
    }

    void searchIgnoresAccentsAndCase()
    {
        PageBench bench;
        const Shop shop(bench);
        CustomersPage page(bench.workbench());
        show(page);
        QTest::keyClicks(page.searchField(), QStringLiteral("GOMEZ"));
        QTRY_COMPARE(namesIn(page), QStringList(QStringLiteral("Lucía Gómez")));
        QCOMPARE(page.countsText(), QStringLiteral("1 of 4 customer(s) shown"));
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("clearFilter")), Qt::LeftButton);
        QTRY_COMPARE(namesIn(page).size(), 4);
    }

    void chipsFilter_data()
    {
        QTest::addColumn<int>("chip");
        QTest::addColumn<QString>("names");
        using F = PeopleModel::Filter;
        QTest::newRow("active") << int(F::Active) << "Ana Pérez|Lucía Gómez|Marco De Luca";
        QTest::newRow("has referred") << int(F::HasReferred) << "Ana Pérez|Lucía Gómez";
        QTest::newRow("was referred") << int(F::WasReferred) << "Ana Pérez|Marco De Luca";
        QTest::newRow("archived") << int(F::Archived) << "Zoë Olsen";
    }
    void chipsFilter()
    {
        QFETCH(int, chip);
        PageBench bench;
        const Shop shop(bench);
        QVERIFY(setPersonArchived(bench.book(), shop.zoe, true).isOk());
        bench.feed().reloadNow();
        CustomersPage page(bench.workbench());
        show(page);
        QTest::mouseClick(page.chips()->chip(chip), Qt::LeftButton);
        QTEST(namesIn(page).join(u'|'), "names");
    }

    void detailsShowBothDirectionsPurchasesAndBalance()
    {
        PageBench bench;
        const Shop shop(bench);
        CustomersPage page(bench.workbench());
        show(page);
        page.showPerson(shop.ana);
        const QString ana = allTextsOf(page.details());
        QVERIFY2(ana.contains(QStringLiteral("Brought by")) && ana.contains(QStringLiteral("Lucía Gómez")),
                 qPrintable(ana));
        QVERIFY2(ana.contains(QStringLiteral("Marco De Luca")), qPrintable(ana));
        QVERIFY2(ana.contains(QStringLiteral("€25.00")) && ana.contains(QStringLiteral("T-1")), qPrintable(ana));
        page.showPerson(shop.lucia);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QString lucia = allTextsOf(page.details());
        QVERIFY2(lucia.contains(QStringLiteral("€10.00")) && lucia.contains(QStringLiteral("Pending")),
                 qPrintable(lucia));
    }

    void linksOpenThatPerson()
    {
        PageBench bench;
        const Shop shop(bench);
        CustomersPage page(bench.workbench());
        show(page);
        page.showPerson(shop.lucia);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QSignalSpy asked(&bench.workbench(), &Workbench::personRequested);
        QTest::keyClick(page.details()->findChildren<LinkButton*>().first(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<PersonId>(), shop.ana);
    }

    void recordButtonAsksForAReferralByThatPerson()
    {
        PageBench bench;
        const Shop shop(bench);
        CustomersPage page(bench.workbench());
        show(page);
        page.showPerson(shop.zoe);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QSignalSpy asked(&bench.workbench(), &Workbench::recordReferralRequested);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("recordByPerson")), Qt::LeftButton);
        QCOMPARE(asked.value(0).value(0).value<PersonId>(), shop.zoe);
    }

    void archivesAndRestoresInTheBook()
    {
        PageBench bench;
        const Shop shop(bench);
        CustomersPage page(bench.workbench());
        show(page);
        page.showPerson(shop.zoe);
        const QString status = QStringLiteral("SELECT status FROM people WHERE id = %1").arg(shop.zoe.value);
        bench.commands().action(QStringLiteral("customer.archive"))->trigger();
        QCOMPARE(bench.value(status), QStringLiteral("archived"));
        QTRY_COMPARE(namesIn(page).size(), 3);
        QVERIFY(page.showPerson(shop.zoe));
        bench.commands().action(QStringLiteral("customer.archive"))->trigger();
        QCOMPARE(bench.value(status), QStringLiteral("active"));
    }

    void detailsHideWithF9AndWhereTheWindowIsNarrow()
    {
        PageBench bench;
        const Shop shop(bench);
        CustomersPage page(bench.workbench());
        show(page);
        QVERIFY(page.details()->isVisible());
        QAction* details = bench.commands().action(QStringLiteral("view.details"));
        QVERIFY(details->isChecked());
        details->trigger();
        QVERIFY(!page.details()->isVisible());
        details->trigger();
        QVERIFY(page.details()->isVisible());
        CustomersPage narrow(bench.workbench());
        show(narrow, {500, 600});
        QVERIFY(!narrow.details()->isVisible());
    }

    void emptyBookOffersTheImport()
    {
        PageBench bench;
        CustomersPage page(bench.workbench());
        show(page);
        QVERIFY(!page.table()->isVisible());
        bench.feed().reloadNow();
        QSignalSpy asked(&bench.workbench(), &Workbench::importRequested);
        QVERIFY(page.emptyState()->isVisible());
        QTest::mouseClick(page.emptyState()->button(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void writingDisablesWithAReason()
    {
        PageBench bench;
        const Shop shop(bench);
        CustomersPage page(bench.workbench());
        connectCustomerCommands(bench.workbench(), &page);
        show(page);
        QAction* add = bench.commands().action(QStringLiteral("customer.add"));
        QVERIFY(add->isEnabled());
        bench.workbench().setWriting(true);
        QVERIFY(!add->isEnabled());
        QVERIFY(!bench.commands().action(QStringLiteral("customer.edit"))->isEnabled());
        QVERIFY(page.findChild<NoticeBar*>()->isVisible());
        bench.workbench().setWriting(false);
        QVERIFY(add->isEnabled());
        QVERIFY(!page.findChild<NoticeBar*>()->isVisible());
    }

    void addsACustomer()
    {
        PageBench bench;
        PersonDialog dialog(bench.workbench(), {});
        show(dialog, dialog.sizeHint());
        auto* save = dialog.findChild<QPushButton*>(QStringLiteral("save"));
        QVERIFY(!save->isEnabled());
        QVERIFY(!dialog.findChild<PlainLabel*>(QStringLiteral("reason"))->text().isEmpty());
        type(QStringLiteral("Ana"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        type(QStringLiteral("Pérez"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        type(QStringLiteral("ana@example.org"));
        QVERIFY(save->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.value(QStringLiteral("SELECT given_name || '/' || family_name FROM people")),
                 QStringLiteral("Ana/Pérez"));
        QCOMPARE(bench.value(QStringLiteral("SELECT raw FROM contact_points")), QStringLiteral("ana@example.org"));
        QVERIFY(!dialog.isVisible());
    }

    void refusalAppearsInTheForm()
    {
        PageBench bench;
        bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"), QStringLiteral("lucia@example.org"));
        PersonDialog dialog(bench.workbench(), {});
        show(dialog, dialog.sizeHint());
        dialog.findChild<QLineEdit*>(QStringLiteral("givenName"))->setText(QStringLiteral("Other"));
        dialog.findChild<QLineEdit*>(QStringLiteral("email"))->setText(QStringLiteral("Lucia@Example.org"));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("save")), Qt::LeftButton);
        auto* refusal = dialog.findChild<NoticeBar*>(QStringLiteral("refusal"));
        QVERIFY(refusal->isVisible());
        QVERIFY(refusal->text().contains(QStringLiteral("Lucía Gómez")));
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM people")), QStringLiteral("1"));
    }

    void editingKeepsWhatTheFormDoesNotShow()
    {
        PageBench bench;
        Person person;
        person.fullName = QStringLiteral("María José de la O");
        person.emails = {QStringLiteral("a@example.org"), QStringLiteral("b@example.org")};
        person.phones = {QStringLiteral("600111222"), QStringLiteral("600333444")};
        person.codes = {QStringLiteral("001"), QStringLiteral("002")};
        person.tags = {QStringLiteral("VIP")};
        person.extraFields = {{QStringLiteral("Talla"), QStringLiteral("M")}};
        const PersonId id = bench.save(person);
        PersonDialog dialog(bench.workbench(), id);
        show(dialog, dialog.sizeHint());
        dialog.findChild<QLineEdit*>(QStringLiteral("city"))->setText(QStringLiteral("Sevilla"));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("save")), Qt::LeftButton);
        const QString of = QStringLiteral(" WHERE person_id = %1").arg(id.value);
        QCOMPARE(bench.value(QStringLiteral("SELECT full_name || '/' || city FROM people")),
                 QStringLiteral("María José de la O/Sevilla"));
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM contact_points") + of), QStringLiteral("4"));
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM customer_codes") + of), QStringLiteral("2"));
        QCOMPARE(bench.value(QStringLiteral("SELECT tag FROM person_tags") + of), QStringLiteral("VIP"));
        QCOMPARE(bench.value(QStringLiteral("SELECT value FROM extra_fields") + of), QStringLiteral("M"));
    }

    void aNewNameReplacesTheFullName()
    {
        PageBench bench;
        Person person;
        person.fullName = QStringLiteral("Ana P.");
        const PersonId id = bench.save(person);
        PersonDialog dialog(bench.workbench(), id);
        dialog.findChild<QLineEdit*>(QStringLiteral("givenName"))->setText(QStringLiteral("Ana"));
        dialog.findChild<QLineEdit*>(QStringLiteral("familyName"))->setText(QStringLiteral("Pérez"));
        dialog.findChild<QPushButton*>(QStringLiteral("save"))->click();
        QCOMPARE(bench.snapshot()->people.name.at(0), QStringLiteral("Ana Pérez"));
    }
};

QTEST_MAIN(CustomersPageTest)
#include "tst_customerspage.moc"
