#include "tests/support/pagebench.h"
#include "ui/payouts/payoutspage.h"
#include "ui/people/linkbutton.h"
#include "ui/referrals/referralspage.h"
#include "ui/rewards/whydialog.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;

namespace {

/// Lucía brought Ana, who bought on 3 November.
ReferralId earn(PageBench& bench)
{
    const PersonId lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
    const PersonId ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
    const ReferralId referral = bench.referral(lucia, ana, {2026, 11, 1});
    bench.sale(ana, {2026, 11, 3}, 5000, QStringLiteral("B-1"));
    bench.snapshot();
    return referral;
}

QString said(const QWidget& view)
{
    QStringList texts;
    for (const PlainLabel* label : view.findChildren<PlainLabel*>())
        texts << label->text();
    return texts.join(u'\n');
}

QString headline()
{
    return QString::fromUtf8("Lucía Gómez gets €10.00 because Ana Pérez bought on 3 Nov 2026.");
}

} // namespace

class WhyDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void explainsARewardOfThePayoutsPage()
    {
        PageBench bench;
        earn(bench);
        PayoutsPage page(bench.workbench());
        page.resize(1000, 700);
        page.show();
        page.refresh();
        auto* why = page.findChild<QPushButton*>(QStringLiteral("whyReward"));
        QVERIFY(why->isVisible());
        why->setFocus();
        QTest::keyClick(why, Qt::Key_Space);
        auto* dialog = page.findChild<WhyDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY2(said(*dialog).contains(headline()), qPrintable(said(*dialog)));
        QVERIFY(said(*dialog).contains(QString::fromUtf8("1. The rule gives €10.00.")));
        QVERIFY(said(*dialog).contains(QString::fromUtf8("One more friend who buys the same today: +€10.00.")));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("copyWhy")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(headline()));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void explainsARewardOfAReferral()
    {
        PageBench bench;
        const ReferralId referral = earn(bench);
        ReferralsPage page(bench.workbench());
        page.resize(1100, 700);
        page.show();
        page.refresh();
        page.showReferral(referral);
        LinkButton* why = nullptr;
        for (LinkButton* link : page.findChildren<LinkButton*>()) {
            if (link->text() == u"Why this amount?")
                why = link;
        }
        QVERIFY(why);
        QTest::mouseClick(why, Qt::LeftButton);
        auto* dialog = page.findChild<WhyDialog*>();
        QVERIFY(dialog);
        QTRY_VERIFY2(said(*dialog).contains(headline()), qPrintable(said(*dialog)));
        dialog->reject();
    }
};

QTEST_MAIN(WhyDialogTest)
#include "tst_whydialog.moc"
