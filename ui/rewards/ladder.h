#pragma once

#include "core/base/money.h"
#include "core/rules/ruleset.h"

#include <QLocale>

namespace vouchwell::ui {

/// What of a rule the ladder and the table beside it show and change: its tiers, or its one amount as a single step.
struct Ladder
{
    enum class Kind {
        None,      ///< the size of the purchase decides, or there is no rule
        Flat,      ///< one amount for everybody
        Milestone, ///< one amount, once for reaching `from`
        Tiers
    };

    Kind kind = Kind::None;
    Measure measure = Measure::Converted; ///< what `from` counts ...
    Window window;                        ///< ... and over which time
    RewardKind reward;
    std::vector<Step> steps;

    bool isEmpty() const { return steps.empty(); }
    RewardValue::Kind valueKind() const;
    /// The smallest `from` that a step may have.
    qint64 leastFrom() const { return measure == Measure::Value ? 0 : 1; }
};

Ladder ladderOf(const Rule& rule);
/// Makes the steps those of the rule.
void putLadder(Rule& rule, const Ladder& ladder);

/// The room of a step between its neighbours, both ends included.
struct StepRoom
{
    qint64 least = 0;
    qint64 most = 0;
};
StepRoom roomOf(const Ladder& ladder, int step);

/// Adds a step behind this one, or behind the last with -1; the index of the new one, -1 where there is no room.
int addStep(Ladder& ladder, int behind = -1);
/// A step that is left alone becomes the amount for everybody. False for the only step.
bool removeStep(Ladder& ladder, int step);
/// Puts the reward and the name of a step into the place of its neighbour: the places stay.
bool swapSteps(Ladder& ladder, int step, int other);

/// How numbers of a ladder are written.
class LadderWords
{
public:
    LadderWords(const Currency& currency, const QLocale& locale) : m_currency(currency), m_locale(locale) {}

    /// "€20", "€12.50": without decimals that say nothing.
    QString money(qint64 minor) const;
    /// "7", or "€500" where value is counted.
    QString from(qint64 from, Measure measure) const;
    /// "€20", "5%", "50 points", "2 × Tote bag", "150% of the amount".
    QString value(qint64 number, RewardValue::Kind kind, const RewardKind& reward) const;
    /// The same in short, beside an axis: "50" of points and pieces.
    QString tick(qint64 number, RewardValue::Kind kind, const RewardKind& reward) const;
    /// The name of a step: "Champion", or "Step 3".
    static QString title(const Ladder& ladder, int step);
    /// "Champion · €20 each"
    QString label(const Ladder& ladder, int step) const;
    /// "Champion: from 7, €20"
    QString spoken(const Ladder& ladder, int step) const;
    /// What the places of steps count: "converted referrals, in a calendar year".
    QString placesTitle(const Ladder& ladder) const;
    /// The name of a rule as people know it.
    static QString ruleTitle(const Rule& rule);

    const Currency& currency() const { return m_currency; }
    const QLocale& locale() const { return m_locale; }

private:
    Currency m_currency;
    QLocale m_locale;
};

} // namespace vouchwell::ui
