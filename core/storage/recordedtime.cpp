#include "core/storage/recordedtime.h"

#include "core/storage/statement.h"

namespace vouchwell {

QString RecordedTime::asText(const QDateTime& instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime RecordedTime::fromText(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

QString RecordedTime::markName()
{
    return QStringLiteral("clock");
}

QString RecordedTime::readingKey()
{
    return QStringLiteral("reading");
}

QString RecordedTime::last()
{
    // Whatever else is recorded comes with one of these.
    QStringList newest;
    for (const char* table : {"acts", "audit_log", "postings", "referral_events"})
        newest << QStringLiteral("SELECT recorded_at AS at FROM %1 WHERE id = (SELECT MAX(id) FROM %1)")
                      .arg(QLatin1String(table));
    Statement row(m_database,
                  QStringLiteral("SELECT MAX(at) FROM (%1) AS newest").arg(newest.join(QLatin1String(" UNION ALL "))));
    return row.first() ? row.text(0) : QString();
}

QString RecordedTime::next(const QDateTime& now)
{
    const QString before = last();
    const QString text = asText(now);
    if (text > before)
        return text;
    const QDateTime instant = fromText(before);
    return instant.isValid() ? asText(instant.addMSecs(1)) : before;
}

QDateTime RecordedTime::lastReading()
{
    const QString newest = last();
    Statement mark(m_database,
                   QStringLiteral("SELECT json_extract(after, '$.%1') FROM audit_log WHERE entity = :mark AND "
                                  "recorded_at = :at ORDER BY id DESC")
                       .arg(readingKey()));
    mark.bind(QStringLiteral(":mark"), QVariant(markName())).bind(QStringLiteral(":at"), QVariant(newest));
    return fromText(mark.first() ? mark.text(0) : newest);
}

QString RecordedTime::until(const QString& reading)
{
    Statement marks(m_database, QStringLiteral("SELECT MAX(recorded_at) FROM audit_log WHERE entity = :mark AND "
                                               "json_extract(after, '$.%1') <= :reading")
                                    .arg(readingKey()));
    marks.bind(QStringLiteral(":mark"), QVariant(markName())).bind(QStringLiteral(":reading"), QVariant(reading));
    return marks.first() ? std::max(reading, marks.text(0)) : reading;
}

} // namespace vouchwell
