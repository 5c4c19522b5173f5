#include "core/base/text.h"

#include <QTest>

using namespace vouchwell;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsNamesForComparison_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::newRow("accents") << QStringLiteral("Gómez RUIZ") << QStringLiteral("gomez ruiz");
        QTest::newRow("decomposed accents") << QStringLiteral("Go\u0301mez") << QStringLiteral("gomez");
        QTest::newRow("apostrophes") << QStringLiteral("Zoë O’Neil") << QStringLiteral("zoe oneil");
        QTest::newRow("stroked letters") << QStringLiteral("Łukasz Løvås") << QStringLiteral("lukasz lovas");
        QTest::newRow("sharp s") << QStringLiteral("Groß") << QStringLiteral("gross");
        QTest::newRow("white space") << QStringLiteral("  Ana \u00A0 Pérez\n") << QStringLiteral("ana perez");
        QTest::newRow("hyphen") << QStringLiteral("Jean-Luc") << QStringLiteral("jean luc");
        QTest::newRow("Cyrillic") << QStringLiteral("ИВАН") << QStringLiteral("иван");
        QTest::newRow("Devanagari keeps its vowel signs") << QStringLiteral("शर्मा") << QStringLiteral("शर्मा");
        QTest::newRow("Chinese") << QStringLiteral("王 伟") << QStringLiteral("王 伟");
        QTest::newRow("only punctuation") << QStringLiteral("--") << QString();
    }
    void foldsNamesForComparison()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QCOMPARE(foldKey(text), key);
        QByteArray added("before\n");
        appendFoldKey(added, text.toUtf8());
        QCOMPARE(added, "before\n" + key.toUtf8());
    }
    void foldsEveryAsciiCharacterAlikeInUtf8()
    {
        for (char c = 0; c >= 0 && c < 0x7F; ++c) {
            const QByteArray text = QByteArray("a") + c + "b" + c + c;
            QByteArray key;
            appendFoldKey(key, text);
            QCOMPARE(key, foldKey(QString::fromUtf8(text)).toUtf8());
        }
    }
    void showsHiddenCharactersAsBoxes()
    {
        QCOMPARE(displayText(QStringLiteral("Ana\u202Eevil")), QStringLiteral("Ana\u25A1evil"));
        QCOMPARE(displayText(QStringLiteral("a") + QString(200, QChar(u'\u0301'))).size(), 9);
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
