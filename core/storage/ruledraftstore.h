#pragma once

#include "core/domain/ids.h"
#include "core/storage/unitofwork.h"

#include <QString>

#include <optional>
#include <vector>

namespace vouchwell {

/// Rules of a campaign that somebody put aside under a name.
struct KeptDraft
{
    RuleDraftId id;
    CampaignId campaign;
    QString name;
    QByteArray rules; ///< as toCanonicalJson() writes them
    QString keptAt;
    QString keptBy;
};

/// Drafts of rules that were kept, beside the one that a campaign is working on.
class RuleDraftStore
{
public:
    explicit RuleDraftStore(Database& database) : m_database(database) {}

    /// By name.
    std::vector<KeptDraft> of(CampaignId campaign);
    std::optional<KeptDraft> find(RuleDraftId draft);
    RuleDraftId add(UnitOfWork& work, const KeptDraft& draft);
    /// Its name and its rules.
    void update(UnitOfWork& work, const KeptDraft& draft);
    void remove(UnitOfWork& work, RuleDraftId draft);

private:
    Database& m_database;
};

} // namespace vouchwell
