#pragma once

#include "core/domain/ids.h"
#include "core/storage/unitofwork.h"

#include <QJsonArray>

namespace vouchwell {

/// Moves everything of one person to another. The absorbed record stays, marked as merged, so that it can be taken
/// apart again. The referrals concerned are marked for evaluation (see EvaluationStore).
class MergeStore
{
public:
    explicit MergeStore(UnitOfWork& work) : m_work(work) {}

    void merge(PersonId survivor, PersonId absorbed);

private:
    void run(const char* sql, PersonId survivor, PersonId absorbed);
    QJsonArray dropRepeatedSales(PersonId person);
    void fillFields(PersonId survivor, PersonId absorbed);
    void moveReferralOf(PersonId survivor, PersonId absorbed);
    void moveClaimsBy(PersonId survivor, PersonId absorbed);

    UnitOfWork& m_work;
};

} // namespace vouchwell
