#include "core/print/certificateprinter.h"

#include "core/print/reportprinter.h"

#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace vouchwell;

namespace {

const Currency kEuro{QStringLiteral("EUR"), 2};

Certificate tenth(const QString& name)
{
    return milestoneCertificate(name, {{1}, QStringLiteral("10 new customers"), Achievement::Conversions, 10, {}},
                                QDate(2026, 11, 22), QStringLiteral("Corner Bakery"), QLocale::c());
}

Challenge december(Challenge::Kind kind)
{
    Challenge challenge;
    challenge.name = QStringLiteral("December");
    challenge.from = QDate(2026, 12, 1);
    challenge.to = QDate(2026, 12, 31);
    challenge.decidedOn = QDate(2027, 1, 5);
    challenge.kind = kind;
    challenge.metric = Achievement::Referrals;
    challenge.prize = {RewardForm::Gift, QStringLiteral("Weekend for two"), 1, 18000};
    return challenge;
}

} // namespace

class CertificatePrinterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLandscapeWithALargeName()
    {
        const QString longName = QStringLiteral("María de los Ángeles Fernández de Córdoba y Álvarez de las Asturias "
                                                "Bohórquez, Marquesa de Santa Cruz del Valle");
        const CertificatePrinter printer({tenth(QStringLiteral("Ana Gil")), tenth(longName)}, {});
        QCOMPARE(printer.pageCount(), 2);
        QCOMPARE(printer.pageLayout().orientation(), QPageLayout::Landscape);
        for (const QString& name : {QStringLiteral("Ana Gil"), longName})
            QVERIFY(printer.namePoints(tenth(name)) >= 36);
    }

    void paintsInsideTheFrame()
    {
        const CertificatePrinter printer({tenth(QStringLiteral("Ana Gil"))}, {});
        QImage page(1123, 794, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        printer.paintPage(painter, 0, 96);
        painter.end();
        int dark = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                const bool isInk = qGray(page.pixel(x, y)) < 128;
                dark += isInk;
                const bool isMargin = x < 50 || y < 50 || x >= page.width() - 50 || y >= page.height() - 50;
                QVERIFY(!isInk || !isMargin);
            }
        }
        QVERIFY(dark > 2000);
    }

    void writesAPdf()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("c.pdf"));
        const Challenge rank = december(Challenge::Kind::Rank);
        const Certificate won =
            prizeCertificate(QStringLiteral("Ana"), rank, 2, QStringLiteral("Shop"), kEuro, QLocale::c());
        QVERIFY(won.reason.contains(QLatin1String("place 2")) && won.reason.contains(QLatin1String("Weekend for two")));
        QVERIFY(CertificatePrinter({won}, {}).writePdf(path).isOk());
        QVERIFY(QFileInfo(path).size() > 1000);
    }

    void tellsHowARaffleWasDrawn()
    {
        const Challenge raffle = december(Challenge::Kind::Raffle);
        const std::vector<BoardEntry> board{{{12}, 3, QDate(2026, 12, 4), 1, 3, {1}},
                                            {{7}, 1, QDate(2026, 12, 9), 2, 1, {2}}};
        const DecisionPaper decision{raffle,
                                     QStringLiteral("4711"),
                                     entriesHash(boardJson(board)),
                                     board,
                                     winnersOf(board, raffle, QStringLiteral("4711")),
                                     raffle.decidedOn,
                                     QStringLiteral("Li")};
        const auto name = [](PersonId person) { return QString::number(person.value); };
        const ReportTable report = decisionReport(decision, name, QStringLiteral("Shop"), kEuro, QLocale::c());
        QCOMPARE(report.rows.size(), size_t(2));
        QCOMPARE(report.rows[0][4].toString(), QStringLiteral("0")); // tickets stand in the order of the numbers
        QCOMPARE(report.rows[1][4].toString(), QStringLiteral("1–3"));
        QVERIFY(report.subtitle.contains(QLatin1String("SHA-256")));
        QVERIFY(ReportPrinter::layout(report, {}).isOk());
    }
};

QTEST_MAIN(CertificatePrinterTest)
#include "tst_certificateprinter.moc"
