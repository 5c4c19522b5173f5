#include "core/actions/redeem.h"
#include "core/actions/undo.h"
#include "tests/core/actions/giftshop.h"
#include "tests/support/pagebench.h"
#include "ui/gifts/giftsdialog.h"
#include "ui/home/todo.h"
#include "ui/payouts/payoutspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;
using vouchwell::test::kBag;
using vouchwell::test::kCinema;
using vouchwell::test::PageBench;

namespace {

/// Lucía brought Ana: a bag for her, a cinema code for Ana.
struct Giving
{
    explicit Giving(PageBench& bench)
    {
        test::publishGiftRules(bench.book());
        lucia = bench.person(QStringLiteral("Lucía"), QStringLiteral("Gómez"));
        ana = bench.person(QStringLiteral("Ana"), QStringLiteral("Pérez"));
        bench.referral(lucia, ana, QDate(2026, 11, 1));
        bench.sale(ana, QDate(2026, 11, 3), 5000, QStringLiteral("B-1"));
    }

    PersonId lucia, ana;
};

template<typename Widget = QPushButton>
Widget* part(const QWidget& parent, const char* name)
{
    return parent.findChild<Widget*>(QLatin1String(name));
}

void click(const QWidget& parent, const char* name)
{
    QVERIFY2(part(parent, name) && part(parent, name)->isVisible(), name);
    QTest::mouseClick(part(parent, name), Qt::LeftButton);
}

/// What a row says, cells joined by a bar.
QString row(const QWidget& parent, const char* table, int row)
{
    const QAbstractItemModel* model = part<DataTable>(parent, table)->model();
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column)
        cells << model->index(row, column).data().toString();
    return cells.join(u'|');
}

int rows(const QWidget& parent, const char* table)
{
    return part<DataTable>(parent, table)->model()->rowCount();
}

void choose(const QWidget& parent, int row)
{
    auto* table = part<DataTable>(parent, "giftTable");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < row; ++i)
        QTest::keyClick(table, Qt::Key_Down);
}

/// Fills the dialog that is open in and presses Enter.
void enter(const QWidget& parent, const char* name, int pieces, const QString& reason = {})
{
    auto* dialog = part<QDialog>(parent, name);
    QVERIFY2(dialog, name);
    auto* number = dialog->findChild<QSpinBox*>();
    number->setFocus();
    number->selectAll();
    QTest::keyClicks(number, QString::number(pieces));
    if (auto* why = part<QLineEdit>(*dialog, "reason"))
        why->setText(reason);
    QTest::keyClick(number, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void importPasted(const QWidget& dialog, const QString& codes)
{
    click(dialog, "importCodes");
    auto* import = part<QDialog>(dialog, "codeImportDialog");
    QVERIFY(import);
    auto* text = part<QPlainTextEdit>(*import, "pastedCodes");
    QVERIFY(!part(*import, "accept")->isEnabled());
    text->setPlainText(codes);
    QTest::mouseClick(part(*import, "accept"), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void giveReason(const QWidget& dialog, const QString& reason)
{
    auto* asked = part<QDialog>(dialog, "reasonDialog");
    QVERIFY(asked);
    part<QLineEdit>(*asked, "reason")->setText(reason);
    QTest::mouseClick(part(*asked, "accept"), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

/// The list of things and gift codes, driven as people do.
class GiftsDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }

    void opensFromThePageOfPayouts()
    {
        PageBench bench;
        const Giving giving(bench);
        bench.snapshot();
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        click(page, "showBalances");
        click(page, "openGiftsWithoutBalances");
        auto* dialog = page.findChild<GiftsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(row(*dialog, "giftTable", 0), QStringLiteral("Tote bag|Pieces|–|1|–|–|"));
        QCOMPARE(row(*dialog, "giftTable", 1), QStringLiteral("Cinema|Codes|0|1|-1|–|too few"));
        click(page, "openGiftsWithoutBalances");
        QCOMPARE(page.findChildren<GiftsDialog*>().size(), 1);
    }

    void saysWhereTheRulesGiveNothing()
    {
        PageBench bench;
        GiftsDialog dialog(bench.workbench());
        dialog.show();
        QVERIFY(part<PlainLabel>(dialog, "noGifts")->isVisible());
        QVERIFY(!part<DataTable>(dialog, "giftTable")->isVisible());
    }

    void keepsCountByKeyboard()
    {
        PageBench bench;
        const Giving giving(bench);
        GiftsDialog dialog(bench.workbench());
        dialog.show();
        choose(dialog, 0);
        QVERIFY(!part(dialog, "writeOffStock")->isVisible());
        QTest::keyClick(part<DataTable>(dialog, "giftTable"), Qt::Key_Return);
        enter(dialog, "stockDialog", 10);
        QCOMPARE(row(dialog, "giftTable", 0), QStringLiteral("Tote bag|Pieces|10|1|9|–|"));
        click(dialog, "writeOffStock");
        enter(dialog, "stockDialog", 3, QStringLiteral("moths"));
        click(dialog, "countStock");
        enter(dialog, "stockDialog", 5);
        QCOMPARE(row(dialog, "giftTable", 0), QStringLiteral("Tote bag|Pieces|5|1|4|–|"));
        click(dialog, "lowMark");
        enter(dialog, "lowMarkDialog", 6);
        QCOMPARE(row(dialog, "giftTable", 0), QStringLiteral("Tote bag|Pieces|5|1|4|6|too few"));
        QCOMPARE(bench.value(QStringLiteral("SELECT group_concat(kind || pieces) FROM stock_moves")),
                 QStringLiteral("in10,out3,count5"));
        QCOMPARE(rows(dialog, "giftDetailTable"), 3);
        QVERIFY(row(dialog, "giftDetailTable", 1).startsWith(QStringLiteral("22 Nov 2026|Written off|3||moths|")));
    }

    void saysInTheDialogWhatCannotBe()
    {
        PageBench bench;
        const Giving giving(bench);
        GiftsDialog dialog(bench.workbench());
        dialog.show();
        choose(dialog, 0);
        click(dialog, "goodsIn");
        enter(dialog, "stockDialog", 2);
        click(dialog, "writeOffStock");
        enter(dialog, "stockDialog", 3, QStringLiteral("moths"));
        auto* asked = part<QDialog>(dialog, "stockDialog");
        QVERIFY(asked && asked->isVisible());
        QVERIFY(part<PlainLabel>(*asked, "problem")->text().contains(QStringLiteral("1 piece")));
        QTest::keyClick(asked, Qt::Key_Escape);
        QCOMPARE(row(dialog, "giftTable", 0), QStringLiteral("Tote bag|Pieces|2|1|1|–|"));
    }

    void stopsCountingAfterAQuestion()
    {
        PageBench bench;
        const Giving giving(bench);
        GiftsDialog dialog(bench.workbench());
        dialog.show();
        choose(dialog, 0);
        click(dialog, "goodsIn");
        enter(dialog, "stockDialog", 2);
        bench.prompts().nextAnswer(1);
        click(dialog, "stopCounting");
        QCOMPARE(row(dialog, "giftTable", 0), QStringLiteral("Tote bag|Pieces|2|1|1|–|"));
        bench.prompts().nextAnswer(0);
        click(dialog, "stopCounting");
        QCOMPARE(row(dialog, "giftTable", 0), QStringLiteral("Tote bag|Pieces|–|1|–|–|"));
    }

    void importsPastedCodesAndShowsOnlyTheirEnds()
    {
        PageBench bench;
        const Giving giving(bench);
        GiftsDialog dialog(bench.workbench());
        dialog.show();
        choose(dialog, 1);
        importPasted(dialog, QStringLiteral("ABCD-0001\t8.00\t2027-01-31\nABCD-0002\n"));
        QCOMPARE(row(dialog, "giftTable", 1), QStringLiteral("Cinema|Codes|2|1|1|–|"));
        QCOMPARE(row(dialog, "giftDetailTable", 0), QStringLiteral("•••• 0001|Free|€8.00|31 Jan 2027||–|"));
        click(dialog, "revealCodes");
        QCOMPARE(row(dialog, "giftDetailTable", 0), QStringLiteral("ABCD-0001|Free|€8.00|31 Jan 2027||–|"));
        choose(dialog, 0);
        choose(dialog, 1);
        QVERIFY(row(dialog, "giftDetailTable", 0).startsWith(QStringLiteral("•••• 0001")));
        const bool isUndone = undo(bench.book()).isOk();
        QVERIFY(isUndone);
        QCOMPARE(rows(dialog, "giftDetailTable"), 0);
    }

    void importsAFileAndSaysWhatItLeavesOut()
    {
        PageBench bench;
        const Giving giving(bench);
        QFile file(bench.path(QStringLiteral("codes.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Code;Value\nA1;8,00\n;8,00\nA2;\n");
        file.close();
        GiftsDialog dialog(bench.workbench());
        dialog.show();
        choose(dialog, 1);
        click(dialog, "importCodes");
        auto* import = part<QDialog>(dialog, "codeImportDialog");
        bench.prompts().nextFile(file.fileName());
        QTest::mouseClick(part(*import, "chooseCodeFile"), Qt::LeftButton);
        const QString said = part<PlainLabel>(*import, "codeSummary")->text();
        QVERIFY2(said.contains(QStringLiteral("2 code(s) in codes.csv")) && said.contains(QStringLiteral("Row 3")),
                 qPrintable(said));
        QTest::mouseClick(part(*import, "accept"), Qt::LeftButton);
        QCOMPARE(
            bench.value(QStringLiteral("SELECT group_concat(code) FROM (SELECT code FROM gift_codes ORDER BY id)")),
            QStringLiteral("A1,A2"));
    }

    void voidsReplacesShowsAndPrintsACode()
    {
        PageBench bench;
        const Giving giving(bench);
        GiftsDialog dialog(bench.workbench());
        dialog.show();
        choose(dialog, 1);
        importPasted(dialog, QStringLiteral("ABCD-0001\nABCD-0002\nABCD-0003\n"));
        QVERIFY(redeem(bench.book(), {giving.ana, {BalanceKind::Sort::GiftCode, kCinema}, 800}).isOk());
        QCOMPARE(row(dialog, "giftDetailTable", 0), QStringLiteral("•••• 0001|Given|–|–|Ana Pérez|22 Nov 2026|"));
        click(dialog, "replaceCode");
        giveReason(dialog, QStringLiteral("does not work"));
        auto* slip = part<QDialog>(dialog, "codeSlipDialog");
        QVERIFY(slip);
        QCOMPARE(part<PlainLabel>(*slip, "shownCode")->text(), QStringLiteral("ABCD-0002"));
        const QString pdf = bench.path(QStringLiteral("slip.pdf"));
        bench.prompts().nextFile(pdf);
        QTest::mouseClick(part(*slip, "printCode"), Qt::LeftButton);
        QVERIFY(QFile::exists(pdf));
        QTest::mouseClick(part(*slip, "closeCode"), Qt::LeftButton);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* filter = part<QComboBox>(dialog, "codeFilter");
        QTest::keyClick(filter, Qt::Key_Down);
        QCOMPARE(rows(dialog, "giftDetailTable"), 1);
        click(dialog, "voidCode");
        giveReason(dialog, QStringLiteral("misprint"));
        QCOMPARE(
            bench.value(QStringLiteral("SELECT group_concat(state) FROM (SELECT state FROM gift_codes ORDER BY id)")),
            QStringLiteral("void,assigned,void"));
        QVERIFY(undo(bench.book()).isOk());
        QCOMPARE(
            bench.value(QStringLiteral("SELECT group_concat(state) FROM (SELECT state FROM gift_codes ORDER BY id)")),
            QStringLiteral("void,assigned,free"));
    }

    void handsACodeOverFromThePageAndShowsIt()
    {
        PageBench bench;
        const Giving giving(bench);
        const CodeList list{{{QStringLiteral("ABCD-0001")}}, {}, {}};
        QVERIFY(importCodes(bench.book(), kCinema, list, {}).isOk());
        bench.snapshot();
        PayoutsPage page(bench.workbench());
        page.show();
        page.refresh();
        click(page, "showBalances");
        QTRY_COMPARE(rows(page, "balancesTable"), 2);
        QVERIFY(row(page, "balancesTable", 0).startsWith(QStringLiteral("Ana Pérez|Cinema|")));
        auto* table = part<DataTable>(page, "balancesTable");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        auto* asked = part<QDialog>(page, "redeemDialog");
        QVERIFY(asked);
        QCOMPARE(part<QLineEdit>(*asked, "amount")->text(), QStringLiteral("8.00"));
        QTest::keyClick(asked, Qt::Key_Return);
        auto* slip = part<QDialog>(page, "codeSlipDialog");
        QVERIFY(slip && slip->isVisible());
        QCOMPARE(part<PlainLabel>(*slip, "shownCode")->text(), QStringLiteral("ABCD-0001"));
        QCOMPARE(bench.value(QStringLiteral("SELECT state FROM gift_codes")), QStringLiteral("assigned"));
    }

    void remindsOnHomeOfWhatRunsLow()
    {
        PageBench bench;
        const Giving giving(bench);
        const auto gifts = [&] {
            for (const Todo& todo : todoList({*bench.snapshot(), {}, QLocale()})) {
                if (todo.id == u"gifts")
                    return todo.text;
            }
            return QString();
        };
        QCOMPARE(gifts(), QStringLiteral("Cinema: 0 on hand, 1 promised"));
        QVERIFY(setLowMark(bench.book(), GiftKind::Thing, kBag, 5).isOk());
        QVERIFY(changeStock(bench.book(), StockChange::In, {kBag, 2, {}, {}}).isOk());
        QCOMPARE(gifts(), QStringLiteral("2 gifts or codes run low: Tote bag, Cinema"));
        QVERIFY(changeStock(bench.book(), StockChange::In, {kBag, 4, {}, {}}).isOk());
        const CodeList list{{{QStringLiteral("A1")}}, {}, {}};
        QVERIFY(importCodes(bench.book(), kCinema, list, {}).isOk());
        QCOMPARE(gifts(), QString());
    }

    void fitsASmallWindow()
    {
        PageBench bench;
        const Giving giving(bench);
        bench.snapshot();
        GiftsDialog dialog(bench.workbench());
        dialog.resize(760, 560);
        dialog.show();
        for (const int row : {0, 1}) {
            choose(dialog, row);
            QCoreApplication::processEvents();
            QVERIFY2(dialog.width() <= 800, qPrintable(QString::number(dialog.width())));
        }
    }
};

QTEST_MAIN(GiftsDialogTest)
#include "tst_giftsdialog.moc"
