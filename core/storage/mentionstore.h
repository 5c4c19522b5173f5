#pragma once

#include "core/domain/ids.h"
#include "core/storage/unitofwork.h"

#include <QDate>

#include <vector>

namespace vouchwell {

/// A "referred by" of a customer list that names nobody, or nobody in particular, so far.
struct OpenMention
{
    PersonId referredFriend;
    QString referredBy; ///< as typed
    QDate claimedOn;
    qint64 sourceOrder = 0; ///< row of the file
    BatchId batch;
    QDate rewardsFrom = {};   ///< as of the claim that comes of it (NewClaim)
    CampaignId campaign = {}; ///< that was chosen for the list; not valid: that of the day
};

/// Keeps open mentions until a later list brings the one who is meant: so the order of files decides nothing.
class MentionStore
{
public:
    explicit MentionStore(UnitOfWork& work) : m_work(work) {}

    /// The same words for the same friend are one mention, with the earlier date; it keeps the day from which it earns
    /// until it is mentioned again without one.
    void add(const OpenMention& mention);
    /// All, in the order in which their rows came.
    std::vector<OpenMention> all() const;
    void remove(const OpenMention& mention);

private:
    UnitOfWork& m_work;
};

} // namespace vouchwell
