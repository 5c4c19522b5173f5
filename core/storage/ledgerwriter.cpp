#include "core/storage/ledgerwriter.h"

#include "core/storage/ledgerchain.h"

namespace vouchwell {

LedgerWriter::LedgerWriter(Database& database)
    : m_last(database, "SELECT operation_id, hash FROM ledger_links ORDER BY operation_id DESC LIMIT 1"),
      m_posting(database, "INSERT INTO postings (operation_id, account, person_id, unit, delta_minor, reward_id, "
                          "occurred_on, recorded_at, recorded_by, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      m_link(database, "INSERT INTO ledger_links (operation_id, hash) VALUES (?, ?)")
{
}

qint64 LedgerWriter::post(const LedgerOperation& operation, std::span<const LedgerLine> lines, const UnitOfWork& work)
{
    const bool isFirst = !m_last.next();
    const qint64 number = isFirst ? 1 : m_last.int64(0) + 1;
    LedgerLink link(isFirst ? QByteArrayView() : m_last.utf8(1), number);
    m_last.reset();
    for (const LedgerLine& line : lines) {
        const QString account = toStored(line.account);
        m_posting.bind(1, number)
            .bind(2, account)
            .bindReference(3, line.person.value)
            .bind(4, operation.unit)
            .bind(5, line.deltaMinor)
            .bind(6, line.reward.value)
            .bind(7, operation.on)
            .bind(8, work.recordedAt())
            .bind(9, work.by())
            .bind(10, operation.reason)
            .run();
        link.add(account.toUtf8());
        if (line.person.isValid())
            link.add(line.person.value);
        else
            link.addNull();
        link.add(operation.unit.toUtf8());
        link.add(line.deltaMinor);
        link.add(line.reward.value);
        link.add(operation.on.toString(Qt::ISODate).toLatin1());
        link.add(work.recordedAt().toUtf8());
        link.add(work.by().toUtf8());
        link.add(operation.reason.toUtf8());
    }
    m_link.bind(1, number).bind(2, QString::fromLatin1(link.result())).run();
    return number;
}

} // namespace vouchwell
