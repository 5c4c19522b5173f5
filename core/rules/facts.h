#pragma once

#include "core/domain/reward.h"
#include "core/rules/ruleset.h"

#include <QStringList>

#include <vector>

namespace vouchwell {

/// What conditions may ask about a person.
struct PersonFacts
{
    QStringList tags;
    QString city;
    QDate customerSince; ///< invalid: not known
};

/// A credited claim's part of a referral.
struct CreditShare
{
    int referrer = -1;      ///< index of the person
    int upline = -1;        ///< who brought the referrer in the same campaign; -1: nobody
    qint64 weight = 10'000; ///< basis points; those of a referral sum up to 10,000
};

/// Something that happened to a valid referral and may earn rewards. A purchase that came back in full is none.
struct Cause
{
    RewardCause kind = RewardCause::Purchase;
    int version = 0;      ///< index of the campaign version that the referral was made under
    qint64 referral = 0;  ///< its number in the book; the causes of a referral share it
    qint64 sale = 0;      ///< Purchase: its number in the book
    int friendIndex = -1; ///< index of the person
    int staff = -1;       ///< index of the person who asked; -1: not known
    int firstShare = 0;   ///< its shares stand together in ProgramFacts::shares
    int shareCount = 1;
    QDate on;
    QDate referredOn;
    QDate rewardsFrom = {}; ///< earlier causes count but earn nothing; invalid: all earn
    int number = 0;         ///< Purchase: first, second, ... of the friend; Retained: the days
    qint64 netMinor = 0;    ///< Purchase
    qint64 keptMinor = 0;   ///< Purchase: what was not returned
    QString channel = {};
};

/// A reward that was given before and stays as it is.
struct StandingGrant
{
    int cause = 0;
    QString ruleKey;
    int person = -1;
    bool isTopUp = false;
    qint64 amount = 0;
    qint64 uncapped = 0; ///< before the caps that were used up; never less than the amount
};

/// What is known of a cap beyond these causes: rewards of people who are not looked at.
struct OutsideUse
{
    int campaign = 0;
    QDate on;
    RewardUnit unit = RewardUnit::Money;
    qint64 amount = 0;
    int count = 0;
};

/// A version as the engine reads it.
struct VersionFacts
{
    const RuleSet* rules = nullptr;
    int campaign = 0; ///< versions of one campaign count together
};

/// Everything that rewards depend on.
struct ProgramFacts
{
    std::vector<VersionFacts> versions;
    std::vector<PersonFacts> people;
    std::vector<CreditShare> shares;
    /// In their effective order: by day, kind, then as inOrder() says. The engine does not look at how they got there.
    std::vector<Cause> causes;
    std::vector<StandingGrant> standing;
    std::vector<OutsideUse> outside;
};

} // namespace vouchwell
