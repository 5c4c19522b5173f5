#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

namespace vouchwell {

/// Where somebody's money goes.
struct BankAccount
{
    QString iban;   ///< as normalisedIban() keeps it; empty: not known
    QString holder; ///< empty: the person themselves
};

/// Finds where to send what a person gets; PersonStore writes it. Cheap; runs on the book's own connection.
class BankAccountReader
{
public:
    explicit BankAccountReader(Database& database) : m_database(database) {}

    /// Of the person or, after merges, of whoever they are now.
    BankAccount find(PersonId person);

private:
    Database& m_database;
};

} // namespace vouchwell
