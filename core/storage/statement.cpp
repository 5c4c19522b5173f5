#include "core/storage/statement.h"

#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace vouchwell {

Q_LOGGING_CATEGORY(storageLog, "vouchwell.storage")

Statement::Statement(Database& database, const QString& sql)
    : m_database(database), m_query(std::make_unique<QSqlQuery>(database.connection()))
{
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql))
        fail();
}

Statement::~Statement() = default;
Statement::Statement(Statement&&) noexcept = default;

Statement& Statement::bind(const QString& name, const QVariant& value)
{
    // An empty text is a value of its own: QString() would arrive as NULL.
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        m_query->bindValue(name, QStringLiteral(""));
    else
        m_query->bindValue(name, value);
    return *this;
}

Statement& Statement::bind(const QString& name, qint64 value)
{
    m_query->bindValue(name, value);
    return *this;
}

Statement& Statement::bind(const QString& name, QDate date)
{
    m_query->bindValue(name,
                       date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant(QMetaType(QMetaType::QString)));
    return *this;
}

void Statement::run()
{
    m_database.requireUnit();
    if (!m_query->exec())
        fail();
}

bool Statement::next()
{
    if (m_query->next()) {
        // The driver hands out NULL for a text that there was no memory for.
        if (m_database.isOutOfMemory())
            throw StorageError(StorageError::Kind::Memory, QStringLiteral("out of memory"));
        return true;
    }
    if (m_query->lastError().isValid())
        fail();
    return false;
}

bool Statement::first()
{
    run();
    return next();
}

int Statement::changed() const
{
    return m_query->numRowsAffected();
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Statement::int64(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QDate Statement::date(int column) const
{
    return QDate::fromString(text(column), Qt::ISODate);
}

void Statement::fail() const
{
    const QSqlError error = m_query->lastError();
    const StorageError::Kind kind = m_database.dialect().errorKind(error.nativeErrorCode());
    qCWarning(storageLog).noquote() << "statement failed:" << m_query->lastQuery() << error.nativeErrorCode()
                                    << error.databaseText();
    throw StorageError(kind, error.databaseText());
}

} // namespace vouchwell
