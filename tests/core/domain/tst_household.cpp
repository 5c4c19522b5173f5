#include "core/domain/household.h"

#include <QTest>

using namespace vouchwell;

namespace {

HouseholdTraits who(const char* fullName, const char* street, const char* code, const char* city = "")
{
    return {
        QString::fromUtf8(street), QString::fromUtf8(code), QString::fromUtf8(city), {}, QString::fromUtf8(fullName)};
}

} // namespace

Q_DECLARE_METATYPE(HouseholdTraits)

class HouseholdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoLivesTogether_data()
    {
        QTest::addColumn<HouseholdTraits>("one");
        QTest::addColumn<HouseholdTraits>("other");
        QTest::addColumn<bool>("sharePhone");
        QTest::addColumn<bool>("isSame");
        const HouseholdTraits ana = who("Ana Gómez Ruiz", "C/ Mayor, 12", "28013", "Madrid");
        QTest::newRow("nothing known") << who("Ana", "", "") << who("Ben", "", "") << false << false;
        QTest::newRow("same address") << ana << who("Ben Pérez", "c/ mayor 12", "28013") << false << true;
        QTest::newRow("other number") << ana << who("Ben Pérez", "C/ Mayor 14", "28013") << false << false;
        QTest::newRow("other town") << ana << who("Ben Pérez", "C/ Mayor, 12", "08001") << false << false;
        QTest::newRow("no code, same city") << ana << who("Ben", "C/ Mayor, 12", "", "MADRID") << false << true;
        QTest::newRow("no code, no city") << ana << who("Ben", "C/ Mayor, 12", "") << false << false;
        QTest::newRow("a street without a number")
            << who("Ana Gómez", "Main Street", "1") << who("Ben Pérez", "Main Street", "1") << false << false;
        QTest::newRow("... and one family")
            << who("Ana Gómez", "Main Street", "1") << who("Ben Gomez", "main street", "1") << false << true;
        QTest::newRow("code with a blank")
            << who("A B", "1 High St.", "SW1A 1AA") << who("C D", "1 High St", "sw1a1aa") << false << true;
        QTest::newRow("phone and family name") << ana << who("Luis Pérez Gómez", "", "") << true << true;
        QTest::newRow("phone, another family") << ana << who("Luis Pérez", "", "") << true << false;
        QTest::newRow("family name alone") << ana << who("Luis Gómez", "", "") << false << false;
        QTest::newRow("phone and the same given name")
            << who("Ana Gómez", "", "") << who("Ana Pérez", "", "") << true << false;
    }
    void knowsWhoLivesTogether()
    {
        QFETCH(HouseholdTraits, one);
        QFETCH(HouseholdTraits, other);
        QFETCH(bool, sharePhone);
        QFETCH(bool, isSame);
        QCOMPARE(isSameHousehold(one, other, sharePhone), isSame);
        QCOMPARE(isSameHousehold(other, one, sharePhone), isSame);
    }
    void takesTheFamilyNameWhereItIsKnown()
    {
        HouseholdTraits ana = who("", "", "");
        ana.familyName = QStringLiteral("Gómez");
        QVERIFY(isSameHousehold(ana, who("Luis Gómez", "", ""), true));
    }
};

QTEST_GUILESS_MAIN(HouseholdTest)
#include "tst_household.moc"
