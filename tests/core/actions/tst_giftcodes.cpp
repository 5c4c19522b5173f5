#include "core/actions/mergepeople.h"
#include "core/actions/redeem.h"
#include "tests/core/actions/giftshop.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const BalanceKind kCinemaCodes{BalanceKind::Sort::GiftCode, kCinema};

/// Ana's and Eva's friends may have a code each.
struct CodeShop : GiftShop
{
    CodeShop()
    {
        earn(QStringLiteral("Ana"));
        earn(QStringLiteral("Eva"));
    }
    PersonId friendOf(const char* name)
    {
        return {number("SELECT id FROM people WHERE full_name = 'Friend of " + QByteArray(name) + "'")};
    }
    /// What is said, where it is refused.
    QString handOverTo(const char* name)
    {
        const Result<Redeemed> redeemed = redeem(book(), {friendOf(name), kCinemaCodes, 800});
        return redeemed ? QString() : redeemed.failure().text;
    }
};

} // namespace

/// Pools of gift codes: how they come in, who gets which, and what becomes of them.
class GiftCodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInWhatIsNewAndCountsTheRest()
    {
        GiftShop shop;
        const CodeImport first = shop.addCodes(
            QStringLiteral("Code;Value;Expires\nA-1;8;2026-12-31\nA-2;;\na 1;;\n;5;\nOLD;8;2026-05-19\n"));
        QCOMPARE(first.added, 3);
        QCOMPARE(first.known, 1);
        QCOMPARE(first.unreadable, 1);
        QCOMPARE(first.expired, 1);
        QCOMPARE(shop.cinema(), QStringLiteral("2/0/2"));
        const CodeImport second = shop.addCodes(QStringLiteral("A-2\nA-3\n"));
        QCOMPARE(second.added, 1);
        QCOMPARE(second.known, 1);
        QCOMPARE(codeImportSentence(second), QStringLiteral("1 code(s) added to “Cinema”, 1 known already or double."));
        QCOMPARE(shop.differences(), QString());
    }

    void refusesListsWithNothingNew_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("says");
        QTest::newRow("known") << QStringLiteral("a1\n") << QStringLiteral("in the book already");
        QTest::newRow("empty") << QString() << QStringLiteral("holds no codes");
        QTest::newRow("unreadable") << QStringLiteral("Code;Expires\nB1;soon\n") << QStringLiteral("not a date");
    }
    void refusesListsWithNothingNew()
    {
        QFETCH(QString, list);
        QFETCH(QString, says);
        GiftShop shop;
        shop.addCodes(QStringLiteral("A1\n"));
        const Result<CodeImport> again =
            importCodes(shop.book(), kCinema, readCodeText(list, codeReadingFor(shop.book())), QStringLiteral("list"));
        QVERIFY(!again);
        QVERIFY2(again.failure().text.contains(says), qPrintable(again.failure().text));
        QCOMPARE(shop.states(), QStringLiteral("A1 free"));
    }

    void refusesAPoolThatNoRuleNames()
    {
        GiftShop shop;
        const CodeList list = readCodeText(QStringLiteral("A1\n"), codeReadingFor(shop.book()));
        const Result<CodeImport> added = importCodes(shop.book(), QStringLiteral("Books"), list, {});
        QVERIFY(!added);
        QVERIFY2(added.failure().text.contains(kCinema), qPrintable(added.failure().text));
        QVERIFY(importCodes(shop.book(), QStringLiteral("CINEMA"), list, {}).isOk());
    }

    void takesAnImportBackButForCodesThatWereGiven()
    {
        CodeShop shop;
        shop.addCodes(QStringLiteral("A1\nA2\nA3\n"));
        const ActId import{shop.number("SELECT MAX(id) FROM acts")};
        QCOMPARE(shop.handOverTo("Ana"), QString());
        const TakenBack taken = mustHave(undoAct(shop.book(), import));
        QCOMPARE(taken.sentence,
                 QStringLiteral("Import of gift codes, 3 × Cinema taken back: 1 kept because they were changed since "
                                "(…A1)."));
        QCOMPARE(shop.states(), QStringLiteral("A1 assigned"));
        QCOMPARE(shop.differences(), QString());
    }

    void putsTheCodesOfAnImportBackInPlace()
    {
        GiftShop shop;
        shop.addCodes(QStringLiteral("Code;Value;Expires\nA1;8;2026-12-31\nA2;;\n"));
        const QStringList before = shop.texts("SELECT * FROM gift_codes ORDER BY id");
        mustHave(undo(shop.book()));
        QCOMPARE(shop.states(), QString());
        mustHave(redo(shop.book()));
        QCOMPARE(shop.texts("SELECT * FROM gift_codes ORDER BY id"), before);
        QCOMPARE(shop.cinema(), QStringLiteral("2/0/2"));
    }

    void givesTheCodeThatExpiresFirstAndNoneThatHasExpired()
    {
        CodeShop shop;
        shop.addCodes(QStringLiteral("Code;Expires\nNEVER;\nLATE;2026-12-31\nOLD;2026-05-19\nTODAY;2026-05-20\n"));
        QCOMPARE(shop.cinema(), QStringLiteral("3/2/1"));
        QCOMPARE(shop.handOverTo("Ana"), QString());
        QCOMPARE(shop.states(), QStringLiteral("LATE free, NEVER free, OLD free, TODAY assigned"));
        QCOMPARE(shop.handOverTo("Eva"), QString());
        QCOMPARE(shop.states(), QStringLiteral("LATE assigned, NEVER free, OLD free, TODAY assigned"));
        QCOMPARE(shop.cinema(), QStringLiteral("1/0/1"));
        const GiftCodeRecord given = *CodeReader(shop->database()).code(QStringLiteral("today"));
        QCOMPARE(given.person, shop.friendOf("Ana"));
        QCOMPARE(given.givenOn, shop->today());
        QCOMPARE(given.worthMinor, 800);
        QCOMPARE(shop.differences(), QString());
    }

    void givesOnlyCodesOfTheRightValue()
    {
        CodeShop shop;
        shop.addCodes(QStringLiteral("Code;Value\nFIVE;5.00\nEIGHT;8.00\n"));
        QCOMPARE(shop.handOverTo("Ana"), QString());
        QCOMPARE(shop.states(), QStringLiteral("EIGHT assigned, FIVE free"));
        const QString said = shop.handOverTo("Eva");
        QVERIFY2(said.contains(QStringLiteral("no free code “Cinema” worth 8.00")), qPrintable(said));
        QCOMPARE(shop.states(), QStringLiteral("EIGHT assigned, FIVE free"));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM redemptions"), 1);
    }

    void handsNothingOverWhereThereIsNoCode()
    {
        CodeShop shop;
        QVERIFY(shop.handOverTo("Ana").contains(QStringLiteral("no free code")));
        QCOMPARE(shop.number("SELECT COUNT(*) FROM redemptions"), 0);
        QCOMPARE(shop.cinema(), QStringLiteral("0/2/-2"));
        QVERIFY(shop.level(GiftKind::Code, kCinema).isLow());
    }

    void neverGivesACodeAgainThatSomebodyHasSeen()
    {
        CodeShop shop;
        shop.addCodes(QStringLiteral("A1\nA2\n"));
        QCOMPARE(shop.handOverTo("Ana"), QString());
        mustHave(undo(shop.book()));
        QCOMPARE(shop.states(), QStringLiteral("A1 void, A2 free"));
        QCOMPARE(shop.cinema(), QStringLiteral("1/2/-1"));
        mustHave(redo(shop.book()));
        QCOMPARE(shop.states(), QStringLiteral("A1 void, A2 assigned"));
        QVERIFY(!takeBackVoid(shop.book(), shop.code("A1")));
        QCOMPARE(shop.differences(), QString());
    }

    void makesACodeVoidAndTakesThatBack()
    {
        CodeShop shop;
        shop.addCodes(QStringLiteral("A1\nA2\n"));
        QVERIFY(!voidCode(shop.book(), shop.code("A2"), QStringLiteral(" ")));
        QVERIFY(voidCode(shop.book(), shop.code("A1"), QStringLiteral("misprint")).isOk());
        QVERIFY(!voidCode(shop.book(), shop.code("A1"), QStringLiteral("again")));
        QCOMPARE(shop.states(), QStringLiteral("A1 void, A2 free"));
        mustHave(undo(shop.book()));
        QCOMPARE(shop.states(), QStringLiteral("A1 free, A2 free"));
        mustHave(redo(shop.book()));
        QCOMPARE(shop.texts("SELECT void_reason FROM gift_codes WHERE code = 'A1'"),
                 QStringList{QStringLiteral("misprint")});
        QCOMPARE(shop.handOverTo("Ana"), QString());
        QCOMPARE(shop.states(), QStringLiteral("A1 void, A2 assigned"));
        QVERIFY(voidCode(shop.book(), shop.code("A2"), QStringLiteral("lost")).isOk());
        mustHave(undo(shop.book()));
        QCOMPARE(shop.states(), QStringLiteral("A1 void, A2 assigned"));
        QCOMPARE(shop.differences(), QString());
    }

    void replacesACodeThatSomebodyHas()
    {
        CodeShop shop;
        shop.addCodes(QStringLiteral("A1\nA2\nA3\n"));
        QVERIFY(!replaceCode(shop.book(), shop.code("A1"), QStringLiteral("why")));
        QCOMPARE(shop.handOverTo("Ana"), QString());
        const GiftCodeId next = mustHave(replaceCode(shop.book(), shop.code("A1"), QStringLiteral("does not work")));
        QCOMPARE(next, shop.code("A2"));
        QCOMPARE(shop.states(), QStringLiteral("A1 void, A2 assigned, A3 free"));
        QCOMPARE(CodeReader(shop->database()).code(next)->person, shop.friendOf("Ana"));
        // The second was shown as well.
        mustHave(undo(shop.book()));
        QCOMPARE(shop.states(), QStringLiteral("A1 assigned, A2 void, A3 free"));
        mustHave(redo(shop.book()));
        QCOMPARE(shop.states(), QStringLiteral("A1 void, A2 void, A3 assigned"));
        QVERIFY(!replaceCode(shop.book(), shop.code("A3"), QStringLiteral("neither")));
        QCOMPARE(shop.differences(), QString());
    }

    void keepsWhoHasACodeWhenPeopleAreMerged()
    {
        CodeShop shop;
        shop.addCodes(QStringLiteral("A1\n"));
        QCOMPARE(shop.handOverTo("Ana"), QString());
        const PersonId other = shop.person(QStringLiteral("Anita"));
        QVERIFY(mergePeople(shop.book(), other, shop.friendOf("Ana")).isOk());
        QCOMPARE(CodeReader(shop->database()).code(shop.code("A1"))->person, other);
        QCOMPARE(shop.differences(), QString());
    }

    void findsWhatDoesNotAgree_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("check");
        const auto row = [](const char* check, const char* sql) {
            QTest::newRow(check) << QString::fromLatin1(sql) << QString::fromLatin1(check);
        };
        row("code_given", "UPDATE gift_codes SET state = 'free' WHERE code = 'A1'");
        row("code_taken_back", "INSERT INTO redemption_returns (redemption_id, returned_on, reason, recorded_at, "
                               "recorded_by) VALUES (1, '2026-05-20', '', '', '')");
        row("code_once", "INSERT INTO code_assignments (code_id, reward_id, redemption_id, worth_minor, assigned_on, "
                         "recorded_at, recorded_by) SELECT 2, reward_id, redemption_id, worth_minor, '', '', '' FROM "
                         "code_assignments");
        row("code_count", "INSERT INTO code_assignments (code_id, reward_id, redemption_id, worth_minor, assigned_on, "
                          "recorded_at, recorded_by) SELECT 2, reward_id, redemption_id, worth_minor, '', '', '' FROM "
                          "code_assignments");
        row("code_key", "UPDATE gift_codes SET code_key = 'x' WHERE code = 'A2'");
        row("code_pool", "UPDATE gift_items SET name = 'Other'");
    }
    void findsWhatDoesNotAgree()
    {
        QFETCH(QString, sql);
        QFETCH(QString, check);
        CodeShop shop;
        shop.addCodes(QStringLiteral("A1\nA2\n"));
        QCOMPARE(shop.handOverTo("Ana"), QString());
        QCOMPARE(shop.differences(), QString());
        shop->database().execute(sql);
        QVERIFY2(shop.differences().contains(check), qPrintable(shop.differences()));
    }

    void refusesToForgetWhatSomebodyHas()
    {
        CodeShop shop;
        shop.addCodes(QStringLiteral("A1\n"));
        QCOMPARE(shop.handOverTo("Ana"), QString());
        for (const char* sql : {"DELETE FROM gift_codes", "UPDATE gift_codes SET code = 'B1'",
                                "DELETE FROM code_assignments", "UPDATE code_assignments SET reward_id = 1",
                                "INSERT INTO code_assignments SELECT id + 1, code_id, reward_id, redemption_id, "
                                "worth_minor, assigned_on, replaces, recorded_at, recorded_by FROM code_assignments"})
            QVERIFY_THROWS_EXCEPTION(StorageError, shop->database().execute(QString::fromLatin1(sql)));
    }
};

QTEST_GUILESS_MAIN(GiftCodesTest)
#include "tst_giftcodes.moc"
