#include "core/rules/riskflag.h"

#include <algorithm>
#include <array>

namespace vouchwell {

namespace {

constexpr std::array kStateWords{"open", "cleared", "confirmed"};
constexpr std::array kDecisionWords{"", "over", "cleared", "noted", "held", "invalid"};

template<typename Enum, size_t Size>
Enum fromWord(const std::array<const char*, Size>& words, const QString& stored)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const char* word) { return stored == QLatin1String(word); });
    return found == words.end() ? Enum{} : Enum(found - words.begin());
}

} // namespace

RiskFlagState stateAfter(RiskDecision decision)
{
    switch (decision) {
    case RiskDecision::None: return RiskFlagState::Open;
    case RiskDecision::Over:
    case RiskDecision::Cleared: return RiskFlagState::Cleared;
    case RiskDecision::Noted:
    case RiskDecision::Held:
    case RiskDecision::Invalid: return RiskFlagState::Confirmed;
    }
    Q_UNREACHABLE();
}

void follow(RiskFlag& flag, const Signal* found, QDate today)
{
    const bool wasDecided = flag.decision != RiskDecision::None && flag.decision != RiskDecision::Over;
    if (found) {
        flag.signal = *found;
        if (wasDecided) {
            flag.state = isAllKnown(found->marks, flag.known) ? stateAfter(flag.decision) : RiskFlagState::Open;
        } else if (flag.state != RiskFlagState::Open) {
            flag.state = RiskFlagState::Open;
            flag.decision = RiskDecision::None;
            flag.decidedOn = {};
            flag.noticedOn = today;
        }
    } else if (wasDecided) {
        flag.state = stateAfter(flag.decision);
    } else if (flag.state == RiskFlagState::Open) {
        flag.state = RiskFlagState::Cleared;
        flag.decision = RiskDecision::Over;
        flag.decidedOn = today;
    }
}

QString toStored(RiskFlagState state)
{
    return QLatin1String(kStateWords.at(size_t(state)));
}

RiskFlagState riskFlagStateFrom(const QString& stored)
{
    return fromWord<RiskFlagState>(kStateWords, stored);
}

QString toStored(RiskDecision decision)
{
    return QLatin1String(kDecisionWords.at(size_t(decision)));
}

RiskDecision riskDecisionFrom(const QString& stored)
{
    return fromWord<RiskDecision>(kDecisionWords, stored);
}

} // namespace vouchwell
