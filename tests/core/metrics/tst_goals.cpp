#include "core/actions/budgets.h"
#include "core/actions/kpitargets.h"
#include "core/actions/undo.h"
#include "core/metrics/weeklysummary.h"
#include "tests/support/testbook.h"

using namespace vouchwell;
using namespace vouchwell::test;

namespace {

const QDate kToday(2026, 6, 10);
const QDate kJune(2026, 6, 1);

} // namespace

class GoalsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestBook> m_book;
    int m_friends = 0;

    void refer(QDate on)
    {
        m_book->import(ImportKind::Referrals,
                       QStringLiteral("Referrer Email,Friend Email,Referred On\nana@example.org,f%1@example.org,%2\n")
                           .arg(QString::number(++m_friends), on.toString(Qt::ISODate)));
    }
    void set(Kpi kpi, qint64 target) { mustHave(saveKpiTarget(m_book->book(), {kpiKey(kpi), kJune, target})); }
    Numbers numbers() { return {mustHave(loadMetricFacts(m_book->book(), m_book->snapshot())), {}}; }
    GoalProgress goal(QDate day = kToday)
    {
        const std::vector<GoalProgress> goals = goalsOf(numbers(), mustHave(kpiTargets(m_book->book())), day);
        return goals.size() == 1 ? goals.front() : GoalProgress();
    }

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<TestBook>(kToday);
        m_friends = 0;
    }

    void tellThePaceAndWhatIsNeeded_data()
    {
        QTest::addColumn<int>("referrals");
        QTest::addColumn<int>("target");
        QTest::addColumn<int>("expected");
        QTest::addColumn<int>("perWeek");
        QTest::addColumn<int>("state");
        using State = GoalProgress::State;
        // Ten of thirty days have passed; with today, 21 are left: three weeks.
        QTest::newRow("behind") << 4 << 20 << 12 << 6 << int(State::Behind);
        QTest::newRow("on track") << 4 << 12 << 12 << 3 << int(State::OnTrack);
        QTest::newRow("reached") << 4 << 4 << 12 << -1 << int(State::Reached);
        QTest::newRow("nothing yet") << 0 << 5 << 0 << 2 << int(State::Behind);
    }
    void tellThePaceAndWhatIsNeeded()
    {
        QFETCH(const int, referrals);
        QFETCH(const int, target);
        QFETCH(const int, expected);
        QFETCH(const int, perWeek);
        QFETCH(const int, state);
        for (int i = 0; i < referrals; ++i)
            refer(kJune.addDays(i));
        set(Kpi::ReferralsReceived, target);
        const GoalProgress progress = goal();
        QCOMPARE(progress.actual.value, std::optional<qint64>(referrals));
        QCOMPARE(progress.expected, std::optional<qint64>(expected));
        QCOMPARE(progress.neededPerWeek, perWeek < 0 ? std::nullopt : std::optional<qint64>(perWeek));
        QCOMPARE(int(progress.state), state);
        QCOMPARE(progress.daysLeft, 21);
        QCOMPARE(progress.attainmentBp(), std::optional(rateBp(referrals, target)));
    }

    void askForTheWholeRestInTheLastDays()
    {
        refer(kJune);
        set(Kpi::ReferralsReceived, 8);
        m_book->clock().setToday(QDate(2026, 6, 29));
        QCOMPARE(goal().neededPerWeek, std::optional<qint64>(7));
        m_book->clock().setToday(QDate(2026, 7, 1));
        QCOMPARE(int(goal(kJune).state), int(GoalProgress::State::Missed));
        QVERIFY(!goal(kJune).neededPerWeek);
    }

    void haveNotBegunBeforeTheirMonth()
    {
        set(Kpi::ReferralsReceived, 8);
        m_book->clock().setToday(QDate(2026, 5, 20));
        QCOMPARE(int(goal(kJune).state), int(GoalProgress::State::NotBegun));
    }

    void keepCostsBelowTheirLimit()
    {
        set(Kpi::ProgramCost, 5'000);
        QCOMPARE(int(goal().state), int(GoalProgress::State::Within));
        QVERIFY(!goal().neededPerWeek);
    }

    void sayNoDataForARateWithoutCases()
    {
        set(Kpi::ConversionRateCohort, 5'000);
        QCOMPARE(int(goal().state), int(GoalProgress::State::NoData));
        QVERIFY(!goal().attainmentBp());
        const QString sentence = goalSentence(goal(), m_book->book().shop().currency, QLocale::c());
        QVERIFY2(sentence.contains(QLatin1String("no data")), qPrintable(sentence));
    }

    void areChangedTakenAwayAndTakenBack()
    {
        set(Kpi::Conversions, 10);
        set(Kpi::Conversions, 12);
        mustHave(undo(m_book->book()));
        QCOMPARE(mustHave(kpiTargets(m_book->book())).front().target, qint64(10));
        set(Kpi::Conversions, 0);
        QVERIFY(mustHave(kpiTargets(m_book->book())).empty());
        mustHave(undo(m_book->book()));
        QCOMPARE(mustHave(kpiTargets(m_book->book())).front().target, qint64(10));
        mustHave(redo(m_book->book()));
        QVERIFY(mustHave(kpiTargets(m_book->book())).empty());
        QCOMPARE(m_book->differences(), QString());
    }

    void areRefusedForWhatNobodyCanAimAt()
    {
        for (const KpiTarget& wrong :
             {KpiTarget{QStringLiteral("gini"), kJune, 5}, KpiTarget{QStringLiteral("luck"), kJune, 5},
              KpiTarget{QStringLiteral("conversions"), kJune, -1}, KpiTarget{QStringLiteral("conversions"), {}, 1}}) {
            const Result<Done> saved = saveKpiTarget(m_book->book(), wrong);
            QVERIFY(!saved);
            QVERIFY(!saved.failure().text.isEmpty());
        }
        QCOMPARE(m_book->number("SELECT COUNT(*) FROM kpi_targets"), qint64(0));
    }

    void areNoneWithoutABudget() { QVERIFY(mustHave(budgets(m_book->book())).empty()); }

    void tellAWeekInPlainWords()
    {
        QCOMPARE(lastWholeWeek(QDate(2026, 6, 10)), (Period{QDate(2026, 6, 1), QDate(2026, 6, 7)}));
        QCOMPARE(lastWholeWeek(QDate(2026, 6, 7)), (Period{QDate(2026, 6, 1), QDate(2026, 6, 7)}));
        refer(QDate(2026, 5, 28));
        refer(QDate(2026, 6, 2));
        refer(QDate(2026, 6, 3));
        refer(QDate(2026, 6, 7));
        set(Kpi::ReferralsReceived, 9);
        const WeeklySummary week =
            weeklySummary(numbers(), lastWholeWeek(kToday), mustHave(kpiTargets(m_book->book())), {}, QLocale::c());
        const QString text = week.sentences.join(u'\n');
        QVERIFY2(text.contains(QLatin1String("3 referral(s) came in, 2 more than the week before.")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("0 % became customers so far")) ||
                     text.contains(QLatin1String("0 of 4 became customers so far")),
                 qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("3 of 9")), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(GoalsTest)
#include "tst_goals.moc"
