#include "core/storage/historystore.h"

#include "core/storage/statement.h"

#include <QJsonDocument>

namespace vouchwell {

namespace {

QVariant jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

ActId HistoryStore::addAct(UnitOfWork& work, const QString& name, const QString& subject, const QJsonObject& inverse)
{
    Statement insert(work.database(),
                     QStringLiteral("INSERT INTO acts (name, subject, inverse, undoes, recorded_at, recorded_by) "
                                    "VALUES (:name, :subject, :inverse, :undoes, :at, :by) RETURNING id"));
    insert.bind(QStringLiteral(":name"), QVariant(name))
        .bind(QStringLiteral(":subject"), QVariant(subject))
        .bind(QStringLiteral(":inverse"), jsonText(inverse))
        .bind(QStringLiteral(":undoes"), ActId{work.database().actToUndo()})
        .bind(QStringLiteral(":at"), QVariant(work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(work.by()))
        .first();
    return {insert.int64(0)};
}

ActId HistoryStore::addAct(UnitOfWork& work, const QString& name, const QString& subject, ChangeRecorder& changes)
{
    const ActId act = addAct(work, name, subject, QJsonObject{{QStringLiteral("action"), QStringLiteral("take_back")}});
    changes.store(act);
    return act;
}

void HistoryStore::audit(UnitOfWork& work, ActId act, const QString& entity, qint64 entityId, const QJsonObject& before,
                         const QJsonObject& after)
{
    Statement(work.database(),
              QStringLiteral("INSERT INTO audit_log (act_id, entity, entity_id, before, after, recorded_at, "
                             "recorded_by) VALUES (:act, :entity, :id, :before, :after, :at, :by)"))
        .bind(QStringLiteral(":act"), act)
        .bind(QStringLiteral(":entity"), QVariant(entity))
        .bind(QStringLiteral(":id"), entityId)
        .bind(QStringLiteral(":before"), jsonText(before))
        .bind(QStringLiteral(":after"), jsonText(after))
        .bind(QStringLiteral(":at"), QVariant(work.recordedAt()))
        .bind(QStringLiteral(":by"), QVariant(work.by()))
        .run();
}

} // namespace vouchwell
