#pragma once

#include "core/storage/actjournal.h"
#include "core/storage/unitofwork.h"

#include <QStringList>

namespace vouchwell {

/// Finds what cannot be taken back because a reward was paid or used since: the claims and sales it was earned with,
/// and the people concerned. They are left out by ChangeReverser and ImportRemoval.
class PaidGuard
{
public:
    /// Looks at what was paid after the act was recorded first.
    PaidGuard(UnitOfWork& work, const JournalAct& root);
    /// Leaves out the changes of an act that concern them, and whatever belongs to the same step.
    void leaveOut(ActId act);
    /// The names of those whose changes are left out.
    QStringList leftOut();

private:
    UnitOfWork& m_work;
};

} // namespace vouchwell
