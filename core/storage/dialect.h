#pragma once

#include "core/storage/storageerror.h"

#include <QStringList>

namespace vouchwell {

/// The differences between database engines that the neutral SQL subset cannot hide. One instance per engine; SQLite
/// is the first.
class Dialect
{
public:
    virtual ~Dialect() = default;

    /// Replaces {id}, {int}, {flag}, {text}, {ref} in a CREATE TABLE by the engine's types and adds its table options.
    virtual QString table(const QString& createTable) const = 0;
    /// The same for tables that are kept in the order of their primary key.
    virtual QString clusteredTable(const QString& createTable) const = 0;
    /// Replaces the types in any other statement, such as ALTER TABLE.
    virtual QString statement(const QString& sql) const = 0;
    /// Statements that make a table refuse UPDATE and DELETE.
    virtual QStringList appendOnly(const QString& tableName) const = 0;
    /// Statements that make rows refuse DELETE, and UPDATE of these columns (all of them where the list is empty), once
    /// the condition on OLD holds.
    virtual QStringList frozen(const QString& tableName, const QStringList& columns,
                               const QString& condition) const = 0;
    /// Begins a transaction that may write, waiting for other writers.
    virtual QString beginWriting() const = 0;
    virtual StorageError::Kind errorKind(const QString& nativeCode) const = 0;
};

const Dialect& sqliteDialect();

} // namespace vouchwell
