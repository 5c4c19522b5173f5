#include "core/storage/ledgerchain.h"
#include "core/storage/migrator.h"

namespace vouchwell {

Migration ledgerLinksMigration()
{
    return {2, 2, QStringLiteral("links of the ledger"),
            [](const Dialect& d) {
                const QStringList sql{d.table(QStringLiteral(
                    "CREATE TABLE ledger_links (operation_id {int} NOT NULL PRIMARY KEY, hash {text} NOT NULL)"))};
                return sql + d.appendOnly(QStringLiteral("ledger_links"));
            },
            linkOperations};
}

} // namespace vouchwell
