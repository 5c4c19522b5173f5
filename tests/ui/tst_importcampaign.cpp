#include "core/actions/changecampaign.h"
#include "tests/ui/importdesk.h"
#include "ui/imports/checktabs.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/theme.h"

#include <QComboBox>

using namespace vouchwell;
using namespace vouchwell::ui;
using namespace vouchwell::ui::test;

namespace {

constexpr auto kReferrals = "Referrer Email,Friend Email,Referred On\n"
                            "ana@example.org,ben@example.org,2025-03-01\n"
                            "ana@example.org,carla@example.org,2025-05-02\n";

} // namespace

/// Rows that no campaign takes are shown on the check step, where one can be chosen for the file.
class ImportCampaignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }

    void putsRowsIntoTheChosenCampaign()
    {
        ImportDesk desk;
        CampaignChange spring = asChange(*campaignOf(*desk.book));
        spring.dates.startOn = QDate(2025, 4, 1);
        QVERIFY(changeCampaign(*desk.book, spring).isOk());
        open(desk, desk.write(QStringLiteral("list.csv"), kReferrals));
        goTo(desk, ImportPage::Step::Check);
        const auto* tabs = desk.page->findChild<CheckTabs*>(QStringLiteral("checkTabs"));
        const auto* table = desk.page->findChild<DataTable*>(QStringLiteral("checkTable"));
        QCOMPARE(int(tabs->current()), int(CheckTab::NoCampaign));
        QCOMPARE(table->model()->rowCount(), 1);
        auto* box = desk.page->findChild<QComboBox*>(QStringLiteral("importCampaign"));
        QVERIFY(box->isVisible());
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        goTo(desk, ImportPage::Step::Done);
        QCOMPARE(desk.count(QStringLiteral("referrals")), qint64(2));
        QCOMPARE(desk.value(QStringLiteral("SELECT group_concat(stage || ' ' || reason) FROM referrals")),
                 QStringLiteral("invalid outside_campaign,received "));
    }

    void saysNothingWhereOneCampaignTakesAll()
    {
        ImportDesk desk;
        open(desk, desk.write(QStringLiteral("list.csv"), kReferrals));
        goTo(desk, ImportPage::Step::Check);
        QVERIFY(!desk.page->findChild<QComboBox*>(QStringLiteral("importCampaign"))->isVisible());
    }

private:
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(ImportCampaignTest)
#include "tst_importcampaign.moc"
