#pragma once

#include "core/storage/unitofwork.h"

#include <QByteArray>
#include <QDate>

#include <optional>
#include <vector>

namespace vouchwell {

/// A matching of columns as the book keeps it; what is in the plan is the business of core/transfer.
struct StoredMatching
{
    QString name; ///< empty: the one last used for files with these headers
    QString kind;
    QString fingerprint; ///< of the headers
    QByteArray plan;     ///< JSON
    QDate usedOn;
};

/// Matchings of columns that imports used or that were given a name.
class MatchingStore
{
public:
    explicit MatchingStore(Database& database) : m_database(database) {}

    /// The one last used for files with these headers.
    std::optional<StoredMatching> lastFor(const QString& fingerprint);
    std::optional<StoredMatching> named(const QString& name);
    /// By name.
    std::vector<StoredMatching> allNamed();

    /// Replaces the one of the same name or, without a name, of the same headers.
    static void save(UnitOfWork& work, const StoredMatching& matching);
    /// True when there was one.
    static bool remove(UnitOfWork& work, const QString& name);

private:
    Database& m_database;
};

} // namespace vouchwell
