#include "core/base/isodate.h"

#include <QTest>

using namespace vouchwell;

class IsoDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysTheSameAsQt()
    {
        for (QDate day(1899, 12, 25); day < QDate(2105, 1, 1); day = day.addDays(17))
            QCOMPARE(isoText(day), day.toString(Qt::ISODate));
        QCOMPARE(isoText(QDate(987, 6, 5)), QStringLiteral("0987-06-05"));
    }

    void isEmptyWithoutADate() { QCOMPARE(isoText(QDate()), QString()); }
};

QTEST_GUILESS_MAIN(IsoDateTest)
#include "tst_isodate.moc"
