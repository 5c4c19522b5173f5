#include "core/storage/migrator.h"

namespace vouchwell {

Migration ruleDraftsMigration()
{
    return {14, 14, QStringLiteral("kept drafts of rules"), [](const Dialect& d) {
                return QStringList{
                    d.table(QStringLiteral(
                        "CREATE TABLE rule_drafts (id {id}, campaign_id {ref} NOT NULL REFERENCES campaigns (id), "
                        "name {text} NOT NULL CHECK (name <> ''), rules {text} NOT NULL, kept_at {text} NOT NULL, "
                        "kept_by {text} NOT NULL)")),
                    QStringLiteral("CREATE INDEX rule_drafts_campaign ON rule_drafts (campaign_id)"),
                };
            }};
}

} // namespace vouchwell
