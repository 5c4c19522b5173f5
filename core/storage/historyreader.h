#pragma once

#include "core/storage/actjournal.h"

namespace vouchwell {

/// One changed record of an act, for people who want to know what happened.
struct HistoryEntry
{
    JournalAct act;
    QString table;      ///< "people", "contact_points", "referrals" ...
    QJsonObject before; ///< empty: it was added
    QJsonObject after;  ///< empty: it was removed
};

/// Reads what was ever changed about somebody or about a referral, the newest first.
class HistoryReader
{
public:
    explicit HistoryReader(Database& database) : m_database(database) {}

    std::vector<HistoryEntry> ofPerson(PersonId person);
    std::vector<HistoryEntry> ofReferral(ReferralId referral);
    /// The import that added the person, as an act; nothing where they were added by hand.
    std::optional<JournalAct> importOf(PersonId person);
    /// People with this e-mail address or this name (folded).
    std::vector<PersonId> find(const QString& emailKey, const QString& nameKey);
    QString nameOf(PersonId person);

private:
    std::vector<HistoryEntry> read(const QString& condition, qint64 id);

    Database& m_database;
};

} // namespace vouchwell
