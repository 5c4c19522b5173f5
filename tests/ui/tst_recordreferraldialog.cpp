#include "core/actions/askedby.h"
#include "core/actions/newcampaign.h"
#include "core/rules/starterrules.h"
#include "tests/support/pagebench.h"
#include "ui/people/customercommands.h"
#include "ui/people/peoplematches.h"
#include "ui/people/personfield.h"
#include "ui/people/personpopup.h"
#include "ui/referrals/recordreferraldialog.h"
#include "ui/referrals/referralcommands.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;
using vouchwell::test::type;

namespace {

template<typename Dialog>
void show(Dialog& dialog)
{
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
}

void press(Qt::Key key)
{
    QTest::keyClick(QApplication::focusWidget(), key);
}

PersonField* fieldOf(QDialog& dialog, const char* name)
{
    return dialog.findChild<PersonField*>(QLatin1String(name));
}

QString outlookOf(const QDialog& dialog)
{
    const auto* bar = dialog.findChild<NoticeBar*>(QStringLiteral("outlook"));
    return bar->isVisible() ? bar->text() : QString();
}

const QString kReferrals =
    QStringLiteral("SELECT r.given_name || ' > ' || TRIM(f.given_name || f.full_name) || ' ' || c.claimed_on FROM "
                   "referrals x JOIN people f ON f.id = x.friend_id JOIN claims c ON c.referral_id = x.id JOIN people "
                   "r ON r.id = c.referrer_id ORDER BY x.id DESC");

} // namespace

class RecordReferralTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void takesTwoNamesAndEnter()
    {
        PageBench bench;
        bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"), QStringLiteral("lucia@example.org"));
        bench.snapshot();
        RecordReferralDialog dialog(bench.workbench());
        show(dialog);
        QSignalSpy said(&bench.workbench(), &Workbench::happened);
        QCOMPARE(QApplication::focusWidget(), fieldOf(dialog, "referrer"));
        type(QStringLiteral("lu"));
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), fieldOf(dialog, "friend"));
        type(QStringLiteral("Ana Pérez"));
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("contact"));
        QCOMPARE(outlookOf(dialog), QStringLiteral("Lucía Gómez will get €10.00 when Ana Pérez buys by 20 Feb 2027."));
        press(Qt::Key_Return);
        QCOMPARE(bench.value(kReferrals), QStringLiteral("Lucía > Ana Pérez 2026-11-22"));
        QCOMPARE(said.size(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void contactFieldIsThereOnlyForANewPerson()
    {
        PageBench bench;
        const PersonId marco = bench.person(QStringLiteral("Marco"), QStringLiteral("De Luca"));
        bench.snapshot();
        RecordReferralDialog dialog(bench.workbench());
        show(dialog);
        auto* contact = dialog.findChild<QLineEdit*>(QStringLiteral("contact"));
        QVERIFY(!contact->isVisible());
        QTest::keyClicks(fieldOf(dialog, "friend"), QStringLiteral("Somebody New"));
        QVERIFY(contact->isVisible());
        fieldOf(dialog, "friend")->setPerson(marco);
        QVERIFY(!contact->isVisible());
    }

    void aNewPersonGetsTheContact()
    {
        PageBench bench;
        const PersonId lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        bench.snapshot();
        RecordReferralDialog dialog(bench.workbench(), lucia);
        show(dialog);
        QCOMPARE(QApplication::focusWidget(), fieldOf(dialog, "friend"));
        type(QStringLiteral("Ana"));
        press(Qt::Key_Tab);
        type(QStringLiteral("ana@example.org"));
        press(Qt::Key_Return);
        QCOMPARE(bench.value(QStringLiteral("SELECT raw FROM contact_points")), QStringLiteral("ana@example.org"));
        QCOMPARE(bench.value(kReferrals), QStringLiteral("Lucía > Ana 2026-11-22"));
    }

    void saveAndAddAnotherStartsAgain()
    {
        PageBench bench;
        bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        bench.person(QStringLiteral("Marco"), QStringLiteral("De Luca"));
        bench.snapshot();
        RecordReferralDialog dialog(bench.workbench());
        show(dialog);
        type(QStringLiteral("lucia"));
        press(Qt::Key_Tab);
        type(QStringLiteral("marco"));
        press(Qt::Key_Tab);
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("saveAndAdd")), Qt::LeftButton);
        QCOMPARE(bench.value(kReferrals), QStringLiteral("Lucía > Marco 2026-11-22"));
        QVERIFY(dialog.isVisible());
        QCOMPARE(QApplication::focusWidget(), fieldOf(dialog, "referrer"));
        QVERIFY(fieldOf(dialog, "referrer")->text().isEmpty() && fieldOf(dialog, "friend")->text().isEmpty());
    }

    void tabVisitsEveryFieldInOrder()
    {
        PageBench bench;
        const PersonId lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        bench.snapshot();
        RecordReferralDialog dialog(bench.workbench(), lucia);
        show(dialog);
        type(QStringLiteral("Ana Pérez"));
        QStringList visited;
        for (int i = 0; i < 6; ++i) {
            press(Qt::Key_Tab);
            visited << QApplication::focusWidget()->objectName();
        }
        QCOMPARE(visited,
                 QStringList({QStringLiteral("contact"), QStringLiteral("date"), QStringLiteral("channel"),
                              QStringLiteral("save"), QStringLiteral("saveAndAdd"), QStringLiteral("cancel")}));
    }

    void saysWhatIsMissing()
    {
        PageBench bench;
        bench.snapshot();
        RecordReferralDialog dialog(bench.workbench());
        show(dialog);
        QVERIFY(!dialog.findChild<QPushButton*>(QStringLiteral("save"))->isEnabled());
        QCOMPARE(dialog.findChild<PlainLabel*>(QStringLiteral("reason"))->text(),
                 QStringLiteral("Please say who referred."));
        dialog.findChild<QDateEdit*>(QStringLiteral("date"))->setDate({2026, 12, 1});
        type(QStringLiteral("Lucía"));
        QTest::keyClicks(fieldOf(dialog, "friend"), QStringLiteral("Ana"));
        QVERIFY(dialog.findChild<PlainLabel*>(QStringLiteral("reason"))->text().contains(QStringLiteral("future")));
    }

    void warnsBeforeSaving_data()
    {
        QTest::addColumn<QString>("referrer");
        QTest::addColumn<QString>("referredFriend");
        QTest::addColumn<QString>("part");
        QTest::newRow("oneself") << "marco"
                                 << "marco"
                                 << "same person twice";
        QTest::newRow("known customer") << "lucia"
                                        << "zoe"
                                        << "bought here before";
        QTest::newRow("referred before") << "zoe"
                                         << "ana"
                                         << "has been referred before";
    }
    void warnsBeforeSaving()
    {
        QFETCH(QString, referrer);
        QFETCH(QString, referredFriend);
        PageBench bench;
        const PersonId lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        const PersonId ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
        bench.person(QStringLiteral("Marco"), QStringLiteral("De Luca"));
        bench.sale(bench.person(QStringLiteral("Zoë"), QStringLiteral("Olsen")), {2026, 1, 2}, 500,
                   QStringLiteral("T-9"));
        bench.referral(lucia, ana);
        bench.snapshot();
        RecordReferralDialog dialog(bench.workbench());
        show(dialog);
        type(referrer);
        press(Qt::Key_Return);
        type(referredFriend);
        press(Qt::Key_Return);
        QFETCH(QString, part);
        QVERIFY2(outlookOf(dialog).contains(part), qPrintable(outlookOf(dialog)));
    }

    void refusalStaysInTheForm()
    {
        PageBench bench;
        const PersonId lucia =
            bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"), QStringLiteral("lucia@example.org"));
        bench.snapshot();
        RecordReferralDialog dialog(bench.workbench(), lucia);
        show(dialog);
        type(QStringLiteral("Ana Pérez"));
        press(Qt::Key_Tab);
        type(QStringLiteral("lucia@example.org"));
        press(Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY2(outlookOf(dialog).contains(QStringLiteral("belongs to")), qPrintable(outlookOf(dialog)));
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM referrals")), QStringLiteral("0"));
    }

    void namesakesCanBeMadeOnPurpose()
    {
        PageBench bench;
        const PersonId lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
        bench.snapshot();
        RecordReferralDialog dialog(bench.workbench(), lucia);
        show(dialog);
        type(QStringLiteral("ana perez"));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM people")), QStringLiteral("3"));
    }

    void leavingAFieldTakesTheOnePersonOfThatName()
    {
        PageBench bench;
        const PersonId ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
        bench.snapshot();
        RecordReferralDialog dialog(bench.workbench());
        show(dialog);
        PersonField* field = fieldOf(dialog, "referrer");
        type(QStringLiteral("ANA PEREZ"));
        press(Qt::Key_Escape);
        QVERIFY(!field->popup()->isVisible());
        QVERIFY(dialog.isVisible());
        QVERIFY(!field->personId().isValid());
        press(Qt::Key_Tab);
        QCOMPARE(field->personId(), ana);
    }

    void suggestsAfterTwoLettersAtMostEight()
    {
        PageBench bench;
        for (int i = 0; i < 12; ++i)
            bench.person(QStringLiteral("Ana"), QStringLiteral("Number%1").arg(i, 2, 10, QLatin1Char('0')));
        bench.person(QStringLiteral("Mariana"), QStringLiteral("Aaa"));
        bench.snapshot();
        PersonField field(bench.workbench(), QStringLiteral("Who"), PersonField::NewPeople::Refused);
        show(field);
        QTest::keyClicks(&field, QStringLiteral("a"));
        QVERIFY(!field.popup()->isVisible());
        QTest::keyClicks(&field, QStringLiteral("n"));
        QVERIFY(field.popup()->isVisible());
        QCOMPARE(field.popup()->count(), 8);
        QVERIFY(!field.accessibleDescription().isEmpty());
        QTest::keyClick(&field, Qt::Key_Up);
        QCOMPARE(field.popup()->highlighted(), 7);
        QTest::keyClicks(&field, QStringLiteral("x"));
        QVERIFY(!field.popup()->isVisible());
    }

    void beginningsOfWordsComeFirst()
    {
        PageBench bench;
        bench.person(QStringLiteral("Aariana"), QStringLiteral("Zz"));
        bench.person(QStringLiteral("Bea"), QStringLiteral("Anaya"));
        bench.person(QStringLiteral("Ana"), QStringLiteral("Busy"));
        const PersonId brings = bench.person(QStringLiteral("Ana"), QStringLiteral("Zuse"));
        bench.referral(brings, bench.person(QStringLiteral("New"), QStringLiteral("Friend")));
        const PersonId away = bench.person(QStringLiteral("Ana"), QStringLiteral("Archived"));
        QVERIFY(setPersonArchived(bench.book(), away, true).isOk());
        const SnapshotPtr snapshot = bench.snapshot();
        QStringList names;
        for (const qint32 person : likelyPeople(*snapshot, QStringLiteral("ana"), 8))
            names << snapshot->people.name.at(size_t(person));
        QCOMPARE(names.join(u'|'), QStringLiteral("Ana Zuse|Ana Busy|Bea Anaya|Aariana Zz|Ana Archived"));
    }

    void isInstantWithAHundredThousandPeople()
    {
        Snapshot snapshot;
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray name = "ana maria person " + QByteArray::number(i);
            snapshot.people.id.push_back(i + 1);
            snapshot.people.name.append(name);
            snapshot.people.search.append(name + "\nperson" + QByteArray::number(i) + "@example.org\n34600000000");
            snapshot.people.status.push_back(Person::Status::Active);
            snapshot.people.referrals.push_back(i % 7);
        }
        QElapsedTimer timer;
        timer.start();
        constexpr int kRuns = 10;
        for (int i = 0; i < kRuns; ++i)
            QCOMPARE(likelyPeople(snapshot, QStringLiteral("zz"), 8).size(), size_t(0));
        const qint64 nothing = timer.restart() / kRuns;
        for (int i = 0; i < kRuns; ++i)
            QCOMPARE(likelyPeople(snapshot, QStringLiteral("ari"), 8).size(), size_t(8));
        const qint64 everything = timer.elapsed() / kRuns;
        qInfo("%lld ms without a match, %lld ms where everybody matches inside a word", nothing, everything);
        QVERIFY(nothing < 200 && everything < 400); // a wide margin: this only catches what is of another order
    }

    void commandOpensTheFormOnEveryPage()
    {
        PageBench bench;
        const PersonId lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        bench.snapshot();
        QWidget window;
        registerCustomerCommands(bench.commands());
        registerReferralCommands(bench.commands());
        connectReferralCommands(bench.workbench(), &window);
        QVERIFY(bench.commands().conflicts().empty());
        bench.workbench().openRecordReferral(lucia);
        auto* dialog = window.findChild<RecordReferralDialog*>();
        QVERIFY(dialog);
        QCOMPARE(fieldOf(*dialog, "referrer")->personId(), lucia);
        bench.workbench().setWriting(true);
        QVERIFY(!bench.commands().action(QStringLiteral("referral.record"))->isEnabled());
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("save"))->isEnabled());
    }

    void offersTheCampaignsOfTheDay()
    {
        PageBench bench;
        bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"), QStringLiteral("lucia@example.org"));
        NewCampaign winter;
        winter.campaign.name = QStringLiteral("Winter");
        winter.campaign.dates.startOn = QDate(2026, 11, 10);
        winter.rules = starterRules({QStringLiteral("EUR"), 2});
        winter.rules.rules.front().amount.number = 1500;
        QVERIFY(newCampaign(bench.book(), winter).isOk());
        bench.snapshot();
        RecordReferralDialog dialog(bench.workbench());
        show(dialog);
        auto* campaign = dialog.findChild<QComboBox*>(QStringLiteral("campaign"));
        QVERIFY(campaign->isVisible());
        QCOMPARE(campaign->currentText(), QStringLiteral("Winter"));
        type(QStringLiteral("Luc"));
        press(Qt::Key_Return);
        fieldOf(dialog, "friend")->setFocus();
        type(QStringLiteral("Ana Pérez"));
        press(Qt::Key_Tab);
        QVERIFY2(outlookOf(dialog).contains(QString::fromUtf8("€15.00")), qPrintable(outlookOf(dialog)));
        campaign->setFocus();
        QTest::keyClick(campaign, Qt::Key_Down);
        QVERIFY2(outlookOf(dialog).contains(QString::fromUtf8("€10.00")), qPrintable(outlookOf(dialog)));
        dialog.findChild<QDateEdit*>(QStringLiteral("date"))->setDate({2026, 11, 5});
        QVERIFY(!campaign->isVisible());
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("save")), Qt::LeftButton);
        QCOMPARE(bench.value(QStringLiteral("SELECT campaign_id FROM referrals")), QStringLiteral("1"));
    }

    void remembersWhoAskedForTheNextReferral()
    {
        PageBench bench;
        const PersonId lucia =
            bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"), QStringLiteral("lucia@example.org"));
        bench.snapshot();
        {
            RecordReferralDialog dialog(bench.workbench(), lucia);
            show(dialog);
            QVERIFY(!fieldOf(dialog, "askedBy")->isVisible());
        }
        const ReferralId known = bench.referral(lucia, bench.person(QStringLiteral("Eva"), {}), {2026, 11, 1});
        QVERIFY(setAskedBy(bench.book(), known, lucia).isOk());
        bench.feed().reloadNow();
        RecordReferralDialog dialog(bench.workbench(), lucia);
        show(dialog);
        PersonField* asked = fieldOf(dialog, "askedBy");
        QVERIFY(asked->isVisible());
        for (const char* name : {"Ana Pérez", "Ben Gil"}) {
            if (asked->text().isEmpty()) {
                asked->setFocus();
                type(QStringLiteral("Marta Vidal"));
                press(Qt::Key_Tab);
            }
            fieldOf(dialog, "referrer")->setPerson(lucia);
            fieldOf(dialog, "friend")->setFocus();
            type(QString::fromUtf8(name));
            press(Qt::Key_Tab);
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("saveAndAdd")), Qt::LeftButton);
        }
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM referrals f JOIN people p ON p.id = f.asked_by WHERE "
                                            "p.full_name = 'Marta Vidal'")),
                 QStringLiteral("2"));
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM people WHERE full_name = 'Marta Vidal'")),
                 QStringLiteral("1"));
        QVERIFY(bench.workbench().lastAskedBy().isValid());
    }
};

QTEST_MAIN(RecordReferralTest)
#include "tst_recordreferraldialog.moc"
