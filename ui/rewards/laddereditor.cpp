#include "ui/rewards/laddereditor.h"

#include "ui/rewards/rulesdraft.h"

#include <algorithm>

namespace vouchwell::ui {

namespace {

/// Of an amount, points or pieces; the engine takes no larger ones.
constexpr qint64 kLargestReward = 1'000'000'000;
constexpr qint64 kLargestShare = 100'000; ///< in basis points
constexpr qint64 kWholeSale = 10'000;

qint64 largestOf(RewardValue::Kind kind)
{
    switch (kind) {
    case RewardValue::Kind::Flat: return kLargestReward;
    case RewardValue::Kind::Percent: return kWholeSale;
    case RewardValue::Kind::Factor: break;
    }
    return kLargestShare;
}

} // namespace

LadderEditor::LadderEditor(RulesDraft& draft, const LadderWords& words, QObject* parent)
    : QObject(parent), m_draft(draft), m_words(words)
{
    connect(&draft, &RulesDraft::changed, this, &LadderEditor::read);
    connect(&draft, &RulesDraft::ruleSelected, this, &LadderEditor::read);
    read();
}

void LadderEditor::read()
{
    const auto rule = size_t(m_draft.selectedRule());
    const std::vector<Rule>& rules = m_draft.rules().rules;
    m_ladder = m_draft.selectedRule() >= 0 && rule < rules.size() ? ladderOf(rules[rule]) : Ladder{};
    const int last = int(m_ladder.steps.size()) - 1;
    const int before = m_selected;
    m_selected = std::clamp(m_selected, std::min(0, last), last);
    Q_EMIT changed();
    if (m_selected != before)
        Q_EMIT stepSelected(m_selected);
}

void LadderEditor::selectStep(int step)
{
    if (step == m_selected)
        return;
    m_selected = step;
    Q_EMIT stepSelected(step);
}

void LadderEditor::put(const QString& title, const Ladder& ladder, const QString& gesture)
{
    RuleSet rules = m_draft.rules();
    putLadder(rules.rules[size_t(m_draft.selectedRule())], ladder);
    m_draft.change(title, rules, gesture);
}

void LadderEditor::move(int step, qint64 from, qint64 number, const QString& gesture)
{
    Ladder moved = m_ladder;
    Step& at = moved.steps[size_t(step)];
    const StepRoom room = roomOf(moved, step);
    if (moved.kind != Ladder::Kind::Flat)
        at.from = std::clamp(from, room.least, room.most);
    at.value.number = std::clamp<qint64>(number, 0, largestOf(at.value.kind));
    if (moved.steps == m_ladder.steps)
        return;
    //: A step of undo; %1 is "Champion: from 7, €20"
    put(tr("Move %1").arg(m_words.spoken(moved, step)), moved, gesture);
}

void LadderEditor::rename(int step, const QString& name)
{
    Ladder renamed = m_ladder;
    const QString kept = name.simplified();
    if (renamed.steps[size_t(step)].name == kept || renamed.kind == Ladder::Kind::Milestone)
        return;
    renamed.steps[size_t(step)].name = kept;
    // Only tiers have names.
    renamed.kind = Ladder::Kind::Tiers;
    put(tr("Rename %1").arg(m_words.title(m_ladder, step)), renamed);
}

bool LadderEditor::canAdd() const
{
    Ladder tried = m_ladder;
    return addStep(tried) >= 0;
}

void LadderEditor::add(int behind)
{
    Ladder longer = m_ladder;
    const int added = addStep(longer, behind);
    if (added < 0)
        return;
    put(tr("Add a step"), longer);
    selectStep(added);
}

void LadderEditor::remove(int step)
{
    Ladder shorter = m_ladder;
    const QString title = step < 0 ? QString() : tr("Remove %1").arg(m_words.title(m_ladder, step));
    if (removeStep(shorter, step))
        put(title, shorter);
}

void LadderEditor::shift(int step, int by)
{
    Ladder shifted = m_ladder;
    if (!swapSteps(shifted, step, step + by))
        return;
    const QString name = m_words.title(m_ladder, step);
    put(by > 0 ? tr("Move %1 up").arg(name) : tr("Move %1 down").arg(name), shifted);
    selectStep(step + by);
}

} // namespace vouchwell::ui
