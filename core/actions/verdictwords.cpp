#include "core/actions/verdictwords.h"

#include "core/base/text.h"
#include "core/rules/rulewords.h"
#include "core/rules/tracetext.h"

#include <QCoreApplication>

namespace vouchwell {

namespace {

class VerdictEffectTexts
{
    Q_DECLARE_TR_FUNCTIONS(DecideClaims)
};

} // namespace

QStringList effectSentences(const VerdictOutcome& outcome, const Currency& currency, const QLocale& locale)
{
    QStringList sentences;
    for (const VerdictEffect& effect : outcome.effects) {
        const PostedChange& change = effect.change;
        const RewardKind kind = kindOfUnit(change.unit);
        const QString name = displayText(effect.name);
        const auto amount = [&](qint64 minor) { return rewardAmountText(minor, kind, currency.code, locale); };
        if (change.granted > 0)
            sentences << VerdictEffectTexts::tr("%1 gets %2.").arg(name, amount(change.granted));
        if (change.takenBack > 0)
            sentences << VerdictEffectTexts::tr("%2 is taken back from %1.").arg(name, amount(change.takenBack));
        if (change.clawedBack > 0)
            sentences << VerdictEffectTexts::tr("%1 was paid %2 already: it is deducted from the next payout.")
                             .arg(name, amount(change.clawedBack));
    }
    if (sentences.isEmpty())
        sentences << VerdictEffectTexts::tr("Nothing that is owed changes.");
    return sentences;
}

} // namespace vouchwell
