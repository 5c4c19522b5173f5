#include "core/domain/contact.h"

#include <QTest>

using namespace vouchwell;

class ContactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalisesEmails_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("normalised"); // empty: refused
        const auto row = [](const char* name, const QString& typed, const QString& normalised) {
            QTest::newRow(name) << typed << normalised;
        };
        row("plain", QStringLiteral("ana@example.org"), QStringLiteral("ana@example.org"));
        row("capitals", QStringLiteral("ANA@Example.ORG"), QStringLiteral("ana@example.org"));
        row("blanks around", QStringLiteral("\u00A0 ana@example.org \t"), QStringLiteral("ana@example.org"));
        row("tag", QStringLiteral("ana+shop@example.org"), QStringLiteral("ana@example.org"));
        row("two tags", QStringLiteral("ana+a+b@example.org"), QStringLiteral("ana@example.org"));
        row("plus in front", QStringLiteral("+ana@example.org"), QStringLiteral("+ana@example.org"));
        row("gmail dots", QStringLiteral("a.n.a@gmail.com"), QStringLiteral("ana@gmail.com"));
        row("googlemail", QStringLiteral("A.na+x@GoogleMail.com"), QStringLiteral("ana@gmail.com"));
        row("dots elsewhere", QStringLiteral("a.na@example.org"), QStringLiteral("a.na@example.org"));
        row("accents", QStringLiteral("JOSÉ@ejemplo.es"), QStringLiteral("josé@ejemplo.es"));
        row("international domain", QStringLiteral("info@bäcker.de"), QStringLiteral("info@bäcker.de"));
        row("apostrophe", QStringLiteral("o'neil@example.org"), QStringLiteral("o'neil@example.org"));
        row("empty", QString(), QString());
        row("no at", QStringLiteral("zoe.example.com"), QString());
        row("two ats", QStringLiteral("a@b@example.org"), QString());
        row("no name", QStringLiteral("@example.org"), QString());
        row("no domain", QStringLiteral("ana@"), QString());
        row("no dot", QStringLiteral("ana@example"), QString());
        row("dot in front", QStringLiteral("ana@.org"), QString());
        row("dot at the end", QStringLiteral("ana@example.org."), QString());
        row("two dots", QStringLiteral("ana@example..org"), QString());
        row("blank inside", QStringLiteral("ana lopez@example.org"), QString());
        row("two addresses", QStringLiteral("a@example.org;b@example.org"), QString());
        row("comma", QStringLiteral("ana,b@example.org"), QString());
        row("with a name", QStringLiteral("Ana <ana@example.org>"), QString());
        row("line break", QStringLiteral("ana@example.org\nBcc"), QString());
        row("invisible character", QStringLiteral("an\u200Ba@example.org"), QString());
        row("only dots at gmail", QStringLiteral("...@gmail.com"), QString());
        row("too long", QString(250, u'a') + QStringLiteral("@example.org"), QString());
    }
    void normalisesEmails()
    {
        QFETCH(QString, typed);
        QFETCH(QString, normalised);
        const std::optional<QString> result = normalisedEmail(typed);
        QCOMPARE(result.value_or(QString()), normalised);
        QCOMPARE(result.has_value(), !normalised.isEmpty());
        if (result)
            QCOMPARE(normalisedEmail(*result), result);
    }

    void normalisesPhones_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("normalised"); // empty: refused
        const auto row = [](const char* name, const char* typed, const char* country, const char* normalised) {
            QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(country)
                                << QString::fromUtf8(normalised);
        };
        row("international", "+34 600 111 222", "ES", "+34600111222");
        row("two zeros", "0034 600 111 222", "ES", "+34600111222");
        row("national", "600-111-222", "ES", "+34600111222");
        row("national in brackets", "(600) 111.222", "ES", "+34600111222");
        row("country in small letters", "600111222", "es", "+34600111222");
        row("leading zero", "0151 12345678", "DE", "+4915112345678");
        row("short, of another country", "0049 151 12345", "ES", "+4915112345");
        row("zero in brackets", "+49 (0)30 123456", "DE", "+4930123456");
        row("another country", "+44 20 7946 0958", "ES", "+442079460958");
        row("british", "020 7946 0958", "GB", "+442079460958");
        row("american", "(415) 555-2671", "US", "+14155552671");
        row("arabic digits", "٦٠٠١١١٢٢٢", "ES", "+34600111222");
        row("full-width plus", "＋34600111222", "ES", "+34600111222");
        row("no country known", "600 111 222", "", "600111222");
        row("extension text ignored", "600111222 (mobile)", "ES", "+34600111222");
        row("too short", "1234", "ES", "");
        row("words", "ask her", "ES", "");
        row("empty", "", "ES", "");
    }
    void normalisesPhones()
    {
        QFETCH(QString, typed);
        QFETCH(QString, country);
        QFETCH(QString, normalised);
        const std::optional<QString> result = normalisedPhone(typed, country);
        QCOMPARE(result.value_or(QString()), normalised);
        QCOMPARE(result.has_value(), !normalised.isEmpty());
        if (result)
            QCOMPARE(normalisedPhone(*result, country), result);
    }
};

QTEST_APPLESS_MAIN(ContactTest)
#include "tst_contact.moc"
