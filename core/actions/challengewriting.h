#pragma once

#include "core/actions/evaluation.h"
#include "core/storage/book.h"
#include "core/storage/challengestore.h"
#include "core/storage/changerecorder.h"

#include <optional>

namespace vouchwell {

/// One unit of work about a challenge, that can be taken back. What is due is posted first.
class ChallengeWriting
{
public:
    explicit ChallengeWriting(Book& book);

    UnitOfWork& work() { return m_work; }
    ChallengeStore& store() { return m_store; }
    /// Referrals of this friend are looked at again before the end.
    void touch(PersonId friendId) { m_touched.touch(friendId); }
    /// Evaluates what was touched, files the act, commits and announces.
    void finish(const char* act, const Challenge& before, const Challenge& after);

private:
    Book& m_book;
    UnitOfWork m_work;
    ChallengeStore m_store;
    EvaluationStore m_touched;
    std::optional<ChangeRecorder> m_changes;
};

Failure noSuchChallenge();

} // namespace vouchwell
