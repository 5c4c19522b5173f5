#include "core/actions/findsignals.h"
#include "core/actions/signalwatch.h"
#include "core/actions/undo.h"
#include "tests/support/pagebench.h"
#include "ui/people/customerspage.h"
#include "ui/people/linkbutton.h"
#include "ui/signals/ringpicture.h"
#include "ui/signals/signalmodel.h"
#include "ui/signals/signalsdialog.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;

namespace {

/// Ana, Ben and Eva brought each other, and each bought; Zoë and Leo brought each other.
struct Program
{
    PersonId ana;

    explicit Program(PageBench& bench)
    {
        const auto person = [&](const char* name) {
            return bench.person(QString::fromUtf8(name), QStringLiteral("X"));
        };
        ana = person("Ana");
        const PersonId ben = person("Ben");
        const PersonId eva = person("Eva");
        const PersonId zoe = person("Zoë");
        const PersonId leo = person("Leo");
        bench.referral(ana, ben, {2026, 11, 1});
        bench.referral(ben, eva, {2026, 11, 2});
        bench.referral(eva, ana, {2026, 11, 3});
        bench.referral(zoe, leo, {2026, 7, 1});
        bench.referral(leo, zoe, {2026, 11, 2});
        bench.sale(ana, {2026, 11, 15}, 5'000, QStringLiteral("S1"));
        bench.sale(ben, {2026, 11, 15}, 5'000, QStringLiteral("S2"));
        if (!lookForSignals(bench.book()))
            qFatal("nothing could be looked at");
        bench.feed().reloadNow();
    }
};

} // namespace

class SignalsDialogTest : public QObject
{
    Q_OBJECT

private:
    static SignalsDialog* open(PageBench& bench, QWidget& window, RiskFlagId selected = {})
    {
        window.show();
        openSignalsDesk(bench.workbench(), &window, selected);
        auto* dialog = window.findChild<SignalsDialog*>();
        return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
    }
    static QListView* list(const SignalsDialog& dialog) { return dialog.findChild<QListView*>(); }
    static QString texts(const QWidget& widget)
    {
        QStringList texts;
        for (const auto* label : widget.findChildren<PlainLabel*>())
            texts << label->text();
        for (const auto* link : widget.findChildren<LinkButton*>())
            texts << link->accessibleName();
        return texts.join(u'|');
    }
    static QString states(PageBench& bench)
    {
        return bench.value(QStringLiteral("SELECT group_concat(state || ':' || decision) FROM (SELECT state, decision "
                                          "FROM risk_flags ORDER BY score DESC)"));
    }
    static void settle() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void showsTheListAndWhatSpeaksForIt()
    {
        PageBench bench;
        const Program program(bench);
        QWidget window;
        SignalsDialog* dialog = open(bench, window);
        QVERIFY(dialog);
        const QAbstractItemModelTester tester(list(*dialog)->model());
        QCOMPARE(list(*dialog)->model()->rowCount(), 2);
        QCOMPARE(list(*dialog)->currentIndex().data().toString(),
                 QStringLiteral("80 · Circle\nAna X, Ben X and Eva X brought each other in a circle."));
        const QString shown = texts(*dialog);
        for (const char* part : {"Ana X brought Ben X", "1 Nov 2026", "Score 80 of 100", "noticed on"})
            QVERIFY2(shown.contains(QString::fromUtf8(part)), qPrintable(shown));
        QTest::keyClick(list(*dialog), Qt::Key_Down);
        settle();
        QVERIFY(texts(*dialog).contains(QStringLiteral("Zoë X and Leo X brought each other.")));
    }
    void drawsTheCircleAndTellsItInWords()
    {
        PageBench bench;
        const Program program(bench);
        QWidget window;
        SignalsDialog* dialog = open(bench, window);
        QVERIFY(dialog);
        auto* picture = dialog->findChild<RingPicture*>();
        QVERIFY(picture);
        QCOMPARE(picture->accessibleDescription(),
                 QStringLiteral("Ana X brought Ben X, Ben X brought Eva X, Eva X brought Ana X"));
        const auto places = picture->places();
        QCOMPARE(places.size(), size_t(3));
        for (size_t i = 0; i < places.size(); ++i) {
            QVERIFY(QRectF(picture->rect()).contains(places[i]));
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!places[i].intersects(places[j]));
        }
        QVERIFY(places[1].center().x() > places[2].center().x());
        picture->setLayoutDirection(Qt::RightToLeft);
        QVERIFY(picture->places()[1].center().x() < picture->places()[2].center().x());
    }
    void keepsTheCircleApartInEveryFont_data()
    {
        QTest::addColumn<int>("points");
        QTest::addColumn<int>("people");
        for (const int points : {9, 12, 16}) {
            for (const int people : {2, 3, 5, 12})
                QTest::addRow("%d points, %d people", points, people) << points << people;
        }
    }
    void keepsTheCircleApartInEveryFont()
    {
        QFETCH(int, points);
        QFETCH(int, people);
        const QFont before = QApplication::font();
        QFont font = before;
        font.setPointSize(points);
        QApplication::setFont(font);
        QStringList names;
        for (int i = 0; i < people; ++i)
            names << QStringLiteral("Maximiliana von und zu Hohenstein %1").arg(i);
        RingPicture picture(names);
        picture.resize(picture.sizeHint());
        const auto places = picture.places();
        for (size_t i = 0; i < places.size(); ++i) {
            QVERIFY(QRectF(picture.rect()).contains(places[i]));
            for (size_t j = 0; j < i; ++j)
                QVERIFY2(!places[i].intersects(places[j]), qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
        QVERIFY(!picture.grab().isNull());
        QApplication::setFont(before);
    }
    void clearsWithTheKeyboard()
    {
        PageBench bench;
        const Program program(bench);
        QWidget window;
        SignalsDialog* dialog = open(bench, window);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("reason")), QStringLiteral("a club"));
        QTest::keyClick(list(*dialog), Qt::Key_C);
        QCOMPARE(states(bench), QStringLiteral("cleared:cleared,open:"));
        QCOMPARE(bench.value(QStringLiteral("SELECT reason FROM risk_flags WHERE state = 'cleared'")),
                 QStringLiteral("a club"));
        QCOMPARE(list(*dialog)->model()->rowCount(), 1);
        QVERIFY(undo(bench.book()));
        QCOMPARE(states(bench), QStringLiteral("open:,open:"));
    }
    void writesLettersIntoTheReason()
    {
        PageBench bench;
        const Program program(bench);
        QWidget window;
        SignalsDialog* dialog = open(bench, window);
        QVERIFY(dialog);
        auto* reason = dialog->findChild<QLineEdit*>(QStringLiteral("reason"));
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("cfc"));
        QCOMPARE(reason->text(), QStringLiteral("cfc"));
        QCOMPARE(states(bench), QStringLiteral("open:,open:"));
    }
    void confirmsWithTheKeyboard()
    {
        PageBench bench;
        const Program program(bench);
        QWidget window;
        SignalsDialog* dialog = open(bench, window);
        QVERIFY(dialog);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(list(*dialog), Qt::Key_F);
        QTRY_COMPARE(dialog->focusWidget()->objectName(), QStringLiteral("note"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Space);
        QCOMPARE(states(bench), QStringLiteral("confirmed:noted,open:"));
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM rewards WHERE state = 'on_hold'")),
                 QStringLiteral("0"));
    }
    void holdsRewardsAndMarksReferrals()
    {
        PageBench bench;
        const Program program(bench);
        QWidget window;
        SignalsDialog* dialog = open(bench, window);
        QVERIFY(dialog);
        auto* hold = dialog->findChild<QPushButton*>(QStringLiteral("hold"));
        const QString rewards = bench.value(QStringLiteral("SELECT COUNT(*) FROM rewards WHERE state = 'pending'"));
        QVERIFY2(hold->text().contains(rewards), qPrintable(hold->text()));
        QTest::mouseClick(hold, Qt::LeftButton);
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM rewards WHERE state = 'on_hold'")), rewards);
        QCOMPARE(states(bench), QStringLiteral("confirmed:held,open:"));
        settle();
        QVERIFY(!hold->isEnabled()); // the other two have earned nothing
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("invalid")), Qt::LeftButton);
        QCOMPARE(states(bench), QStringLiteral("confirmed:held,confirmed:invalid"));
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM referrals WHERE stage = 'invalid'")),
                 QStringLiteral("2"));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("clear"))->isEnabled());
        dialog->findChild<QComboBox*>()->setCurrentIndex(2);
        QCOMPARE(list(*dialog)->model()->rowCount(), 2);
    }
    void followsALinkToThePerson()
    {
        PageBench bench;
        const Program program(bench);
        QWidget window;
        SignalsDialog* dialog = open(bench, window);
        QVERIFY(dialog);
        QSignalSpy asked(&bench.workbench(), &Workbench::personRequested);
        for (auto* link : dialog->findChildren<LinkButton*>()) {
            if (link->accessibleName() == u"Ana X")
                QTest::mouseClick(link, Qt::LeftButton);
        }
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<PersonId>(), program.ana);
        QVERIFY(!dialog->isVisible());
    }
    void tellsAPersonsSignals()
    {
        PageBench bench;
        const Program program(bench);
        CustomersPage page(bench.workbench());
        page.resize(1200, 800);
        page.show();
        page.refresh();
        page.showPerson(program.ana);
        settle();
        const QString shown = texts(page);
        QVERIFY2(shown.contains(QStringLiteral("Worth a look")), qPrintable(shown));
        QVERIFY2(shown.contains(QStringLiteral("Ana X, Ben X and Eva X brought each other in a circle.")),
                 qPrintable(shown));
    }
    void looksAgainAfterAChange()
    {
        PageBench bench;
        const Program program(bench);
        SignalWatch watch(bench.book(), std::chrono::milliseconds(0));
        QSignalSpy looked(&watch, &SignalWatch::looked);
        watch.start();
        QTRY_COMPARE(looked.size(), 1);
        const PersonId max = bench.person(QStringLiteral("Max"), {});
        const PersonId kim = bench.person(QStringLiteral("Kim"), {});
        bench.referral(max, kim);
        bench.referral(kim, max);
        QTRY_COMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM risk_flags WHERE state = 'open'")),
                     QStringLiteral("3"));
    }
};

QTEST_MAIN(SignalsDialogTest)
#include "tst_signalsdialog.moc"
