#pragma once

#include "core/domain/ids.h"
#include "core/storage/changerecorder.h"

#include <QJsonArray>

namespace vouchwell {

/// Moves everything of one person to another. The absorbed record stays, marked as merged, so that it can be taken
/// apart again. The referrals concerned are marked for evaluation (see EvaluationStore).
class MergeStore
{
public:
    /// During an import, `changes` is told what somebody who was there before it gets.
    explicit MergeStore(UnitOfWork& work, ChangeRecorder* changes = nullptr) : m_work(work), m_changes(changes) {}

    void merge(PersonId survivor, PersonId absorbed);

    /// What somebody has that would move.
    struct Holdings
    {
        qint64 sales = 0;
        qint64 claims = 0; ///< on friends
        qint64 contacts = 0;
    };
    static Holdings holdingsOf(Database& database, PersonId person);

private:
    void moveAsked(PersonId survivor, PersonId absorbed);
    void run(const char* sql, PersonId survivor, PersonId absorbed);
    QJsonArray dropRepeatedSales(PersonId person);
    void fillFields(PersonId survivor, PersonId absorbed);
    void moveReferralOf(PersonId survivor, PersonId absorbed);
    void moveClaimsBy(PersonId survivor, PersonId absorbed);

    UnitOfWork& m_work;
    ChangeRecorder* m_changes;
};

} // namespace vouchwell
