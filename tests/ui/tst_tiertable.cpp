#include "ui/rewards/laddereditor.h"
#include "ui/rewards/numberfield.h"
#include "ui/rewards/rulesdraft.h"
#include "ui/rewards/tiermodel.h"
#include "ui/rewards/tiertable.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace vouchwell;
using namespace vouchwell::ui;

namespace {

Step step(qint64 from, qint64 number, const char* name = "", RewardValue::Kind kind = RewardValue::Kind::Flat)
{
    return {from, {kind, number}, QString::fromUtf8(name)};
}

RuleSet rulesWith(const std::vector<Step>& steps)
{
    RuleSet rules;
    rules.currency = QStringLiteral("EUR");
    Rule rule;
    rule.key = QStringLiteral("ladder");
    rule.tiers.emplace();
    rule.tiers->steps = steps;
    rules.rules = {rule};
    return rules;
}

} // namespace

class TierTableTest : public QObject
{
    Q_OBJECT

    RulesDraft m_draft;
    std::unique_ptr<LadderEditor> m_editor;
    std::unique_ptr<TierTable> m_tiers;

    void show(const RuleSet& rules)
    {
        m_tiers.reset();
        m_draft.reset(rules, rules);
        m_draft.selectRule(0);
        m_editor = std::make_unique<LadderEditor>(
            m_draft, LadderWords(*Currency::parse(QStringLiteral("EUR")), QLocale(QLocale::English, QLocale::Ireland)));
        m_tiers = std::make_unique<TierTable>(*m_editor);
        m_tiers->resize(600, 300);
        m_tiers->show();
        m_tiers->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_tiers.get()));
        m_tiers->table()->setFocus();
    }

    const std::vector<Step>& steps() const { return m_draft.rules().rules.front().tiers->steps; }
    QString cell(int row, int column) const { return m_tiers->table()->model()->index(row, column).data().toString(); }
    template<typename Field>
    Field* open(int row, int column)
    {
        DataTable* table = m_tiers->table();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table->viewport(), Qt::Key_F2);
        return qobject_cast<Field*>(QApplication::focusWidget());
    }
    void click(const char* button)
    {
        QTest::mouseClick(m_tiers->findChild<QPushButton*>(QLatin1String(button)), Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }
    void init() { show(rulesWith({step(1, 800, "Friend"), step(3, 1200), step(7, 2000, "Champion")})); }

    void theModelKeepsItsPromises()
    {
        const QAbstractItemModelTester tester(m_tiers->table()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_editor->add();
        m_editor->remove(0);
        m_editor->shift(0, 1);
        m_editor->rename(1, QStringLiteral("Star"));
        m_draft.undoStack()->setIndex(0);
        m_draft.selectRule(-1);
        QCOMPARE(m_tiers->table()->model()->rowCount(), 0);
    }

    void showsTheSteps()
    {
        QCOMPARE(cell(0, TierModel::NameColumn), QStringLiteral("Friend"));
        QCOMPARE(cell(1, TierModel::NameColumn), QStringLiteral("Step 2"));
        QCOMPARE(cell(2, TierModel::FromColumn), QStringLiteral("7"));
        QCOMPARE(cell(2, TierModel::RewardColumn), QStringLiteral("€20"));
        QCOMPARE(m_tiers->table()->model()->index(2, TierModel::RewardColumn).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Reward each: €20"));
    }

    void arrowsOfAFieldChangeTheStepAtOnce()
    {
        auto* field = open<NumberField>(2, TierModel::RewardColumn);
        QVERIFY(field);
        QCOMPARE(field->accessibleName(), QStringLiteral("Reward each"));
        QCOMPARE(field->text(), QStringLiteral("€20.00"));
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(steps()[2].value.number, qint64(2100));
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(steps()[2].value.number, qint64(2200));
        QCOMPARE(m_draft.undoStack()->count(), 1);
        // A field closes once its key is done with.
        QTRY_VERIFY(!m_draft.isInGesture());
        open<NumberField>(2, TierModel::RewardColumn);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
        QCOMPARE(m_draft.undoStack()->count(), 2);
    }

    void typesAnExactAmount()
    {
        auto* field = open<NumberField>(1, TierModel::RewardColumn);
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("12.35"));
        QCOMPARE(steps()[1].value.number, qint64(1200));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(steps()[1].value.number, qint64(1235));
        QCOMPARE(cell(1, TierModel::RewardColumn), QStringLiteral("€12.35"));
    }

    void aStepStaysBetweenItsNeighbours()
    {
        auto* field = open<NumberField>(1, TierModel::FromColumn);
        QCOMPARE(field->minimum(), 2);
        QCOMPARE(field->maximum(), 6);
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(steps()[1].from, qint64(6));
    }

    void namesAStep()
    {
        m_tiers->editName(1);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        QCOMPARE(field->text(), QString());
        QTest::keyClicks(field, QStringLiteral("Ambassador"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(steps()[1].name, QStringLiteral("Ambassador"));
        QCOMPARE(m_draft.undoStack()->undoText(), QStringLiteral("Rename Step 2"));
    }

    void addsAndRemovesSteps()
    {
        m_editor->selectStep(1);
        click("addStep");
        QCOMPARE(steps().size(), size_t(4));
        QCOMPARE(m_editor->selectedStep(), 2);
        QCOMPARE(m_tiers->table()->currentIndex().row(), 2);
        click("removeStep");
        QCOMPARE(steps().size(), size_t(3));
        m_editor->selectStep(2);
        click("removeStep");
        click("removeStep");
        QVERIFY(!m_draft.rules().rules.front().tiers);
        QVERIFY(!m_tiers->findChild<QPushButton*>(QStringLiteral("removeStep"))->isEnabled());
    }

    void movesAStepToThePlaceOfTheNext()
    {
        m_editor->selectStep(0);
        QVERIFY(!m_tiers->findChild<QPushButton*>(QStringLiteral("stepDown"))->isEnabled());
        click("stepUp");
        QCOMPARE(steps(), (std::vector<Step>{step(1, 1200), step(3, 800, "Friend"), step(7, 2000, "Champion")}));
        QCOMPARE(m_editor->selectedStep(), 1);
        click("stepDown");
        QCOMPARE(steps()[0].name, QStringLiteral("Friend"));
    }

    void percentagesHaveTheirOwnField()
    {
        show(rulesWith({step(1, 500, "", RewardValue::Kind::Percent), step(5, 750, "", RewardValue::Kind::Percent)}));
        QCOMPARE(cell(1, TierModel::RewardColumn), QStringLiteral("7.5%"));
        auto* field = open<NumberField>(1, TierModel::RewardColumn);
        QCOMPARE(field->text(), QStringLiteral("7.50%"));
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(steps()[1].value.number, qint64(800));
    }

    void aFieldTakesWhatItsLanguageWrites_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("typed");
        QTest::newRow("Ireland") << QLocale(QLocale::English, QLocale::Ireland) << QStringLiteral("€1234.50")
                                 << QStringLiteral("99.9");
        QTest::newRow("Spain") << QLocale(QLocale::Spanish, QLocale::Spain) << QStringLiteral("1234,50\u00A0€")
                               << QStringLiteral("99,9");
    }

    void aFieldTakesWhatItsLanguageWrites()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, shown);
        QFETCH(QString, typed);
        NumberField field;
        field.setLocale(locale);
        field.setCurrency(*Currency::parse(QStringLiteral("EUR")));
        field.setValue(123'450);
        QCOMPARE(field.text(), shown);
        field.show();
        field.selectAll();
        QTest::keyClicks(&field, typed);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(field.value(), 9990);
    }
};

QTEST_MAIN(TierTableTest)
#include "tst_tiertable.moc"
