#include "core/base/text.h"
#include "core/domain/editdistance.h"
#include "core/domain/likenesskeys.h"
#include "core/domain/mentiontext.h"
#include "core/domain/personlikeness.h"

#include <QTest>

#include <algorithm>

using namespace vouchwell;

namespace {

NameWords words(const QString& name)
{
    return NameWords(foldKey(name));
}

/// "name|phone|e-mail|street|city"
PersonTraits person(const QString& text)
{
    const QStringList parts = text.split(u'|');
    PersonTraits traits;
    traits.names.push_back(words(parts.value(0)));
    if (!parts.value(1).isEmpty())
        traits.phones << parts.value(1);
    if (!parts.value(2).isEmpty())
        traits.emails << parts.value(2);
    traits.street = foldKey(parts.value(3));
    traits.city = foldKey(parts.value(4));
    return traits;
}

bool shareAKey(const PersonTraits& a, const PersonTraits& b)
{
    const auto keysOf = [](const PersonTraits& traits) {
        LikenessKeys keys;
        for (const NameWords& name : traits.names)
            addNameKeys(name, keys);
        for (const QString& phone : traits.phones)
            addPhoneKeys(phone, traits.names.front(), keys);
        for (const QString& email : traits.emails)
            addEmailKeys(email, keys);
        return keys;
    };
    const LikenessKeys keys = keysOf(a);
    const LikenessKeys others = keysOf(b);
    return std::any_of(keys.begin(), keys.end(), [&](quint32 key) { return others.contains(key); });
}

} // namespace

class PersonLikenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatWasMistyped_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("distance");
        QTest::newRow("equal") << "perez"
                               << "perez" << 0;
        QTest::newRow("one letter") << "peres"
                                    << "perez" << 1;
        QTest::newRow("swapped") << "matrin"
                                 << "martin" << 1;
        QTest::newRow("left out") << "gonzlez"
                                  << "gonzalez" << 1;
        QTest::newRow("added") << "annna"
                               << "anna" << 1;
        QTest::newRow("two") << "gonsales"
                             << "gonzalez" << 2;
        QTest::newRow("swapped and another") << "matrim"
                                             << "martin" << 2;
        QTest::newRow("many") << "perez"
                              << "gomez" << 3;
        QTest::newRow("far") << "a"
                             << "gonzalez" << 3;
    }
    void countsWhatWasMistyped()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, distance);
        QCOMPARE(editDistance(a, b, 2), distance);
        QCOMPARE(editDistance(b, a, 2), distance);
    }

    void tellsWhetherTwoNamesAreOne_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("how");
        const auto row = [](const char* a, const char* b, NameAgreement how) {
            QTest::newRow((QByteArray(a) + " / " + b).constData())
                << QString::fromUtf8(a) << QString::fromUtf8(b) << int(how);
        };
        row("Ana Pérez", "ana perez", NameAgreement::Same);
        row("Pérez, Ana", "Ana Pérez", NameAgreement::Same);
        row("Dra. Ana Pérez", "Ana Pérez", NameAgreement::Same);
        row("Ana de la Cruz", "Ana Cruz", NameAgreement::Same);
        row("Ana María Pérez", "Ana Pérez", NameAgreement::PartOnly);
        row("Ana Pérez Ruiz", "Ana Pérez", NameAgreement::PartOnly);
        row("Ana Peres", "Ana Pérez", NameAgreement::Spelling);
        row("Lucía Gonsales", "Lucía González", NameAgreement::Spelling);
        row("Matrin Berg", "Martin Berg", NameAgreement::Spelling);
        row("Jürgen Müller", "Jürgen Mueller", NameAgreement::Spelling);
        row("Ximena Vaca", "Jimena Vaca", NameAgreement::Spelling);
        row("María José Gil", "Mariajosé Gil", NameAgreement::Spelling);
        row("Paco García", "Francisco García", NameAgreement::ShortForm);
        row("Pepe Ruiz", "José Ruiz", NameAgreement::ShortForm);
        row("Bill Gates", "William Gates", NameAgreement::ShortForm);
        row("Hans Berg", "Johannes Berg", NameAgreement::ShortForm);
        row("Alex Sanz", "Alexander Sanz", NameAgreement::ShortForm);
        row("Zé Silva", "José Silva", NameAgreement::ShortForm);
        row("J. Ruiz", "José Ruiz", NameAgreement::Initial);
        row("Наталья Иванова", "Natalia Ivanova", NameAgreement::OtherScript);
        row("Γιώργος Παπάς", "Giorgos Papas", NameAgreement::OtherScript);
        row("Дмитрий Чернышов", "Dmitri Chernyshov", NameAgreement::OtherScript);
        row("Mario Ruiz", "María Ruiz", NameAgreement::None);
        row("Daniel Ruiz", "Daniela Ruiz", NameAgreement::None);
        row("Iván Petrov", "Ivana Petrova", NameAgreement::None);
        row("Juan Ruiz", "Juan Ruiz Jr.", NameAgreement::None);
        row("Ana Pérez Ruiz", "Juan Pérez Ruiz", NameAgreement::None);
        row("Ana Pérez", "Ana Gómez", NameAgreement::None);
        row("Ana Pérez Ruiz", "Ana Pérez Gómez", NameAgreement::None);
        row("A. P.", "Ana Pérez", NameAgreement::None);
        row("", "", NameAgreement::None);
    }
    void tellsWhetherTwoNamesAreOne()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, how);
        const NameLikeness likeness = nameLikeness(words(a), words(b));
        QCOMPARE(int(likeness.how), how);
        QCOMPARE(likeness.score > 0, how != int(NameAgreement::None));
        QCOMPARE(nameLikeness(words(b), words(a)).score, likeness.score);
    }

    void asksOnlyAboutPeopleWhoMayBeOne_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<bool>("isAsked");
        const auto row = [](const char* what, const char* a, const char* b, bool isAsked) {
            QTest::newRow(what) << QString::fromUtf8(a) << QString::fromUtf8(b) << isAsked;
        };
        row("spelling, same phone", "Ana Peres|+34600111222", "Ana Pérez|+34600111222", true);
        row("digits swapped", "Ana Pérez|+34600111222", "Ana Pérez|+34600112122", true);
        row("phone tail and street", "Ana Pérez|0600111222||Calle Sol 1|Vigo",
            "Ana Pérez|+34600111222||calle sol 1|Vigo", true);
        row("nickname, same street", "Paco Gil|+34600111222||Calle Sol 1|Vigo",
            "Francisco Gil||p@x.es|Calle Sol 1|Vigo", true);
        row("nickname, only a name", "Paco Gil", "Francisco Gil|+34600111222", true);
        row("mistyped address", "Ana Pérez||ana.peres@x.es", "Ana Pérez||ana.perez@x.es", true);
        row("another provider", "Ana Peres||anaperez@x.es", "Ana Pérez||anaperez@y.es", true);
        row("other script, same phone", "Наталья Иванова|+34600111222", "Natalia Ivanova|+34600111222", true);
        row("first name, same phone", "Ana|+34600111222", "Ana Pérez|+34600111222", true);
        row("new phone, same street", "Ana Pérez|+34600111222||Calle Sol 1|Vigo",
            "Ana Pérez|+34911333444||Calle Sol 1|Vigo", true);
        row("household", "Ana Pérez|+34600111222||Calle Sol 1|Vigo", "Juan Pérez|+34600111222||Calle Sol 1|Vigo",
            false);
        row("brother and sister", "Mario Gil|+34600111222||Calle Sol 1", "María Gil|+34600111222||Calle Sol 1", false);
        row("father and son", "Juan Gil|+34600111222||Calle Sol 1", "Juan Gil hijo|+34600111222||Calle Sol 1", false);
        row("namesakes", "Ana Pérez|+34600111222", "Ana Pérez|+34911333444", false);
        row("namesakes by mail", "Ana Pérez||ana@x.es", "Ana Pérez||perez@y.es", false);
        row("first names", "Ana|+34600111222", "Ana|+34911333444", false);
        row("the office's address", "Ana Peres||info@x.es", "Ana Pérez||info@y.es", false);
        row("same street, other town", "Ana Peres|||Calle Sol 1|Vigo", "Ana Pérez|+34600111222||Calle Sol 1|Lugo",
            false);
        row("no names", "|+34600111222", "|+34600111223", false);
    }
    void asksOnlyAboutPeopleWhoMayBeOne()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(bool, isAsked);
        const Likeness likeness = likenessOf(person(a), person(b));
        QVERIFY2((likeness.score >= kLikelySame) == isAsked, qPrintable(QString::number(likeness.score)));
        QCOMPARE(likenessOf(person(b), person(a)).score, likeness.score);
        QVERIFY(!isAsked || shareAKey(person(a), person(b)));
    }

    void takesAMentionApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("digits");
        QTest::addColumn<QString>("email");
        const auto row = [](const char* text, const char* name, const char* digits, const char* email) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name) << QString::fromUtf8(digits)
                                << QString::fromUtf8(email);
        };
        row("Ana Alba", "ana alba", "", "");
        row("la Paqui", "paqui", "", "");
        row("Recomendada por la Paqui (vecina)", "paqui", "", "");
        row("Ana 600 111 222", "ana", "600111222", "");
        row("+34 600-111-222", "", "34600111222", "");
        row("ana alba <ana@example.org>", "ana alba", "", "ana@example.org");
        row("friend of Ben Berg", "ben berg", "", "");
        row("(Ana)", "ana", "", "");
        row("seit 2019 durch Ben", "seit ben", "", "");
        row("de la", "", "", "");
    }
    void takesAMentionApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, name);
        QFETCH(QString, digits);
        QFETCH(QString, email);
        const MentionText parts = mentionTextOf(text);
        QCOMPARE(parts.nameKey, name);
        QCOMPARE(parts.digits, digits);
        QCOMPARE(parts.emailKey, email);
    }
};

QTEST_GUILESS_MAIN(PersonLikenessTest)
#include "tst_personlikeness.moc"
