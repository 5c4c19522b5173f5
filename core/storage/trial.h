#pragma once

#include "core/storage/unitofwork.h"

namespace vouchwell {

/// Something written inside a unit of work only to see what comes of it: taken back when it goes out of scope, and the
/// unit goes on as it was before. One at a time; statements that read must have ended.
class Trial
{
public:
    explicit Trial(UnitOfWork& work);
    ~Trial();
    Trial(const Trial&) = delete;
    Trial& operator=(const Trial&) = delete;

private:
    UnitOfWork& m_work;
};

} // namespace vouchwell
