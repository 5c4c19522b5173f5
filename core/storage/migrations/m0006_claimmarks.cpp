#include "core/storage/migrator.h"

namespace vouchwell {

Migration claimMarksMigration()
{
    return {6, 6, QStringLiteral("referrals of the past earn only when asked"), [](const Dialect& d) {
                // A purchase before this day makes a customer, but earns nothing; NULL: there is no such day. A mention
                // hands its day on to the claim that comes of it.
                return QStringList{d.statement(QStringLiteral("ALTER TABLE claims ADD COLUMN rewards_from {text}")),
                                   d.statement(QStringLiteral("ALTER TABLE open_mentions ADD COLUMN rewards_from "
                                                              "{text}"))};
            }};
}

} // namespace vouchwell
