#include "core/storage/ruledraftstore.h"

#include "core/base/text.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace vouchwell {

namespace {

const QString kDraft = QStringLiteral(":draft");
const QString kDraftColumns = QStringLiteral("SELECT id, campaign_id, name, rules, kept_at, kept_by FROM rule_drafts "
                                             "WHERE ");

KeptDraft draftOf(const Statement& row)
{
    return {{row.int64(0)}, {row.int64(1)}, row.text(2), row.text(3).toUtf8(), row.text(4), row.text(5)};
}

} // namespace

std::vector<KeptDraft> RuleDraftStore::of(CampaignId campaign)
{
    std::vector<KeptDraft> drafts;
    Statement rows(m_database, kDraftColumns + QStringLiteral("campaign_id = :campaign ORDER BY id"));
    rows.bind(QStringLiteral(":campaign"), campaign).run();
    while (rows.next())
        drafts.push_back(draftOf(rows));
    std::stable_sort(drafts.begin(), drafts.end(),
                     [](const KeptDraft& a, const KeptDraft& b) { return foldKey(a.name) < foldKey(b.name); });
    return drafts;
}

std::optional<KeptDraft> RuleDraftStore::find(RuleDraftId draft)
{
    Statement row(m_database, kDraftColumns + QStringLiteral("id = :draft"));
    return row.bind(kDraft, draft).first() ? std::optional(draftOf(row)) : std::nullopt;
}

RuleDraftId RuleDraftStore::add(UnitOfWork& work, const KeptDraft& draft)
{
    Statement row(work.database(), QStringLiteral("INSERT INTO rule_drafts (campaign_id, name, rules, kept_at, "
                                                  "kept_by) VALUES (:campaign, :name, :rules, :at, :by) RETURNING id"));
    row.bind(QStringLiteral(":campaign"), draft.campaign)
        .bind(QStringLiteral(":name"), QVariant(draft.name))
        .bind(QStringLiteral(":rules"), QVariant(QString::fromUtf8(draft.rules)))
        .bind(QStringLiteral(":at"), QVariant(work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(work.by()))
        .first();
    return {row.int64(0)};
}

void RuleDraftStore::update(UnitOfWork& work, const KeptDraft& draft)
{
    Statement(work.database(), QStringLiteral("UPDATE rule_drafts SET name = :name, rules = :rules WHERE id = :draft"))
        .bind(QStringLiteral(":name"), QVariant(draft.name))
        .bind(QStringLiteral(":rules"), QVariant(QString::fromUtf8(draft.rules)))
        .bind(kDraft, draft.id)
        .run();
}

void RuleDraftStore::remove(UnitOfWork& work, RuleDraftId draft)
{
    Statement(work.database(), QStringLiteral("DELETE FROM rule_drafts WHERE id = :draft")).bind(kDraft, draft).run();
}

} // namespace vouchwell
