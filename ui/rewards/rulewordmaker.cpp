#include "ui/rewards/rulewordmaker.h"

#include "core/rules/exactamount.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vouchwell::ui {

namespace {

constexpr int kMostWordDays = 36'500;
constexpr int kYearOfDays = 365;
constexpr int kWordSliderSteps = 50;

class WordTexts
{
    Q_DECLARE_TR_FUNCTIONS(RuleWordMaker)
};

/// What a slider reaches at least, so that a word of 0 can be dragged up too.
qint64 usualWordEnd(NumberStyle::Kind kind, const Currency& currency)
{
    switch (kind) {
    case NumberStyle::Kind::Count: return 20;
    case NumberStyle::Kind::Money: return 20 * currency.minorPerMajor();
    case NumberStyle::Kind::Percent: return kWhole / 4;
    case NumberStyle::Kind::Times: return 4 * kWhole;
    case NumberStyle::Kind::Days: break;
    }
    return 100;
}

std::vector<Window> usualWordWindows()
{
    using Kind = Window::Kind;
    return {{Kind::Lifetime, 0}, {Kind::Month, 0},    {Kind::Quarter, 0},   {Kind::Year, 0},
            {Kind::Rolling, 30}, {Kind::Rolling, 90}, {Kind::Rolling, 180}, {Kind::Rolling, kYearOfDays}};
}

} // namespace

QString RuleSentence::text() const
{
    static const QRegularExpression mark(QStringLiteral("%([1-9])"));
    QString text;
    qsizetype at = 0;
    for (auto matches = mark.globalMatch(pattern); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        text += pattern.mid(at, match.capturedStart() - at) + words.at(size_t(match.captured(1).toInt()) - 1).text;
        at = match.capturedEnd();
    }
    return text + pattern.mid(at);
}

QString ordinal(qint64 number, const QLocale& locale)
{
    // English needs four of them; a language that needs one translates all alike.
    const qint64 last = number % 10;
    const bool isTeen = number % 100 / 10 == 1;
    const QString text = isTeen || last == 0 || last > 3 ? WordTexts::tr("%1th", "4th")
                         : last == 1                     ? WordTexts::tr("%1st", "1st")
                         : last == 2                     ? WordTexts::tr("%1nd", "2nd")
                                                         : WordTexts::tr("%1rd", "3rd");
    return text.arg(locale.toString(number));
}

QString measureNoun(Measure measure)
{
    switch (measure) {
    case Measure::Received: return WordTexts::tr("referral", "from the 5th referral");
    case Measure::Qualified: return WordTexts::tr("qualified friend", "from the 5th qualified friend");
    case Measure::Converted: return WordTexts::tr("friend", "from the 5th friend");
    case Measure::Settled:
        return WordTexts::tr("friend whose reward is available", "from the 5th friend whose reward is available");
    case Measure::Value: break;
    }
    return WordTexts::tr("amount that friends bought for");
}

QString windowText(const Window& window, const QLocale& locale)
{
    switch (window.kind) {
    case Window::Kind::Lifetime: return WordTexts::tr("the whole campaign", "in the whole campaign");
    case Window::Kind::Month: return WordTexts::tr("a calendar month", "in a calendar month");
    case Window::Kind::Quarter: return WordTexts::tr("a calendar quarter", "in a calendar quarter");
    case Window::Kind::Year: return WordTexts::tr("a calendar year", "in a calendar year");
    case Window::Kind::Rolling: break;
    }
    if (window.days == kYearOfDays)
        return WordTexts::tr("12 months", "in 12 months");
    return NumberStyle(NumberStyle::Kind::Days, {}, locale).text(window.days);
}

RuleWordMaker::RuleWordMaker(const RuleSet& rules, int index, const QLocale& locale)
    : m_rules(rules),
      m_index(index),
      m_locale(locale),
      m_currency(Currency::parse(rules.currency).value_or(Currency{rules.currency, 2})),
      m_words({locale, nullptr}, rules.currency)
{
}

NumberStyle RuleWordMaker::styleOf(RewardValue::Kind kind) const
{
    const RewardUnit unit = unitOf(rule().reward.form);
    if (kind == RewardValue::Kind::Factor)
        return style(NumberStyle::Kind::Times);
    if (unit != RewardUnit::Money)
        return style(NumberStyle::Kind::Count);
    return style(kind == RewardValue::Kind::Flat ? NumberStyle::Kind::Money : NumberStyle::Kind::Percent);
}

NumberRange RuleWordMaker::range(const NumberStyle& style, qint64 value, qint64 least, qint64 most) const
{
    const qint64 end = roundStep(std::max(usualWordEnd(style.kind(), m_currency), value + value / 2), 1);
    const bool isCounted = style.kind() == NumberStyle::Kind::Count || style.kind() == NumberStyle::Kind::Days;
    return {style, value, least, most, isCounted ? 1 : roundStep(end, kWordSliderSteps), std::min(end, most)};
}

std::function<void(RuleSet&)> RuleWordMaker::onRule(const Edit& edit) const
{
    return [index = size_t(m_index), edit](RuleSet& rules) { edit(rules.rules.at(index)); };
}

RuleWord RuleWordMaker::number(const QString& name, const QString& title, const NumberRange& range,
                               const NumberEdit& set) const
{
    RuleWord word{range.style.text(range.value), name, title, {}, range, {}};
    word.setNumber = [index = size_t(m_index), set](RuleSet& rules, qint64 number) {
        set(rules.rules.at(index), number);
    };
    return word;
}

RuleChoice RuleWordMaker::choice(const QString& text, bool isChosen, const Edit& apply) const
{
    return {text, isChosen, onRule(apply)};
}

RuleWord RuleWordMaker::days(const QString& name, const QString& title, int days, const QString& none,
                             const NumberEdit& set) const
{
    RuleWord word =
        number(name, title, range(style(NumberStyle::Kind::Days), days, none.isEmpty() ? 1 : 0, kMostWordDays), set);
    if (days == 0)
        word.text = none;
    return word;
}

RuleWord RuleWordMaker::threshold(const QString& name, const QString& title, Measure measure, const NumberRange& bounds,
                                  const NumberEdit& set) const
{
    RuleWord word = number(name, title, bounds, set);
    if (measure != Measure::Value)
        word.text = ordinal(bounds.value, m_locale);
    return word;
}

RuleWord RuleWordMaker::measure(const QString& name, Measure measure, int count,
                                const std::function<void(Rule&, Measure)>& set) const
{
    RuleWord word{measureNoun(measure), name, tr("What counts"), {}, {}, {}};
    for (int i = 0; i < count; ++i)
        word.choices.push_back(choice(measureNoun(Measure(i)), Measure(i) == measure,
                                      [set, i](Rule& changed) { set(changed, Measure(i)); }));
    return word;
}

RuleWord RuleWordMaker::windowWord(const QString& name, const Window& window, const TermsWords& words,
                                   const QLocale& locale, const WindowEdit& set)
{
    RuleWord word{windowText(window, locale), name, tr("Period that counts"), {}, {}, {}};
    std::vector<Window> windows = usualWordWindows();
    if (std::find(windows.begin(), windows.end(), window) == windows.end())
        windows.push_back(window);
    for (const Window& other : windows)
        word.choices.push_back(
            {words.over(other), other == window, [set, other](RuleSet& rules) { set(rules, other); }});
    const int days = window.kind == Window::Kind::Rolling ? window.days : kYearOfDays;
    word.number =
        NumberRange{NumberStyle(NumberStyle::Kind::Days, {}, locale), days, 1, kMostWordDays, 1, 2 * kYearOfDays};
    word.setNumber = [set](RuleSet& rules, qint64 number) { set(rules, {Window::Kind::Rolling, int(number)}); };
    return word;
}

RuleWord RuleWordMaker::window(const QString& name, const Window& window,
                               const std::function<void(Rule&, const Window&)>& set) const
{
    return windowWord(
        name, window, m_words, m_locale,
        [index = size_t(m_index), set](RuleSet& rules, const Window& other) { set(rules.rules.at(index), other); });
}

RuleWord RuleWordMaker::value(const QString& name, const QString& title, const RewardValue& value,
                              const NumberEdit& set) const
{
    const bool isMoney = unitOf(rule().reward.form) == RewardUnit::Money;
    const qint64 most = value.kind == RewardValue::Kind::Flat     ? kLargestAmount
                        : value.kind == RewardValue::Kind::Factor ? 10 * kWhole
                                                                  : kWhole;
    const NumberStyle::Kind kind = styleOf(value.kind).kind();
    RuleWord word = number(name, title, range(style(kind), value.number, 0, most), set);
    if (value.kind == RewardValue::Kind::Factor)
        //: "give 1.5 times the usual amount"
        word.text = tr("%1 times").arg(style(kind).decimal(value.number));
    if (!isMoney && value.kind == RewardValue::Kind::Percent)
        word.number->comfortable = std::min<qint64>(most, std::max<qint64>(100, value.number));
    return word;
}

QString RuleWordMaker::formText(RewardForm form, const RewardValue& value, Place place) const
{
    const bool isPercent = value.kind == RewardValue::Kind::Percent;
    QString bare;
    switch (form) {
    case RewardForm::Cash: bare = isPercent ? tr("as cash") : tr("cash", "€8.00 cash"); break;
    case RewardForm::Discount: bare = isPercent ? tr("as a discount") : tr("discount", "€8.00 discount"); break;
    case RewardForm::StoreCredit:
        bare = isPercent ? tr("as store credit") : tr("store credit", "€8.00 store credit");
        break;
    case RewardForm::GiftCode: bare = tr("as a gift code"); break;
    case RewardForm::Points:
        return isPercent ? tr("points per %1 of the purchase").arg(m_words.money(kWhole))
                         : tr("point(s)", "behind their number", int(value.number));
    default: return tr("× %1", "2 × Tote bag").arg(rule().reward.name);
    }
    if (!isPercent)
        return bare;
    //: "5% of it as store credit"
    return (place == Place::Bracket ? tr("of it %1") : tr("of the purchase %1")).arg(bare);
}

RuleWord RuleWordMaker::form(const QString& name, const RewardValue& value, Place place) const
{
    const RewardForm now = rule().reward.form;
    RuleWord word{formText(now, value, place), name, tr("Kind of reward"), {}, {}, {}};
    if (unitOf(now) != RewardUnit::Money)
        return word;
    for (const RewardForm other :
         {RewardForm::StoreCredit, RewardForm::Cash, RewardForm::Discount, RewardForm::GiftCode})
        word.choices.push_back(choice(formText(other, value, place), other == now,
                                      [other](Rule& changed) { changed.reward.form = other; }));
    return word;
}

QString RuleWordMaker::triggerText(const Trigger& trigger, bool isOfStep) const
{
    switch (trigger.kind) {
    case Trigger::Kind::Received: return isOfStep ? tr("each one that is referred") : tr("each friend who is referred");
    case Trigger::Kind::Qualified: return isOfStep ? tr("each one that qualifies") : tr("each friend who qualifies");
    case Trigger::Kind::FirstPurchase: return isOfStep ? tr("each one that buys") : tr("each friend who buys");
    case Trigger::Kind::EachPurchase: return tr("each purchase of a friend");
    case Trigger::Kind::NthPurchase: return tr("the %1 purchase of each friend").arg(ordinal(trigger.number, m_locale));
    case Trigger::Kind::Retained:
        return tr("each friend who is still a customer after %Ln day(s)", nullptr, int(trigger.number));
    case Trigger::Kind::Milestone: break;
    }
    return {};
}

RuleWord RuleWordMaker::trigger(const QString& name, bool isOfStep) const
{
    constexpr int kUsualDays = 90;
    using Kind = Trigger::Kind;
    const Trigger now = rule().trigger;
    RuleWord word{triggerText(now, isOfStep), name, tr("What it is given for"), {}, {}, {}};
    for (const Trigger& usual : std::array<Trigger, 6>{{{Kind::Received, 0},
                                                        {Kind::Qualified, 0},
                                                        {Kind::FirstPurchase, 0},
                                                        {Kind::EachPurchase, 0},
                                                        {Kind::NthPurchase, 2},
                                                        {Kind::Retained, kUsualDays}}}) {
        const Trigger other = usual.kind == now.kind ? now : usual;
        word.choices.push_back(choice(triggerText(other, isOfStep), other.kind == now.kind,
                                      [other](Rule& changed) { changed.trigger = other; }));
    }
    if (now.number > 0) {
        const auto kind = now.kind == Kind::Retained ? NumberStyle::Kind::Days : NumberStyle::Kind::Count;
        const RuleWord counted = number(name, word.title, range(style(kind), now.number, 1, kMostWordDays),
                                        [](Rule& changed, qint64 count) { changed.trigger.number = count; });
        word.number = counted.number;
        word.setNumber = counted.setNumber;
    }
    return word;
}

RuleWord RuleWordMaker::expiry(const QString& name) const
{
    return days(name, tr("How long it is valid"), rule().expiryDays, tr("without end", "valid without end"),
                [](Rule& changed, qint64 count) { changed.expiryDays = int(count); });
}

} // namespace vouchwell::ui
