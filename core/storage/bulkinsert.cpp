#include "core/storage/bulkinsert.h"

#include <algorithm>

namespace vouchwell {

namespace {

/// More gain little; this many of the widest table stay below the limit of bound values (see limitConnection).
constexpr int kRowsPerStatement = 48;

QByteArray statementOf(const char* head, const char* row, const char* tail, int rows)
{
    QByteArray sql = head;
    for (int i = 0; i < rows; ++i) {
        sql += i > 0 ? ", " : " ";
        sql += row;
    }
    return sql + ' ' + tail;
}

} // namespace

BulkInsert::BulkInsert(Database& database, const char* head, const char* row, const char* tail)
    : m_columns(size_t(std::count(row, row + qstrlen(row), '?'))),
      m_many(database, statementOf(head, row, tail, kRowsPerStatement).constData()),
      m_one(database, statementOf(head, row, tail, 1).constData())
{
}

BulkInsert& BulkInsert::push(Value value)
{
    m_values.push_back(value);
    return *this;
}

BulkInsert& BulkInsert::add(qint64 value)
{
    return push({Kind::Integer, value, 0});
}

BulkInsert& BulkInsert::add(QStringView text)
{
    push({Kind::Text, 0, 0});
    const size_t begin = m_texts.size();
    m_texts.resize(begin + size_t(m_encoder.requiredSpace(text.size())));
    const char* const end = m_encoder.appendToBuffer(m_texts.data() + begin, text);
    m_texts.resize(size_t(end - m_texts.data()));
    m_values.back().integer = qint64(begin);
    m_values.back().size = qsizetype(m_texts.size() - begin);
    return *this;
}

BulkInsert& BulkInsert::add(QByteArrayView utf8)
{
    push({Kind::Text, 0, utf8.size()});
    m_values.back().integer = qint64(m_texts.size());
    m_texts.append(utf8.data(), size_t(utf8.size()));
    return *this;
}

BulkInsert& BulkInsert::addNull()
{
    return push({Kind::Null, 0, 0});
}

void BulkInsert::bind(BulkStatement& statement, size_t first, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        const Value& value = m_values[first + i];
        const int position = int(i) + 1;
        switch (value.kind) {
        case Kind::Null: statement.bindNull(position); break;
        case Kind::Integer: statement.bind(position, value.integer); break;
        case Kind::Text: statement.bind(position, QByteArrayView(m_texts.data() + value.integer, value.size)); break;
        }
    }
}

void BulkInsert::flush()
{
    for (size_t first = 0; first < m_values.size();) {
        const bool isMany = m_values.size() - first >= m_columns * kRowsPerStatement;
        const size_t count = isMany ? m_columns * kRowsPerStatement : m_columns;
        BulkStatement& statement = isMany ? m_many : m_one;
        bind(statement, first, count);
        statement.run();
        first += count;
    }
    m_values.clear();
    m_texts.clear();
}

} // namespace vouchwell
