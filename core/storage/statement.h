#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QDate>
#include <QVariant>

#include <memory>

class QSqlQuery;

namespace vouchwell {

/// One prepared statement with named values. Prepared once, it may run many times. Columns are read in the order of
/// the SELECT list. Errors are thrown as StorageError and log the statement's text, never its values.
class Statement
{
public:
    Statement(Database& database, const QString& sql);
    ~Statement();
    Statement(Statement&&) noexcept;

    Statement& bind(const QString& name, const QVariant& value);
    Statement& bind(const QString& name, qint64 value);
    Statement& bind(const QString& name, QDate date); ///< ISO text; NULL where invalid
    /// An id as a reference: NULL where it is not valid.
    template<typename Tag>
    Statement& bind(const QString& name, Id<Tag> id);

    void run();
    bool next();
    /// run() and next(); false where there is no row.
    bool first();
    /// Rows that the last run changed.
    int changed() const;

    bool isNull(int column) const;
    qint64 int64(int column) const;
    QString text(int column) const;
    QDate date(int column) const;

private:
    [[noreturn]] void fail() const;

    const Database& m_database;
    std::unique_ptr<QSqlQuery> m_query;
};

template<typename Tag>
Statement& Statement::bind(const QString& name, Id<Tag> id)
{
    return id.isValid() ? bind(name, id.value) : bind(name, QVariant(QMetaType(QMetaType::LongLong)));
}

} // namespace vouchwell
