#include "core/storage/bankaccountreader.h"

#include "core/storage/statement.h"

namespace vouchwell {

BankAccount BankAccountReader::find(PersonId person)
{
    Statement row(m_database,
                  QStringLiteral("WITH RECURSIVE same (id) AS (SELECT :person UNION SELECT p.merged_into FROM people p "
                                 "JOIN same s ON p.id = s.id WHERE p.merged_into IS NOT NULL) "
                                 "SELECT b.iban, b.holder FROM bank_accounts b JOIN same s ON b.person_id = s.id "
                                 "JOIN people p ON p.id = s.id WHERE p.status <> 'merged'"));
    row.bind(QStringLiteral(":person"), person);
    return row.first() ? BankAccount{row.text(0), row.text(1)} : BankAccount{};
}

} // namespace vouchwell
