#include "core/actions/newcampaign.h"
#include "core/actions/publishrules.h"
#include "core/actions/undo.h"
#include "core/rules/rulesjson.h"
#include "core/rules/starterrules.h"
#include "tests/support/pagebench.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/people/dayfield.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;
using vouchwell::test::testToday;

namespace {

/// Lucía brought Ana, who bought on 3 November.
void earn(PageBench& bench)
{
    const PersonId lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
    const PersonId ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
    bench.referral(lucia, ana, {2026, 11, 1});
    bench.sale(ana, {2026, 11, 3}, 5000, QStringLiteral("B-1"));
}

RuleSet rulesGiving(qint64 minor)
{
    RuleSet rules = starterRules(*Currency::parse(QStringLiteral("EUR")));
    rules.rules.front().name = QStringLiteral("Bring a friend");
    rules.rules.front().amount.number = minor;
    return rules;
}

QString written(PageBench& bench, const QByteArray& json)
{
    const QString path = bench.path(QStringLiteral("rules.json"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() ? path : QString();
}

template<typename Widget>
Widget* part(const QWidget& page, const char* name)
{
    return page.window()->findChild<Widget*>(QLatin1String(name));
}

QString said(const QWidget& view)
{
    QStringList texts;
    for (const PlainLabel* label : view.findChildren<PlainLabel*>())
        texts << label->text();
    return texts.join(u'\n');
}

/// The open dialog, deleted as the window does it.
void close(QDialog* dialog)
{
    QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
}

} // namespace

class CampaignsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void showsTheCampaignAndItsTerms()
    {
        PageBench bench;
        CampaignsPage page(bench.workbench());
        show(page);
        QCOMPARE(part<PlainLabel>(page, "campaignTitle")->text(),
                 bench.value(QStringLiteral("SELECT name FROM campaigns")));
        QCOMPARE(part<PlainLabel>(page, "campaignDays")->text(), QStringLiteral("Without a first and a last day."));
        auto* table = part<DataTable>(page, "versionsTable");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("1, in force"));
        QVERIFY(said(*part<QWidget>(page, "termsView")).contains(QLatin1String("Nobody can refer themselves.")));
    }

    void speaksTheChosenLanguage()
    {
        PageBench bench;
        CampaignsPage page(bench.workbench());
        show(page);
        auto* language = part<QComboBox>(page, "termsLanguage");
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QCOMPARE(language->currentData().toString(), QStringLiteral("es"));
        QTRY_VERIFY(said(*part<QWidget>(page, "termsView")).contains(QString::fromUtf8("Nadie puede")));
    }

    void savesTheTermsAsPdf()
    {
        PageBench bench;
        CampaignsPage page(bench.workbench());
        show(page);
        const QString path = bench.path(QStringLiteral("terms.pdf"));
        bench.prompts().nextFile(path);
        QTest::mouseClick(part<QPushButton>(page, "saveTerms"), Qt::LeftButton);
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF"));
    }

    void changesNameAndDays()
    {
        PageBench bench;
        CampaignsPage page(bench.workbench());
        show(page);
        QTest::mouseClick(part<QPushButton>(page, "editCampaign"), Qt::LeftButton);
        auto* dialog = part<QDialog>(page, "campaignDialog");
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        auto* name = part<QLineEdit>(*dialog, "campaignName");
        name->clear();
        QVERIFY(!part<QPushButton>(*dialog, "saveCampaign")->isEnabled());
        QTest::keyClicks(name, QStringLiteral("Spring"));
        QTest::keyClick(dialog->findChild<QCheckBox*>(QStringLiteral("hasEnd")), Qt::Key_Space);
        dialog->findChild<DayField*>(QStringLiteral("endDay"))->setDate({2026, 12, 31});
        QVERIFY(dialog->findChild<DayField*>(QStringLiteral("endDay"))->isEnabled());
        auto* save = dialog->findChild<QPushButton*>(QStringLiteral("saveCampaign"));
        QVERIFY2(save->isEnabled(), qPrintable(name->text()));
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY2(!dialog->isVisible(), qPrintable(said(*dialog)));
        close(dialog);
        QCOMPARE(bench.value(QStringLiteral("SELECT name || ' ' || end_on FROM campaigns")),
                 QStringLiteral("Spring 2026-12-31"));
        QCOMPARE(part<PlainLabel>(page, "campaignTitle")->text(), QStringLiteral("Spring"));
        QCOMPARE(part<PlainLabel>(page, "campaignDays")->text(), QStringLiteral("Until 31 Dec 2026."));
    }

    void saysWhichReferralsLieOutside()
    {
        PageBench bench;
        earn(bench);
        CampaignsPage page(bench.workbench());
        show(page);
        page.editCampaign();
        auto* dialog = part<QDialog>(page, "campaignDialog");
        dialog->findChild<QCheckBox*>(QStringLiteral("hasStart"))->setChecked(true);
        dialog->findChild<DayField*>(QStringLiteral("startDay"))->setDate({2026, 11, 2});
        const auto* hint = dialog->findChild<PlainLabel*>(QStringLiteral("campaignHint"));
        QVERIFY2(hint->text().startsWith(QLatin1String("1 referral")), qPrintable(hint->text()));
        dialog->reject();
    }

    void publishesRulesFromAFile()
    {
        PageBench bench;
        earn(bench);
        CampaignsPage page(bench.workbench());
        show(page);
        bench.prompts().nextFile(written(bench, toCanonicalJson(rulesGiving(1500))));
        QTest::mouseClick(part<QPushButton>(page, "changeRules"), Qt::LeftButton);
        auto* dialog = part<QDialog>(page, "rulesDialog");
        QVERIFY(dialog);
        const auto* sentence = dialog->findChild<PlainLabel*>(QStringLiteral("comparisonSentence"));
        QTRY_VERIFY2(sentence->text().startsWith(QLatin1String("On your history")), qPrintable(sentence->text()));
        QVERIFY2(sentence->text().contains(QString::fromUtf8("+€5.00 in all")), qPrintable(sentence->text()));
        const auto* people = dialog->findChild<DataTable*>(QStringLiteral("comparisonTable"));
        QCOMPARE(people->model()->rowCount(), 1);
        QCOMPARE(people->model()->index(0, 3).data().toString(), QString::fromUtf8("€5.00"));
        QVERIFY(dialog->findChild<PlainLabel*>(QStringLiteral("rulesNote"))
                    ->text()
                    .contains(QLatin1String("cannot be taken back")));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("publishRules")), Qt::LeftButton);
        close(dialog);
        QCOMPARE(bench.value(QStringLiteral("SELECT effective_from FROM campaign_versions WHERE number = 2")),
                 testToday().toString(Qt::ISODate));
        const QJsonObject terms =
            QJsonDocument::fromJson(
                bench.value(QStringLiteral("SELECT terms FROM campaign_versions WHERE number = 2")).toUtf8())
                .object();
        QCOMPARE(terms.keys(), QStringList({QStringLiteral("en"), QStringLiteral("es")}));
        QCOMPARE(part<DataTable>(page, "versionsTable")->model()->rowCount(), 2);
    }

    void movesOpenReferralsToTheNewVersion()
    {
        PageBench bench;
        earn(bench);
        bench.referral(bench.person(QStringLiteral("Marco"), QStringLiteral("Ruiz")),
                       bench.person(QStringLiteral("Zoe"), QStringLiteral("Paz")), {2026, 11, 5});
        QVERIFY(publishRules(bench.book(), {{}, rulesGiving(1500), testToday(), {}}));
        CampaignsPage page(bench.workbench());
        show(page);
        part<DataTable>(page, "versionsTable")->selectRow(0);
        QTest::mouseClick(part<QPushButton>(page, "moveToVersion"), Qt::LeftButton);
        auto* dialog = part<QDialog>(page, "moveDialog");
        QVERIFY(dialog);
        const QPointer<QDialog> open = dialog;
        const auto* sentence = dialog->findChild<PlainLabel*>(QStringLiteral("moveSentence"));
        QCOMPARE(sentence->text(), QStringLiteral("1 referral(s) would move."));
        QTest::keyClick(dialog->findChild<QWidget*>(QStringLiteral("moveUnpaid")), Qt::Key_Space);
        QCOMPARE(sentence->text(), QStringLiteral("2 referral(s) would move."));
        const auto* people = dialog->findChild<DataTable*>(QStringLiteral("moveTable"));
        QCOMPARE(people->model()->index(0, 1).data().toString(), QString::fromUtf8("+€5.00"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("moveReferrals")), Qt::LeftButton);
        QTRY_VERIFY(!open);
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM referrals WHERE moved_version_id = (SELECT MAX(id) "
                                            "FROM campaign_versions)")),
                 QStringLiteral("2"));
        QCOMPARE(bench.value(QStringLiteral("SELECT amount_minor FROM rewards WHERE state <> 'reversed'")),
                 QStringLiteral("1500"));
    }

    void showsNoListForOneCampaign()
    {
        PageBench bench;
        CampaignsPage page(bench.workbench());
        show(page);
        QVERIFY(!part<QWidget>(page, "campaignList")->isVisible());
        QVERIFY(!part<QPushButton>(page, "deleteCampaign")->isVisible());
        QVERIFY(!part<QPushButton>(page, "publishDraft")->isVisible());
    }

    void makesACampaignByHand()
    {
        PageBench bench;
        earn(bench);
        bench.feed().reloadNow();
        CampaignsPage page(bench.workbench());
        show(page);
        QTest::mouseClick(page.header()->primary(), Qt::LeftButton);
        auto* dialog = part<QDialog>(page, "newCampaignDialog");
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto* make = dialog->findChild<QPushButton*>(QStringLiteral("makeCampaign"));
        QVERIFY(!make->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("campaignName")), QStringLiteral("Winter"));
        QTest::keyClick(dialog->findChild<QCheckBox*>(QStringLiteral("hasStart")), Qt::Key_Space);
        dialog->findChild<DayField*>(QStringLiteral("startDay"))->setDate({2026, 11, 1});
        auto* rules = dialog->findChild<QComboBox*>(QStringLiteral("rulesFromWhere"));
        bench.prompts().nextFile(written(bench, toCanonicalJson(rulesGiving(1500))));
        rules->setFocus();
        QTest::keyClick(rules, Qt::Key_End);
        QCOMPARE(rules->currentText(), QStringLiteral("rules.json"));
        QTest::mouseClick(make, Qt::LeftButton);
        close(dialog);
        QCOMPARE(
            bench.value(QStringLiteral("SELECT name || ' ' || start_on || ' ' || state FROM campaigns WHERE id = 2")),
            QStringLiteral("Winter 2026-11-01 active"));
        QCOMPARE(bench.value(QStringLiteral("SELECT json_extract(rules, '$.rules[0].amount.flat') FROM "
                                            "campaign_versions WHERE campaign_id = 2")),
                 QStringLiteral("1500"));
        QVERIFY(part<QWidget>(page, "campaignList")->isVisible());
        auto* table = part<DataTable>(page, "campaignsTable");
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(part<PlainLabel>(page, "campaignTitle")->text(), QStringLiteral("Winter"));
        QVERIFY(undo(bench.book()).isOk());
        QVERIFY(!part<QWidget>(page, "campaignList")->isVisible());
    }

    void showsTheCampaignThatIsChosen()
    {
        PageBench bench;
        earn(bench);
        add(bench, QStringLiteral("Winter"), false);
        bench.feed().reloadNow();
        CampaignsPage page(bench.workbench());
        show(page);
        auto* table = part<DataTable>(page, "campaignsTable");
        table->setFocus();
        const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, 0), QStringLiteral("Winter"));
        QCOMPARE(cell(1, 3), QStringLiteral("1"));
        QCOMPARE(cell(1, 4), QStringLiteral("1"));
        QCOMPARE(cell(1, 5), QString::fromUtf8("€10.00"));
        QCOMPARE(cell(0, 5), QString::fromUtf8("–"));
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(part<PlainLabel>(page, "campaignTitle")->text(), cell(1, 0));
        QVERIFY(!part<QPushButton>(page, "deleteCampaign")->isVisible());
        QTest::keyClick(table, Qt::Key_Up);
        QVERIFY(part<QPushButton>(page, "deleteCampaign")->isVisible());
        QTest::mouseClick(part<QPushButton>(page, "deleteCampaign"), Qt::LeftButton);
        QCOMPARE(bench.value(QStringLiteral("SELECT state FROM campaigns WHERE name = 'Winter'")),
                 QStringLiteral("archived"));
        QVERIFY(!part<QWidget>(page, "campaignList")->isVisible());
    }

    void publishesADraft()
    {
        PageBench bench;
        add(bench, QStringLiteral("Winter"), true);
        bench.feed().reloadNow();
        CampaignsPage page(bench.workbench());
        show(page);
        auto* table = part<DataTable>(page, "campaignsTable");
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(part<PlainLabel>(page, "campaignTitle")->text(), QStringLiteral("Winter"));
        QVERIFY(said(*part<QWidget>(page, "termsView")).contains(QLatin1String("Nobody can refer themselves.")));
        QTest::mouseClick(part<QPushButton>(page, "publishDraft"), Qt::LeftButton);
        auto* dialog = part<QDialog>(page, "rulesDialog");
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("publishRules")), Qt::LeftButton);
        close(dialog);
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM campaign_versions WHERE campaign_id = 2")),
                 QStringLiteral("1"));
        QVERIFY(!part<QPushButton>(page, "publishDraft")->isVisible());
    }

    void saysWhatIsWrongWithAFile()
    {
        PageBench bench;
        CampaignsPage page(bench.workbench());
        show(page);
        RuleSet rules = rulesGiving(1500);
        rules.currency = QStringLiteral("USD");
        rules.rules.push_back(rules.rules.front());
        bench.prompts().nextFile(written(bench, toCanonicalJson(rules)));
        page.changeRules();
        auto* dialog = part<QDialog>(page, "rulesDialog");
        QVERIFY(dialog);
        const QString problems = said(*dialog->findChild<QWidget*>(QStringLiteral("rulesProblems")));
        QVERIFY2(problems.contains(QLatin1String("in USD")), qPrintable(problems));
        QVERIFY2(problems.contains(QLatin1String("Bring a friend")), qPrintable(problems));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("publishRules"))->isEnabled());
        dialog->reject();
        QCOMPARE(bench.value(QStringLiteral("SELECT COUNT(*) FROM campaign_versions")), QStringLiteral("1"));
    }

    void namesThePlaceOfAKeyThatIsNotKnown()
    {
        PageBench bench;
        CampaignsPage page(bench.workbench());
        show(page);
        bench.prompts().nextFile(written(bench, R"({"format": 2, "currency": "EUR", "rules": [{"kee": "a"}]})"));
        page.changeRules();
        auto* dialog = part<QDialog>(page, "rulesDialog");
        QVERIFY(dialog);
        const QString problems = said(*dialog->findChild<QWidget*>(QStringLiteral("rulesProblems")));
        QVERIFY2(problems.contains(QLatin1String("kee")), qPrintable(problems));
        dialog->reject();
    }

    void savesTheRulesForEditing()
    {
        PageBench bench;
        CampaignsPage page(bench.workbench());
        show(page);
        const QString path = bench.path(QStringLiteral("saved.json"));
        bench.prompts().nextFile(path);
        QTest::mouseClick(part<QPushButton>(page, "saveRules"), Qt::LeftButton);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<RuleSet> saved = ruleSetFromJson(file.readAll());
        QVERIFY2(saved.isOk(), qPrintable(saved ? QString() : saved.failure().text));
        const Result<RuleSet> present = rulesInForce(bench.book(), testToday());
        QVERIFY(*saved == *present);
    }

private:
    static void add(PageBench& bench, const QString& name, bool isDraft)
    {
        NewCampaign wanted;
        wanted.campaign.name = name;
        wanted.campaign.priority = 1;
        wanted.rules = rulesGiving(1500);
        wanted.isDraft = isDraft;
        QVERIFY(newCampaign(bench.book(), wanted).isOk());
    }
    static void show(CampaignsPage& page)
    {
        page.resize(1000, 700);
        page.show();
        page.refresh();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
    }
};

QTEST_MAIN(CampaignsPageTest)
#include "tst_campaignspage.moc"
