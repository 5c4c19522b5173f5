#include "core/base/textstore.h"

#include <QTest>

using namespace vouchwell;

class TextStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheEmptyTextUnderItsNumber()
    {
        TextStore store;
        QCOMPARE(store.add(u""), TextStore::kEmpty);
        QVERIFY(store.at(TextStore::kEmpty).isEmpty());
        QVERIFY(store.add(u"a") != TextStore::kEmpty);
    }

    void findsEveryTextAgainWhateverItsLength()
    {
        TextStore store;
        std::vector<std::pair<TextStore::Id, QString>> kept;
        for (const int size : {1, 70'000, 300'000, 300'000, 524'286, 524'284, 2, 1'500'000, 3, 524'280, 9}) {
            const QString text(size, QChar(u'a' + int(kept.size())));
            kept.emplace_back(store.add(text), text);
        }
        for (int i = 0; i < 300'000; ++i) {
            const QString text = QString::number(i);
            const TextStore::Id id = store.add(text);
            if (i % 1000 == 0)
                kept.emplace_back(id, text);
        }
        for (const auto& [id, text] : kept)
            QVERIFY2(store.at(id) == text, qPrintable(text.left(20)));
    }
};

QTEST_APPLESS_MAIN(TextStoreTest)
#include "tst_textstore.moc"
