#include "core/actions/payoutpayment.h"
#include "core/actions/payouts.h"
#include "core/actions/undo.h"
#include "tests/support/pagebench.h"
#include "ui/people/chiprow.h"
#include "ui/people/detailsview.h"
#include "ui/people/linkbutton.h"
#include "ui/referrals/claimcard.h"
#include "ui/referrals/claimdialog.h"
#include "ui/referrals/referralmodel.h"
#include "ui/referrals/referralspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plainlabel.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;

namespace {

/// Lucía and Zoë say that they brought Ana, who bought; only Lucía brought Marco.
struct Program
{
    PersonId lucia;
    PersonId zoe;
    PersonId ana;
    ReferralId ofAna;
    ReferralId ofMarco;

    explicit Program(PageBench& bench)
    {
        lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        zoe = bench.person(QStringLiteral("Zoë"), QStringLiteral("Olsen"));
        ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
        ofAna = bench.referral(lucia, ana, {2026, 10, 1}, QStringLiteral("In the shop"));
        bench.referral(zoe, ana, {2026, 10, 3});
        ofMarco =
            bench.referral(lucia, bench.person(QStringLiteral("Marco"), QStringLiteral("De Luca")), {2026, 11, 10});
        bench.sale(ana, {2026, 10, 5}, 2500, QStringLiteral("T-1"));
        bench.feed().reloadNow();
    }
};

QString owedTo(PageBench& bench, PersonId person)
{
    return bench.value(QStringLiteral("SELECT COALESCE(SUM(delta_minor), 0) FROM postings WHERE person_id = %1 AND "
                                      "account IN ('pending', 'available')")
                           .arg(person.value));
}

} // namespace

class ClaimDialogTest : public QObject
{
    Q_OBJECT

private:
    /// Everything that can be read in the dialog.
    static QString texts(const QWidget& widget)
    {
        QStringList texts;
        for (const auto* label : widget.findChildren<PlainLabel*>())
            texts << label->text();
        return texts.join(u'|');
    }
    static void press(const QWidget& parent, const char* name)
    {
        auto* button = parent.findChild<QPushButton*>(QLatin1String(name));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static ClaimDialog* open(PageBench& bench, QWidget& window, ReferralId referral)
    {
        openClaimDesk(bench.workbench(), &window, referral);
        auto* dialog = window.findChild<ClaimDialog*>();
        if (dialog && !QTest::qWaitForWindowExposed(dialog))
            return nullptr;
        return dialog;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void showsBothSidesWithWhatEachAnswerCosts()
    {
        PageBench bench;
        const Program program(bench);
        QWidget window;
        window.show();
        ClaimDialog* dialog = open(bench, window, program.ofAna);
        QVERIFY(dialog);
        const auto cards = dialog->findChildren<ClaimCard*>();
        QCOMPARE(cards.size(), 2);
        const QString first = texts(*dialog->findChild<ClaimCard*>(QStringLiteral("claim1")));
        QVERIFY2(first.contains(QStringLiteral("Lucía Gómez")), qPrintable(first));
        QVERIFY2(first.contains(QStringLiteral("Referred on 1 Oct 2026")), qPrintable(first));
        QVERIFY2(first.contains(QStringLiteral("Said in the shop (In the shop)")), qPrintable(first));
        QVERIFY2(first.contains(QStringLiteral("Recorded first")), qPrintable(first));
        QVERIFY2(first.contains(QStringLiteral("Nothing that is owed changes.")), qPrintable(first));
        const QString second = texts(*dialog->findChild<ClaimCard*>(QStringLiteral("claim2")));
        QVERIFY2(second.contains(QStringLiteral("Zoë Olsen gets €")), qPrintable(second));
        QVERIFY2(second.contains(QStringLiteral("is taken back from Lucía Gómez.")), qPrintable(second));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("takeBack"))->isEnabled());
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM claims WHERE decision <> ''")), QStringLiteral("0"));
    }

    void creditsWithTheKeyboard()
    {
        PageBench bench;
        const Program program(bench);
        const QString reward = owedTo(bench, program.lucia);
        QVERIFY(reward != QStringLiteral("0"));
        QWidget window;
        window.show();
        ClaimDialog* dialog = open(bench, window, program.ofAna);
        QVERIFY(dialog);
        QSignalSpy said(&bench.workbench(), &Workbench::happened);
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog, Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().startsWith(QStringLiteral("Zoë Olsen is credited for Ana Pérez.")));
        QCOMPARE(owedTo(bench, program.zoe), reward);
        QCOMPARE(owedTo(bench, program.lucia), QStringLiteral("0"));
    }

    void saysWhatIsClawedBackAfterAPayout()
    {
        PageBench bench;
        const Program program(bench);
        const Result<PayoutId> payout = preparePayout(bench.book(), {});
        QVERIFY(payout && approvePayout(bench.book(), *payout) && markPaid(bench.book(), *payout, {}));
        QWidget window;
        window.show();
        ClaimDialog* dialog = open(bench, window, program.ofAna);
        QVERIFY(dialog);
        const QString second = texts(*dialog->findChild<ClaimCard*>(QStringLiteral("claim2")));
        QVERIFY2(second.contains(QStringLiteral("Lucía Gómez was paid €")), qPrintable(second));
        QVERIFY2(second.contains(QStringLiteral("deducted from the next payout")), qPrintable(second));
    }

    void asksForAReasonBeforeItSaysNo()
    {
        PageBench bench;
        const Program program(bench);
        QWidget window;
        window.show();
        ClaimDialog* dialog = open(bench, window, program.ofAna);
        QVERIFY(dialog);
        const auto* card = dialog->findChild<ClaimCard*>(QStringLiteral("claim1"));
        press(*card, "reject");
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<PlainLabel*>(QStringLiteral("problem"))->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("reason")), QStringLiteral("was abroad"));
        press(*card, "reject");
        QVERIFY(!dialog->isVisible());
        QCOMPARE(bench.value(QStringLiteral("SELECT decision_reason FROM claims WHERE decision = 'reject'")),
                 QStringLiteral("was abroad"));
        QCOMPARE(owedTo(bench, program.lucia), QStringLiteral("0"));
    }

    void sharesAsEnteredAndLetsTheRulesDecideAgain()
    {
        PageBench bench;
        const Program program(bench);
        QWidget window;
        window.show();
        ClaimDialog* dialog = open(bench, window, program.ofAna);
        QVERIFY(dialog);
        const auto cards = {dialog->findChild<ClaimCard*>(QStringLiteral("claim1")),
                            dialog->findChild<ClaimCard*>(QStringLiteral("claim2"))};
        double value = 70;
        for (const ClaimCard* card : cards) {
            card->findChild<QDoubleSpinBox*>(QStringLiteral("share"))->setValue(value);
            value = 20;
        }
        press(*dialog, "shareButton");
        QVERIFY(dialog->isVisible()); // 90 %
        (*(cards.end() - 1))->findChild<QDoubleSpinBox*>(QStringLiteral("share"))->setValue(30);
        press(*dialog, "shareButton");
        QVERIFY(!dialog->isVisible());
        QCOMPARE(bench.value(QStringLiteral("SELECT group_concat(weight_bp) FROM claims WHERE status = 'split'")),
                 QStringLiteral("7000,3000"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        dialog = open(bench, window, program.ofAna);
        QVERIFY(dialog);
        press(*dialog, "takeBack");
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM claims WHERE status = 'split'")),
                 QStringLiteral("0"));
        QVERIFY(undo(bench.book()));
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM claims WHERE status = 'split'")),
                 QStringLiteral("2"));
    }

    void isNotNeededWhereOnlyOneClaims()
    {
        PageBench bench;
        const Program program(bench);
        QWidget window;
        window.show();
        QSignalSpy said(&bench.workbench(), &Workbench::happened);
        QVERIFY(!open(bench, window, program.ofMarco));
        QCOMPARE(said.size(), 1);
    }

    void isReachedFromTheFilterOfThePage()
    {
        PageBench bench;
        const Program program(bench);
        ReferralsPage page(bench.workbench());
        page.resize(1024, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* chips = page.findChild<ChipRow*>();
        QVERIFY(chips);
        Chip* several = chips->chip(kStageCount + 1);
        QVERIFY(several && several->text().contains(u'1'));
        QTest::mouseClick(several, Qt::LeftButton);
        QCOMPARE(page.table()->model()->rowCount(), 1);
        page.showReferral(program.ofAna);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        const QString details = texts(*page.details());
        QVERIFY2(details.contains(QStringLiteral("Conditions, for Lucía Gómez")), qPrintable(details));
        QVERIFY2(details.contains(QStringLiteral("No purchase before the referral.")), qPrintable(details));
        bench.commands().action(QStringLiteral("referral.decide"))->trigger();
        QVERIFY(page.findChild<ClaimDialog*>());
    }
};

QTEST_MAIN(ClaimDialogTest)
#include "tst_claimdialog.moc"
