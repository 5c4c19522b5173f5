#pragma once

#include "core/storage/actjournal.h"

namespace vouchwell {

/// One changed record, for people who want to know what happened.
struct HistoryEntry
{
    JournalAct act; ///< without an id where nobody did it but the rules: then only when and by whom
    QString table;  ///< "people", "contact_points", "referrals" ...; of the audit log "person", "referral", "reward"
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
    /// People with this e-mail address or this name (folded).
    std::vector<PersonId> find(const QString& emailKey, const QString& nameKey);
    QString nameOf(PersonId person);

private:
    /// Statements that select an act, a table, before and after, by a person or referral.
    std::vector<HistoryEntry> read(const QStringList& selects, qint64 id);

    Database& m_database;
};

} // namespace vouchwell
