#include "core/rules/termssheet.h"

#include "core/rules/exactamount.h"
#include "core/rules/starterrules.h"
#include "core/rules/termsconditions.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

/// The part about one rule.
class RuleTerms
{
public:
    RuleTerms(const Rule& rule, const TermsWords& words) : m_rule(rule), m_words(words) {}

    TermsPart write()
    {
        m_part.title = title();
        m_part.sentences << occasion().arg(recipient(), what());
        sayWhen();
        sayBrackets();
        sayTiers();
        for (const Factor& factor : m_rule.factors)
            sayFactor(factor);
        sayDecay();
        sayLimits();
        saySchedule();
        return m_part;
    }

private:
    void add(const QString& sentence) { m_part.sentences << sentence; }

    QString title() const
    {
        if (!m_rule.name.isEmpty())
            return m_rule.name;
        // The rule that every book begins with has no name of its own.
        return m_rule.key == kReferrerRuleKey
                   ? m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "Reward for bringing a friend"))
                   : m_rule.key;
    }

    QString recipient() const
    {
        switch (m_rule.role) {
        case Role::Referrer: return m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "The referrer"));
        case Role::Friend: return m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "The referred friend"));
        case Role::Staff: return m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "The member of staff who asked"));
        case Role::Upline: break;
        }
        return m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "Whoever referred the referrer"));
    }

    QString what() const
    {
        const bool isInSteps = m_rule.brackets || (m_rule.tiers && m_rule.amount.number == 0);
        return isInSteps ? m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "a reward in steps"))
                         : m_words.value(m_rule.amount, m_rule.reward);
    }

    QString occasion() const
    {
        switch (m_rule.trigger.kind) {
        case Trigger::Kind::Received:
            return m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "%1 gets %2 when the referral is made."));
        case Trigger::Kind::Qualified:
            return m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "%1 gets %2 when the friend is qualified."));
        case Trigger::Kind::FirstPurchase:
            return m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "%1 gets %2 when the friend buys for the first time."));
        case Trigger::Kind::EachPurchase:
            return m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "%1 gets %2 for every purchase of the friend."));
        case Trigger::Kind::NthPurchase:
            return m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "%1 gets %2 for purchase number %3 of the friend."))
                .arg(QStringLiteral("%1"), QStringLiteral("%2"), m_words.number(m_rule.trigger.number));
        case Trigger::Kind::Retained:
            return m_words.say(
                QT_TRANSLATE_N_NOOP("TermsSheet", "%1 gets %2 when the friend is still a customer after %n day(s)."),
                int(m_rule.trigger.number));
        case Trigger::Kind::Milestone: break;
        }
        return m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "%1 gets %2 once for reaching %3, %4."))
            .arg(QStringLiteral("%1"), QStringLiteral("%2"),
                 m_words.total(m_rule.trigger.number, m_rule.milestoneMeasure), m_words.over(m_rule.milestoneWindow));
    }

    void sayWhen()
    {
        if (m_rule.from.isValid())
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "This begins on %1.")).arg(m_words.day(m_rule.from)));
        if (m_rule.until.isValid())
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "The last day of this is %1."))
                    .arg(m_words.day(m_rule.until)));
        if (m_rule.condition != Condition{})
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "This is given if %1."))
                    .arg(m_words.condition(m_rule.condition)));
        if (m_rule.isExtra)
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "It is given in addition to other rewards.")));
        else if (m_rule.priority != 0 && m_rule.trigger.kind != Trigger::Kind::Milestone)
            add(m_words
                    .say(QT_TRANSLATE_NOOP(
                        "TermsSheet",
                        "Where several rules fit, the one with the highest priority counts; this one has %1."))
                    .arg(m_words.number(m_rule.priority)));
        if (m_rule.endsExtras)
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "Where this is given, nothing is given in addition.")));
    }

    void sayBrackets()
    {
        if (!m_rule.brackets)
            return;
        for (const Step& step : m_rule.brackets->steps) {
            const QString value = m_words.value(step.value, m_rule.reward);
            add((m_rule.brackets->isGraduated
                     ? m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "For the part of a purchase from %1 on: %2."))
                     : m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "For a purchase from %1 on: %2.")))
                    .arg(m_words.money(step.from), value));
        }
    }

    void sayTiers()
    {
        if (!m_rule.tiers)
            return;
        const TierSchedule& tiers = *m_rule.tiers;
        for (const Step& step : tiers.steps)
            sayTier(step);
        add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "This is counted %1.")).arg(m_words.over(tiers.window)));
        switch (tiers.crossing) {
        case TierSchedule::Crossing::Inclusive:
            add(m_words.say(
                QT_TRANSLATE_NOOP("TermsSheet", "Whoever reaches a tier gets its reward for that friend already.")));
            break;
        case TierSchedule::Crossing::Next:
            add(m_words.say(
                QT_TRANSLATE_NOOP("TermsSheet", "Whoever reaches a tier gets its reward from the next friend on.")));
            break;
        case TierSchedule::Crossing::Retroactive:
            add(m_words.say(QT_TRANSLATE_NOOP(
                "TermsSheet",
                "Whoever reaches a tier gets its reward for that friend already, and the difference for the "
                "friends before.")));
            break;
        case TierSchedule::Crossing::Marginal:
            add(m_words.say(QT_TRANSLATE_NOOP(
                "TermsSheet", "Each part of a purchase gets the percentage of the tier it falls into.")));
            break;
        }
        if (tiers.loss == TierSchedule::Loss::Never)
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "A tier once reached is kept.")));
        if (tiers.loss == TierSchedule::Loss::AfterIdle)
            add(m_words.say(
                QT_TRANSLATE_N_NOOP("TermsSheet", "Counting starts anew after %n month(s) without a new one."),
                int(tiers.idleMonths)));
    }

    void sayTier(const Step& step)
    {
        const QString from = m_words.total(step.from, m_rule.tiers->measure);
        const QString value = m_words.value(step.value, m_rule.reward);
        if (step.name.isEmpty())
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "From %1 on: %2.")).arg(from, value));
        else
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "%1, from %2 on: %3.")).arg(step.name, from, value));
    }

    void sayFactor(const Factor& factor)
    {
        add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "%1: the reward is %2 of the usual."))
                .arg(factor.name, m_words.percent(factor.factorBp)));
        if (factor.from.isValid())
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "%1 begins on %2."))
                    .arg(factor.name, m_words.day(factor.from)));
        if (factor.until.isValid())
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "The last day of %1 is %2."))
                    .arg(factor.name, m_words.day(factor.until)));
        if (factor.condition != Condition{})
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "%1 applies if %2."))
                    .arg(factor.name, m_words.condition(factor.condition)));
    }

    void sayDecay()
    {
        const Decay& decay = m_rule.decay;
        switch (decay.shape) {
        case Decay::Shape::None: return;
        case Decay::Shape::Steps:
            for (const Step& step : decay.steps)
                add(m_words
                        .say(QT_TRANSLATE_N_NOOP("TermsSheet",
                                                 "From %n day(s) after the referral on, %1 of the reward is left."),
                             int(step.from))
                        .arg(m_words.percent(step.value.number)));
            break;
        case Decay::Shape::Linear:
            add(m_words
                    .say(QT_TRANSLATE_NOOP("TermsSheet",
                                           "From day %1 to day %2 after the referral the reward shrinks evenly."))
                    .arg(m_words.number(decay.fromDays), m_words.number(decay.toDays)));
            break;
        case Decay::Shape::HalfLife:
            add(m_words.say(
                QT_TRANSLATE_N_NOOP("TermsSheet",
                                    "With every %n day(s) between referral and purchase the reward is halved."),
                int(decay.halfLifeDays)));
            break;
        }
        if (decay.floorBp > 0)
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "At least %1 of the reward is left."))
                    .arg(m_words.percent(decay.floorBp)));
    }

    void sayLimits()
    {
        if (m_rule.floor)
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "It is at least %1."))
                    .arg(m_words.amount(*m_rule.floor, m_rule.reward)));
        if (m_rule.ceiling)
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "It is at most %1."))
                    .arg(m_words.amount(*m_rule.ceiling, m_rule.reward)));
        if (m_rule.reward.faceMinor > 0)
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "One of them is worth %1."))
                    .arg(m_words.money(m_rule.reward.faceMinor)));
    }

    void saySchedule()
    {
        add(m_words.say(QT_TRANSLATE_N_NOOP("TermsSheet", "The reward becomes available after %n day(s)."),
                        int(m_rule.holdDays)));
        if (m_rule.approval == Rule::Approval::ByHand)
            add(m_words.say(
                QT_TRANSLATE_NOOP("TermsSheet", "After that the shop approves every reward before it is paid.")));
        if (m_rule.instalments.count > 1)
            add(m_words.say(QT_TRANSLATE_NOOP("TermsSheet", "It is given in %1 parts, %2 days apart."))
                    .arg(m_words.number(m_rule.instalments.count), m_words.number(m_rule.instalments.everyDays)));
        if (m_rule.expiryDays > 0)
            add(m_words.say(QT_TRANSLATE_N_NOOP("TermsSheet", "A reward that is not used within %n day(s) expires."),
                            int(m_rule.expiryDays)));
        add(m_rule.partialReturn == Rule::PartialReturn::Proportional
                ? m_words.say(QT_TRANSLATE_NOOP(
                      "TermsSheet", "Where a part of the purchase is returned, the reward shrinks by the same part."))
                : m_words.say(QT_TRANSLATE_NOOP(
                      "TermsSheet",
                      "Where a part of the purchase is returned, a fixed reward stays and a percentage shrinks.")));
    }

    const Rule& m_rule;
    const TermsWords& m_words;
    TermsPart m_part;
};

} // namespace

std::vector<TermsPart> termsOf(const RuleSet& rules, const TermsLanguage& language)
{
    const TermsWords words(language, rules.currency);
    std::vector<TermsPart> parts{eligibilityTerms(rules.eligibility, words)};
    for (const Rule& rule : rules.rules)
        parts.push_back(RuleTerms(rule, words).write());
    TermsPart limits{words.say(QT_TRANSLATE_NOOP("TermsSheet", "Limits")), {}};
    for (const Cap& cap : rules.caps)
        limits.sentences << capTerms(cap, words);
    if (!limits.sentences.isEmpty())
        parts.push_back(limits);
    return parts;
}

QString termsText(const RuleSet& rules, const TermsLanguage& language)
{
    QStringList lines;
    for (const TermsPart& part : termsOf(rules, language))
        lines << part.title << part.sentences << QString();
    return lines.join(u'\n').trimmed();
}

std::vector<TermsPart> termsFromText(const QString& text)
{
    std::vector<TermsPart> parts;
    for (const QString& block : text.split(QLatin1String("\n\n"), Qt::SkipEmptyParts)) {
        QStringList lines = block.split(u'\n', Qt::SkipEmptyParts);
        const QString title = lines.isEmpty() ? QString() : lines.takeFirst();
        parts.push_back({title, lines});
    }
    return parts;
}

QMap<QString, QString> termsByLanguage(const RuleSet& rules, const QStringList& languages, const QLocale& locale,
                                       const TranslatorOf& translatorOf)
{
    QMap<QString, QString> terms;
    for (const QString& language : languages) {
        const std::unique_ptr<QTranslator> translator = translatorOf(language);
        const QLocale format(QLocale(language).language(), locale.territory());
        terms.insert(language, termsText(rules, {format, translator.get()}));
    }
    return terms;
}

} // namespace vouchwell
