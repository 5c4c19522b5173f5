#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace vouchwell {

/// The inverse of an act that is not undone through the journal but where it was done, step by step.
inline constexpr QLatin1String kUndoneElsewhere("elsewhere");

/// What somebody did, as the journal keeps it.
struct JournalAct
{
    ActId id;
    QString name;
    QString subject;
    QJsonObject inverse;
    ActId undoes; ///< the act that it takes back, if any
    QString recordedAt;
    QString recordedBy;
};

/// An act that can be taken back or done again. Taking back and doing again are acts too: `last` is the newest of them.
struct JournalEntry
{
    JournalAct root; ///< as it was done first
    JournalAct last;
};

/// Reads the journal of acts: what can be undone and redone. A new act ends what could be redone.
class ActJournal
{
public:
    explicit ActJournal(Database& database);
    /// Every act, the oldest first.
    static std::vector<JournalAct> all(Database& database);

    /// The acts that hold, the oldest first.
    const std::vector<JournalEntry>& done() const { return m_done; }
    /// The acts that were taken back and can be done again, the next one last.
    const std::vector<JournalEntry>& undone() const { return m_undone; }
    /// Of the acts that hold.
    std::optional<JournalEntry> find(ActId root) const;
    std::optional<JournalEntry> ofBatch(BatchId batch) const;

private:
    void take(const JournalAct& act);

    std::vector<JournalEntry> m_done;
    std::vector<JournalEntry> m_undone;
};

/// True for an act that can only be corrected by a new entry, such as money that was handed over.
bool isFinal(const JournalAct& act);

} // namespace vouchwell
