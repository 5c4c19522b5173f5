#include "core/domain/shownrecord.h"

#include <QTest>

using namespace vouchwell;

class ShownRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowEachValueStandsToTheOneBesideIt_data()
    {
        using What = ValuePair::What;
        QTest::addColumn<What>("what");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<Beside>("beside");
        const auto row = [](const char* name, What what, const char* first, const char* second, Beside beside) {
            QTest::newRow(name) << what << QString::fromUtf8(first) << QString::fromUtf8(second) << beside;
        };
        row("accents", What::Name, "Lucía Gómez", "lucia  GOMEZ", Beside::Same);
        row("another name", What::Name, "Lucía Gómez", "Lucía Gomes", Beside::Differs);
        row("capitals of an address", What::Emails, "Ana@example.org", "ana@example.org", Beside::Same);
        row("dots of an address", What::Emails, "a.na@example.org", "ana@example.org", Beside::Differs);
        row("one more address", What::Emails, "ana@example.org", "ana@example.org, b@example.org", Beside::Differs);
        row("another order", What::Emails, "b@example.org, ana@example.org", "ana@example.org, b@example.org",
            Beside::Same);
        row("the prefix of a country", What::Phones, "600 11 12 22", "+34600111222", Beside::Same);
        row("another number", What::Phones, "600111223", "600111222", Beside::Differs);
        row("only here", What::Codes, "C1", "", Beside::OnlyFirst);
        row("only there", What::Address, "", "Calle Mayor 1, 36201 Vigo", Beside::OnlySecond);
    }
    void saysHowEachValueStandsToTheOneBesideIt()
    {
        QFETCH(ValuePair::What, what);
        QFETCH(QString, first);
        QFETCH(QString, second);
        const std::vector<ValuePair> pairs = besideEachOther(recordWith(what, first), recordWith(what, second));
        QCOMPARE(pairs.size(), size_t(1)); // what nobody has is not there
        QCOMPARE(pairs.front().what, what);
        QCOMPARE(pairs.front().first, first);
        QCOMPARE(pairs.front().second, second);
        QTEST(pairs.front().beside, "beside");
    }

    void comparesDays()
    {
        ShownRecord ana;
        ana.customerSince = QDate(2025, 1, 3);
        ShownRecord other = ana;
        QCOMPARE(besideEachOther(ana, other).front().beside, Beside::Same);
        other.customerSince = QDate(2025, 1, 4);
        QCOMPARE(besideEachOther(ana, other).front().beside, Beside::Differs);
    }

private:
    static ShownRecord recordWith(ValuePair::What what, const QString& value)
    {
        ShownRecord record;
        switch (what) {
        case ValuePair::What::Name: record.name = value; break;
        case ValuePair::What::Emails: record.emails = value; break;
        case ValuePair::What::Phones: record.phones = value; break;
        case ValuePair::What::Address: record.address = value; break;
        case ValuePair::What::Company: record.company = value; break;
        case ValuePair::What::Codes: record.codes = value; break;
        case ValuePair::What::CustomerSince: break;
        }
        return record;
    }
};

QTEST_GUILESS_MAIN(ShownRecordTest)
#include "tst_shownrecord.moc"
