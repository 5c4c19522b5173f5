#include "core/transfer/vcardreader.h"

#include "core/transfer/importfield.h"
#include "tests/support/madetables.h"

#include <QBuffer>
#include <QTest>

using namespace vouchwell;

namespace {

ReadTable readCards(const QByteArray& text)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(text);
    buffer->open(QIODevice::ReadOnly);
    return readTable(VCardReader::open(std::move(buffer), QStringLiteral("friends.vcf"), {}));
}

QByteArray card(const QByteArray& lines, const QByteArray& version = "3.0")
{
    return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + lines + "END:VCARD\r\n";
}

} // namespace

class VCardReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOneCard_data();
    void readsOneCard();
    void givesEveryCardARow();
    void namesColumnsThatMatchByThemselves();
    void leavesPicturesOut();
    void namesTheLinesOfBrokenCards();
    void leavesGroupsAndAgentsOut();
    void readsOtherEncodings();
    void readsUpToTheEndOfACutFile();
};

void VCardReaderTest::readsOneCard_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("cells");
    const auto row = [](const char* tag, const char* version, const QByteArray& lines, const char* header,
                        const char* cells) {
        QTest::newRow(tag) << QByteArray(version) << lines << QString::fromUtf8(header) << QString::fromUtf8(cells);
    };
    row("name", "3.0", "N:Díaz;Ana;María;Dr.;\r\nFN:Dr. Ana Díaz\r\n", "[First name][Last name][Full name][Prefix]",
        "[Ana María][Díaz][Dr. Ana Díaz][Dr.]");
    row("folded", "3.0", "FN:Ana\r\n  Dí\r\n\taz\r\n", "[Full name]", "[Ana Díaz]");
    row("folded inside a letter", "3.0",
        "FN:Ana D\xC3\r\n \xAD"
        "az\r\n",
        "[Full name]", "[Ana Díaz]");
    row("escapes", "3.0", "NOTE:a\\, b\\; c\\nd \\\\ e\r\n", "[Notes]", "[a, b; c\nd \\ e]");
    row("semicolon in a part", "3.0", "N:Smith\\; Sons;Ann;;;\r\n", "[First name][Last name]", "[Ann][Smith; Sons]");
    row("group", "3.0", "item1.TEL;type=CELL:600\r\nitem1.X-ABLabel:Home\r\n", "[Phone]", "[600]");
    row("several", "3.0", "EMAIL:a@x.org\r\nEMAIL;TYPE=INTERNET,pref:b@x.org\r\nTEL;TYPE=FAX:1\r\nTEL;TYPE=home:2\r\n",
        "[E-mail][E-mail 2][Phone][Phone 2]", "[b@x.org][a@x.org][2][1]");
    row("preferred in 4.0", "4.0", "TEL;VALUE=uri:tel:+34-1\r\nTEL;VALUE=uri;PREF=1;TYPE=\"voice,home\":tel:+34-2\r\n",
        "[Phone][Phone 2]", "[+34-2][+34-1]");
    row("preferred in 2.1", "2.1", "TEL;HOME:1\r\nTEL;CELL;PREF:2\r\n", "[Phone][Phone 2]", "[2][1]");
    row("address", "3.0", "ADR;TYPE=HOME:;;Calle 1;Madrid;;28001;España\r\n", "[Street][Postal code][City][Country]",
        "[Calle 1][28001][Madrid][España]");
    row("two addresses", "3.0", "ADR:;;A 1;Lund;;1;\r\nADR;TYPE=pref:;;B 2;Malmö;;2;\r\n",
        "[Street][Postal code][City][Further addresses]", "[B 2][2][Malmö][A 1, 1, Lund]");
    row("company and day", "4.0", "ORG:ACME;Sales\r\nTITLE:Boss\r\nBDAY:19800512\r\n", "[Company][Job title][Birthday]",
        "[ACME, Sales][Boss][1980-05-12]");
    row("day without a year", "4.0", "BDAY:--0512\r\n", "[Birthday]", "[--0512]");
    row("tags", "3.0", "CATEGORIES:VIP,Neighbours\r\n", "[Tags]", "[VIP,Neighbours]");
    row("quoted-printable", "2.1", "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Jos=C3=A9 =\r\nGarc=C3=ADa\r\n",
        "[Full name]", "[José García]");
    row("quoted-printable in another encoding", "2.1", "FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Jos=E9\r\n",
        "[Full name]", "[José]");
    row("quoted-printable without a name", "2.1", "FN;QUOTED-PRINTABLE:a=3Db=zz\r\n", "[Full name]", "[a=b=zz]");
    row("colon in a parameter", "4.0", "TEL;LABEL=\"a:b;c\":5\r\n", "[Phone]", "[5]");
}

void VCardReaderTest::readsOneCard()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, lines);
    QFETCH(QString, header);
    QFETCH(QString, cells);
    const ReadTable table = readCards(card(lines, version));
    QCOMPARE(table.rows, QStringList({u'1' + header, u'2' + cells}));
    QVERIFY2(table.facts.warnings.isEmpty(), qUtf8Printable(table.facts.warnings.join(u' ')));
    QCOMPARE(table.facts.format, TableFacts::Format::VCard);
}

void VCardReaderTest::givesEveryCardARow()
{
    const ReadTable table = readCards(card("FN:Ana\r\nTEL:1\r\n") + "\n" + card("FN:Ben\r\nEMAIL:b@x.org\r\n", "4.0"));
    QCOMPARE(table.rows, QStringList({QStringLiteral("1[Full name][E-mail][Phone]"), QStringLiteral("2[Ana][][1]"),
                                      QStringLiteral("3[Ben][b@x.org][]")}));
}

void VCardReaderTest::namesColumnsThatMatchByThemselves()
{
    const ReadTable table =
        readCards(card("N:Díaz;Ana\r\nFN:Ana\r\nEMAIL:a@x.org\r\nTEL:1\r\nORG:ACME\r\nADR:;;A 1;Lund;;2;\r\n"
                       "CATEGORIES:VIP\r\nNOTE:hello\r\n"));
    const QStringList titles = table.rows.value(0).sliced(2).chopped(1).split(QStringLiteral("]["));
    const QList<ImportField> expected{ImportField::GivenName, ImportField::FamilyName, ImportField::FullName,
                                      ImportField::Email,     ImportField::Phone,      ImportField::Company,
                                      ImportField::Street,    ImportField::PostalCode, ImportField::City,
                                      ImportField::Tags,      ImportField::Notes};
    QCOMPARE(titles.size(), expected.size());
    for (qsizetype i = 0; i < titles.size(); ++i)
        QVERIFY2(fieldForHeader(titles[i], ImportKind::Customers) == expected[i], qUtf8Printable(titles[i]));
}

void VCardReaderTest::leavesPicturesOut()
{
    const QByteArray picture(300'000, 'A');
    QByteArray folded;
    for (qsizetype i = 0; i < picture.size(); i += 70)
        folded += ' ' + picture.mid(i, 70) + "\r\n";
    for (const QByteArray& photo :
         {"PHOTO;ENCODING=b;TYPE=JPEG:\r\n" + folded, "PHOTO;ENCODING=BASE64;JPEG:" + picture + "\r\nAAAA\r\n\r\n",
          "PHOTO:data:image/jpeg;base64," + picture + "\r\n"}) {
        const ReadTable table = readCards(card("FN:Ana\r\n" + photo + "TEL:1\r\n"));
        QCOMPARE(table.rows.value(1), QStringLiteral("2[Ana][1]"));
        QVERIFY(table.facts.warnings.isEmpty());
    }
}

void VCardReaderTest::namesTheLinesOfBrokenCards()
{
    const ReadTable table = readCards("BEGIN:VCARD\nFN:Ana\n" + card("FN:Ben\r\nnonsense\r\n") + "stray\n");
    QCOMPARE(table.rows,
             QStringList({QStringLiteral("1[Full name]"), QStringLiteral("2[Ana]"), QStringLiteral("3[Ben]")}));
    QCOMPARE(table.facts.warnings.size(), 2);
    QVERIFY(table.facts.warnings[0].endsWith(QStringLiteral(" 1.")));
    QVERIFY(table.facts.warnings[1].endsWith(QStringLiteral(" 6, 8.")));
}

void VCardReaderTest::leavesGroupsAndAgentsOut()
{
    const ReadTable table =
        readCards(card("FN:Ana\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Secretary\r\nEND:VCARD\r\nTEL:1\r\n", "2.1") +
                  card("KIND:group\r\nFN:Friends\r\nMEMBER:urn:uuid:1\r\n", "4.0"));
    QCOMPARE(table.rows, QStringList({QStringLiteral("1[Full name][Phone]"), QStringLiteral("2[Ana][1]")}));
    QVERIFY(table.facts.warnings.value(0).contains(QStringLiteral("groups")));
}

void VCardReaderTest::readsOtherEncodings()
{
    QCOMPARE(readCards("\xEF\xBB\xBF" + card("FN:José\r\n")).rows.value(1), QStringLiteral("2[José]"));
    QCOMPARE(readCards(card("FN:Jos\xE9 Garc\xED"
                            "a\r\n"))
                 .rows.value(1),
             QStringLiteral("2[José García]"));
    const QString text = QChar(0xFEFF) + QString::fromUtf8(card("FN:José\r\n"));
    const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QCOMPARE(readCards(wide).rows.value(1), QStringLiteral("2[José]"));
}

void VCardReaderTest::readsUpToTheEndOfACutFile()
{
    const QByteArray whole = card("FN:Ana\r\nTEL;TYPE=CELL:600 111 222\r\n") + card("FN:Ben\r\nTEL:5\r\n");
    for (int sixteenth = 1; sixteenth < 16; ++sixteenth) {
        const ReadTable table = readCards(whole.left(whole.size() * sixteenth / 16));
        QVERIFY(!table.facts.warnings.isEmpty() || !table.failure.isEmpty() || sixteenth == 9);
    }
}

QTEST_GUILESS_MAIN(VCardReaderTest)
#include "tst_vcardreader.moc"
