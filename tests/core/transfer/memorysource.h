#pragma once

#include "core/transfer/rowsource.h"

namespace vouchwell {

/// A table in memory: one line per row, cells separated by |. The rows are numbered from 1.
class MemorySource final : public RowSource
{
public:
    explicit MemorySource(const QString& text)
    {
        const QStringList lines = text.split(u'\n');
        for (const QString& line : lines)
            rows.push_back({qint64(rows.size()) + 1, line.split(u'|')});
    }

    bool next(SheetRow& row) override
    {
        if (m_at == rows.size())
            return false;
        row = rows[m_at++];
        return true;
    }
    const Failure* failure() const override { return problem ? &*problem : nullptr; }
    const TableFacts& facts() const override { return tableFacts; }
    double progress() const override { return double(m_at) / double(rows.size()); }
    void rewind() { m_at = 0; }

    std::vector<SheetRow> rows;
    TableFacts tableFacts;
    std::optional<Failure> problem;

private:
    size_t m_at = 0;
};

} // namespace vouchwell
