#pragma once

#include "core/domain/ids.h"
#include "core/storage/unitofwork.h"

#include <optional>
#include <vector>

namespace vouchwell {

/// What happened on a day, for whoever reads a chart.
struct ChartNote
{
    ChartNoteId id;
    QDate on;
    QString text;

    friend bool operator==(const ChartNote&, const ChartNote&) = default;
};

/// Notes on charts.
class ChartNoteStore
{
public:
    explicit ChartNoteStore(Database& database) : m_database(database) {}

    /// By day.
    std::vector<ChartNote> all();
    std::optional<ChartNote> find(ChartNoteId note);
    ChartNoteId add(UnitOfWork& work, const ChartNote& note);
    void update(UnitOfWork& work, const ChartNote& note);
    void remove(UnitOfWork& work, ChartNoteId note);

private:
    Database& m_database;
};

} // namespace vouchwell
