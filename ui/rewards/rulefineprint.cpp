#include "ui/rewards/rulefineprint.h"

#include "core/rules/exactamount.h"

#include <algorithm>

namespace vouchwell::ui {

namespace {

constexpr int kMostFineDays = 36'500;
constexpr int kMostInstalments = 120;
constexpr int kMostPriority = 1'000'000;
constexpr int kUsualIdleMonths = 6;

} // namespace

RuleFinePrint::RuleFinePrint(const RuleSet& rules, int index, const QLocale& locale)
    : m_make(rules, index, locale), m_isAlone(rules.rules.size() < 2)
{
}

std::vector<RuleSentence> RuleFinePrint::write()
{
    writeRole();
    if (rule().tiers)
        writeTiers();
    writeCondition();
    for (size_t i = 0; i < rule().factors.size(); ++i)
        writeFactor(i);
    writeDecay();
    writeBounds();
    writeAvailability();
    writeInstalments();
    writeReturns();
    if (!m_isAlone)
        writeStacking();
    return std::move(m_sentences);
}

void RuleFinePrint::writeRole()
{
    const auto text = [](Role role) {
        switch (role) {
        case Role::Referrer: return tr("the referrer", "It goes to the referrer.");
        case Role::Friend: return tr("the referred friend", "It goes to the referred friend.");
        case Role::Staff: return tr("the member of staff who asked", "It goes to the member of staff who asked.");
        case Role::Upline: break;
        }
        return tr("whoever brought the referrer", "It goes to whoever brought the referrer.");
    };
    const Role now = rule().role;
    RuleWord word{text(now), QStringLiteral("role"), tr("Who gets it"), {}, {}, {}};
    for (const Role role : {Role::Referrer, Role::Friend, Role::Staff, Role::Upline}) {
        if (role != Role::Upline || now == Role::Upline)
            word.choices.push_back(m_make.choice(text(role), role == now, [role](Rule& r) { r.role = role; }));
    }
    m_sentences.push_back({tr("It goes to %1."), {word}});
}

void RuleFinePrint::writeTiers()
{
    using Crossing = TierSchedule::Crossing;
    const auto text = [](Crossing crossing) {
        switch (crossing) {
        case Crossing::Inclusive: return tr("for that friend already", "gets its reward for that friend already");
        case Crossing::Next: return tr("from the next friend on", "gets its reward from the next friend on");
        case Crossing::Retroactive:
            return tr("for that friend already, with the difference for those before", "gets its reward for ...");
        case Crossing::Marginal: break;
        }
        return tr("for the part of a purchase that lies in it", "gets its reward for ...");
    };
    const Crossing now = rule().tiers->crossing;
    RuleWord word{text(now), QStringLiteral("crossing"), tr("When a new step counts"), {}, {}, {}};
    for (const Crossing crossing : {Crossing::Inclusive, Crossing::Next, Crossing::Retroactive, Crossing::Marginal})
        word.choices.push_back(m_make.choice(text(crossing), crossing == now,
                                             [crossing](Rule& changed) { changed.tiers->crossing = crossing; }));
    m_sentences.push_back(
        {tr("Whoever reaches a step gets its reward %1; a step once reached %2."), {word, lossWord()}});
}

RuleWord RuleFinePrint::lossWord() const
{
    using Loss = TierSchedule::Loss;
    const int months = std::max(1, rule().tiers->idleMonths);
    const auto text = [months](Loss loss) {
        switch (loss) {
        case Loss::AtPeriodEnd: return tr("lasts as long as its period says", "a step once reached ...");
        case Loss::Never: return tr("is kept for good", "a step once reached ...");
        case Loss::AfterIdle: break;
        }
        return tr("is lost after %Ln quiet month(s)", "a step once reached ...", months);
    };
    const Loss now = rule().tiers->loss;
    RuleWord word{text(now), QStringLiteral("loss"), tr("How long a step is kept"), {}, {}, {}};
    if (now == Loss::AfterIdle)
        word = m_make.number(word.name, word.title,
                             m_make.range(m_make.style(NumberStyle::Kind::Count), months, 1, kMostFineDays),
                             [](Rule& changed, qint64 count) { changed.tiers->idleMonths = int(count); });
    word.text = text(now);
    for (const Loss loss : {Loss::AtPeriodEnd, Loss::Never, Loss::AfterIdle})
        word.choices.push_back(
            m_make.choice(loss == Loss::AfterIdle && now != loss
                              ? tr("is lost after %Ln quiet month(s)", "a step once reached ...", kUsualIdleMonths)
                              : text(loss),
                          loss == now, [loss](Rule& changed) {
                              if (changed.tiers->loss != loss)
                                  changed.tiers->idleMonths = loss == Loss::AfterIdle ? kUsualIdleMonths : 0;
                              changed.tiers->loss = loss;
                          }));
    return word;
}

QString RuleFinePrint::timeOf(QDate from, QDate until) const
{
    const TermsWords& words = m_make.words();
    if (from.isValid() && until.isValid())
        return tr("from %1 to %2").arg(words.day(from), words.day(until));
    if (from.isValid())
        return tr("from %1 on").arg(words.day(from));
    return until.isValid() ? tr("up to %1").arg(words.day(until)) : tr("always");
}

void RuleFinePrint::writeCondition()
{
    if (rule().from.isValid() || rule().until.isValid())
        m_sentences.push_back({tr("It is given %1."), {m_make.plain(timeOf(rule().from, rule().until))}});
    if (rule().condition != Condition{})
        m_sentences.push_back(
            {tr("It is given only if %1."), {m_make.plain(m_make.words().condition(rule().condition))}});
}

void RuleFinePrint::writeFactor(size_t i)
{
    const Factor& factor = rule().factors[i];
    RuleWord share = m_make.value(QStringLiteral("factor.%1").arg(i), tr("Factor of “%1”").arg(factor.name),
                                  {RewardValue::Kind::Factor, factor.factorBp},
                                  [i](Rule& changed, qint64 to) { changed.factors.at(i).factorBp = to; });
    std::vector<RuleWord> words{m_make.plain(factor.name), share, m_make.plain(timeOf(factor.from, factor.until))};
    if (factor.condition == Condition{}) {
        m_sentences.push_back({tr("“%1” gives %2 the usual amount, %3."), words});
        return;
    }
    words.push_back(m_make.plain(m_make.words().condition(factor.condition)));
    m_sentences.push_back({tr("“%1” gives %2 the usual amount, %3, if %4."), words});
}

RuleWord RuleFinePrint::floorShare() const
{
    return m_make.number(QStringLiteral("decay.floor"), tr("What is left at least"),
                         m_make.range(m_make.style(NumberStyle::Kind::Percent), rule().decay.floorBp, 0, kWhole),
                         [](Rule& changed, qint64 to) { changed.decay.floorBp = to; });
}

void RuleFinePrint::writeDecay()
{
    const Decay& decay = rule().decay;
    const NumberStyle dayStyle = m_make.style(NumberStyle::Kind::Days);
    const NumberStyle count = m_make.style(NumberStyle::Kind::Count);
    switch (decay.shape) {
    case Decay::Shape::None: return;
    case Decay::Shape::Steps:
        for (size_t i = 0; i < decay.steps.size(); ++i)
            writeDecayStep(i);
        return;
    case Decay::Shape::Linear:
        m_sentences.push_back({tr("Between day %1 and day %2 after the referral it shrinks evenly to %3."),
                               {m_make.number(QStringLiteral("decay.from"), tr("Whole up to this day"),
                                              m_make.range(count, decay.fromDays, 0, decay.toDays - 1),
                                              [](Rule& changed, qint64 to) { changed.decay.fromDays = int(to); }),
                                m_make.number(QStringLiteral("decay.to"), tr("Smallest from this day on"),
                                              m_make.range(count, decay.toDays, decay.fromDays + 1, kMostFineDays),
                                              [](Rule& changed, qint64 to) { changed.decay.toDays = int(to); }),
                                floorShare()}});
        return;
    case Decay::Shape::HalfLife: break;
    }
    m_sentences.push_back({tr("It halves with every %1 between referral and purchase, down to %2."),
                           {m_make.number(QStringLiteral("decay.halfLife"), tr("Half-life"),
                                          m_make.range(dayStyle, decay.halfLifeDays, 1, kMostFineDays),
                                          [](Rule& changed, qint64 to) { changed.decay.halfLifeDays = int(to); }),
                            floorShare()}});
}

void RuleFinePrint::writeDecayStep(size_t i)
{
    const std::vector<Step>& steps = rule().decay.steps;
    const QString number = QString::number(i + 1);
    const qint64 least = i == 0 ? 0 : steps[i - 1].from + 1;
    const qint64 most = i + 1 < steps.size() ? steps[i + 1].from - 1 : kMostFineDays;
    const qint64 leastShare = i + 1 < steps.size() ? steps[i + 1].value.number : 0;
    const qint64 mostShare = i == 0 ? kWhole : steps[i - 1].value.number;
    m_sentences.push_back(
        {tr("From day %1 after the referral on, %2 of it is left."),
         {m_make.number(QStringLiteral("from.decay.%1").arg(i), tr("Day of step %1").arg(number),
                        m_make.range(m_make.style(NumberStyle::Kind::Count), steps[i].from, least, most),
                        [i](Rule& changed, qint64 to) { changed.decay.steps.at(i).from = to; }),
          m_make.number(
              QStringLiteral("value.decay.%1").arg(i), tr("What is left from step %1 on").arg(number),
              m_make.range(m_make.style(NumberStyle::Kind::Percent), steps[i].value.number, leastShare, mostShare),
              [i](Rule& changed, qint64 to) { changed.decay.steps.at(i).value.number = to; })}});
}

RuleWord RuleFinePrint::bound(bool isFloor) const
{
    const std::optional<qint64> now = isFloor ? rule().floor : rule().ceiling;
    const qint64 least = isFloor ? 0 : rule().floor.value_or(0);
    const qint64 most = isFloor ? rule().ceiling.value_or(kLargestAmount) : kLargestAmount;
    const QString none = isFloor ? tr("no lower bound") : tr("no upper bound");
    RuleWord word = m_make.number(
        isFloor ? QStringLiteral("floor") : QStringLiteral("ceiling"), isFloor ? tr("Least amount") : tr("Most"),
        m_make.range(m_make.styleOfUnit(), now.value_or(least), least, most),
        [isFloor](Rule& changed, qint64 to) { (isFloor ? changed.floor : changed.ceiling) = to; });
    const QString amount = (isFloor ? tr("a lower bound of %1") : tr("an upper bound of %1")).arg(word.text);
    word.text = now ? amount : none;
    word.choices.push_back(
        m_make.choice(none, !now, [isFloor](Rule& changed) { (isFloor ? changed.floor : changed.ceiling).reset(); }));
    if (now)
        word.choices.push_back(m_make.choice(amount, true, [](Rule&) {}));
    return word;
}

void RuleFinePrint::writeBounds()
{
    m_sentences.push_back({tr("It has %1 and %2."), {bound(true), bound(false)}});
}

void RuleFinePrint::writeAvailability()
{
    using Approval = Rule::Approval;
    const auto text = [](Approval approval) {
        return approval == Approval::Automatic ? tr("needs no approval", "It becomes available and needs no approval.")
                                               : tr("then waits for your approval", "It becomes available and ...");
    };
    //: "after 14 days"
    RuleWord hold = m_make.days(QStringLiteral("hold"), tr("Days until it is available"), rule().holdDays,
                                tr("at once"), [](Rule& changed, qint64 count) { changed.holdDays = int(count); });
    if (rule().holdDays > 0)
        hold.text = tr("after %Ln day(s)", "It becomes available after 14 days.", rule().holdDays);
    RuleWord approval{text(rule().approval), QStringLiteral("approval"), tr("Approval"), {}, {}, {}};
    for (const Approval other : {Approval::Automatic, Approval::ByHand})
        approval.choices.push_back(
            m_make.choice(text(other), other == rule().approval, [other](Rule& changed) { changed.approval = other; }));
    m_sentences.push_back({tr("It becomes available %1 and %2."), {hold, approval}});
}

void RuleFinePrint::writeInstalments()
{
    const int count = rule().instalments.count;
    RuleWord parts = m_make.number(QStringLiteral("instalments"), tr("Number of parts"),
                                   m_make.range(m_make.style(NumberStyle::Kind::Count), count, 1, kMostInstalments),
                                   [](Rule& changed, qint64 to) { changed.instalments.count = int(to); });
    if (count == 1) {
        parts.text = tr("all at once", "It is given all at once.");
        m_sentences.push_back({tr("It is given %1."), {parts}});
        return;
    }
    const RuleWord apart = m_make.days(QStringLiteral("every"), tr("Days between parts"), rule().instalments.everyDays,
                                       {}, [](Rule& changed, qint64 to) { changed.instalments.everyDays = int(to); });
    m_sentences.push_back({tr("It is given in %1 parts, %2 apart."), {parts, apart}});
}

void RuleFinePrint::writeReturns()
{
    using Returned = Rule::PartialReturn;
    const auto text = [](Returned returned) {
        return returned == Returned::KeepsReward
                   ? tr("a fixed reward stays", "Where a part of a purchase comes back, a fixed reward stays.")
                   : tr("the reward shrinks by the same part", "Where a part of a purchase comes back, ...");
    };
    RuleWord word{text(rule().partialReturn), QStringLiteral("returns"), tr("After a partial return"), {}, {}, {}};
    for (const Returned other : {Returned::KeepsReward, Returned::Proportional})
        word.choices.push_back(m_make.choice(text(other), other == rule().partialReturn,
                                             [other](Rule& changed) { changed.partialReturn = other; }));
    m_sentences.push_back({tr("Where a part of a purchase comes back, %1."), {word}});
}

void RuleFinePrint::writeStacking()
{
    const auto text = [](bool isExtra) {
        return isExtra ? tr("in addition to other rewards", "It is given in addition to other rewards, ...")
                       : tr("instead of rules behind it", "It is given instead of rules behind it, ...");
    };
    const auto endText = [](bool isEnd) {
        return isEnd ? tr("nothing more is added", "... and nothing more is added")
                     : tr("others may be added", "... and others may be added");
    };
    RuleWord extra{text(rule().isExtra), QStringLiteral("extra"), tr("Beside other rewards"), {}, {}, {}};
    RuleWord ends{endText(rule().endsExtras), QStringLiteral("ends"), tr("More after it"), {}, {}, {}};
    for (const bool is : {false, true}) {
        extra.choices.push_back(m_make.choice(text(is), is == rule().isExtra, [is](Rule& r) { r.isExtra = is; }));
        ends.choices.push_back(
            m_make.choice(endText(is), is == rule().endsExtras, [is](Rule& r) { r.endsExtras = is; }));
    }
    const RuleWord priority = m_make.number(
        QStringLiteral("priority"), tr("Priority"),
        m_make.range(m_make.style(NumberStyle::Kind::Count), rule().priority, -kMostPriority, kMostPriority),
        [](Rule& changed, qint64 to) { changed.priority = int(to); });
    m_sentences.push_back({tr("It is given %1, with priority %2, and %3."), {extra, priority, ends}});
}

} // namespace vouchwell::ui
