#include "core/domain/sepatext.h"

#include <QRegularExpression>
#include <QTest>

using namespace vouchwell;

class SepaTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatBanksAccept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("accepted");
        const auto row = [](const char* name, const char* text, const char* accepted) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(accepted);
        };
        row("plain", "Ana Diaz-Gomez (shop), 2+1: 'yes'?", "Ana Diaz-Gomez (shop), 2+1: 'yes'?");
        row("Spanish", "Íñigo Muñoz Güell", "Inigo Munoz Guell");
        row("German", "Jörg Weiß & Söhne", "Jorg Weiss + Sohne");
        row("Scandinavian", "Bjørn Åkesson Ægir", "Bjorn Akesson AEgir");
        row("Polish", "Łukasz Żółć", "Lukasz Zolc");
        row("Greek", "Οδυσσέας", "Odysseas");
        row("Cyrillic", "Наталья", "Natal'a");
        row("typographic signs", "O’Neil – „Café“", "O'Neil - ,,Cafe'");
        row("signs without a letter", "a_b <c> {d} 50% e@f", "a-b (c) (d) 50. e.f");
        row("emoji", "Zoe 🎉🎉 Sol", "Zoe . Sol");
        row("decomposed accents", "Lucía", "Lucia");
        row("line breaks and hidden signs", "Ana\nDiaz\u200B\u202E", "Ana Diaz");
        row("slashes at the ends and in a row", "//Ana///Diaz/", "Ana/Diaz");
        row("empty", "", "");
    }
    void writesWhatBanksAccept()
    {
        QFETCH(QString, text);
        QFETCH(QString, accepted);
        QCOMPARE(sepaText(text, 70), accepted);
    }

    void neverWritesAnythingElse()
    {
        static const QRegularExpression form(
            QStringLiteral("^([A-Za-z0-9?:().,'+-]([A-Za-z0-9/?:().,'+ -]*[A-Za-z0-9?:().,'+-])?)?$"));
        for (char32_t c = 1; c < 0x3200; ++c) {
            const QString text = QStringLiteral("a") + QString::fromUcs4(&c, 1) + QStringLiteral("b");
            const QString accepted = sepaText(text, 70);
            QVERIFY2(form.match(accepted).hasMatch(), qPrintable(QStringLiteral("U+%1: ").arg(c, 4, 16) + accepted));
        }
    }

    void cutsWhatIsTooLong()
    {
        QCOMPARE(sepaText(QString(200, u'ß'), 7), QStringLiteral("sssssss"));
        QCOMPARE(sepaText(QStringLiteral("Ana Maria"), 4), QStringLiteral("Ana"));
        QCOMPARE(sepaText(QStringLiteral("Ana/Maria"), 4), QStringLiteral("Ana"));
    }
};

QTEST_APPLESS_MAIN(SepaTextTest)
#include "tst_sepatext.moc"
