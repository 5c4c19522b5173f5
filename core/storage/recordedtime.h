#pragma once

#include <QDateTime>

namespace vouchwell {

class Database;

/// The instants at which a book was written. They only grow, even where the computer's clock was set back: then a unit
/// of work counts as recorded just after the one before, and a mark keeps what the clock showed. So a clock that was
/// ahead once does no lasting harm: what was recorded before a mark was there when the clock showed what it keeps.
class RecordedTime
{
public:
    explicit RecordedTime(Database& database) : m_database(database) {}

    /// Of the newest entry, as ISO text; empty in a new book.
    QString last();
    /// For a unit of work that begins now.
    QString next(const QDateTime& now);
    /// What the clock showed at the newest entry.
    QDateTime lastReading();
    /// The newest instant of what had been recorded when the clock showed this one, both as ISO text.
    QString until(const QString& reading);

    static QString asText(const QDateTime& instant);
    static QDateTime fromText(const QString& text);
    /// What the mark of an instant is called in the audit log.
    static QString markName();
    static QString readingKey();

private:
    Database& m_database;
};

} // namespace vouchwell
