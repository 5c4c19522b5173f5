#include "ui/rewards/soundchange.h"

#include "core/rules/rulescheck.h"
#include "ui/rewards/rulesdraft.h"

namespace vouchwell::ui {

QString newProblem(const RuleSet& before, const RuleSet& after)
{
    const QStringList problems = problemsOf(after);
    if (problems.isEmpty())
        return {};
    const QStringList known = problemsOf(before);
    if (problems.size() <= known.size())
        return {}; // the numbers in their sentences may differ
    for (const QString& problem : problems) {
        if (!known.contains(problem))
            return problem;
    }
    return problems.last();
}

bool changeSoundly(RulesDraft& draft, const QString& title, const RuleSet& rules, const QString& gesture)
{
    if (!newProblem(draft.rules(), rules).isEmpty())
        return false;
    draft.change(title, rules, gesture);
    return true;
}

} // namespace vouchwell::ui
