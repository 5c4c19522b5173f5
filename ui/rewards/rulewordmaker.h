#pragma once

#include "core/rules/termswords.h"
#include "ui/rewards/numberstyle.h"

#include <functional>
#include <vector>

namespace vouchwell::ui {

/// One thing that a word of a sentence about rules can be changed to.
struct RuleChoice
{
    QString text;
    bool isChosen = false;
    std::function<void(RuleSet&)> apply;
};

/// A word of such a sentence: with choices, with a number, or with both; without either it is plain text.
struct RuleWord
{
    QString text;
    QString name;  ///< the same as long as the word is about the same
    QString title; ///< what it is about: "Reward of step 2"
    std::vector<RuleChoice> choices = {};
    std::optional<NumberRange> number = {};
    std::function<void(RuleSet&, qint64)> setNumber = {};
};

struct RuleSentence
{
    QString pattern; ///< one whole sentence with the words in the places of %1, %2 ...
    std::vector<RuleWord> words;

    QString text() const;
};

/// Makes the words of the sentences about one rule.
class RuleWordMaker
{
    Q_DECLARE_TR_FUNCTIONS(RuleWordMaker)

public:
    using Edit = std::function<void(Rule&)>;
    using NumberEdit = std::function<void(Rule&, qint64)>;
    using WindowEdit = std::function<void(RuleSet&, const Window&)>;

    /// Where a value stands, which decides what a percentage is of.
    enum class Place { Rule, Bracket, Tier };

    RuleWordMaker(const RuleSet& rules, int index, const QLocale& locale);

    const Rule& rule() const { return m_rules.rules[size_t(m_index)]; }
    const TermsWords& words() const { return m_words; }
    NumberStyle style(NumberStyle::Kind kind) const { return NumberStyle(kind, m_currency, m_locale); }
    /// How a value of this kind is written in the unit of the reward.
    NumberStyle styleOf(RewardValue::Kind kind) const;
    NumberStyle styleOfUnit() const { return styleOf(RewardValue::Kind::Flat); }
    /// A range whose slider suits the number.
    NumberRange range(const NumberStyle& style, qint64 value, qint64 least, qint64 most) const;

    RuleWord plain(const QString& text) const { return {text, {}, {}}; }
    RuleWord number(const QString& name, const QString& title, const NumberRange& range, const NumberEdit& set) const;
    RuleChoice choice(const QString& text, bool isChosen, const Edit& apply) const;
    /// The number of days, with a word of its own for none.
    RuleWord days(const QString& name, const QString& title, int days, const QString& none,
                  const NumberEdit& set) const;
    /// "5th", or what has to be bought.
    RuleWord threshold(const QString& name, const QString& title, Measure measure, const NumberRange& bounds,
                       const NumberEdit& set) const;
    RuleWord measure(const QString& name, Measure measure, int count,
                     const std::function<void(Rule&, Measure)>& set) const;
    RuleWord window(const QString& name, const Window& window,
                    const std::function<void(Rule&, const Window&)>& set) const;
    RuleWord value(const QString& name, const QString& title, const RewardValue& value, const NumberEdit& set) const;
    /// "store credit", "of the purchase as store credit", "points".
    RuleWord form(const QString& name, const RewardValue& value, Place place) const;
    /// "each friend who buys", in a sentence with steps "each one that buys".
    RuleWord trigger(const QString& name, bool isOfStep) const;
    RuleWord expiry(const QString& name) const;

    /// For windows of anything.
    static RuleWord windowWord(const QString& name, const Window& window, const TermsWords& words,
                               const QLocale& locale, const WindowEdit& set);

private:
    std::function<void(RuleSet&)> onRule(const Edit& edit) const;
    QString formText(RewardForm form, const RewardValue& value, Place place) const;
    QString triggerText(const Trigger& trigger, bool isOfStep) const;

    const RuleSet& m_rules;
    int m_index;
    QLocale m_locale;
    Currency m_currency;
    TermsWords m_words;
};

/// "5th"
QString ordinal(qint64 number, const QLocale& locale);
/// What counts, as one of it: "friend".
QString measureNoun(Measure measure);
/// "12 months", "the whole campaign": stands behind "in".
QString windowText(const Window& window, const QLocale& locale);

} // namespace vouchwell::ui
