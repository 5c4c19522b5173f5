#pragma once

#include "core/base/result.h"
#include "core/domain/reward.h"

#include <QLocale>
#include <QStringList>

namespace vouchwell {

class Book;

/// Why a reward has its amount, in words with numbers.
struct RewardExplanation
{
    RewardId reward;
    QString recipient;
    QString ruleName;
    int version = 0; ///< of the campaign whose rules it follows
    RewardState state = RewardState::Pending;
    qint64 amountMinor = 0;
    qint64 uncappedMinor = 0;
    QString headline;  ///< who gets how much for what
    QStringList steps; ///< how the amount came about, in order
    QStringList what;  ///< what would have been otherwise: "Without the limits: €32.00"
};

/// Refused where the book has no such reward.
Result<RewardExplanation> explainReward(Book& book, RewardId reward, const QLocale& locale);

} // namespace vouchwell
