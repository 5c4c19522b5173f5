#include "core/actions/askedby.h"
#include "core/actions/findsignals.h"
#include "core/actions/newcampaign.h"
#include "core/rules/starterrules.h"
#include "tests/support/pagebench.h"
#include "ui/people/chiprow.h"
#include "ui/people/detailsview.h"
#include "ui/people/linkbutton.h"
#include "ui/referrals/referralspage.h"
#include "ui/referrals/stagedialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;

namespace {

/// Lucía brought Ana (who bought) and Marco; Zoë also says she brought Ana.
struct Program
{
    PersonId lucia;
    PersonId ana;
    PersonId marco;
    PersonId zoe;
    ReferralId ofAna;
    ReferralId ofMarco;

    explicit Program(PageBench& bench)
    {
        lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"), QStringLiteral("lucia@example.org"));
        ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
        marco = bench.person(QStringLiteral("Marco"), QStringLiteral("De Luca"));
        zoe = bench.person(QStringLiteral("Zoë"), QStringLiteral("Olsen"));
        ofAna = bench.referral(lucia, ana, {2026, 11, 1}, QStringLiteral("In the shop"));
        bench.referral(zoe, ana, {2026, 11, 3});
        ofMarco = bench.referral(lucia, marco, {2026, 11, 10}, QStringLiteral("Móvil"));
        bench.sale(ana, {2026, 11, 5}, 2500, QStringLiteral("T-1"));
        bench.feed().reloadNow();
    }
};

QStringList friendsIn(const ReferralsPage& page)
{
    QStringList names;
    for (int row = 0; row < page.table()->model()->rowCount(); ++row)
        names << page.table()->model()->index(row, ReferralModel::Friend).data().toString();
    return names;
}

QString detailTexts(const ReferralsPage& page)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList texts;
    for (const auto* label : page.details()->findChildren<PlainLabel*>())
        texts << label->text();
    for (const auto* link : page.details()->findChildren<LinkButton*>())
        texts << link->accessibleName();
    return texts.join(u'|');
}

void show(QWidget& widget)
{
    widget.resize(1024, 640);
    widget.show();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace

class ReferralsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void showsNothingSidewaysInAFirstWindow()
    {
        PageBench bench;
        const Program program(bench);
        ReferralsPage page(bench.workbench());
        show(page);
        page.resize(985, 640);
        QCoreApplication::processEvents();
        QVERIFY(page.details()->isVisible());
        QCOMPARE(page.table()->horizontalScrollBar()->maximum(), 0);
        QVERIFY(page.table()->isColumnHidden(ReferralModel::Channel));
        QVERIFY(!page.table()->isColumnHidden(ReferralModel::StageColumn));
    }

    void showsThoseThatWaitUntilAnotherFilterIsChosen()
    {
        PageBench bench;
        Program program(bench);
        bench.referral(program.lucia, program.zoe, {2026, 9, 1}); // open for long, and ends on 30 November
        bench.feed().reloadNow();
        ReferralsPage page(bench.workbench());
        show(page);
        page.showView(QStringLiteral("waiting"));
        QCOMPARE(friendsIn(page), QStringList(QStringLiteral("Zoë Olsen")));
        page.showView(QStringLiteral("ending"));
        QCOMPARE(friendsIn(page), QStringList(QStringLiteral("Zoë Olsen")));
        page.showView(QStringLiteral("contacts"));
        QCOMPARE(friendsIn(page).size(), 2);
        QTest::mouseClick(page.findChild<ChipRow*>()->chip(int(Stage::Converted)), Qt::LeftButton);
        QCOMPARE(friendsIn(page), QStringList(QStringLiteral("Ana Pérez")));
    }

    void saysWhyAReferralOfThePastGivesNoReward()
    {
        PageBench bench;
        const Program program(bench);
        bench.book().database().execute(QStringLiteral("UPDATE claims SET rewards_from = '2026-11-06'"));
        ReferralsPage page(bench.workbench());
        show(page);
        page.showReferral(program.ofAna);
        QVERIFY(detailTexts(page).contains(QStringLiteral("It gives no reward: it was imported on 6 Nov 2026")));
        page.showReferral(program.ofMarco);
        QVERIFY(!detailTexts(page).contains(QStringLiteral("It gives no reward")));
    }

    void modelIsSound()
    {
        PageBench bench;
        const Program program(bench);
        ReferralModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(bench.feed().current(), {0, 1});
        for (int column = 0; column < ReferralModel::ColumnCount; ++column) {
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
        using M = ReferralModel;
        const auto up = Qt::AscendingOrder;
        const auto down = Qt::DescendingOrder;
        QTest::newRow("date up") << int(M::Date) << up << "Ana Pérez";
        QTest::newRow("date down") << int(M::Date) << down << "Marco De Luca";
        QTest::newRow("friend up") << int(M::Friend) << up << "Ana Pérez";
        QTest::newRow("friend down") << int(M::Friend) << down << "Marco De Luca";
        QTest::newRow("channel up") << int(M::Channel) << up << "Ana Pérez";
        QTest::newRow("channel down") << int(M::Channel) << down << "Marco De Luca";
        QTest::newRow("stage up") << int(M::StageColumn) << up << "Marco De Luca";
        QTest::newRow("stage down") << int(M::StageColumn) << down << "Ana Pérez";
        QTest::newRow("purchase up, none last") << int(M::Converted) << up << "Ana Pérez";
        QTest::newRow("purchase down, none last") << int(M::Converted) << down << "Ana Pérez";
        QTest::newRow("revenue up") << int(M::Revenue) << up << "Marco De Luca";
        QTest::newRow("reward down") << int(M::Reward) << down << "Ana Pérez";
    }
    void sortsByEveryColumn()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, order);
        PageBench bench;
        const Program program(bench);
        ReferralModel model;
        model.setRows(bench.feed().current(), {0, 1});
        model.sort(column, order);
        QTEST(model.index(0, ReferralModel::Friend).data().toString(), "first");
    }

    void searchFindsFriendReferrerAndChannel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("friends");
        QTest::newRow("friend") << "perez"
                                << "Ana Pérez";
        QTest::newRow("referrer") << "lucia gomez"
                                  << "Marco De Luca|Ana Pérez";
        QTest::newRow("channel") << "movil"
                                 << "Marco De Luca";
        QTest::newRow("nobody") << "xyz"
                                << "";
    }
    void searchFindsFriendReferrerAndChannel()
    {
        QFETCH(QString, text);
        PageBench bench;
        const Program program(bench);
        ReferralsPage page(bench.workbench());
        show(page);
        QTest::keyClicks(page.searchField(), text);
        QTest::keyClick(page.searchField(), Qt::Key_Return);
        QTEST(friendsIn(page).join(u'|'), "friends");
    }

    void chipsCountAndFilterTheStages()
    {
        PageBench bench;
        const Program program(bench);
        ReferralsPage page(bench.workbench());
        show(page);
        Chip* customers = page.chips()->chip(int(Stage::Converted));
        QCOMPARE(customers->text(), QStringLiteral("Became a customer 1"));
        QTest::mouseClick(customers, Qt::LeftButton);
        QCOMPARE(friendsIn(page), QStringList(QStringLiteral("Ana Pérez")));
        QCOMPARE(page.countsText(), QStringLiteral("1 of 2 referral(s) shown"));
        page.showStage(std::nullopt);
        QCOMPARE(friendsIn(page).size(), 2);
    }

    void arrowKeysMoveBetweenTheStages()
    {
        PageBench bench;
        const Program program(bench);
        ReferralsPage page(bench.workbench());
        show(page);
        page.chips()->chip(kStageCount)->setFocus();
        QTest::keyClick(page.chips()->chip(kStageCount), Qt::Key_Right);
        QCOMPARE(page.chips()->current(), int(Stage::Received));
        QCOMPARE(friendsIn(page), QStringList(QStringLiteral("Marco De Luca")));
    }

    void detailsShowBothClaimsHistoryAndRewards()
    {
        PageBench bench;
        const Program program(bench);
        ReferralsPage page(bench.workbench());
        show(page);
        QVERIFY(page.showReferral(program.ofAna));
        const QString texts = detailTexts(page);
        for (const char* part : {"Lucía Gómez", "Zoë Olsen", "Credited", "Another claim was credited.", "History",
                                 "Became a customer", "€10.00 for Lucía Gómez", "Available"})
            QVERIFY2(texts.contains(QString::fromUtf8(part)), part);
    }

    void signalsAreSaidInWords()
    {
        PageBench bench;
        const Program program(bench);
        const ReferralId back = bench.referral(program.marco, program.lucia, {2026, 11, 12});
        QVERIFY(lookForSignals(bench.book()));
        bench.feed().reloadNow();
        ReferralsPage page(bench.workbench());
        show(page);
        QVERIFY(page.showReferral(back));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QString texts = detailTexts(page);
        QVERIFY2(texts.contains(QStringLiteral("Lucía Gómez and Marco De Luca brought each other.")),
                 qPrintable(texts));
        QSignalSpy asked(&bench.workbench(), &Workbench::signalsRequested);
        for (LinkButton* link : page.findChildren<LinkButton*>()) {
            if (link->accessibleName() == u"Circle")
                QTest::mouseClick(link, Qt::LeftButton);
        }
        QCOMPARE(asked.size(), 1);
    }

    void setsAStageFromTheMenu()
    {
        PageBench bench;
        const Program program(bench);
        ReferralsPage page(bench.workbench());
        show(page);
        page.showReferral(program.ofMarco);
        QSignalSpy said(&bench.workbench(), &Workbench::happened);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QMenu* menu = page.findChild<QPushButton*>(QStringLiteral("stageButton"))->menu();
        menu->findChild<QAction*>(QStringLiteral("set%1").arg(int(Stage::Contacted)))->trigger();
        QCOMPARE(bench.value(QStringLiteral("SELECT stage FROM referrals WHERE id = %1").arg(program.ofMarco.value)),
                 QStringLiteral("contacted"));
        QCOMPARE(said.size(), 1);
    }

    void setsAStageWithANote()
    {
        PageBench bench;
        const Program program(bench);
        ReferralsPage page(bench.workbench());
        show(page);
        page.showReferral(program.ofMarco);
        bench.commands().action(QStringLiteral("referral.stage"))->trigger();
        auto* dialog = page.findChild<StageDialog*>();
        QVERIFY(dialog);
        dialog->findChild<QRadioButton*>(QStringLiteral("stage%1").arg(int(Stage::Invalid)))->setChecked(true);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("note")), QStringLiteral("They never met"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("setStage")), Qt::LeftButton);
        QCOMPARE(bench.value(QStringLiteral("SELECT stage || '/' || shop_note FROM referrals WHERE id = %1")
                                 .arg(program.ofMarco.value)),
                 QStringLiteral("invalid/They never met"));
        bench.feed().reloadNow();
        QVERIFY(detailTexts(page).contains(QStringLiteral("They never met")));
    }

    void emptyBookOffersToRecordOne()
    {
        PageBench bench;
        bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
        ReferralsPage page(bench.workbench());
        show(page);
        bench.feed().reloadNow();
        QSignalSpy triggered(bench.commands().action(QStringLiteral("referral.record")), &QAction::triggered);
        QTest::mouseClick(page.emptyState()->button(), Qt::LeftButton);
        QCOMPARE(triggered.size(), 1);
    }

    void filtersByCampaignWhereThereAreSeveral()
    {
        PageBench bench;
        const Program program(bench);
        ReferralsPage page(bench.workbench());
        show(page);
        auto* filter = page.findChild<QComboBox*>(QStringLiteral("campaignFilter"));
        QVERIFY(!filter->isVisible());
        QVERIFY(page.table()->isColumnHidden(ReferralModel::Campaign));
        NewCampaign winter;
        winter.campaign.name = QStringLiteral("Winter");
        winter.campaign.priority = 1;
        winter.rules = starterRules({QStringLiteral("EUR"), 2});
        QVERIFY(newCampaign(bench.book(), winter).isOk());
        bench.referral(program.lucia, bench.person(QStringLiteral("Iris"), QStringLiteral("Gil")), {2026, 11, 12});
        bench.feed().reloadNow();
        page.refresh();
        QVERIFY(filter->isVisible());
        QVERIFY(!page.table()->isColumnHidden(ReferralModel::Campaign));
        QCOMPARE(page.table()->model()->rowCount(), 3);
        filter->setFocus();
        QTest::keyClicks(filter, QStringLiteral("Winter"));
        QCOMPARE(friendsIn(page), QStringList(QStringLiteral("Iris Gil")));
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("clearFilter")), Qt::LeftButton);
        QCOMPARE(page.table()->model()->rowCount(), 3);
    }

    void saysAndChangesWhoAsked()
    {
        PageBench bench;
        const Program program(bench);
        QVERIFY(setAskedBy(bench.book(), program.ofMarco, program.zoe).isOk());
        bench.feed().reloadNow();
        ReferralsPage page(bench.workbench());
        show(page);
        QVERIFY(page.showReferral(program.ofMarco));
        QVERIFY2(detailTexts(page).contains(QString::fromUtf8("Zoë Olsen")), qPrintable(detailTexts(page)));
        for (auto* link : page.details()->findChildren<LinkButton*>()) {
            if (link->accessibleName().startsWith(QLatin1String("Say who asked")))
                link->click();
        }
        auto* dialog = page.window()->findChild<QDialog*>(QStringLiteral("askedByDialog"));
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("askedBy"));
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("Nadie Nunca"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("saveAskedBy")), Qt::LeftButton);
        QVERIFY(dialog->findChild<PlainLabel*>(QStringLiteral("askedByHint"))
                    ->text()
                    .contains(QLatin1String("Nobody here is called")));
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("saveAskedBy")), Qt::LeftButton);
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM referrals WHERE asked_by IS NOT NULL")),
                 QStringLiteral("0"));
    }
};

QTEST_MAIN(ReferralsPageTest)
#include "tst_referralspage.moc"
