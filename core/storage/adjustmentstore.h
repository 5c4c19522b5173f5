#pragma once

#include "core/domain/adjustment.h"
#include "core/storage/unitofwork.h"

namespace vouchwell {

/// Writes what the shop decided to change about rewards that were given.
class AdjustmentStore
{
public:
    explicit AdjustmentStore(UnitOfWork& work) : m_work(work) {}

    AdjustmentId add(const Adjustment& adjustment);

private:
    UnitOfWork& m_work;
};

} // namespace vouchwell
