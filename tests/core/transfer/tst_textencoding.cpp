#include "core/transfer/textencoding.h"

#include "core/transfer/rowsource.h"
#include "namesamples.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::test;

/// Which encoding a list is in, from nothing but the names in it.
class TextEncodingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    struct Reading
    {
        QStringList cells;
        QString encoding;
    };

    Reading read(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("list.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("the list cannot be written");
        file.write(bytes);
        file.close();
        auto source = openTable(path);
        Reading reading;
        SheetRow row;
        while (source && (*source)->next(row))
            reading.cells << row.cells.value(0);
        reading.encoding = source ? (*source)->facts().encoding : source.failure().text;
        return reading;
    }

    static QByteArray encoded(const QStringList& names, const char* encoding)
    {
        QStringEncoder encoder(encoding, QStringConverter::Flag::ConvertInitialBom);
        QString text = QStringLiteral("Name,City\r\n");
        for (const QString& name : names)
            text += name + QStringLiteral(",Lugo\r\n");
        return encoder(text);
    }

private Q_SLOTS:
    void recognisesTheEncodingOfNames_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(kNameSamples)); ++i)
            QTest::newRow(kNameSamples[i].language) << i;
    }
    void recognisesTheEncodingOfNames()
    {
        QFETCH(int, index);
        const NameSamples& samples = kNameSamples[index];
        const QStringList names = namesOf(samples);
        QVERIFY(names.size() >= 30);
        const Reading reading = read(encoded(names, samples.encoding));
        QVERIFY2(reading.cells.mid(1) == names, qPrintable(reading.encoding + u' ' + reading.cells.join(u',')));
    }

    void recognisesUnicodeWithAndWithoutAMark_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<bool>("hasMark");
        for (int i = 0; i < int(std::size(kNameSamples)); ++i) {
            for (const char* encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
                for (const bool hasMark : {true, false})
                    QTest::addRow("%s %s %d", kNameSamples[i].language, encoding, int(hasMark))
                        << i << QByteArray(encoding) << hasMark;
            }
        }
    }
    void recognisesUnicodeWithAndWithoutAMark()
    {
        QFETCH(int, index);
        QFETCH(QByteArray, encoding);
        QFETCH(bool, hasMark);
        const QStringList names = namesOf(kNameSamples[index]);
        QStringEncoder mark(encoding.constData(), QStringConverter::Flag::WriteBom);
        const QByteArray start = hasMark ? QByteArray(mark(QString())) : QByteArray();
        for (qsizetype i = 0; i + 3 <= names.size(); i += 3) {
            const Reading reading = read(start + encoded(names.mid(i, 3), encoding.constData()));
            QVERIFY2(reading.cells.mid(1) == names.mid(i, 3), qPrintable(reading.encoding + reading.cells.join(u',')));
        }
    }

    void offersBothWhereTwoFit()
    {
        // The Polish "ę" and the French "ê" are one byte, and nothing else here tells.
        const QString path = m_folder.filePath(QStringLiteral("few.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Name,City\nGen\xEA,Lugo\n");
        file.close();
        const auto source = openTable(path);
        QVERIFY(bool(source));
        const TableFacts& facts = (*source)->facts();
        QStringList offered;
        for (const EncodingChoice& choice : facts.encodings)
            offered << choice.encoding + u' ' + choice.sample;
        QVERIFY2(offered.size() >= 2, qPrintable(offered.join(u'|')));
        QCOMPARE(facts.encoding, facts.encodings.front().encoding);
        QVERIFY2(offered.contains(QStringLiteral("windows-1252 Genê,Lugo")), qPrintable(offered.join(u'|')));
        QVERIFY2(offered.contains(QStringLiteral("windows-1250 Genę,Lugo")), qPrintable(offered.join(u'|')));
        QCOMPARE(facts.warnings.size(), 1);
    }

    void recognisesItInThreeRows_data() { recognisesTheEncodingOfNames_data(); }
    void recognisesItInThreeRows()
    {
        QFETCH(int, index);
        const NameSamples& samples = kNameSamples[index];
        const QStringList names = namesOf(samples);
        QStringList wrong;
        for (qsizetype i = 0; i + 3 <= names.size(); ++i) {
            const Reading reading = read(encoded(names.mid(i, 3), samples.encoding));
            if (reading.cells.mid(1) != names.mid(i, 3))
                wrong << reading.encoding + u' ' + reading.cells.mid(1).join(u',');
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(QString::number(wrong.size()) + u'\n' + wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "tst_textencoding.moc"
