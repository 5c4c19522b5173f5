#include "core/storage/bulkstatement.h"

#include "core/base/isodate.h"

#include <sqlite3.h>

namespace vouchwell {

namespace {

/// Room for the texts of one row; longer ones are copied by the engine.
constexpr qsizetype kTextBytes = 32 * 1024;

} // namespace

BulkStatement::BulkStatement(Database& database, const char* sql) : m_database(database)
{
    check(sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
}

BulkStatement::~BulkStatement()
{
    sqlite3_finalize(m_statement);
}

void BulkStatement::check(int code)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    const int extended = sqlite3_extended_errcode(m_database.handle());
    throw StorageError(m_database.dialect().errorKind(QString::number(extended)),
                       QString::fromUtf8(sqlite3_errmsg(m_database.handle())));
}

BulkStatement& BulkStatement::bind(int position, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, position, value));
    return *this;
}

BulkStatement& BulkStatement::bind(int position, QStringView text)
{
    // One conversion into a buffer of our own: the engine would translate UTF-16 in its own memory, text by text.
    constexpr qsizetype kMostBytesPerUnit = 3;
    if (!m_texts)
        m_texts = std::make_unique<char[]>(kTextBytes);
    if (m_textsUsed + text.size() * kMostBytesPerUnit > kTextBytes) {
        const QByteArray utf8 = text.toUtf8();
        check(sqlite3_bind_text(m_statement, position, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
        return *this;
    }
    char* const begin = m_texts.get() + m_textsUsed;
    char* const end = m_encoder.appendToBuffer(begin, text);
    bindUtf8(position, begin, end - begin);
    return *this;
}

void BulkStatement::bindUtf8(int position, const char* text, qsizetype size)
{
    m_textsUsed += size;
    check(sqlite3_bind_text(m_statement, position, text, int(size), SQLITE_STATIC));
}

BulkStatement& BulkStatement::bind(int position, QByteArrayView utf8)
{
    check(sqlite3_bind_text(m_statement, position, utf8.isEmpty() ? "" : utf8.data(), int(utf8.size()), SQLITE_STATIC));
    return *this;
}

BulkStatement& BulkStatement::bind(int position, QDate date)
{
    if (!date.isValid())
        return bindNull(position);
    const std::array<char, 10> text = isoBytes(date);
    check(sqlite3_bind_text(m_statement, position, text.data(), int(text.size()), SQLITE_TRANSIENT));
    return *this;
}

BulkStatement& BulkStatement::bindNull(int position)
{
    check(sqlite3_bind_null(m_statement, position));
    return *this;
}

void BulkStatement::run()
{
    m_database.requireUnit();
    const int code = sqlite3_step(m_statement);
    check(code);
    sqlite3_reset(m_statement);
    m_textsUsed = 0;
}

bool BulkStatement::next()
{
    m_database.requireUnit();
    const int code = sqlite3_step(m_statement);
    check(code);
    if (code == SQLITE_ROW)
        return true;
    reset();
    return false;
}

void BulkStatement::reset()
{
    sqlite3_reset(m_statement);
    m_textsUsed = 0;
}

qint64 BulkStatement::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView BulkStatement::utf8(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    if (!data && m_database.isOutOfMemory())
        throw StorageError(StorageError::Kind::Memory, QStringLiteral("out of memory"));
    return QByteArrayView(data, data ? sqlite3_column_bytes(m_statement, column) : 0);
}

QString BulkStatement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QDate BulkStatement::date(int column) const
{
    const qint32 day = julianDay(column);
    return day > 0 ? QDate::fromJulianDay(day) : QDate();
}

qint32 BulkStatement::julianDay(int column) const
{
    return julianDayOfIso(utf8(column));
}

bool BulkStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint32 julianDayOfIso(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return 0;
    const auto digits = [&](qsizetype from, int count) {
        int value = 0;
        for (int i = 0; i < count; ++i) {
            const char c = text[from + i];
            if (c < '0' || c > '9')
                return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    };
    const int year = digits(0, 4);
    const int month = digits(5, 2);
    const int day = digits(8, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31)
        return 0;
    // Gregorian day number (Fliegel and Van Flandern), integer arithmetic only.
    const int a = (14 - month) / 12;
    const int y = year + 4800 - a;
    const int m = month + 12 * a - 3;
    return qint32(day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32045);
}

} // namespace vouchwell
