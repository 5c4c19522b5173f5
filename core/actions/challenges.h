#pragma once

#include "core/base/result.h"
#include "core/rules/challenge.h"
#include "core/snapshot/segmentpeople.h"

#include <QLocale>

#include <vector>

namespace vouchwell {

class Book;
struct Currency;

/// All challenges, the latest first.
Result<std::vector<Challenge>> challenges(Book& book);
/// The one with this name, in whatever case, or with this number.
Result<Challenge> challengeNamed(Book& book, const QString& name);

/// Adds a challenge, or changes the one with this id while it is open. Can be undone.
Result<ChallengeId> saveChallenge(Book& book, const Challenge& challenge);
/// Ends an open challenge without a winner. Can be undone.
Result<Done> cancelChallenge(Book& book, ChallengeId challenge);

/// Who takes part by the segment of the challenge.
Result<PeopleChoice> participantsOf(Book& book, const Snapshot& snapshot, const Challenge& challenge,
                                    const std::stop_token& stop = {});

/// What a new challenge may begin with: most new customers this month, bring 3 friends next month, a raffle.
std::vector<Challenge> challengeTemplates(const Currency& currency, QDate today, const QLocale& locale);

} // namespace vouchwell
