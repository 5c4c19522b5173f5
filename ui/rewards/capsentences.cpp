#include "ui/rewards/capsentences.h"

#include "core/rules/exactamount.h"

#include <algorithm>

namespace vouchwell::ui {

namespace {

constexpr int kMostCapCount = 1'000'000;
constexpr int kUsualCapCount = 10;
constexpr int kCapSliderSteps = 50;

qint64 usualCapMajor(Cap::Scope scope)
{
    switch (scope) {
    case Cap::Scope::Reward: return 50;
    case Cap::Scope::Friend: return 100;
    case Cap::Scope::Referrer: return 200;
    case Cap::Scope::Campaign: return 1'000;
    case Cap::Scope::Business: break;
    }
    return 5'000;
}

} // namespace

NumberStyle styleOfCap(const Cap& cap, const Currency& currency, const QLocale& locale)
{
    const auto kind = cap.unit == RewardUnit::Money ? NumberStyle::Kind::Money : NumberStyle::Kind::Count;
    return NumberStyle(kind, currency, locale);
}

CapSentences::CapSentences(const RuleSet& rules, int index, const QLocale& locale)
    : m_rules(rules),
      m_index(index),
      m_locale(locale),
      m_currency(Currency::parse(rules.currency).value_or(Currency{rules.currency, 2})),
      m_words({locale, nullptr}, rules.currency)
{
}

Cap CapSentences::usualCap(Cap::Scope scope, const Currency& currency)
{
    Cap cap;
    cap.scope = scope;
    cap.amount = usualCapMajor(scope) * currency.minorPerMajor();
    if (scope == Cap::Scope::Referrer)
        cap.window.kind = Window::Kind::Year;
    return cap;
}

QString CapSentences::scopeText(Cap::Scope scope)
{
    switch (scope) {
    case Cap::Scope::Reward: return tr("One reward is", "One reward is at most ...");
    case Cap::Scope::Friend: return tr("One friend brings", "One friend brings at most ...");
    case Cap::Scope::Referrer: return tr("One referrer gets", "One referrer gets at most ...");
    case Cap::Scope::Campaign: return tr("The whole campaign gives", "The whole campaign gives at most ...");
    case Cap::Scope::Business: break;
    }
    return tr("All campaigns together give", "All campaigns together give at most ...");
}

RuleSentence CapSentences::write() const
{
    switch (cap().scope) {
    case Cap::Scope::Reward: return {tr("%1 at most %2."), {scopeWord(), amountWord()}};
    case Cap::Scope::Friend:
    case Cap::Scope::Referrer:
        return {tr("%1 at most %2 and %3 in %4, counting %5."),
                {scopeWord(), amountWord(), countWord(), windowWord(), rolesWord()}};
    case Cap::Scope::Campaign:
        return {tr("%1 at most %2 and %3 in %4."), {scopeWord(), amountWord(), countWord(), windowWord()}};
    case Cap::Scope::Business: break;
    }
    return {tr("%1 at most %2 and %3 in a calendar year."), {scopeWord(), amountWord(), countWord()}};
}

RuleChoice CapSentences::choice(const QString& text, bool isChosen, const Edit& edit) const
{
    return {text, isChosen, [index = size_t(m_index), edit](RuleSet& rules) { edit(rules.caps.at(index)); }};
}

RuleWord CapSentences::scopeWord() const
{
    RuleWord word{scopeText(cap().scope), QStringLiteral("scope"), tr("What the limit is for"), {}, {}, {}};
    for (const Cap::Scope scope :
         {Cap::Scope::Reward, Cap::Scope::Friend, Cap::Scope::Referrer, Cap::Scope::Campaign, Cap::Scope::Business})
        word.choices.push_back(
            choice(scopeText(scope), scope == cap().scope, [scope, currency = m_currency](Cap& changed) {
                const Cap usual = usualCap(scope, currency);
                if (scope == Cap::Scope::Reward) {
                    changed.count.reset(); // one reward is one
                    changed.amount = changed.amount.value_or(*usual.amount);
                }
                if (scope == Cap::Scope::Reward || scope == Cap::Scope::Business)
                    changed.window = {};
                if (scope != Cap::Scope::Friend && scope != Cap::Scope::Referrer)
                    changed.countsBothRoles = false;
                changed.scope = scope;
            }));
    return word;
}

QString CapSentences::unitText(RewardUnit unit) const
{
    switch (unit) {
    case RewardUnit::Money: return tr("an amount of money");
    case RewardUnit::Points: return tr("a number of points");
    case RewardUnit::Pieces: break;
    }
    return tr("a number of pieces");
}

RuleWord CapSentences::amountWord() const
{
    const NumberStyle style = styleOfCap(cap(), m_currency, m_locale);
    const qint64 usual = *usualCap(cap().scope, m_currency).amount;
    const qint64 amount = cap().amount.value_or(0);
    RuleWord word{tr("any amount", "... at most any amount and 10 rewards"),
                  QStringLiteral("amount"),
                  tr("Largest amount"),
                  {},
                  {},
                  {}};
    if (cap().amount)
        word.text = cap().unit == RewardUnit::Money    ? style.text(amount)
                    : cap().unit == RewardUnit::Points ? tr("%Ln point(s)", nullptr, int(amount))
                                                       : tr("%Ln piece(s)", nullptr, int(amount));
    for (const RewardUnit unit : {RewardUnit::Money, RewardUnit::Points, RewardUnit::Pieces})
        word.choices.push_back(choice(unitText(unit), cap().amount && unit == cap().unit, [unit, usual](Cap& changed) {
            changed.unit = unit;
            changed.amount = changed.amount.value_or(usual);
        }));
    if (cap().scope != Cap::Scope::Reward)
        word.choices.push_back(choice(tr("any amount"), !cap().amount, [](Cap& changed) { changed.amount.reset(); }));
    if (!cap().amount)
        return word;
    const qint64 end = roundStep(std::max(usual, amount + amount / 2), 1);
    word.number = NumberRange{style, amount, 0, kLargestAmount, roundStep(end, kCapSliderSteps), end};
    word.setNumber = [index = size_t(m_index)](RuleSet& rules, qint64 to) { rules.caps.at(index).amount = to; };
    return word;
}

RuleWord CapSentences::countWord() const
{
    const QString none = tr("any number of rewards");
    RuleWord word{none, QStringLiteral("count"), tr("Largest number of rewards"), {}, {}, {}};
    if (cap().count)
        word.text = tr("%Ln reward(s)", nullptr, *cap().count);
    word.choices.push_back(choice(none, !cap().count, [](Cap& changed) { changed.count.reset(); }));
    word.choices.push_back(choice(cap().count ? word.text : tr("%Ln reward(s)", nullptr, kUsualCapCount),
                                  cap().count.has_value(),
                                  [](Cap& changed) { changed.count = changed.count.value_or(kUsualCapCount); }));
    if (!cap().count)
        return word;
    const NumberStyle style(NumberStyle::Kind::Count, {}, m_locale);
    word.number = NumberRange{style, *cap().count, 0, kMostCapCount, 1, roundStep(std::max(20, 2 * *cap().count), 1)};
    word.setNumber = [index = size_t(m_index)](RuleSet& rules, qint64 to) { rules.caps.at(index).count = int(to); };
    return word;
}

RuleWord CapSentences::windowWord() const
{
    return RuleWordMaker::windowWord(
        QStringLiteral("window"), cap().window, m_words, m_locale,
        [index = size_t(m_index)](RuleSet& rules, const Window& window) { rules.caps.at(index).window = window; });
}

RuleWord CapSentences::rolesWord() const
{
    const bool isFriend = cap().scope == Cap::Scope::Friend;
    const auto text = [isFriend](bool isBoth) {
        if (isFriend)
            return isBoth ? tr("what both sides get", "... counting what both sides get")
                          : tr("what the referrer gets", "... counting what the referrer gets");
        return isBoth ? tr("rewards for whatever reason", "... counting rewards for whatever reason")
                      : tr("rewards as a referrer", "... counting rewards as a referrer");
    };
    RuleWord word{text(cap().countsBothRoles), QStringLiteral("roles"), tr("Which rewards count"), {}, {}, {}};
    for (const bool isBoth : {false, true})
        word.choices.push_back(choice(text(isBoth), isBoth == cap().countsBothRoles,
                                      [isBoth](Cap& changed) { changed.countsBothRoles = isBoth; }));
    return word;
}

} // namespace vouchwell::ui
