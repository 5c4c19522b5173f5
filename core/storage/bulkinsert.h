#pragma once

#include "core/storage/bulkstatement.h"

#include <string>
#include <vector>

namespace vouchwell {

/// Adds very many rows to one table, a few dozen with each statement: what a statement costs by itself is shared.
/// Rows are kept until they are written: call flush() before anything reads or refers to them.
class BulkInsert
{
public:
    /// Head as in "INSERT INTO t (a, b, c) VALUES", one row as in "(?, 'fixed', ?)", tail as in "ON CONFLICT DO
    /// NOTHING".
    BulkInsert(Database& database, const char* head, const char* row, const char* tail = "");

    /// The values of a row, in the order of its question marks.
    BulkInsert& add(qint64 value);
    BulkInsert& add(QStringView text);
    BulkInsert& add(QByteArrayView utf8);
    BulkInsert& addNull();
    /// 0 becomes NULL: for references.
    BulkInsert& addReference(qint64 id) { return id > 0 ? add(id) : addNull(); }
    /// Empty becomes NULL.
    BulkInsert& addTextOrNull(QStringView text) { return text.isEmpty() ? addNull() : add(text); }

    /// True when so many rows wait that more together would not be faster.
    bool isEnough() const { return m_values.size() >= m_columns * kEnough; }
    void flush();

private:
    static constexpr size_t kEnough = 240;
    enum class Kind : char { Null, Integer, Text };
    struct Value
    {
        Kind kind;
        qint64 integer; ///< the number, or where the text begins in m_texts
        qsizetype size; ///< of the text
    };

    BulkInsert& push(Value value);
    void bind(BulkStatement& statement, size_t first, size_t count);

    size_t m_columns;
    BulkStatement m_many;
    BulkStatement m_one;
    std::vector<Value> m_values;
    std::string m_texts;
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringConverter::Flag::Stateless};
};

} // namespace vouchwell
