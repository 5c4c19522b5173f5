#include "core/snapshot/textcolumn.h"
#include "core/snapshot/textscan.h"

#include <QTest>

#include <random>

using namespace vouchwell;

class TextColumnTest : public QObject
{
    Q_OBJECT

    std::mt19937 m_random{7};

    int below(int limit) { return int(m_random() % quint32(limit)); }
    /// Of few different letters, so that words are found often, at ends and across them.
    QByteArray text(int longest)
    {
        QByteArray text;
        for (int i = below(longest + 1); i > 0; --i)
            text += char('a' + below(3));
        return text;
    }

private Q_SLOTS:
    void findsWhatAPlainSearchFinds()
    {
        for (int round = 0; round < 20'000; ++round) {
            const QByteArray haystack = text(70);
            const QByteArray word = text(5) + 'a';
            const qsizetype from = below(int(haystack.size()) + 1);
            QCOMPARE(findBytes(haystack, word, from), haystack.indexOf(word, from));
        }
    }

    void findsTheTextsThatContainAWord()
    {
        for (int round = 0; round < 500; ++round) {
            TextColumn column;
            std::vector<QByteArray> texts;
            for (int i = below(120); i >= 0; --i) {
                texts.push_back(text(below(4) == 0 ? 40 : 6));
                column.append(texts.back());
            }
            const QByteArray word = text(3) + 'b';
            std::vector<qint32> expected;
            for (size_t i = 0; i < texts.size(); ++i) {
                if (texts[i].contains(word))
                    expected.push_back(qint32(i));
            }
            QCOMPARE(column.containing(word, SIZE_MAX), expected);
            expected.resize(std::min<size_t>(3, expected.size()));
            QCOMPARE(column.containing(word, 3), expected);
        }
    }

    void findsNothingInAnEmptyColumn()
    {
        QVERIFY(TextColumn().containing("a", SIZE_MAX).empty());
        QCOMPARE(findBytes({}, "a"), qsizetype(-1));
    }
};

QTEST_GUILESS_MAIN(TextColumnTest)
#include "tst_textcolumn.moc"
