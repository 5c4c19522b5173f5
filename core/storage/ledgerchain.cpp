#include "core/storage/ledgerchain.h"

#include "core/storage/bulkstatement.h"

#include <optional>

namespace vouchwell {

namespace {

constexpr char kEndOfField = '\x1f';

constexpr const char* kPostings = "SELECT operation_id, account, person_id, unit, delta_minor, reward_id, occurred_on, "
                                  "recorded_at, recorded_by, reason FROM postings ORDER BY id";

/// Reads the ledger operation by operation, in the order in which it was written.
class OperationReader
{
public:
    explicit OperationReader(Database& database) : m_rows(database, kPostings) { m_hasRow = m_rows.next(); }

    /// The operation that comes next; nothing after the last.
    std::optional<qint64> next() const { return m_hasRow ? std::optional(m_rows.int64(0)) : std::nullopt; }

    /// The link of the next operation, whose postings are passed.
    QByteArray link(QByteArrayView previous)
    {
        const qint64 operation = m_rows.int64(0);
        LedgerLink link(previous, operation);
        for (; m_hasRow && m_rows.int64(0) == operation; m_hasRow = m_rows.next()) {
            for (int column = 1; column <= 9; ++column) {
                if (m_rows.isNull(column))
                    link.addNull();
                else
                    link.add(m_rows.utf8(column));
            }
        }
        return link.result();
    }

private:
    BulkStatement m_rows;
    bool m_hasRow = false;
};

} // namespace

LedgerLink::LedgerLink(QByteArrayView previous, qint64 operation)
{
    m_content.reserve(512);
    add(previous);
    add(operation);
}

void LedgerLink::add(QByteArrayView field)
{
    m_content.append(field);
    m_content.append(kEndOfField);
}

void LedgerLink::add(qint64 number)
{
    add(QByteArray::number(number));
}

QByteArray LedgerLink::result()
{
    return QCryptographicHash::hash(m_content, QCryptographicHash::Sha256).toHex();
}

void linkOperations(Database& database)
{
    BulkStatement insert(database, "INSERT INTO ledger_links (operation_id, hash) VALUES (?, ?)");
    OperationReader operations(database);
    QByteArray previous;
    while (const std::optional<qint64> operation = operations.next()) {
        previous = operations.link(previous);
        insert.bind(1, *operation).bind(2, QString::fromLatin1(previous)).run();
    }
}

std::vector<qint64> brokenOperations(Database& database)
{
    std::vector<qint64> broken;
    BulkStatement links(database, "SELECT operation_id, hash FROM ledger_links ORDER BY operation_id");
    OperationReader operations(database);
    QByteArray previous;
    bool hasLink = links.next();
    while (hasLink || operations.next()) {
        const std::optional<qint64> posted = operations.next();
        const std::optional<qint64> linked = hasLink ? std::optional(links.int64(0)) : std::nullopt;
        const bool isPosted = posted && (!linked || *posted <= *linked);
        const bool isLinked = linked && (!posted || *linked <= *posted);
        const QByteArray hash = isPosted ? operations.link(previous) : QByteArray();
        if (!isPosted || !isLinked || hash != links.utf8(1))
            broken.push_back(isPosted ? *posted : *linked);
        // A break is told once: what follows is held against the link that was written.
        if (isLinked) {
            previous = links.utf8(1).toByteArray();
            hasLink = links.next();
        }
    }
    return broken;
}

} // namespace vouchwell
