#include "core/actions/payouts.h"
#include "core/actions/saveperson.h"
#include "core/storage/payoutfilestore.h"
#include "core/storage/personstore.h"
#include "tests/support/pagebench.h"
#include "ui/payouts/bankfiledialog.h"
#include "ui/payouts/payoutdocuments.h"
#include "ui/payouts/payoutspage.h"
#include "ui/payouts/shopaccountdialog.h"
#include "ui/people/persondialog.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::PageBench;

namespace {

const QString kShopIban = QStringLiteral("ES91 2100 0418 4502 0005 1332");

/// Lucía's reward waits in an approved payout by bank transfer.
struct Waiting
{
    explicit Waiting(PageBench& bench)
    {
        lucia = bench.person(QString::fromUtf8("Lucía"), QString::fromUtf8("Gómez"));
        const PersonId ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Ruiz"));
        bench.referral(lucia, ana, QDate(2026, 11, 1));
        bench.sale(ana, QDate(2026, 11, 3), 1200, QStringLiteral("B-1"));
        bench.snapshot();
        payout = *preparePayout(bench.book(), {PayoutMethod::Transfer, {}, 0});
        isApproved = bool(approvePayout(bench.book(), payout));
    }
    PersonId lucia;
    PayoutId payout;
    bool isApproved = false;
};

void click(const QWidget& parent, const char* name)
{
    auto* button = parent.findChild<QPushButton*>(QLatin1String(name));
    QVERIFY2(button && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void choose(const QWidget& page, const char* entry)
{
    auto* button = page.findChild<QPushButton*>(QStringLiteral("payoutDocuments"));
    QVERIFY(button && button->isVisible());
    button->findChild<QAction*>(QLatin1String(entry))->trigger();
}

void enter(const QWidget& dialog, const char* field, const QString& text)
{
    auto* edit = dialog.findChild<QLineEdit*>(QLatin1String(field));
    QVERIFY2(edit, field);
    edit->clear();
    QTest::keyClicks(edit, text);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What leaves the house with a payout, from the page.
class PayoutDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsFromAnUnknownAccountToTheBankFile()
    {
        PageBench bench;
        const Waiting waiting(bench);
        PayoutsPage page(bench.workbench());
        page.show();
        page.showPayout(waiting.payout);
        choose(page, "bankFile");
        auto* dialog = page.findChild<BankFileDialog*>();
        QVERIFY(dialog);
        const auto* problem = dialog->findChild<NoticeBar*>(QStringLiteral("problem"));
        const auto* save = dialog->findChild<QPushButton*>(QStringLiteral("accept"));
        QVERIFY(problem->text().contains(QStringLiteral("own account is not known")) && !save->isEnabled());
        click(*dialog, "shopAccount");
        auto* account = dialog->findChild<ShopAccountDialog*>();
        QVERIFY(account);
        enter(*account, "iban", kShopIban);
        enter(*account, "holder", QStringLiteral("Sol S.L."));
        click(*account, "accept");
        QCOMPARE(bench.book().shop().account.iban, QString(kShopIban).remove(u' '));
        QVERIFY2(problem->text().contains(QStringLiteral("Nobody who waits")), qPrintable(problem->text()));
        dialog->reject();

        PersonDialog person(bench.workbench(), waiting.lucia);
        enter(person, "iban", QStringLiteral("DE88 3704 0044 0532 0130 00"));
        QVERIFY(!person.findChild<QPushButton*>(QStringLiteral("save"))->isEnabled());
        enter(person, "iban", QStringLiteral("de89 3704 0044 0532 0130 00"));
        click(person, "save");

        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bank.xml"));
        bench.prompts().nextFile(path);
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        choose(page, "bankFile");
        dialog = page.findChild<BankFileDialog*>();
        QVERIFY(dialog->findChild<NoticeBar*>(QStringLiteral("earlierFile"))->isHidden());
        click(*dialog, "accept");
        QVERIFY(contentOf(path).contains("<IBAN>DE89370400440532013000</IBAN>"));
        QCOMPARE(PayoutFileStore(bench.book().database()).files(waiting.payout).size(), size_t(1));
        QCoreApplication::sendPostedEvents(dialog, QEvent::DeferredDelete);
        choose(page, "bankFile");
        dialog = page.findChild<BankFileDialog*>();
        QVERIFY(dialog->findChild<NoticeBar*>(QStringLiteral("earlierFile"))
                    ->text()
                    .contains(QStringLiteral("may be at the bank already")));
    }

    void savesPapersToSign()
    {
        PageBench bench;
        const Waiting waiting(bench);
        PayoutsPage page(bench.workbench());
        page.show();
        page.showPayout(waiting.payout);
        const QTemporaryDir folder;
        for (const char* entry : {"signatureSheet", "receipts"}) {
            const QString path = folder.filePath(QLatin1String(entry) + QStringLiteral(".pdf"));
            bench.prompts().nextFile(path);
            choose(page, entry);
            QVERIFY2(contentOf(path).startsWith("%PDF"), entry);
        }
        choose(page, "receipts"); // without an answer nothing happens
        QCOMPARE(bench.prompts().fileRequests().size(), 3);
    }
};

QTEST_MAIN(PayoutDocumentsTest)
#include "tst_payoutdocuments.moc"
