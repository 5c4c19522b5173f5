#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

#include <QDate>
#include <QString>

namespace vouchwell {

/// Friends whom several people claim and nobody is credited with.
struct OpenClaims
{
    qint64 referrals = 0;
    ReferralId first; ///< the oldest of them
};

/// Rules that were put aside and not published.
struct LeftDrafts
{
    qint64 drafts = 0;
    QString oldest; ///< its name
};

/// Reads what waits for a decision and no snapshot holds.
class TodoReader
{
public:
    explicit TodoReader(Database& database) : m_database(database) {}

    OpenClaims openClaims();
    /// Kept on this day or earlier.
    LeftDrafts draftsKeptUntil(QDate day);

private:
    Database& m_database;
};

} // namespace vouchwell
