#pragma once

#include "core/storage/database.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <vector>

namespace vouchwell {

/// The hash that links an operation to the one before it. Fields are added as they are stored, line by line.
class LedgerLink
{
public:
    LedgerLink(QByteArrayView previous, qint64 operation);

    void add(QByteArrayView field);
    void add(qint64 number);
    void addNull() { add(QByteArrayView("-")); }
    /// As kept in ledger_links: hexadecimal.
    QByteArray result();

private:
    QByteArray m_content;
};

/// Links the operations of a ledger from before there were links.
void linkOperations(Database& database);

/// Operations whose postings are not those that were written: changed, missing, added or in another order.
std::vector<qint64> brokenOperations(Database& database);

} // namespace vouchwell
