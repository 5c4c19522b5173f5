#include "core/rules/termssheet.h"

#include "richrules.h"

#include <QTest>

#include <functional>

using namespace vouchwell;

namespace {

const TermsLanguage kEnglish{QLocale(QLocale::English, QLocale::Ireland)};

using Change = std::function<void(RuleSet&)>;

/// Marks every text that goes through it.
class MarkingTranslator : public QTranslator
{
public:
    QString translate(const char*, const char* sourceText, const char*, int) const override
    {
        return u'*' + QString::fromUtf8(sourceText);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

Q_DECLARE_METATYPE(Change)

class TermsSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// English has no texts of its own: the program may speak Spanish meanwhile.
    void speaksItsOwnLanguageWhateverTheProgramSpeaks()
    {
        RuleSet rules;
        rules.currency = QStringLiteral("EUR");
        MarkingTranslator ofTheProgram;
        QCoreApplication::installTranslator(&ofTheProgram);
        const auto translatorOf = [](const QString& language) -> std::unique_ptr<QTranslator> {
            if (language == u"en")
                return std::make_unique<QTranslator>();
            return std::make_unique<MarkingTranslator>();
        };
        const QMap<QString, QString> terms =
            termsByLanguage(rules, {QStringLiteral("en"), QStringLiteral("es")}, kEnglish.locale, translatorOf);
        QCoreApplication::removeTranslator(&ofTheProgram);
        QVERIFY2(terms.value(QStringLiteral("en")).startsWith(QLatin1String("Who counts")),
                 qPrintable(terms.value(QStringLiteral("en"))));
        QVERIFY(!terms.value(QStringLiteral("en")).contains(u'*'));
        QVERIFY(terms.value(QStringLiteral("es")).startsWith(QLatin1String("*Who counts")));
    }

    void readsItsPartsBack()
    {
        const RuleSet rules = richRules();
        const std::vector<TermsPart> parts = termsOf(rules, kEnglish);
        const std::vector<TermsPart> read = termsFromText(termsText(rules, kEnglish));
        QCOMPARE(read.size(), parts.size());
        for (size_t i = 0; i < parts.size(); ++i) {
            QCOMPARE(read[i].title, parts[i].title);
            QCOMPARE(read[i].sentences, parts[i].sentences);
        }
    }

    void saysTheStarterRulesInSentences()
    {
        RuleSet rules;
        rules.currency = QStringLiteral("EUR");
        Rule rule;
        rule.key = QStringLiteral("Bring a friend");
        rule.reward.form = RewardForm::Cash;
        rule.amount.number = 1000;
        rules.rules = {rule};
        QCOMPARE(termsText(rules, kEnglish),
                 QStringLiteral("Who counts\n"
                                "A purchase counts when it is made within 90 day(s) after the referral.\n"
                                "A friend who has bought before does not count.\n"
                                "Where several people refer the same friend, the earliest counts.\n"
                                "Nobody can refer themselves.\n"
                                "Referrals within the same household count, and the shop looks at them.\n"
                                "A purchase that is returned in full earns nothing; the next one in time takes its "
                                "place.\n"
                                "\n"
                                "Bring a friend\n"
                                "The referrer gets €10.00 in cash when the friend buys for the first time.\n"
                                "The reward becomes available after 14 day(s).\n"
                                "Where a part of the purchase is returned, a fixed reward stays and a percentage "
                                "shrinks."));
    }

    void namesTheTiersThatHaveAName()
    {
        RuleSet rules;
        rules.currency = QStringLiteral("EUR");
        Rule rule;
        rule.tiers.emplace();
        rule.tiers->steps = {{1, {RewardValue::Kind::Flat, 500}, {}},
                             {5, {RewardValue::Kind::Flat, 800}, QStringLiteral("Champion")}};
        rules.rules = {rule};
        const QStringList sentences = termsOf(rules, kEnglish)[1].sentences;
        QVERIFY(sentences.contains(QStringLiteral("From 1 friend(s) who bought on: €5.00 in store credit.")));
        QVERIFY(sentences.contains(QStringLiteral("Champion, from 5 friend(s) who bought on: €8.00 in store credit.")));
    }

    /// Whatever is changed in the rules changes what they say.
    void saysEveryRule_data()
    {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const Change& change) { QTest::newRow(name) << change; };
        const auto rule = [&](const char* name, const std::function<void(Rule&)>& change) {
            row(name, [change](RuleSet& rules) { change(rules.rules.front()); });
        };
        const auto who = [&](const char* name, const std::function<void(Eligibility&)>& change) {
            row(name, [change](RuleSet& rules) { change(rules.eligibility); });
        };
        row("currency", [](RuleSet& r) { r.currency = QStringLiteral("USD"); });
        who("attribution", [](Eligibility& e) { e.attribution = Eligibility::Attribution::Manual; });
        who("existing customer", [](Eligibility& e) { e.existingCustomer = Eligibility::ExistingCustomer::Allowed; });
        who("lapsed", [](Eligibility& e) { e.lapsedDays = 401; });
        who("household", [](Eligibility& e) { e.household = Eligibility::Household::Allow; });
        who("claim valid", [](Eligibility& e) { e.claimValidDays = 181; });
        who("window", [](Eligibility& e) { e.conversionWindowDays = 61; });
        who("late claims", [](Eligibility& e) { e.lateClaimDays = 8; });
        who("minimum", [](Eligibility& e) { e.minimumSaleMinor = 1501; });
        rule("name", [](Rule& r) { r.name = QStringLiteral("Another"); });
        rule("role", [](Rule& r) { r.role = Role::Staff; });
        rule("trigger", [](Rule& r) { r.trigger.kind = Trigger::Kind::Retained; });
        rule("number", [](Rule& r) { r.trigger.number = 3; });
        rule("priority", [](Rule& r) { r.priority = 8; });
        rule("extra", [](Rule& r) { r.isExtra = true; });
        rule("ends extras", [](Rule& r) { r.endsExtras = true; });
        rule("condition joined", [](Rule& r) { r.condition.kind = Condition::Kind::All; });
        rule("condition text", [](Rule& r) { r.condition.parts[0].text = QStringLiteral("vip"); });
        rule("condition sense", [](Rule& r) { r.condition.parts[0].comparison = Condition::Comparison::Is; });
        rule("condition inside", [](Rule& r) { r.condition.parts[1].parts[0].number = 5001; });
        rule("from", [](Rule& r) { r.from = QDate(2026, 1, 2); });
        rule("until", [](Rule& r) { r.until = QDate(2026, 12, 30); });
        rule("form", [](Rule& r) { r.reward.form = RewardForm::Discount; });
        rule("face", [](Rule& r) { r.reward.faceMinor = 10; });
        rule("amount", [](Rule& r) { r.brackets.reset(); });
        rule("bracket from", [](Rule& r) { r.brackets->steps[1].from = 10'001; });
        rule("bracket value", [](Rule& r) { r.brackets->steps[1].value.number = 701; });
        rule("brackets graduated", [](Rule& r) { r.brackets->isGraduated = true; });
        rule("tier measure", [](Rule& r) { r.tiers->measure = Measure::Qualified; });
        rule("tier crossing", [](Rule& r) { r.tiers->crossing = TierSchedule::Crossing::Inclusive; });
        rule("tier window", [](Rule& r) { r.tiers->window.days = 366; });
        rule("tier loss", [](Rule& r) { r.tiers->loss = TierSchedule::Loss::Never; });
        rule("tier idle", [](Rule& r) { r.tiers->idleMonths = 7; });
        rule("tier from", [](Rule& r) { r.tiers->steps[1].from = 6; });
        rule("tier value", [](Rule& r) { r.tiers->steps[1].value.number = 15'100; });
        rule("factor name", [](Rule& r) { r.factors[0].name = QStringLiteral("Advent"); });
        rule("factor", [](Rule& r) { r.factors[0].factorBp = 20'001; });
        rule("factor from", [](Rule& r) { r.factors[0].from = {}; });
        rule("factor until", [](Rule& r) { r.factors[0].until = {}; });
        rule("factor condition", [](Rule& r) { r.factors[0].condition.number = 7; });
        rule("decay", [](Rule& r) { r.decay.shape = Decay::Shape::Linear; });
        rule("half-life", [](Rule& r) { r.decay.halfLifeDays = 34; });
        rule("decay floor", [](Rule& r) { r.decay.floorBp = 2501; });
        rule("floor", [](Rule& r) { r.floor = 102; });
        rule("ceiling", [](Rule& r) { r.ceiling.reset(); });
        rule("hold", [](Rule& r) { r.holdDays = 4; });
        rule("approval", [](Rule& r) { r.approval = Rule::Approval::Automatic; });
        rule("instalments", [](Rule& r) { r.instalments.count = 5; });
        rule("instalment days", [](Rule& r) { r.instalments.everyDays = 32; });
        rule("expiry", [](Rule& r) { r.expiryDays = 367; });
        rule("partial return", [](Rule& r) { r.partialReturn = Rule::PartialReturn::KeepsReward; });
        row("milestone window", [](RuleSet& r) { r.rules[1].milestoneWindow.kind = Window::Kind::Month; });
        row("milestone measure", [](RuleSet& r) { r.rules[1].milestoneMeasure = Measure::Converted; });
        row("milestone number", [](RuleSet& r) { r.rules[1].trigger.number = 11; });
        row("piece", [](RuleSet& r) { r.rules[1].reward.name = QStringLiteral("Mug"); });
        row("pieces", [](RuleSet& r) { r.rules[1].amount.number = 3; });
        row("cap scope", [](RuleSet& r) { r.caps[0].scope = Cap::Scope::Campaign; });
        row("cap unit", [](RuleSet& r) { r.caps[0].unit = RewardUnit::Money; });
        row("cap amount", [](RuleSet& r) { r.caps[0].amount = 123'457; });
        row("cap count", [](RuleSet& r) { r.caps[1].count = 4; });
        row("cap window", [](RuleSet& r) { r.caps[1].window.kind = Window::Kind::Quarter; });
        row("cap sides", [](RuleSet& r) { r.caps[1].countsBothRoles = false; });
        row("no rule", [](RuleSet& r) { r.rules.pop_back(); });
        row("no cap", [](RuleSet& r) { r.caps.clear(); });
    }
    void saysEveryRule()
    {
        QFETCH(Change, change);
        RuleSet changed = richRules();
        change(changed);
        QVERIFY(changed != richRules());
        QVERIFY(termsText(changed, kEnglish) != termsText(richRules(), kEnglish));
        QVERIFY2(!termsText(changed, kEnglish).contains(QLatin1String("%1")), qPrintable(termsText(changed, kEnglish)));
    }
};

QTEST_GUILESS_MAIN(TermsSheetTest)
#include "tst_termssheet.moc"
